import type { Box, PageSize } from './extracted-document.js';
import type { Glyph } from './layout/glyph.js';
import type { Colour, Raster } from './raster.js';
import { bottom, right } from './layout/geometry.js';
import { backgroundOf, colourDistance, hasContrast } from './raster.js';

/** A glyph with all that decides whether a reader sees it. */
export interface PrintedGlyph extends Glyph {
  /** The box the ink itself fills, in points. */
  readonly inkBox: Box;
  /** Null where the colour is a pattern. */
  readonly fill: Colour | null;
  /** 0–255. */
  readonly alpha: number;
  /** Text render mode 3 of PDF: placed, but never drawn. */
  readonly isDrawn: boolean;
  /** Position in the drawing order of the page; null if unknown. */
  readonly drawnAt: number | null;
}

/** A picture that hides what was drawn before it. */
export interface OpaquePicture {
  readonly box: Box;
  readonly drawnAt: number;
}

export interface SortedGlyphs {
  readonly visible: readonly PrintedGlyph[];
  readonly hidden: readonly PrintedGlyph[];
}

// Below any type that is meant to be read; footnotes go down to 6 pt.
const SMALLEST_SIZE_PT = 4;
const FAINTEST_ALPHA = 12;
// Contrast below this is not seen: #f3f3f3 on white. Pale grey type and type of 6 pt stay above (see the spec).
const FAINTEST_CONTRAST = 12;

/** Parts what a reader of the page sees from what is only in the file. */
export function sortByVisibility(
  glyphs: readonly PrintedGlyph[],
  page: PageSize,
  raster: Raster,
  pictures: readonly OpaquePicture[],
): SortedGlyphs {
  const visible: PrintedGlyph[] = [];
  const hidden: PrintedGlyph[] = [];
  let isLastVisible: boolean = true;
  const doubtful: PrintedGlyph[] = [];
  for (const glyph of glyphs) {
    // Dots and dashes hold too few pixels to judge: they are as visible as the letter before them.
    const isJudged = /[\p{L}\p{N}]/u.test(glyph.text);
    const ink = isJudged ? inkOf(glyph, raster) : 'unknown';
    const isInked: boolean = ink === 'unknown' ? isLastVisible : ink !== 'none';
    const isVisible: boolean = isInked && isPlacedVisibly(glyph, page, pictures);
    if (isJudged) isLastVisible = isVisible;
    if (isVisible && ink === 'like-ground') doubtful.push(glyph);
    (isVisible ? visible : hidden).push(glyph);
  }
  return doubtful.length === 0 ? { visible, hidden } : withoutOverprinted(visible, hidden, doubtful);
}

function isPlacedVisibly(glyph: PrintedGlyph, page: PageSize, pictures: readonly OpaquePicture[]): boolean {
  if (!glyph.isDrawn || glyph.alpha < FAINTEST_ALPHA || glyph.fontSizePt < SMALLEST_SIZE_PT) return false;
  const x = glyph.inkBox.x + glyph.inkBox.width / 2;
  const y = glyph.inkBox.y + glyph.inkBox.height / 2;
  if (x < 0 || y < 0 || x > page.widthPt || y > page.heightPt) return false;
  const { drawnAt } = glyph;
  return !pictures.some(
    (picture) => drawnAt !== null && picture.drawnAt > drawnAt && covers(picture.box, glyph.inkBox),
  );
}

function covers(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner)
  );
}

/** Whether the place of a glyph shows ink, and whether that can be its own. */
function inkOf(glyph: PrintedGlyph, raster: Raster): 'own' | 'like-ground' | 'none' {
  const ground = backgroundOf(glyph.inkBox, raster);
  if (!hasContrast(glyph.inkBox, ground, FAINTEST_CONTRAST, raster)) return 'none';
  return glyph.fill !== null && colourDistance(glyph.fill, ground) < FAINTEST_CONTRAST
    ? 'like-ground'
    : 'own';
}

/** A letter in the colour of its ground whose place shows the ink of another letter is not seen itself. */
function withoutOverprinted(
  visible: readonly PrintedGlyph[],
  hidden: readonly PrintedGlyph[],
  doubtful: readonly PrintedGlyph[],
): SortedGlyphs {
  const suspects = new Set(doubtful);
  const others = visible.filter((glyph) => !suspects.has(glyph) && glyph.text.trim() !== '');
  const overprinted = new Set(
    doubtful.filter((glyph) => others.some((other) => overlaps(glyph.inkBox, other.inkBox))),
  );
  return {
    visible: visible.filter((glyph) => !overprinted.has(glyph)),
    hidden: [...hidden, ...overprinted],
  };
}

function overlaps(a: Box, b: Box): boolean {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 && width * height > 0.2 * a.width * a.height;
}
