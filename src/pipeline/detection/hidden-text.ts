import type { Person } from '../../policy/application-form.js';
import type { Doubt, ExtractedDocument } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { REVIEW_THRESHOLD } from './finding.js';
import { findNames } from './identity-names.js';

// A name stands in the first lines of a packet of metadata; attached files may be very long.
const SEARCHED_LENGTH = 20_000;
const MOST_SEARCHED_TEXTS = 200;

/**
 * Counts text that stood in the file and was not shown, and how much of it holds the applicant's name: for the
 * trace of the document and for whoever looks at it.
 *
 * Never a reason for review: hidden text is not typeset, so it cannot reach a reader, and an author's name in the
 * metadata is what every word processor writes.
 */
export function listHiddenNotices(
  { hiddenTexts }: ExtractedDocument,
  person: Person,
  fileName: string,
): Doubt[] {
  const invisible = hiddenTexts.filter(({ channel }) => channel === 'invisible' || channel === 'revision');
  const searched = hiddenTexts.slice(0, MOST_SEARCHED_TEXTS);
  // Programs write the same title, author and producer into several places.
  const distinct = [...new Set(searched.map(({ text }) => text))];
  const naming = new Set(distinct.filter((text) => holdsName(text, person, fileName)));
  const identities = searched.filter(({ text }) => naming.has(text));
  return [
    ...toNotice('hidden-text', invisible.length),
    ...toNotice('hidden-identity-value', identities.length),
  ];
}

function toNotice(code: Doubt['code'], count: number): Doubt[] {
  return count === 0 ? [] : [{ code, page: null, count }];
}

function holdsName(text: string, person: Person, fileName: string): boolean {
  const names = findNames(documentFromText(text.slice(0, SEARCHED_LENGTH)), person, fileName);
  return names.some(({ score }) => score >= REVIEW_THRESHOLD);
}
