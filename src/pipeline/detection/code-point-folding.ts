/** What one code point becomes: nothing (a mark, an invisible character), one letter or several. */
export interface FoldedCodePoint {
  readonly units: string;
  readonly isLetter: boolean;
}

// Letters that Unicode does not decompose. Cyrillic follows the passport rules of ICAO Doc 9303 part 3,
// Greek ISO 843 type 2: the spellings that German registry offices meet most.
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', ı: 'i', ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'n', ħ: 'h', ə: 'e' },
    ...{ ŧ: 't', ɛ: 'e', ɔ: 'o', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ʒ: 'z', ĸ: 'k', ƀ: 'b', ɨ: 'i', ʉ: 'u' },
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'd', ѓ: 'g', е: 'e', є: 'ie', ж: 'zh', з: 'z' },
    ...{ ѕ: 'dz', и: 'i', і: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p' },
    ...{ р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dz', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
    ...{ ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps' },
    ...{ ω: 'o' },
  }),
);

// Cyrillic and Greek letters that look Latin: beside a Latin letter they are a disguise, not another script.
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', в: 'b', е: 'e', ѕ: 's', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c' },
    ...{ т: 't', у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ь: 'b', п: 'n', г: 'r' },
    ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'n', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't' },
    ...{ υ: 'u', χ: 'x', ω: 'w' },
  }),
);

const CACHE = new Map<number, FoldedCodePoint>();

/** Folds one code point: NFKD, no marks, lower case, Latin letters. Folding its result changes nothing. */
export function foldCodePoint(codePoint: number): FoldedCodePoint {
  const cached = CACHE.get(codePoint);
  if (cached !== undefined) return cached;
  let units = String.fromCodePoint(codePoint);
  for (let previous = ''; previous !== units;) {
    previous = units;
    units = foldOnce(units);
  }
  const folded = { units, isLetter: /^\p{L}+$/u.test(units) };
  CACHE.set(codePoint, folded);
  return folded;
}

/** The Latin letter that a Cyrillic or Greek one imitates inside a Latin word, or undefined. */
export function toLatinLookalike(text: string, start: number, end: number): FoldedCodePoint | undefined {
  const unit = text.charCodeAt(start);
  if (unit < 0x370 || unit > 0x52f) return undefined;
  if (!isLatinLetter(text.charCodeAt(start - 1)) && !isLatinLetter(text.charCodeAt(end))) return undefined;
  const lookalike = LOOKALIKES.get(text.slice(start, end).toLowerCase());
  return lookalike === undefined ? undefined : { units: lookalike, isLetter: true };
}

function foldOnce(units: string): string {
  const bare = units
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{Lm}\p{Sk}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '');
  return bare.replaceAll(/\P{ASCII}/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

// NaN, before the first and after the last code unit, compares false everywhere.
function isLatinLetter(unit: number): boolean {
  return (
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7)
  );
}
