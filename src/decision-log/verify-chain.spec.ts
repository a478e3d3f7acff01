import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogEntry } from './log-entry.js';
import { GENESIS_HASH } from './entry-hash.js';
import { hashOf, verifyChain } from './verify-chain.js';

function chainOf(length: number): LogEntry[] {
  const entries: LogEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const entry = {
      tenantId: 't1',
      sequence,
      occurredAt: `2026-11-22T09:00:00.00000${String(sequence % 10)}Z`,
      process: 'app_office',
      actorId: 'system',
      event: 'document.released',
      subjectId: `d${String(sequence)}`,
      procedureId: 'p1',
      details: '{}',
      previousHash: entries.at(-1)?.hash ?? GENESIS_HASH,
      hash: '',
    };
    entries.push({ ...entry, hash: hashOf(entry) });
  }
  return entries;
}

function headOf(entry: LogEntry | undefined) {
  if (entry === undefined) throw new Error('no entry');
  return { tenantId: 't1', sequence: entry.sequence, hash: entry.hash, signedAt: '', signature: '' };
}

describe('verifyChain', () => {
  it('accepts an untouched chain of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (length) => {
        const chain = chainOf(length);
        const verdict = verifyChain(chain);
        expect(verdict).toEqual({
          kind: 'intact',
          count: length,
          headHash: chain.at(-1)?.hash ?? GENESIS_HASH,
        });
      }),
    );
  });

  it('does not let a line break move the border between two fields', () => {
    const [entry] = chainOf(1);
    if (entry === undefined) throw new Error('no entry');
    const subjectId = 'd1\ndocument.withheld\nd2';
    const written = { ...entry, subjectId, hash: hashOf({ ...entry, subjectId }) };
    // The same text and so the same hash, but another fact.
    const read = {
      ...written,
      actorId: 'system\ndocument.released\nd1',
      event: 'document.withheld',
      subjectId: 'd2',
    };
    expect(hashOf(read)).toBe(written.hash);

    expect(verifyChain([read])).toEqual({ kind: 'broken', problem: 'altered', sequence: 1 });
  });

  it('names the first altered entry, whatever field was altered', () => {
    const fields = [
      'occurredAt',
      'process',
      'actorId',
      'event',
      'subjectId',
      'procedureId',
      'details',
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...fields), (index, field) => {
        const chain = chainOf(10).map((entry, i) => (i === index ? { ...entry, [field]: 'x' } : entry));
        expect(verifyChain(chain)).toEqual({ kind: 'broken', problem: 'altered', sequence: index + 1 });
      }),
    );
  });

  it('is not fooled by an entry whose hash was computed again', () => {
    const chain = chainOf(5);
    const forged = { ...chainOf(5)[2], details: '{"forged":true}' } as LogEntry;
    chain[2] = { ...forged, hash: hashOf(forged) };

    expect(verifyChain(chain)).toEqual({ kind: 'broken', problem: 'altered', sequence: 4 });
  });

  it('names the first missing entry', () => {
    const chain = chainOf(8).filter(({ sequence }) => sequence !== 3 && sequence !== 6);

    expect(verifyChain(chain)).toEqual({ kind: 'broken', problem: 'missing', sequence: 3 });
  });

  it('names the first re-ordered entry', () => {
    const [a, b, c, d] = chainOf(4);
    const chain = [a, c, b, d] as LogEntry[];

    expect(verifyChain(chain)).toEqual({ kind: 'broken', problem: 're-ordered', sequence: 2 });
  });

  it('sees a cut tail only with a signed head', () => {
    const chain = chainOf(6);
    const cut = chain.slice(0, 4);

    expect(verifyChain(cut).kind).toBe('intact');
    expect(verifyChain(cut, [headOf(chain[5])])).toEqual({ kind: 'broken', problem: 'missing', sequence: 5 });
  });

  it('sees with a signed head that a whole chain was written anew', () => {
    const chain = chainOf(3);
    const rewritten = chainOf(3).map((entry) => ({ ...entry }));
    let previousHash = GENESIS_HASH;
    for (const [index, entry] of rewritten.entries()) {
      const forged = { ...entry, actorId: 'nobody', previousHash };
      previousHash = hashOf(forged);
      rewritten[index] = { ...forged, hash: previousHash };
    }

    expect(verifyChain(rewritten).kind).toBe('intact');
    expect(verifyChain(rewritten, [headOf(chain[1])])).toEqual({
      kind: 'broken',
      problem: 'altered',
      sequence: 2,
    });
  });
});
