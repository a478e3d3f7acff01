import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { DecisionLogRepository } from '../../../decision-log/decision-log.repository.js';
import { Clock } from '../../../platform/clock/clock.adapter.js';
import {
  TenantTransaction,
  type Transaction,
} from '../../../platform/database/tenant-transaction.service.js';
import { findViolatedConstraint } from '../../../platform/database/violated-constraint.js';
import { JobWaker } from '../../../platform/queue/job-waker.service.js';
import { KeyRing, sealJson } from '../../../platform/storage/envelope.adapter.js';
import type { ApplicationForm } from '../../../policy/application-form.js';
import type { ApplicationId, DocumentId, TenantId } from '../../../policy/ids.js';
import { describeRefusal, MAX_DOCUMENTS } from '../../documents/document-limits.js';
import { DocumentRepository, type NewDocument } from '../../documents/document.repository.js';
import { DocumentVault, type ArrivedFile } from '../../documents/document-vault.service.js';
import { formContext } from '../../documents/sealing-contexts.js';
import { ACCESS_TOKEN_BYTES, hashAccessToken } from '../access-token.js';
import { ApplicationRepository } from '../application.repository.js';
import { toFormDocument } from '../form-document.adapter.js';
import { INTAKE_SETTINGS, type IntakeSettings } from '../intake-settings.js';
import { listQuestions, type PublishedProcedure } from '../published-procedure.js';
import { PublishedProcedureRepository } from '../published-procedure.repository.js';
import { formatReceiptNumber, RECEIPT_RANDOM_BYTES } from '../receipt-number.js';
import { validateApplication } from '../validate-application.js';
import { addToDigest, deriveAccessToken, type IncomingApplication } from './incoming-application.js';
import type { ProblemError } from './problem.dto.js';

export type ApiIntakeOutcome =
  | { readonly kind: 'received'; readonly receiptNumber: string; readonly token: string }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'refused'; readonly errors: readonly ProblemError[] };

interface NewApplication {
  readonly kind: 'new';
  readonly receiptNumber: string;
  readonly documentIds: readonly DocumentId[];
}

