// Letters and digits that optical reading takes for each other in print; after Kolak & Resnik 2002 and own
// readings of tesseract 5 on scans of 150–300 dpi (2026-11). Folded letters: "ö" has become "o".
const GROUPS: readonly string[] = [
  'il1jt|!f',
  'ceo0',
  'uvyn',
  'hbk',
  'gq9',
  's5',
  'z2',
  'b86',
  'ao',
  'ft',
  'mn',
  'rt',
  'dc',
  'wv',
  'ae',
];
const PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['ii', 'u'],
  ['vv', 'w'],
  ['ri', 'n'],
  ['li', 'h'],
  ['fi', 'n'],
  ['in', 'm'],
  ['ti', 'u'],
  ['lc', 'k'],
  ['nn', 'rm'],
  ['ss', 'b'],
  ['n', 'fi'],
  ['n', 'ni'],
];
const COST_ALIKE = 0.35;
const COST_THIN = 0.6;
const ROUNDING = 1e-4;
const THIN: ReadonlySet<number> = new Set(Array.from('il1jt', (letter) => letter.charCodeAt(0)));
const STEPS: readonly (readonly [number, number])[] = [
  [2, 1],
  [1, 2],
  [2, 2],
];

const WIDTH = 128;
const ALIKE = new Uint8Array(WIDTH * WIDTH);
for (const group of GROUPS) {
  for (const one of group)
    for (const other of group) ALIKE[one.charCodeAt(0) * WIDTH + other.charCodeAt(0)] = 1;
}
const TWINS: ReadonlySet<string> = new Set(
  PAIRS.flatMap(([one, other]) => [`${one}>${other}`, `${other}>${one}`]),
);
// Most pairs of places need no look into the set above.
const TWIN_LETTERS: ReadonlySet<string> = new Set(PAIRS.flat().flatMap((letters) => Array.from(letters)));

/**
 * How far a reading is from a name: 0 the same, about 0.35 for each look-alike, 1 for each other letter
 * that is wrong, missing or too many.
 *
 * @param limit what lies above comes back as Infinity; saves the work
 */
export function toReadingDistance(meant: string, read: string, limit: number): number {
  if (meant === read) return 0;
  // Two letters read as one cost less than a letter, so lengths may differ by a little more than the limit.
  if (Math.abs(meant.length - read.length) > limit / COST_ALIKE) return Infinity;
  if (isFarApart(toLetterMask(meant), toLetterMask(read), limit)) return Infinity;
  const width = read.length + 1;
  const cells = new Float32Array((meant.length + 1) * width);
  for (let j = 1; j < width; j += 1) cells[j] = (cells[j - 1] ?? 0) + toGapCost(read.charCodeAt(j - 1));
  let lastLeast = 0;
  for (let i = 1; i <= meant.length; i += 1) {
    let least = Infinity;
    for (let j = 0; j < width; j += 1) {
      const cost = toCell(meant, read, i, j, cells);
      cells[i * width + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit && lastLeast > limit) return Infinity;
    lastLeast = least;
  }
  const distance = cells[meant.length * width + read.length] ?? Infinity;
  return distance > limit + ROUNDING ? Infinity : distance;
}

function toCell(meant: string, read: string, i: number, j: number, cells: Float32Array): number {
  const width = read.length + 1;
  const here = i * width + j;
  const one = meant.charCodeAt(i - 1);
  let best = (cells[here - width] ?? Infinity) + toGapCost(one);
  if (j === 0) return best;
  const other = read.charCodeAt(j - 1);
  const swap = one === other ? 0 : ALIKE[one * WIDTH + other] === 1 ? COST_ALIKE : 1;
  best = Math.min(
    best,
    (cells[here - width - 1] ?? Infinity) + swap,
    (cells[here - 1] ?? Infinity) + toGapCost(other),
  );
  if (!TWIN_LETTERS.has(meant.charAt(i - 1)) || !TWIN_LETTERS.has(read.charAt(j - 1))) return best;
  for (const [up, left] of STEPS) {
    if (i < up || j < left || !TWINS.has(`${meant.slice(i - up, i)}>${read.slice(j - left, j)}`)) continue;
    best = Math.min(best, (cells[here - up * width - left] ?? Infinity) + COST_ALIKE);
  }
  return best;
}

// Thin letters get lost, and specks become thin letters.
function toGapCost(unit: number): number {
  return THIN.has(unit) ? COST_THIN : 1;
}

// One bit for each letter; digits share theirs with letters, which only makes the test milder.
function toLetterMask(units: string): number {
  let mask = 0;
  for (let at = 0; at < units.length; at += 1) mask |= 1 << (units.charCodeAt(at) & 31);
  return mask;
}

// Whether two words have so many letters of their own that no reading within the limit can join them.
function isFarApart(mask: number, otherMask: number, limit: number): boolean {
  let own = mask ^ otherMask;
  let count = 0;
  for (; own !== 0; own &= own - 1) count += 1;
  // A look-alike changes at most two letters, a pair of letters read as one at most four.
  return count > 2 * limit + 4 * Math.floor((limit + ROUNDING) / COST_ALIKE);
}
