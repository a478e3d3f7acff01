import { createHash } from 'node:crypto';
import type { Checkpoint } from './checkpoint.js';
import { canonicalText, GENESIS_HASH } from './entry-hash.js';
import type { LogEntry } from './log-entry.js';

export type ChainProblem =
  /** A field, or the hash itself, is not what was written. */
  | 'altered'
  /** The entry with this number is not there. */
  | 'missing'
  /** The entry with this number stands at another place. */
  | 're-ordered'
  /** The entry belongs to another tenant. */
  | 'foreign';

export type ChainVerdict =
  | { readonly kind: 'intact'; readonly count: number; readonly headHash: string }
  | { readonly kind: 'broken'; readonly problem: ChainProblem; readonly sequence: number };

/**
 * Checks a complete log of one tenant and names the first entry that is altered, missing or re-ordered.
 *
 * @param heads signed heads kept outside the database; they alone can show that the tail was cut off
 */
export function verifyChain(entries: readonly LogEntry[], heads: readonly Checkpoint[] = []): ChainVerdict {
  const present = new Set(entries.map(({ sequence }) => sequence));
  const tenantId = entries[0]?.tenantId;
  let previousHash = GENESIS_HASH;
  for (const [index, entry] of entries.entries()) {
    const expected = index + 1;
    if (entry.sequence !== expected)
      return broken(present.has(expected) ? 're-ordered' : 'missing', expected);
    if (entry.tenantId !== tenantId) return broken('foreign', expected);
    if (hasLineBreak(entry) || hashOf(entry) !== entry.hash || entry.previousHash !== previousHash)
      return broken('altered', expected);
    previousHash = entry.hash;
  }
  return (
    compareWithHeads(entries, heads) ?? { kind: 'intact', count: entries.length, headHash: previousHash }
  );
}

/** A line break would let the same text, and so the same hash, be read as another entry. */
function hasLineBreak(entry: LogEntry): boolean {
  return Object.values(entry).some((value) => /[\n\r]/.test(String(value)));
}

/** SHA-256 over the canonical text, in hex. */
export function hashOf(entry: LogEntry): string {
  return createHash('sha256').update(canonicalText(entry), 'utf8').digest('hex');
}

function compareWithHeads(
  entries: readonly LogEntry[],
  heads: readonly Checkpoint[],
): ChainVerdict | undefined {
  for (const { sequence, hash } of [...heads].sort((a, b) => a.sequence - b.sequence)) {
    if (sequence === 0) continue;
    const entry = entries[sequence - 1];
    if (entry === undefined) return broken('missing', entries.length + 1);
    if (entry.hash !== hash) return broken('altered', sequence);
  }
  return undefined;
}

function broken(problem: ChainProblem, sequence: number): ChainVerdict {
  return { kind: 'broken', problem, sequence };
}
