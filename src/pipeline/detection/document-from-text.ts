import type { ExtractedBlock, ExtractedDocument, TextSpan, Word } from '../extraction/extracted-document.js';

const DOCUMENT_FONT_SIZE_PT = 11;

/**
 * Reads plain text as a document without layout: a line feed ends a block, a tab separates table cells.
 *
 * Neighbouring lines with the same number of tabs form one table. Used for form fields, rule examples
 * and the leak check, so that every rule sees the same shape.
 */
export function documentFromText(text: string): ExtractedDocument {
  return {
    format: 'form',
    text,
    words: findWords(text),
    blocks: findBlocks(text),
    pages: [{ widthPt: 595, heightPt: 842 }],
    hiddenTexts: [],
    doubts: [],
  };
}

function findWords(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    page: 0,
    box: null,
    fontSizePt: DOCUMENT_FONT_SIZE_PT,
    isBold: false,
    confidence: 1,
    source: 'text',
  }));
}

function findBlocks(text: string): ExtractedBlock[] {
  const blocks: ExtractedBlock[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line.trim() === '') continue;
    const previous = blocks.at(-1);
    const cells = findCells(line, span.start);
    if (cells.length === 1) {
      blocks.push({ kind: 'paragraph', page: 0, span });
    } else if (previous?.kind === 'table' && previous.rows[0]?.length === cells.length) {
      blocks[blocks.length - 1] = {
        ...previous,
        span: { start: previous.span.start, end: span.end },
        rows: [...previous.rows, cells],
      };
    } else {
      blocks.push({ kind: 'table', page: 0, span, hasHeaderRow: false, rows: [cells] });
    }
  }
  return blocks;
}

function findCells(line: string, lineStart: number): TextSpan[] {
  let start = lineStart;
  return line.split('\t').map((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + 1;
    return span;
  });
}
