import { Injectable } from '@nestjs/common';
import type { TenantId } from '../policy/ids.js';
import { Clock } from '../platform/clock/clock.adapter.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../platform/queue/job-catalogue.js';
import { OnJob } from '../platform/queue/on-job.decorator.js';
import { CheckpointWriter } from './checkpoint-writer.adapter.js';

/** A hash chain cannot see a consistent cut at its tail; a signed head outside the database can. */
@Injectable()
export class CheckpointHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly writer: CheckpointWriter,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice: a head that was signed is not signed again. */
  @OnJob('decision-log.checkpoint')
  async writeCheckpoints(_: JobPayload<'decision-log.checkpoint'>): Promise<void> {
    const tenants = await this.transaction.queryShared<{ id: TenantId }>('SELECT id FROM procedure.tenant');
    for (const { id } of tenants) {
      const [head] = await this.transaction.run({ tenantId: id }, (tx) =>
        tx.query<{ sequence: string; hash: string }[]>(
          `SELECT sequence, encode(hash, 'hex') AS hash FROM decision_log.head WHERE tenant_id = $1`,
          [id],
        ),
      );
      if (head === undefined) continue;
      await this.writer.write({
        tenantId: id,
        sequence: Number(head.sequence),
        hash: head.hash,
        signedAt: this.clock.now().toISOString(),
      });
    }
  }
}
