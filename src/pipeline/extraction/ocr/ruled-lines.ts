import type { GreyPicture } from './grey-picture.js';

// Shortest rule that is erased. Across, the longest stroke of type is a dash of one em; down, the stem of a capital of
// a 36-point title is 0.35 inch.
const LEAST_ACROSS_INCHES = 0.5;
const LEAST_DOWN_INCHES = 0.6;
/** Thicker is a bar of colour, which may carry white type. */
const THICKEST_INCHES = 0.035;
/** Between the dots of a dotted rule; between the stems of small type there is more. */
const WIDEST_GAP_INCHES = 0.02;
// Where a row of ink is part of something taller, it is a letter. Rules are crossed by few of them; the lower edges of a
// line of type, which also look like a dotted rule, are a third stems.
const MOST_CROSSED = 0.15;
/** Grey rules and dots blurred by a camera count; the noise of paper does not. */
const INK = 218;
const WHITE = 255;

/** How a search walks: along the rule and across it, in steps of the pixel array. */
interface Walk {
  readonly alongPx: number;
  readonly acrossPx: number;
  readonly alongStep: number;
  readonly acrossStep: number;
  readonly least: number;
  readonly thickest: number;
  readonly widestGap: number;
}

/** Erases solid and dotted rules from a level page, in place, and leaves the letters that touch or cross them. */
export function eraseRules({ widthPx, heightPx, pixels }: GreyPicture, dpi: number): void {
  const thickest = Math.max(2, Math.round(THICKEST_INCHES * dpi));
  const widestGap = Math.max(1, Math.round(WIDEST_GAP_INCHES * dpi));
  eraseLevel(pixels, {
    ...{ alongPx: widthPx, acrossPx: heightPx, alongStep: 1, acrossStep: widthPx },
    ...{ least: Math.round(LEAST_ACROSS_INCHES * dpi), thickest, widestGap },
  });
  eraseUpright(pixels, {
    ...{ alongPx: heightPx, acrossPx: widthPx, alongStep: widthPx, acrossStep: 1 },
    ...{ least: Math.round(LEAST_DOWN_INCHES * dpi), thickest, widestGap },
  });
}

function eraseLevel(pixels: Uint8Array, walk: Walk): void {
  const { alongPx, acrossPx, least, widestGap } = walk;
  for (let across = 0; across < acrossPx; across += 1) {
    const row = across * alongPx;
    let start = -1;
    let end = -1;
    for (let along = 0; along < alongPx; along += 1) {
      if ((pixels[row + along] ?? WHITE) >= INK) continue;
      if (start >= 0 && along - end > widestGap + 1) {
        if (end - start >= least) eraseRule(pixels, walk, across, start, end);
        start = along;
      } else if (start < 0) start = along;
      end = along;
    }
    if (start >= 0 && end - start >= least) eraseRule(pixels, walk, across, start, end);
  }
}

// Row by row as well: the pixels of a column are scattered over the memory.
function eraseUpright(pixels: Uint8Array, walk: Walk): void {
  const { alongPx, acrossPx, least, widestGap } = walk;
  const starts = new Int32Array(acrossPx).fill(-1);
  const ends = new Int32Array(acrossPx).fill(-1);
  const close = (across: number): void => {
    const start = starts[across] ?? 0;
    const end = ends[across] ?? 0;
    if (end - start >= least) eraseRule(pixels, walk, across, start, end);
  };
  for (let along = 0; along < alongPx; along += 1) {
    const row = along * acrossPx;
    for (let across = 0; across < acrossPx; across += 1) {
      if ((pixels[row + across] ?? WHITE) >= INK) continue;
      if (along - (ends[across] ?? 0) > widestGap + 1) {
        if ((ends[across] ?? 0) >= 0) close(across);
        starts[across] = along;
      } else if ((starts[across] ?? 0) < 0) starts[across] = along;
      ends[across] = along;
    }
  }
  for (let across = 0; across < acrossPx; across += 1) if ((ends[across] ?? 0) >= 0) close(across);
}

function eraseRule(pixels: Uint8Array, walk: Walk, across: number, start: number, end: number): void {
  const { alongStep, acrossStep, thickest } = walk;
  let inked = 0;
  let crossed = 0;
  for (let along = start; along <= end; along += 1) {
    const at = along * alongStep + across * acrossStep;
    if ((pixels[at] ?? WHITE) >= INK) continue;
    inked += 1;
    if (strokeThrough(pixels, at, acrossStep, thickest) === undefined) crossed += 1;
  }
  if (crossed > inked * MOST_CROSSED) return;
  const middle = Math.floor((start + end) / 2);
  follow(pixels, walk, across, middle, 1);
  follow(pixels, walk, across, middle - 1, -1);
}

/** Erases from a point of a rule to its end, also where it is not quite level and climbs to the next row. */
function follow(pixels: Uint8Array, walk: Walk, across: number, from: number, direction: 1 | -1): void {
  const { alongPx, acrossPx, alongStep, acrossStep, thickest, widestGap } = walk;
  let middle = across;
  let gap = 0;
  for (let along = from; along >= 0 && along < alongPx && gap <= widestGap; along += direction) {
    gap += 1;
    for (const near of [middle, middle - 1, middle + 1]) {
      if (near < 0 || near >= acrossPx) continue;
      const at = along * alongStep + near * acrossStep;
      if ((pixels[at] ?? WHITE) >= INK) continue;
      gap = 0;
      const stroke = strokeThrough(pixels, at, acrossStep, thickest);
      if (stroke === undefined) break;
      middle = near + Math.round((stroke[0] + stroke[1] - 2 * at) / 2 / acrossStep);
      whiten(pixels, stroke, acrossStep);
      break;
    }
  }
}

/** With the grey rims on both sides. */
function whiten(pixels: Uint8Array, [first, last]: readonly [number, number], step: number): void {
  for (let pixel = first - step; pixel <= last + step; pixel += step) {
    if (pixel >= 0 && pixel < pixels.length) pixels[pixel] = WHITE;
  }
}

/** First and last pixel of the short stroke of ink through a pixel; undefined where it is thicker than a rule. */
function strokeThrough(
  pixels: Uint8Array,
  at: number,
  step: number,
  thickest: number,
): readonly [number, number] | undefined {
  let first = at;
  let last = at;
  while (last - first < thickest * step && (pixels[first - step] ?? WHITE) < INK) first -= step;
  while (last - first < thickest * step && (pixels[last + step] ?? WHITE) < INK) last += step;
  return last - first < thickest * step ? [first, last] : undefined;
}
