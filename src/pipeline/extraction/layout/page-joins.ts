import type { DraftBlock, DraftLine, DraftWord } from '../draft.js';
import { right } from './geometry.js';
import { isCutWord, isOpenEnded, isPeriodLine, isWrappedText, joinCutWords } from './line-joins.js';
import type { ColumnsBefore } from './side-columns.js';

type Table = DraftBlock & { readonly kind: 'table' };
type Flow = Exclude<DraftBlock, Table>;

/**
 * Joins what the end of a page cut in two: a paragraph, a list item, a table.
 *
 * Where a page ends depends on how long a name or an address is, so without this the number of paragraphs would too.
 *
 * @param pages the blocks of each page in reading order
 */
export function joinAcrossPages(pages: readonly (readonly DraftBlock[])[]): DraftBlock[] {
  return toStretches(pages).flatMap(joinStretch);
}

type Chunk = readonly DraftBlock[];

/** What goes on from page to page, in reading order: a column over all its pages, then the next column. */
function toStretches(pages: readonly Chunk[]): Chunk[][] {
  let last: Chunk[] = [];
  const stretches = [last];
  const start = (chunk: Chunk): Chunk[] => {
    last = [chunk];
    stretches.push(last);
    return last;
  };
  let open: { readonly left: Chunk[]; readonly right: Chunk[]; readonly edgePt: number } | undefined;
  for (const blocks of pages) {
    const { above, left, right: beside, below, edgePt } = partColumns(blocks);
    if (edgePt === undefined) {
      last.push(blocks);
      open = undefined;
      continue;
    }
    if (above.length === 0 && open?.edgePt === edgePt) {
      open.left.push(left);
      open.right.push(beside);
    } else {
      last.push([...above, ...left]);
      open = { left: last, right: start(beside), edgePt };
    }
    if (below.length > 0) {
      start(below);
      open = undefined;
    }
  }
  return stretches;
}

function partColumns(blocks: Chunk): {
  readonly above: Chunk;
  readonly left: Chunk;
  readonly right: Chunk;
  readonly below: Chunk;
  readonly edgePt: number | undefined;
} {
  const first = blocks.findIndex(({ column }) => column !== undefined);
  const end = blocks.findLastIndex(({ column }) => column !== undefined) + 1;
  const inside = first < 0 ? [] : blocks.slice(first, end);
  return {
    above: first < 0 ? blocks : blocks.slice(0, first),
    left: inside.filter(({ column }) => column?.side === 'left'),
    right: inside.filter(({ column }) => column?.side !== 'left'),
    below: first < 0 ? [] : blocks.slice(end),
    edgePt: inside[0]?.column?.edgePt,
  };
}

/** The columns that reach the end of a page, so that the next page may go on with them. */
export function findColumnsAtEnd(blocks: readonly DraftBlock[]): ColumnsBefore | undefined {
  const { left, below, edgePt } = partColumns(blocks);
  if (edgePt === undefined || below.length > 0) return undefined;
  return { edgePt, leftPt: commonestStart(left.flatMap(linesOf)) };
}

