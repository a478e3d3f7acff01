import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import type { DocumentMediaType } from '../../platform/storage/media-type.js';
import { ApplicationSecrets } from '../processing/application-secrets.service.js';
import { DocumentWorkRepository, type DocumentWork } from '../processing/document-work.repository.js';
import { StageEntry } from '../processing/stage-entry.service.js';
import type { ExtractionResult } from './extracted-document.js';
import { ExtractionSandbox } from './extraction-worker.adapter.js';
import { documentFromQualification } from './form-document.js';

interface Reading {
  readonly result: ExtractionResult;
  /** PNG pictures of the pages for the neutral office; empty where the format has no pages. */
  readonly previews: readonly Uint8Array[];
}

@Injectable()
export class ExtractHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly stages: StageEntry,
    private readonly documents: DocumentWorkRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly sandbox: ExtractionSandbox,
    private readonly decisionLog: DecisionLogRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** Safe to run twice: what was read overwrites itself and only the first run moves the stage on. */
  @OnJob('document.extract')
  async extract({ tenantId, documentId }: JobPayload<'document.extract'>): Promise<void> {
    const work = await this.stages.begin(tenantId, documentId, 'received');
    if (work === undefined) return;

    const reading = await this.read(work);
    const isExtracted = reading.result.kind === 'extracted';
    const isMine = await this.store(work, reading);
    // After the commit, so the next stage never runs ahead of its data.
    if (isMine && isExtracted) await this.jobs.add('document.detect', { tenantId, documentId });
  }

  private async read(work: DocumentWork): Promise<Reading> {
    if (work.kind === 'form') {
      const { qualification } = this.secrets.openForm(work);
      return {
        result: { kind: 'extracted', document: documentFromQualification(qualification) },
        previews: [],
      };
    }
    const bytes = await this.secrets.openOriginal(work);
    const mediaType = work.mediaType as DocumentMediaType;
    const result = await this.sandbox.extract(bytes, mediaType);
    const previews = result.kind === 'extracted' ? await this.sandbox.renderPages(bytes, mediaType) : [];
    return { result, previews };
  }

  private store(work: DocumentWork, { result, previews }: Reading): Promise<boolean> {
    return this.transaction.run({ tenantId: work.tenantId }, async (tx) => {
      const isMine = await this.documents.advance(
        tx,
        work,
        result.kind === 'extracted' ? 'extracted' : 'verified',
      );
      if (!isMine) return false;
      const entry = { actor: 'system', subject: work.id, procedureId: work.procedureId } as const;
      if (result.kind === 'failed') {
        await this.documents.saveOutcome(tx, work.id, 'failed', [
          { code: result.code, page: null, count: 1 },
        ]);
        await this.decisionLog.append(tx, {
          ...entry,
          event: 'document.failed',
          details: { code: result.code },
        });
        return true;
      }
      await this.secrets.saveJson(tx, work, 'extraction', result.document);
      for (const [index, png] of previews.entries()) {
        await this.secrets.saveArtifact(tx, work, `preview-${String(index + 1)}`, png);
      }
      await this.decisionLog.append(tx, {
        ...entry,
        event: 'document.extracted',
        details: { pages: result.document.pages.length, words: result.document.words.length },
      });
      return true;
    });
  }
}
