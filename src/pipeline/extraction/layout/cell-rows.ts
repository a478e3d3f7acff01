import type { Box } from '../extracted-document.js';
import type { Band, Boxed } from './band-groups.js';
import { BandGroup } from './band-groups.js';
import type { Interval } from './coverage.js';
import { bottom, median, right, unionOf } from './geometry.js';
import { startsWithItemMark } from './item-marks.js';
import { isCutWord, isOpenEnded, isOpenPhrase } from './line-joins.js';
import { toLines } from './lines.js';
import type { Region } from './region.js';

// Twice the usual distance of rows; tables and address blocks that follow each other keep at least a line apart.
const TABLE_GAP_RATIO = 2;

/** Parts tables that share a gutter by accident: by the number of their columns and by the space between. */
export function splitTables<Item extends Boxed>(group: BandGroup<Item>): BandGroup<Item>[] {
  const tops = group.bands.map((band) => unionOf(band.map((item) => item.box)));
  const gaps = tops.slice(1).map((box, index) => box.y - bottom(tops[index] ?? box));
  const usualGap = Math.max(median(gaps), 0.4 * median(group.items.map((item) => item.fontSizePt)));
  const tables: BandGroup<Item>[] = [];
  for (const [index, band] of group.bands.entries()) {
    const last = tables.at(-1);
    const alone = new BandGroup(band);
    const isNear = (gaps[index - 1] ?? 0) <= TABLE_GAP_RATIO * usualGap;
    const gutterCount = Math.max(last?.gutters.length ?? 0, alone.gutters.length);
    // Below rows of two cells a row of four begins another table, also where short values leave its columns free.
    const isWider = last !== undefined && last.bands.length > 1 && hasMoreColumns(alone, last);
    const isText = last !== undefined && isTextBelow(band, last, (gaps[index - 1] ?? 0) - usualGap);
    if (last !== undefined && isNear && !isWider && !isText && last.guttersWith(alone).length >= gutterCount)
      last.join(alone);
    else tables.push(alone);
  }
  return tables;
}

const FEWEST_ROWS = 3;
const SAME_START_PT = 2;

/** Whether a lone line stands further below the rows of a table than they do from each other, and in no column of it. */
function isTextBelow<Item extends Boxed>(
  band: Band<Item>,
  rows: BandGroup<Item>,
  extraGapPt: number,
): boolean {
  const [line, second] = band;
  if (line === undefined || second !== undefined || rows.bands.length < FEWEST_ROWS) return false;
  const isInColumn = rows.items.some(({ box }) => Math.abs(box.x - line.box.x) <= SAME_START_PT);
  return !isInColumn && extraGapPt > APART_EM * line.fontSizePt;
}

function hasMoreColumns<Item extends Boxed>(one: BandGroup<Item>, other: BandGroup<Item>): boolean {
  return other.gutters.length > 0 && one.gutters.length > other.gutters.length;
}

/** Rows of cells between the gutters of a group; a line without cells beside it is a text of its own. */
export function splitRows<Item extends Boxed>(group: BandGroup<Item>, area: Box): Region<Item>[] {
  // The area is only where lines should end: what reaches beyond it must not fall out of the last column.
  const lines = group.bands.flatMap((band) => toLines(band));
  const columns = toColumns(
    withoutLoneColumn(group.gutters, lines),
    unionOf([area, ...group.items.map(({ box }) => box)]),
  );
  const regions: Region<Item>[] = [];
  let rows: Item[][][] = [];
  const flush = (): void => {
    if (rows.length > 0) regions.push(...toRowRegion(rows, columns, area));
    rows = [];
  };
  const rowGapPt = usualRowGap(lines, columns);
  for (const line of lines) {
    const cells = columns.map((column) => line.filter((item) => isWithin(item, column)));
    const last = rows.at(-1);
    if (last !== undefined && isContinued(last, cells, columns, rowGapPt)) appendTo(last, cells);
    else if (cells.filter((cell) => cell.length > 0).length > 1) rows.push(cells);
    else {
      flush();
      rows.push(cells);
      flush();
    }
  }
  flush();
  return regions;
}

/** The gutters without the first ones that have only headings on their left: no row has a cell there. */
function withoutLoneColumn(
  gutters: readonly Interval[],
  lines: readonly (readonly Boxed[])[],
): readonly Interval[] {
  const [first, ...others] = gutters;
  if (first === undefined || others.length === 0) return gutters;
  const isLeft = ({ box }: Boxed): boolean => right(box) <= first.start;
  const isLone = lines.every((line) => !line.some(isLeft) || line.every(isLeft));
  return isLone ? withoutLoneColumn(others, lines) : gutters;
}

/** The middle distance between lines that begin a row, in points. */
function usualRowGap(lines: readonly (readonly Boxed[])[], columns: readonly Box[]): number {
  const isRow = (line: readonly Boxed[] = []): boolean =>
    columns.filter((column) => line.some((item) => isWithin(item, column))).length > 1;
  const gaps = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && isRow(above) && isRow(line) ? [gapBetween(above, line)] : [];
  });
  return gaps.length === 0 ? 0 : median(gaps);
}

