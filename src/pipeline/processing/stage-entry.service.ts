import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { DocumentId, TenantId } from '../../policy/ids.js';
import { DocumentWorkRepository, type DocumentStage, type DocumentWork } from './document-work.repository.js';

/** A document that failed a stage this often is given to a person instead of tried again. */
const MOST_ATTEMPTS = 3;

/** The door to every stage: counts who comes in, so that a document that takes the worker down is noticed. */
@Injectable()
export class StageEntry {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly documents: DocumentWorkRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /**
   * The work of a stage, its attempt counted and committed before the risky part begins. Undefined when the
   * document stands elsewhere, or when it was tried too often: then it has just become `failed`.
   */
  begin(tenantId: TenantId, documentId: DocumentId, stage: DocumentStage): Promise<DocumentWork | undefined> {
    return this.transaction.run({ tenantId }, async (tx) => {
      const work = await this.documents.find(tx, documentId, stage);
      if (work === undefined) return undefined;
      if (work.attempts >= MOST_ATTEMPTS) {
        await this.giveToPerson(tx, work);
        return undefined;
      }
      await this.documents.countAttempt(tx, documentId);
      return work;
    });
  }

  private async giveToPerson(tx: Transaction, work: DocumentWork): Promise<void> {
    if (!(await this.documents.advance(tx, work, 'verified'))) return;
    const code = 'too-many-attempts';
    await this.documents.saveOutcome(tx, work.id, 'failed', [{ code, page: null, count: 1 }]);
    await this.decisionLog.append(tx, {
      actor: 'system',
      event: 'document.failed',
      subject: work.id,
      procedureId: work.procedureId,
      details: { code, stage: work.stage },
    });
  }
}
