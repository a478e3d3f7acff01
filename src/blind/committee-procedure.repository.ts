import { Injectable } from '@nestjs/common';
import type { AccountId, ProcedureId } from '../policy/ids.js';
import type { ProcedureState } from '../policy/procedure-states.js';
import type { Transaction } from '../platform/database/tenant-transaction.service.js';
import { CriterionEntity } from '../procedures/criterion.entity.js';

export type CommitteeDuty = 'committee-member' | 'committee-chair';

/** One procedure as a member of its committee sees it. */
export interface CommitteeProcedure {
  readonly id: ProcedureId;
  readonly title: string;
  readonly occupation: string;
  readonly state: ProcedureState;
  readonly vacancies: number;
  readonly invitations: number;
  readonly orderSeed: Buffer;
  readonly duty: CommitteeDuty;
}

/** A member of the committee and whether the own sheet is sealed. */
export interface Rater {
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly duty: CommitteeDuty;
  readonly hasSealed: boolean;
}

const COLUMNS = `p.id, p.title, p.occupation, p.state, p.vacancies, p.invitations,
  p.order_seed AS "orderSeed", m.duty`;

@Injectable()
export class CommitteeProcedureRepository {
  /** Procedures in whose committee the person sits, the running ones first. */
  listMine(tx: Transaction, accountId: AccountId): Promise<CommitteeProcedure[]> {
    return tx.query<CommitteeProcedure[]>(
      `SELECT ${COLUMNS} FROM procedure.procedure p JOIN procedure.member m ON m.procedure_id = p.id
        WHERE m.account_id = $1 AND m.duty LIKE 'committee-%'
        ORDER BY p.state NOT IN ('scoring', 'consolidation'), p.created_at, p.id`,
      [accountId],
    );
  }

  /** Undefined also when the person is no member of its committee: "not yours" looks like "not found". */
  async findMine(
    tx: Transaction,
    procedureId: ProcedureId,
    accountId: AccountId,
  ): Promise<CommitteeProcedure | undefined> {
    const rows = await tx.query<CommitteeProcedure[]>(
      `SELECT ${COLUMNS} FROM procedure.procedure p JOIN procedure.member m ON m.procedure_id = p.id
        WHERE p.id = $1 AND m.account_id = $2 AND m.duty LIKE 'committee-%'`,
      [procedureId, accountId],
    );
    return rows[0];
  }

  listCriteria(tx: Transaction, procedureId: ProcedureId): Promise<CriterionEntity[]> {
    return tx.find(CriterionEntity, { where: { procedureId }, order: { ordinal: 'ASC' } });
  }

  /** The whole committee, chair first. Shown only to a rater whose own sheet is sealed (leak L15). */
  listRaters(tx: Transaction, procedureId: ProcedureId): Promise<Rater[]> {
    return tx.query<Rater[]>(
      `SELECT m.account_id AS "accountId", COALESCE(a.display_name, 'Mitglied') AS "displayName", m.duty,
              s.sealed_at IS NOT NULL AS "hasSealed"
         FROM procedure.member m
         LEFT JOIN account.staff_account a ON a.id = m.account_id
         LEFT JOIN blind.score_sheet s ON s.procedure_id = m.procedure_id AND s.rater_id = m.account_id
        WHERE m.procedure_id = $1 AND m.duty LIKE 'committee-%'
        ORDER BY m.duty, a.display_name, m.account_id`,
      [procedureId],
    );
  }
}
