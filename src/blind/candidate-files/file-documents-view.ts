import type { BlindDocument } from '../../policy/blind-document.js';
import type { FileDocument } from './candidate-file.repository.js';

/** One blind document on the page; null content reads "[nicht freigegeben]" (leak L5). */
export interface DocumentView {
  readonly ordinal: number;
  readonly content: BlindDocument | null;
  readonly hasPdf: boolean;
}

/**
 * The fact sheet first, then every document by number. A gap in the numbers is a withheld document and is
 * shown as such, so that nobody takes an incomplete file for a complete one.
 */
export function toDocumentViews(documents: readonly FileDocument[]): {
  readonly factSheet: DocumentView;
  readonly others: readonly DocumentView[];
} {
  const last = Math.max(0, ...documents.map(({ ordinal }) => ordinal));
  const viewOf = (ordinal: number): DocumentView =>
    documents.find((document) => document.ordinal === ordinal) ?? { ordinal, content: null, hasPdf: false };
  return { factSheet: viewOf(0), others: Array.from({ length: last }, (_, index) => viewOf(index + 1)) };
}
