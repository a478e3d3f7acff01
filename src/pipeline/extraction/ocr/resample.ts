import type { GreyPicture } from './grey-picture.js';
import { type LightMap, UNIT_GAIN } from './light-map.js';
import { type PlaneMapping, mapPoint } from './plane-mapping.js';

const WHITE = 255;
// A homography is drawn in pieces that are straight: within 32 pixels of a sheet photographed aslant it bends by
// three thousandths of a pixel.
const PIECE_PX = 32;
/** Places are whole 65,536ths of a pixel; a picture of 32,767 pixels across still fits 31 bits. */
const SUBPIXELS = 65_536;

export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Draws a new picture from an old one in one pass: moved by the mapping, and made bright where the light fell off, so
 * that paper is white everywhere. What lies outside the old picture is white.
 */
export function resample(
  source: GreyPicture,
  mapping: PlaneMapping,
  { widthPx, heightPx }: PixelSize,
  light: LightMap,
): GreyPicture {
  const pixels = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    const row = pixels.subarray(y * widthPx, (y + 1) * widthPx);
    let start = placeOf(mapping, light, 0, y);
    for (let from = 0; from < widthPx; from += PIECE_PX) {
      const to = Math.min(from + PIECE_PX, widthPx);
      const end = placeOf(mapping, light, to, y);
      drawPiece(source, start, end, row.subarray(from, to));
      start = end;
    }
  }
  return { widthPx, heightPx, pixels };
}

/** Where a pixel of the new picture comes from, in subpixels of the old one, and its gain there. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly gain: number;
}

function placeOf(mapping: PlaneMapping, light: LightMap, column: number, row: number): Place {
  // Middle of pixels, so that halving a picture does not move it.
  const { x, y } = mapPoint(mapping, { x: column + 0.5, y: row + 0.5 });
  return {
    x: Math.round((x - 0.5) * SUBPIXELS),
    y: Math.round((y - 0.5) * SUBPIXELS),
    gain: Math.round(light.gainAt(x, y)),
  };
}

function drawPiece(source: GreyPicture, start: Place, end: Place, out: Uint8Array): void {
  const lastX = (source.widthPx - 1) * SUBPIXELS;
  const lastY = (source.heightPx - 1) * SUBPIXELS;
  const isInside = liesWithin(start, lastX, lastY) && liesWithin(end, lastX, lastY);
  if (isInside) drawInside(source, start, end, out);
  else drawAtEdge(source, start, end, out);
}

function liesWithin({ x, y }: Place, lastX: number, lastY: number): boolean {
  return x >= 0 && y >= 0 && x < lastX && y < lastY;
}

// All in whole numbers: this runs for every pixel of a page. 256 · 256 · 255 and 2¹⁶ · 2¹⁴ both fit 31 bits.
function drawInside({ widthPx, pixels }: GreyPicture, start: Place, end: Place, out: Uint8Array): void {
  const count = out.length;
  const stepX = Math.trunc((end.x - start.x) / count) | 0;
  const stepY = Math.trunc((end.y - start.y) / count) | 0;
  const gain = ((start.gain + end.gain) >> 1) | 0;
  let x = start.x | 0;
  let y = start.y | 0;
  for (let to = 0; to < count; to += 1) {
    const at = ((y >> 16) * widthPx + (x >> 16)) | 0;
    const partX = (x >> 8) & 0xff;
    const upperLeft = pixels[at] ?? 0;
    const lowerLeft = pixels[at + widthPx] ?? 0;
    const upper = (upperLeft << 8) + ((pixels[at + 1] ?? 0) - upperLeft) * partX;
    const lower = (lowerLeft << 8) + ((pixels[at + widthPx + 1] ?? 0) - lowerLeft) * partX;
    const value = ((upper << 8) + (lower - upper) * ((y >> 8) & 0xff)) >> 12;
    const bright = (value * gain) >> 14;
    out[to] = bright > WHITE ? WHITE : bright;
    x = (x + stepX) | 0;
    y = (y + stepY) | 0;
  }
}

/** Takes the nearest pixel, half a pixel beyond the edge as well. */
function drawAtEdge(
  { widthPx, heightPx, pixels }: GreyPicture,
  start: Place,
  end: Place,
  out: Uint8Array,
): void {
  const stepX = (end.x - start.x) / out.length;
  const stepY = (end.y - start.y) / out.length;
  for (let to = 0; to < out.length; to += 1) {
    const x = (start.x + stepX * to + SUBPIXELS / 2) >> 16;
    const y = (start.y + stepY * to + SUBPIXELS / 2) >> 16;
    const isOutside = x < 0 || y < 0 || x >= widthPx || y >= heightPx;
    out[to] = isOutside ? WHITE : Math.min(WHITE, ((pixels[y * widthPx + x] ?? 0) * start.gain) / UNIT_GAIN);
  }
}
