import type { DraftBlock, DraftLine, DraftWord } from './draft.js';
import type { ExtractedBlock, TextSpan, Word } from './extracted-document.js';
import { EXTRACTION_LIMITS } from './extraction-limits.js';
import { UnreadableDocument } from './unreadable-document.js';

export interface BuiltText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly blocks: readonly ExtractedBlock[];
}

/**
 * Writes draft blocks as the one text that all later stages index into.
 *
 * Words that hold nothing visible vanish, and blocks without words with them.
 *
 * @throws UnreadableDocument `too-large` if the text is longer than the rules of detection can search in time
 */
export function buildText(drafts: readonly DraftBlock[]): BuiltText {
  const writer = new TextWriter();
  const blocks = drafts.flatMap((draft) => writer.writeBlock(draft) ?? []);
  return { text: writer.text, words: writer.words, blocks };
}

// Characters that print nothing: controls, zero-width, byte-order mark, direction marks, variation selectors.
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFE00-\uFE0F\u{E0000}-\u{E0FFF}]/gu;
const SOFT_HYPHEN = '\u00AD';
const LATIN_LIGATURE = /[\uFB00-\uFB06]/g;

/** One printed form per word: composed letters, ligatures spelt out, nothing that prints nothing. */
export function toWordText(raw: string): string {
  const visible = raw.replaceAll(INVISIBLE, '').replaceAll(/\s/gu, '');
  // A soft hyphen only prints at the end of a line, where it is the last character of its word.
  const hyphenated = visible.endsWith(SOFT_HYPHEN) ? `${visible.slice(0, -1)}-` : visible;
  return hyphenated
    .replaceAll(SOFT_HYPHEN, '')
    .replaceAll(LATIN_LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

class TextWriter {
  text = '';
  readonly words: Word[] = [];
  private cellCount = 0;

  writeBlock(draft: DraftBlock): ExtractedBlock | undefined {
    if (draft.kind === 'table') return this.writeTable(draft);
    const lines = draft.lines.map(printable).filter((line) => line.length > 0);
    if (lines.length === 0) return undefined;

    this.separate('\n');
    const start = this.text.length;
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.text += '\n';
      this.writeWords(line, draft.page);
    }
    const span = { start, end: this.text.length };
    return draft.kind === 'heading'
      ? { kind: 'heading', level: draft.level, page: draft.page, span }
      : { kind: draft.kind, page: draft.page, span };
  }

  private writeTable(draft: DraftBlock & { kind: 'table' }): ExtractedBlock | undefined {
    const rows = draft.rows
      .map((row) => row.map(printable))
      .filter((row) => row.some((cell) => cell.length > 0));
    if (rows.length === 0) return undefined;

    this.separate('\n');
    const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
    this.cellCount += columnCount * rows.length;
    if (this.cellCount > EXTRACTION_LIMITS.tableCells) throw new UnreadableDocument('too-large');
    const start = this.text.length;
    const spans = rows.map((row, index) => {
      if (index > 0) this.text += '\n';
      return this.writeRow(row, columnCount, draft.page);
    });
    const span = { start, end: this.text.length };
    return { kind: 'table', page: draft.page, span, hasHeaderRow: draft.hasHeaderRow, rows: spans };
  }

  private writeRow(row: readonly DraftLine[], columnCount: number, page: number): TextSpan[] {
    return Array.from({ length: columnCount }, (_, column) => {
      if (column > 0) this.text += '\t';
      const start = this.text.length;
      this.writeWords(row[column] ?? [], page);
      return { start, end: this.text.length };
    });
  }

  private writeWords(line: DraftLine, page: number): void {
    for (const [index, word] of line.entries()) {
      if (index > 0) this.text += ' ';
      const start = this.text.length;
      this.text += word.text;
      const { box, fontSizePt, isBold, confidence, source } = word;
      const span = { start, end: this.text.length };
      this.words.push({ span, page, box, fontSizePt, isBold, confidence, source });
    }
    const { words, textLength } = EXTRACTION_LIMITS;
    if (this.words.length > words || this.text.length > textLength) throw new UnreadableDocument('too-large');
  }

  private separate(separator: string): void {
    if (this.text !== '') this.text += separator;
  }
}

function printable(line: DraftLine): DraftWord[] {
  return line.map((word) => ({ ...word, text: toWordText(word.text) })).filter((word) => word.text !== '');
}
