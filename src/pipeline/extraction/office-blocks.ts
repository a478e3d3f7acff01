import type { DraftBlock, DraftLine, DraftWord } from './draft.js';
import { DEFAULT_FONT_SIZE_PT } from './draft.js';
import { findHeadingLevel } from './heading-level.js';
import { isBullet, startsWithItemMark } from './layout/item-marks.js';

/** How a stretch of text in an office document looks. */
export interface TextLook {
  readonly isBold: boolean;
  readonly fontSizePt: number;
}

export interface OfficeParagraph {
  readonly kind: 'paragraph';
  readonly lines: readonly DraftLine[];
  /** From the paragraph style; null where the style says nothing. */
  readonly level: 1 | 2 | 3 | null;
  readonly isListItem: boolean;
}

export interface OfficeTable {
  readonly kind: 'table';
  /** rows → cells → what stands in the cell. */
  readonly rows: readonly (readonly (readonly OfficeNode[])[])[];
}

export type OfficeNode = OfficeParagraph | OfficeTable;

/** Gathers the stretches of one paragraph; a word may change its look in the middle. */
export class ParagraphText {
  private readonly finished: DraftWord[][] = [[]];
  private word = '';
  private look: TextLook = { isBold: false, fontSizePt: DEFAULT_FONT_SIZE_PT };

  addText(text: string, look: TextLook): void {
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue;
      if (/^\s/u.test(part)) this.endWord();
      else {
        if (this.word === '') this.look = look;
        this.word += part;
      }
    }
  }

  endWord(): void {
    if (this.word === '') return;
    const { isBold, fontSizePt } = this.look;
    this.finished
      .at(-1)
      ?.push({ text: this.word, box: null, fontSizePt, isBold, confidence: 1, source: 'text' });
    this.word = '';
  }

  endLine(): void {
    this.endWord();
    this.finished.push([]);
  }

  toLines(): DraftLine[] {
    this.endWord();
    return this.finished.filter((line) => line.length > 0);
  }
}

/** Turns paragraphs and tables of an office document into blocks; layout tables dissolve into their text. */
export function toDraftBlocks(nodes: readonly OfficeNode[]): DraftBlock[] {
  const bodySizePt = commonestSize(nodes);
  return nodes.flatMap((node) => toBlocks(node, bodySizePt));
}

function toBlocks(node: OfficeNode, bodySizePt: number): DraftBlock[] {
  return node.kind === 'table' ? toTableBlocks(node, bodySizePt) : toParagraphBlock(node, bodySizePt);
}

// Office documents have no pages before they are laid out; all text stands on the first.
const PAGE = 0;

function toParagraphBlock(paragraph: OfficeParagraph, bodySizePt: number): DraftBlock[] {
  const { lines } = paragraph;
  const words = lines.flat();
  const [first = []] = lines;
  if (words.length === 0) return [];
  if (paragraph.isListItem || startsWithItemMark(first)) {
    const [mark] = first;
    const isMarked = mark !== undefined && first.length > 1 && isBullet(mark);
    return [{ kind: 'list-item', page: PAGE, lines: isMarked ? [first.slice(1), ...lines.slice(1)] : lines }];
  }
  const level = paragraph.level ?? (lines.length > 1 ? undefined : lookOfHeading(words, bodySizePt));
  return level === undefined
    ? [{ kind: 'paragraph', page: PAGE, lines }]
    : [{ kind: 'heading', level, page: PAGE, lines }];
}

function lookOfHeading(words: DraftLine, bodySizePt: number): 1 | 2 | 3 | undefined {
  return findHeadingLevel({
    text: words.map((word) => word.text).join(' '),
    sizeRatio: words.reduce((most, word) => Math.max(most, word.fontSizePt), 0) / bodySizePt,
    isBold: words.every((word) => word.isBold),
  });
}

type Cell = readonly OfficeNode[];

// The same rule as on a page: a row of short values is a row of a table, any other row is layout.
function toTableBlocks(table: OfficeTable, bodySizePt: number): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let rows: DraftLine[][] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', page: PAGE, hasHeaderRow: hasHeaderRow(rows), rows });
    rows = [];
  };
  for (const row of table.rows) {
    if (row.every(isValue) && row.filter((cell) => wordsOf(cell).length > 0).length > 1) {
      rows.push(row.map(wordsOf));
      continue;
    }
    flush();
    blocks.push(...row.flat().flatMap((node) => toBlocks(node, bodySizePt)));
  }
  flush();
  return blocks;
}

function isValue(cell: Cell): boolean {
  const filled = cell.filter((node) => wordsOf([node]).length > 0);
  return (
    filled.length <= 1 &&
    filled.every((node) => node.kind === 'paragraph' && !node.isListItem && node.lines.length <= 2)
  );
}

function wordsOf(cell: Cell): DraftLine {
  return cell.flatMap((node) =>
    node.kind === 'paragraph' ? node.lines.flat() : node.rows.flat().flatMap((inner) => wordsOf(inner)),
  );
}

function hasHeaderRow(rows: readonly (readonly DraftLine[])[]): boolean {
  const [first, ...others] = rows;
  const isBold = (row: readonly DraftLine[]): boolean =>
    row.flat().length > 1 && row.flat().every((word) => word.isBold);
  return first !== undefined && others.length > 0 && isBold(first) && !others.some(isBold);
}

function commonestSize(nodes: readonly OfficeNode[]): number {
  const lettersBySize = new Map<number, number>();
  for (const word of wordsOf(nodes)) {
    lettersBySize.set(word.fontSizePt, (lettersBySize.get(word.fontSizePt) ?? 0) + word.text.length);
  }
  const [commonest] = [...lettersBySize].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Math.max(1, commonest?.[0] ?? DEFAULT_FONT_SIZE_PT);
}
