import type { DraftBlock, DraftLine } from '../draft.js';
import type { Segment } from './segments.js';
import { startsWithItemMark } from './item-marks.js';
import { joinCutWords } from './line-joins.js';
import { toLines } from './regions.js';

/** rows → cells → segments of the cell. */
export type CellRows = readonly (readonly (readonly Segment[])[])[];

/** Cells of more lines than this hold an entry of its own (tasks, several sentences), not a value. */
const LONGEST_CELL_LINES = 2;

/** Whether every cell is a short value, so that the row reads as a row of a table. */
export function isTableRow(row: readonly (readonly Segment[])[]): boolean {
  return row.every((cell) => {
    const lines = toLines(cell);
    return lines.length <= LONGEST_CELL_LINES && !isEntry(lines);
  });
}

// A title with its task below is an entry however short: as one cell the two would run into each other.
function isEntry(lines: readonly (readonly Segment[])[]): boolean {
  const [first = [], second] = lines;
  if (second === undefined) return false;
  const hasTitle = first.every(({ isBold }) => isBold) && !second.every(({ isBold }) => isBold);
  return hasTitle || startsWithItemMark(second.flatMap(({ words }) => words));
}

/** A table block; empty columns are dropped. */
export function toTable(rows: CellRows, page: number): DraftBlock {
  const filled = rows[0]?.map((_, column) => rows.some((row) => (row[column] ?? []).length > 0)) ?? [];
  const kept = rows.map((row) => row.filter((_, column) => filled[column]));
  return { kind: 'table', page, hasHeaderRow: hasHeaderRow(kept), rows: kept.map((row) => row.map(toCell)) };
}

function toCell(cell: readonly Segment[]): DraftLine {
  return joinCutWords(toLines(cell).map((line) => line.flatMap((segment) => segment.words)));
}

// A header is set apart by weight; where all rows look alike the first one is data as well.
function hasHeaderRow(rows: CellRows): boolean {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return false;
  const isBold = (row: readonly (readonly Segment[])[]): boolean =>
    row.flat().length > 1 && row.flat().every((segment) => segment.isBold);
  return isBold(first) && !others.some(isBold);
}
