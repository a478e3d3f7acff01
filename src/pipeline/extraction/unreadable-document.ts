import type { ExtractionFailureCode } from './extracted-document.js';

/** Why a document is refused in the middle of being read; the code is all that may be told of it. */
export class UnreadableDocument extends Error {
  constructor(readonly code: ExtractionFailureCode) {
    super(code);
  }
}
