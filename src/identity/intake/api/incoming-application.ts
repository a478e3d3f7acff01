import { createHmac, type Hash } from 'node:crypto';
import type { SubjectKey } from '../../../platform/storage/envelope.adapter.js';
import type { ApplicationId } from '../../../policy/ids.js';
import type { SealedOriginal } from '../../documents/document-vault.service.js';
import type { PublishedProcedure } from '../published-procedure.js';
import type { ProblemError } from './problem.dto.js';

/** An application while its request is being read: nothing of it is in the database yet. */
export interface IncomingApplication {
  readonly procedure: PublishedProcedure;
  readonly id: ApplicationId;
  readonly key: SubjectKey;
  readonly wrappedKey: Buffer;
  /** Sealed originals that lie in the store already. */
  readonly originals: SealedOriginal[];
  readonly errors: ProblemError[];
  /** Running SHA-256 over every part, for the recognition of a repeated request. */
  readonly digest: Hash;
  fileCount: number;
  applicationText: string | undefined;
}

/** Adds one part to the digest; the length before the bytes keeps two parts from reading as one. */
export function addToDigest(digest: Hash, partName: string, bytes: Uint8Array): void {
  digest.update(`${partName}:${bytes.length}:`).update(bytes);
}

/**
 * The secret of a request that names an idempotency key: the same request gets the same secret again.
 *
 * Bound to the whole content and keyed with the side's key, so that a guessed idempotency key opens nothing.
 */
export function deriveAccessToken(
  sideKey: Uint8Array,
  procedureId: string,
  idempotencyKey: string,
  contentHash: Uint8Array,
): string {
  return createHmac('sha256', sideKey)
    .update(`idempotency:${procedureId}:${idempotencyKey}:`)
    .update(contentHash)
    .digest('base64url');
}
