import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationForm } from '../../policy/application-form.js';
import {
  artifactContext,
  fileNameContext,
  formContext,
  documentContext,
  wordingContext,
} from '../../identity/documents/sealing-contexts.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import {
  seal,
  unseal,
  unsealJson,
  type KeyRing,
  type SubjectKey,
} from '../../platform/storage/envelope.adapter.js';
import type { ObjectStore } from '../../platform/storage/object-store.js';
import type { ApplicantContext } from '../stages.adapter.js';
import type { Finding } from '../detection/finding.js';
import { DocumentWorkRepository, type DocumentWork, type SealedFinding } from './document-work.repository.js';
import { IDENTITY_KEY_RING, IDENTITY_STORE } from './stores.js';

/** Opens and seals what belongs to one application; the only place where the worker sees it in clear. */
@Injectable()
export class ApplicationSecrets {
  constructor(
    @Inject(IDENTITY_KEY_RING) private readonly keyRing: KeyRing,
    @Inject(IDENTITY_STORE) private readonly originals: ObjectStore,
    private readonly documents: DocumentWorkRepository,
  ) {}

  openForm(work: DocumentWork): ApplicationForm {
    return unsealJson(this.keyOf(work), work.formSealed, formContext(work.applicationId)) as ApplicationForm;
  }

  /** Who applied, as the stages need to know it. */
  openApplicant(work: DocumentWork): ApplicantContext {
    const { person } = this.openForm(work);
    return { person, fileName: this.openFileName(work), referenceDate: work.referenceDate };
  }

  private openFileName(work: DocumentWork): string {
    return unseal(this.keyOf(work), work.fileNameSealed, fileNameContext(work.id)).toString('utf8');
  }

  /** @throws Error when the original is missing or was altered on the disk */
  async openOriginal(work: DocumentWork): Promise<Uint8Array> {
    if (work.storeKey === null) throw new Error('a form has no original');
    return unseal(this.keyOf(work), await this.originals.get(work.storeKey), documentContext(work.id));
  }

  async openArtifact(tx: Transaction, work: DocumentWork, kind: string): Promise<Buffer> {
    const sealed = await this.documents.getArtifact(tx, work.id, kind);
    return unseal(this.keyOf(work), sealed, artifactContext(work.id, kind));
  }

  /** An artefact as the JSON value that `saveJson` stored; the stage that wrote it vouches for its shape. */
  async openJson(tx: Transaction, work: DocumentWork, kind: string): Promise<unknown> {
    return JSON.parse((await this.openArtifact(tx, work, kind)).toString('utf8')) as unknown;
  }

  async saveArtifact(tx: Transaction, work: DocumentWork, kind: string, bytes: Uint8Array): Promise<void> {
    const sealed = seal(this.keyOf(work), bytes, artifactContext(work.id, kind));
    await this.documents.saveArtifact(tx, work, kind, sealed);
  }

  saveJson(tx: Transaction, work: DocumentWork, kind: string, value: unknown): Promise<void> {
    return this.saveArtifact(tx, work, kind, Buffer.from(JSON.stringify(value)));
  }

  sealFindings(work: DocumentWork, findings: readonly Finding[]): SealedFinding[] {
    const key = this.keyOf(work);
    return findings.map(({ replacement, ...finding }) => ({
      ...finding,
      wordingSealed:
        replacement === null ? null : seal(key, Buffer.from(replacement), wordingPlace(work, finding)),
    }));
  }

  openFindings(work: DocumentWork, findings: readonly SealedFinding[]): Finding[] {
    const key = this.keyOf(work);
    return findings.map(({ wordingSealed, ...finding }) => ({
      ...finding,
      replacement:
        wordingSealed === null
          ? null
          : unseal(key, wordingSealed, wordingPlace(work, finding)).toString('utf8'),
    }));
  }

  private keyOf(work: DocumentWork): SubjectKey {
    return this.keyRing.open(work.applicationId, work.wrappedKey);
  }
}

function wordingPlace(work: DocumentWork, { ruleId, span }: Pick<Finding, 'ruleId' | 'span'>): string {
  return wordingContext(work.id, ruleId, span.start);
}
