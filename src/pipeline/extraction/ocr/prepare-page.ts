import type { Box } from '../extracted-document.js';
import type { GreyPicture, ScanPicture } from './grey-picture.js';
import { findInkArea } from './ink-area.js';
import { LightMap } from './light-map.js';
import type { PageScan } from './ocr-engine.js';
import { findSheet } from './paper-edges.js';
import { type PixelPoint, type PlaneMapping, type Quad } from './plane-mapping.js';
import { compose, levelling, scaling, shifting, spreading } from './plane-mapping.js';
import { type PixelSize, resample } from './resample.js';
import { eraseRules } from './ruled-lines.js';
import { type ScaleSign, takeScaleSigns } from './scale-signs.js';
import { shrink } from './shrink.js';
import { measureSkew } from './skew.js';
import { type TickBox, takeTickBoxes } from './tick-boxes.js';
import { measureTypeHeight } from './type-height.js';

// Measured in November 2026 on 44 scans, photos and screenshots (47 pages) with Tesseract 5.3. Merits read and CPU time
// of the engine: 150 dpi 98.0 % in 0.58 s, 170 dpi 99.4 % in 0.70 s, 200 dpi 99.1 % in 0.69 s, 230 dpi 98.3 % in
// 0.78 s, 300 dpi 98.6 % in 1.06 s. Each change of size costs sharpness, so what is near enough keeps its own.
const TARGET_DPI = 180;
const LEAST_DPI = 170;
const MOST_DPI = 220;
/** A picture of a screen is sharp: enlarging five of them from 120 dpi lost and won nothing and took a third longer. */
const LEAST_SCREEN_DPI = 110;
// Long edge of the copy on which light, tilt, type and the sheet are measured.
const COPY_EDGE_PX = 850;
const A4_SHORT_INCHES = 210 / 25.4;
const A4_RATIO = Math.SQRT2;
const A4_TOLERANCE = 0.1;
// Median height of letters in the scans of the same set: 5.8 pt, from 4.8 to 8.6 pt.
const USUAL_TYPE_PT = 6;
// Type of half or twice that size is still believable; beyond it, the resolution is wrong.
const MOST_TYPE_FACTOR = 2;
const MOST_ENLARGEMENT = 4;
/** Of what we drew ourselves: the "type" of a face is as small as its pores, and enlarged it took 0.3 s to read. */
const MOST_ENLARGEMENT_DRAWN = 1;
const MOST_PIXELS = 16_000_000;
/** Half of the pixels darker than this: white type on a dark page. */
const DARK_PAGE = 90;
// Tesseract misses type that touches the edge of a picture, which only cut-outs have.
const CUT_OUT_PX = 400;
const MARGIN_PX = 20;
// The edge of a sheet on a table, of its width: some 3 mm.
const SHADOW_SHARE = 0.015;
// Around the ink; with less white, lines at the edge of the part are read a little worse.
const PAPER_AROUND_INK_INCHES = 0.15;

/**
 * The part of a page that holds ink, ready for an engine, without the squares to tick and the signs above them, which
 * engines cannot read. Blank margins would cost an engine as much time as print.
 */
export interface PreparedPage {
  readonly page: PageScan;
  /** Of the whole sheet, in pixels of `page`. */
  readonly sheet: PixelSize;
  /** Upper left corner of `page` on the sheet. */
  readonly corner: PixelPoint;
  readonly tickBoxes: readonly TickBox[];
  readonly scaleSigns: readonly ScaleSign[];
}

/** A rectangle of paper, flat on the table: how large it is in pixels of the picture, and where it lies there. */
interface FlatPage extends PixelSize {
  readonly toPicture: PlaneMapping;
  readonly dpi: number;
  /** Below, type is enlarged. */
  readonly leastDpi: number;
  readonly mostEnlargement: number;
}

/** Makes a picture as a scanner would give it: the sheet alone, level, white paper, no ruled lines. */
export function preparePage(picture: ScanPicture): PreparedPage {
  const factor = Math.max(1, Math.round(Math.max(picture.widthPx, picture.heightPx) / COPY_EDGE_PX));
  const copy = shrink(picture, factor);
  const sheet = findSheet(copy);
  if (sheet === undefined && isDark(copy))
    return preparePage({ ...picture, pixels: inverted(picture.pixels) });

  const light = LightMap.measure(copy);
  const flat = flatten(picture, sheet, factor);
  const even = evenCopy(flat, copy, factor, light);
  const { radians } = measureSkew(even);
  const level = levelled({ ...flat, dpi: believableDpi(flat, even, factor) }, radians);
  const rim = sheet === undefined ? 0 : Math.round(even.widthPx * SHADOW_SHARE);
  const ink = findInkArea(even, compose(scaling(1 / factor), level.fromFlat), rim);
  return draw(picture, level, ink, light.enlarged(factor));
}

function isDark({ pixels }: GreyPicture): boolean {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 1) if ((pixels[at] ?? 0) < DARK_PAGE) count += 1;
  return count * 2 > pixels.length;
}

function inverted(pixels: Uint8Array): Uint8Array {
  return pixels.map((value) => 255 - value);
}

