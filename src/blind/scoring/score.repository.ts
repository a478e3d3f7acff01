import { Injectable } from '@nestjs/common';
import type { AccountId, CandidateFileId, CriterionId, ProcedureId, ScoreSheetId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { OwnScore } from './rater-sheet.js';

export interface ScoreSheet {
  readonly id: ScoreSheetId;
  readonly sealedAt: Date | null;
}

export interface VisibleScore extends OwnScore {
  readonly raterId: AccountId;
}

const SCORE_COLUMNS = `c.candidate_file_id AS "candidateFileId", c.criterion_id AS "criterionId", c.points, c.reason`;

/** Score sheets and scores, through the committee's row policies. */
@Injectable()
export class ScoreRepository {
  async findSheet(
    tx: Transaction,
    procedureId: ProcedureId,
    raterId: AccountId,
  ): Promise<ScoreSheet | undefined> {
    const rows = await tx.query<ScoreSheet[]>(
      'SELECT id, sealed_at AS "sealedAt" FROM blind.score_sheet WHERE procedure_id = $1 AND rater_id = $2',
      [procedureId, raterId],
    );
    return rows[0];
  }

  /** The rater's sheet, made when missing, locked until the commit so that no score slips in behind a seal. */
  async lockSheet(tx: Transaction, procedureId: ProcedureId, raterId: AccountId): Promise<ScoreSheet> {
    await tx.query(
      `INSERT INTO blind.score_sheet (id, tenant_id, procedure_id, rater_id)
       VALUES (gen_random_uuid(), current_setting('app.tenant_id')::uuid, $1, $2)
       ON CONFLICT (procedure_id, rater_id) DO NOTHING`,
      [procedureId, raterId],
    );
    const rows = await tx.query<ScoreSheet[]>(
      `SELECT id, sealed_at AS "sealedAt" FROM blind.score_sheet
        WHERE procedure_id = $1 AND rater_id = $2 FOR UPDATE`,
      [procedureId, raterId],
    );
    const sheet = rows[0];
    if (sheet === undefined) throw new Error('the own sheet is not visible to its rater');
    return sheet;
  }

  listOwn(tx: Transaction, procedureId: ProcedureId, raterId: AccountId): Promise<OwnScore[]> {
    return tx.query<OwnScore[]>(
      `SELECT ${SCORE_COLUMNS} FROM blind.score c JOIN blind.score_sheet s ON s.id = c.sheet_id
        WHERE s.procedure_id = $1 AND s.rater_id = $2`,
      [procedureId, raterId],
    );
  }

  /** Scores of all sealed sheets for files that are visible now; only own ones before the own seal. */
  listSealed(tx: Transaction, procedureId: ProcedureId): Promise<VisibleScore[]> {
    return tx.query<VisibleScore[]>(
      `SELECT s.rater_id AS "raterId", ${SCORE_COLUMNS}
         FROM blind.score c JOIN blind.score_sheet s ON s.id = c.sheet_id
         JOIN blind.candidate_file f ON f.id = c.candidate_file_id
        WHERE s.procedure_id = $1 AND s.sealed_at IS NOT NULL
        ORDER BY s.rater_id, c.candidate_file_id, c.criterion_id`,
      [procedureId],
    );
  }

  /** Stores one score; the database keeps the old value. False when nothing changed. */
  async save(
    tx: Transaction,
    sheetId: ScoreSheetId,
    fileId: CandidateFileId,
    score: { readonly criterionId: CriterionId; readonly points: number; readonly reason: string },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO blind.score AS c (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points, reason)
       VALUES (gen_random_uuid(), current_setting('app.tenant_id')::uuid, $1, $2, $3, $4, $5)
       ON CONFLICT (sheet_id, candidate_file_id, criterion_id) DO UPDATE
         SET points = EXCLUDED.points, reason = EXCLUDED.reason, recorded_at = now()
         WHERE (c.points, c.reason) IS DISTINCT FROM (EXCLUDED.points, EXCLUDED.reason)
       RETURNING c.id`,
      [sheetId, fileId, score.criterionId, score.points, score.reason],
    );
    return rows.length > 0;
  }

  async seal(tx: Transaction, sheetId: ScoreSheetId): Promise<void> {
    await tx.query('UPDATE blind.score_sheet SET sealed_at = now() WHERE id = $1', [sheetId]);
  }
}
