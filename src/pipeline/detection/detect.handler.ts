import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import { DEFAULT_MASKING_PROFILE } from '../../policy/masking-profile.js';
import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { ApplicationSecrets } from '../processing/application-secrets.service.js';
import { DocumentWorkRepository, type DocumentWork } from '../processing/document-work.repository.js';
import { StageEntry } from '../processing/stage-entry.service.js';
import { detectStage } from '../stages.adapter.js';
import type { DetectionResult } from './detect.js';

@Injectable()
export class DetectHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly stages: StageEntry,
    private readonly documents: DocumentWorkRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly decisionLog: DecisionLogRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** Safe to run twice: findings of rules replace each other and only the first run moves the stage on. */
  @OnJob('document.detect')
  async detect({ tenantId, documentId }: JobPayload<'document.detect'>): Promise<void> {
    const work = await this.stages.begin(tenantId, documentId, 'extracted');
    if (work === undefined) return;

    const document = (await this.transaction.run({ tenantId }, (tx) =>
      this.secrets.openJson(tx, work, 'extraction'),
    )) as ExtractedDocument;
    const profile = { ...DEFAULT_MASKING_PROFILE, ...work.maskingProfile };
    const detection = detectStage(document, this.secrets.openApplicant(work), profile);
    const isMine = await this.transaction.run({ tenantId }, (tx) => this.store(tx, work, detection));
    if (isMine) await this.jobs.add('document.redact', { tenantId, documentId });
  }

  private async store(tx: Transaction, work: DocumentWork, detection: DetectionResult): Promise<boolean> {
    if (!(await this.documents.advance(tx, work, 'detected'))) return false;
    const { findings, signals, doubts, notices, ranRuleIds, failedRuleIds } = detection;
    await this.documents.replaceRuleFindings(tx, work, this.secrets.sealFindings(work, findings));
    await this.secrets.saveJson(tx, work, 'detection', { doubts, notices, ranRuleIds, failedRuleIds });
    const entry = { actor: 'system', subject: work.id, procedureId: work.procedureId } as const;
    for (const ruleId of new Set(signals.map((signal) => signal.ruleId))) {
      const isNew = await this.documents.raiseSignal(tx, work, ruleId);
      if (isNew)
        await this.decisionLog.append(tx, { ...entry, event: 'signal.raised', details: { rule: ruleId } });
    }
    await this.decisionLog.append(tx, {
      ...entry,
      event: 'document.detected',
      details: { findings: findings.length, rules: ranRuleIds.length, failedRules: failedRuleIds.length },
    });
    return true;
  }
}
