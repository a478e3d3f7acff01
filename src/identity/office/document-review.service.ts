import { Injectable } from '@nestjs/common';
import type { BlindDocument } from '../../policy/blind-document.js';
import type { DocumentId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { KeyRing, unseal, unsealJson, type SubjectKey } from '../../platform/storage/envelope.adapter.js';
import {
  artifactContext,
  fileNameContext,
  formContext,
  wordingContext,
} from '../documents/sealing-contexts.js';
import { DocumentQueueRepository, type QueuedDocument, type QueueList } from './document-queue.repository.js';
import {
  DocumentReviewRepository,
  type ReviewDocument,
  type StoredFinding,
} from './document-review.repository.js';
import { listKnownValues, type KnownValue } from './known-values.js';
import { findReadText, type ReadText } from './read-text.js';

export interface DocumentQueue {
  readonly documents: readonly QueuedDocument[];
  readonly counts: Readonly<Record<QueueList, number>>;
}

/** One finding, opened. */
export interface OpenedFinding extends Omit<StoredFinding, 'wordingSealed'> {
  /** Neutral wording for `generalise`, else null. */
  readonly replacement: string | null;
}

/** One document, opened: original and blind version side by side. */
export interface OpenedDocument {
  readonly document: ReviewDocument;
  readonly fileName: string;
  /** What the applicant typed into the form, to compare with. */
  readonly knownValues: readonly KnownValue[];
  /** Numbers of the page pictures there are, ascending. */
  readonly pictures: readonly number[];
  /** Undefined when nothing could be read. */
  readonly readText: ReadText | undefined;
  /** Null when there is none; shown as "[nicht freigegeben]", never filled from the original. */
  readonly blind: BlindDocument | null;
  readonly findings: readonly OpenedFinding[];
}

@Injectable()
export class DocumentReviewService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly queue: DocumentQueueRepository,
    private readonly reviews: DocumentReviewRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly keyRing: KeyRing,
  ) {}

  list(principal: Principal, list: QueueList): Promise<DocumentQueue> {
    return this.transaction.run(principal, async (tx) => ({
      documents: await this.queue.list(tx, principal.accountId, list),
      counts: await this.queue.countLists(tx, principal.accountId),
    }));
  }

  /**
   * Opens one document. Undefined when it is not this person's.
   *
   * @param isFirstView whether this person sees the original for the first time in this session; then it is logged
   */
  open(principal: Principal, id: DocumentId, isFirstView: boolean): Promise<OpenedDocument | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const document = await this.reviews.find(tx, principal.accountId, id);
      if (document === undefined) return undefined;
      const key = this.keyRing.open(document.applicationId, document.wrappedKey);
      const opened: OpenedDocument = {
        document,
        fileName: unseal(key, document.fileNameSealed, fileNameContext(id)).toString('utf8'),
        knownValues: listKnownValues(
          unsealJson(key, document.formSealed, formContext(document.applicationId)),
        ),
        pictures: listPictures(document.artifactKinds),
        readText: findReadText(await this.openJson(tx, key, id, 'extraction')),
        blind: ((await this.openJson(tx, key, id, 'blind')) ?? null) as BlindDocument | null,
        findings: (await this.reviews.listFindings(tx, id)).map((finding) => openFinding(key, id, finding)),
      };
      if (isFirstView) await this.logReading(tx, principal, document);
      return opened;
    });
  }

  /** The picture of one page of the original, as PNG. */
  openPicture(
    principal: Principal,
    id: DocumentId,
    page: number,
    isFirstView: boolean,
  ): Promise<Buffer | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const row = await this.reviews.find(tx, principal.accountId, id);
      const kind = `preview-${page}`;
      const sealed = row === undefined ? undefined : await this.reviews.findArtifact(tx, id, kind);
      if (row === undefined || sealed === undefined) return undefined;
      const key = this.keyRing.open(row.applicationId, row.wrappedKey);
      const picture = unseal(key, sealed, artifactContext(id, kind));
      if (isFirstView) await this.logReading(tx, principal, row);
      return picture;
    });
  }

  private async openJson(tx: Transaction, key: SubjectKey, id: DocumentId, kind: string): Promise<unknown> {
    const sealed = await this.reviews.findArtifact(tx, id, kind);
    return sealed === undefined ? undefined : unsealJson(key, sealed, artifactContext(id, kind));
  }

  private logReading(tx: Transaction, { accountId }: Principal, document: ReviewDocument): Promise<void> {
    return this.decisionLog.append(tx, {
      actor: accountId,
      event: 'document.read-original',
      subject: document.id,
      procedureId: document.procedureId,
      details: { revision: document.revision },
    });
  }
}

function openFinding(
  key: SubjectKey,
  id: DocumentId,
  { wordingSealed, ...finding }: StoredFinding,
): OpenedFinding {
  const context = wordingContext(id, finding.ruleId, finding.start);
  return {
    ...finding,
    replacement: wordingSealed === null ? null : unseal(key, wordingSealed, context).toString('utf8'),
  };
}

function listPictures(kinds: readonly string[]): number[] {
  return kinds
    .flatMap((kind) => (kind.startsWith('preview-') ? [Number(kind.slice('preview-'.length))] : []))
    .sort((a, b) => a - b);
}
