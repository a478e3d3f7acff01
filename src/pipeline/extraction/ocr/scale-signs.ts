import type { Box } from '../extracted-document.js';
import { right as rightOf, unionOf, verticalOverlap } from '../layout/geometry.js';
import type { GreyPicture } from './grey-picture.js';
import { inkIn, inkPatches, whiten } from './ink-patches.js';
import type { TickBox } from './tick-boxes.js';

/** A sign over a column of squares, such as "++" in the scale "++ + o –". */
export interface ScaleSign {
  /** Of "+", "-" and "o". */
  readonly text: string;
  /** Pixels of the page. */
  readonly box: Box;
}

// In heights and widths of a square: where the heading of its column stands.
const HEADING_REACH = 4;
const HEADING_HALF_WIDTH = 1.4;
const MOST_SIGNS = 3;
// Bars of "+" are inked along their whole length, its corners are paper; blur leaves a little on both.
const FULL = 0.8;
const BARE = 0.2;
const MOST_OBLONG = 1.35;
// A hyphen of 10-point type at 150 dpi is 7 by 5 pixels with round ends.
const FLAT = 0.72;
const FULL_DASH = 0.65;

/**
 * Reads the signs above columns of squares by their shape and erases them in place: engines take "++" for noise or digits,
 * and without it nobody knows what the crosses below mean. What is no such sign stays for the engine.
 */
export function takeScaleSigns(page: GreyPicture, tickBoxes: readonly TickBox[]): readonly ScaleSign[] {
  const boxes = tickBoxes.map(({ box }) => box);
  const topmost = boxes.filter((box) => !boxes.some((other) => other.y < box.y && isInColumn(other, box)));
  return topmost.flatMap((box) => {
    const sign = readSign(page, box);
    return sign === undefined ? [] : [sign];
  });
}

function isInColumn(a: Box, b: Box): boolean {
  return Math.abs(a.x + a.width / 2 - b.x - b.width / 2) < b.width / 2;
}

function readSign(page: GreyPicture, square: Box): ScaleSign | undefined {
  const middle = square.x + square.width / 2;
  const left = Math.round(middle - HEADING_HALF_WIDTH * square.width);
  const right = Math.round(middle + HEADING_HALF_WIDTH * square.width);
  const top = Math.max(0, square.y - HEADING_REACH * square.height);
  const patches = lowestRow(
    inkPatches(page, { x: left, y: top, width: right - left, height: square.y - 2 - top }),
  );
  const isCut = patches.some((patch) => patch.x <= left || rightOf(patch) >= right);
  if (isCut || patches.length === 0 || patches.length > MOST_SIGNS) return undefined;
  const halves = patches.flatMap((patch) => (readShape(page, patch) === undefined ? parted(patch) : [patch]));
  const signs = halves.map((patch) => readShape(page, patch));
  if (signs.length > MOST_SIGNS || !isOneKind(signs)) return undefined;
  const box = unionOf(halves);
  whiten(page, box);
  return { text: signs.join(''), box };
}

/** Of what stands above a square, the row that is nearest. */
function lowestRow(patches: readonly Box[]): readonly Box[] {
  const lowest = patches.reduce<Box | undefined>(
    (low, patch) => (low === undefined || patch.y > low.y ? patch : low),
    undefined,
  );
  return patches.filter((patch) => lowest !== undefined && verticalOverlap(patch, lowest) > 0.5);
}

/** Blur joins the two signs of "++". */
function parted(box: Box): readonly Box[] {
  if (box.width < 1.7 * box.height || box.width > 2.6 * box.height) return [box];
  const width = Math.floor(box.width / 2);
  return [
    { ...box, width },
    { ...box, x: box.x + box.width - width, width },
  ];
}

function isOneKind(signs: readonly (string | undefined)[]): signs is readonly string[] {
  const [first] = signs;
  return (
    first !== undefined && signs.every((sign) => sign === first) && (first !== 'o' || signs.length === 1)
  );
}

function readShape(page: GreyPicture, box: Box): '+' | '-' | 'o' | undefined {
  const { width, height } = box;
  if (width < 4) return undefined;
  if (height <= FLAT * width) return inkIn(page, box) >= FULL_DASH ? '-' : undefined;
  if (width > MOST_OBLONG * height || height > MOST_OBLONG * width) return undefined;
  const third = Math.max(1, Math.floor(Math.min(width, height) / 3));
  const [right, bottom] = [box.x + width - third, box.y + height - third];
  const patch = (x: number, y: number): number => inkIn(page, { x, y, width: third, height: third });
  const [midX, midY] = [box.x + Math.floor((width - third) / 2), box.y + Math.floor((height - third) / 2)];
  const corners = [patch(box.x, box.y), patch(right, box.y), patch(box.x, bottom), patch(right, bottom)];
  const centre = patch(midX, midY);
  if (centre >= FULL / 2 && corners.every((ink) => ink <= BARE)) return hasBars(page, box) ? '+' : undefined;
  const sides = [patch(midX, box.y), patch(midX, bottom), patch(box.x, midY), patch(right, midY)];
  return centre <= BARE && sides.every((ink) => ink >= 0.4) ? 'o' : undefined;
}

function hasBars(page: GreyPicture, { x, y, width, height }: Box): boolean {
  const level = { x, y: y + Math.floor(height / 2), width, height: 1 };
  const upright = { x: x + Math.floor(width / 2), y, width: 1, height };
  return inkIn(page, level) >= FULL && inkIn(page, upright) >= FULL;
}
