import type { Box } from '../extracted-document.js';
import type { GreyPicture } from './grey-picture.js';
import { INK, inkIn, whiten } from './ink-patches.js';

/** A square to tick on a printed form. */
export interface TickBox {
  /** Pixels of the page, with the frame. */
  readonly box: Box;
  /** Undefined where the ink inside is too much for an empty square and too little for a cross. */
  readonly isTicked: boolean | undefined;
}

// Squares of office forms: the sign ☐ of 8-point type is 5 pt wide, boxes drawn for a pen are up to 6 mm.
const LEAST_SIDE_INCHES = 4.5 / 72;
const MOST_SIDE_INCHES = 17 / 72;
/** Smaller, a blurred letter looks the same. */
const LEAST_SIDE_PX = 12;
const MOST_OBLONG = 1.25;
// Thicker frames are buttons and logos.
const MOST_FRAME_SHARE = 0.25;
/** Share of each side that is ink; the corners of D, O and 0 are open. */
const LEAST_SIDE_INK = 0.85;
const WHITE = 255;
// Share of ink inside, measured in November 2026 on the 96 squares of three scanned and photographed forms: empty ones
// 0.00, one with dirt 0.07; printed crosses 0.32 and more. The tick of a thin pen fills some 0.18 of a square of 2.5 mm.
const EMPTY_BELOW = 0.08;
const TICKED_FROM = 0.14;
/** A square that is filled to its corners is the bullet of a list. */
const BULLET_FROM = 0.9;
const SAME_SIDE_RATIO = 1.25;
const MOST_INK_AROUND = 0.25;
/** Of the width of a square: a blank is wider, the gap between two letters is not. */
const LEAST_SPACE = 0.35;

/** A level run of ink: perhaps the upper edge of a frame. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Sides {
  readonly least: number;
  readonly most: number;
}

/** Finds the squares to tick of a level page and erases them in place, since engines read them as letters. */
export function takeTickBoxes(page: GreyPicture, dpi: number): readonly TickBox[] {
  const sides = {
    least: Math.max(LEAST_SIDE_PX, Math.round(LEAST_SIDE_INCHES * dpi)),
    most: Math.round(MOST_SIDE_INCHES * dpi),
  };
  const found = findFrames(page, sides).map((frame) => ({ box: frame.box, inside: inkInside(page, frame) }));
  // A form leaves some of its squares empty; a letter that resembles a square is never empty.
  const empty = found.filter(({ inside }) => inside < EMPTY_BELOW);
  const boxes = found.filter(
    ({ box, inside }) => inside < BULLET_FROM && empty.some((other) => isAlike(box, other.box)),
  );
  for (const { box } of boxes) whiten(page, box);
  return boxes.map(({ box, inside }) => ({ box, isTicked: judge(inside) }));
}

function judge(inside: number): boolean | undefined {
  if (inside < EMPTY_BELOW) return false;
  return inside >= TICKED_FROM ? true : undefined;
}

function isAlike(a: Box, b: Box): boolean {
  return a.width < b.width * SAME_SIDE_RATIO && b.width < a.width * SAME_SIDE_RATIO;
}

interface Frame {
  readonly box: Box;
  readonly thickness: number;
}

function findFrames(page: GreyPicture, sides: Sides): Frame[] {
  const { widthPx, heightPx, pixels } = page;
  const frames: Frame[] = [];
  for (let y = 2; y < heightPx - sides.least; y += 1) {
    const row = y * widthPx;
    let start = -1;
    for (let x = 0; x <= widthPx; x += 1) {
      const isInk = x < widthPx && (pixels[row + x] ?? WHITE) < INK;
      if (isInk && start < 0) start = x;
      if (isInk || start < 0) continue;
      const width = x - start;
      const isSide = width >= sides.least && width <= sides.most;
      // Only the upper edge of a frame has paper above it; where it climbs by a pixel, the row above is half inked.
      if (isSide && inkOfRow(page, start, x, y - 2) <= MOST_INK_AROUND) {
        const frame = frameBelow(page, { x: start, y, width }, sides);
        if (frame !== undefined && !frames.some((other) => overlaps(other.box, frame.box)))
          frames.push(frame);
      }
      start = -1;
    }
  }
  return frames;
}

