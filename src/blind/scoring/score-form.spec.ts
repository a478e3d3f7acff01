import { describe, expect, it } from '@jest/globals';
import type { CandidateFileId, CriterionId } from '../../policy/ids.js';
import { checkScoreEntries, findGroundsHints, readScoreEntries, type FormCriterion } from './score-form.js';

const criterion = (name: string, ordinal: number, requiresReason: boolean): FormCriterion => ({
  id: name as CriterionId,
  ordinal,
  label: name,
  requiresReason,
  anchors: [
    { points: 0, label: 'nichts' },
    { points: 2, label: 'etwas' },
    { points: 4, label: 'viel' },
  ],
});
const CARE = criterion('care', 1, true);
const INTEREST = criterion('interest', 2, false);

describe('readScoreEntries', () => {
  it('reads points that have an anchor, and the reason without its margins', () => {
    const body = { points: { care: '4', interest: '0' }, reason: { care: ' gut\r\nbelegt ' } };

    expect(readScoreEntries(body, [CARE, INTEREST])).toEqual([
      { criterion: CARE, points: 4, reason: 'gut\nbelegt', isAcknowledged: false },
      { criterion: INTEREST, points: 0, reason: '', isAcknowledged: false },
    ]);
  });

  it.each([
    ['a point between two anchors', { points: { care: '3' } }],
    ['a number in another notation', { points: { care: '4.0' } }],
    ['a list', { points: { care: ['4'] } }],
    ['a text instead of fields', { points: '4', reason: 7 }],
    ['nothing', undefined],
    ['an inherited property', { points: Object.create({ care: '4' }) as object }],
  ])('takes %s for no answer', (_name, body) => {
    expect(readScoreEntries(body, [CARE])).toEqual([
      { criterion: CARE, points: undefined, reason: '', isAcknowledged: false },
    ]);
  });
});

describe('checkScoreEntries', () => {
  const entry = (form: FormCriterion, points: number | undefined, reason: string) => ({
    criterion: form,
    points,
    reason,
    isAcknowledged: false,
  });

  it('lets untouched criteria and missing voluntary reasons pass', () => {
    expect(checkScoreEntries([entry(CARE, undefined, ''), entry(INTEREST, 2, '')], false)).toEqual([]);
  });

  it('asks for a required reason, but not of a draft', () => {
    const entries = [entry(CARE, 2, '')];

    expect(checkScoreEntries(entries, true)).toEqual([]);
    expect(checkScoreEntries(entries, false)).toEqual([
      { field: 'begruendung-1', message: 'care: Begründen Sie Ihre Bewertung.' },
    ]);
  });

  it('asks for the points that belong to a reason, of a draft too', () => {
    expect(checkScoreEntries([entry(INTEREST, undefined, 'weil')], true)).toEqual([
      { field: 'punkte-2-1', message: 'interest: Wählen Sie eine Stufe aus.' },
    ]);
  });

  it('refuses a reason of more than 4,000 characters and never quotes it', () => {
    const errors = checkScoreEntries([entry(CARE, 2, 'x'.repeat(4001))], true);

    expect(errors).toEqual([
      { field: 'begruendung-1', message: 'care: Kürzen Sie die Begründung auf höchstens 4000 Zeichen.' },
    ]);
  });
});

describe('findGroundsHints', () => {
  const reason = 'Die Herkunft fällt auf';
  const entry = { criterion: CARE, points: 2, reason, isAcknowledged: false };
  const stored = new Map([
    [CARE.id, { candidateFileId: 'file' as CandidateFileId, criterionId: CARE.id, points: 2, reason }],
  ]);

  it('names criterion, field and ground', () => {
    expect(findGroundsHints([entry], new Map())).toEqual([
      { criterionId: CARE.id, field: 'begruendung-1', label: 'care', grounds: ['Herkunft'] },
    ]);
  });

  it('is silent once acknowledged or already stored in this wording', () => {
    expect(findGroundsHints([{ ...entry, isAcknowledged: true }], new Map())).toEqual([]);
    expect(findGroundsHints([entry], stored)).toEqual([]);
    expect(findGroundsHints([{ ...entry, reason: `${reason} noch mehr` }], stored)).toHaveLength(1);
  });
});
