import { Injectable } from '@nestjs/common';
import type { BlindDocument } from '../../policy/blind-document.js';
import type { BlindDocumentId, CandidateFileId, ProcedureId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { VisibleFile } from '../scoring/rater-sheet.js';

/** One blind document as it may be shown; a missing value is never filled from anywhere else (leak L5). */
export interface FileDocument {
  /** 0 is the fact sheet. */
  readonly ordinal: number;
  readonly content: BlindDocument | null;
  readonly hasPdf: boolean;
}

/** Where the sealed PDF of a blind document lies and what opens it. */
export interface StoredDocument {
  readonly id: BlindDocumentId;
  readonly storeKey: string;
  readonly wrappedKey: Buffer | null;
  readonly pseudonym: string;
}

/** Reads through the committee's row policies: released files of own procedures only. */
@Injectable()
export class CandidateFileRepository {
  listVisible(tx: Transaction, procedureId: ProcedureId): Promise<VisibleFile[]> {
    return tx.query<VisibleFile[]>(
      'SELECT id, pseudonym FROM blind.candidate_file WHERE procedure_id = $1 ORDER BY pseudonym',
      [procedureId],
    );
  }

  /** All documents by ordinal. */
  listDocuments(tx: Transaction, fileId: CandidateFileId): Promise<FileDocument[]> {
    return tx.query<FileDocument[]>(
      `SELECT ordinal, content, (content IS NOT NULL AND store_key IS NOT NULL) AS "hasPdf"
         FROM blind.blind_document WHERE candidate_file_id = $1 ORDER BY ordinal`,
      [fileId],
    );
  }

  async findStoredDocument(
    tx: Transaction,
    procedureId: ProcedureId,
    fileId: CandidateFileId,
    ordinal: number,
  ): Promise<StoredDocument | undefined> {
    const rows = await tx.query<StoredDocument[]>(
      `SELECT d.id, d.store_key AS "storeKey", f.wrapped_key AS "wrappedKey", f.pseudonym
         FROM blind.blind_document d JOIN blind.candidate_file f ON f.id = d.candidate_file_id
        WHERE f.procedure_id = $1 AND f.id = $2 AND d.ordinal = $3
          AND d.content IS NOT NULL AND d.store_key IS NOT NULL`,
      [procedureId, fileId, ordinal],
    );
    return rows[0];
  }
}
