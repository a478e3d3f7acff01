import type { Box } from './extracted-document.js';
import { bottom, right } from './layout/geometry.js';
import type { GreyPicture } from './ocr/grey-picture.js';

// All sizes are pixels of a picture of 100 to 150 dpi: type of 7 to 40 points.
const SHORTEST_LETTER_PX = 5;
const TALLEST_LETTER_PX = 84;
/** Letters of small type touch each other and count as one shape, up to about this many. */
const WIDEST_SHAPE = 9;
const FEWEST_LETTERS = 6;
const LETTER_WIDTH = 0.62;

/**
 * Lines of ink that could be text: shapes of one height on one baseline. For telling a portrait from a screenshot
 * before an engine is asked; a hedge or a brick wall may pass, a line of print does not fail.
 *
 * @param picture about 150 dots an inch
 */
export function findTextLikeLines(picture: GreyPicture): Box[] {
  const sums = integrate(picture);
  const dark = toRows(findShapes(thresholdLocally(picture, sums, 'dark'), picture.widthPx));
  if (dark.length > 0) return dark;
  return toRows(findShapes(thresholdLocally(picture, sums, 'light'), picture.widthPx));
}

/** As `findTextLikeLines`, for a page whose paper was made white: ten times as fast. About 100 dots an inch. */
export function findTextLikeLinesOnWhite(picture: GreyPicture): Box[] {
  return toRows(findShapes(inkOnWhite(picture), picture.widthPx));
}

/** The pieces of ink on a page whose paper was made white. */
export function findInkOnWhite(picture: GreyPicture): Box[] {
  return findShapes(inkOnWhite(picture), picture.widthPx).map(({ left, top, right: end, bottom: low }) => ({
    x: left,
    y: top,
    width: end - left,
    height: low - top,
  }));
}

function inkOnWhite({ pixels }: GreyPicture): Uint8Array {
  const ink = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) if ((pixels[at] ?? 255) < PALEST_INK) ink[at] = 1;
  return ink;
}

const PALEST_INK = 160;
const WINDOW_PX = 24;
const CONTRAST = 0.8;
const LEAST_DIFFERENCE = 24;

/** 1 where a pixel is clearly darker (or lighter) than its neighbourhood. */
function thresholdLocally(
  { pixels, widthPx, heightPx }: GreyPicture,
  sums: Uint32Array,
  tone: 'dark' | 'light',
): Uint8Array {
  const ink = new Uint8Array(pixels.length);
  const stride = widthPx + 1;
  for (let y = 0; y < heightPx; y += 1) {
    const top = Math.max(0, y - WINDOW_PX) * stride;
    const end = Math.min(heightPx, y + WINDOW_PX + 1) * stride;
    const rows = (end - top) / stride;
    for (let x = 0; x < widthPx; x += 1) {
      const left = x < WINDOW_PX ? 0 : x - WINDOW_PX;
      const edge = x + WINDOW_PX + 1 > widthPx ? widthPx : x + WINDOW_PX + 1;
      const sum =
        ((sums[end + edge] ?? 0) -
          (sums[end + left] ?? 0) -
          (sums[top + edge] ?? 0) +
          (sums[top + left] ?? 0)) >>>
        0;
      const mean = sum / (rows * (edge - left));
      const value = pixels[y * widthPx + x] ?? 255;
      const ground = tone === 'dark' ? mean : 255 - mean;
      const difference = tone === 'dark' ? mean - value : value - mean;
      if (difference > LEAST_DIFFERENCE && difference > (1 - CONTRAST) * ground) ink[y * widthPx + x] = 1;
    }
  }
  return ink;
}

