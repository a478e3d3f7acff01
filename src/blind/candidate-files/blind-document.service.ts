import { Injectable } from '@nestjs/common';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { ObjectMissingError } from '../../platform/storage/object-store.js';
import { RaterDesks } from '../scoring/rater-desk.service.js';
import { BlindDocumentReader } from './blind-document-reader.adapter.js';
import { CandidateFileRepository } from './candidate-file.repository.js';
import { downloadNameOf } from './download-name.js';

/** A blind PDF under its pseudonymous name. */
export interface BlindDownload {
  readonly name: string;
  readonly bytes: Buffer;
}

@Injectable()
export class BlindDocumentService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly desks: RaterDesks,
    private readonly files: CandidateFileRepository,
    private readonly reader: BlindDocumentReader,
  ) {}

  /** Undefined when the document is withheld, recalled, not this member's to read, or its bytes are gone. */
  async findPdf(
    me: Principal,
    ids: { readonly procedureId: ProcedureId; readonly fileId: CandidateFileId },
    ordinal: number,
  ): Promise<BlindDownload | undefined> {
    const document = await this.transaction.run(me, async (tx) => {
      const open = await this.desks.findFile(tx, me, ids.procedureId, ids.fileId);
      return open === undefined || open.file.status === 'recused'
        ? undefined
        : this.files.findStoredDocument(tx, ids.procedureId, ids.fileId, ordinal);
    });
    if (document === undefined) return undefined;
    try {
      const bytes = await this.reader.open(ids.fileId, document);
      return { name: downloadNameOf(document.pseudonym, ordinal), bytes };
    } catch (error) {
      if (error instanceof ObjectMissingError) return undefined;
      throw error;
    }
  }
}
