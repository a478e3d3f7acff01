import { describe, expect, it } from '@jest/globals';
import type { AccountId, CandidateFileId, CriterionId } from '../../policy/ids.js';
import { buildRaterSheet, findNextOpenFile, type OwnRecusal, type OwnScore } from './rater-sheet.js';

const FILES = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
  id: name as CandidateFileId,
  pseudonym: name.toUpperCase(),
}));
const CRITERIA = [
  { id: 'care' as CriterionId, requiresReason: true },
  { id: 'interest' as CriterionId, requiresReason: false },
];

const score = (file: string, criterionId: string, reason = 'weil'): OwnScore => ({
  candidateFileId: file as CandidateFileId,
  criterionId: criterionId as CriterionId,
  points: 2,
  reason,
});

function build(scores: readonly OwnScore[], recusals: readonly OwnRecusal[] = []) {
  return buildRaterSheet({
    seed: new Uint8Array(32),
    raterId: 'rater' as AccountId,
    files: FILES,
    criteria: CRITERIA,
    scores,
    recusals,
  });
}

describe('buildRaterSheet', () => {
  it('tells open, started and complete files apart; a missing required reason is not complete', () => {
    const sheet = build([
      score('a', 'care'),
      score('a', 'interest', ''),
      score('b', 'care', ' '),
      score('b', 'interest'),
      score('c', 'interest'),
    ]);

    expect(
      Object.fromEntries(
        sheet.files.map(({ id, status, completeCriteria }) => [id, [status, completeCriteria]]),
      ),
    ).toEqual({
      a: ['complete', 2],
      b: ['started', 1],
      c: ['started', 1],
      d: ['open', 0],
      e: ['open', 0],
    });
    expect([sheet.completeCount, sheet.dutyCount, sheet.isComplete]).toEqual([1, 5, false]);
  });

  it('takes a recused file out of the duty, even when it was scored; a reported leak does not', () => {
    const all = FILES.flatMap(({ id }) => [score(id, 'care'), score(id, 'interest')]);
    const rest = all.filter(({ candidateFileId }) => candidateFileId !== 'd');

    const sheet = build(rest, [
      { candidateFileId: 'a' as CandidateFileId, kind: 'recognition' },
      { candidateFileId: 'b' as CandidateFileId, kind: 'leak' },
      { candidateFileId: 'd' as CandidateFileId, kind: 'bias' },
    ]);

    expect(Object.fromEntries(sheet.files.map(({ id, status }) => [id, status]))).toEqual({
      a: 'recused',
      b: 'complete',
      c: 'complete',
      d: 'recused',
      e: 'complete',
    });
    expect(sheet.files.filter(({ hasReportedLeak }) => hasReportedLeak).map(({ id }) => id)).toEqual(['b']);
    expect([sheet.completeCount, sheet.dutyCount, sheet.isComplete]).toEqual([3, 3, true]);
  });
});

describe('findNextOpenFile', () => {
  it('goes on after the file, starts again at the top, and ends when nothing is open', () => {
    const order = build([]).files.map(({ id }) => id);
    const [first = '', second = '', ...rest] = order;
    const done = (ids: readonly string[]): OwnScore[] =>
      ids.flatMap((id) => [score(id, 'care'), score(id, 'interest')]);
    const last = order.at(-1) ?? ('' as CandidateFileId);

    expect(findNextOpenFile(build([]), order[0] ?? last)?.id).toBe(second);
    expect(findNextOpenFile(build(done(rest)), last)?.id).toBe(first);
    expect(findNextOpenFile(build(done([first, second, ...rest])), last)).toBeUndefined();
  });
});
