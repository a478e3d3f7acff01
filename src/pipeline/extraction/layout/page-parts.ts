import type { Box, PageSize } from '../extracted-document.js';
import type { DrawnBox } from './panels.js';
import type { RuledGrid } from './ruled-grids.js';
import type { Segment } from './segments.js';
import { bottom, median, right, unionOf, verticalOverlap } from './geometry.js';
import { indexByHeight } from './near-lines.js';
import { findSidePanels, partByPanels } from './panels.js';
import { findRuledGrids, findUprightRules, toGridRows } from './ruled-grids.js';

/** A part of a page that is laid out by itself, in reading order. */
export type PagePart =
  | { readonly kind: 'text'; readonly segments: readonly Segment[] }
  | {
      readonly kind: 'grid';
      /** rows → cells → segments. */
      readonly rows: readonly (readonly (readonly Segment[])[])[];
      readonly columns: readonly Box[];
    };

/** Cuts a page where what it draws shows that text belongs together: coloured sidebars, tables with rules. */
export function partPage(
  segments: readonly Segment[],
  drawn: readonly DrawnBox[],
  size: PageSize,
): PagePart[] {
  if (drawn.length === 0) return [{ kind: 'text', segments }];
  const cut = splitAtRules(segments, findUprightRules(drawn));
  const grids = findRuledGrids(drawn);
  return partByPanels(cut, findSidePanels(drawn, size)).flatMap((part) => partByGrids(part, grids));
}

const LEAST_WIDTH_SHARE = 0.6;

function partByGrids(segments: readonly Segment[], grids: readonly RuledGrid[]): PagePart[] {
  const [grid, ...others] = grids;
  if (segments.length === 0) return [];
  if (grid === undefined) return [{ kind: 'text', segments }];
  const inside = segments.filter(({ box }) => isIn(box, grid.box));
  const outside = segments.filter(({ box }) => !isIn(box, grid.box));
  // Beside something else, or in one column of the page, the table has to find its place among the columns.
  const isAlone = outside.every(({ box }) => verticalOverlap(box, grid.box) < 0.5);
  const isWide = grid.box.width >= LEAST_WIDTH_SHARE * unionOf(segments.map(({ box }) => box)).width;
  if (inside.length === 0 || !isAlone || !isWide) return partByGrids(segments, others);
  const isAbove = ({ box }: Segment): boolean => box.y + box.height / 2 < grid.box.y + grid.box.height / 2;
  const columns = grid.xs.slice(1).map((x, index) => {
    const left = grid.xs[index] ?? x;
    return { x: left, y: grid.box.y, width: x - left, height: grid.box.height };
  });
  return [
    ...partByGrids(outside.filter(isAbove), others),
    { kind: 'grid', rows: toGridRows(inside, grid), columns },
    ...partByGrids(
      outside.filter((segment) => !isAbove(segment)),
      others,
    ),
  ];
}

function isIn(box: Box, area: Box): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= area.x && x <= right(area) && y >= area.y && y <= bottom(area);
}

/** Parts words between which a rule stands. */
function splitAtRules(segments: readonly Segment[], rules: readonly Box[]): Segment[] {
  if (rules.length === 0) return [...segments];
  const near = indexByHeight(rules.map((box) => ({ box })));
  return segments.flatMap((segment) => {
    const crossing = near(segment.box).filter(({ box }) => isAcross(box, segment.box));
    return crossing.length === 0 ? [segment] : splitSegment(segment, crossing);
  });
}

function isAcross(rule: Box, box: Box): boolean {
  const middle = box.y + box.height / 2;
  return rule.x > box.x && right(rule) < right(box) && rule.y <= middle && bottom(rule) >= middle;
}

function splitSegment(segment: Segment, rules: readonly { readonly box: Box }[]): Segment[] {
  const parts: Segment['words'][number][][] = [[]];
  for (const word of segment.words) {
    const last = parts.at(-1)?.at(-1);
    const isParted = rules.some(
      ({ box }) => last?.box && word.box && middleOf(last.box) < box.x && middleOf(word.box) > box.x,
    );
    if (isParted) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((words) => ({
    box: unionOf(words.flatMap((word) => word.box ?? [])),
    words,
    fontSizePt: median(words.map((word) => word.fontSizePt)),
    isBold: segment.isBold || words.every((word) => word.isBold),
  }));
}

function middleOf(box: Box): number {
  return box.x + box.width / 2;
}
