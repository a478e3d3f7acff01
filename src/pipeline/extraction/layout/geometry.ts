import type { Box, PageSize } from '../extracted-document.js';

/** Clockwise quarter turns of the reading direction: 0 reads left to right, 1 downwards, 3 upwards. */
export type QuarterTurns = 0 | 1 | 2 | 3;

export function right(box: Box): number {
  return box.x + box.width;
}

export function bottom(box: Box): number {
  return box.y + box.height;
}

export function unionOf(boxes: readonly Box[]): Box {
  // A loop, because the arguments of Math.min stand on the stack and hostile pages have very many boxes.
  let [left, top, farRight, lowest] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    farRight = Math.max(farRight, right(box));
    lowest = Math.max(lowest, bottom(box));
  }
  return { x: left, y: top, width: farRight - left, height: lowest - top };
}

/** Share of the smaller height that two boxes have in common, 0–1. */
export function verticalOverlap(a: Box, b: Box): number {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  const smaller = Math.min(a.height, b.height);
  return smaller <= 0 ? 0 : Math.max(0, shared) / smaller;
}

/** The middle value; the lower one of two. 0 for an empty list. */
export function median(values: readonly number[]): number {
  const [first = 0] = values;
  // Nearly all letters of a word and words of a page have one size.
  if (values.every((value) => value === first)) return first;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Turns a box of the page into the frame in which text of that direction reads left to right. */
export function toReadingFrame(box: Box, turns: QuarterTurns, page: PageSize): Box {
  const { x, y, width, height } = box;
  if (turns === 1) return { x: y, y: page.widthPt - x - width, width: height, height: width };
  if (turns === 2) return { x: page.widthPt - x - width, y: page.heightPt - y - height, width, height };
  if (turns === 3) return { x: page.heightPt - y - height, y: x, width: height, height: width };
  return box;
}

/** The way back of `toReadingFrame`. */
export function fromReadingFrame(box: Box, turns: QuarterTurns, page: PageSize): Box {
  const { x, y, width, height } = box;
  if (turns === 1) return { x: page.widthPt - y - height, y: x, width: height, height: width };
  if (turns === 3) return { x: y, y: page.heightPt - x - width, width: height, height: width };
  return toReadingFrame(box, turns, page);
}

/** The largest value, 0 for an empty list; takes lists of any length. */
export function largestOf(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), 0);
}
