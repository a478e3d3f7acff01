import type { BlindDocumentId } from '../../policy/ids.js';

/** What a stored blind PDF is bound to; the committee's process opens it with the same words. */
export function blindDocumentContext(blindDocumentId: BlindDocumentId): string {
  return `blind-document:${blindDocumentId}`;
}
