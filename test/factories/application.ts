import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { ApplicationForm } from '../../src/policy/application-form.js';
import type { ApplicationId, DocumentId } from '../../src/policy/ids.js';
import {
  documentContext,
  fileNameContext,
  formContext,
} from '../../src/identity/documents/sealing-contexts.js';
import { KeyRing, seal, sealJson } from '../../src/platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import type { ProcedureSetUp } from './procedure.js';

export interface UploadFixture {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface ApplicationSetUp {
  readonly applicationId: ApplicationId;
  /** The form first, then the uploads. */
  readonly documentIds: readonly DocumentId[];
}

/** A received application with its sealed originals, as the public process leaves it behind. */
export async function createApplication(
  owner: DataSource,
  { tenantId, procedureId }: ProcedureSetUp,
  form: ApplicationForm,
  uploads: readonly UploadFixture[],
  secrets: { readonly identityKey: string; readonly storeDirectory: string },
): Promise<ApplicationSetUp> {
  const applicationId = randomUUID() as ApplicationId;
  const { key, wrapped } = new KeyRing(secrets.identityKey).create(applicationId);
  const store = new LocalDiskStore(secrets.storeDirectory);
  await owner.query(
    `INSERT INTO identity.application (id, tenant_id, procedure_id, state, receipt_number, access_token_hash,
                                       wrapped_key, form_sealed, submitted_at)
     VALUES ($1, $2, $3, 'received', $4, $5, $6, $7, now())`,
    [
      applicationId,
      tenantId,
      procedureId,
      `TST-${randomBytes(4).toString('hex')}`,
      createHash('sha256').update(randomBytes(32)).digest(),
      wrapped,
      sealJson(key, form, formContext(applicationId)),
    ],
  );
  const documentIds: DocumentId[] = [];
  const parts = [
    { fileName: 'Formular', mediaType: 'application/json', bytes: new Uint8Array() },
    ...uploads,
  ];
  for (const [ordinal, part] of parts.entries()) {
    const id = randomUUID() as DocumentId;
    const storeKey = ordinal === 0 ? null : randomUUID();
    if (storeKey !== null) await store.put(storeKey, seal(key, part.bytes, documentContext(id)));
    await owner.query(
      `INSERT INTO identity.document (id, tenant_id, application_id, ordinal, kind, media_type, size_bytes,
                                      file_name_sealed, store_key, stage)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'received')`,
      [
        id,
        tenantId,
        applicationId,
        ordinal,
        ordinal === 0 ? 'form' : 'upload',
        part.mediaType,
        part.bytes.length,
        seal(key, Buffer.from(part.fileName), fileNameContext(id)),
        storeKey,
      ],
    );
    documentIds.push(id);
  }
  return { applicationId, documentIds };
}
