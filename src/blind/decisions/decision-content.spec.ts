import { describe, expect, it } from '@jest/globals';
import type { AccountId, CandidateFileId, CriterionId, ProcedureId } from '../../policy/ids.js';
import { toCanonicalText } from './canonical-json.js';
import {
  buildDecision,
  listDisagreements,
  type DecisionContent,
  type DecisionInput,
} from './decision-content.js';

const RATERS = ['rater-b', 'rater-a'] as AccountId[];

function input(changes: Partial<DecisionInput> = {}): DecisionInput {
  const files = ['one', 'two', 'three'].map((name) => ({
    id: `file-${name}` as CandidateFileId,
    pseudonym: name.toUpperCase(),
  }));
  const criteria = ['care', 'interest'].map((name, index) => ({
    id: name as CriterionId,
    ordinal: index + 1,
    label: name,
    justification: 'needed',
    evidence: 'letter',
    weight: 50,
    maximum: 4,
    anchors: [],
  }));
  return {
    procedure: {
      procedureId: 'procedure' as ProcedureId,
      title: 'Verfahren',
      occupation: 'Beruf',
      vacancies: 1,
      invitations: 2,
    },
    seed: new Uint8Array(32),
    criteria,
    raters: RATERS,
    files,
    scores: files.flatMap((file, fileIndex) =>
      criteria.flatMap((criterion) =>
        RATERS.map((raterId, raterIndex) => ({
          candidateFileId: file.id,
          criterionId: criterion.id,
          raterId,
          points: 4 - fileIndex - (criterion.ordinal === 1 ? raterIndex : 0),
          reason: `${raterId} on ${file.pseudonym}`,
        })),
      ),
    ),
    recusals: [],
    ...changes,
  };
}

function build(changes: Partial<DecisionInput> = {}): DecisionContent {
  const outcome = buildDecision(input(changes));
  if (outcome.kind !== 'ready') throw new Error('expected a decision');
  return outcome.content;
}

describe('buildDecision', () => {
  it('invites as many as the procedure fixed, by rank', () => {
    const content = build();

    expect(
      content.files.map(({ rank, pseudonym, meanPoints, isInvited }) => [
        rank,
        pseudonym,
        meanPoints,
        isInvited,
      ]),
    ).toEqual([
      [1, 'ONE', '93.750', true],
      [2, 'TWO', '68.750', true],
      [3, 'THREE', '43.750', false],
    ]);
    expect(content.raters).toEqual(['rater-a', 'rater-b']);
  });

  it('does not count the scores of a recused rater, but those of one who reported a leak', () => {
    const fileId = 'file-one' as CandidateFileId;
    const [first = '' as AccountId] = RATERS;
    const ratersOf = (content: DecisionContent): string[] =>
      content.files
        .filter(({ candidateFileId }) => candidateFileId === fileId)
        .flatMap(({ criteria }) => criteria[0]?.scores.map(({ raterId }) => raterId) ?? []);

    const recused = build({ recusals: [{ candidateFileId: fileId, raterId: first, kind: 'bias' }] });
    const reported = build({ recusals: [{ candidateFileId: fileId, raterId: first, kind: 'leak' }] });

    expect(ratersOf(recused)).toEqual(['rater-a']);
    expect(ratersOf(reported)).toEqual(['rater-a', 'rater-b']);
    expect(recused.files.find(({ candidateFileId }) => candidateFileId === fileId)?.recusals).toEqual([
      { raterId: first, kind: 'bias' },
    ]);
  });

  it('refuses to rank when all raters of a file are recused', () => {
    const fileId = 'file-one' as CandidateFileId;

    const outcome = buildDecision(
      input({
        recusals: RATERS.map((raterId) => ({ candidateFileId: fileId, raterId, kind: 'recognition' })),
      }),
    );

    expect(outcome).toEqual({
      kind: 'unrated',
      missing: [
        { candidateFileId: fileId, criterionId: 'care' },
        { candidateFileId: fileId, criterionId: 'interest' },
      ],
    });
  });

  it('has the same bytes however its parts arrive', () => {
    const { scores, files, raters } = input();

    const shuffled = build({
      scores: [...scores].reverse(),
      files: [...files].reverse(),
      raters: [...raters].reverse(),
    });

    expect(toCanonicalText(shuffled)).toBe(toCanonicalText(build()));
  });

  it('changes its bytes with every single reason', () => {
    const { scores } = input();
    const changed = scores.map((score, index) => (index === 5 ? { ...score, reason: 'another' } : score));

    expect(toCanonicalText(build({ scores: changed }))).not.toBe(toCanonicalText(build()));
  });
});

describe('listDisagreements', () => {
  it('puts the biggest spread first and marks it, and leaves agreement out', () => {
    const { scores } = input();
    const changed = scores.map((score) =>
      score.candidateFileId === 'file-two' && score.criterionId === 'interest' && score.raterId === 'rater-a'
        ? { ...score, points: 0 }
        : score,
    );

    const found = listDisagreements(build({ scores: changed }));

    expect(
      found.map(({ pseudonym, criterionLabel, spread, isBiggest }) => [
        pseudonym,
        criterionLabel,
        spread,
        isBiggest,
      ]),
    ).toEqual([
      ['TWO', 'interest', '0.750', true],
      ['ONE', 'care', '0.250', false],
      ['THREE', 'care', '0.250', false],
      ['TWO', 'care', '0.250', false],
    ]);
  });
});

describe('toCanonicalText', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(toCanonicalText({ b: [{ d: 1, c: null }, 2], a: 'ä' })).toBe('{"a":"ä","b":[{"c":null,"d":1},2]}');
  });
});
