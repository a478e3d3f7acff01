import type { Person } from '../policy/application-form.js';
import type { BlindDocument } from '../policy/blind-document.js';
import type { MaskingProfile } from '../policy/masking-profile.js';
import { detect, type DetectionResult } from './detection/detect.js';
import type { Finding } from './detection/finding.js';
import { DETECTION_RULES } from './detection/rules/index.js';
import type { Doubt, ExtractedDocument } from './extraction/extracted-document.js';
import { writePdf } from './redaction/pdf-writer.adapter.js';
import { redact } from './redaction/redact.js';
import { readPageTexts } from './verification/pdf-reader.adapter.js';
import { verify, type Verification } from './verification/verify.js';

// What the queued jobs and the command line have in common. Each stage takes and gives plain values that
// survive JSON (but for the bytes of the PDF), because they are stored between two jobs.

/** Who applied, as far as the stages need to know it. */
export interface ApplicantContext {
  readonly person: Person;
  /** As uploaded; it often holds the name. */
  readonly fileName: string;
  /** ISO date of the submission. */
  readonly referenceDate: string;
}

// A page takes about ten milliseconds; fifty pages of hostile repetitions must be gone within ten seconds.
const DETECTION_DEADLINE_MS = 8_000;

/** Stage `document.detect`. What takes too long ends without its last rules, and verification stops it. */
export function detectStage(
  document: ExtractedDocument,
  applicant: ApplicantContext,
  profile: MaskingProfile,
): DetectionResult {
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  // Both clocks: on a busy machine time passes without any work, and other threads work too.
  const isOverdue = (): boolean =>
    performance.now() - startedAt > DETECTION_DEADLINE_MS &&
    process.cpuUsage(cpu).user / 1000 > DETECTION_DEADLINE_MS;
  return detect({ document, ...applicant }, profile, isOverdue);
}

export interface RedactedDocument {
  readonly blind: BlindDocument;
  readonly pdf: Uint8Array;
}

/** Stage `document.redact`. The findings may have been changed by the neutral office in between. */
export function redactStage(
  document: ExtractedDocument,
  findings: readonly Finding[],
): Promise<RedactedDocument> {
  const blind = redact(document, findings);
  return Promise.resolve({ blind, pdf: writePdf(blind) });
}

/** Stage `document.verify`. Never throws over a PDF it cannot read: that is a reason, not a crash. */
export async function verifyStage(
  applicant: ApplicantContext,
  extractionDoubts: readonly Doubt[],
  detection: Pick<DetectionResult, 'doubts' | 'ranRuleIds' | 'failedRuleIds'>,
  { blind, pdf }: RedactedDocument,
): Promise<Verification> {
  const pageTexts = await readPageTexts(pdf).catch(() => null);
  const ruleIds = DETECTION_RULES.map(({ id }) => id);
  return verify({ ...applicant, extractionDoubts, detection, ruleIds, blind, pdf, pageTexts });
}
