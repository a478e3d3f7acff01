import type { Box } from '../extracted-document.js';
import type { Band, Boxed } from './band-groups.js';
import { BandGroup, toBands } from './band-groups.js';
import { splitRows, splitTables, toColumns } from './cell-rows.js';
import { areSeparateTexts } from './column-text.js';
import type { Interval } from './coverage.js';
import { median, right, unionOf, verticalOverlap } from './geometry.js';
import { findLabelRows } from './label-rows.js';
import { isOnOneBaseline, middle, toLines, topLine } from './lines.js';
import { indexByHeight } from './near-lines.js';
import type { Region } from './region.js';

interface GutteredGroup<Item> {
  readonly items: readonly Item[];
  /** White stripes that part the group, from left to right. */
  readonly gutters: readonly Interval[];
}

// Of the lines of the shorter side. Rows of a table all meet; beside a sidebar only some do, by chance.
const ROW_ALIGNMENT = 0.75;
const DEEPEST_CUT = 12;

/** Recursive XY cut: parts columns from rows by whether their lines stand on common baselines. */
export function toRegions<Item extends Boxed>(
  items: readonly Item[],
  limits?: Box,
  depth = 0,
): Region<Item>[] {
  if (items.length === 0) return [];
  const area = limits ?? unionOf(items.map((item) => item.box));
  if (depth >= DEEPEST_CUT) return [{ kind: 'flow', items, limits: area }];

  const regions = groupBands(toBands(items)).flatMap((bands): Region<Item>[] => {
    const group = { items: bands.items, gutters: partingGutters(bands) };
    if (group.gutters.length === 0) return [{ kind: 'flow', items: group.items, limits: area }];
    const labelled = toLabelledRows(group, area);
    if (labelled !== undefined) return [labelled];
    const textGutter = findTextGutter(group);
    if (textGutter === undefined && isSetInRows(group))
      return splitTables(bands).flatMap((table) => splitRows(table, area));
    return splitColumns(group.items, textGutter ?? widestOf(group.gutters), area, depth);
  });
  return joinFlows(regions);
}

// Flows of one column are one text: a paragraph may run over the place where a cut was tried.
function joinFlows<Item>(regions: readonly Region<Item>[]): Region<Item>[] {
  const joined: Region<Item>[] = [];
  let flow: Item[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last?.kind === 'flow' && region.kind === 'flow' && isSameArea(last.limits, region.limits)) {
      for (const item of region.items) flow.push(item);
    } else if (region.kind === 'flow') {
      flow = [...region.items];
      joined.push({ ...region, items: flow });
    } else joined.push(region);
  }
  return joined;
}

function isSameArea(a: Box, b: Box): boolean {
  return a.x === b.x && a.width === b.width;
}

/** The longest runs of strips that share a gutter; strips without one run together as text. */
function groupBands<Item extends Boxed>(bands: readonly Band<Item>[]): BandGroup<Item>[] {
  const groups: BandGroup<Item>[] = [];
  for (const [index, band] of bands.entries()) {
    const alone = new BandGroup(band);
    const last = groups.at(-1);
    // Splitting as soon as a strip closes every gutter keeps a full-width heading out of the columns below.
    // Lines above a table that stop short of its gutter are no part of it: how long a name is must not decide that.
    const isTableBelowText = last !== undefined && isTextAbove(last, alone);
    const isJoined =
      last !== undefined &&
      !isTableBelowText &&
      !startsOtherTable(bands, index) &&
      ((last.gutters.length === 0 && alone.gutters.length === 0) || last.guttersWith(alone).length > 0);
    if (isJoined) last.join(alone);
    else groups.push(alone);
  }
  return groups;
}

/** Whether a group of single lines stands above a strip of columns, and not beside a picture in the first of them. */
function isTextAbove<Item extends Boxed>(group: BandGroup<Item>, strip: BandGroup<Item>): boolean {
  const [gutter] = strip.gutters;
  if (gutter === undefined || group.bands.some((band) => band.length > 1)) return false;
  const isBeside = group.items.every(({ box }) => box.x >= gutter.end - 1);
  // Lines in the middle of the page may all begin behind the gutter of a table below; none begins at its edge.
  return !isBeside || !group.items.some(({ box }) => box.x <= gutter.end + OTHER_START_PT);
}

const SAME_START_PT = 1;
const OTHER_START_PT = 6;

/** Whether the two strips from here on have their columns elsewhere than the two above: another table. */
function startsOtherTable<Item extends Boxed>(bands: readonly Band<Item>[], index: number): boolean {
  const starts = [-2, -1, 0, 1].map((offset) => columnStarts(bands[index + offset] ?? []));
  const [first = [], second = [], third = [], fourth = []] = starts;
  if (first.length === 0 || !isWithinReach(first, second, SAME_START_PT)) return false;
  if (!isWithinReach(third, fourth, SAME_START_PT) || third.length !== first.length) return false;
  return !isWithinReach(second, third, OTHER_START_PT);
}

function columnStarts(band: Band<Boxed>): number[] {
  const edges = band.map(({ box }) => box.x).sort((a, b) => a - b);
  return edges.slice(1);
}

function isWithinReach(one: readonly number[], other: readonly number[], reachPt: number): boolean {
  return (
    one.length === other.length && one.every((start, k) => Math.abs(start - (other[k] ?? start)) <= reachPt)
  );
}

