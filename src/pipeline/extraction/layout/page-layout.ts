import type { DraftBlock, DraftLine } from '../draft.js';
import type { Box, PageSize } from '../extracted-document.js';
import type { Glyph } from './glyph.js';
import type { Segment } from './segments.js';
import type { PageStyle } from './blocks.js';
import type { Region } from './region.js';
import { findTightGap, toFlowBlocks } from './blocks.js';
import { fromReadingFrame, right, toReadingFrame, unionOf } from './geometry.js';
import type { QuarterTurns } from './geometry.js';
import { toLines } from './lines.js';
import type { PagePart } from './page-parts.js';
import { partPage } from './page-parts.js';
import type { DrawnBox } from './panels.js';
import { toReadSegments } from './read-segments.js';
import { toRegions } from './regions.js';
import { toSegments } from './segments.js';
import { joinJustified } from './justified-lines.js';
import type { ColumnsBefore } from './side-columns.js';
import { findContinuedColumns, findSideColumns } from './side-columns.js';
import { isRuledRow, isTableRow, startsNextTable, toTable } from './tables.js';
import { splitAtTightColumns } from './tight-columns.js';

/**
 * Puts the glyphs of one page, and lines that were read from pictures on it, into reading order and into blocks.
 *
 * Text of another direction (a name set upright along the margin) is read after the main text.
 */
export function layOutPage(
  glyphs: readonly Glyph[],
  page: number,
  size: PageSize,
  readLines: readonly DraftLine[] = [],
  drawn: readonly DrawnBox[] = [],
  before?: ColumnsBefore,
  pictures: readonly Box[] = [],
): DraftBlock[] {
  const directions = new Set(glyphs.map((glyph) => glyph.turns));
  if (readLines.length > 0) directions.add(0);
  return [...directions]
    .map((turns) => ({ turns, members: glyphs.filter((glyph) => glyph.turns === turns) }))
    .sort((a, b) => b.members.length - a.members.length)
    .flatMap(({ turns, members }) => {
      const segments = toSegments(turns === 0 ? members : turnGlyphs(members, turns, size));
      const all =
        turns === 0 && readLines.length > 0 ? [...segments, ...toReadSegments(readLines)] : segments;
      const widthPt = turns % 2 === 0 ? size.widthPt : size.heightPt;
      const parts = partPage(splitAtTightColumns(joinJustified(all)), turns === 0 ? drawn : [], size);
      const beside = turns === 0 ? pictures.filter((picture) => isPortrait(picture, size)) : [];
      const tightEm = findTightGap(all.toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y));
      const style = { page, bodySizePt: bodySize(all), tightEm, pictures: beside };
      const blocks = layOutParts(parts, style, widthPt, turns === 0 ? before : undefined);
      return turns === 0 ? blocks : blocks.map((block) => turnBack(block, turns, size));
    });
}

const SMALLEST_PICTURE_PT = 40;
const LARGEST_PICTURE_SHARE = 0.5;

/** Whether text may stand beside a picture: it is no mark and no ground of the page. */
function isPortrait({ width, height }: Box, { widthPt, heightPt }: PageSize): boolean {
  if (Math.min(width, height) < SMALLEST_PICTURE_PT) return false;
  return width <= LARGEST_PICTURE_SHARE * widthPt && height <= LARGEST_PICTURE_SHARE * heightPt;
}

function turnGlyphs(glyphs: readonly Glyph[], turns: QuarterTurns, size: PageSize): Glyph[] {
  return glyphs.map((glyph) => ({ ...glyph, box: toReadingFrame(glyph.box, turns, size) }));
}

function layOutParts(
  parts: readonly PagePart[],
  style: PageStyle,
  widthPt: number,
  before: ColumnsBefore | undefined,
): DraftBlock[] {
  return parts.flatMap((part, index) => {
    if (part.kind === 'grid') return toGridRegions(part).flatMap((region) => toBlocks(region, style));
    return layOutText(part.segments, style, widthPt, index === 0 ? before : undefined);
  });
}

