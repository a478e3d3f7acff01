import type { Box, PageSize } from '../extracted-document.js';
import type { Colour } from '../raster.js';
import { colourDistance } from '../raster.js';
import { bottom, right, verticalOverlap } from './geometry.js';
import { indexByHeight } from './near-lines.js';

/** A rectangle or line that a page draws; `fill` is null where only its edge is drawn. */
export interface DrawnBox {
  readonly box: Box;
  readonly fill: Colour | null;
}

// A sidebar is a column of its own in another colour; bars behind headings are lower, grounds of pages wider.
const NARROWEST_SHARE = 0.15;
const WIDEST_SHARE = 0.6;
const LOWEST_SHARE = 0.12;
const PAPER: Colour = 0xffffff;
const LEAST_COLOUR = 6;

/** Coloured grounds of sidebars, from left to right. */
export function findSidePanels(drawn: readonly DrawnBox[], page: PageSize): Box[] {
  const panels = drawn
    .filter(({ fill }) => fill !== null && colourDistance(fill, PAPER) >= LEAST_COLOUR)
    .map(({ box }) => box)
    .filter(
      ({ width, height }) =>
        width >= NARROWEST_SHARE * page.widthPt &&
        width <= WIDEST_SHARE * page.widthPt &&
        height >= LOWEST_SHARE * page.heightPt,
    )
    .sort((a, b) => a.x - b.x || b.height - a.height);
  return panels.filter((panel, index) => !panels.slice(0, index).some((other) => isInside(panel, other)));
}

/**
 * Parts what stands on a coloured ground from what stands beside it, in reading order.
 *
 * Only where the ground has the page to itself at its height; text across its edge speaks against a sidebar.
 */
export function partByPanels<Item extends { readonly box: Box }>(
  items: readonly Item[],
  panels: readonly Box[],
): Item[][] {
  const [panel, ...others] = panels;
  if (panel === undefined) return items.length === 0 ? [] : [[...items]];
  const inside = items.filter(({ box }) => isCentredIn(box, panel));
  const outside = items.filter(({ box }) => !isCentredIn(box, panel));
  const isAbove = ({ box }: Item): boolean => bottom(box) <= panel.y + EDGE_PT;
  const isBelow = ({ box }: Item): boolean => box.y >= bottom(panel) - EDGE_PT;
  const beside = outside.filter((item) => !isAbove(item) && !isBelow(item));
  const isLeft = beside.every(({ box }) => box.x >= right(panel) - EDGE_PT);
  const isRight = beside.every(({ box }) => right(box) <= panel.x + EDGE_PT);
  const isSidebar = inside.length > 0 && beside.length > 0 && isLeft !== isRight;
  if (!isSidebar || areRows(inside, beside)) return partByPanels(items, others);
  const middle = isLeft ? [inside, beside] : [beside, inside];
  return [outside.filter(isAbove), ...middle, outside.filter(isBelow)].flatMap((part) =>
    partByPanels(part, others),
  );
}

const EDGE_PT = 2;
const FEWEST_ROWS = 3;
const ROWS_SHARE = 0.95;

/** Whether everything on the ground has its counterpart beside it: then it is the shaded column of a table. */
function areRows(
  inside: readonly { readonly box: Box }[],
  beside: readonly { readonly box: Box }[],
): boolean {
  const near = indexByHeight(beside);
  const level = inside.filter(({ box }) => near(box).some((other) => verticalOverlap(box, other.box) > 0.7));
  return level.length >= FEWEST_ROWS && level.length >= ROWS_SHARE * inside.length;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - EDGE_PT &&
    right(inner) <= right(outer) + EDGE_PT &&
    inner.y >= outer.y - EDGE_PT &&
    bottom(inner) <= bottom(outer) + EDGE_PT
  );
}

function isCentredIn(box: Box, panel: Box): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= panel.x && x <= right(panel) && y >= panel.y && y <= bottom(panel);
}
