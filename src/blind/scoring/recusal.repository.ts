import { Injectable } from '@nestjs/common';
import type { AccountId, CandidateFileId, ProcedureId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { OwnRecusal, RecusalKind } from './rater-sheet.js';

export interface VisibleRecusal extends OwnRecusal {
  readonly raterId: AccountId;
}

@Injectable()
export class RecusalRepository {
  listOwn(tx: Transaction, procedureId: ProcedureId, raterId: AccountId): Promise<OwnRecusal[]> {
    return tx.query<OwnRecusal[]>(
      `SELECT candidate_file_id AS "candidateFileId", kind FROM blind.recusal
        WHERE procedure_id = $1 AND rater_id = $2`,
      [procedureId, raterId],
    );
  }

  /** Own declarations always; those of others only between sealed sheets (row policy). */
  listVisible(tx: Transaction, procedureId: ProcedureId): Promise<VisibleRecusal[]> {
    return tx.query<VisibleRecusal[]>(
      `SELECT candidate_file_id AS "candidateFileId", rater_id AS "raterId", kind FROM blind.recusal
        WHERE procedure_id = $1 ORDER BY candidate_file_id, rater_id, kind`,
      [procedureId],
    );
  }

  /** False when the rater has declared it before. */
  async declare(
    tx: Transaction,
    recusal: {
      readonly procedureId: ProcedureId;
      readonly candidateFileId: CandidateFileId;
      readonly raterId: AccountId;
      readonly kind: RecusalKind;
    },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO blind.recusal (id, tenant_id, procedure_id, candidate_file_id, rater_id, kind)
       VALUES (gen_random_uuid(), current_setting('app.tenant_id')::uuid, $1, $2, $3, $4)
       ON CONFLICT (candidate_file_id, rater_id, kind) DO NOTHING RETURNING id`,
      [recusal.procedureId, recusal.candidateFileId, recusal.raterId, recusal.kind],
    );
    return rows.length > 0;
  }
}