function layOutText(
  segments: readonly Segment[],
  style: PageStyle,
  widthPt: number,
  before?: ColumnsBefore,
): DraftBlock[] {
  const columns =
    (before === undefined ? undefined : findContinuedColumns(segments, before)) ?? findSideColumns(segments);
  const layOut = (members: readonly Segment[], area: Box | undefined): DraftBlock[] =>
    toRegions(members, area).flatMap((region) => toBlocks(region, style));
  if (columns === undefined) {
    const area = findTextArea(segments, widthPt);
    return keepWithinMargins(toRegions(segments, area), area, widthPt).flatMap((region) =>
      toBlocks(region, style),
    );
  }
  const { above, left, right: beside, below, edge: edgePt } = columns;
  const margin = unionOf(segments.map(({ box }) => box)).x;
  const leftArea = findArea(left, edgePt - GUTTER_EM * style.bodySizePt);
  const rightArea = findArea(beside, widthPt - margin);
  return [
    ...layOutText(above, style, widthPt),
    ...layOut(left, leftArea).map((block) => ({ ...block, column: { side: 'left', edgePt } as const })),
    ...layOut(beside, rightArea).map((block) => ({ ...block, column: { side: 'right', edgePt } as const })),
    ...layOutText(below, style, widthPt),
  ];
}

/** Rows of a drawn table; a row that is filled in one place only is a heading or a line of its own. */
function toGridRegions({ rows, columns }: PagePart & { kind: 'grid' }): Region<Segment>[] {
  const regions: Region<Segment>[] = [];
  let pending: (readonly (readonly Segment[])[])[] = [];
  const flush = (): void => {
    if (pending.length > 0) regions.push({ kind: 'rows', rows: pending, columns, isRuled: true });
    pending = [];
  };
  for (const row of rows) {
    const filled = row.filter((cell) => cell.length > 0);
    if (filled.length > 1) pending.push(row);
    else if (filled.length === 1) {
      flush();
      regions.push({ kind: 'flow', items: filled.flat(), limits: unionOf(columns) });
    }
  }
  flush();
  return regions;
}

function toBlocks(region: Region<Segment>, style: PageStyle): DraftBlock[] {
  if (region.kind === 'flow') return toFlowBlocks(region.items, region.limits, style);

  const blocks: DraftBlock[] = [];
  let tableRows: (readonly (readonly Segment[])[])[] = [];
  const pushCells = (row: readonly (readonly Segment[])[]): void => {
    for (const [index, cell] of row.entries()) {
      blocks.push(...toRegions(cell, region.columns[index]).flatMap((part) => toBlocks(part, style)));
    }
  };
  const flush = (): void => {
    const [row, second] = tableRows;
    // A row alone is no table; at the end of a page it is all that is left of an entry.
    if (row !== undefined && second === undefined) pushCells(row);
    else if (row !== undefined) blocks.push(toTable(tableRows, style.page));
    tableRows = [];
  };
  for (const [index, row] of region.rows.entries()) {
    if (startsNextTable(tableRows, row, region.rows[index + 1])) flush();
    if (region.isRuled === true ? isRuledRow(row, region.columns) : isTableRow(row)) {
      tableRows.push(row);
      continue;
    }
    flush();
    pushCells(row);
  }
  flush();
  return blocks;
}

// Word and LibreOffice keep columns half an inch apart, web templates less.
const GUTTER_EM = 1.5;
const CREDIBLE_LINES = 3;
const NEAR_EDGE_EM = 3;
const FEWEST_FULL_WORDS = 3;
// Where all lines end further left, none of them is full.
const SHORTEST_SHARE = 0.7;
// An address with its label has up to eight.
const SENTENCE_WORDS = 9;

/**
 * The area that lines may fill: as far as several of them reach, else up to a margin as wide as the left one.
 *
 * On a page of short lines the longest would count as full, and which is the longest may depend on an address.
 */
