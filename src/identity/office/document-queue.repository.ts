import { Injectable } from '@nestjs/common';
import type { VerificationStatus } from '../../policy/blind-document.js';
import type { AccountId, DocumentId, ProcedureId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { StoredReason } from './document-labels.js';

/** What the list of documents can show. */
export const QUEUE_LISTS = ['waiting', 'released', 'withheld', 'recalled'] as const;
export type QueueList = (typeof QUEUE_LISTS)[number];

/** One line of the list; names stay behind the review page. */
export interface QueuedDocument {
  readonly id: DocumentId;
  readonly procedureId: ProcedureId;
  readonly procedureTitle: string;
  readonly receiptNumber: string;
  readonly kind: 'form' | 'upload';
  /** 0-based place within the application. */
  readonly ordinal: number;
  readonly status: VerificationStatus | null;
  readonly reasons: readonly StoredReason[];
  readonly submittedAt: Date;
}

export interface WaitingCount {
  readonly procedureId: ProcedureId;
  readonly procedureTitle: string;
  readonly waiting: number;
  readonly oldestAt: Date;
}

/** More would not be read in one go; the oldest come first, so nothing is lost sight of. */
export const QUEUE_PAGE_SIZE = 100;

// Whatever was checked and not released by rule in the same moment waits for a person: in doubt, failed, changed by
// a person, or of a procedure that wants every one looked at. A narrower list would lose documents from every list.
const NEEDS_PERSON = `d.release = 'pending' AND d.stage = 'verified'`;

const CONDITIONS: Readonly<Record<QueueList, string>> = {
  waiting: NEEDS_PERSON,
  released: `d.release = 'released'`,
  withheld: `d.release = 'withheld'`,
  recalled: `d.release = 'recalled'`,
};

const FROM_OWN = `
  FROM identity.document d
  JOIN identity.application a ON a.id = d.application_id
  JOIN procedure.procedure p ON p.id = a.procedure_id
  JOIN procedure.member m ON m.procedure_id = p.id AND m.account_id = $1 AND m.duty = 'neutral-office'
 WHERE a.state = 'received' AND p.state NOT IN ('sealed', 'revealed', 'cancelled')`;

@Injectable()
export class DocumentQueueRepository {
  /** Documents of the procedures in which this person is the neutral office, oldest application first. */
  list(tx: Transaction, accountId: AccountId, list: QueueList): Promise<QueuedDocument[]> {
    return tx.query<QueuedDocument[]>(
      `SELECT d.id, p.id AS "procedureId", p.title AS "procedureTitle", a.receipt_number AS "receiptNumber", d.kind,
              d.ordinal, d.status, d.reasons, a.submitted_at AS "submittedAt"
       ${FROM_OWN} AND ${CONDITIONS[list]} ORDER BY a.submitted_at, a.id, d.ordinal LIMIT ${QUEUE_PAGE_SIZE}`,
      [accountId],
    );
  }

  async countLists(tx: Transaction, accountId: AccountId): Promise<Readonly<Record<QueueList, number>>> {
    const [row] = await tx.query<Record<QueueList, number>[]>(
      `SELECT ${QUEUE_LISTS.map((list) => `count(*) FILTER (WHERE ${CONDITIONS[list]})::int AS ${list}`).join(', ')}
       ${FROM_OWN}`,
      [accountId],
    );
    return row ?? { waiting: 0, released: 0, withheld: 0, recalled: 0 };
  }

  countWaiting(tx: Transaction, accountId: AccountId): Promise<WaitingCount[]> {
    return tx.query<WaitingCount[]>(
      `SELECT p.id AS "procedureId", p.title AS "procedureTitle", count(*)::int AS waiting,
              min(a.submitted_at) AS "oldestAt"
       ${FROM_OWN} AND ${NEEDS_PERSON} GROUP BY p.id, p.title ORDER BY min(a.submitted_at)`,
      [accountId],
    );
  }
}
