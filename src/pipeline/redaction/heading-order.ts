import type { BlindBlock } from '../../policy/blind-document.js';

/**
 * Renumbers headings so that the first is level 1 and none skips a level (PDF/UA-1, 7.4.2; WCAG 1.3.1).
 *
 * What counts as a heading was guessed from sizes; a document whose largest heading is small starts at 3, and a
 * screen reader would look for two levels that are not there.
 */
export function orderHeadings(blocks: readonly BlindBlock[]): BlindBlock[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: toLevel(open.length) };
  });
}

function toLevel(depth: number): 1 | 2 | 3 {
  if (depth === 1) return 1;
  return depth === 2 ? 2 : 3;
}
