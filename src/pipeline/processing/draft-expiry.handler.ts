import { Inject, Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import type { ObjectStore } from '../../platform/storage/object-store.js';
import type { TenantId } from '../../policy/ids.js';
import { StandingWorkRepository } from './standing-work.repository.js';
import { IDENTITY_STORE } from './stores.js';

/** A form that nobody sent is not kept longer than a month (GDPR Art. 5(1)(e)), or than it could be sent. */
const KEPT_DAYS = 30;

interface ExpiredOriginal {
  readonly id: string;
  /** Null for a draft without uploads. */
  readonly storeKey: string | null;
}

/** Erases drafts that were begun and never sent, with their originals. */
@Injectable()
export class DraftExpiryHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly standing: StandingWorkRepository,
    @Inject(IDENTITY_STORE) private readonly originals: ObjectStore,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** Safe to run twice: an erased draft is not found again, and removing a missing original is no error. */
  @OnJob('draft.expire')
  async expire(_: JobPayload<'draft.expire'>): Promise<void> {
    for (const tenantId of await this.standing.listTenants()) {
      const storeKeys = await this.erase(tenantId);
      // After the commit: a draft sent at this very moment keeps its originals, and what a crash leaves behind
      // is unreadable, because the key went with the row.
      for (const key of storeKeys) await this.originals.delete(key);
    }
  }

  private erase(tenantId: TenantId): Promise<string[]> {
    return this.transaction.run({ tenantId }, async (tx) => {
      // One statement: the delete locks and checks each row again, the rest still sees what it is about to lose.
      const rows = await tx.query<ExpiredOriginal[]>(
        `WITH gone AS (
           DELETE FROM identity.application a USING procedure.procedure p
            WHERE a.state = 'draft' AND a.created_at < now() - make_interval(days => $1)
              AND p.id = a.procedure_id AND (p.state <> 'published' OR p.closes_at <= now())
           RETURNING a.id)
         SELECT gone.id, d.store_key AS "storeKey"
           FROM gone LEFT JOIN identity.document d ON d.application_id = gone.id AND d.store_key IS NOT NULL`,
        [KEPT_DAYS],
      );
      const drafts = new Set(rows.map(({ id }) => id)).size;
      if (drafts === 0) return [];
      await this.decisionLog.append(tx, {
        actor: 'system',
        event: 'draft.expired',
        subject: tenantId,
        details: { drafts },
      });
      return rows.flatMap(({ storeKey }) => storeKey ?? []);
    });
  }
}
