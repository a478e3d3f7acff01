import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import {
  documentContext,
  fileNameContext,
  formContext,
} from '../../src/identity/documents/sealing-contexts.js';
import { KeyRing, unseal, unsealJson } from '../../src/platform/storage/envelope.adapter.js';
import type { ApplicationId, DocumentId, ProcedureId } from '../../src/policy/ids.js';
import type { ChosenFile, IntakeProcess } from './intake-process.js';

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly location: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

interface StoredDocument {
  readonly id: DocumentId;
  readonly ordinal: number;
  readonly media_type: string;
  readonly stage: string;
  readonly file_name_sealed: Buffer;
  readonly store_key: string | null;
}

/** A portal of another maker in front of the API, and what the process has stored of what it sent. */
export class IntakeApi {
  constructor(
    private readonly intake: IntakeProcess,
    private readonly owner: DataSource,
    private readonly procedureId: ProcedureId,
  ) {}

  async submit(
    application: unknown,
    documents: readonly ChosenFile[] = [],
    options: {
      readonly id?: string;
      readonly idempotencyKey?: string;
      readonly isDocumentsFirst?: boolean;
    } = {},
  ): Promise<Answer> {
    const body = new FormData();
    const addForm = (): void => {
      if (application !== undefined)
        body.append(
          'application',
          typeof application === 'string' ? application : JSON.stringify(application),
        );
    };
    if (options.isDocumentsFirst !== true) addForm();
    for (const { name, bytes } of documents)
      body.append('documents', new File([new Uint8Array(bytes)], name));
    if (options.isDocumentsFirst === true) addForm();
    return this.post(body, options);
  }

  async post(
    body: string | FormData,
    options: { readonly id?: string; readonly idempotencyKey?: string } = {},
  ): Promise<Answer> {
    const id = options.id ?? this.procedureId;
    const response = await fetch(`${this.intake.origin}/api/v1/procedures/${id}/applications`, {
      method: 'POST',
      body,
      headers: options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey },
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      location: response.headers.get('location'),
      body: (await response.json()) as Readonly<Record<string, unknown>>,
    };
  }

  async countStored(): Promise<{
    applications: number;
    originals: number;
    jobs: number;
    entries: number;
  }> {
    const [row] = await this.owner.query<{ applications: number; jobs: number; entries: number }[]>(`
      SELECT (SELECT count(*)::integer FROM identity.application) AS applications,
             (SELECT count(*)::integer FROM queue.job) AS jobs,
             (SELECT count(*)::integer FROM decision_log.entry) AS entries`);
    return { applications: 0, jobs: 0, entries: 0, ...row, originals: await this.intake.countOriginals() };
  }

  /** What the worker would read: everything unsealed with the application's own key. */
  async readStored(receiptNumber: string): Promise<{ form: unknown; documents: unknown[] }> {
    const [application] = await this.owner.query<
      { id: ApplicationId; wrapped_key: Buffer; form_sealed: Buffer }[]
    >('SELECT id, wrapped_key, form_sealed FROM identity.application WHERE receipt_number = $1', [
      receiptNumber,
    ]);
    if (application === undefined) throw new Error('no such application');
    const key = new KeyRing(this.intake.identityKey).open(application.id, application.wrapped_key);
    const documents = await this.owner.query<StoredDocument[]>(
      'SELECT * FROM identity.document WHERE application_id = $1 ORDER BY ordinal',
      [application.id],
    );
    return {
      form: unsealJson(key, application.form_sealed, formContext(application.id)),
      documents: await Promise.all(
        documents.map(async ({ id, ordinal, media_type, stage, file_name_sealed, store_key }) => ({
          ordinal,
          mediaType: media_type,
          stage,
          fileName: unseal(key, file_name_sealed, fileNameContext(id)).toString(),
          bytes:
            store_key === null
              ? null
              : unseal(
                  key,
                  await readFile(join(this.intake.storeDirectory, store_key.slice(0, 2), store_key)),
                  documentContext(id),
                ),
        })),
      ),
    };
  }
}
