import { existsSync, readFileSync } from 'node:fs';
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

const THREAD_CLOCK = '/proc/thread-self/schedstat';
const hasThreadClock = existsSync(THREAD_CLOCK);

/**
 * Processor time of this thread, in ms: what the threads that read other documents take is not its fault. Where the
 * system does not tell (only Linux does), that of the whole process.
 */
function workedMs(): number {
  if (!hasThreadClock) return process.cpuUsage().user / 1000;
  return Number(readFileSync(THREAD_CLOCK, 'utf8').split(' ', 1)[0]) / 1e6;
}

/** Stage `document.detect`. What takes too long ends without its last rules, and verification stops it. */
export function detectStage(
  document: ExtractedDocument,
  applicant: ApplicantContext,
  profile: MaskingProfile,
): DetectionResult {
  const startedAt = performance.now();
  const workedBefore = workedMs();
  // Both clocks: on a busy machine time passes without any work.
  const isOverdue = (): boolean =>
    performance.now() - startedAt > DETECTION_DEADLINE_MS &&
    workedMs() - workedBefore > DETECTION_DEADLINE_MS;
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
