import { Injectable } from '@nestjs/common';
import type { ApplicationId, DocumentId, ProcedureId, TenantId } from '../../policy/ids.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { DocumentStage } from './document-work.repository.js';

/** Work is taken for forgotten when nothing moved it for this long. */
const STANDING_SECONDS = 20;

/** Each failed attempt waits so many times longer (20 s, 2 min, 12 min): a disk that is away for a while fails nothing. */
const BACK_OFF = 6;

export interface StandingDocument {
  readonly id: DocumentId;
  readonly stage: DocumentStage;
}

/** Finds what is due by looking at the state; what the queue remembers does not matter. */
@Injectable()
export class StandingWorkRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  async listTenants(): Promise<TenantId[]> {
    const rows = await this.transaction.queryShared<{ id: TenantId }>(
      'SELECT id FROM procedure.tenant ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }

  listDocuments(tx: Transaction): Promise<StandingDocument[]> {
    return tx.query<StandingDocument[]>(
      `SELECT d.id, d.stage FROM identity.document d JOIN identity.application a ON a.id = d.application_id
        WHERE d.stage IN ('received', 'extracted', 'detected', 'redacted') AND a.state = 'received'
          AND d.stage_at < now() - make_interval(secs => $1 * power($2, LEAST(GREATEST(d.attempts - 1, 0), 3)))
        ORDER BY d.stage_at LIMIT 500`,
      [STANDING_SECONDS, BACK_OFF],
    );
  }

  /** Applications whose blind side has not followed yet, or that were withdrawn while shown. */
  async listUnfollowedApplications(tx: Transaction): Promise<ApplicationId[]> {
    const rows = await tx.query<{ id: ApplicationId }[]>(
      `SELECT a.id FROM identity.application a
        WHERE a.state <> 'draft' AND (
          EXISTS (SELECT FROM identity.document d WHERE d.application_id = a.id AND d.followed_at IS NULL
                     AND d.release <> 'pending')
          OR EXISTS (SELECT FROM bridge.file_link l JOIN blind.candidate_file f ON f.id = l.candidate_file_id
                      WHERE l.application_id = a.id AND f.released_at IS NOT NULL AND f.recalled_at IS NULL
                        AND (a.state = 'withdrawn' OR EXISTS (SELECT FROM identity.document d
                              WHERE d.application_id = a.id AND d.followed_at IS NULL))))
        LIMIT 500`,
    );
    return rows.map(({ id }) => id);
  }

  async listRevealsDue(tx: Transaction): Promise<ProcedureId[]> {
    const rows = await tx.query<{ id: ProcedureId }[]>(
      `SELECT p.id FROM procedure.procedure p WHERE p.state = 'sealed'
         AND (SELECT count(*) FROM procedure.reveal_approval r WHERE r.procedure_id = p.id) >= 2`,
    );
    return rows.map(({ id }) => id);
  }

  async listProceduresPastDeadline(tx: Transaction): Promise<ProcedureId[]> {
    const rows = await tx.query<{ id: ProcedureId }[]>(
      `SELECT id FROM procedure.procedure WHERE state = 'published' AND closes_at <= now()`,
    );
    return rows.map(({ id }) => id);
  }
}
