import type { Box, PageSize } from './extracted-document.js';
import type { Glyph } from './layout/glyph.js';
import type { Colour, Raster } from './raster.js';
import { indexByHeight } from './layout/near-lines.js';
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
  /** Position in the drawing order of the page, the same for all glyphs of one text object; null if unknown. */
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
  /** Those of the hidden ones that a reader with good eyes might see. */
  readonly uncertain: ReadonlySet<PrintedGlyph>;
  /**
   * Glyphs that show ink which may be that of something else: a second look at the page without them tells
   * (see `settleSuspects`). Each is sorted as it seems.
   */
  readonly suspects: readonly PrintedGlyph[];
}

// Below any type that is meant to be read; footnotes go down to 6 pt.
const SMALLEST_SIZE_PT = 4;
const FAINTEST_ALPHA = 12;
// Contrast below this is not seen: #f3f3f3 on white. Pale grey type and type of 6 pt stay above (see the spec).
const FAINTEST_CONTRAST = 12;
// Half of both still shows under a magnifying glass: then a person decides whether it was meant to be read.
const LEAST_DOUBTFUL_SIZE_PT = 2;
const LEAST_DOUBTFUL_CONTRAST = 6;
const STRONG_CONTRAST = 40;

interface Judgement {
  readonly isVisible: boolean;
  readonly isUncertain: boolean;
  readonly isSuspect: boolean;
}

/** Parts what a reader of the page sees from what is only in the file. */
export function sortByVisibility(
  glyphs: readonly PrintedGlyph[],
  page: PageSize,
  raster: Raster,
  pictures: readonly OpaquePicture[],
): SortedGlyphs {
  const visible: PrintedGlyph[] = [];
  const hidden: PrintedGlyph[] = [];
  const uncertain = new Set<PrintedGlyph>();
  const suspects = new Set(findOverprinted(glyphs, page));
  const picturesNear = indexByHeight(pictures);
  let last: Judgement = { isVisible: true, isUncertain: false, isSuspect: false };
  for (const glyph of glyphs) {
    // Dots and dashes hold too few pixels to judge: they are as visible as the letter before them.
    if (isJudged(glyph)) last = judge(glyph, page, raster, picturesNear);
    const isVisible = last.isVisible && isPlacedVisibly(glyph, page);
    (isVisible ? visible : hidden).push(glyph);
    if (!isVisible && last.isUncertain) uncertain.add(glyph);
    if (last.isSuspect) suspects.add(glyph);
    // What shows no ink at all needs no second look.
    else if (!isVisible) suspects.delete(glyph);
  }
  return { visible, hidden, uncertain, suspects: withWholeObjects(suspects, visible, hidden) };
}

function judge(
  glyph: PrintedGlyph,
  page: PageSize,
  raster: Raster,
  picturesNear: (box: Box) => readonly OpaquePicture[],
): Judgement {
  if (!isPlacedVisibly(glyph, page)) {
    const isSmall = glyph.fontSizePt < SMALLEST_SIZE_PT && glyph.fontSizePt >= LEAST_DOUBTFUL_SIZE_PT;
    const isUncertain = isSmall && glyph.isDrawn && showsContrast(glyph, raster);
    return { isVisible: false, isUncertain, isSuspect: false };
  }
  const ground = backgroundOf(glyph.inkBox, raster);
  if (!hasContrast(glyph.inkBox, ground, FAINTEST_CONTRAST, raster)) {
    // A dark letter that shows nothing is not faint: it is not there.
    const isFaint = glyph.fill === null || colourDistance(glyph.fill, ground) < STRONG_CONTRAST;
    const isUncertain = isFaint && hasContrast(glyph.inkBox, ground, LEAST_DOUBTFUL_CONTRAST, raster);
    return { isVisible: false, isUncertain, isSuspect: false };
  }
  if (isCovered(glyph, picturesNear)) return { isVisible: false, isUncertain: false, isSuspect: true };
  const isLikeGround = glyph.fill !== null && colourDistance(glyph.fill, ground) < FAINTEST_CONTRAST;
  return { isVisible: true, isUncertain: false, isSuspect: isLikeGround };
}

