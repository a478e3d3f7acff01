import type { Box } from '../extracted-document.js';
import type { GreyPicture } from './grey-picture.js';

/** Grey lines of an even page count as ink; the noise of paper does not. */
export const INK = 170;
const WHITE = 255;
// Specks of dust.
const LEAST_PIXELS = 6;

/** Share of ink in a part of a page, 0–1; 1 for a part without area. */
export function inkIn({ widthPx, pixels }: GreyPicture, { x, y, width, height }: Box): number {
  let count = 0;
  for (let row = y; row < y + height; row += 1) {
    for (let at = row * widthPx + x; at < row * widthPx + x + width; at += 1) {
      if ((pixels[at] ?? WHITE) < INK) count += 1;
    }
  }
  return width <= 0 || height <= 0 ? 1 : count / (width * height);
}

/** Boxes of the connected patches of ink in a part of a page, from left to right, without dust. */
export function inkPatches(page: GreyPicture, area: Box): Box[] {
  const seen = new Set<number>();
  const patches: Box[] = [];
  for (let y = Math.max(0, area.y); y < Math.min(page.heightPx, area.y + area.height); y += 1) {
    for (let x = Math.max(0, area.x); x < Math.min(page.widthPx, area.x + area.width); x += 1) {
      const patch = fill(page, area, seen, x, y);
      if (patch !== undefined) patches.push(patch);
    }
  }
  return patches.sort((a, b) => a.x - b.x);
}

function fill(
  page: GreyPicture,
  area: Box,
  seen: Set<number>,
  startX: number,
  startY: number,
): Box | undefined {
  const { widthPx, pixels } = page;
  const start = startY * widthPx + startX;
  if (seen.has(start) || (pixels[start] ?? WHITE) >= INK) return undefined;
  const open = [start];
  seen.add(start);
  let [left, right, top, bottom, count] = [startX, startX, startY, startY, 0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [x, y] = [at % widthPx, Math.floor(at / widthPx)];
    count += 1;
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ];
    for (const [nearX, nearY] of around(x, y)) {
      const near = nearY * widthPx + nearX;
      const isInside =
        nearX >= area.x && nearX < area.x + area.width && nearY >= area.y && nearY < area.y + area.height;
      if (!isInside || seen.has(near) || (pixels[near] ?? WHITE) >= INK) continue;
      seen.add(near);
      open.push(near);
    }
  }
  if (count < LEAST_PIXELS) return undefined;
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function around(x: number, y: number): readonly (readonly [number, number])[] {
  return [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [x + across, y + down] as const));
}

/** Erases a part of a page in place, with the grey rim around it. */
export function whiten({ widthPx, heightPx, pixels }: GreyPicture, { x, y, width, height }: Box): void {
  const from = Math.max(0, x - 1);
  const to = Math.min(widthPx, x + width + 1);
  for (let row = Math.max(0, y - 1); row <= Math.min(heightPx - 1, y + height); row += 1) {
    pixels.fill(WHITE, row * widthPx + from, row * widthPx + to);
  }
}
