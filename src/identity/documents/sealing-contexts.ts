import type { ApplicationId, DocumentId } from '../../policy/ids.js';

/** What a sealed value is bound to (AES-GCM additional data), so it cannot be moved to another place. */
export function formContext(applicationId: ApplicationId): string {
  return `form:${applicationId}`;
}

export function originalContext(documentId: DocumentId): string {
  return `document:${documentId}`;
}

export function fileNameContext(documentId: DocumentId): string {
  return `file-name:${documentId}`;
}

/** @param kind of `identity.document_artifact`, e.g. `extraction` or `preview-1` */
export function artifactContext(documentId: DocumentId, kind: string): string {
  return `artifact:${documentId}:${kind}`;
}
