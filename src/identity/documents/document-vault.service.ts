import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EventLogger } from '../../platform/logging/logger.adapter.js';
import { seal, type SubjectKey } from '../../platform/storage/envelope.adapter.js';
import { detectMediaType, type DocumentMediaType } from '../../platform/storage/media-type.js';
import type { ObjectStore } from '../../platform/storage/object-store.js';
import type { DocumentId } from '../../policy/ids.js';
import { MAX_DOCUMENT_BYTES, type DocumentRefusal } from './document-limits.js';
import { ORIGINALS } from './object-store-token.js';
import { documentContext, fileNameContext } from './sealing-contexts.js';

/** An original as it arrived; `bytes` may be empty when it was too large to be kept. */
export interface ArrivedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly isTooLarge: boolean;
}

/** An original that lies sealed in the store; no row names it yet. */
export interface SealedOriginal {
  readonly id: DocumentId;
  readonly mediaType: DocumentMediaType;
  readonly sizeBytes: number;
  readonly fileNameSealed: Buffer;
  readonly storeKey: string;
}

export type CheckedFile =
  | { readonly kind: 'accepted'; readonly mediaType: DocumentMediaType }
  | { readonly kind: 'refused'; readonly refusal: DocumentRefusal };

const MAX_FILE_NAME_LENGTH = 255;

/** Takes originals in: looks at their bytes, seals them, and takes them out again when nobody needs them. */
@Injectable()
export class DocumentVault {
  constructor(
    @Inject(ORIGINALS) private readonly store: ObjectStore,
    private readonly logger: EventLogger,
  ) {}

  async check(file: ArrivedFile): Promise<CheckedFile> {
    if (file.isTooLarge || file.bytes.length > MAX_DOCUMENT_BYTES)
      return { kind: 'refused', refusal: 'document-too-large' };
    if (file.bytes.length === 0) return { kind: 'refused', refusal: 'document-empty' };
    const mediaType = await detectMediaType(file.bytes);
    return mediaType === undefined
      ? { kind: 'refused', refusal: 'document-type-not-supported' }
      : { kind: 'accepted', mediaType };
  }

  /** Seals and stores; the caller inserts the row or calls `discard`. */
  async keep(key: SubjectKey, file: ArrivedFile, mediaType: DocumentMediaType): Promise<SealedOriginal> {
    const id = randomUUID() as DocumentId;
    const storeKey = randomUUID();
    await this.store.put(storeKey, seal(key, file.bytes, documentContext(id)));
    return {
      id,
      mediaType,
      sizeBytes: file.bytes.length,
      fileNameSealed: sealFileName(key, id, file.fileName),
      storeKey,
    };
  }

  /** Removes originals that no row names. What cannot be removed is unreadable without the key anyway. */
  async discard(storeKeys: readonly string[]): Promise<void> {
    for (const storeKey of storeKeys) {
      try {
        await this.store.delete(storeKey);
      } catch (error) {
        this.logger.error('original.discard-failed', error, { storeKey });
      }
    }
  }
}

export function sealFileName(key: SubjectKey, id: DocumentId, fileName: string): Buffer {
  const name = fileName.normalize('NFC').replaceAll(/\p{C}/gu, '').trim().slice(-MAX_FILE_NAME_LENGTH);
  return seal(key, Buffer.from(name), fileNameContext(id));
}
