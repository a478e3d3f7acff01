import type { BlindDocument } from '../../policy/blind-document.js';
import { toInlineText, toPlainText } from '../redaction/blind-text.js';
import { toFooterText } from '../redaction/page-footer.js';

/** Where lines break and how wide gaps are is layout, not text. */
function withoutSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

function toHeaderRows(document: BlindDocument): string[] {
  return document.blocks.flatMap((block) => {
    const header = block.kind === 'table' && block.hasHeaderRow ? block.rows[0] : undefined;
    return header === undefined ? [] : [withoutSpace(header.map(toInlineText).join(''))];
  });
}

/**
 * Tells whether the pages of a PDF say exactly what the blind document says: every word, in order, and
 * nothing else but the constant footer and header rows of tables that run over a page.
 */
export function hasSameText(document: BlindDocument, pageTexts: readonly string[]): boolean {
  const expected = withoutSpace(toPlainText(document));
  const headers = ['', ...toHeaderRows(document)];
  let position = 0;
  for (const [index, pageText] of pageTexts.entries()) {
    const page = withoutSpace(pageText);
    const footer = withoutSpace(toFooterText(index + 1, pageTexts.length));
    if (!page.endsWith(footer)) return false;
    const body = page.slice(0, page.length - footer.length);
    const header = headers.find(
      (candidate) =>
        body.startsWith(candidate) && expected.startsWith(body.slice(candidate.length), position),
    );
    if (header === undefined) return false;
    position += body.length - header.length;
  }
  return position === expected.length;
}
