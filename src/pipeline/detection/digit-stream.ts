import type { ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import { listMatches } from './matches.js';

/** A run of digits with whatever telephone and account numbers are grouped by. */
export interface DigitRun {
  readonly digits: string;
  /** Per digit its place in the text. */
  readonly offsets: readonly number[];
  readonly span: TextSpan;
}

// All blanks of printing, brackets, strokes and points; a line may end behind a hyphen or a stroke.
const GAP = '(?:[ \\u00a0\\u2000-\\u200a\\u202f()[\\]/.\\-–—·／]{0,5}|[ ]?[-–/]\\n)';
const RUN = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])|(?<=Tel|Handy|Mobil|Telefon|Fax))\\+?[([]?\\d(?:${GAP}\\d)+`,
  'gu',
);
// A piece of a number in which reading took digits for letters: "O176", "l23456".
const READ_NUMBER = /(?<![^\s:(+/-])[\dOoQIl|SBZ]{2,}(?![^\s).,;:/-])/gu;
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};

/** Reads numbers as people group them: "0152/28817324", "+49 (0) 152 - 288 17 324". */
export function findDigitRuns(text: string): DigitRun[] {
  return listMatches(text, RUN).map((match) => {
    const offsets = [...match[0].matchAll(/\d/gu)].map(({ index }) => match.index + index);
    return {
      digits: match[0].replaceAll(/\D/gu, ''),
      offsets,
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}

/** A text read from a picture with the digits that look like letters put right; its length stays. */
export function toReadDigits(document: ExtractedDocument): string {
  if (!document.words.some(({ source }) => source === 'ocr')) return document.text;
  return document.text.replaceAll(READ_NUMBER, (piece) =>
    /\d/u.test(piece) ? piece.replaceAll(/\D/gu, (letter) => LOOKS_LIKE[letter] ?? letter) : piece,
  );
}
