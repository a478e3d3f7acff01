import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountId, CandidateFileId, CriterionId } from '../../policy/ids.js';
import { toDecimal } from './exact-fraction.js';
import { rankFiles, type RankedFile, type RankingCriterion, type RankingScore } from './ranking.js';

const fileId = (name: string): CandidateFileId => name as CandidateFileId;
const criterion = (name: string, weight: number, maximum = 4, ordinal = 1): RankingCriterion => ({
  id: name as CriterionId,
  ordinal,
  weight,
  maximum,
});
const score = (file: string, criterionName: string, rater: string, points: number): RankingScore => ({
  candidateFileId: fileId(file),
  criterionId: criterionName as CriterionId,
  raterId: rater as AccountId,
  points,
});

function rank(
  files: readonly string[],
  criteria: readonly RankingCriterion[],
  scores: readonly RankingScore[],
): readonly RankedFile[] {
  const outcome = rankFiles(
    files.map((id) => ({ id: fileId(id), lot: `lot-${id}` })),
    criteria,
    scores,
  );
  if (outcome.kind !== 'ranked') throw new Error('expected a ranking');
  return outcome.files;
}

describe('rankFiles', () => {
  it('weighs mean and median of each criterion against its highest anchor', () => {
    const criteria = [criterion('care', 60, 4), criterion('interest', 40, 5, 2)];
    const scores = [
      score('a', 'care', 'r1', 4),
      score('a', 'care', 'r2', 4),
      score('a', 'care', 'r3', 1),
      score('a', 'interest', 'r1', 5),
      score('a', 'interest', 'r2', 2),
      score('a', 'interest', 'r3', 3),
    ];

    const [file] = rank(['a'], criteria, scores);

    // 60 · 3/4 + 40 · (10/3)/5 = 45 + 26.667; 60 · 4/4 + 40 · 3/5 = 84.
    expect([file?.meanPoints, file?.medianPoints].map((value) => value && toDecimal(value))).toEqual([
      '71.667',
      '84.000',
    ]);
    expect(file?.criteria.map(({ spread }) => toDecimal(spread))).toEqual(['0.750', '0.600']);
  });

  it('breaks equal points by the heaviest criterion, then the next, then the lot', () => {
    const criteria = [
      criterion('light', 25, 4, 1),
      criterion('heavy', 50, 4, 2),
      criterion('other', 25, 4, 3),
    ];
    const points: Record<string, readonly [number, number, number]> = {
      // light, heavy, other: all weigh 50 of 100.
      b: [2, 2, 2],
      a: [2, 2, 2],
      c: [0, 3, 2],
      d: [3, 2, 1],
    };
    const scores = Object.entries(points).flatMap(([file, [light, heavy, other]]) => [
      score(file, 'light', 'r1', light),
      score(file, 'heavy', 'r1', heavy),
      score(file, 'other', 'r1', other),
    ]);

    const files = rank(['a', 'b', 'c', 'd'], criteria, scores);

    expect(files.map(({ id, rank: place, tieBrokenBy }) => [place, id, tieBrokenBy])).toEqual([
      [1, 'c', 'criterion'],
      [2, 'd', 'criterion'],
      [3, 'a', 'lot'],
      [4, 'b', 'none'],
    ]);
  });

  it('ranks nobody while one criterion of one file has no score that counts', () => {
    const criteria = [criterion('care', 1), criterion('interest', 1, 4, 2)];

    const outcome = rankFiles([{ id: fileId('a'), lot: '1' }], criteria, [
      score('a', 'care', 'r1', 3),
      score('elsewhere', 'interest', 'r1', 3),
    ]);

    expect(outcome).toEqual({
      kind: 'unrated',
      missing: [{ candidateFileId: 'a', criterionId: 'interest' }],
    });
  });
});

/** 1–6 files, 1–4 criteria, 1–4 raters, every score given. */
const panels = fc
  .record({
    files: fc.integer({ min: 1, max: 6 }),
    weights: fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 100 }), maximum: fc.integer({ min: 1, max: 10 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    raters: fc.integer({ min: 1, max: 4 }),
    points: fc.array(fc.nat(10), { minLength: 96, maxLength: 96 }),
  })
  .map(({ files, weights, raters, points }) => {
    const names = Array.from({ length: files }, (_, index) => `f${String(index)}`);
    const criteria = weights.map(({ weight, maximum }, index) =>
      criterion(`c${String(index)}`, weight, maximum, index + 1),
    );
    let next = 0;
    const scores = names.flatMap((file) =>
      criteria.flatMap(({ id, maximum }) =>
        Array.from({ length: raters }, (_, rater) =>
          score(file, id, `r${String(rater)}`, (points[next++] ?? 0) % (maximum + 1)),
        ),
      ),
    );
    return { names, criteria, scores };
  });

const summary = (files: readonly RankedFile[]): unknown[] =>
  files.map((file) => [
    file.id,
    file.rank,
    toDecimal(file.meanPoints),
    toDecimal(file.medianPoints),
    file.tieBrokenBy,
  ]);

describe('every ranking', () => {
  it('gives each rank once and never rises in points on the way down', () => {
    fc.assert(
      fc.property(panels, ({ names, criteria, scores }) => {
        const files = rank(names, criteria, scores);

        const points = files.map(({ meanPoints }) => Number(toDecimal(meanPoints)));
        expect(files.map(({ rank: place }) => place)).toEqual(names.map((_, index) => index + 1));
        expect([...points].sort((a, b) => b - a)).toEqual(points);
        expect(points.every((value) => value >= 0 && value <= 100)).toBe(true);
      }),
    );
  });

  it('does not depend on the order or the names of raters, nor on the order of files', () => {
    fc.assert(
      fc.property(panels, ({ names, criteria, scores }) => {
        const renamed = [...scores]
          .reverse()
          .map((entry) => ({ ...entry, raterId: `x${entry.raterId}` as AccountId }));

        expect(summary(rank([...names].reverse(), criteria, renamed))).toEqual(
          summary(rank(names, criteria, scores)),
        );
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 2, max: 50 }), ({ names, criteria, scores }, factor) => {
        const scaled = criteria.map((entry) => ({ ...entry, weight: entry.weight * factor }));

        expect(summary(rank(names, scaled, scores))).toEqual(summary(rank(names, criteria, scores)));
      }),
    );
  });

  it('never sets a file back for a better score', () => {
    fc.assert(
      fc.property(panels, fc.nat(), ({ names, criteria, scores }, pick) => {
        const index = pick % scores.length;
        const better = scores.map((entry, at) =>
          at === index ? { ...entry, points: entry.points + 1 } : entry,
        );
        const changed = scores[index]?.candidateFileId;
        const placeOf = (files: readonly RankedFile[]): number => files.findIndex(({ id }) => id === changed);

        expect(placeOf(rank(names, criteria, better))).toBeLessThanOrEqual(
          placeOf(rank(names, criteria, scores)),
        );
      }),
    );
  });
});
