import type { ApplicationId, DocumentId } from '../../policy/ids.js';

/**
 * What sealed bytes are bound to, so that they cannot be moved to another place. The public, the office and
 * the worker process seal and open the same values, so the words stand here and nowhere else. All of them use
 * the key that `KeyRing(IDENTITY_KEY).create(applicationId)` made for the application.
 */

/** `identity.application.form_sealed`: JSON of `ApplicationForm`; of `DraftForm` while the state is `draft`. */
export function formContext(applicationId: ApplicationId): string {
  return `form:${applicationId}`;
}

/** The original of an upload in the object store. */
export function documentContext(documentId: DocumentId): string {
  return `document:${documentId}`;
}

/** `identity.document.file_name_sealed`: the name that the applicant's device gave, as UTF-8. */
export function fileNameContext(documentId: DocumentId): string {
  return `file-name:${documentId}`;
}

/** `identity.document_artifact.sealed`; `kind` as in that table, e.g. `extraction` or `preview-1`. */
export function artifactContext(documentId: DocumentId, kind: string): string {
  return `artifact:${documentId}:${kind}`;
}

/** `identity.finding.wording_sealed`: the neutral wording of one passage, as UTF-8; `start` as in `span_start`. */
export function wordingContext(documentId: DocumentId, ruleId: string, start: number): string {
  return `wording:${documentId}:${ruleId}:${start}`;
}
