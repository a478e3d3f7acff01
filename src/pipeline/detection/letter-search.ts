import type { TextSpan } from '../extraction/extracted-document.js';
import type { FoldedText } from './text-folding.js';

/** How a known value was written: in one piece, with a genitive s, or with blanks or hyphens inside. */
export type Spelling = 'whole' | 'genitive' | 'split';

export interface LetterMatch {
  /** The whole passage, genitive ending included. */
  readonly span: TextSpan;
  readonly spelling: Spelling;
}

// What may stand between two letters of one word: a line-break hyphen, glyph-wise or letter-spaced text.
const INNER_GAP = /^[\s\p{Pd}.·•_*|'’`´,\u00ad\u200b-\u200f\u2060\ufeff]{1,4}$/u;
const IGNORED = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\p{M}]*$/u;
const FEWEST_LETTERS_TO_SPLIT = 5;
const GENITIVE = /^(?:['’`´]?s|['’`´]|ens)$/iu;

// Words that, set side by side, may happen to spell a name ("alt an", "sin an").
const SMALL_WORDS = new Set(
  `ab alt am an auf aus bei bin bis da das dem den der des die du ein eine er es fur gar gern hat ich ihr im in ins ist ja kann man mein
  mit nach nie nur ob oder ohne sein sich sie sin so um und uns vom von vor war was weg wer wie will wir wo zu zum zur`.split(
    /\s+/u,
  ),
);

/**
 * Finds a known value in the bare letters of a text and checks on the original that it stands there as a
 * word: "Ali" is found in "A L I" and "Alis", never in "Qualität".
 *
 * @param letters the value as `foldLetters` writes it
 */
export function findLetters(text: string, stream: FoldedText, letters: string): LetterMatch[] {
  const matches: LetterMatch[] = [];
  if (letters === '') return matches;
  for (let at = stream.text.indexOf(letters); at !== -1; at = stream.text.indexOf(letters, at + 1)) {
    const match = toMatch(text, stream, at, at + letters.length);
    if (match !== undefined) matches.push(match);
  }
  return matches;
}

function toMatch(text: string, stream: FoldedText, from: number, to: number): LetterMatch | undefined {
  const start = stream.starts[from] ?? 0;
  const end = stream.ends[to - 1] ?? 0;
  if (!isWordStart(text, start)) return undefined;
  const suffix = readSuffix(text, end);
  if (suffix === undefined) return undefined;
  const gaps = findGaps(text, stream, from, to);
  if (gaps === undefined) return undefined;
  const span = { start, end: end + suffix.length };
  if (gaps.length === 0) return { span, spelling: suffix === '' ? 'whole' : 'genitive' };
  return isOneWordInPieces(text, span, gaps) ? { span, spelling: 'split' } : undefined;
}

function isWordStart(text: string, start: number): boolean {
  const before = lastCharacter(text.slice(Math.max(0, start - 2), start));
  return (
    !/[\p{L}\p{M}]/u.test(before) || (/\p{Ll}/u.test(before) && /^\p{Lu}/u.test(text.slice(start, start + 2)))
  );
}

// The ending after the value: nothing, a genitive, or undefined if the word goes on otherwise.
function readSuffix(text: string, end: number): string | undefined {
  const rest = /^(?:['’`´]?[\p{L}\p{M}]+|['’`´](?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 24))?.[0] ?? '';
  if (rest === '' || GENITIVE.test(rest)) return rest;
  const isCamelCase = /\p{Ll}/u.test(lastCharacter(text.slice(0, end).slice(-2))) && /^\p{Lu}/u.test(rest);
  return isCamelCase || /^['’`´]/u.test(rest) ? '' : undefined;
}

function lastCharacter(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}

function findGaps(text: string, stream: FoldedText, from: number, to: number): TextSpan[] | undefined {
  const gaps: TextSpan[] = [];
  for (let k = from; k < to - 1; k += 1) {
    const start = stream.ends[k] ?? 0;
    const end = stream.starts[k + 1] ?? 0;
    if (start >= end) continue;
    const gap = text.slice(start, end);
    if (IGNORED.test(gap)) continue;
    if (!INNER_GAP.test(gap) || gap.includes('\t')) return undefined;
    gaps.push({ start, end });
  }
  return gaps;
}

function isOneWordInPieces(text: string, span: TextSpan, gaps: readonly TextSpan[]): boolean {
  const starts = [span.start, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), span.end];
  const pieces = starts.map((start, k) => text.slice(start, ends[k]));
  if (pieces.every((piece) => SMALL_WORDS.has(piece.toLowerCase()))) return false;
  if (pieces.every((piece) => piece.length === 1)) {
    return pieces.length >= FEWEST_LETTERS_TO_SPLIT || !isInsideLetterRow(text, span);
  }
  if (pieces.join('').length < FEWEST_LETTERS_TO_SPLIT) return false;
  if (/^\p{Lu}/u.test(pieces[0] ?? '')) return true;
  // Particles before the name: "von der Heide", "v. d. Heide".
  return (
    /^\p{Lu}/u.test(pieces.at(-1) ?? '') && pieces.slice(0, -1).every((piece) => /^\p{Ll}{1,3}$/u.test(piece))
  );
}

// "A L I" in "Q U A L I T Ä T" is a piece of a longer spaced word.
function isInsideLetterRow(text: string, span: TextSpan): boolean {
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  const after = text.slice(span.end, span.end + 3);
  return /(?:^|[^\p{L}])\p{L}[ .-]$/u.test(before) || /^[ .-]\p{L}(?:$|[^\p{L}])/u.test(after);
}
