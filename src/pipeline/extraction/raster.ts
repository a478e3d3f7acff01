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
const RING_PX = 2;
// Three bits less, so that compression noise counts as one colour.
const COARSE = 0xf8f8f8;

/** The commonest colour just above and below a box: what the letter in the box is printed on. */
export function backgroundOf(box: Box, raster: Raster): Colour {
  const rect = toPixels(box, raster);
  const colours: Colour[] = [];
  for (let step = 0; step < RING_PX; step += 1) {
    for (const y of [rect.top - 1 - step, rect.bottom + step]) {
      if (y < 0 || y >= raster.heightPx) continue;
      for (let x = rect.left; x < rect.right; x += 1) colours.push(pixelAt(raster, x, y));
    }
  }
  return commonestColour(colours);
}

function commonestColour(colours: readonly Colour[]): Colour {
  const counts = new Map<number, number>();
  let best = WHITE;
  let bestCount = 0;
  for (const colour of colours) {
    const count = (counts.get(colour & COARSE) ?? 0) + 1;
    counts.set(colour & COARSE, count);
    if (count > bestCount) [best, bestCount] = [colour, count];
  }
  return best;
}

/** Largest contrast found in a box: against the background and of its pixels among each other, 0–255. */
export function contrastIn(box: Box, background: Colour, raster: Raster): number {
  const rect = toPixels(box, raster);
  let first: Colour | undefined;
  let largest = 0;
  for (let y = rect.top; y < rect.bottom; y += 1) {
    for (let x = rect.left; x < rect.right; x += 1) {
      const colour = pixelAt(raster, x, y);
      first ??= colour;
      largest = Math.max(largest, colourDistance(colour, background), colourDistance(colour, first));
    }
  }
  return largest;
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