/** The frame that hangs from a level run of ink; undefined where one of its other sides is missing. */
function frameBelow(page: GreyPicture, run: Run, sides: Sides): Frame | undefined {
  const { x, y, width } = run;
  const least = Math.max(sides.least, Math.floor(width / MOST_OBLONG));
  const most = Math.min(sides.most, Math.ceil(width * MOST_OBLONG));
  if (!isUpright(page, run, least)) return undefined;
  const thickness = frameThickness(page, run);
  if (thickness > width * MOST_FRAME_SHARE) return undefined;
  for (let height = most; height >= least; height -= 1) {
    const isClosed = inkOfRow(page, x, x + width, y + height - 1) >= LEAST_SIDE_INK;
    if (!isClosed || !isUpright(page, run, height)) continue;
    const box = { x, y, width, height };
    if (standsAlone(page, box) && !hasStem(page, box, thickness)) return { box, thickness };
  }
  return undefined;
}

/** The second column counts as well, as the outermost one is grey where a side lies between two columns. */
function isUpright(page: GreyPicture, { x, y, width }: Run, height: number): boolean {
  const isSide = (column: number): boolean => inkOfColumn(page, column, y, y + height) >= LEAST_SIDE_INK;
  const right = x + width - 1;
  return (isSide(x) || isSide(x + 1)) && (isSide(right) || isSide(right - 1));
}

/** Whether paper surrounds a frame: letters have neighbours, bulge, or go on below. Ticks of a pen may stick out. */
function standsAlone(page: GreyPicture, { x, y, width, height }: Box): boolean {
  const space = Math.ceil(LEAST_SPACE * width);
  const bottom = y + height;
  if (x - space < 0 || x + width + space > page.widthPx || bottom + 1 >= page.heightPx) return false;
  const beside = Array.from({ length: space - 1 }, (_, index) => index + 1);
  return (
    inkOfRow(page, x, x + width, bottom + 1) <= MOST_INK_AROUND &&
    beside.every((step) => inkOfColumn(page, x - 1 - step, y, bottom) <= MOST_INK_AROUND) &&
    beside.every((step) => inkOfColumn(page, x + width + step, y, bottom) <= MOST_INK_AROUND)
  );
}

/** Whether a side goes straight on below a frame, as that of a "P" does. */
function hasStem(page: GreyPicture, { x, y, width, height }: Box, thickness: number): boolean {
  const below = { y: y + height, width: thickness, height: Math.ceil(LEAST_SPACE * width) };
  return [x, x + 1, x + width - thickness].some(
    (side) => inkIn(page, { ...below, x: side }) >= LEAST_SIDE_INK,
  );
}

/** Rows of ink below the upper edge, measured where a cross seldom reaches. */
function frameThickness(page: GreyPicture, { x, y, width }: Run): number {
  let thickness = 1;
  while (thickness < width && inkOfRow(page, x, x + width, y + thickness) >= LEAST_SIDE_INK) thickness += 1;
  return thickness;
}

function inkOfRow(page: GreyPicture, from: number, to: number, y: number): number {
  return inkIn(page, { x: from, y, width: to - from, height: 1 });
}

function inkOfColumn(page: GreyPicture, x: number, from: number, to: number): number {
  return inkIn(page, { x, y: from, width: 1, height: to - from });
}

/** Share of ink between the inner edges of a frame, without the grey rim of the frame itself. */
function inkInside(page: GreyPicture, { box, thickness }: Frame): number {
  const rim = thickness + 1;
  return inkIn(page, {
    ...{ x: box.x + rim, y: box.y + rim },
    ...{ width: box.width - 2 * rim, height: box.height - 2 * rim },
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
