import type { Box } from '../extracted-document.js';
import type { Boxed } from './band-groups.js';
import { bottom, median, unionOf, verticalOverlap } from './geometry.js';

/** Lines of items that stand on one baseline, top to bottom, each from left to right. */
export function toLines<Item extends Boxed>(items: readonly Item[]): Item[][] {
  const lines: Item[][] = [];
  for (const item of items.toSorted((a, b) => middle(a.box) - middle(b.box))) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && verticalOverlap(first.box, item.box) >= 0.5)
      line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.box.x - b.box.x));
}

/** Height of the middle of a box on its page, in points. */
export function middle(box: Box): number {
  return box.y + box.height / 2;
}

/** One box and size for all that stands on one line. */
export function topLine(line: readonly Boxed[]): Boxed {
  const box = unionOf(line.map((item) => item.box));
  return { box, fontSizePt: median(line.map((item) => item.fontSizePt)) };
}

/** Whether two lines share their middle or their bottom within a quarter of the smaller type. */
export function isOnOneBaseline(a: Boxed, b: Boxed): boolean {
  const tolerance = 0.25 * Math.min(a.fontSizePt, b.fontSizePt);
  return (
    Math.abs(middle(a.box) - middle(b.box)) <= tolerance ||
    Math.abs(bottom(a.box) - bottom(b.box)) <= tolerance
  );
}
