import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { ApplicationId, DocumentId } from '../../policy/ids.js';
import { DocumentEntity } from './document.entity.js';

export type NewDocument = Omit<DocumentEntity, 'release'>;

/** The documents of the one application that the transaction's scope shows. */
@Injectable()
export class DocumentRepository {
  /** In the order of arrival; the form, once received, comes first. */
  list(tx: Transaction, applicationId: ApplicationId): Promise<DocumentEntity[]> {
    return tx.find(DocumentEntity, { where: { applicationId }, order: { ordinal: 'ASC' } });
  }

  find(tx: Transaction, applicationId: ApplicationId, id: DocumentId): Promise<DocumentEntity | null> {
    return tx.findOneBy(DocumentEntity, { id, applicationId });
  }

  async insert(tx: Transaction, documents: readonly NewDocument[]): Promise<void> {
    await tx.insert(DocumentEntity, [...documents]);
  }

  async delete(tx: Transaction, id: DocumentId): Promise<void> {
    await tx.delete(DocumentEntity, { id });
  }

  /** Hands all uploads to the pipeline; called in the transaction that receives the application. */
  async markReceived(tx: Transaction, applicationId: ApplicationId): Promise<void> {
    await tx.query(
      `UPDATE identity.document SET stage = 'received', stage_at = now()
        WHERE application_id = $1 AND stage = 'stored'`,
      [applicationId],
    );
  }
}
