import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DraftBlock } from './draft.js';
import { toDraftWords } from './draft.js';
import type { ExtractedBlock, TextSpan } from './extracted-document.js';
import { buildText, toWordText } from './text-builder.js';

const line = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 4 })
  .map((words) => words.flatMap((text) => toDraftWords(text)));
const draft: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('paragraph', 'list-item'),
    page: fc.nat(3),
    lines: fc.array(line, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3),
    page: fc.nat(3),
    lines: fc.array(line, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    page: fc.nat(3),
    hasHeaderRow: fc.boolean(),
    rows: fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 3 }),
  }),
);

function spansOf(block: ExtractedBlock): readonly TextSpan[] {
  return block.kind === 'table' ? block.rows.flat() : [block.span];
}

describe('buildText', () => {
  it('separates words, lines, cells, rows and blocks as the contract says', () => {
    const drafts: DraftBlock[] = [
      { kind: 'heading', level: 1, page: 0, lines: [toDraftWords('Mein Weg')] },
      { kind: 'paragraph', page: 0, lines: [toDraftWords('erste Zeile'), toDraftWords('zweite')] },
      {
        kind: 'table',
        page: 0,
        hasHeaderRow: false,
        rows: [[toDraftWords('Sport'), toDraftWords('2')], [toDraftWords('Kunst')]],
      },
    ];

    const { text, blocks } = buildText(drafts);

    expect(text).toBe('Mein Weg\nerste Zeile\nzweite\nSport\t2\nKunst\t');
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, page: 0, span: { start: 0, end: 8 } },
      { kind: 'paragraph', page: 0, span: { start: 9, end: 27 } },
      {
        kind: 'table',
        page: 0,
        hasHeaderRow: false,
        span: { start: 28, end: 42 },
        rows: [
          [
            { start: 28, end: 33 },
            { start: 34, end: 35 },
          ],
          [
            { start: 36, end: 41 },
            { start: 42, end: 42 },
          ],
        ],
      },
    ]);
  });

  it('covers every word once, in order, and never with white space', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 6 }), (drafts) => {
        const { text, words, blocks } = buildText(drafts);

        const spans = blocks.flatMap(spansOf);
        for (const [index, word] of words.entries()) {
          const content = text.slice(word.span.start, word.span.end);
          expect(content).toMatch(/^\S+$/u);
          expect(word.span.start).toBeGreaterThan(words[index - 1]?.span.end ?? -1);
          const holders = spans.filter(({ start, end }) => start <= word.span.start && word.span.end <= end);
          expect(holders).toHaveLength(1);
        }
        for (const block of blocks) {
          if (block.kind === 'table') expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
        }
        expect(words.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(
          text.replaceAll(/\s/gu, ''),
        );
      }),
    );
  });
});

describe('toWordText', () => {
  it.each([
    ['Büro\u00ADhilfe', 'Bürohilfe'],
    ['Büro\u00AD', 'Büro-'],
    ['\uFB01nden', 'finden'],
    ['Mu\u0308ller', 'Müller'],
    ['A\u200Bl\u2060i', 'Ali'],
    ['\u0000\u0007', ''],
  ])('prints %j as %j', (raw, printed) => {
    expect(toWordText(raw)).toBe(printed);
  });
});
