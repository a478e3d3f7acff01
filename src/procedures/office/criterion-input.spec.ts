import { describe, expect, it } from '@jest/globals';
import { CRITERIA_LIBRARY } from '../criteria-library.js';
import { checkCriterion, EMPTY_CRITERION, readAnchors, toCriterionFields } from './criterion-input.js';

describe('readAnchors', () => {
  it('reads one anchor a line and sorts them by points', () => {
    expect(readAnchors('4 = sehr gut\n\n 0=nichts ')).toEqual({
      kind: 'valid',
      anchors: [
        { points: 0, label: 'nichts' },
        { points: 4, label: 'sehr gut' },
      ],
    });
  });

  it.each([
    ['1 = allein', 'mindestens zwei'],
    ['0 = nichts\nviel = gut', 'Zeile 2'],
    ['0 = nichts\n11 = zu viel', 'Zeile 2'],
    ['1 = so\n1 = anders', 'nur einmal'],
  ])('refuses %j and says what to do', (text, message) => {
    expect(readAnchors(text)).toEqual({ kind: 'invalid', message: expect.stringContaining(message) });
  });
});

describe('checkCriterion', () => {
  it('names every field that is missing', () => {
    const check = checkCriterion({ ...EMPTY_CRITERION, weight: '0' });

    expect(check.kind === 'invalid' && check.errors.map(({ field }) => field)).toEqual([
      'label',
      'justification',
      'evidence',
      'weight',
      'anchors',
    ]);
  });

  it.each(CRITERIA_LIBRARY)('takes the ready-made criterion $key unchanged through its form', (ready) => {
    const { key, ...criterion } = ready;

    expect(key).toMatch(/^[a-z-]+$/u);
    expect(checkCriterion(toCriterionFields(criterion))).toEqual({ kind: 'valid', criterion });
  });
});
