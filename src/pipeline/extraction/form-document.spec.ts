import { describe, expect, it } from '@jest/globals';
import { documentFromQualification, toDuration } from './form-document.js';

describe('documentFromQualification', () => {
  it('writes every part under its German heading and leaves out empty ones', () => {
    const { text, blocks, format } = documentFromQualification({
      education: [{ schoolType: 'Realschule', degree: 'Mittlerer Schulabschluss' }],
      subjects: [{ subject: 'Deutsch', grade: '2' }],
      languages: [],
      experience: [
        {
          kind: 'internship',
          employer: 'Stadtbücherei',
          field: 'Ausleihe',
          months: 14,
          tasks: ['Bücher ordnen'],
        },
        { employer: 'Hofladen', tasks: [] },
      ],
      answers: [{ criterionId: 'c1', question: 'Warum?', answer: 'Ich helfe gern.\n\nUnd ich lerne gern.' }],
    });

    expect(format).toBe('form');
    expect(text.split('\n')).toEqual([
      'Schulbildung',
      'Realschule · Mittlerer Schulabschluss',
      'Fächer und Noten',
      'Fach\tNote',
      'Deutsch\t2',
      'Praktika',
      'Stadtbücherei · Ausleihe',
      '1 Jahr 2 Monate',
      'Bücher ordnen',
      'Erfahrung',
      'Hofladen',
      'Antworten',
      'Warum?',
      'Ich helfe gern.',
      'Und ich lerne gern.',
    ]);
    expect(blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([
      2, 2, 2, 3, 2, 3, 2, 3,
    ]);
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({
      hasHeaderRow: true,
      rows: { length: 2 },
    });
  });

  it('is empty for an empty form', () => {
    const empty = { education: [], subjects: [], languages: [], experience: [], answers: [] };

    expect(documentFromQualification(empty)).toMatchObject({ text: '', words: [], blocks: [], doubts: [] });
  });
});

describe('toDuration', () => {
  it.each([
    [0, 'unter 1 Monat'],
    [1, '1 Monat'],
    [3, '3 Monate'],
    [12, '1 Jahr'],
    [14, '1 Jahr 2 Monate'],
    [25, '2 Jahre 1 Monat'],
  ])('says %d months as "%s"', (months, words) => {
    expect(toDuration(months)).toBe(words);
  });
});
