import type { BlindBlock, BlindDocument, BlindInline } from '../../policy/blind-document.js';
import { MARK_LABELS } from '../../policy/ids.js';

/** The text a reader sees, with marks as their labels. */
export function toInlineText(inlines: readonly BlindInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'mark' ? MARK_LABELS[inline.category] : inline.text))
    .join('');
}

function toBlockText(block: BlindBlock): string {
  if (block.kind !== 'table') return toInlineText(block.inlines);
  return block.rows.map((row) => row.map(toInlineText).join('\t')).join('\n');
}

/** A blind document as plain text: blocks and table rows end with a line feed, cells with a tab. */
export function toPlainText(document: BlindDocument): string {
  return document.blocks.map(toBlockText).join('\n');
}
