import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markFindings, type MarkedBlock, type NumberedFinding } from './marked-text.js';

function finding(number: number, start: number, end: number, isActive = true): NumberedFinding {
  return { number, start, end, isActive };
}

function sketch(blocks: readonly MarkedBlock[]): string[] {
  return blocks.flatMap(({ segments, rows }) =>
    [segments, ...rows.flat()].map((pieces) =>
      pieces
        .map(({ text, finding: mark, isFirst }) =>
          mark === undefined
            ? text
            : `<${mark.number}${isFirst ? '!' : ''}${mark.isActive ? '' : '-'}:${text}>`,
        )
        .join(''),
    ),
  );
}

describe('markFindings', () => {
  it('marks each finding in its block', () => {
    const document = {
      text: 'Kopf\nAnna wohnt hier',
      blocks: [
        { kind: 'heading', span: { start: 0, end: 4 } },
        { kind: 'paragraph', span: { start: 5, end: 20 } },
      ],
    };

    expect(sketch(markFindings(document, [finding(1, 5, 9)]))).toEqual(['Kopf', '<1!:Anna> wohnt hier']);
  });

  it('marks the cells of a table', () => {
    const rows = [
      [
        { start: 0, end: 4 },
        { start: 5, end: 6 },
      ],
    ];
    const document = { text: 'Fach\t2', blocks: [{ kind: 'table', span: { start: 0, end: 6 }, rows }] };

    expect(sketch(markFindings(document, [finding(1, 5, 6)]))).toEqual(['', 'Fach', '<1!:2>']);
  });

  it('shows an active finding where it overlaps a lifted one', () => {
    const document = { text: 'abcdef', blocks: [] };

    expect(sketch(markFindings(document, [finding(1, 0, 4, false), finding(2, 2, 6)]))).toEqual([
      '<1!-:ab><2!:cd><2:ef>',
    ]);
  });

  it('loses and doubles no character, whatever overlaps', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.array(span), (text, spans) => {
        const findings = spans.map(([start, length], index) =>
          finding(index, start, start + length, index % 2 === 0),
        );

        const [block] = markFindings({ text, blocks: [] }, findings);

        return block?.segments.map((segment) => segment.text).join('') === text;
      }),
    );
  });
});
