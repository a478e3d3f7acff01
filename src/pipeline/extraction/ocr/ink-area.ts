import type { Box } from '../extracted-document.js';
import type { GreyPicture } from './grey-picture.js';
import { type PixelPoint, type PlaneMapping, mapPoint } from './plane-mapping.js';

// Paper that was made even is white; on the small copy the thin strokes of pale type are hardly darker.
const PALEST_INK = 225;

/**
 * Finds the smallest upright rectangle that holds all ink of an even picture, once the picture is moved.
 *
 * @param move where a point of the picture comes to lie
 * @param rim so many pixels at all edges are passed over: there a sheet shows its shadow
 * @returns undefined for blank paper; single dark pixels are dust
 */
export function findInkArea(even: GreyPicture, move: PlaneMapping, rim = 0): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (point: PixelPoint): void => {
    const { x, y } = mapPoint(move, point);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  };
  for (let row = rim; row < even.heightPx - rim; row += 1) {
    const ends = findRowEnds(even, row, rim);
    if (ends === undefined) continue;
    for (const x of ends) for (const y of [row, row + 1]) reach({ x, y });
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where the ink of a row begins and ends. */
function findRowEnds(
  { widthPx, pixels }: GreyPicture,
  row: number,
  rim: number,
): readonly [number, number] | undefined {
  const start = row * widthPx;
  const end = start + widthPx - rim - 1;
  const isInk = (at: number): boolean =>
    (pixels[at] ?? 255) < PALEST_INK && (pixels[at + 1] ?? 255) < PALEST_INK;
  let first = start + rim;
  while (first < end && !isInk(first)) first += 1;
  if (first >= end) return undefined;
  let last = end - 1;
  while (last > first && !isInk(last)) last -= 1;
  return [first - start, last + 2 - start];
}