function findTextArea(segments: readonly Segment[], pageWidthPt: number): Box | undefined {
  if (segments.length === 0) return undefined;
  const ink = unionOf(segments.map(({ box }) => box));
  const area = findArea(segments, pageWidthPt - ink.x, SHORTEST_SHARE);
  // Of lines in the middle of the page the ink is as far from the right edge as from the left.
  const isCentred = right(area) - right(ink) < SAME_MARGIN_PT && !isFlushLeft(segments, ink);
  if (!isCentred || ink.x <= WIDEST_MARGIN_PT) return area;
  // Lines in the middle of the page begin further in than its margin; where none is full, none was wrapped.
  return isFilled(segments, ink) && ink.width >= LEAST_CENTRED_SHARE * pageWidthPt
    ? area
    : { ...ink, x: WIDEST_MARGIN_PT, width: pageWidthPt - 2 * WIDEST_MARGIN_PT };
}

// Word's margins are an inch.
const WIDEST_MARGIN_PT = 72;
const SAME_MARGIN_PT = 6;
const SAME_EDGE_PT = 1;
const LEAST_CENTRED_SHARE = 0.5;

/** Lines between margins of one width, where only a table is too wide for them: its reach says nothing of the text. */
function keepWithinMargins(
  regions: readonly Region<Segment>[],
  area: Box | undefined,
  pageWidthPt: number,
): readonly Region<Segment>[] {
  if (area === undefined) return regions;
  const edge = pageWidthPt - area.x;
  const isText = (region: Region<Segment>): boolean =>
    region.kind === 'flow' && right(region.limits) === right(area);
  const texts = regions.flatMap((region) => (region.kind === 'flow' && isText(region) ? region.items : []));
  if (right(area) <= edge || texts.some(({ box }) => right(box) > edge)) return regions;
  return regions.map((region) =>
    region.kind === 'flow' && isText(region)
      ? { ...region, limits: { ...region.limits, width: edge - region.limits.x } }
      : region,
  );
}

const FLUSH_SHARE = 0.3;

/** Whether a good part of the lines begin at the left edge of the ink, as lines in the middle of a page do not. */
function isFlushLeft(segments: readonly Segment[], ink: Box): boolean {
  const starts = toLines(segments).flatMap(([first]) => first?.box.x ?? []);
  return starts.filter((x) => x - ink.x < SAME_EDGE_PT).length >= FLUSH_SHARE * starts.length;
}

/** As `findTextArea`, for a column whose lines may reach to the given place at most. */
function findArea(segments: readonly Segment[], farthestPt: number, shortestShare = 0): Box {
  const ink = unionOf(segments.map(({ box }) => box));
  if (ink.width >= shortestShare * (farthestPt - ink.x) && isFilled(segments, ink)) return ink;
  return { ...ink, width: Math.max(ink.width, farthestPt - ink.x) };
}

/** Whether lines reach so far to the right that the edge of the ink is the edge of the text. */
function isFilled(segments: readonly Segment[], ink: Box): boolean {
  const fullLines = segments.filter(
    ({ box, fontSizePt, words }) =>
      words.length >= FEWEST_FULL_WORDS && right(ink) - right(box) < NEAR_EDGE_EM * fontSizePt,
  );
  return fullLines.length >= CREDIBLE_LINES || fullLines.some(({ words }) => words.length >= SENTENCE_WORDS);
}

/** The size in which most letters are set, in points. */
function bodySize(segments: readonly Segment[]): number {
  const lettersBySize = new Map<number, number>();
  for (const word of segments.flatMap((segment) => segment.words)) {
    const size = Math.round(word.fontSizePt * 2) / 2;
    lettersBySize.set(size, (lettersBySize.get(size) ?? 0) + word.text.length);
  }
  const [commonest] = [...lettersBySize].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Math.max(1, commonest?.[0] ?? 1);
}

function turnBack(block: DraftBlock, turns: QuarterTurns, size: PageSize): DraftBlock {
  const turnLine = (line: DraftLine): DraftLine =>
    line.map((word) =>
      word.box === null ? word : { ...word, box: fromReadingFrame(word.box, turns, size) },
    );
  return block.kind === 'table'
    ? { ...block, rows: block.rows.map((row) => row.map(turnLine)) }
    : { ...block, lines: block.lines.map(turnLine) };
}
