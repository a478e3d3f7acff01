import type { BlindBlock } from '../../policy/blind-document.js';
import { toMarkCategories } from './tidy-inlines.js';

/**
 * Renumbers headings so that the first is level 1 and none skips a level (PDF/UA-1, 7.4.2; WCAG 1.3.1).
 *
 * A heading of marks alone is none: the size of a name that stands as a title must not decide about the others.
 * What counts as a heading was guessed from sizes; a document whose largest heading is small starts at 3, and a
 * screen reader would look for two levels that are not there.
 */
export function orderHeadings(blocks: readonly BlindBlock[]): BlindBlock[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    if (toMarkCategories(block.inlines) !== null) return { kind: 'paragraph', inlines: block.inlines };
    // A title with a name in it is set smaller when the name is long: whatever its size, it is above all others.
    if (open.length === 0 && block.inlines.some(({ kind }) => kind === 'mark')) {
      open.push(ABOVE_ALL);
      return { ...block, level: 1 };
    }
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: toLevel(open.length) };
  });
}

const ABOVE_ALL = 0;

function toLevel(depth: number): 1 | 2 | 3 {
  if (depth === 1) return 1;
  return depth === 2 ? 2 : 3;
}
