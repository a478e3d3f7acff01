import type { TextSpan } from '../extraction/extracted-document.js';

/** A run of digits with whatever telephone and account numbers are grouped by. */
export interface DigitRun {
  readonly digits: string;
  /** Per digit its place in the text. */
  readonly offsets: readonly number[];
  readonly span: TextSpan;
}

const RUN = /(?<![\p{L}\p{N}])\+?[(]?\d(?:[ \u00a0()/.\-–·]{0,4}\d)+/gu;

/** Reads numbers as people group them: "0152/28817324", "+49 (0) 152 - 288 17 324". Never across lines. */
export function findDigitRuns(text: string): DigitRun[] {
  return [...text.matchAll(RUN)].map((match) => {
    const offsets = [...match[0].matchAll(/\d/gu)].map(({ index }) => match.index + index);
    return {
      digits: match[0].replaceAll(/\D/gu, ''),
      offsets,
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}
