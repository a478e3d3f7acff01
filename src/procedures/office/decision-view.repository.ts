import { Injectable } from '@nestjs/common';
import type { AccountId, DecisionId, ProcedureId, TenantId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';

/** The committee's sealed result as the office may see it: pseudonyms and ranks. */
export interface SealedDecision {
  readonly id: DecisionId;
  /** 64 hex digits. */
  readonly contentHash: string;
  readonly sealedAt: Date;
  readonly entries: readonly SealedEntry[];
}

export interface SealedEntry {
  readonly pseudonym: string;
  readonly rank: number;
  readonly weightedPoints: number;
  readonly isInvited: boolean;
}

export interface RevealApproval {
  readonly duty: 'hr-clerk' | 'neutral-office';
  readonly displayName: string;
  readonly accountId: AccountId;
  readonly approvedAt: Date;
}

/** Who an invited person is, copied here by the worker after the reveal. */
export interface IdentityCard {
  readonly pseudonym: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
}

interface DecisionRow extends SealedEntry {
  readonly id: DecisionId;
  readonly contentHash: string;
  readonly sealedAt: Date;
}

@Injectable()
export class DecisionViewRepository {
  /** Undefined before the seal: then there is nothing to see. */
  async findSealed(tx: Transaction, procedureId: ProcedureId): Promise<SealedDecision | undefined> {
    const rows = await tx.query<DecisionRow[]>(
      `SELECT id, encode(content_hash, 'hex') AS "contentHash", sealed_at AS "sealedAt", pseudonym, rank,
              weighted_points::float8 AS "weightedPoints", is_invited AS "isInvited"
         FROM blind.sealed_decision WHERE procedure_id = $1 ORDER BY rank, pseudonym`,
      [procedureId],
    );
    const [first] = rows;
    if (first === undefined) return undefined;
    const entries = rows.map(({ pseudonym, rank, weightedPoints, isInvited }) => ({
      pseudonym,
      rank,
      weightedPoints,
      isInvited,
    }));
    return { id: first.id, contentHash: first.contentHash, sealedAt: first.sealedAt, entries };
  }

  listApprovals(tx: Transaction, procedureId: ProcedureId): Promise<RevealApproval[]> {
    return tx.query<RevealApproval[]>(
      `SELECT r.duty, r.account_id AS "accountId", r.approved_at AS "approvedAt", a.display_name AS "displayName"
         FROM procedure.reveal_approval r JOIN account.staff_account a ON a.id = r.account_id
        WHERE r.procedure_id = $1 ORDER BY r.approved_at`,
      [procedureId],
    );
  }

  /** @throws Error with constraint `reveal_approval_two_persons` or `reveal_approval_one_per_duty` */
  async insertApproval(
    tx: Transaction,
    approval: {
      readonly tenantId: TenantId;
      readonly procedureId: ProcedureId;
      readonly decisionId: DecisionId;
      readonly duty: 'hr-clerk' | 'neutral-office';
      readonly accountId: AccountId;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO procedure.reveal_approval (tenant_id, procedure_id, decision_id, duty, account_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [approval.tenantId, approval.procedureId, approval.decisionId, approval.duty, approval.accountId],
    );
  }

  listCards(tx: Transaction, procedureId: ProcedureId): Promise<IdentityCard[]> {
    return tx.query<IdentityCard[]>(
      `SELECT pseudonym, first_name AS "firstName", last_name AS "lastName", email, phone
         FROM revealed.identity_card WHERE procedure_id = $1 ORDER BY last_name, first_name, pseudonym`,
      [procedureId],
    );
  }
}
