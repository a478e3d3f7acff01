import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { ApplicationSecrets } from '../processing/application-secrets.service.js';
import { DocumentWorkRepository } from '../processing/document-work.repository.js';
import { StageEntry } from '../processing/stage-entry.service.js';
import { redactStage } from '../stages.adapter.js';

@Injectable()
export class RedactHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly stages: StageEntry,
    private readonly documents: DocumentWorkRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly decisionLog: DecisionLogRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** Safe to run twice: same words and findings give the same bytes, and only the first run moves on. */
  @OnJob('document.redact')
  async redact({ tenantId, documentId }: JobPayload<'document.redact'>): Promise<void> {
    const work = await this.stages.begin(tenantId, documentId, 'detected');
    if (work === undefined) return;

    const { document, findings } = await this.transaction.run({ tenantId }, async (tx) => ({
      document: (await this.secrets.openJson(tx, work, 'extraction')) as ExtractedDocument,
      findings: this.secrets.openFindings(work, await this.documents.listActiveFindings(tx, documentId)),
    }));
    const { blind, pdf } = await redactStage(document, findings);
    const isMine = await this.transaction.run({ tenantId }, async (tx) => {
      if (!(await this.documents.advance(tx, work, 'redacted'))) return false;
      await this.secrets.saveJson(tx, work, 'blind', blind);
      await this.secrets.saveArtifact(tx, work, 'pdf', pdf);
      await this.decisionLog.append(tx, {
        actor: 'system',
        event: 'document.redacted',
        subject: work.id,
        procedureId: work.procedureId,
        details: { findings: findings.length, revision: work.revision },
      });
      return true;
    });
    if (isMine) await this.jobs.add('document.verify', { tenantId, documentId });
  }
}
