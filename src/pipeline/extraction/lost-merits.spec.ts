import { describe, expect, it } from '@jest/globals';
import type { DraftBlock, DraftLine } from './draft.js';
import { toDraftWords } from './draft.js';
import { hasLostMerit } from './lost-merits.js';

const MARK = '[unleserlich]';

function table(...rows: readonly (readonly string[])[]): DraftBlock {
  const cells = rows.map((row) => row.map((cell): DraftLine => toDraftWords(cell)));
  return { kind: 'table', page: 0, hasHeaderRow: false, rows: cells };
}

function text(kind: 'paragraph' | 'list-item', written: string): DraftBlock {
  return { kind, page: 0, lines: [toDraftWords(written)] };
}

describe('hasLostMerit', () => {
  it.each([
    [
      'a grade',
      [
        ['Deutsch', '2'],
        ['Kunst', MARK],
        ['Sport', '1'],
      ],
    ],
    [
      'a grade in words',
      [
        ['Deutsch', 'gut'],
        ['Kunst', MARK],
        ['Sport', 'sehr gut'],
      ],
    ],
    [
      'a subject',
      [
        ['Deutsch', 'gut'],
        [MARK, 'gut'],
      ],
    ],
    ['a part of a subject', [[`${MARK} Religionslehre`, 'gut']]],
    [
      'the points of a test',
      [
        ['Lesen', '53', '/75'],
        ['Sprachbausteine', '19', MARK],
      ],
    ],
    ['what stands behind a label', [['Führerschein', MARK]]],
  ])('finds %s in a table', (_, rows) => {
    expect(hasLostMerit([table(...rows)])).toBe(true);
  });

  it.each([
    [
      'a name',
      [
        ['Name, Vorname', `Ayla ${MARK}`],
        ['Klasse', '10b'],
      ],
    ],
    [
      'a place of birth',
      [
        ['Geburtsort', MARK],
        ['Note', '2'],
      ],
    ],
    ['parents', [['Eltern', `${MARK} Beispiel (Lagerist)`]]],
    [
      'a signature above its line',
      [
        [MARK, 'A. Beispiel'],
        ['Schulleitung', 'Klassenleitung'],
      ],
    ],
  ])('leaves %s in a table', (_, rows) => {
    expect(hasLostMerit([table(...rows)])).toBe(false);
  });

  it.each([
    ['a label', 'paragraph', `Gesamtnote: ${MARK}`],
    ['a score', 'paragraph', `mit dem Durchschnitt 9,15 von ${MARK} bestanden.`],
    ['a number of hours', 'paragraph', `Er leistete ${MARK} Stunden im Lager.`],
    ['a period', 'paragraph', `06.2022 - ${MARK}`],
    ['a word in a sentence', 'paragraph', `Sie hat mit großem ${MARK} gearbeitet.`],
    ['a duty', 'list-item', `Kabelkanäle ${MARK}`],
  ] as const)('finds %s in a text', (_, kind, written) => {
    expect(hasLostMerit([text(kind, written)])).toBe(true);
  });

  it.each([
    ['a signature', 'paragraph', `Essen, 31.08.2026 ${MARK} Dr. A. Beispiel`],
    ['a signature by its label', 'paragraph', `Stempel, Unterschrift Betrieb: ${MARK}`],
    ['a name behind Frau', 'paragraph', `Frau ${MARK} hat sich gut eingefügt.`],
    ['a name behind a first name', 'paragraph', `Zeugnis für Ayla ${MARK}`],
    ['a name in a sentence', 'paragraph', `Sie wurde von ${MARK} betreut.`],
    ['a letterhead', 'paragraph', `${MARK} europass`],
    ['an address in a list', 'list-item', `Anschrift ${MARK} 12`],
    ['a text without a gap', 'paragraph', 'Gesamtnote: 1,3'],
  ] as const)('leaves %s', (_, kind, written) => {
    expect(hasLostMerit([text(kind, written)])).toBe(false);
  });
});
