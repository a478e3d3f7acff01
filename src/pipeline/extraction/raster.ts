import type { Box } from './extracted-document.js';

/** A rendered page: 4 bytes a pixel, blue, green, red, unused; rows without padding. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels per point. */
  readonly scale: number;
  readonly pixels: Uint8Array;
}

export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Largest difference of one channel, 0–255. */
export function colourDistance(a: Rgb, b: Rgb): number {
  return Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
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

function pixelAt(raster: Raster, x: number, y: number): Rgb {
  const offset = (y * raster.widthPx + x) * 4;
  const { pixels } = raster;
  return { blue: pixels[offset] ?? 0, green: pixels[offset + 1] ?? 0, red: pixels[offset + 2] ?? 0 };
}

const RING_PX = 2;

/** The commonest colour just above and below a box: what the letter in the box is printed on. */
export function backgroundOf(box: Box, raster: Raster): Rgb {
  const rect = toPixels(box, raster);
  const counts = new Map<number, { count: number; colour: Rgb }>();
  const rows = [...Array(RING_PX).keys()].flatMap((step) => [rect.top - 1 - step, rect.bottom + step]);
  for (const y of rows.filter((row) => row >= 0 && row < raster.heightPx)) {
    for (let x = rect.left; x < rect.right; x += 1) {
      const colour = pixelAt(raster, x, y);
      // Three bits less, so that compression noise counts as one colour.
      const key = ((colour.red >> 3) << 10) | ((colour.green >> 3) << 5) | (colour.blue >> 3);
      const entry = counts.get(key);
      if (entry === undefined) counts.set(key, { count: 1, colour });
      else entry.count += 1;
    }
  }
  const [commonest] = [...counts.values()].sort((a, b) => b.count - a.count);
  return commonest?.colour ?? { red: 255, green: 255, blue: 255 };
}

/** Largest contrast found in a box: against the background and of its pixels among each other, 0–255. */
export function contrastIn(box: Box, background: Rgb, raster: Raster): number {
  const rect = toPixels(box, raster);
  let first: Rgb | undefined;
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
