import type { BlindBlock, BlindDocument, BlindInline } from '../../policy/blind-document.js';
import type { Finding } from '../detection/finding.js';
import type { ExtractedBlock, ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import { toClearedInlines, toClearedSource } from './cleared-inlines.js';
import { toPassages } from './passages.js';
import { orderHeadings } from './heading-order.js';
import { tidyBlocks } from './tidy-blocks.js';
import { tidyInlines } from './tidy-inlines.js';

const BULLET = /^(?:[•·‣–—*-]\s+)/u;

function withoutBullet(inlines: readonly BlindInline[]): readonly BlindInline[] {
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text') return inlines;
  return [{ ...first, text: first.text.replace(BULLET, '') }, ...rest];
}

/** Headings are set in one weight; the original's emphasis inside them is decoration. */
function withoutWeight(inlines: readonly BlindInline[]): BlindInline[] {
  return inlines.map((inline) => (inline.kind === 'text' ? { kind: 'text', text: inline.text } : inline));
}

/**
 * Builds the blind document from the words that no finding touches and from marks for the rest.
 *
 * Nothing of a removed passage has an influence on the result: neither its letters nor its length,
 * its number of words or lines. Two documents that differ in removed passages only become equal.
 */
export function redact(document: ExtractedDocument, findings: readonly Finding[]): BlindDocument {
  const source = toClearedSource(document, toPassages(findings));
  const read = (span: TextSpan): BlindInline[] => toClearedInlines(source, span);

  const toBlindBlock = (block: ExtractedBlock): BlindBlock => {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', level: block.level, inlines: tidyInlines(withoutWeight(read(block.span))) };
      case 'paragraph':
        return { kind: 'paragraph', inlines: tidyInlines(read(block.span)) };
      case 'list-item':
        return { kind: 'list-item', inlines: tidyInlines(withoutBullet(read(block.span))) };
      case 'table': {
        const rows = block.rows.map((row) => row.map((cell) => tidyInlines(read(cell))));
        return { kind: 'table', hasHeaderRow: block.hasHeaderRow, rows };
      }
    }
  };
  return { blocks: orderHeadings(tidyBlocks(document.blocks.map(toBlindBlock))) };
}
