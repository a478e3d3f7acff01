import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentId, FindingCategory, FindingId } from '../../policy/ids.js';
import type { ProcedureState } from '../../policy/procedure-states.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { LogDetails } from '../../decision-log/log-entry.js';
import type { LogEvent } from '../../decision-log/log-event.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { JobWaker } from '../../platform/queue/job-waker.service.js';
import { KeyRing, unsealJson } from '../../platform/storage/envelope.adapter.js';
import { artifactContext } from '../documents/sealing-contexts.js';
import { LIFT_REASONS, WITHHOLD_REASONS } from './document-labels.js';
import { DocumentReviewRepository, type ReviewDocument } from './document-review.repository.js';
import { findPassages } from './passage-search.js';
import { findReadText, type Span } from './read-text.js';

export type DecisionRefusal =
  | 'being-checked'
  | 'changed-meanwhile'
  | 'procedure-ended'
  | 'failed'
  | 'reason-missing'
  | 'passage-missing'
  | 'no-text'
  | 'no-blind-version';

export type DocumentDecision =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: DecisionRefusal }
  | { readonly kind: 'not-found' };

const REFUSED = (reason: DecisionRefusal): DocumentDecision => ({ kind: 'refused', reason });
const DONE: DocumentDecision = { kind: 'done' };
/** After the seal the result rests on what was visible; nothing may change under it. */
const ENDED: ReadonlySet<ProcedureState> = new Set(['sealed', 'revealed', 'cancelled']);

/** What a person asks for: the document and the revision that was on the screen. */
export interface SeenDocument {
  readonly id: DocumentId;
  readonly revision: number;
}

