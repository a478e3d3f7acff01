import type { DraftBlock, DraftLine } from '../draft.js';
import type { Box } from '../extracted-document.js';
import type { Segment } from './segments.js';
import { largestOf, right } from './geometry.js';
import { startsWithItemMark } from './item-marks.js';
import { isOpenEnded, joinCutWords } from './line-joins.js';
import { toLines } from './lines.js';

/** rows → cells → segments of the cell. */
export type CellRows = readonly (readonly (readonly Segment[])[])[];

/** Cells of more lines than this hold an entry of its own (tasks, several sentences), not a value. */
const LONGEST_CELL_LINES = 2;
// "Syrisch-⏎orthodoxe⏎Religionslehre": words that a narrow column put below each other are one value.
const LONGEST_STACK_LINES = 4;
const LONGEST_STACK_WORDS = 6;

/** Whether every cell is a short value, so that the row reads as a row of a table. */
export function isTableRow(row: readonly (readonly Segment[])[]): boolean {
  return row.every((cell) => {
    const lines = toLines(cell);
    return (lines.length <= LONGEST_CELL_LINES || isStack(lines)) && !isEntry(lines);
  });
}

/** Whether lines of a word or two below each other are one value: at least one break is no end of a line. */
function isStack(lines: readonly (readonly Segment[])[]): boolean {
  const words = lines.map((line) => line.flatMap((segment) => segment.words));
  const isCut = words.slice(1).some((line, index) => isOpenEnded(words[index] ?? [], line));
  return isCut && lines.length <= LONGEST_STACK_LINES && words.flat().length <= LONGEST_STACK_WORDS;
}

// A title with its task below is an entry however short: as one cell the two would run into each other.
function isEntry(lines: readonly (readonly Segment[])[]): boolean {
  const [first = [], second] = lines;
  if (second === undefined) return false;
  const hasTitle = first.every(({ isBold }) => isBold) && !second.every(({ isBold }) => isBold);
  return hasTitle || startsWithItemMark(second.flatMap(({ words }) => words));
}

/**
 * As `isTableRow`, for cells that are drawn with rules: there a cell may hold a sentence of many lines, but not lines
 * that were ended on purpose, which would run into each other.
 */
export function isRuledRow(row: readonly (readonly Segment[])[], columns: readonly Box[]): boolean {
  return row.every((cell, index) => {
    const lines = toLines(cell);
    const edge = columns[index];
    if (isListed(lines)) return false;
    return lines
      .slice(1)
      .every((line, before) => edge !== undefined && isFull(lines[before] ?? [], line, edge));
  });
}

const FEWEST_ENTRIES = 3;
const LONGEST_ENTRY_WORDS = 3;

/** Whether the lines are short entries below each other, though some of them fill a narrow cell. */
function isListed(lines: readonly (readonly Segment[])[]): boolean {
  return (
    lines.length >= FEWEST_ENTRIES &&
    lines.every((line) => {
      const words = line.flatMap((segment) => segment.words);
      return words.length <= LONGEST_ENTRY_WORDS && /^[^\p{Ll}]/u.test(words[0]?.text ?? '');
    })
  );
}

/** Whether the first word of the next line found no room in the cell. */
function isFull(line: readonly Segment[], next: readonly Segment[], cell: Box): boolean {
  const firstWord = next[0]?.words[0]?.box;
  const end = largestOf(line.map(({ box }) => right(box)));
  return (
    firstWord !== undefined && firstWord !== null && end + firstWord.width > right(cell) - CELL_MARGIN_PT
  );
}

// Word leaves 5.4 pt between text and rule on both sides, browsers one or two.
const CELL_MARGIN_PT = 8;

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
  return isBoldRow(first) && !others.some(isBoldRow);
}

/** Whether a row of a table is the header of the next one: set in bold below rows that are not, with such a row behind it. */
export function startsNextTable(
  rows: CellRows,
  row: CellRows[number],
  next: CellRows[number] | undefined,
): boolean {
  return isBoldRow(row) && rows.some((other) => !isBoldRow(other)) && next !== undefined && !isBoldRow(next);
}

function isBoldRow(row: CellRows[number]): boolean {
  return row.flat().length > 1 && row.flat().every((segment) => segment.isBold);
}
