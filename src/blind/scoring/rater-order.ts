import { createHmac } from 'node:crypto';
import type { AccountId, CandidateFileId } from '../../policy/ids.js';

/**
 * Puts candidate files into the order in which one rater reads them.
 *
 * Drawn from the committed seed, the rater and the file alone: an auditor can repeat it, it differs per rater,
 * and neither scores nor the moment at which a file was released move the others (leaks L3, L15).
 */
export function orderForRater<File extends { readonly id: CandidateFileId }>(
  seed: Uint8Array,
  raterId: AccountId,
  files: readonly File[],
): File[] {
  return files
    .map((file) => ({ file, draw: drawFromSeed(seed, ['order', raterId, file.id]) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .map(({ file }) => file);
}

/** The lot of one file for ties that no criterion breaks; lower is better. Fixed as soon as the seed is. */
export function drawLot(seed: Uint8Array, fileId: CandidateFileId): string {
  return drawFromSeed(seed, ['lot', fileId]);
}

// HMAC-SHA256 (RFC 2104): nobody who does not know the seed can foretell or steer a position.
function drawFromSeed(seed: Uint8Array, parts: readonly string[]): string {
  return createHmac('sha256', seed).update(parts.join('\n')).digest('hex');
}
