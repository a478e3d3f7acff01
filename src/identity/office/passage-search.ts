import type { Span } from './read-text.js';

/** Fewer letters would mark half of every text. */
export const MIN_PASSAGE_LETTERS = 2;

interface FoldedText {
  readonly folded: string;
  /** For every UTF-16 unit of `folded`: `[start, end)` of its code point in the original. */
  readonly origins: readonly Span[];
}

const WORD = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]/gu;

/**
 * Finds every place where a passage stands in a text, whatever its case, accents, line breaks and spaces.
 *
 * Only whole words: "Ali" is not found in "Qualität".
 *
 * @returns spans in text order, disjoint; empty also for a passage without enough letters
 */
export function findPassages(text: string, passage: string): Span[] {
  const wanted = fold(passage).folded;
  if ((wanted.match(WORDS)?.length ?? 0) < MIN_PASSAGE_LETTERS) return [];
  const { folded, origins } = fold(text);
  const spans: Span[] = [];
  let position = folded.indexOf(wanted);
  while (position !== -1) {
    const start = origins[position]?.start ?? 0;
    const end = origins[position + wanted.length - 1]?.end ?? text.length;
    const isWhole = isBorder(text, start) && isBorder(text, end);
    if (isWhole) spans.push({ start, end });
    position = folded.indexOf(wanted, isWhole ? position + wanted.length : position + 1);
  }
  return spans;
}

/** Letters in lower case without accents; white space, soft hyphens and other invisible characters are dropped. */
function fold(text: string): FoldedText {
  let folded = '';
  const origins: Span[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const plain = character
      .normalize('NFKD')
      .replaceAll(/[\p{M}\p{Cf}\s]/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('ı', 'i')
      .replaceAll(/\p{M}/gu, '');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) origins.push({ start, end });
    start = end;
  }
  return { folded, origins };
}

/** Whether no word runs across this position. */
function isBorder(text: string, position: number): boolean {
  const before = text.slice(0, position).at(-1) ?? '';
  const after = text.slice(position).at(0) ?? '';
  return !(isWordUnit(before) && isWordUnit(after));
}

// Halves of a surrogate pair count as letters: better one place too few borders than a cut letter.
function isWordUnit(unit: string): boolean {
  return WORD.test(unit) || /[\p{M}\uD800-\uDFFF]/u.test(unit);
}
