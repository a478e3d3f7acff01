import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AccountId, DecisionId, ProcedureId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import { toCanonicalText } from './canonical-json.js';
import type { DecisionContent } from './decision-content.js';

/** A sealed decision as the database holds it. */
export interface SealedDecision {
  readonly id: DecisionId;
  /** Canonical JSON; its SHA-256 is `hash`. */
  readonly text: string;
  readonly content: DecisionContent;
  /** 64 hex digits. */
  readonly hash: string;
  readonly sealedAt: Date;
  readonly sealedByName: string;
}

/** SHA-256 of the canonical JSON, 64 hex digits. */
export function hashDecision(content: DecisionContent): string {
  return createHash('sha256').update(toCanonicalText(content)).digest('hex');
}

@Injectable()
export class DecisionRepository {
  /** One person decides at a time; the lock ends with the transaction. */
  async lock(tx: Transaction, procedureId: ProcedureId): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('decision:' || $1, 0))", [procedureId]);
  }

  async find(tx: Transaction, procedureId: ProcedureId): Promise<SealedDecision | undefined> {
    interface Row {
      readonly id: DecisionId;
      readonly text: string;
      readonly hash: string;
      readonly sealed_at: Date;
      readonly sealed_by_name: string;
    }
    const rows = await tx.query<Row[]>(
      `SELECT d.id, d.content AS text, encode(d.content_hash, 'hex') AS hash, d.sealed_at,
              COALESCE(a.display_name, 'Vorsitz') AS sealed_by_name
         FROM blind.decision d LEFT JOIN account.staff_account a ON a.id = d.sealed_by
        WHERE d.procedure_id = $1`,
      [procedureId],
    );
    const row = rows[0];
    if (row === undefined) return undefined;
    return {
      id: row.id,
      text: row.text,
      content: JSON.parse(row.text) as DecisionContent,
      hash: row.hash,
      sealedAt: row.sealed_at,
      sealedByName: row.sealed_by_name,
    };
  }

  /** Stores the decision and its entries; the row policy lets only the chair, only in consolidation. */
  async insert(
    tx: Transaction,
    procedureId: ProcedureId,
    chairId: AccountId,
    content: DecisionContent,
  ): Promise<DecisionId> {
    const rows = await tx.query<{ id: DecisionId }[]>(
      `INSERT INTO blind.decision (id, tenant_id, procedure_id, content, content_hash, sealed_by)
       VALUES (gen_random_uuid(), current_setting('app.tenant_id')::uuid, $1, $2, decode($3, 'hex'), $4)
       RETURNING id`,
      [procedureId, toCanonicalText(content), hashDecision(content), chairId],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('the decision was not stored');
    await tx.query(
      `INSERT INTO blind.decision_entry
         (decision_id, candidate_file_id, tenant_id, rank, weighted_points, is_invited)
       SELECT $1, e."candidateFileId", current_setting('app.tenant_id')::uuid, e.rank, e."meanPoints", e."isInvited"
         FROM jsonb_to_recordset($2::jsonb)
           AS e ("candidateFileId" uuid, rank integer, "meanPoints" numeric, "isInvited" boolean)`,
      [id, JSON.stringify(content.files)],
    );
    return id;
  }
}
