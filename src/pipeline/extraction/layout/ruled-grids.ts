import type { Box } from '../extracted-document.js';
import type { DrawnBox } from './panels.js';
import { bottom, right, unionOf } from './geometry.js';

/** A table whose cells are drawn with rules. */
export interface RuledGrid {
  readonly box: Box;
  /** Edges of the columns from left to right, one more than columns. */
  readonly xs: readonly number[];
  /** Edges of the rows from top to bottom, one more than rows. */
  readonly ys: readonly number[];
  readonly upright: readonly Box[];
  readonly level: readonly Box[];
}

const THICKEST_RULE_PT = 2.5;
const SHORTEST_RULE_PT = 6;
const TOUCH_PT = 2;
// Beyond this it is a drawing or squared paper.
const MOST_RULES = 3000;
const MOST_EDGES = 120;

/** Upright rules of a page, which part words however close they stand. */
export function findUprightRules(drawn: readonly DrawnBox[]): Box[] {
  return toRules(drawn).filter(({ width, height }) => height > width);
}

/** Tables of at least two rows and two columns that are drawn with rules. */
export function findRuledGrids(drawn: readonly DrawnBox[]): RuledGrid[] {
  const rules = toRules(drawn);
  if (rules.length > MOST_RULES) return [];
  return groupTouching(rules).flatMap((group) => {
    const upright = group.filter(({ width, height }) => height > width);
    const level = group.filter(({ width, height }) => width >= height);
    const xs = cluster(upright.map(({ x, width }) => x + width / 2));
    const ys = cluster(level.map(({ y, height }) => y + height / 2));
    const isTable = xs.length > 2 && ys.length > 2 && xs.length <= MOST_EDGES && ys.length <= MOST_EDGES;
    return isTable ? [{ box: unionOf(group), xs, ys, upright, level }] : [];
  });
}

function toRules(drawn: readonly DrawnBox[]): Box[] {
  return drawn.flatMap(({ box, fill }) => {
    const thickness = Math.min(box.width, box.height);
    const length = Math.max(box.width, box.height);
    if (thickness <= THICKEST_RULE_PT) return length >= SHORTEST_RULE_PT ? [box] : [];
    return fill === null ? edgesOf(box) : [];
  });
}

/** A cell that is drawn as a frame. */
function edgesOf(box: Box): Box[] {
  return [
    { ...box, height: 0 },
    { ...box, y: bottom(box), height: 0 },
    { ...box, width: 0 },
    { ...box, x: right(box), width: 0 },
  ];
}

function groupTouching(rules: readonly Box[]): Box[][] {
  const sorted = rules.toSorted((a, b) => a.y - b.y);
  let groups: { box: Box; members: Box[] }[] = [];
  for (const rule of sorted) {
    const touching = groups.filter(
      ({ box, members }) => touches(box, rule) && members.some((member) => touches(member, rule)),
    );
    const members = [rule, ...touching.flatMap((group) => group.members)];
    groups = [...groups.filter((group) => !touching.includes(group)), { box: unionOf(members), members }];
  }
  return groups.map(({ members }) => members);
}

function touches(a: Box, b: Box): boolean {
  return (
    a.x <= right(b) + TOUCH_PT &&
    b.x <= right(a) + TOUCH_PT &&
    a.y <= bottom(b) + TOUCH_PT &&
    b.y <= bottom(a) + TOUCH_PT
  );
}

/** Middles of values that lie close together, in order. */
function cluster(values: readonly number[]): number[] {
  const centres: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = centres.at(-1);
    if (last === undefined || value - last > 2 * TOUCH_PT) centres.push(value);
  }
  return centres;
}

/**
 * Sorts what stands in a grid into its cells; what stands in joined cells goes to the first of them.
 *
 * @returns rows → cells → items
 */
export function toGridRows<Item extends { readonly box: Box }>(
  items: readonly Item[],
  { xs, ys, upright, level }: RuledGrid,
): Item[][][] {
  const rows = ys.slice(1).map(() => xs.slice(1).map((): Item[] => []));
  const turned = level.map(turn);
  for (const item of items) {
    const x = item.box.x + item.box.width / 2;
    const y = item.box.y + item.box.height / 2;
    let column = placeIn(xs, x);
    let row = placeIn(ys, y);
    while (column > 0 && !isParted(upright, xs[column] ?? 0, y)) column -= 1;
    while (row > 0 && !isParted(turned, ys[row] ?? 0, x)) row -= 1;
    rows[row]?.[column]?.push(item);
  }
  return rows;
}

function placeIn(edges: readonly number[], value: number): number {
  const index = edges.findIndex((edge) => edge > value);
  const last = edges.length - 2;
  return index < 0 ? last : Math.min(last, Math.max(0, index - 1));
}

/** Whether an upright rule stands at that place, at that height. */
function isParted(rules: readonly Box[], x: number, y: number): boolean {
  return rules.some(
    (rule) =>
      Math.abs(rule.x + rule.width / 2 - x) <= 2 * TOUCH_PT &&
      rule.y - TOUCH_PT <= y &&
      bottom(rule) + TOUCH_PT >= y,
  );
}

function turn({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}
