import type { BlindBlock, BlindDocument, BlindInline } from '../../policy/blind-document.js';
import { breakIntoLines, type Line, type Measure, type TextStyle } from './line-breaking.js';
import { CELL_PADDING_PT, shareColumns } from './table-columns.js';

/** A4 in points. */
export const PAGE = { widthPt: 595.28, heightPt: 841.89, marginPt: 62, bottomPt: 68 } as const;

const BODY: TextStyle = { sizePt: 10, isBold: false };
const HEADINGS: Readonly<Record<1 | 2 | 3, TextStyle>> = {
  1: { sizePt: 16, isBold: true },
  2: { sizePt: 12.5, isBold: true },
  3: { sizePt: 10.5, isBold: true },
};
const SPACE_ABOVE_HEADING: Readonly<Record<1 | 2 | 3, number>> = { 1: 14, 2: 12, 3: 8 };
const LINE_HEIGHT = 1.42;
const BASELINE = 1.06;
const PARAGRAPH_GAP_PT = 5;
const ITEM_GAP_PT = 1.5;
const ITEM_INDENT_PT = 14;
const ROW_PADDING_PT = 2.5;

/** The block, and in a table the cell, that a placed line belongs to: its place in the structure tree. */
export interface Owner {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
  /** A header row repeated on a further page: shown, but not read out again. */
  readonly isRepeated?: boolean;
}

/** One thing to draw; points from the top left of the page, `yPt` of a line is its baseline. */
export type Placed =
  | {
      readonly kind: 'line';
      readonly owner: Owner;
      readonly xPt: number;
      readonly yPt: number;
      readonly line: Line;
    }
  | { readonly kind: 'bullet'; readonly xPt: number; readonly yPt: number }
  | {
      readonly kind: 'rule';
      readonly xPt: number;
      readonly yPt: number;
      readonly widthPt: number;
      readonly isStrong: boolean;
    };

export type LaidOutPage = readonly Placed[];

function heightOf(style: TextStyle): number {
  return style.sizePt * LINE_HEIGHT;
}

interface TableRow {
  readonly row: number;
  readonly cells: readonly (readonly Line[])[];
  readonly style: TextStyle;
}

class PageBuilder {
  readonly pages: Placed[][] = [[]];
  private yPt: number = PAGE.marginPt;

  constructor(private readonly measure: Measure) {}

  private get widthPt(): number {
    return PAGE.widthPt - 2 * PAGE.marginPt;
  }

  private get isAtTop(): boolean {
    return this.yPt === PAGE.marginPt;
  }

  private place(placed: Placed): void {
    this.pages.at(-1)?.push(placed);
  }

  private fits(heightPt: number): boolean {
    return this.yPt + heightPt <= PAGE.heightPt - PAGE.bottomPt;
  }

  private breakPage(): void {
    this.pages.push([]);
    this.yPt = PAGE.marginPt;
  }

  private skip(heightPt: number): void {
    if (!this.isAtTop) this.yPt += heightPt;
  }

  private addLines(lines: readonly Line[], style: TextStyle, owner: Owner, indentPt: number): void {
    for (const line of lines) {
      if (!this.fits(heightOf(style))) this.breakPage();
      const yPt = this.yPt + style.sizePt * BASELINE;
      this.place({ kind: 'line', owner, xPt: PAGE.marginPt + indentPt, yPt, line });
      this.yPt += heightOf(style);
    }
  }

  addHeading(inlines: readonly BlindInline[], level: 1 | 2 | 3, block: number): void {
    const style = HEADINGS[level];
    const lines = breakIntoLines(inlines, style, this.widthPt, this.measure);
    this.skip(SPACE_ABOVE_HEADING[level]);
    // A heading never stands alone at the foot of a page.
    if (!this.fits(lines.length * heightOf(style) + 3 * heightOf(BODY))) this.breakPage();
    this.addLines(lines, style, { block }, 0);
    this.yPt += 2;
  }

  addParagraph(inlines: readonly BlindInline[], block: number): void {
    this.addLines(breakIntoLines(inlines, BODY, this.widthPt, this.measure), BODY, { block }, 0);
    this.yPt += PARAGRAPH_GAP_PT;
  }

