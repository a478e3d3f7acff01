import { toSmallLetter } from './small-text.js';

/**
 * Wordings of which at least one stands in every text that a pattern matches, as `toSmallText` writes it: small letters,
 * "0" for every digit and a blank for every white space.
 */
export type Clause = readonly string[];

/** One top-level alternative of a pattern. */
export interface Alternative {
  readonly source: string;
  /** Each of them holds for every text that the alternative matches; the rarest first, empty where nothing is certain. */
  readonly clauses: readonly Clause[];
}

/** Reads the source of a regular expression with the flag `u` or none; capital and small letters count as one. */
export function readAlternatives(source: string): Alternative[] {
  return new PatternReader(source)
    .readAlternatives()
    .map(({ source: own, certain }) => ({ source: own, clauses: toClauses(certain) }));
}

/** What is certain of everything that one of some alternatives matches. */
export function clausesOfAny(alternatives: readonly Alternative[]): readonly Clause[] {
  const best = alternatives.map(({ clauses }) => clauses[0]);
  return best.includes(undefined) ? [] : [toClause(best.flatMap((clause) => clause ?? []))];
}

/** Whether a pattern remembers parts of its matches, so that its alternatives cannot be told apart by number. */
export function hasGroups(source: string): boolean {
  const withoutClasses = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '');
  return /\((?!\?(?:[:=!]|<[=!]))/u.test(withoutClasses);
}

/** What is known of the texts that a part of a pattern matches (after R. Cox, "Regular Expression Matching with a Trigram Index"). */
interface Certain {
  /** All it can match, where that is little; null otherwise. */
  readonly exact: readonly string[] | null;
  /** Every match starts and ends with one of these. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly clauses: readonly Clause[];
}

const MOST_WORDINGS = 24;
const MOST_CLAUSES = 4;

const ANYTHING: Certain = { exact: null, starts: [''], ends: [''], clauses: [] };
const EMPTY = toExact(['']);

function toExact(exact: readonly string[], clauses: readonly Clause[] = []): Certain {
  return { exact, starts: exact, ends: exact, clauses };
}

/** Every wording of the one before every one of the other; undefined where those are too many. */
function cross(one: readonly string[], other: readonly string[]): readonly string[] | undefined {
  const [head = '', tail = ''] = [one[0], other[0]];
  if (one.length === 1 && other.length === 1) return [head + tail];
  if (one.length * other.length > MOST_WORDINGS) return undefined;
  return [...new Set(one.flatMap((head) => other.map((tail) => head + tail)))];
}

function inSequence(one: Certain, other: Certain): Certain {
  const clauses = [...one.clauses, ...other.clauses];
  const joined = cross(one.ends, other.starts);
  if (one.exact !== null && other.exact !== null && joined !== undefined) return toExact(joined, clauses);
  const starts = one.exact === null ? one.starts : (joined ?? one.starts);
  const ends = other.exact === null ? other.ends : (joined ?? other.ends);
  // What ends here is noted when the next part tells how it goes on.
  const isOpen = other.exact !== null && joined !== undefined && one.exact === null;
  if (joined === undefined) clauses.push(one.ends, other.starts);
  else if (!isOpen) clauses.push(joined);
  return { exact: null, starts, ends, clauses };
}

function inTurn(parts: readonly Certain[]): Certain {
  const exact = parts.map((part) => part.exact);
  const all = new Set(exact.flatMap((wordings) => wordings ?? []));
  if (!exact.includes(null) && all.size <= MOST_WORDINGS) return toExact([...all]);
  const limited = (wordings: readonly string[]): readonly string[] =>
    new Set(wordings).size > MOST_WORDINGS ? [''] : [...new Set(wordings)];
  const best = parts.map((part) => toClauses(part)[0]);
  return {
    exact: null,
    starts: limited(parts.flatMap((part) => part.starts)),
    ends: limited(parts.flatMap((part) => part.ends)),
    clauses: best.includes(undefined) ? [] : [best.flatMap((clause) => clause ?? [])],
  };
}

function repeated(part: Certain, least: number, isMore: boolean): Certain {
  if (least === 0) {
    return part.exact === null || isMore ? ANYTHING : inTurn([toExact(part.exact), EMPTY]);
  }
  let whole = part;
  for (let count = 1; count < Math.min(least, MOST_WORDINGS); count += 1) whole = inSequence(whole, part);
  if (!isMore && least <= MOST_WORDINGS) return whole;
  const { starts, ends, clauses } = whole;
  return { exact: null, starts, ends, clauses: [...clauses, starts] };
}

const COMMON = /[0 ]/gu;

/** How rare a clause is: the weight of its commonest wording, less for a long list. */
function rarityOf(clause: Clause): number {
  const weights = clause.map((wording) => 2 * wording.length - (wording.match(COMMON)?.length ?? 0));
  return Math.min(...weights) - Math.log2(clause.length);
}

const LEAST_RARITY = 3;

/** The clauses that are worth a look, without the wordings that hold another one. */
function toClauses({ exact, ends, clauses }: Certain): Clause[] {
  const rarities = new Map<string, readonly [Clause, number]>();
  for (const given of [...clauses, exact ?? ends]) {
    if (given.includes('')) continue;
    const clause = toClause(given);
    rarities.set(clause.join('\n'), [clause, rarityOf(clause)]);
  }
  const rarest = [...rarities.values()].sort(([, a], [, b]) => b - a).slice(0, MOST_CLAUSES);
  return rarest.flatMap(([clause, rarity], index) => (index === 0 || rarity >= LEAST_RARITY ? [clause] : []));
}

const MOST_COMPARED = 100;

function toClause(wordings: readonly string[]): Clause {
  const all = [...new Set(wordings)];
  if (all.length > MOST_COMPARED) return all;
  return all.filter((wording) => !all.some((other) => other !== wording && wording.includes(other)));
}

const GROUP_START = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pPuk](?:\{[^}]*\}|<[^>]*>|[0-9A-Fa-f]{4})|x[0-9A-Fa-f]{2}|c[A-Za-z]|\d+|[^])/y;
const QUANTITY = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const MEMBER = /\\(?:[pPuk](?:\{[^}]*\}|[0-9A-Fa-f]{4})|x[0-9A-Fa-f]{2}|c[A-Za-z]|[^])|[^]/gu;
const MOST_MEMBERS = 40;

