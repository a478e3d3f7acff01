import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import type { BlindDocument } from '../../policy/blind-document.js';
import type { DetectionResult } from '../detection/detect.js';
import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { ApplicationSecrets } from '../processing/application-secrets.service.js';
import { DocumentWorkRepository, type DocumentWork } from '../processing/document-work.repository.js';
import { StageEntry } from '../processing/stage-entry.service.js';
import { verifyStage } from '../stages.adapter.js';
import type { Verification } from './verify.js';

interface StoredParts {
  readonly extraction: ExtractedDocument;
  readonly detection: Pick<DetectionResult, 'doubts' | 'ranRuleIds' | 'failedRuleIds'>;
  readonly blind: BlindDocument;
  readonly pdf: Uint8Array;
}

@Injectable()
export class VerifyHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly stages: StageEntry,
    private readonly documents: DocumentWorkRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly decisionLog: DecisionLogRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** Safe to run twice: the result overwrites itself and only the first run moves the stage on. */
  @OnJob('document.verify')
  async verify({ tenantId, documentId }: JobPayload<'document.verify'>): Promise<void> {
    const work = await this.stages.begin(tenantId, documentId, 'redacted');
    if (work === undefined) return;

    const { extraction, detection, blind, pdf } = await this.transaction.run({ tenantId }, (tx) =>
      this.open(tx, work),
    );
    const applicant = this.secrets.openApplicant(work);
    const verification = await verifyStage(applicant, extraction.doubts, detection, { blind, pdf });
    const isMine = await this.transaction.run({ tenantId }, (tx) => this.store(tx, work, verification));
    if (isMine) await this.jobs.add('blind-file.publish', { tenantId, applicationId: work.applicationId });
  }

  private async open(tx: Transaction, work: DocumentWork): Promise<StoredParts> {
    return {
      extraction: (await this.secrets.openJson(tx, work, 'extraction')) as ExtractedDocument,
      detection: (await this.secrets.openJson(tx, work, 'detection')) as StoredParts['detection'],
      blind: (await this.secrets.openJson(tx, work, 'blind')) as BlindDocument,
      pdf: await this.secrets.openArtifact(tx, work, 'pdf'),
    };
  }

  private async store(
    tx: Transaction,
    work: DocumentWork,
    { status, reasons }: Verification,
  ): Promise<boolean> {
    if (!(await this.documents.advance(tx, work, 'verified'))) return false;
    await this.documents.saveOutcome(tx, work.id, status, reasons);
    const entry = { actor: 'system', subject: work.id, procedureId: work.procedureId } as const;
    await this.decisionLog.append(tx, {
      ...entry,
      event: 'document.verified',
      details: { status, reasons: reasons.map(({ code }) => code).join(' '), revision: work.revision },
    });
    // Only what is clean and was never touched by a person is released without one.
    if (status === 'clean' && work.releasesClean && work.revision === 1) {
      await this.documents.release(tx, work.id);
      await this.decisionLog.append(tx, { ...entry, event: 'document.released', details: { by: 'rule' } });
    }
    return true;
  }
}