/** Takes whole applications from programs: all of one or nothing. */
@Injectable()
export class ApiIntakeService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: PublishedProcedureRepository,
    private readonly applications: ApplicationRepository,
    private readonly documents: DocumentRepository,
    private readonly vault: DocumentVault,
    private readonly decisionLog: DecisionLogRepository,
    private readonly waker: JobWaker,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    @Inject(INTAKE_SETTINGS) private readonly settings: IntakeSettings,
  ) {}

  begin(procedure: PublishedProcedure): IncomingApplication {
    const id = randomUUID() as ApplicationId;
    const { key, wrapped } = this.keys.create(id);
    return {
      procedure,
      id,
      key,
      wrappedKey: wrapped,
      originals: [],
      errors: [],
      digest: createHash('sha256'),
      fileCount: 0,
      applicationText: undefined,
    };
  }

  /** Seals and stores one file; once something is wrong, later files are only looked at. */
  async addDocument(incoming: IncomingApplication, file: ArrivedFile): Promise<void> {
    const field = `documents.${incoming.fileCount}`;
    incoming.fileCount += 1;
    const checked: Awaited<ReturnType<DocumentVault['check']>> =
      incoming.fileCount > MAX_DOCUMENTS
        ? { kind: 'refused', refusal: 'too-many-documents' }
        : await this.vault.check(file);
    if (checked.kind === 'refused') {
      incoming.errors.push({ field, code: checked.refusal, message: describeRefusal(checked.refusal) });
      return;
    }
    addToDigest(incoming.digest, 'document', file.bytes);
    if (incoming.errors.length === 0)
      incoming.originals.push(await this.vault.keep(incoming.key, file, checked.mediaType));
  }

  /** Receives the application in one transaction; on any refusal or error its originals leave the store again. */
  async finish(incoming: IncomingApplication, idempotencyKey: string | undefined): Promise<ApiIntakeOutcome> {
    let isReceived = false;
    try {
      const form = await this.readForm(incoming);
      if (form === undefined) return { kind: 'refused', errors: incoming.errors };
      const token = this.tokenOf(incoming, idempotencyKey);
      const earlier = idempotencyKey === undefined ? undefined : await this.findEarlier(token);
      if (earlier !== undefined) return earlier;
      const outcome = await this.receiveOnce(incoming, form, token);
      if (outcome.kind !== 'new') return outcome;
      isReceived = true;
      // After the commit, so that the worker never runs ahead of its data.
      await this.wake(incoming.procedure.tenantId, outcome.documentIds);
      return { kind: 'received', receiptNumber: outcome.receiptNumber, token };
    } finally {
      if (!isReceived) await this.discard(incoming);
    }
  }

  async discard(incoming: IncomingApplication): Promise<void> {
    await this.vault.discard(incoming.originals.map(({ storeKey }) => storeKey));
  }

  private async wake(tenantId: TenantId, documentIds: readonly DocumentId[]): Promise<void> {
    await Promise.all(
      documentIds.map((documentId) => this.waker.wake('document.extract', { tenantId, documentId })),
    );
  }

  private async readForm(incoming: IncomingApplication): Promise<ApplicationForm | undefined> {
    const { applicationText, errors, procedure, digest } = incoming;
    if (applicationText === undefined) {
      const message = 'Bitte senden Sie das Formular als JSON im Teil „application“.';
      errors.unshift({ field: 'application', code: 'application-missing', message });
      return undefined;
    }
    addToDigest(digest, 'application', Buffer.from(applicationText));
    const questions = listQuestions(await this.procedures.listCriteria(procedure.id));
    const today = this.clock.now().toISOString().slice(0, 10);
    const validated = validateApplication(parseJson(applicationText), { today, questions });
    if (validated.kind === 'invalid')
      errors.unshift(
        ...validated.errors.map((error) => ({ ...error, code: 'application-invalid' as const })),
      );
    return validated.kind === 'valid' && errors.length === 0 ? validated.form : undefined;
  }

  private tokenOf({ procedure, digest }: IncomingApplication, idempotencyKey: string | undefined): string {
    return idempotencyKey === undefined
      ? randomBytes(ACCESS_TOKEN_BYTES).toString('base64url')
      : deriveAccessToken(this.settings.tokenKey, procedure.id, idempotencyKey, digest.digest());
  }

  private async findEarlier(token: string): Promise<ApiIntakeOutcome | undefined> {
    const access = await this.applications.findAccess(hashAccessToken(token));
    if (access === undefined) return undefined;
    const { receiptNumber } = await this.transaction.run(access, (tx) =>
      this.applications.get(tx, access.applicationId),
    );
    return receiptNumber === null ? undefined : { kind: 'received', receiptNumber, token };
  }

  /** Two equal requests at the same moment: the later one finds what the earlier one received. */
  private async receiveOnce(
    incoming: IncomingApplication,
    form: ApplicationForm,
    token: string,
  ): Promise<ApiIntakeOutcome | NewApplication> {
    try {
      return await this.receive(incoming, form, token);
    } catch (error) {
      const isTaken = findViolatedConstraint(error) === 'application_access_token_once';
      const earlier = isTaken ? await this.findEarlier(token) : undefined;
      if (earlier === undefined) throw error;
      return earlier;
    }
  }

  private receive(
    incoming: IncomingApplication,
    form: ApplicationForm,
    token: string,
  ): Promise<NewApplication | { readonly kind: 'not-open' }> {
    const { procedure, id: applicationId } = incoming;
    const { tenantId, id: procedureId } = procedure;
    return this.transaction.run({ tenantId, applicationId }, async (tx) => {
      const citySlug = await this.procedures.findOpenTenantSlug(tx, procedureId);
      if (citySlug === undefined) return { kind: 'not-open' };
      const receiptNumber = formatReceiptNumber(citySlug, randomBytes(RECEIPT_RANDOM_BYTES));
      const documents = await this.store(tx, incoming, { form, token, receiptNumber });
      await this.decisionLog.append(tx, {
        actor: 'applicant',
        event: 'application.received',
        subject: applicationId,
        procedureId,
        details: { documents: documents.length },
      });
      return { kind: 'new', receiptNumber, documentIds: documents.map((document) => document.id) };
    });
  }

  /** A draft for a moment: the database takes documents only until the application is received. */
  private async store(
    tx: Transaction,
    { procedure, id, key, wrappedKey, originals }: IncomingApplication,
    received: { readonly form: ApplicationForm; readonly token: string; readonly receiptNumber: string },
  ): Promise<readonly NewDocument[]> {
    const { form, token, receiptNumber } = received;
    const { tenantId, id: procedureId } = procedure;
    const owner = { tenantId, applicationId: id };
    const formSealed = sealJson(key, form, formContext(id));
    const accessTokenHash = hashAccessToken(token);
    const documents: NewDocument[] = [
      toFormDocument(owner, form, key),
      ...originals.map(
        (original, index) =>
          ({ ...original, ...owner, ordinal: index + 1, kind: 'upload', stage: 'received' }) as const,
      ),
    ];
    await this.applications.insert(tx, {
      id,
      tenantId,
      procedureId,
      state: 'draft',
      accessTokenHash,
      wrappedKey,
      formSealed,
    });
    await this.documents.insert(tx, documents);
    await this.applications.markReceived(tx, id, {
      receiptNumber,
      submittedAt: this.clock.now(),
      formSealed,
    });
    return documents;
  }
}

/** Undefined for what is no JSON; the validation then asks for an object. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
