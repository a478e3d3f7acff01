import type { DocumentReason } from '../../policy/document-reasons.js';
import { DOCUMENT_REASONS } from '../../policy/document-reasons.js';
import type { Doubt, DoubtCode, ExtractionFailureCode } from '../extraction/extracted-document.js';

// Typed by the codes of the pipeline, so that a new code without a text does not compile.
const TEXTS: Readonly<Record<DoubtCode | ExtractionFailureCode, DocumentReason>> = DOCUMENT_REASONS;

/** Why a person must look at a document, as a sentence for the neutral office. */
export function toDoubtText({ code, page }: Doubt): string {
  const { cause } = TEXTS[code];
  return page === null ? cause : `Seite ${page + 1}: ${cause}`;
}

/** Why a document could not be read, as a sentence for applicants and clerks. */
export function toFailureText(code: ExtractionFailureCode): string {
  return TEXTS[code].cause;
}
