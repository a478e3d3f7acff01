import type { GreyPicture } from './grey-picture.js';

const INK = 160;
// Smaller are dots and noise, larger are pictures and rules.
const LEAST_PX = 4;
const MOST_SHARE = 0.25;
const MOST_TIMES_WIDER = 6;
/** Fewer letters tell nothing about a page. */
const FEWEST_LETTERS = 6;

/**
 * Measures the usual height of printed letters on a level, even picture, in pixels: the median of the heights of all
 * connected pieces of ink that may be letters; between the height of an x and that of an h.
 *
 * @returns undefined if there is too little type
 */
export function measureTypeHeight(even: GreyPicture): number | undefined {
  const heights = pieceHeights(even).sort((a, b) => a - b);
  return heights.length < FEWEST_LETTERS ? undefined : heights[Math.floor(heights.length / 2)];
}

function pieceHeights({ widthPx, heightPx, pixels }: GreyPicture): number[] {
  const isOpen = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) isOpen[at] = (pixels[at] ?? 255) < INK ? 1 : 0;
  const heights: number[] = [];
  const most = Math.max(heightPx * MOST_SHARE, 40);
  for (let at = isOpen.indexOf(1); at >= 0; at = isOpen.indexOf(1, at + 1)) {
    const { width, height } = floodPiece(isOpen, widthPx, at);
    if (height >= LEAST_PX && height <= most && width <= height * MOST_TIMES_WIDER) heights.push(height);
  }
  return heights;
}

/** Closes all ink that hangs together with a pixel and returns the size of its box. */
function floodPiece(isOpen: Uint8Array, widthPx: number, start: number): { width: number; height: number } {
  const waiting = [start];
  isOpen[start] = 0;
  let left = start % widthPx;
  let right = left;
  let [first, last] = [start, start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % widthPx;
    if (x < left) left = x;
    if (x > right) right = x;
    if (at < first) first = at;
    if (at > last) last = at;
    for (let row = at - widthPx; row <= at + widthPx; row += widthPx) {
      for (let near = x > 0 ? row - 1 : row; near <= (x + 1 < widthPx ? row + 1 : row); near += 1) {
        if (isOpen[near] !== 1) continue;
        isOpen[near] = 0;
        waiting.push(near);
      }
    }
  }
  const height = ((last / widthPx) | 0) - ((first / widthPx) | 0) + 1;
  return { width: right - left + 1, height };
}