  addListItem(inlines: readonly BlindInline[], block: number): void {
    const lines = breakIntoLines(inlines, BODY, this.widthPt - ITEM_INDENT_PT, this.measure);
    if (!this.fits(heightOf(BODY))) this.breakPage();
    const yPt = this.yPt + BODY.sizePt * (BASELINE - 0.32);
    this.place({ kind: 'bullet', xPt: PAGE.marginPt + 5, yPt });
    this.addLines(lines, BODY, { block }, ITEM_INDENT_PT);
    this.yPt += ITEM_GAP_PT;
  }

  addTable(table: Extract<BlindBlock, { kind: 'table' }>, block: number): void {
    const columnCount = table.rows[0]?.length ?? 0;
    const style = columnCount > 6 ? { ...BODY, sizePt: 8 } : BODY;
    const widths = shareColumns(table.rows, { ...style, isBold: true }, this.widthPt, this.measure);
    const rows = table.rows.map((cells, row): TableRow => {
      const rowStyle = { ...style, isBold: table.hasHeaderRow && row === 0 };
      const lines = cells.map((cell, column) =>
        breakIntoLines(cell, rowStyle, (widths[column] ?? 0) - 2 * CELL_PADDING_PT, this.measure),
      );
      return { row, cells: lines, style: rowStyle };
    });
    const header = table.hasHeaderRow ? rows[0] : undefined;

    this.skip(3);
    for (const row of rows) this.addRow(row, row === header ? undefined : header, widths, block);
    this.yPt += PARAGRAPH_GAP_PT + 2;
  }

  private addRow(
    row: TableRow,
    header: TableRow | undefined,
    widths: readonly number[],
    block: number,
  ): void {
    const lineCount = Math.max(1, ...row.cells.map((cell) => cell.length));
    for (let first = 0; first < lineCount;) {
      const needed = (lineCount - first) * heightOf(row.style) + 2 * ROW_PADDING_PT;
      if (!this.fits(needed) && !this.isAtTop) {
        this.breakPage();
        if (header !== undefined) this.placeRow(header, widths, { block, isRepeated: true }, 0, Infinity);
      }
      const room = PAGE.heightPt - PAGE.bottomPt - this.yPt - 2 * ROW_PADDING_PT;
      const count = Math.max(1, Math.min(lineCount - first, Math.floor(room / heightOf(row.style))));
      this.placeRow(row, widths, { block }, first, first + count);
      first += count;
    }
  }

  private placeRow(row: TableRow, widths: readonly number[], owner: Owner, from: number, to: number): void {
    let xPt: number = PAGE.marginPt;
    let lineCount = 1;
    for (const [column, cell] of row.cells.entries()) {
      const lines = cell.slice(from, to);
      for (const [index, line] of lines.entries()) {
        const yPt = this.yPt + ROW_PADDING_PT + row.style.sizePt * BASELINE + index * heightOf(row.style);
        const cellOwner = { ...owner, row: row.row, column };
        this.place({ kind: 'line', owner: cellOwner, xPt: xPt + CELL_PADDING_PT, yPt, line });
      }
      lineCount = Math.max(lineCount, lines.length);
      xPt += widths[column] ?? 0;
    }
    this.yPt += lineCount * heightOf(row.style) + 2 * ROW_PADDING_PT;
    const widthPt = xPt - PAGE.marginPt;
    this.place({ kind: 'rule', xPt: PAGE.marginPt, yPt: this.yPt, widthPt, isStrong: row.style.isBold });
  }
}

/** Sets a blind document in the one neutral style: what to draw on each A4 page, in reading order. */
export function layOut(document: BlindDocument, measure: Measure): LaidOutPage[] {
  const builder = new PageBuilder(measure);
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'heading') builder.addHeading(block.inlines, block.level, index);
    else if (block.kind === 'paragraph') builder.addParagraph(block.inlines, index);
    else if (block.kind === 'list-item') builder.addListItem(block.inlines, index);
    else builder.addTable(block, index);
  }
  return builder.pages;
}