/** Whether a glyph lies where a reader would see it in a colour that stands out. */
export function isPlacedVisibly(
  { isDrawn, alpha, fontSizePt, inkBox }: PrintedGlyph,
  page: PageSize,
): boolean {
  if (!isDrawn || alpha < FAINTEST_ALPHA || fontSizePt < SMALLEST_SIZE_PT) return false;
  const x = inkBox.x + inkBox.width / 2;
  const y = inkBox.y + inkBox.height / 2;
  return x >= 0 && y >= 0 && x <= page.widthPt && y <= page.heightPt;
}

function showsContrast({ inkBox }: PrintedGlyph, raster: Raster): boolean {
  return hasContrast(inkBox, backgroundOf(inkBox, raster), FAINTEST_CONTRAST, raster);
}

function isCovered(
  { drawnAt, inkBox }: PrintedGlyph,
  picturesNear: (box: Box) => readonly OpaquePicture[],
): boolean {
  if (drawnAt === null) return false;
  return picturesNear(inkBox).some((picture) => picture.drawnAt > drawnAt && covers(picture.box, inkBox));
}

function covers(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner)
  );
}

/** Of a text object that is suspicious in part all letters are: the others may show the ink of rules and neighbours. */
export function withWholeObjects(
  suspects: ReadonlySet<PrintedGlyph>,
  visible: readonly PrintedGlyph[],
  hidden: readonly PrintedGlyph[],
): PrintedGlyph[] {
  const broken = new Set([...suspects, ...hidden.filter(isJudged)].map((glyph) => glyph.drawnAt));
  const halfSeen = visible.filter((glyph) => broken.has(glyph.drawnAt));
  return [...new Set([...suspects, ...halfSeen])].filter((glyph) => glyph.drawnAt !== null);
}

/** Whether a glyph has enough ink to be judged by itself: letters and digits. */
export function isJudged(glyph: PrintedGlyph): boolean {
  return /[\p{L}\p{N}]/u.test(glyph.text);
}

const CELL_PT = 3;
const MOST_CELLS_ACROSS = 1000;

/** Glyphs of different text objects that lie on each other, both of each pair; white space is left out. */
export function findOverprinted(glyphs: readonly PrintedGlyph[], page: PageSize): PrintedGlyph[] {
  const cellPt = Math.max(CELL_PT, Math.max(page.widthPt, page.heightPt) / MOST_CELLS_ACROSS);
  const columns = Math.ceil(page.widthPt / cellPt) + 1;
  const rows = Math.ceil(page.heightPt / cellPt) + 1;
  // The last glyph that was seen in each cell, by its place in the list counted from 1.
  const cells = new Uint32Array(columns * rows);
  const found = new Set<PrintedGlyph>();
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.text.trim() === '') continue;
    const { x, y } = glyph.inkBox;
    const lastColumn = Math.min(columns - 1, Math.floor(right(glyph.inkBox) / cellPt));
    const lastRow = Math.min(rows - 1, Math.floor(bottom(glyph.inkBox) / cellPt));
    for (let row = Math.max(0, Math.floor(y / cellPt)); row <= lastRow; row += 1) {
      for (let column = Math.max(0, Math.floor(x / cellPt)); column <= lastColumn; column += 1) {
        const cell = row * columns + column;
        const other = glyphs[(cells[cell] ?? 0) - 1];
        if (other !== undefined && other.drawnAt !== glyph.drawnAt && overlaps(glyph.inkBox, other.inkBox)) {
          found.add(glyph).add(other);
        }
        cells[cell] = index + 1;
      }
    }
  }
  return [...found];
}

