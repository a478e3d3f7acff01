import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ApplicationId,
  BlindDocumentId,
  CandidateFileId,
  DocumentId,
  ProcedureId,
  TenantId,
} from '../../policy/ids.js';
import type { BlindDocument } from '../../policy/blind-document.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import { PSEUDONYM_LENGTH, toPseudonym } from './pseudonym.js';
import type { PublishableDocument } from './publication-plan.js';

export interface ApplicationState {
  readonly id: ApplicationId;
  readonly tenantId: TenantId;
  readonly procedureId: ProcedureId;
  readonly isWithdrawn: boolean;
}

export interface DecidedDocument extends PublishableDocument {
  readonly id: DocumentId;
  readonly kind: 'form' | 'upload';
  readonly ordinal: number;
}

export interface CandidateFile {
  readonly id: CandidateFileId;
  readonly wrappedKey: Buffer | null;
  readonly isShown: boolean;
}

/** The only code that knows which candidate file belongs to which application. */
@Injectable()
export class BridgeRepository {
  /**
   * Locks the application, so that two publications of it, or a publication and a withdrawal (the trigger
   * `application_withdrawn` takes the same lock), run one after the other. Read after the lock: what was true
   * while waiting for it counts no more.
   */
  async lockApplication(tx: Transaction, id: ApplicationId): Promise<ApplicationState | undefined> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`publish:${id}`]);
    const rows = await tx.query<ApplicationState[]>(
      `SELECT id, tenant_id AS "tenantId", procedure_id AS "procedureId", state = 'withdrawn' AS "isWithdrawn"
         FROM identity.application WHERE id = $1 AND state <> 'draft'`,
      [id],
    );
    return rows[0];
  }

  /** Locks the rows until the commit: a recall waits, and then takes away what was shown meanwhile. */
  lockDocuments(tx: Transaction, id: ApplicationId): Promise<DecidedDocument[]> {
    return tx.query<DecidedDocument[]>(
      `SELECT id, kind, ordinal, release, stage = 'verified' AS "isVerified"
         FROM identity.document WHERE application_id = $1 ORDER BY ordinal FOR UPDATE`,
      [id],
    );
  }

  async findFile(tx: Transaction, id: ApplicationId): Promise<CandidateFile | undefined> {
    const rows = await tx.query<CandidateFile[]>(
      `SELECT f.id, f.wrapped_key AS "wrappedKey", (f.released_at IS NOT NULL AND f.recalled_at IS NULL) AS "isShown"
         FROM bridge.file_link l JOIN blind.candidate_file f ON f.id = l.candidate_file_id
        WHERE l.application_id = $1`,
      [id],
    );
    return rows[0];
  }

  /** A new file with a random id and a random pseudonym, linked to the application. */
  async createFile(
    tx: Transaction,
    application: ApplicationState,
    wrapKey: (id: CandidateFileId) => Buffer,
  ): Promise<CandidateFile> {
    const id = randomUUID() as CandidateFileId;
    const wrappedKey = wrapKey(id);
    await tx.query(
      'INSERT INTO blind.candidate_file (id, tenant_id, procedure_id, pseudonym, wrapped_key) VALUES ($1, $2, $3, $4, $5)',
      [
        id,
        application.tenantId,
        application.procedureId,
        await this.freePseudonym(tx, application.procedureId),
        wrappedKey,
      ],
    );
    await tx.query(
      'INSERT INTO bridge.file_link (application_id, candidate_file_id, tenant_id, procedure_id) VALUES ($1, $2, $3, $4)',
      [application.id, id, application.tenantId, application.procedureId],
    );
    return { id, wrappedKey, isShown: false };
  }

  async showFile(tx: Transaction, id: CandidateFileId): Promise<void> {
    await tx.query(
      'UPDATE blind.candidate_file SET released_at = COALESCE(released_at, now()), recalled_at = NULL WHERE id = $1',
      [id],
    );
  }

  async hideFile(tx: Transaction, id: CandidateFileId): Promise<void> {
    await tx.query(
      'UPDATE blind.candidate_file SET recalled_at = COALESCE(recalled_at, now()) WHERE id = $1 AND released_at IS NOT NULL',
      [id],
    );
  }

  /** The blind document that stands for this document; created with a random id at first sight. */
  async ensureBlindDocument(
    tx: Transaction,
    file: CandidateFile,
    document: DecidedDocument,
    tenantId: TenantId,
  ): Promise<BlindDocumentId> {
    const known = await tx.query<{ blind_document_id: BlindDocumentId }[]>(
      'SELECT blind_document_id FROM bridge.document_link WHERE document_id = $1',
      [document.id],
    );
    if (known[0] !== undefined) return known[0].blind_document_id;
    const id = randomUUID() as BlindDocumentId;
    await tx.query(
      'INSERT INTO blind.blind_document (id, tenant_id, candidate_file_id, ordinal, kind) VALUES ($1, $2, $3, $4, $5)',
      [id, tenantId, file.id, document.ordinal, document.kind === 'form' ? 'fact-sheet' : 'document'],
    );
    await tx.query(
      'INSERT INTO bridge.document_link (document_id, blind_document_id, tenant_id) VALUES ($1, $2, $3)',
      [document.id, id, tenantId],
    );
    return id;
  }

  /** @param content null for a withheld document, which the committee sees as "[nicht freigegeben]" */
  async saveBlindDocument(
    tx: Transaction,
    id: BlindDocumentId,
    content: BlindDocument | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE blind.blind_document
          SET content = $2::jsonb, store_key = $3, released_at = CASE WHEN $2::jsonb IS NULL THEN NULL ELSE now() END
        WHERE id = $1`,
      [id, content === null ? null : JSON.stringify(content), content === null ? null : id],
    );
  }

  /** Notes that the blind side has followed every document as it stands now. */
  async markFollowed(tx: Transaction, id: ApplicationId): Promise<void> {
    await tx.query('UPDATE identity.document SET followed_at = now() WHERE application_id = $1', [id]);
  }

  private async freePseudonym(tx: Transaction, procedureId: ProcedureId): Promise<string> {
    for (;;) {
      const pseudonym = toPseudonym(randomBytes(PSEUDONYM_LENGTH));
      const taken = await tx.query<unknown[]>(
        'SELECT FROM blind.candidate_file WHERE procedure_id = $1 AND pseudonym = $2',
        [procedureId, pseudonym],
      );
      if (taken.length === 0) return pseudonym;
    }
  }
}