function gapBetween(above: readonly Boxed[], line: readonly Boxed[]): number {
  return unionOf(line.map(({ box }) => box)).y - bottom(unionOf(above.map(({ box }) => box)));
}

const TIGHTER_EM = 0.12;

// A line without a first cell goes on with the row above, and so does "gerschaft" below "Staatsbür-", or a lone first
// cell that found no room and stands closer than the rows do.
function isContinued(
  row: readonly (readonly Boxed[])[],
  cells: readonly (readonly Boxed[])[],
  columns: readonly Box[],
  rowGapPt: number,
): boolean {
  const [[first = [], ...others], [above = []]] = [cells, row];
  const [below] = others.flat();
  if (first.length === 0) return below === undefined || !isBelowTable(row, below, rowGapPt);
  const wordsOf = (items: readonly Boxed[]): { readonly text: string }[] =>
    items.flatMap((item) => item.words ?? []);
  // The heading of the next section stands below the labels of the last one.
  if (isOtherLook(above[0], first[0])) return false;
  const isAlone = others.every((cell) => cell.length === 0);
  if (!isAlone && areRests(row.map(wordsOf), cells.map(wordsOf))) return true;
  // "Geboren am | 19.05.2001" above "Instagram | …" are two labels; "Vor- und" alone above "Nachname" is one.
  const isPhrase = !isAlone && isOpenPhrase(wordsOf(above), wordsOf(first));
  if (!isPhrase && isOpenEnded(wordsOf(above), wordsOf(first))) return true;
  const [start, end, column] = [first[0], above.at(-1), columns[0]];
  if (!isAlone || start === undefined || end === undefined) return false;
  if (row.filter((cell) => cell.length > 0).length < 2 || column === undefined) return false;
  if (startsWithItemMark(wordsOf(first)) || startsWithItemMark(wordsOf(above))) return false;
  if (/^\p{Ll}/u.test(start.words?.[0]?.text ?? '')) return true;
  const firstWord = start.words?.[0]?.box?.width ?? start.box.width;
  const hadNoRoom = right(end.box) + 0.25 * end.fontSizePt + firstWord > right(column);
  return hadNoRoom && gapBetween(above, first) < rowGapPt - TIGHTER_EM * start.fontSizePt;
}

// "Wirtscha | 3 | Reli-" above "ft | | gionslehre", "E-Mail- | a.b@gmx." above "Adresse | net": nothing in it begins anew.
function areRests(
  row: readonly (readonly { readonly text: string }[])[],
  cells: readonly (readonly { readonly text: string }[])[],
): boolean {
  const filled = cells.flatMap((next, column) =>
    next.length === 0 ? [] : [{ before: row[column] ?? [], next }],
  );
  // "Geboren am | 1.3.2007 in Split" above "Nationalität | deutsch" are two rows: only a cut word or address ties them.
  const isCut = filled.some(
    ({ before, next }) =>
      isCutWord(before.at(-1)?.text ?? '', next[0]?.text ?? '') ||
      (isOpenEnded(before, next) && !isOpenPhrase(before, next)),
  );
  return (
    isCut &&
    filled.every(
      ({ before, next }) =>
        isOpenEnded(before, next) || (before.length > 0 && /^\p{Ll}/u.test(next[0]?.text ?? '')),
    )
  );
}

function isOtherLook(above: Boxed | undefined, line: Boxed | undefined): boolean {
  if (above === undefined || line === undefined) return false;
  return above.isBold !== line.isBold || Math.abs(above.fontSizePt - line.fontSizePt) > SAME_SIZE_PT;
}

const SAME_SIZE_PT = 0.6;
const APART_EM = 0.25;

/** Whether a line stands further below a row of single lines than the rows of the table do from each other. */
function isBelowTable(row: readonly (readonly Boxed[])[], line: Boxed, rowGapPt: number): boolean {
  const isRow = row.every((cell) => toLines(cell).length === 1);
  return isRow && rowGapPt > 0 && gapBetween(row.flat(), [line]) > rowGapPt + APART_EM * line.fontSizePt;
}

function toRowRegion<Item extends Boxed>(
  rows: readonly (readonly (readonly Item[])[])[],
  columns: readonly Box[],
  area: Box,
): Region<Item>[] {
  const items = rows.flat(2);
  const isSingle = rows.every((row) => row.filter((cell) => cell.length > 0).length < 2);
  return [isSingle ? { kind: 'flow', items, limits: area } : { kind: 'rows', rows, columns }];
}

function appendTo<Item>(row: Item[][], cells: readonly (readonly Item[])[]): void {
  for (const [index, cell] of cells.entries()) row[index]?.push(...cell);
}

/** The areas between the gutters, from left to right. */
export function toColumns(gutters: readonly Interval[], area: Box): Box[] {
  const starts = [area.x, ...gutters.map((gutter) => gutter.end)];
  const ends = [...gutters.map((gutter) => gutter.start), right(area)];
  return starts.map((start, index) => ({ ...area, x: start, width: (ends[index] ?? start) - start }));
}

function isWithin(item: Boxed, column: Box): boolean {
  const center = item.box.x + item.box.width / 2;
  return center >= column.x - 0.5 && center <= right(column) + 0.5;
}