interface Part {
  readonly source: string;
  readonly certain: Certain;
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Part[] {
    const alternatives: Part[] = [];
    do {
      const start = this.at;
      const certain = this.readSequence();
      alternatives.push({ source: this.source.slice(start, this.at), certain });
    } while (this.skip('|'));
    return alternatives;
  }

  // Ends before the bar or the bracket that ends the sequence.
  private readSequence(): Certain {
    let whole = EMPTY;
    while (this.at < this.source.length && !this.isAtEnd()) {
      const element = this.readElement();
      whole = inSequence(whole, this.readRepeated(element));
    }
    return whole;
  }

  private readElement(): Certain {
    const unit = this.peek();
    if (unit === '(') return this.readGroup();
    if (unit === '[') return remember(this.read(CLASS), toMembers);
    if (unit === '\\') return toEscaped(this.read(ESCAPE));
    this.at += unit.length;
    if (unit === '^' || unit === '$') return EMPTY;
    return unit === '.' ? ANYTHING : remember(unit, (letter) => toLetters([letter]));
  }

  private readGroup(): Certain {
    const opening = this.read(GROUP_START);
    const parts = this.readAlternatives().map(({ certain }) => certain);
    const whole = parts.length === 1 && parts[0] !== undefined ? parts[0] : inTurn(parts);
    this.skip(')');
    if (opening.endsWith('!')) return EMPTY;
    // What stands before or behind takes no room here.
    return opening.endsWith('=') ? toExact([''], toClauses(whole)) : whole;
  }

  private readRepeated(element: Certain): Certain {
    const quantity = this.read(QUANTITY).replace(/(?<=.)\?$/u, '');
    if (quantity === '') return element;
    if (!quantity.startsWith('{')) return repeated(element, quantity === '+' ? 1 : 0, quantity !== '?');
    const [least = '', most = least] = quantity.slice(1, -1).split(',');
    return repeated(element, Number(least), most !== least);
  }

  private isAtEnd(): boolean {
    const unit = this.peek();
    return unit === '|' || unit === ')';
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  /** Passes over what the pattern describes here; nothing where it does not stand. */
  private read(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [text = ''] = pattern.exec(this.source) ?? [];
    this.at += text.length;
    return text;
  }

  private skip(unit: string): boolean {
    const isThere = this.source.startsWith(unit, this.at);
    if (isThere) this.at += unit.length;
    return isThere;
  }
}

const MOST_REMEMBERED = 2000;
const remembered = new Map<string, Certain>();

// Some hundred letters and classes stand ten thousand times in the rules, and the first document waits for all of them.
function remember(source: string, read: (source: string) => Certain): Certain {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const certain = read(source);
  if (remembered.size < MOST_REMEMBERED) remembered.set(source, certain);
  return certain;
}

/** One character of a few; anything where one of them has no small form that is certain. */
function toLetters(characters: readonly string[]): Certain {
  const letters = new Set(characters.map(toSmallLetter));
  if (letters.has(undefined) || letters.size > MOST_WORDINGS) return ANYTHING;
  return toExact([...letters].flatMap((letter) => letter ?? []));
}

function toEscaped(escape: string): Certain {
  if (/^\\[bB]$/u.test(escape)) return EMPTY;
  const character = toCharacter(escape);
  return character === undefined ? ANYTHING : toLetters([character]);
}

const CONTROLS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  f: '\f',
  v: '\v',
  d: '0',
  s: ' ',
};

/** The character an escape stands for; of a kind of characters that are written as one, that one. */
function toCharacter(escape: string): string | undefined {
  const [, code] = /^\\(?:u|x)([0-9A-Fa-f]+)$/u.exec(escape) ?? [];
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  const sign = escape.slice(1);
  return CONTROLS[sign] ?? (/^[^\p{L}\p{N}]$/u.test(sign) ? sign : undefined);
}

/** What a class in brackets matches: one of its members. */
function toMembers(source: string): Certain {
  if (source.startsWith('[^')) return ANYTHING;
  const units = source.slice(1, -1).match(MEMBER) ?? [];
  const members: string[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] ?? '';
    const first = unit.length > 1 && unit.startsWith('\\') ? toCharacter(unit) : unit;
    if (first === undefined) return ANYTHING;
    const isRange = units[index + 1] === '-' && index + 2 < units.length;
    const to = units[index + 2] ?? '';
    const last = isRange ? (to.length > 1 && to.startsWith('\\') ? toCharacter(to) : to) : first;
    if (last === undefined) return ANYTHING;
    const [low, high] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
    if (high - low > MOST_MEMBERS) return ANYTHING;
    for (let code = low; code <= high; code += 1) members.push(String.fromCodePoint(code));
    if (isRange) index += 2;
  }
  return members.length === 0 ? ANYTHING : toLetters(members);
}
