import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { Clock } from '../../platform/clock/clock.adapter.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { JobWaker } from '../../platform/queue/job-waker.service.js';
import { KeyRing, sealJson } from '../../platform/storage/envelope.adapter.js';
import type { ApplicationForm } from '../../policy/application-form.js';
import type { DocumentId } from '../../policy/ids.js';
import type { DocumentEntity } from '../documents/document.entity.js';
import { DocumentRepository } from '../documents/document.repository.js';
import { formContext } from '../documents/sealing-contexts.js';
import { ApplicationRepository, type ApplicationAccess } from './application.repository.js';
import type { ApplicationEntity } from './application.entity.js';
import { DraftService } from './draft.service.js';
import { toApplicationInput, type DraftForm } from './draft-form.js';
import { toFormDocument } from './form-document.adapter.js';
import { listQuestions, type PublishedCriterion } from './published-procedure.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';
import { formatReceiptNumber, RECEIPT_RANDOM_BYTES } from './receipt-number.js';
import { validateApplication, type ValidatedApplication } from './validate-application.js';

export type SubmitOutcome =
  | { readonly kind: 'received'; readonly receiptNumber: string }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

/** Turns a draft into a received application. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: PublishedProcedureRepository,
    private readonly applications: ApplicationRepository,
    private readonly documents: DocumentRepository,
    private readonly drafts: DraftService,
    private readonly decisionLog: DecisionLogRepository,
    private readonly waker: JobWaker,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** What is still to mend in a draft; empty when it can be submitted. */
  listErrors(form: DraftForm, criteria: readonly PublishedCriterion[]): readonly FieldError[] {
    const validated = this.validate(form, criteria);
    return validated.kind === 'invalid' ? validated.errors : [];
  }

  /**
   * Receives the draft in one transaction: form, documents, receipt number and log entry stand or fall together.
   * Asked again, it answers with the same receipt.
   */
  async submit(access: ApplicationAccess): Promise<SubmitOutcome> {
    const criteria = await this.procedures.listCriteria(access.procedureId);
    const { outcome, documentIds } = await this.receive(access, criteria);
    // After the commit, so that the worker never runs ahead of its data.
    const { tenantId } = access;
    await Promise.all(
      documentIds.map((documentId) => this.waker.wake('document.extract', { tenantId, documentId })),
    );
    return outcome;
  }

  private validate(form: DraftForm, criteria: readonly PublishedCriterion[]): ValidatedApplication {
    const questions = listQuestions(criteria);
    const today = this.clock.now().toISOString().slice(0, 10);
    return validateApplication(toApplicationInput(form, questions), { today, questions });
  }

  private receive(
    access: ApplicationAccess,
    criteria: readonly PublishedCriterion[],
  ): Promise<{ readonly outcome: SubmitOutcome; readonly documentIds: readonly DocumentId[] }> {
    const { applicationId: id, procedureId } = access;
    return this.transaction.run(access, async (tx) => {
      const refuse = (outcome: SubmitOutcome): { outcome: SubmitOutcome; documentIds: [] } => ({
        outcome,
        documentIds: [],
      });
      const application = await this.applications.lock(tx, id);
      if (application.state === 'withdrawn') return refuse({ kind: 'withdrawn' });
      if (application.receiptNumber !== null)
        return refuse({ kind: 'received', receiptNumber: application.receiptNumber });
      // Read under the lock: the procedure may have closed while the page was open.
      const citySlug = await this.procedures.findOpenTenantSlug(tx, procedureId);
      if (citySlug === undefined) return refuse({ kind: 'not-open' });
      const validated = this.validate(this.drafts.open(application).form, criteria);
      if (validated.kind === 'invalid') return refuse(validated);

      const receiptNumber = formatReceiptNumber(citySlug, randomBytes(RECEIPT_RANDOM_BYTES));
      const documents = await this.store(tx, access, application, validated.form, receiptNumber);
      await this.decisionLog.append(tx, {
        actor: 'applicant',
        event: 'application.received',
        subject: id,
        procedureId,
        details: { documents: documents.length },
      });
      return {
        outcome: { kind: 'received', receiptNumber },
        documentIds: documents.map((document) => document.id),
      };
    });
  }

  private async store(
    tx: Transaction,
    { applicationId: id, tenantId }: ApplicationAccess,
    { wrappedKey }: ApplicationEntity,
    form: ApplicationForm,
    receiptNumber: string,
  ): Promise<DocumentEntity[]> {
    const key = this.keys.open(id, wrappedKey);
    const formSealed = sealJson(key, form, formContext(id));
    // Documents first: the database takes none for an application that is received already.
    await this.documents.insert(tx, [toFormDocument({ tenantId, applicationId: id }, form, key)]);
    await this.documents.markReceived(tx, id);
    await this.applications.markReceived(tx, id, {
      receiptNumber,
      submittedAt: this.clock.now(),
      formSealed,
    });
    return this.documents.list(tx, id);
  }
}