function flatten(picture: ScanPicture, sheet: Quad | undefined, factor: number): FlatPage {
  if (sheet === undefined) {
    const { widthPx, heightPx } = picture;
    const dpi = picture.dpi ?? Math.min(widthPx, heightPx) / A4_SHORT_INCHES;
    const leastDpi = picture.dpi === null ? LEAST_SCREEN_DPI : LEAST_DPI;
    const mostEnlargement = picture.isDrawn === true ? MOST_ENLARGEMENT_DRAWN : MOST_ENLARGEMENT;
    return { widthPx, heightPx, toPicture: scaling(1), dpi, leastDpi, mostEnlargement };
  }
  const { topLeft, topRight, bottomRight, bottomLeft } = sheet;
  const widthPx = Math.max(distance(topLeft, topRight), distance(bottomLeft, bottomRight)) * factor;
  const height = Math.max(distance(topLeft, bottomLeft), distance(topRight, bottomRight)) * factor;
  const heightPx = asA4(widthPx, height);
  const dpi = Math.min(widthPx, heightPx) / A4_SHORT_INCHES;
  const toPicture = compose(spreading(sheet, widthPx, heightPx), scaling(1 / factor));
  return { widthPx, heightPx, toPicture, dpi, leastDpi: LEAST_DPI, mostEnlargement: MOST_ENLARGEMENT };
}

function distance(p: PixelPoint, q: PixelPoint): number {
  return Math.hypot(p.x - q.x, p.y - q.y);
}

/** The height of a sheet seen aslant: that of A4 where it comes near. */
function asA4(widthPx: number, heightPx: number): number {
  const wanted = [widthPx * A4_RATIO, widthPx / A4_RATIO];
  return wanted.find((height) => Math.abs(height / heightPx - 1) < A4_TOLERANCE) ?? heightPx;
}

/** The sheet as it lies, small and on white paper. */
function evenCopy(flat: FlatPage, copy: GreyPicture, factor: number, light: LightMap): GreyPicture {
  const size = {
    widthPx: Math.max(1, Math.round(flat.widthPx / factor)),
    heightPx: Math.max(1, Math.round(flat.heightPx / factor)),
  };
  return resample(copy, compose(compose(scaling(1 / factor), flat.toPicture), scaling(factor)), size, light);
}

/** The resolution at which the type has a size that people print. */
function believableDpi(flat: FlatPage, even: GreyPicture, factor: number): number {
  const typePx = measureTypeHeight(even);
  if (typePx === undefined) return flat.dpi;
  const dpi = (typePx * factor * 72) / USUAL_TYPE_PT;
  const isBelievable = flat.dpi < dpi * MOST_TYPE_FACTOR && flat.dpi > dpi / MOST_TYPE_FACTOR;
  return isBelievable ? flat.dpi : dpi;
}

interface LevelPage extends FlatPage {
  /** Where a point of the flat page comes to lie. */
  readonly fromFlat: PlaneMapping;
}

function levelled(flat: FlatPage, radians: number): LevelPage {
  if (radians === 0) return { ...flat, fromFlat: scaling(1) };
  const cos = Math.cos(radians);
  const sin = Math.abs(Math.sin(radians));
  const widthPx = flat.widthPx * cos + flat.heightPx * sin;
  const heightPx = flat.heightPx * cos + flat.widthPx * sin;
  const before = { x: flat.widthPx / 2, y: flat.heightPx / 2 };
  const after = { x: widthPx / 2, y: heightPx / 2 };
  const toPicture = compose(levelling(radians, before, after), flat.toPicture);
  return { ...flat, widthPx, heightPx, toPicture, fromFlat: levelling(-radians, after, before) };
}

function draw(picture: ScanPicture, level: LevelPage, ink: Box | undefined, light: LightMap): PreparedPage {
  const scale = scaleOf(level);
  const dpi = level.dpi * scale;
  const margin = Math.min(level.widthPx, level.heightPx) * scale < CUT_OUT_PX ? MARGIN_PX : 0;
  const sheet = {
    widthPx: Math.max(1, Math.round(level.widthPx * scale)) + 2 * margin,
    heightPx: Math.max(1, Math.round(level.heightPx * scale)) + 2 * margin,
  };
  const part = ink === undefined || margin > 0 ? wholeOf(sheet) : partAround(ink, scale, dpi, sheet);
  const toSheet = compose(shifting(part.x - margin, part.y - margin), scaling(scale));
  const toPicture = compose(toSheet, level.toPicture);
  // Halving and more in one step would leave out pixels, and thin strokes with them.
  const coarser = Math.max(1, Math.floor(1 / scale));
  const source = shrink(picture, coarser);
  const size = { widthPx: part.width, heightPx: part.height };
  const page = resample(source, compose(toPicture, scaling(coarser)), size, light.enlarged(1 / coarser));
  eraseRules(page, dpi);
  const tickBoxes = takeTickBoxes(page, dpi);
  const scaleSigns = takeScaleSigns(page, tickBoxes);
  return { page: { ...page, dpi }, sheet, corner: { x: part.x, y: part.y }, tickBoxes, scaleSigns };
}

function wholeOf({ widthPx, heightPx }: PixelSize): Box {
  return { x: 0, y: 0, width: widthPx, height: heightPx };
}

/** The ink with some paper around it, in whole pixels of the sheet. */
function partAround(ink: Box, scale: number, dpi: number, { widthPx, heightPx }: PixelSize): Box {
  const paper = PAPER_AROUND_INK_INCHES * dpi;
  const x = Math.max(0, Math.floor(ink.x * scale - paper));
  const y = Math.max(0, Math.floor(ink.y * scale - paper));
  const right = Math.min(widthPx, Math.ceil((ink.x + ink.width) * scale + paper));
  const bottom = Math.min(heightPx, Math.ceil((ink.y + ink.height) * scale + paper));
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

function scaleOf({ widthPx, heightPx, dpi, leastDpi, mostEnlargement }: FlatPage): number {
  const wanted = dpi >= leastDpi && dpi <= MOST_DPI ? 1 : TARGET_DPI / dpi;
  return Math.min(wanted, mostEnlargement, Math.sqrt(MOST_PIXELS / (widthPx * heightPx)));
}
