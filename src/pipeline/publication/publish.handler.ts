import { Inject, Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import { seal, type KeyRing } from '../../platform/storage/envelope.adapter.js';
import type { ObjectStore } from '../../platform/storage/object-store.js';
import type { BlindDocument } from '../../policy/blind-document.js';
import type { ProcedureId, TenantId } from '../../policy/ids.js';
import { ApplicationSecrets } from '../processing/application-secrets.service.js';
import { DocumentWorkRepository } from '../processing/document-work.repository.js';
import { BLIND_KEY_RING, BLIND_STORE } from '../processing/stores.js';
import { blindDocumentContext } from './blind-document-context.js';
import { BridgeRepository, type CandidateFile, type DecidedDocument } from './bridge.repository.js';
import { planPublication } from './publication-plan.js';

@Injectable()
export class PublishHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly bridge: BridgeRepository,
    private readonly documents: DocumentWorkRepository,
    private readonly secrets: ApplicationSecrets,
    @Inject(BLIND_KEY_RING) private readonly blindKeys: KeyRing,
    @Inject(BLIND_STORE) private readonly blindStore: ObjectStore,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** Safe to run twice: the blind side is brought to what the identity side says now, whatever it was. */
  @OnJob('blind-file.publish')
  async publish({ tenantId, applicationId }: JobPayload<'blind-file.publish'>): Promise<void> {
    await this.transaction.run({ tenantId }, async (tx) => {
      const application = await this.bridge.lockApplication(tx, applicationId);
      if (application === undefined) return;
      const documents = await this.bridge.lockDocuments(tx, applicationId);
      const plan = planPublication(application.isWithdrawn, documents);
      const known = await this.bridge.findFile(tx, applicationId);
      await this.bridge.markFollowed(tx, applicationId);
      if (plan.kind === 'hide') {
        if (known?.isShown === true) await this.hide(tx, known, application.procedureId);
        return;
      }
      const wrapKey = (id: string): Buffer => this.blindKeys.create(id).wrapped;
      const file = known ?? (await this.bridge.createFile(tx, application, wrapKey));
      for (const document of documents) await this.copy(tx, tenantId, file, document);
      await this.bridge.showFile(tx, file.id);
      if (file.isShown) return;
      // The log never holds an application id and a candidate-file id together.
      await this.decisionLog.append(tx, {
        actor: 'system',
        event: 'candidate-file.published',
        subject: file.id,
        procedureId: application.procedureId,
        details: { documents: documents.length },
      });
    });
  }

  private async hide(tx: Transaction, file: CandidateFile, procedureId: ProcedureId): Promise<void> {
    await this.bridge.hideFile(tx, file.id);
    await this.decisionLog.append(tx, {
      actor: 'system',
      event: 'candidate-file.recalled',
      subject: file.id,
      procedureId,
    });
  }

  private async copy(
    tx: Transaction,
    tenantId: TenantId,
    file: CandidateFile,
    document: DecidedDocument,
  ): Promise<void> {
    const blindId = await this.bridge.ensureBlindDocument(tx, file, document, tenantId);
    const work =
      document.release === 'released' ? await this.documents.find(tx, document.id, 'verified') : undefined;
    if (work === undefined) {
      await this.bridge.saveBlindDocument(tx, blindId, null);
      return;
    }
    const content = (await this.secrets.openJson(tx, work, 'blind')) as BlindDocument;
    const pdf = await this.secrets.openArtifact(tx, work, 'pdf');
    const key = this.blindKeys.open(file.id, file.wrappedKey);
    // Before the row says so: a crash here leaves sealed bytes that nobody refers to, never a missing file.
    await this.blindStore.put(blindId, seal(key, pdf, blindDocumentContext(blindId)));
    await this.bridge.saveBlindDocument(tx, blindId, content);
  }
}