// The sums may run over: what a window holds is far below 2^32, and so its difference comes out right.
function integrate({ pixels, widthPx, heightPx }: GreyPicture): Uint32Array {
  const stride = widthPx + 1;
  const sums = new Uint32Array(stride * (heightPx + 1));
  for (let y = 0; y < heightPx; y += 1) {
    let row = 0;
    for (let x = 0; x < widthPx; x += 1) {
      row += pixels[y * widthPx + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

interface Shape {
  left: number;
  top: number;
  right: number;
  bottom: number;
  inkCount: number;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly shape: number;
}

const MOST_SHAPES = 40_000;

/** Connected pieces of ink, by runs of pixels that touch from row to row. */
function findShapes(ink: Uint8Array, widthPx: number): Shape[] {
  const shapes: Shape[] = [];
  const parents: number[] = [];
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  let above: Run[] = [];
  for (let y = 0; y * widthPx < ink.length; y += 1) {
    const runs: Run[] = [];
    for (const { start, end } of runsOf(ink, y * widthPx, widthPx)) {
      const touching = above
        .filter((run) => run.start <= end && run.end >= start)
        .map(({ shape }) => find(shape));
      const shape = touching[0] ?? parents.length;
      if (touching.length === 0) {
        if (parents.length >= MOST_SHAPES) return [];
        parents.push(shape);
        shapes.push({ left: start, top: y, right: end, bottom: y + 1, inkCount: 0 });
      }
      for (const other of touching) join(shapes, parents, shape, other);
      const target = shapes[shape];
      if (target !== undefined) grow(target, start, end, y);
      runs.push({ start, end, shape });
    }
    above = runs;
  }
  return shapes.filter((_, index) => parents[index] === index);
}

function runsOf(ink: Uint8Array, offset: number, widthPx: number): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let x = 0; x < widthPx; x += 1) {
    if (ink[offset + x] !== 1) continue;
    const start = x;
    while (x < widthPx && ink[offset + x] === 1) x += 1;
    runs.push({ start, end: x });
  }
  return runs;
}

function join(shapes: readonly Shape[], parents: number[], kept: number, other: number): void {
  if (kept === other) return;
  const [target, source] = [shapes[kept], shapes[other]];
  if (target === undefined || source === undefined) return;
  parents[other] = kept;
  target.left = Math.min(target.left, source.left);
  target.top = Math.min(target.top, source.top);
  target.right = Math.max(target.right, source.right);
  target.bottom = Math.max(target.bottom, source.bottom);
  target.inkCount += source.inkCount;
}

function grow(shape: Shape, start: number, end: number, y: number): void {
  shape.left = Math.min(shape.left, start);
  shape.right = Math.max(shape.right, end);
  shape.bottom = y + 1;
  shape.inkCount += end - start;
}

function toRows(shapes: readonly Shape[]): Box[] {
  const letters = shapes
    .map(({ left, top, right: end, bottom: low, inkCount }) => ({
      box: { x: left, y: top, width: end - left, height: low - top },
      inkCount,
    }))
    .filter(isLetterLike)
    .map(({ box }) => box)
    .sort((a, b) => a.x - b.x);
  const rows: Box[][] = [];
  for (const letter of letters) {
    const row = rows.findLast((candidate) => isNextLetter(candidate.at(-1), letter));
    if (row === undefined) rows.push([letter]);
    else row.push(letter);
  }
  return rows.filter(isTextLike).map(toRowBox);
}

function isLetterLike({ box, inkCount }: { readonly box: Box; readonly inkCount: number }): boolean {
  const { width, height } = box;
  if (height < SHORTEST_LETTER_PX || height > TALLEST_LETTER_PX) return false;
  const density = inkCount / (width * height);
  return width > 1 && width <= WIDEST_SHAPE * height && density > 0.12 && density < 0.9;
}

function isNextLetter(last: Box | undefined, next: Box): boolean {
  if (last === undefined) return false;
  const height = Math.max(last.height, next.height);
  const gap = next.x - right(last);
  return (
    gap > -0.3 * height &&
    gap < 1.2 * height &&
    height < 2.2 * Math.min(last.height, next.height) &&
    Math.abs(bottom(next) - bottom(last)) < 0.35 * height
  );
}

function isTextLike(row: readonly Box[]): boolean {
  const letters = row.map(({ width, height }) => Math.max(1, Math.round(width / (LETTER_WIDTH * height))));
  return row.length >= 3 && letters.reduce((sum, count) => sum + count, 0) >= FEWEST_LETTERS;
}

function toRowBox(row: readonly Box[]): Box {
  const x = Math.min(...row.map((box) => box.x));
  const y = Math.min(...row.map((box) => box.y));
  return { x, y, width: Math.max(...row.map(right)) - x, height: Math.max(...row.map(bottom)) - y };
}
