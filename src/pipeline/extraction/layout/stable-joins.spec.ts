import { describe, expect, it } from '@jest/globals';
import type { DraftBlock } from '../draft.js';
import type { Box } from '../extracted-document.js';
import type { Glyph } from './glyph.js';
import { findColumnsAtEnd, joinAcrossPages } from './page-joins.js';
import { layOutPage } from './page-layout.js';

// What a long name or a picture moves must not decide what belongs together.
const PAGE = { widthPt: 595, heightPt: 842 };

function set(text: string, x: number, y: number, { sizePt = 10, isBold = false } = {}): Glyph[] {
  return Array.from(text, (letter, index) => ({
    text: letter,
    box: { x: x + index * sizePt * 0.5, y, width: sizePt * 0.5, height: sizePt * 1.2 },
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

function read(glyphs: readonly Glyph[], pictures: readonly Box[] = []): (string | string[])[] {
  return layOutPage(glyphs, 0, PAGE, [], [], undefined, pictures).map(describeBlock);
}

const TASKS = [
  ...set('Warenannahme und Schadenspruefung, Lieferscheinablage im Lagerbereich Nord', 60, 300),
  ...set('Regale auffuellen und beschriften', 60, 312),
];

describe('layOutPage', () => {
  it('reads a bold title over two lines as one heading, however wide its column may be', () => {
    const title = [
      ...set('Ferienhelferin im Bereich Kinderbetreuung, Spielhaus', 60, 100, { isBold: true }),
      ...set('Sonnenblumenalleenstrasse', 60, 112, { isBold: true }),
    ];

    expect(read([...title, ...TASKS])[0]).toBe(
      'heading: Ferienhelferin im Bereich Kinderbetreuung, Spielhaus / Sonnenblumenalleenstrasse',
    );
  });

  it('keeps two headings apart between which more space stands than between lines', () => {
    const headings = [
      ...set('Schulischer Werdegang mit Stationen, Abschluessen, Noten und Preisvergaben', 60, 100, {
        isBold: true,
      }),
      ...set('Angaben zur Person', 60, 118, { isBold: true }),
    ];
    const text = set(
      'Ich habe dort an vier Tagen in der Woche den Verkauf unterstuetzt und gelernt',
      60,
      340,
    );

    expect(read([...headings, ...TASKS, ...text]).slice(0, 2)).toEqual([
      'heading: Schulischer Werdegang mit Stationen, Abschluessen, Noten und Preisvergaben',
      'heading: Angaben zur Person',
    ]);
  });

  it('knows that a line beside a picture had no room for the next word', () => {
    const lines = [
      ...set('Technisch interessiert und handwerklich Ausgebildet', 60, 100),
      ...set('Geschickt in Excel', 60, 112),
    ];
    const picture = { x: 345, y: 60, width: 100, height: 130 };

    expect([read([...lines, ...TASKS], [picture])[0], read([...lines, ...TASKS])[0]]).toEqual([
      'paragraph: Technisch interessiert und handwerklich Ausgebildet / Geschickt in Excel',
      'paragraph: Technisch interessiert und handwerklich Ausgebildet',
    ]);
  });

  it('does not run a last line of personal data into the text below', () => {
    const lines = [
      ...set('Geboren am 3. Mai in Hagen', 60, 100),
      ...set('Familienstand: verheiratet, ein Kind und in der Stadt zu Haus wohnend', 60, 112),
      ...set('Zuverlaessig und freundlich im Umgang mit Menschen.', 60, 129),
    ];

    expect(read([...lines, ...TASKS])).toContain(
      'paragraph: Zuverlaessig und freundlich im Umgang mit Menschen.',
    );
  });

  it('reads a period over three lines as one beside its entry', () => {
    const entry = [
      ...set('April 2021 bis', 60, 100),
      ...set('September', 60, 112),
      ...set('2022', 60, 124),
      ...set('Aushilfe', 200, 100, { isBold: true }),
      ...set('Stadtbuecherei West', 200, 112),
      ...set('Ausleihe', 200, 124),
    ];

    expect(read(entry)).toContain('paragraph: April 2021 bis / September / 2022');
  });

  it('leaves the heading of the next section out of the last row of labels', () => {
    const rows = ['Telefon', 'Geboren', 'Visum'].flatMap((label, index) => [
      ...set(label, 60, 100 + 16 * index),
      ...set('Wert', 200, 100 + 16 * index),
    ]);
    const heading = set('Schule', 60, 146, { isBold: true });

    expect(read([...rows, ...heading])).toEqual([
      ['Telefon | Wert', 'Geboren | Wert', 'Visum | Wert'],
      'heading: Schule',
    ]);
  });

  it('leaves a line out of a table that stands further below it than its rows do from each other', () => {
    const rows = ['Kunst', 'Sport', 'Musik'].flatMap((subject, index) => [
      ...set(subject, 60, 100 + 18 * index),
      ...set('2', 200, 100 + 18 * index),
    ]);
    const line = set('Fehlstunden: 3', 190, 159);

    expect(read([...rows, ...line])).toEqual([
      ['Kunst | 2', 'Sport | 2', 'Musik | 2'],
      'paragraph: Fehlstunden: 3',
    ]);
  });

  it('keeps the last column of a table that is wider than the text of its page', () => {
    const row = (y: number): Glyph[] =>
      [76, 253, 350, 501].flatMap((x, index) =>
        set(['Sport', 'gut', 'Musik', 'ausreichend'][index] ?? '', x, y),
      );

    expect(read([...set('Schulzeugnis', 270, 60), ...row(100), ...row(116), ...row(132)])[1]).toEqual([
      'Sport | gut | Musik | ausreichend',
      'Sport | gut | Musik | ausreichend',
      'Sport | gut | Musik | ausreichend',
    ]);
  });

  it('begins a table at its header, though rows of labels stand above it in the same columns', () => {
    const rows = ['Name', 'Ort'].flatMap((label, index) => [
      ...set(label, 60, 100 + 16 * index),
      ...set('Wert', 200, 100 + 16 * index),
    ]);
    const grades = [
      ...set('Fach', 60, 134, { isBold: true }),
      ...set('Note', 200, 134, { isBold: true }),
      ...set('Kunst', 60, 150),
      ...set('2', 200, 150),
    ];

    expect(read([...rows, ...grades])).toEqual([
      ['Name | Wert', 'Ort | Wert'],
      ['Fach | Note', 'Kunst | 2'],
    ]);
  });

  // The first row of a narrow table, and centred lines above it that all begin behind its gutter.
  const TABLE = [
    ...set('Fach', 45, 160, { isBold: true }),
    ...set('Note', 145, 160, { isBold: true }),
    ...['gut', 'befriedigend', 'gut'].flatMap((grade, row) => [
      ...set(['Hauswirtschaft', 'Informatik', 'Kunst'][row] ?? '', 45, 176 + row * 16),
      ...set(grade, 145, 176 + row * 16),
    ]),
  ];

  it.each([190, 210, 240])('keeps the head of a table below centred lines that begin at %i', (x) => {
    const lines = [...set('Gesamtschule Mitte Nord', x, 130), ...set('Schuljahr 2020/2021', x + 2, 144)];

    expect(read([...lines, ...TABLE]).at(-1)).toEqual([
      'Fach | Note',
      'Hauswirtschaft | gut',
      'Informatik | befriedigend',
      'Kunst | gut',
    ]);
  });

  it('reads the rests of two cut words as parts of their cells', () => {
    const rests = [
      ...set('Arbeitslehre/Wirtscha', 60, 100),
      ...set('gut', 200, 100),
      ...set('Sozialwissen-', 260, 100),
      ...set('3', 400, 100),
      ...set('ft', 60, 112),
      ...set('schaften', 260, 112),
      ...set('Politik', 60, 130),
      ...set('gut', 200, 130),
      ...set('Chemie', 260, 130),
      ...set('3', 400, 130),
    ];

    expect(read(rests)).toEqual([
      ['Arbeitslehre/Wirtscha ft | gut | Sozialwissenschaften | 3', 'Politik | gut | Chemie | 3'],
    ]);
  });

  it('gives no column to the heading above a table whose labels end at one edge', () => {
    const rows = [
      ...set('Alter', 170, 40),
      ...set('18', 215, 40),
      ...set('Sprachen', 60, 88, { isBold: true }),
      ...set('Deutsch', 155, 100),
      ...set('C2', 215, 100),
      ...set('Bosnisch', 150, 112),
      ...set('Muttersprache', 215, 112),
    ];

    expect(read(rows).at(-1)).toEqual(['Deutsch | C2', 'Bosnisch | Muttersprache']);
  });

  it('keeps two rows apart whose first label ends with a small word', () => {
    const rows = [
      ...set('Geboren am', 60, 100),
      ...set('1.3.2007 in Split', 200, 100),
      ...set('Nationalitaet', 60, 112),
      ...set('deutsch', 200, 112),
      ...set('E-Mail-', 60, 124),
      ...set('a.kowal@gmx.', 200, 124),
      ...set('Adresse', 60, 136),
      ...set('net', 200, 136),
    ];

    expect(read(rows)).toEqual([
      ['Geboren am | 1.3.2007 in Split', 'Nationalitaet | deutsch', 'E-Mail- Adresse | a.kowal@gmx.net'],
    ]);
  });

  it('keeps to the margins below a table that is too wide for them', () => {
    const wide = [0, 14].flatMap((y) => [
      ...set('Hauswirtschaft', 84, 100 + y),
      ...set('befriedigend', 250, 100 + y),
      ...set('Politik und Recht', 350, 100 + y),
      ...set('befriedigend', 475, 100 + y),
    ]);
    // One more letter had no room: the page ends its lines 84 points from the edge.
    const text = [
      ...set('Die Person hat am Wettbewerb teilgenommen und mit Erfolg bei ihm gewonnen.', 84, 160),
      ...set('Hilfsbereite Menschen sind uns lieb.', 84, 172),
    ];

    expect(read([...wide, ...text]).at(-1)).toBe(
      'paragraph: Die Person hat am Wettbewerb teilgenommen und mit Erfolg bei ihm gewonnen. / Hilfsbereite Menschen sind uns lieb.',
    );
  });
});

describe('findColumnsAtEnd', () => {
  it('knows where the left column begins, though a J in its title reaches out further', () => {
    const draft = (text: string, x: number, side: 'left' | 'right'): DraftBlock => ({
      kind: 'paragraph',
      page: 0,
      lines: [
        [
          {
            text,
            box: { x, y: 0, width: 40, height: 12 },
            fontSizePt: 10,
            isBold: false,
            confidence: 1,
            source: 'text',
          },
        ],
      ],
      column: { side, edgePt: 374 },
    });
    const blocks = [
      draft('JEKATERINA', 43.4, 'left'),
      draft('Schule', 45, 'left'),
      draft('Praktika', 45, 'left'),
    ];

    expect(findColumnsAtEnd([...blocks, draft('Kontakt', 374, 'right')])).toEqual({
      edgePt: 374,
      leftPt: 45,
    });
  });
});

describe('joinAcrossPages', () => {
  it('joins the rest of a word that the page cut within a cell', () => {
    const table = (y: number): Glyph[] => [...set('Deutsch', 60, y), ...set('C2', 200, y)];
    const first = layOutPage([...table(700), ...table(715), ...table(730)], 0, PAGE);
    const second = layOutPage(
      [...set('Franzoe-', 60, 40), ...set('B1', 200, 40), ...set('sisch', 60, 52)],
      1,
      PAGE,
    );

    expect(joinAcrossPages([first, second]).map(describeBlock)).toEqual([
      ['Deutsch | C2', 'Deutsch | C2', 'Deutsch | C2', 'Franzoesisch | B1'],
    ]);
  });
});