/** The gutters of a group that part something; one line with one wide gap ("Ort, Datum      Unterschrift") is a line. */
function partingGutters<Item extends Boxed>(group: BandGroup<Item>): readonly Interval[] {
  const wideBands = group.bands.filter((band) => band.length > 1);
  const isLone = wideBands.length < 2 && wideBands.every((band) => toLines(band).length < 2);
  return isLone ? group.gutters.filter((gutter) => areSideBySide(group.items, gutter)) : group.gutters;
}

/** Whether lines on both sides of a stripe stand beside each other, not one group below the other. */
function areSideBySide(items: readonly Boxed[], gutter: Interval): boolean {
  const { leftLines, rightLines } = linesBeside(items, gutter);
  const near = indexByHeight(rightLines);
  const opposedCount = leftLines.filter((line) => isOpposed(line, near(line.box))).length;
  return opposedCount > 1 || (opposedCount === 1 && isColumn(rightLines));
}

const FEWEST_COLUMN_LINES = 3;
const SAME_EDGE_PT = 2;

/** Whether lines begin at one edge below each other, as a list does beside its label. */
function isColumn(lines: readonly Boxed[]): boolean {
  const edge = median(lines.map((line) => line.box.x));
  const aligned = lines.filter((line) => Math.abs(line.box.x - edge) <= SAME_EDGE_PT);
  return lines.length >= FEWEST_COLUMN_LINES && aligned.length >= ROW_ALIGNMENT * lines.length;
}

function linesBeside(items: readonly Boxed[], gutter: Interval): { leftLines: Boxed[]; rightLines: Boxed[] } {
  return {
    leftLines: toLines(items.filter((item) => right(item.box) <= gutter.start)).map(topLine),
    rightLines: toLines(items.filter((item) => item.box.x >= gutter.end)).map(topLine),
  };
}

// Boxes of a font with high accents reach into the next line: by a fifth where lines are set tight.
const ROW_OVERLAP = 0.3;

function isOpposed(line: Boxed, others: readonly Boxed[], leastOverlap = 0.1): boolean {
  return others.some((other) => verticalOverlap(line.box, other.box) > leastOverlap);
}

/** Rows of labels and values that stand a little lower; undefined where the group is not set like that. */
function toLabelledRows<Item extends Boxed>(
  { items, gutters }: GutteredGroup<Item>,
  area: Box,
): Region<Item> | undefined {
  const [gutter, ...others] = gutters;
  if (gutter === undefined || others.length > 0) return undefined;
  const isLabel = ({ box }: Item): boolean => right(box) <= gutter.start;
  const tops = findLabelRows(toLines(items.filter(isLabel)), toLines(items.filter((item) => !isLabel(item))));
  if (tops.length === 0) return undefined;
  const rows = tops.map((): [Item[], Item[]] => [[], []]);
  for (const item of items) {
    const index = tops.findLastIndex((top) => middle(item.box) >= top);
    rows[Math.max(0, index)]?.[isLabel(item) ? 0 : 1].push(item);
  }
  return { kind: 'rows', rows, columns: toColumns([gutter], area) };
}

/** A gutter with a text of its own on both sides, whose lines may stand on common baselines. */
function findTextGutter<Item extends Boxed>({ items, gutters }: GutteredGroup<Item>): Interval | undefined {
  return gutters.find((gutter, index) => {
    const start = gutters[index - 1]?.end ?? Number.NEGATIVE_INFINITY;
    const end = gutters[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const left = items.filter(({ box }) => box.x >= start && right(box) <= gutter.start);
    const beside = items.filter(({ box }) => box.x >= gutter.end && right(box) <= end);
    return areSeparateTexts(toLines(left), toLines(beside));
  });
}

function isSetInRows<Item extends Boxed>({ items, gutters }: GutteredGroup<Item>): boolean {
  return gutters.every((gutter) => {
    const { leftLines, rightLines } = linesBeside(items, gutter);
    const [few, many] =
      leftLines.length <= rightLines.length ? [leftLines, rightLines] : [rightLines, leftLines];
    // A line with nothing beside it (the heading of a section) speaks for neither.
    const near = indexByHeight(many);
    const opposed = few.filter((line) => isOpposed(line, near(line.box), ROW_OVERLAP));
    const aligned = opposed.filter((line) => near(line.box).some((other) => isOnOneBaseline(line, other)));
    return aligned.length >= ROW_ALIGNMENT * opposed.length;
  });
}

// The widest stripe first: narrow ones inside a column are found again when that column is cut.
function widestOf(gutters: readonly Interval[]): Interval {
  return gutters.reduce((best, gutter) =>
    gutter.end - gutter.start > best.end - best.start ? gutter : best,
  );
}

function splitColumns<Item extends Boxed>(
  items: readonly Item[],
  gutter: Interval,
  area: Box,
  depth: number,
): Region<Item>[] {
  const leftItems = items.filter((item) => item.box.x < gutter.end);
  const rightItems = items.filter((item) => item.box.x >= gutter.end);
  const leftArea = { ...area, width: gutter.start - area.x };
  const rightArea = { ...area, x: gutter.end, width: right(area) - gutter.end };
  return [...toRegions(leftItems, leftArea, depth + 1), ...toRegions(rightItems, rightArea, depth + 1)];
}