/** Where most lines begin, in points: a J in a large title reaches out to the left of all others. */
function commonestStart(lines: readonly DraftLine[]): number {
  const counts = new Map<number, number>();
  for (const [first] of lines) {
    if (first?.box === undefined || first.box === null) continue;
    const start = Math.round(first.box.x * 2) / 2;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return commonest?.[0] ?? Number.POSITIVE_INFINITY;
}

function linesOf(block: DraftBlock): readonly DraftLine[] {
  return block.kind === 'table'
    ? block.rows.flatMap(([cell]) => (cell === undefined ? [] : [cell]))
    : block.lines;
}

function wordsOf(block: DraftBlock): readonly DraftWord[] {
  return block.kind === 'table' ? block.rows.flat(2) : block.lines.flat();
}

function joinStretch(pages: readonly Chunk[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const blocks of pages) {
    const [first, ...others] = blocks;
    const last = joined.at(-1);
    if (first === undefined) continue;
    const bridge = last === undefined ? undefined : joinBlocks(last, first, rightEdge(joined, last.page));
    if (bridge === undefined) joined.push(...blocks);
    else joined.splice(-1, 1, ...joinRest(bridge, others));
  }
  return joined;
}

/** The bridge over the end of a page with the second line of its row, where that stands alone behind it. */
function joinRest(bridge: DraftBlock, others: readonly DraftBlock[]): DraftBlock[] {
  const [next, ...further] = others;
  if (bridge.kind !== 'table' || next === undefined || next.kind === 'table') return [bridge, ...others];
  const whole = toWholeRow(bridge.rows.at(-1) ?? [], next, columnStarts(bridge.rows));
  if (whole === undefined) return [bridge, ...others];
  return [{ ...bridge, rows: [...bridge.rows.slice(0, -1), whole] }, ...further];
}

function joinBlocks(last: DraftBlock, next: DraftBlock, rightEdgePt: number): DraftBlock | undefined {
  if (last.kind === 'table') return joinTable(last, next);
  if (next.kind === 'table') return prependRow(last, next);
  return goesOn(last, next, rightEdgePt) ? { ...last, lines: [...last.lines, ...next.lines] } : undefined;
}

function joinTable(last: Table, next: DraftBlock): DraftBlock | undefined {
  const starts = columnStarts(last.rows);
  if (next.kind === 'table') {
    const [head] = next.rows;
    const isSame = isSameStarts(starts, columnStarts(next.rows)) || isSameEnds(last.rows, next.rows);
    if (head === undefined || !isSame) return undefined;
    const isRepeatedHead = next.hasHeaderRow && textOf(head) === textOf(last.rows[0] ?? []);
    if (next.hasHeaderRow && !isRepeatedHead) return undefined;
    return { ...last, rows: [...last.rows, ...(isRepeatedHead ? next.rows.slice(1) : next.rows)] };
  }
  const row = toRow(next, starts);
  if (row !== undefined) return { ...last, rows: [...last.rows, row] };
  const whole = toWholeRow(last.rows.at(-1) ?? [], next, starts);
  return whole === undefined ? undefined : { ...last, rows: [...last.rows.slice(0, -1), whole] };
}

/** The last row with the rest of a cell that the end of the page cut within a word: "Franzö-⏎sisch". */
function toWholeRow(
  row: readonly DraftLine[],
  next: Flow,
  starts: readonly (number | null)[],
): DraftLine[] | undefined {
  const [line, second] = next.lines;
  const x = line?.[0]?.box?.x;
  if (line === undefined || second !== undefined || x === undefined) return undefined;
  const column = starts.findLastIndex((start) => start !== null && x >= start - SAME_PLACE_PT);
  const cell = row[column];
  if (cell === undefined || !isCutWord(cell.at(-1)?.text ?? '', line[0]?.text ?? '')) return undefined;
  return row.map((other) => (other === cell ? joinCutWords([cell, line]) : other));
}

function prependRow(last: Flow, next: Table): DraftBlock | undefined {
  const row = toRow(last, columnStarts(next.rows));
  if (row === undefined || next.hasHeaderRow) return undefined;
  const isHeader =
    row.flat().every((word) => word.isBold) && !next.rows[0]?.flat().every((word) => word.isBold);
  return { ...next, hasHeaderRow: isHeader, rows: [row, ...next.rows] };
}

/** Where the columns of a table begin, in points; null for a column without a box. */
function columnStarts(rows: readonly (readonly DraftLine[])[]): readonly (number | null)[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const edges = rows.flatMap((row) => row[column]?.[0]?.box?.x ?? []);
    return edges.length === 0 ? null : Math.min(...edges);
  });
}

// Columns keep their place over a page break; numbers set to the right move by a digit.
const SAME_PLACE_PT = 12;

function isSameStarts(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  return (
    one.length === other.length &&
    one.every((start, column) => {
      const twin = other[column] ?? null;
      return start !== null && twin !== null && Math.abs(start - twin) <= SAME_PLACE_PT;
    })
  );
}

