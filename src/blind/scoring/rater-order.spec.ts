import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountId, CandidateFileId } from '../../policy/ids.js';
import { drawLot, orderForRater } from './rater-order.js';

const seeds = fc.uint8Array({ minLength: 16, maxLength: 32 });
const raters = fc.uuid().map((id) => id as AccountId);
const fileLists = fc
  .uniqueArray(fc.uuid(), { maxLength: 30 })
  .map((ids) => ids.map((id) => ({ id: id as CandidateFileId })));
const idsOf = (files: readonly { readonly id: CandidateFileId }[]): CandidateFileId[] =>
  files.map(({ id }) => id);

describe('orderForRater', () => {
  it('keeps every file exactly once', () => {
    fc.assert(
      fc.property(seeds, raters, fileLists, (seed, rater, files) => {
        expect(idsOf(orderForRater(seed, rater, files)).sort()).toEqual(idsOf(files).sort());
      }),
    );
  });

  it('is the same however the files arrive, and whatever else they carry', () => {
    fc.assert(
      fc.property(
        seeds,
        raters,
        fileLists,
        fc.infiniteStream(fc.integer()),
        (seed, rater, files, numbers) => {
          const shuffled = files
            .map((file) => ({ ...file, points: Number(numbers.next().value) }))
            .sort((a, b) => a.points - b.points);

          expect(idsOf(orderForRater(seed, rater, shuffled))).toEqual(
            idsOf(orderForRater(seed, rater, files)),
          );
        },
      ),
    );
  });

  it('does not move the others when one file comes or goes', () => {
    fc.assert(
      fc.property(seeds, raters, fileLists, fc.nat(), (seed, rater, files, index) => {
        const gone = files[index % Math.max(1, files.length)]?.id;
        const rest = files.filter(({ id }) => id !== gone);

        expect(idsOf(orderForRater(seed, rater, rest))).toEqual(
          idsOf(orderForRater(seed, rater, files)).filter((id) => id !== gone),
        );
      }),
    );
  });

  it('differs between raters and between seeds', () => {
    const files = Array.from({ length: 12 }, (_, index) => ({
      id: `file-${String(index)}` as CandidateFileId,
    }));
    const seed = new Uint8Array(32).fill(7);
    const anna = idsOf(orderForRater(seed, 'rater-1' as AccountId, files));

    expect(idsOf(orderForRater(seed, 'rater-2' as AccountId, files))).not.toEqual(anna);
    expect(idsOf(orderForRater(new Uint8Array(32).fill(8), 'rater-1' as AccountId, files))).not.toEqual(anna);
  });

  it('stays as it was drawn: an auditor can repeat it', () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id: id as CandidateFileId }));

    const order = idsOf(orderForRater(new Uint8Array(32), 'rater' as AccountId, files));

    expect(order).toEqual(ORDER);
    expect(drawLot(new Uint8Array(32), 'a' as CandidateFileId)).toMatch(/^[0-9a-f]{64}$/);
  });
});

// Computed with another tool: printf 'order\nrater\na' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…00 (32 zero bytes), sorted by digest.
const ORDER = ['a', 'd', 'c', 'e', 'b'];
