import type { Person } from '../../policy/application-form.js';
import type { ExtractedDocument, HiddenText } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { REVIEW_THRESHOLD } from './finding.js';
import { findNames } from './identity-names.js';

/** In how many hidden texts of one channel the applicant's name stands. */
export interface HiddenIdentity {
  readonly channel: HiddenText['channel'];
  readonly count: number;
}

/**
 * Counts hidden texts that hold the applicant's name, for the applicant and the neutral office to know.
 *
 * Never a reason for review: hidden text is not typeset, so it cannot reach a reader, and an author's name
 * in the metadata is what every word processor writes.
 */
export function listHiddenIdentities(
  { hiddenTexts }: ExtractedDocument,
  person: Person,
  fileName: string,
): HiddenIdentity[] {
  const counts = new Map<HiddenText['channel'], number>();
  for (const { channel, text } of hiddenTexts) {
    const names = findNames(documentFromText(text), person, fileName);
    if (names.some(({ score }) => score >= REVIEW_THRESHOLD))
      counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return [...counts].map(([channel, count]) => ({ channel, count }));
}
