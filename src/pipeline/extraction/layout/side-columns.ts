import type { Boxed } from './band-groups.js';
import { bottom, right, verticalOverlap } from './geometry.js';
import { findLabelRows } from './label-rows.js';
import { toLines, topLine } from './lines.js';
import { indexByHeight } from './near-lines.js';

/** Two columns that stand beside each other over most of a page, with what stands above and below both. */
export interface SideColumns<Item> {
  readonly above: readonly Item[];
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly below: readonly Item[];
  /** Where the right column begins, in points. */
  readonly edge: number;
}

const SAME_EDGE_PT = 1;
// A shorter column may be a block of labels; sidebars hold an address and more.
const FEWEST_LINES = 6;
const NARROWEST_GUTTER_EM = 0.8;
const SAME_BASELINE_EM = 0.12;
// In a table every line of the column with fewer lines meets one of the other; beside a sidebar some do, by chance
// (at most three of four in 2,000 generated pages with one type size, November 2026).
const ROWS_SHARE = 0.85;
const LEAST_OVERLAP = 0.5;
const FEWEST_OPPOSED = 4;
const TIGHT_GAP_EM = 0.9;
const MOST_ITEMS = 1500;

/**
 * Finds a sidebar and the text beside it by what holds for the whole page, so that neither the lines that happen to
 * stand level nor a picture on top of one of them decide about the reading order.
 */
export function findSideColumns<Item extends Boxed>(items: readonly Item[]): SideColumns<Item> | undefined {
  if (items.length > MOST_ITEMS) return undefined;
  return listEdges(items)
    .flatMap((edge) => cutAt(items, edge))
    .filter(isTwoTexts)
    .reduce<SideColumns<Item> | undefined>(
      (best, cut) => (best === undefined || countOf(cut) > countOf(best) ? cut : best),
      undefined,
    );
}

/** Columns of the page before that go on from the top of this page. */
export interface ColumnsBefore {
  readonly edgePt: number;
  /** Where lines of the left column begin, in points. */
  readonly leftPt: number;
}

const FEWEST_AT_EDGE = 0.6;

/**
 * Finds the rest of two columns on the page behind, where few lines may be left of one of them.
 *
 * @returns undefined where the page begins with something else
 */
export function findContinuedColumns<Item extends Boxed>(
  items: readonly Item[],
  { edgePt, leftPt }: ColumnsBefore,
): SideColumns<Item> | undefined {
  const firstCrossing = items.reduce(
    (top, item) => (isAcross(item, edgePt) ? Math.min(top, item.box.y) : top),
    Number.POSITIVE_INFINITY,
  );
  const inside = items.filter(({ box }) => middleOf(box) < firstCrossing);
  const left = inside.filter((item) => startsBefore(item, edgePt));
  const beside = inside.filter((item) => !startsBefore(item, edgePt));
  const isSame = (at: number, place: number): boolean => Math.abs(at - place) <= SAME_EDGE_PT;
  const leftAtEdge = left.filter(({ box }) => isSame(box.x, leftPt));
  const rightAtEdge = beside.filter(({ box }) => isSame(box.x, edgePt));
  if (left.length === 0 || leftAtEdge.length < FEWEST_AT_EDGE * left.length) return undefined;
  if (rightAtEdge.length < FEWEST_AT_EDGE * beside.length) return undefined;
  return {
    above: [],
    left,
    right: beside,
    below: items.filter(({ box }) => middleOf(box) >= firstCrossing),
    edge: edgePt,
  };
}

function isAcross(item: Boxed, edge: number): boolean {
  return startsBefore(item, edge) && right(item.box) > edge - NARROWEST_GUTTER_EM * item.fontSizePt;
}

// A J or a swash reaches out to the left of its line, the further the larger it is set.
const OVERHANG_EM = 0.15;

function startsBefore({ box, fontSizePt }: Boxed, edge: number): boolean {
  return box.x < edge - Math.max(SAME_EDGE_PT, OVERHANG_EM * fontSizePt);
}