function overlaps(a: Box, b: Box): boolean {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 && width * height > 0.2 * Math.min(a.width * a.height, b.width * b.height);
}

/**
 * Sorts the suspects anew by what the page looks like without them.
 *
 * @param renderWithout draws the page without some text objects, given by their place in the drawing order
 */
export function settleSuspects(
  sorted: SortedGlyphs,
  raster: Raster,
  renderWithout: (drawnAt: ReadonlySet<number>) => Raster,
): SortedGlyphs {
  const [lower, upper] = partLayers(sorted.suspects);
  // The upper layer first: of two words printed on the same spot the lower one stays.
  const upperShows = showsInk(upper, raster, renderWithout(new Set(upper.map(drawnAtOf))));
  const unseen = new Set(upper.filter((glyph) => !upperShows.has(glyph)).map(drawnAtOf));
  for (const glyph of upperShows) unseen.delete(drawnAtOf(glyph));
  const lowerShows = showsInk(lower, raster, renderWithout(new Set([...unseen, ...lower.map(drawnAtOf)])));

  const shown = new Set([...upperShows, ...lowerShows]);
  const settled = new Set(sorted.suspects);
  const isVisible = (glyph: PrintedGlyph, seemed: boolean): boolean =>
    settled.has(glyph) ? shown.has(glyph) : seemed;
  return {
    visible: [
      ...sorted.visible.filter((glyph) => isVisible(glyph, true)),
      ...sorted.hidden.filter((glyph) => isVisible(glyph, false)),
    ],
    hidden: [
      ...sorted.hidden.filter((glyph) => !isVisible(glyph, false)),
      ...sorted.visible.filter((glyph) => !isVisible(glyph, true)),
    ],
    uncertain: sorted.uncertain,
    suspects: [],
  };
}

function drawnAtOf(glyph: PrintedGlyph): number {
  return glyph.drawnAt ?? 0;
}

/** Text objects that lie on an earlier suspect are the upper layer, all others the lower one. */
function partLayers(suspects: readonly PrintedGlyph[]): readonly [PrintedGlyph[], PrintedGlyph[]] {
  const near = indexByHeight(suspects.map((glyph) => ({ box: glyph.inkBox, glyph })));
  const upperObjects = new Set<number>();
  for (const glyph of suspects) {
    const at = drawnAtOf(glyph);
    if (upperObjects.has(at)) continue;
    const isUpper = near(glyph.inkBox).some(
      ({ box, glyph: other }) => drawnAtOf(other) < at && overlaps(glyph.inkBox, box),
    );
    if (isUpper) upperObjects.add(at);
  }
  const isUpper = (glyph: PrintedGlyph): boolean => upperObjects.has(drawnAtOf(glyph));
  return [suspects.filter((glyph) => !isUpper(glyph)), suspects.filter(isUpper)];
}

/** Glyphs whose place looks different without them. */
function showsInk(glyphs: readonly PrintedGlyph[], withThem: Raster, without: Raster): Set<PrintedGlyph> {
  return new Set(glyphs.filter((glyph) => isDifferent(glyph.inkBox, withThem, without)));
}

function isDifferent(box: Box, a: Raster, b: Raster): boolean {
  const { scale, widthPx, heightPx } = a;
  const lastX = Math.min(widthPx - 1, Math.floor(right(box) * scale));
  const lastY = Math.min(heightPx - 1, Math.floor(bottom(box) * scale));
  for (let y = Math.max(0, Math.floor(box.y * scale)); y <= lastY; y += 1) {
    for (let x = Math.max(0, Math.floor(box.x * scale)); x <= lastX; x += 1) {
      const offset = (y * widthPx + x) * 4;
      for (let channel = offset; channel < offset + 3; channel += 1) {
        if (Math.abs((a.pixels[channel] ?? 0) - (b.pixels[channel] ?? 0)) >= FAINTEST_CONTRAST) return true;
      }
    }
  }
  return false;
}
