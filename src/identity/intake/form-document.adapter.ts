import { randomUUID } from 'node:crypto';
import type { SubjectKey } from '../../platform/storage/envelope.adapter.js';
import type { ApplicationForm } from '../../policy/application-form.js';
import type { ApplicationId, DocumentId, TenantId } from '../../policy/ids.js';
import type { NewDocument } from '../documents/document.repository.js';
import { sealFileName } from '../documents/document-vault.service.js';

/**
 * The form as document 0, so that it passes the same redaction as every upload. Its bytes stay in
 * `application.form_sealed`; the row only carries it through the stages.
 */
export function toFormDocument(
  owner: { readonly tenantId: TenantId; readonly applicationId: ApplicationId },
  form: ApplicationForm,
  key: SubjectKey,
): NewDocument {
  const id = randomUUID() as DocumentId;
  return {
    id,
    tenantId: owner.tenantId,
    applicationId: owner.applicationId,
    ordinal: 0,
    kind: 'form',
    mediaType: 'application/json',
    sizeBytes: Buffer.byteLength(JSON.stringify(form)),
    fileNameSealed: sealFileName(key, id, 'Formular'),
    storeKey: null,
    stage: 'received',
  };
}