function countOf(cut: SideColumns<unknown>): number {
  return cut.left.length + cut.right.length;
}

/** Left edges that many lines share, but for the leftmost. */
function listEdges(items: readonly Boxed[]): number[] {
  const sorted = items.map(({ box }) => box.x).sort((a, b) => a - b);
  const edges: number[] = [];
  let start = 0;
  for (let index = 1; index <= sorted.length; index += 1) {
    const [first, x] = [sorted[start] ?? 0, sorted[index]];
    if (x !== undefined && x - first <= SAME_EDGE_PT) continue;
    if (start > 0 && index - start >= FEWEST_LINES) edges.push(first);
    start = index;
  }
  return edges;
}

/** The part of the page between two lines that cross the edge which holds most lines on both sides. */
function cutAt<Item extends Boxed>(items: readonly Item[], edge: number): SideColumns<Item>[] {
  const crossing = items.filter((item) => isAcross(item, edge));
  const cuts = [
    Number.NEGATIVE_INFINITY,
    ...crossing.map(({ box }) => box.y + box.height / 2).sort((a, b) => a - b),
    Number.POSITIVE_INFINITY,
  ];
  const windows = cuts.slice(1).map((end, index): SideColumns<Item> => {
    const start = cuts[index] ?? end;
    const inside = items.filter(({ box }) => middleOf(box) > start && middleOf(box) < end);
    return {
      above: items.filter(({ box }) => middleOf(box) <= start),
      left: inside.filter((item) => startsBefore(item, edge)),
      right: inside.filter((item) => !startsBefore(item, edge)),
      below: items.filter(({ box }) => middleOf(box) >= end),
      edge,
    };
  });
  const [first, ...others] = windows;
  if (first === undefined) return [];
  return [others.reduce((best, cut) => (countOf(cut) > countOf(best) ? cut : best), first)];
}

function middleOf({ y, height }: Boxed['box']): number {
  return y + height / 2;
}

function isTwoTexts({ left, right: beside }: SideColumns<Boxed>): boolean {
  const [leftLines, rightLines] = [toLines(left), toLines(beside)];
  if (leftLines.length < FEWEST_LINES || rightLines.length < FEWEST_LINES) return false;
  if (findLabelRows(leftLines, rightLines).length > 0) return false;
  const [one, other] = [leftLines.map(topLine), rightLines.map(topLine)];
  if (!isRunning(one) || !isRunning(other)) return false;
  return isApart(one, other) && isApart(other, one);
}

/** Whether enough lines have another beside them, but not on their own baseline. */
function isApart(lines: readonly Boxed[], others: readonly Boxed[]): boolean {
  const near = indexByHeight(others);
  // A heading over both columns stands on one side of the gutter with nothing beside it.
  const opposed = lines.filter((line) =>
    near(line.box).some((other) => verticalOverlap(line.box, other.box) > LEAST_OVERLAP),
  );
  const level = opposed.filter((line) => near(line.box).some((other) => isLevel(line, other)));
  return opposed.length >= FEWEST_OPPOSED && level.length < ROWS_SHARE * opposed.length;
}

/** Whether most lines stand close below or above another, as text does; labels of a table keep apart. */
function isRunning(lines: readonly Boxed[]): boolean {
  const isTight = (above: Boxed | undefined, line: Boxed | undefined): boolean =>
    above !== undefined &&
    line !== undefined &&
    line.box.y - bottom(above.box) <= TIGHT_GAP_EM * line.fontSizePt;
  const tight = lines.filter(
    (line, index) => isTight(lines[index - 1], line) || isTight(line, lines[index + 1]),
  );
  return 2 * tight.length > lines.length;
}

function isLevel(a: Boxed, b: Boxed): boolean {
  return Math.abs(bottom(a.box) - bottom(b.box)) <= SAME_BASELINE_EM * Math.min(a.fontSizePt, b.fontSizePt);
}
