import { Injectable } from '@nestjs/common';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { KeyRing, unseal, type SubjectKey } from '../../platform/storage/envelope.adapter.js';
import type { ApplicationId, DocumentId, TenantId } from '../../policy/ids.js';
import { MAX_DOCUMENTS, type DocumentRefusal } from './document-limits.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentVault, type ArrivedFile } from './document-vault.service.js';
import { fileNameContext } from './sealing-contexts.js';
import { ApplicationRepository } from '../intake/application.repository.js';

/** The application whose applicant is at work. */
interface OwnScope {
  readonly tenantId: TenantId;
  readonly applicationId: ApplicationId;
}

/** One upload as its owner sees it. */
export interface OwnDocument {
  readonly id: DocumentId;
  readonly fileName: string;
  readonly sizeBytes: number;
}

export type UploadOutcome =
  | { readonly kind: 'stored'; readonly documentId: DocumentId }
  | { readonly kind: 'refused'; readonly refusal: DocumentRefusal }
  | { readonly kind: 'already-submitted' };

/** The uploads of a draft: list, add, remove. */
@Injectable()
export class UploadService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly applications: ApplicationRepository,
    private readonly documents: DocumentRepository,
    private readonly vault: DocumentVault,
    private readonly keys: KeyRing,
  ) {}

  list(scope: OwnScope): Promise<OwnDocument[]> {
    return this.transaction.run(scope, async (tx) => {
      const { wrappedKey } = await this.applications.get(tx, scope.applicationId);
      const key = this.keys.open(scope.applicationId, wrappedKey);
      const documents = await this.documents.list(tx, scope.applicationId);
      return documents
        .filter(({ kind }) => kind === 'upload')
        .map(({ id, fileNameSealed, sizeBytes }) => ({
          id,
          fileName: unseal(key, fileNameSealed, fileNameContext(id)).toString('utf8'),
          sizeBytes,
        }));
    });
  }

  /** Seals the original outside the transaction, so that no row is locked while a disk is slow. */
  async add(scope: OwnScope, file: ArrivedFile): Promise<UploadOutcome> {
    const checked = await this.vault.check(file);
    if (checked.kind === 'refused') return checked;
    const place = await this.transaction.run(scope, (tx) => this.findPlace(tx, scope.applicationId, 'read'));
    if (place.kind !== 'free') return place;

    const original = await this.vault.keep(place.key, file, checked.mediaType);
    let outcome: UploadOutcome | undefined;
    try {
      outcome = await this.transaction.run(scope, async (tx): Promise<UploadOutcome> => {
        const now = await this.findPlace(tx, scope.applicationId, 'lock');
        if (now.kind !== 'free') return now;
        const row = { ...original, ...scope, ordinal: now.ordinal, kind: 'upload', stage: 'stored' } as const;
        await this.documents.insert(tx, [row]);
        return { kind: 'stored', documentId: original.id };
      });
      return outcome;
    } finally {
      if (outcome?.kind !== 'stored') await this.vault.discard([original.storeKey]);
    }
  }

  /** False when there is no such upload in this draft. */
  async remove(scope: OwnScope, documentId: DocumentId): Promise<boolean> {
    const storeKey = await this.transaction.run(scope, async (tx) => {
      const { state } = await this.applications.lock(tx, scope.applicationId);
      const document = await this.documents.find(tx, scope.applicationId, documentId);
      if (state !== 'draft' || document === null) return null;
      await this.documents.delete(tx, documentId);
      return document.storeKey;
    });
    if (storeKey === null) return false;
    // After the commit, so that no row ever names an original that is gone.
    await this.vault.discard([storeKey]);
    return true;
  }

  private async findPlace(
    tx: Transaction,
    id: ApplicationId,
    mode: 'read' | 'lock',
  ): Promise<
    | { readonly kind: 'free'; readonly key: SubjectKey; readonly ordinal: number }
    | { readonly kind: 'refused'; readonly refusal: DocumentRefusal }
    | { readonly kind: 'already-submitted' }
  > {
    const application = await (mode === 'lock'
      ? this.applications.lock(tx, id)
      : this.applications.get(tx, id));
    if (application.state !== 'draft') return { kind: 'already-submitted' };
    const documents = await this.documents.list(tx, id);
    if (documents.length >= MAX_DOCUMENTS) return { kind: 'refused', refusal: 'too-many-documents' };
    const ordinal = Math.max(0, ...documents.map((document) => document.ordinal)) + 1;
    return { kind: 'free', key: this.keys.open(id, application.wrappedKey), ordinal };
  }
}
