import type { TextSpan } from '../extraction/extracted-document.js';
import type { Finding } from './finding.js';

const BEFORE_FIRST_WORD = /^[^\p{L}\p{N}]+/u;
const BEHIND_LAST_WORD = /[^\p{L}\p{N}]+$/u;

/**
 * The words of a match on either side of the passage that a rule took from it: the "geboren am" of a date.
 *
 * Places only. A finding is stored and reported where no text of the document may stand.
 *
 * @param text what both spans count in
 * @returns at most two spans that begin and end with a letter or digit
 */
export function contextAround(text: string, match: TextSpan, passage: TextSpan): TextSpan[] {
  return [
    ...toWords(text, { start: match.start, end: passage.start }),
    ...toWords(text, { start: passage.end, end: match.end }),
  ];
}

/** The span without blanks and signs at its edges; empty if it holds no word. */
export function toWords(text: string, { start, end }: TextSpan): TextSpan[] {
  if (end <= start) return [];
  const part = text.slice(start, end);
  const lead = BEFORE_FIRST_WORD.exec(part)?.[0].length ?? 0;
  if (lead === part.length) return [];
  return [{ start: start + lead, end: end - (BEHIND_LAST_WORD.exec(part)?.[0].length ?? 0) }];
}

/** A finding with what decided beside it, as far as it lies outside of the passage. */
export function withContext(finding: Finding, context: readonly TextSpan[]): Finding {
  const { span } = finding;
  const beside = context
    .filter(({ start, end }) => end > start && (end <= span.start || start >= span.end))
    .sort((a, b) => a.start - b.start);
  const { context: _old, ...bare } = finding;
  return beside.length === 0 ? bare : { ...bare, context: beside };
}
