import { unseal, type KeyRing } from '../../platform/storage/envelope.adapter.js';
import type { ObjectStore } from '../../platform/storage/object-store.js';
import type { CandidateFileId } from '../../policy/ids.js';
import type { StoredDocument } from './candidate-file.repository.js';

/** Opens the sealed PDFs of the blind side; holds no key of the other side. */
export class BlindDocumentReader {
  constructor(
    private readonly store: ObjectStore,
    private readonly keys: KeyRing,
  ) {}

  /** @throws ObjectMissingError when nothing is stored; Error when the key was destroyed or the bytes altered */
  async open(fileId: CandidateFileId, document: StoredDocument): Promise<Buffer> {
    const sealed = await this.store.get(document.storeKey);
    return unseal(this.keys.open(fileId, document.wrappedKey), sealed, `blind-document:${document.id}`);
  }
}