// Labels set to the right end at one place, however long they are; the other columns begin at one.
const SAME_END_PT = 2;

function isSameEnds(
  one: readonly (readonly DraftLine[])[],
  other: readonly (readonly DraftLine[])[],
): boolean {
  const [ends, otherEnds] = [firstColumnEnd(one), firstColumnEnd(other)];
  const [[, ...starts], [, ...otherStarts]] = [columnStarts(one), columnStarts(other)];
  return Math.abs(ends - otherEnds) <= SAME_END_PT && starts.length > 0 && isSameStarts(starts, otherStarts);
}

function firstColumnEnd(rows: readonly (readonly DraftLine[])[]): number {
  return Math.max(
    ...rows.flatMap(([cell = []]) => cell.flatMap(({ box }) => (box === null ? [] : right(box)))),
  );
}

/** A lone line read as a row, when it has something at the start of each column and a gap before it. */
function toRow(block: Flow, starts: readonly (number | null)[]): DraftLine[] | undefined {
  const [line, second] = block.lines;
  if (line === undefined || second !== undefined || starts.length < 2) return undefined;
  const cells = starts.map((): DraftWord[] => []);
  for (const word of line) {
    const { box } = word;
    if (box === null) return undefined;
    const column = starts.findLastIndex((start) => start !== null && box.x >= start - SAME_PLACE_PT);
    cells[column]?.push(word);
  }
  return cells.every((cell) => cell.length > 0) &&
    cells.every((cell, column) => startsBehindGap(cell, cells[column - 1]))
    ? cells
    : undefined;
}

function startsBehindGap(cell: readonly DraftWord[], before: readonly DraftWord[] | undefined): boolean {
  if (before === undefined) return true;
  const [start, end] = [cell[0]?.box, before.at(-1)?.box];
  if (start === undefined || start === null || end === undefined || end === null) return false;
  return start.x - right(end) > (cell[0]?.fontSizePt ?? 0);
}

/** The rightmost ink of a page: how far its lines reach. */
function rightEdge(blocks: readonly DraftBlock[], page: number): number {
  const onPage = blocks.filter((block) => block.page === page);
  const words = onPage.flatMap(wordsOf);
  return Math.max(0, ...words.map(({ box }) => (box === null ? 0 : right(box))));
}

/** Whether the next block is the rest of a sentence that found no room on its page. */
function goesOn(last: Flow, next: Flow, rightEdgePt: number): boolean {
  const [line, nextLine] = [last.lines.at(-1), next.lines[0]];
  const [end, start] = [line?.at(-1), nextLine?.[0]];
  if (line === undefined || nextLine === undefined || end === undefined || start === undefined) return false;
  if (last.kind === 'heading' || next.kind !== 'paragraph' || !hasSameLook(end, start)) return false;
  if (isOpenEnded(line, nextLine)) return true;
  if (isPeriodLine(line) || isPeriodLine(nextLine)) return false;
  if (/[.!?:]$/u.test(end.text) || end.box === null || start.box === null) return false;
  if (isWrappedText(line, next.lines)) return true;
  // Behind a list anything may begin, and what goes on with its last item stands below its text.
  if (last.kind === 'list-item' && !isBelow(last.lines[0]?.[0], start)) return false;
  const room = rightEdgePt - right(end.box);
  return start.box.width + 0.25 * end.fontSizePt > room;
}

function isBelow(text: DraftWord | undefined, start: DraftWord): boolean {
  if (text?.box === undefined || text.box === null || start.box === null) return false;
  return Math.abs(start.box.x - text.box.x) <= 0.35 * start.fontSizePt;
}

function hasSameLook(one: DraftWord, other: DraftWord): boolean {
  return one.isBold === other.isBold && Math.abs(one.fontSizePt - other.fontSizePt) < 0.6;
}

function textOf(row: readonly DraftLine[]): string {
  return row.map((cell) => cell.map(({ text }) => text).join(' ')).join('\t');
}
