import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExtractionSandbox } from '../pipeline/extraction/extraction-worker.adapter.js';
import type { Doubt, ExtractionFailureCode } from '../pipeline/extraction/extracted-document.js';
import { EXTRACTION_LIMITS } from '../pipeline/extraction/extraction-limits.js';
import { toPlainText } from '../pipeline/redaction/blind-text.js';
import { detectStage, redactStage, verifyStage, type ApplicantContext } from '../pipeline/stages.adapter.js';
import { toDoubtText, toFailureText } from '../pipeline/verification/reason-texts.js';
import { detectMediaType } from '../platform/storage/media-type.js';
import type { VerificationStatus } from '../policy/blind-document.js';
import type { MaskingProfile } from '../policy/masking-profile.js';
import { toReportedFindings, type ReportedFinding } from './reported-finding.js';

/** One reason in `blind.json`: the stable code and a sentence for a person. */
interface ReportedReason {
  readonly code: string;
  readonly page: number | null;
  readonly count: number;
  readonly message: string;
}

/** One entry of `blind.json`; the names of the fields are a published contract. */
export interface DocumentReport {
  readonly source: string;
  readonly blindPdf: string | null;
  readonly status: 'clean' | 'needs_review' | 'failed';
  readonly reasons: readonly ReportedReason[];
  /** What was dropped with the hidden parts of the file; nobody has to decide on it. */
  readonly notices: readonly ReportedReason[];
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/** What became of one document. `pdf` is null when there is nothing that may be shown. */
export interface DocumentOutcome {
  readonly status: VerificationStatus;
  readonly reasons: readonly ReportedReason[];
  readonly notices: readonly ReportedReason[];
  readonly pdf: Uint8Array | null;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

const STATUS_NAMES = { clean: 'clean', 'needs-review': 'needs_review', failed: 'failed' } as const;

function failed(code: string, message: string): DocumentOutcome {
  const reasons = [{ code, page: null, count: 1, message }];
  return { status: 'failed', reasons, notices: [], pdf: null, text: '', findings: [] };
}

function failedExtraction(code: ExtractionFailureCode): DocumentOutcome {
  return failed(code, toFailureText(code));
}

function toReason(doubt: Doubt): ReportedReason {
  return { ...doubt, message: toDoubtText(doubt) };
}

async function redactBytes(
  sandbox: ExtractionSandbox,
  bytes: Uint8Array,
  applicant: ApplicantContext,
  profile: MaskingProfile,
): Promise<DocumentOutcome> {
  const mediaType = await detectMediaType(bytes);
  if (mediaType === undefined) return failedExtraction('unsupported-type');
  const extraction = await sandbox.extract(bytes, mediaType);
  if (extraction.kind === 'failed') return failedExtraction(extraction.code);

  const { document } = extraction;
  const detection = detectStage(document, applicant, profile);
  const redacted = await redactStage(document, detection.findings);
  const { status, reasons } = await verifyStage(applicant, document.doubts, detection, redacted);
  // What failed verification is not handed out, not even for a look.
  const isShown = status !== 'failed';
  return {
    status,
    reasons: reasons.map(toReason),
    notices: detection.notices.map(toReason),
    pdf: isShown ? redacted.pdf : null,
    text: isShown ? toPlainText(redacted.blind) : '',
    findings: toReportedFindings(detection.findings, isShown ? document.text : null),
  };
}

/** Takes one document through all stages. Never throws over a document: it becomes `failed` with a reason. */
export async function redactDocument(
  sandbox: ExtractionSandbox,
  file: string,
  applicant: Omit<ApplicantContext, 'fileName'>,
  profile: MaskingProfile,
): Promise<DocumentOutcome> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > EXTRACTION_LIMITS.fileBytes) return failedExtraction('too-large');
    bytes = await readFile(file);
  } catch {
    return failed('unreadable-file', 'Die Datei konnte nicht geöffnet werden.');
  }
  try {
    return await redactBytes(sandbox, bytes, { ...applicant, fileName: path.basename(file) }, profile);
  } catch {
    // The error could quote the document; its text goes nowhere.
    return failed('internal-error', 'Bei der Verarbeitung ist ein Fehler aufgetreten.');
  }
}

export function toReport(source: string, blindPdf: string | null, outcome: DocumentOutcome): DocumentReport {
  const { status, reasons, notices, text, findings } = outcome;
  return { source, blindPdf, status: STATUS_NAMES[status], reasons, notices, text, findings };
}
