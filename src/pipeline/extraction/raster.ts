import type { Box } from './extracted-document.js';

/** A rendered page: 4 bytes a pixel, blue, green, red, unused; rows without padding. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels per point. */
  readonly scale: number;
  readonly pixels: Uint8Array;
}

/** A colour as one number, `0xRRGGBB`: pages have millions of pixels. */
export type Colour = number;

export function toColour(red: number, green: number, blue: number): Colour {
  return (red << 16) | (green << 8) | blue;
}

/** Largest difference of one channel, 0–255. */
export function colourDistance(a: Colour, b: Colour): number {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff));
  const blue = Math.abs((a & 0xff) - (b & 0xff));
  return Math.max(red, green, blue);
}

interface PixelRect {
  readonly left: number;
  readonly top: number;
  /** Exclusive. */
  readonly right: number;
  /** Exclusive. */
  readonly bottom: number;
}

function toPixels(box: Box, raster: Raster): PixelRect {
  const { scale, widthPx, heightPx } = raster;
  return {
    left: Math.max(0, Math.floor(box.x * scale)),
    top: Math.max(0, Math.floor(box.y * scale)),
    right: Math.min(widthPx, Math.ceil((box.x + box.width) * scale)),
    bottom: Math.min(heightPx, Math.ceil((box.y + box.height) * scale)),
  };
}

function pixelAt(raster: Raster, x: number, y: number): Colour {
  const offset = (y * raster.widthPx + x) * 4;
  const { pixels } = raster;
  return toColour(pixels[offset + 2] ?? 0, pixels[offset + 1] ?? 0, pixels[offset] ?? 0);
}

const WHITE: Colour = 0xffffff;
// Three bits less, so that compression noise counts as one colour.
const COARSE = 0xf8f8f8;

/** The commonest colour just above and below a box: what the letter in the box is printed on. */
export function backgroundOf(box: Box, raster: Raster): Colour {
  const rect = toPixels(box, raster);
  const rows = [rect.top - 1, rect.bottom, rect.top - 2, rect.bottom + 1].filter(
    (y) => y >= 0 && y < raster.heightPx,
  );
  return plainColour(rows, rect, raster) ?? commonestColour(rows, rect, raster);
}

// Nearly all type stands on plain paper.
function plainColour(rows: readonly number[], rect: PixelRect, raster: Raster): Colour | undefined {
  const [first = 0] = rows;
  const colour = rows.length === 0 || rect.left >= rect.right ? WHITE : pixelAt(raster, rect.left, first);
  for (const y of rows) {
    for (let x = rect.left; x < rect.right; x += 1) if (pixelAt(raster, x, y) !== colour) return undefined;
  }
  return colour;
}

function commonestColour(rows: readonly number[], rect: PixelRect, raster: Raster): Colour {
  const counts = new Map<number, number>();
  let best = WHITE;
  let bestCount = 0;
  for (const y of rows) {
    for (let x = rect.left; x < rect.right; x += 1) {
      const colour = pixelAt(raster, x, y);
      const count = (counts.get(colour & COARSE) ?? 0) + 1;
      counts.set(colour & COARSE, count);
      if (count > bestCount) [best, bestCount] = [colour, count];
    }
  }
  return best;
}

/** Whether a pixel of the box differs by at least that much from the background or from the first pixel, 0–255. */
export function hasContrast(box: Box, background: Colour, least: number, raster: Raster): boolean {
  const rect = toPixels(box, raster);
  let first: Colour | undefined;
  for (let y = rect.top; y < rect.bottom; y += 1) {
    for (let x = rect.left; x < rect.right; x += 1) {
      const colour = pixelAt(raster, x, y);
      first ??= colour;
      if (colourDistance(colour, background) >= least || colourDistance(colour, first) >= least) return true;
    }
  }
  return false;
}

/** Share of the page that differs from its upper left corner, 0–1; every third pixel is looked at. */
export function inkShare(raster: Raster): number {
  const paper = pixelAt(raster, 0, 0);
  let inked = 0;
  let seen = 0;
  for (let y = 0; y < raster.heightPx; y += 3) {
    for (let x = 0; x < raster.widthPx; x += 3) {
      seen += 1;
      if (colourDistance(pixelAt(raster, x, y), paper) > 40) inked += 1;
    }
  }
  return seen === 0 ? 0 : inked / seen;
}
