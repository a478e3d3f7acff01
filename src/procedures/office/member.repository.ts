import { Injectable } from '@nestjs/common';
import type { AccountId, ProcedureId } from '../../policy/ids.js';
import type { Duty, Role } from '../../policy/permissions.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';

/** An account of the city, with its duty in one procedure. */
export interface Colleague {
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly isActive: boolean;
  readonly roles: readonly Role[];
  readonly duty: Duty | null;
}

const SELECT = `
  SELECT a.id AS "accountId", a.display_name AS "displayName", a.is_active AS "isActive", m.duty,
         ARRAY(SELECT r.role FROM account.role_assignment r WHERE r.account_id = a.id ORDER BY r.role) AS roles
    FROM account.staff_account a
    LEFT JOIN procedure.member m ON m.account_id = a.id AND m.procedure_id = $1`;

@Injectable()
export class MemberRepository {
  /** Everybody who has a duty or could get one, by name. */
  list(tx: Transaction, procedureId: ProcedureId): Promise<Colleague[]> {
    return tx.query<Colleague[]>(
      `${SELECT} WHERE m.duty IS NOT NULL OR (a.is_active AND EXISTS (
          SELECT FROM account.role_assignment r WHERE r.account_id = a.id
             AND r.role IN ('hr-clerk', 'neutral-office', 'committee-member', 'committee-chair')))
        ORDER BY a.display_name, a.id`,
      [procedureId],
    );
  }

  async find(
    tx: Transaction,
    procedureId: ProcedureId,
    accountId: AccountId,
  ): Promise<Colleague | undefined> {
    const [row] = await tx.query<Colleague[]>(`${SELECT} WHERE a.id = $2`, [procedureId, accountId]);
    return row;
  }

  async countByDuty(tx: Transaction, procedureId: ProcedureId): Promise<ReadonlyMap<Duty, number>> {
    const rows = await tx.query<{ duty: Duty; count: number }[]>(
      'SELECT duty, count(*)::int AS count FROM procedure.member WHERE procedure_id = $1 GROUP BY duty',
      [procedureId],
    );
    return new Map(rows.map(({ duty, count }) => [duty, count]));
  }

  /** @throws Error with constraint `member_stays` once the procedure is published */
  async delete(tx: Transaction, procedureId: ProcedureId, accountId: AccountId): Promise<void> {
    await tx.query('DELETE FROM procedure.member WHERE procedure_id = $1 AND account_id = $2', [
      procedureId,
      accountId,
    ]);
  }
}
