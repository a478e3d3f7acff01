import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlindInline } from '../../policy/blind-document.js';
import { breakIntoLines, measureInlines, type Line, type Measure } from './line-breaking.js';
import { CELL_PADDING_PT, shareColumns } from './table-columns.js';

const STYLE = { sizePt: 10, isBold: false };
/** Like a real font: no two letters are equally wide, bold is wider, and no width is a round number. */
const measure: Measure = (text, { sizePt, isBold }) =>
  Array.from(text).reduce((sum, letter) => sum + (sizePt * ((letter.codePointAt(0) ?? 0) % 7) + 3.1) / 7, 0) *
  (isBold ? 1.07 : 1);

function text(value: string): BlindInline {
  return { kind: 'text', text: value };
}

function textOf(lines: readonly Line[]): string[] {
  return lines.map(({ runs }) => runs.map((run) => run.text).join(''));
}

describe('breakIntoLines', () => {
  it('breaks between words and writes the space at the end of the line', () => {
    const widthPt = measure('aaa bbb', STYLE);

    expect(textOf(breakIntoLines([text('aaa bbb ccc')], STYLE, widthPt, measure))).toEqual([
      'aaa bbb ',
      'ccc',
    ]);
  });

  it('keeps what follows a mark without a space on its line', () => {
    const inlines: BlindInline[] = [text('aaa '), { kind: 'mark', category: 'name' }, text(', bbb')];
    const widthPt = measure('aaa ', STYLE) + measure('[Name]', { sizePt: 9, isBold: false }) + 5;

    expect(textOf(breakIntoLines(inlines, STYLE, widthPt, measure))).toEqual(['aaa ', '[Name], bbb']);
  });

  it('cuts a word only when it is wider than a whole line', () => {
    const lines = breakIntoLines([text('bb bbbbbbbbbb')], STYLE, measure('bbbb', STYLE), measure);

    expect(textOf(lines)).toEqual(['bb ', 'bbbb', 'bbbb', 'bb']);
  });

  it('loses and adds no character, and stays within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), (parts, widthPt) => {
        const lines = breakIntoLines([text(parts.join(' '))], STYLE, widthPt, measure);

        expect(textOf(lines).join('').replaceAll(' ', '')).toBe(parts.join(''));
        expect(lines.every((line) => line.widthPt <= widthPt + 0.1)).toBe(true);
      }),
    );
  });
});

describe('shareColumns', () => {
  const cell = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,8}$/u), { maxLength: 3 })
    .map((parts) => [text(parts.join(' '))]);
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );

  it('leaves every cell on one line when there is room', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const widths = shareColumns(rows, STYLE, 100_000, measure);
        const lineCounts = rows.flatMap((row) =>
          row.map((inlines, column) => {
            const widthPt = (widths[column] ?? 0) - 2 * CELL_PADDING_PT;
            return breakIntoLines(inlines, STYLE, widthPt, measure).length;
          }),
        );

        expect(Math.max(...lineCounts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never uses more than the page is wide', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 100, max: 500 }), (rows, availablePt) => {
        const widths = shareColumns(rows, STYLE, availablePt, measure);

        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(availablePt + 0.1);
      }),
    );
  });

  it('gives a column at least its longest word while that is possible', () => {
    const rows = [[[text('aaaa bbbb cccc dddd eeee')], [text('ffffff')]]];
    const { narrowestPt } = measureInlines([text('ffffff')], STYLE, measure);

    const [, second = 0] = shareColumns(rows, STYLE, 200, measure);

    expect(second).toBeGreaterThanOrEqual(narrowestPt + 2 * CELL_PADDING_PT);
  });
});
