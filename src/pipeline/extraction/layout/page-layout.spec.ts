import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DraftBlock } from '../draft.js';
import { fromReadingFrame } from './geometry.js';
import type { QuarterTurns } from './geometry.js';
import type { Glyph } from './glyph.js';
import { layOutPage } from './page-layout.js';

const PAGE = { widthPt: 595, heightPt: 842 };

interface Setting {
  readonly sizePt?: number;
  readonly isBold?: boolean;
  /** Extra space behind each letter, in em. */
  readonly spreadEm?: number;
}

/** Sets a line in a face in which every letter is half an em wide. */
function set(
  text: string,
  x: number,
  y: number,
  { sizePt = 10, isBold = false, spreadEm = 0 }: Setting = {},
): Glyph[] {
  return Array.from(text, (letter, index) => ({
    text: letter,
    box: { x: x + index * sizePt * (0.5 + spreadEm), y, width: sizePt * 0.5, height: sizePt * 1.2 },
    fontSizePt: sizePt,
    isBold,
    turns: 0 as const,
  }));
}

function describeBlock(block: DraftBlock): string | string[] {
  const print = (words: readonly { readonly text: string }[]): string =>
    words.map((word) => word.text).join(' ');
  return block.kind === 'table'
    ? block.rows.map((row) => row.map(print).join(' | '))
    : `${block.kind}: ${block.lines.map(print).join(' / ')}`;
}

function read(glyphs: readonly Glyph[]): (string | string[])[] {
  return layOutPage(glyphs, 0, PAGE).map(describeBlock);
}

const GRADES = [
  ...set('Fach', 50, 100, { isBold: true }),
  ...set('Note', 300, 100, { isBold: true }),
  ...set('Deutsch', 50, 116),
  ...set('gut', 300, 116),
  ...set('Sport', 50, 132),
  ...set('2', 300, 132),
];

// A sidebar whose lines stand between those of the main column.
const SIDEBAR = [
  ...set('Am Markt 4', 30, 100),
  ...set('Holzhausen', 30, 115),
  ...set('Gitarre', 30, 151),
  ...set('Lager und Versand im Grosshandel Nord', 250, 109),
  ...set('Waren pruefen und Lieferscheine lesen', 250, 128),
  ...set('Kasse', 250, 160),
];

