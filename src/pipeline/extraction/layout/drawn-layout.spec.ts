import { describe, expect, it } from '@jest/globals';
import type { DraftBlock } from '../draft.js';
import type { Glyph } from './glyph.js';
import { layOutPage } from './page-layout.js';
import type { DrawnBox } from './panels.js';

const PAGE = { widthPt: 595, heightPt: 842 };
const LETTER_PT = 5;

/** Sets a line of 10 pt in a face in which every letter is half an em wide. */
function set(text: string, x: number, y: number): Glyph[] {
  return Array.from(text, (letter, index) => ({
    text: letter,
    box: { x: x + index * LETTER_PT, y, width: LETTER_PT, height: 12 },
    fontSizePt: 10,
    isBold: false,
    turns: 0 as const,
  }));
}

function read(glyphs: readonly Glyph[], drawn: readonly DrawnBox[] = []): string[] {
  return layOutPage(glyphs, 0, PAGE, [], drawn).map(describeBlock);
}

function describeBlock(block: DraftBlock): string {
  const print = (words: readonly { readonly text: string }[]): string =>
    words.map((word) => word.text).join(' ');
  return block.kind === 'table'
    ? block.rows.map((row) => row.map(print).join(' | ')).join(' // ')
    : block.lines.map(print).join(' / ');
}

function rule(x: number, y: number, width: number, height: number): DrawnBox {
  return { box: { x, y, width, height }, fill: 0 };
}

/** The rules of a table, one box for each. */
function rules(xs: readonly number[], ys: readonly number[]): DrawnBox[] {
  const [left = 0, top = 0] = [xs[0], ys[0]];
  const width = (xs.at(-1) ?? 0) - left;
  const height = (ys.at(-1) ?? 0) - top;
  return [...xs.map((x) => rule(x, top, 0.8, height)), ...ys.map((y) => rule(left, y, width, 0.8))];
}

describe('a sidebar on a coloured ground', () => {
  // Both columns in the same type and on the same lines.
  const sidebar = ['Kontakt', 'Am Markt', 'Holzhausen', 'Deutsch', 'Gitarre'];
  const main = ['Praktikum', 'Baumarkt Nord', 'Waren annehmen', 'Schule', 'Gesamtschule'];
  const glyphs = [
    ...sidebar.flatMap((line, index) => set(line, 40, 100 + index * 14)),
    ...main.flatMap((line, index) => set(line, 260, 100 + index * 14)),
  ];
  const ground: DrawnBox = { box: { x: 20, y: 60, width: 180, height: 700 }, fill: 0x203040 };

  it('is read by itself, where rows would mix the two', () => {
    const longer = [...glyphs, ...set('Kasse', 40, 184), ...set('Schwimmen', 40, 198)];

    expect(read(longer).join(' ')).toContain('|');
    const lines = read(longer, [ground]).flatMap((block) => block.split(' / '));
    expect(lines).toEqual([...sidebar, 'Kasse', 'Schwimmen', ...main]);
  });

  it('is a column of a table when each of its lines has one beside it', () => {
    expect(read(glyphs, [ground])).toEqual([
      sidebar.map((line, index) => `${line} | ${main[index] ?? ''}`).join(' // '),
    ]);
  });

  it('does not take the white ground of a page for a sidebar', () => {
    expect(read(glyphs, [{ ...ground, fill: 0xffffff }])).toEqual(read(glyphs));
  });
});

describe('a table with drawn rules', () => {
  const xs = [50, 115, 160, 400];
  const ys = [100, 118, 160, 178];
  const glyphs = [
    ...set('Fach', 52, 103),
    ...set('Note', 117, 103),
    ...set('Bemerkung', 162, 103),
    ...set('Mathematik', 52, 121),
    ...set('gut', 117, 121),
    ...set('rechnet sicher und hilft anderen wenn sie nicht', 162, 121),
    ...set('weiter wissen', 162, 135),
    ...set('Gesellschaft', 52, 163),
    ...set('sehr gut', 117, 163),
    ...set('fragt viel', 162, 163),
  ];

  it('reads its cells however close they stand, and sentences of several lines in them', () => {
    expect(read(glyphs, rules(xs, ys))).toEqual([
      [
        'Fach | Note | Bemerkung',
        'Mathematik | gut | rechnet sicher und hilft anderen wenn sie nicht weiter wissen',
        'Gesellschaft | sehr gut | fragt viel',
      ].join(' // '),
    ]);
  });

  it('reads a row that is filled in one place only as a line of its own', () => {
    const heading = [...set('Zeugnis', 52, 83), ...glyphs];

    const [first, ...others] = read(heading, rules(xs, [80, ...ys]));

    expect(first).toBe('Zeugnis');
    expect(others).toEqual(read(glyphs, rules(xs, ys)));
  });

  it('leaves entries below each other in a cell apart', () => {
    const entries = [
      ...set('Mai', 52, 103),
      ...set('Lager', 162, 103),
      ...set('Juni', 52, 121),
      ...set('Kasse', 162, 121),
      ...set('Regale', 162, 133),
      ...set('Waren', 162, 145),
    ];

    expect(read(entries, rules([50, 160, 400], [100, 118, 160]))).toEqual([
      'Mai',
      'Lager',
      'Juni',
      'Kasse',
      'Regale',
      'Waren',
    ]);
  });
});

describe('labels whose values stand a little lower', () => {
  const rows = [
    ['Name', 'Ostwald'],
    ['Beruf oder Funktion', 'Praktikum im Lager'],
    ['Sprachen', 'Deutsch, Englisch'],
    ['Hobbys', 'Gitarre'],
  ] as const;

  it('are read as rows', () => {
    const glyphs = rows.flatMap(([label, value], index) => [
      ...set(label, 50, 100 + index * 30),
      ...set(value, 200, 109 + index * 30),
    ]);

    expect(read(glyphs)).toEqual([rows.map((row) => row.join(' | ')).join(' // ')]);
  });

  it('are two columns when their distance changes from line to line', () => {
    const glyphs = rows.flatMap(([label, value], index) => [
      ...set(label, 50, 100 + index * 30),
      ...set(value, 200, 104 + index * 37),
    ]);

    expect(read(glyphs)).toEqual([...rows.map(([label]) => label), ...rows.map(([, value]) => value)]);
  });
});

describe('marks of list items', () => {
  it.each(['•', '➔', '❖', '◾', '✦', '»', '→', '★', '☑', '+', 'o', 'ii.', '3)', 'b)'])(
    'include %s',
    (mark) => {
      const [block] = layOutPage(
        [...set(mark, 50, 100), ...set('Waren', 70, 100), ...set('annehmen', 100, 100)],
        0,
        PAGE,
      );

      expect(block?.kind).toBe('list-item');
    },
  );

  it.each(['Ich', 'Er', '2024', 'a'])('do not include %s', (mark) => {
    const [block] = layOutPage(
      [...set(mark, 50, 100), ...set('Waren', 75, 100), ...set('annehmen', 105, 100)],
      0,
      PAGE,
    );

    expect(block?.kind).toBe('paragraph');
  });
});
