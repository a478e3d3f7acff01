import { Injectable } from '@nestjs/common';
import type { Branded, DocumentId, ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';

export type SignalId = Branded<'SignalId'>;

/** A hint that the law asks somebody to act on (SGB IX § 164 (1)); it names the application by its receipt only. */
export interface StatutorySignal {
  readonly id: SignalId;
  readonly procedureId: ProcedureId;
  readonly procedureTitle: string;
  readonly receiptNumber: string;
  readonly documentId: DocumentId;
  readonly documentOrdinal: number;
  readonly documentKind: 'form' | 'upload';
  readonly raisedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: string | null;
  /** Whether the reader may open the document itself: the neutral office of its procedure. */
  readonly canOpen: boolean;
}

export type Acknowledgement = { readonly kind: 'done' } | { readonly kind: 'not-found' };

// The neutral office sees its own procedures; statutory bodies by law see every one, unless they sit on its committee.
const VISIBLE = `
  FROM identity.statutory_signal s
  JOIN identity.application a ON a.id = s.application_id
  JOIN identity.document d ON d.id = s.document_id
  JOIN procedure.procedure p ON p.id = a.procedure_id
  LEFT JOIN procedure.member m ON m.procedure_id = p.id AND m.account_id = $1
 WHERE a.state = 'received'
   AND ((m.duty = 'neutral-office' AND $2::boolean) OR (m.duty IS NULL AND $3::boolean))`;

@Injectable()
export class SignalService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** Open ones first, oldest first: the law says "at once". */
  list(principal: Principal): Promise<StatutorySignal[]> {
    return this.transaction.run(principal, (tx) =>
      tx.query<StatutorySignal[]>(
        `SELECT s.id, p.id AS "procedureId", p.title AS "procedureTitle", a.receipt_number AS "receiptNumber",
                d.id AS "documentId", d.ordinal AS "documentOrdinal", d.kind AS "documentKind",
                s.raised_at AS "raisedAt", s.acknowledged_at AS "acknowledgedAt",
                (SELECT c.display_name FROM account.staff_account c WHERE c.id = s.acknowledged_by) AS "acknowledgedBy",
                m.duty IS NOT NULL AS "canOpen"
         ${VISIBLE} ORDER BY (s.acknowledged_at IS NOT NULL), s.raised_at LIMIT 200`,
        visibility(principal),
      ),
    );
  }

  async countOpen(principal: Principal): Promise<number> {
    const [row] = await this.transaction.run(principal, (tx) =>
      tx.query<{ open: number }[]>(
        `SELECT count(*)::int AS open ${VISIBLE} AND s.acknowledged_at IS NULL`,
        visibility(principal),
      ),
    );
    return row?.open ?? 0;
  }

  /** Records that somebody took over; a second click changes nothing. */
  acknowledge(principal: Principal, id: SignalId): Promise<Acknowledgement> {
    return this.transaction.run<Acknowledgement>(principal, async (tx) => {
      const [signal] = await tx.query<{ procedureId: ProcedureId }[]>(
        `SELECT p.id AS "procedureId" ${VISIBLE} AND s.id = $4`,
        [...visibility(principal), id],
      );
      if (signal === undefined) return { kind: 'not-found' };
      const [, changed] = await tx.query<[unknown[], number]>(
        `UPDATE identity.statutory_signal SET acknowledged_by = $2, acknowledged_at = now()
          WHERE id = $1 AND acknowledged_at IS NULL`,
        [id, principal.accountId],
      );
      if (changed === 1) {
        await this.decisionLog.append(tx, {
          actor: principal.accountId,
          event: 'signal.acknowledged',
          subject: id,
          procedureId: signal.procedureId,
        });
      }
      return { kind: 'done' };
    });
  }
}

function visibility({ accountId, roles }: Principal): unknown[] {
  return [accountId, roles.includes('neutral-office'), roles.includes('statutory-body')];
}