describe('layOutPage', () => {
  it('reads aligned cells as a table with its header', () => {
    const [table, ...others] = layOutPage(GRADES, 0, PAGE);

    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: 'table', hasHeaderRow: true });
    expect(read(GRADES)).toEqual([['Fach | Note', 'Deutsch | gut', 'Sport | 2']]);
  });

  it('reads one column to its end before the next begins', () => {
    const text = read(SIDEBAR).flat().join(' ');

    expect(text.indexOf('Gitarre')).toBeGreaterThan(0);
    expect(text.indexOf('Gitarre')).toBeLessThan(text.indexOf('Lager'));
  });

  it('keeps a heading over both columns out of them', () => {
    const heading = set('Lebenslauf und Werdegang einer Bewerbung', 30, 40, { sizePt: 20 });

    const [first] = read([...SIDEBAR, ...heading]);

    expect(first).toBe('heading: Lebenslauf und Werdegang einer Bewerbung');
  });

  it('joins full lines to a paragraph and leaves short lines alone', () => {
    const glyphs = [
      ...set('In der Schule habe ich gern gerechnet und auch gern', 50, 100),
      ...set('geschrieben.', 50, 113),
      ...set('Musterstadt', 50, 126),
    ];

    expect(read(glyphs)).toEqual([
      'paragraph: In der Schule habe ich gern gerechnet und auch gern / geschrieben.',
      'paragraph: Musterstadt',
    ]);
  });

  it('takes bullets for list items, also behind a tab', () => {
    const glyphs = [
      ...set('•', 50, 100),
      ...set('Waren lagern', 72, 100),
      ...set('•', 50, 116),
      ...set('Kasse', 72, 116),
    ];

    expect(read(glyphs)).toEqual(['list-item: Waren lagern', 'list-item: Kasse']);
  });

  it('reads letter-spaced type as words', () => {
    const glyphs = set('LEBENSLAUF', 50, 100, { spreadEm: 0.5 });

    expect(read(glyphs)).toEqual(['paragraph: LEBENSLAUF']);
  });

  it('reads words that are written from right to left, and leaves the others in their order', () => {
    const line =
      'Sprachen: ' +
      Array.from('\u0634\u0643\u0631\u0627 \u0643\u062b\u064a\u0631\u0627').reverse().join('') +
      ' sehr gut';

    expect(read(set(line, 50, 100))).toEqual([
      'paragraph: Sprachen: \u0634\u0643\u0631\u0627 \u0643\u062b\u064a\u0631\u0627 sehr gut',
    ]);
  });

  it('takes letters printed twice on one spot for one', () => {
    const name = set('Kaya', 50, 100);
    const shadow = name.map((glyph) => ({ ...glyph, box: { ...glyph.box, x: glyph.box.x + 0.4 } }));

    expect(read([...name, ...shadow])).toEqual(['paragraph: Kaya']);
  });

  it.each<QuarterTurns>([1, 2, 3])('reads a page whose text is turned by %d quarters', (turns) => {
    const turned = [...GRADES].map((glyph) => ({
      ...glyph,
      turns,
      box: fromReadingFrame(glyph.box, turns, PAGE),
    }));

    expect(read(turned)).toEqual(read(GRADES));
  });

  it('does not depend on the order in which the file draws', () => {
    const pages = [GRADES, SIDEBAR].map((glyphs) => ({ glyphs, expected: read(glyphs) }));
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.infiniteStream(fc.nat()), ({ glyphs, expected }, order) => {
        // Without its spaces: such files place every letter by itself.
        const letters = glyphs.filter((glyph) => glyph.text !== ' ');
        const shuffled = letters
          .map((glyph) => ({ glyph, key: Number(order.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ glyph }) => glyph);

        expect(read(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('gives back every letter of a page of noise exactly once', () => {
    const glyph = fc.record({
      x: fc.integer({ min: 0, max: 580 }),
      y: fc.integer({ min: 0, max: 820 }),
      sizePt: fc.integer({ min: 5, max: 30 }),
      // Without "o", which is a bullet where it stands alone.
      text: fc.constantFrom(...'abcdefghijklmnpqrstuvwxyz'.split('')),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(glyph, {
          maxLength: 60,
          selector: ({ x, y }) => `${String(Math.round(x / 20))}/${String(Math.round(y / 40))}`,
        }),
        (places) => {
          const glyphs = places.flatMap(({ x, y, sizePt, text }) => set(text, x, y, { sizePt }));

          const letters = read(glyphs)
            .flat()
            .map((block) => block.replace(/^[a-z-]+: /u, ''))
            .join('');

          expect(letters.replaceAll(/[^a-z]/gu, '').length).toBe(glyphs.length);
        },
      ),
    );
  });
});

describe('columns whose lines stand on common baselines', () => {
  const LEFT = [
    'Ich habe in der Schule gern gerechnet und',
    'die Zeitung gesetzt. Danach war ich drei',
    'Wochen im Lager und habe dort gelernt wie',
    'man Waren annimmt und Scheine prueft.',
  ];
  const RIGHT = [
    'Im Verein leite ich eine Gruppe und plane',
    'die Fahrten. Auch habe ich einen Roboter',
    'mit anderen gebaut der auf Linien faehrt',
    'und damit einen Preis gewonnen hat.',
  ];
  const beside = (left: readonly string[], right: readonly string[], pitch = 13): Glyph[] => [
    ...left.flatMap((line, index) => set(line, 50, 100 + index * pitch)),
    ...right.flatMap((line, index) => set(line, 300, 100 + index * pitch)),
  ];

  it('are read one after the other when both are running text', () => {
    expect(read(beside(LEFT, RIGHT))).toEqual([
      `paragraph: ${LEFT.join(' / ')}`,
      `paragraph: ${RIGHT.join(' / ')}`,
    ]);
  });

  it('are rows when they hold values', () => {
    const table = [
      ['Fach', 'Note'],
      ['Deutsch als erste Sprache', 'gut mit Lob'],
      ['Mathematik', 'gut'],
      ['Sport', 'sehr gut'],
    ];

    expect(
      read(
        beside(
          table.map(([fach = '']) => fach),
          table.map(([, note = '']) => note),
        ),
      ),
    ).toEqual([table.map((row) => row.join(' | '))]);
  });

  it('are entries when each date stands beside its text', () => {
    const glyphs = [
      ...set('Mai 2025', 50, 100),
      ...RIGHT.flatMap((line, index) => set(line, 300, 100 + index * 13)),
      ...set('Juni 2025', 50, 180),
      ...LEFT.flatMap((line, index) => set(line, 300, 180 + index * 13)),
    ];

    expect(read(glyphs)).toEqual([
      'paragraph: Mai 2025',
      `paragraph: ${RIGHT.join(' / ')}`,
      'paragraph: Juni 2025',
      `paragraph: ${LEFT.join(' / ')}`,
    ]);
  });
});
