import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { EventLogger } from '../../platform/logging/logger.adapter.js';
import type { JobName, JobPayload } from '../../platform/queue/job-catalogue.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import type { TenantId } from '../../policy/ids.js';
import { ProcedureStateRepository } from '../../procedures/procedure-state.repository.js';
import type { DocumentStage } from './document-work.repository.js';
import { StandingWorkRepository } from './standing-work.repository.js';

const NEXT_JOB: Readonly<Partial<Record<DocumentStage, Extract<JobName, `document.${string}`>>>> = {
  received: 'document.extract',
  extracted: 'document.detect',
  detected: 'document.redact',
  redacted: 'document.verify',
};

/** Re-enqueues what stands still, so that losing the whole queue loses nothing. */
@Injectable()
export class SweepHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly standing: StandingWorkRepository,
    private readonly states: ProcedureStateRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly jobs: JobQueue,
    private readonly logger: EventLogger,
  ) {}

  /** Safe to run twice: it only adds jobs that are themselves safe to run twice. */
  @OnJob('work.sweep')
  async sweep(_: JobPayload<'work.sweep'>): Promise<void> {
    for (const tenantId of await this.standing.listTenants()) {
      try {
        await this.closeIntakes(tenantId);
        await this.wake(tenantId);
      } catch (error) {
        // One city's trouble must not keep the others waiting.
        this.logger.error('sweep.failed', error, { tenantId });
      }
    }
  }

  private async wake(tenantId: TenantId): Promise<void> {
    const due = await this.transaction.run({ tenantId }, async (tx) => ({
      documents: await this.standing.listDocuments(tx),
      applications: await this.standing.listUnfollowedApplications(tx),
      reveals: await this.standing.listRevealsDue(tx),
    }));
    for (const { id, stage } of due.documents) {
      const name = NEXT_JOB[stage];
      if (name !== undefined) await this.jobs.add(name, { tenantId, documentId: id });
    }
    for (const applicationId of due.applications)
      await this.jobs.add('blind-file.publish', { tenantId, applicationId });
    for (const procedureId of due.reveals) await this.jobs.add('identity.reveal', { tenantId, procedureId });
  }

  private async closeIntakes(tenantId: TenantId): Promise<void> {
    await this.transaction.run({ tenantId }, async (tx) => {
      for (const procedureId of await this.standing.listProceduresPastDeadline(tx)) {
        if (!(await this.states.transition(tx, procedureId, 'published', 'intake-closed'))) continue;
        await this.decisionLog.append(tx, {
          actor: 'system',
          event: 'procedure.intake-closed',
          subject: procedureId,
          procedureId,
          details: { by: 'deadline' },
        });
      }
    });
  }
}