@Injectable()
export class DocumentDecisionService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reviews: DocumentReviewRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly keyRing: KeyRing,
    private readonly jobs: JobWaker,
  ) {}

  /** Hands a checked document to the committee; a failed one never, whoever asks. */
  release(principal: Principal, seen: SeenDocument): Promise<DocumentDecision> {
    return this.decide(principal, seen, async (tx, document) => {
      if (document.status === 'failed') return REFUSED('failed');
      if (!document.artifactKinds.includes('blind')) return REFUSED('no-blind-version');
      if (!(await this.reviews.release(tx, seen.id, seen.revision))) return REFUSED('changed-meanwhile');
      await this.log(tx, principal, document, 'document.released', { status: document.status });
      return DONE;
    });
  }

  /** Keeps a document from the committee for good; its place there says "[nicht freigegeben]". */
  withhold(principal: Principal, seen: SeenDocument, reason: string): Promise<DocumentDecision> {
    return this.decide(principal, seen, async (tx, document) => {
      if (!Object.hasOwn(WITHHOLD_REASONS, reason)) return REFUSED('reason-missing');
      if (!(await this.reviews.withhold(tx, seen.id, seen.revision))) return REFUSED('changed-meanwhile');
      await this.log(tx, principal, document, 'document.withheld', { reason });
      return DONE;
    });
  }

  /** Takes a released document back; the database hides the whole candidate file in the same transaction. */
  recall(principal: Principal, seen: SeenDocument): Promise<DocumentDecision> {
    return this.decide(principal, seen, async (tx, document) => {
      if (!(await this.reviews.recall(tx, seen.id, seen.revision))) return REFUSED('changed-meanwhile');
      await this.log(tx, principal, document, 'document.recalled', {
        procedureState: document.procedureState,
      });
      return DONE;
    });
  }

  liftFinding(
    principal: Principal,
    seen: SeenDocument,
    findingId: FindingId,
    reason: string,
  ): Promise<DocumentDecision> {
    return this.changeFindings(principal, seen, async (tx, document) => {
      if (!Object.hasOwn(LIFT_REASONS, reason)) return REFUSED('reason-missing');
      const change = {
        documentId: seen.id,
        findingId,
        isActive: false,
        decidedBy: principal.accountId,
        reason,
      };
      if (!(await this.reviews.setActive(tx, change))) return REFUSED('changed-meanwhile');
      await this.log(tx, principal, document, 'finding.removed', { findingId, reason });
      return DONE;
    });
  }

  restoreFinding(principal: Principal, seen: SeenDocument, findingId: FindingId): Promise<DocumentDecision> {
    return this.changeFindings(principal, seen, async (tx, document) => {
      const change = {
        documentId: seen.id,
        findingId,
        isActive: true,
        decidedBy: principal.accountId,
        reason: null,
      };
      if (!(await this.reviews.setActive(tx, change))) return REFUSED('changed-meanwhile');
      await this.log(tx, principal, document, 'finding.restored', { findingId });
      return DONE;
    });
  }

  /** Redacts a passage wherever it stands in the document. */
  addPassage(
    principal: Principal,
    seen: SeenDocument,
    passage: string,
    category: FindingCategory,
  ): Promise<DocumentDecision> {
    return this.changeFindings(principal, seen, async (tx, document) => {
      const text = await this.readText(tx, document);
      if (text === undefined) return REFUSED('no-text');
      const spans = await this.withoutMarked(tx, seen.id, findPassages(text, passage));
      if (spans.length === 0) return REFUSED('passage-missing');
      for (const span of spans) {
        await this.reviews.addFinding(tx, {
          id: randomUUID() as FindingId,
          tenantId: principal.tenantId,
          documentId: seen.id,
          category,
          span,
          decidedBy: principal.accountId,
        });
      }
      await this.log(tx, principal, document, 'finding.added', { category, count: spans.length });
      return DONE;
    });
  }

  /** A change of findings sends the document back through redaction and check. */
  private async changeFindings(
    principal: Principal,
    seen: SeenDocument,
    change: (tx: Transaction, document: ReviewDocument) => Promise<DocumentDecision>,
  ): Promise<DocumentDecision> {
    const outcome = await this.inTransaction(principal, seen, async (tx, document) => {
      if (!document.artifactKinds.includes('extraction')) return REFUSED('no-text');
      // First, because it locks the row: of two people who change at once, the second is refused.
      if (!(await this.reviews.restartRedaction(tx, seen.id, seen.revision)))
        return REFUSED('changed-meanwhile');
      return change(tx, document);
    });
    if (outcome.kind === 'done') {
      await this.jobs.wake('document.redact', { tenantId: principal.tenantId, documentId: seen.id });
    }
    return withoutApplication(outcome);
  }

  private async decide(
    principal: Principal,
    seen: SeenDocument,
    work: (tx: Transaction, document: ReviewDocument) => Promise<DocumentDecision>,
  ): Promise<DocumentDecision> {
    const outcome = await this.inTransaction(principal, seen, work);
    if (outcome.kind === 'done') {
      const { applicationId } = outcome;
      await this.jobs.wake('blind-file.publish', { tenantId: principal.tenantId, applicationId });
    }
    return withoutApplication(outcome);
  }

  private async inTransaction(
    principal: Principal,
    seen: SeenDocument,
    work: (tx: Transaction, document: ReviewDocument) => Promise<DocumentDecision>,
  ): Promise<CommittedDecision> {
    try {
      return await this.transaction.run<CommittedDecision>(principal, async (tx) => {
        const document = await this.reviews.find(tx, principal.accountId, seen.id);
        if (document === undefined) return { kind: 'not-found' };
        const outcome = findStandingRefusal(document, seen) ?? (await work(tx, document));
        // Rolls back what the refused work may have written already.
        if (outcome.kind === 'refused') throw new RefusedError(outcome.reason);
        return outcome.kind === 'done' ? { ...outcome, applicationId: document.applicationId } : outcome;
      });
    } catch (error) {
      if (error instanceof RefusedError) return { kind: 'refused', reason: error.reason };
      throw error;
    }
  }

  private async readText(tx: Transaction, document: ReviewDocument): Promise<string | undefined> {
    const sealed = await this.reviews.findArtifact(tx, document.id, 'extraction');
    if (sealed === undefined) return undefined;
    const key = this.keyRing.open(document.applicationId, document.wrappedKey);
    return findReadText(unsealJson(key, sealed, artifactContext(document.id, 'extraction')))?.text;
  }

  private async withoutMarked(tx: Transaction, id: DocumentId, spans: readonly Span[]): Promise<Span[]> {
    const findings = await this.reviews.listFindings(tx, id);
    const removed = findings.filter(({ isActive, action }) => isActive && action === 'remove');
    return spans.filter((span) => !removed.some(({ start, end }) => start <= span.start && span.end <= end));
  }

  private log(
    tx: Transaction,
    { accountId }: Principal,
    document: ReviewDocument,
    event: LogEvent,
    details: LogDetails,
  ): Promise<void> {
    const { id, procedureId, revision } = document;
    return this.decisionLog.append(tx, {
      actor: accountId,
      event,
      subject: id,
      procedureId,
      details: { revision, ...details },
    });
  }
}

type CommittedDecision =
  | Exclude<DocumentDecision, { kind: 'done' }>
  | { readonly kind: 'done'; readonly applicationId: ReviewDocument['applicationId'] };

class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly reason: DecisionRefusal) {
    super('refused');
  }
}

function findStandingRefusal(document: ReviewDocument, seen: SeenDocument): DocumentDecision | undefined {
  if (ENDED.has(document.procedureState)) return REFUSED('procedure-ended');
  if (document.stage !== 'verified' && document.status !== 'failed') return REFUSED('being-checked');
  return document.revision === seen.revision ? undefined : REFUSED('changed-meanwhile');
}

function withoutApplication(outcome: CommittedDecision): DocumentDecision {
  return outcome.kind === 'done' ? DONE : outcome;
}
