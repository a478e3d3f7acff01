import type { Person } from '../../policy/application-form.js';
import type { BlindDocument, VerificationStatus } from '../../policy/blind-document.js';
import type { DetectionResult } from '../detection/detect.js';
import { findLeaks } from '../detection/leak-check.js';
import type { Doubt, DoubtCode } from '../extraction/extracted-document.js';
import { toPlainText } from '../redaction/blind-text.js';
import { UNDRAWABLE } from '../redaction/clean-text.js';
import { hasSameText } from './compare-text.js';
import { countUnexpectedObjects } from './pdf-objects.js';

export interface VerificationInput {
  readonly person: Person;
  readonly fileName: string;
  /** ISO date of the submission, for ages that follow from the birth date. */
  readonly referenceDate: string;
  readonly extractionDoubts: readonly Doubt[];
  readonly detection: Pick<DetectionResult, 'doubts' | 'ranRuleIds' | 'failedRuleIds'>;
  /** Ids of all rules there are; one that did not run stops the document. */
  readonly ruleIds: readonly string[];
  readonly blind: BlindDocument;
  readonly pdf: Uint8Array;
  /** What the independent reader found on each page of `pdf`; null when it could not read it. */
  readonly pageTexts: readonly string[] | null;
}

export interface Verification {
  readonly status: VerificationStatus;
  readonly reasons: readonly Doubt[];
}

/** Doubts about our own work: no person can release a document over them. */
const FAILURES: ReadonlySet<DoubtCode> = new Set(['rule-failed', 'unexpected-object', 'text-mismatch']);

function doubt(code: DoubtCode, count: number): Doubt[] {
  return count > 0 ? [{ code, page: null, count }] : [];
}

function countMissingRules({ detection, ruleIds }: VerificationInput): number {
  const ran = new Set(detection.ranRuleIds);
  const missing = new Set([...detection.failedRuleIds, ...ruleIds.filter((id) => !ran.has(id))]);
  return missing.size;
}

function countUndrawable(text: string): number {
  return text.split(UNDRAWABLE).length - 1;
}

function isKnownAsEmpty({ extractionDoubts }: VerificationInput): boolean {
  return extractionDoubts.some(({ code }) => code === 'no-readable-text');
}

/**
 * Decides whether a blind document may be published, from what was really written and not from what was
 * meant to be. Fails closed: whatever could not be checked is a reason, and any reason stops `clean`.
 */
export function verify(input: VerificationInput): Verification {
  const { blind, pdf, pageTexts, person, fileName, referenceDate } = input;
  const blindText = toPlainText(blind);
  const isSame = pageTexts !== null && hasSameText(blind, pageTexts);
  // Lines of a page cut sentences in pieces; the blind text says the same, proven above, in whole ones.
  const shownText = isSame ? blindText : [blindText, ...(pageTexts ?? [])].join('\n');

  const reasons = [
    ...doubt('rule-failed', countMissingRules(input)),
    ...doubt('unexpected-object', countUnexpectedObjects(pdf)),
    ...doubt('text-mismatch', Number(!isSame)),
    ...doubt('leak-found', findLeaks(shownText, person, fileName, referenceDate).length),
    ...doubt('unsupported-content', countUndrawable(blindText)),
    ...doubt('no-readable-text', Number(blind.blocks.length === 0 && !isKnownAsEmpty(input))),
    ...input.extractionDoubts,
    ...input.detection.doubts,
  ];
  if (reasons.some(({ code }) => FAILURES.has(code))) return { status: 'failed', reasons };
  return { status: reasons.length > 0 ? 'needs-review' : 'clean', reasons };
}
