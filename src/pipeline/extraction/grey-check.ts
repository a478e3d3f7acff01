import type { Box, PageSize } from './extracted-document.js';
import { indexByHeight } from './layout/near-lines.js';
import { bottom, right } from './layout/geometry.js';
import type { Colour } from './raster.js';
import type { PrintedGlyph, SortedGlyphs } from './visibility.js';
import { findOverprinted, isJudged, isPlacedVisibly, withWholeObjects } from './visibility.js';

/** A page drawn in shades of grey: one byte a pixel, rows without padding. */
export interface GreyRaster {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels per point. */
  readonly scale: number;
  readonly pixels: Uint8Array;
}

// Twice what colours must differ by: a difference of greys is never larger than that of the colours behind them, but
// for the rounding of the engine.
const PLAIN_CONTRAST = 24;

/**
 * Sorts the glyphs of a page by its drawing in grey, if that already proves that every one of them is seen and the
 * drawing in colours could say nothing else (see `sortByVisibility`). Undefined means: not proven, look at the colours.
 *
 * @param pictures where pictures lie, which are no plain ground
 */
export function sortInGrey(
  glyphs: readonly PrintedGlyph[],
  page: PageSize,
  pictures: readonly Box[],
  draw: () => GreyRaster,
): SortedGlyphs | undefined {
  const picturesNear = indexByHeight(pictures.map((box) => ({ box })));
  const isPlain = (glyph: PrintedGlyph): boolean =>
    glyph.fill !== null &&
    isPlacedVisibly(glyph, page) &&
    !picturesNear(glyph.inkBox).some(({ box }) => touches(box, glyph.inkBox));
  if (!glyphs.every(isPlain)) return undefined;
  const raster = draw();
  if (!glyphs.every((glyph) => !isJudged(glyph) || standsOut(glyph, raster))) return undefined;
  // What is printed over something else may show that ink: the second look tells.
  const suspects = withWholeObjects(new Set(findOverprinted(glyphs, page)), glyphs, []);
  return { visible: glyphs, hidden: [], uncertain: new Set(), suspects };
}

function touches(a: Box, b: Box): boolean {
  return a.x <= right(b) && right(a) >= b.x && a.y <= bottom(b) && bottom(a) >= b.y;
}

/** Ink in the box that differs from a ground of one grey, of which the letter itself would differ too. */
function standsOut({ fill, inkBox }: PrintedGlyph, raster: GreyRaster): boolean {
  if (fill === null) return false;
  const { scale, widthPx, heightPx, pixels } = raster;
  const left = Math.max(0, Math.floor(inkBox.x * scale));
  const top = Math.max(0, Math.floor(inkBox.y * scale));
  const end = Math.min(widthPx, Math.ceil(right(inkBox) * scale));
  const below = Math.min(heightPx, Math.ceil(bottom(inkBox) * scale));
  const ground = groundOf(left, end, [top - 1, below, top - 2, below + 1], raster);
  if (ground === undefined || Math.abs(greyOf(fill) - ground) < PLAIN_CONTRAST) return false;
  for (let y = top; y < below; y += 1) {
    for (let place = y * widthPx + left; place < y * widthPx + end; place += 1) {
      if (Math.abs((pixels[place] ?? 0) - ground) >= PLAIN_CONTRAST) return true;
    }
  }
  return false;
}

/** The grey of more than half of the pixels just above and below a letter; undefined where there is none. */
function groundOf(
  left: number,
  end: number,
  rows: readonly number[],
  { widthPx, heightPx, pixels }: GreyRaster,
): number | undefined {
  let candidate = -1;
  let lead = 0;
  let total = 0;
  const countOf = (isCounted: (grey: number) => void): void => {
    for (const y of rows) {
      if (y < 0 || y >= heightPx) continue;
      for (let place = y * widthPx + left; place < y * widthPx + end; place += 1)
        isCounted(pixels[place] ?? 0);
    }
  };
  // Boyer and Moore: what has the majority, if anything has.
  countOf((grey) => {
    total += 1;
    if (lead === 0) candidate = grey;
    lead += grey === candidate ? 1 : -1;
  });
  if (lead === total) return total === 0 ? undefined : candidate;
  let count = 0;
  countOf((grey) => {
    if (grey === candidate) count += 1;
  });
  return 2 * count > total ? candidate : undefined;
}

/** Luma as PDFium turns colours into grey. */
function greyOf(colour: Colour): number {
  return ((colour & 0xff) * 11 + ((colour >> 8) & 0xff) * 59 + (colour >> 16) * 30) / 100;
}
