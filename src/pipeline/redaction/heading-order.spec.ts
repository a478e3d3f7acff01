import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlindBlock } from '../../policy/blind-document.js';
import { orderHeadings } from './heading-order.js';

function headings(levels: readonly (1 | 2 | 3)[]): BlindBlock[] {
  return levels.map((level) => ({ kind: 'heading', level, inlines: [] }));
}

function levelsOf(blocks: readonly BlindBlock[]): number[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
}

const anyLevels = fc.array(fc.constantFrom<1 | 2 | 3>(1, 2, 3), { maxLength: 20 });

describe('orderHeadings', () => {
  it('starts at 1, keeps equals equal and nests what was nested', () => {
    expect(levelsOf(orderHeadings(headings([3, 3, 1, 3, 2])))).toEqual([1, 1, 1, 2, 2]);
  });

  it('never skips a level, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const once = orderHeadings(headings(levels));
        const result = levelsOf(once);
        result.forEach((level, i) => {
          expect(level).toBeLessThanOrEqual((result[i - 1] ?? 0) + 1);
        });
        expect(orderHeadings(once)).toEqual(once);
      }),
    );
  });

  it('leaves other blocks as they are', () => {
    const paragraph: BlindBlock = { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Text' }] };

    expect(orderHeadings([paragraph])).toEqual([paragraph]);
  });
});
