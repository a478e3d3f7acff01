import type { DraftLine } from '../draft.js';
import type { Box, PageSize } from '../extracted-document.js';
import { toScanPicture } from '../ocr/grey-raster.js';
import type { ScanPicture } from '../ocr/grey-picture.js';
import type { Recognise } from '../ocr/ocr-engine.js';
import type { PictureRegion } from '../picture-regions.js';
import { findPictureRegions, isRealText, keepSureLines, paintOver, placeLines } from '../picture-regions.js';
import type { ReadPage } from '../scan-page.js';
import { readPictureLines, readScanPage } from '../scan-page.js';
import { findTextLikeLines } from '../text-likeness.js';
import { findOutlinedLines } from '../unread-ink.js';
import type { PrintedGlyph } from '../visibility.js';
import { decodeScanJpeg } from '../ocr/picture-decoder.adapter.js';
import type { PageObjects, PlacedPicture } from './pdf-objects.adapter.js';
import { copyScanJpeg } from './pdf-scan-jpeg.adapter.js';
import { renderArea } from './pdf-page.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

/** A page of which at least a part is to be read from its picture. */
export interface PicturePage {
  readonly index: number;
  readonly size: PageSize;
  readonly objects: PageObjects;
  readonly visible: readonly PrintedGlyph[];
}

const DRAWN_PAGE_DPI = 300;
// Engines are trained on 300 dpi; below 150 there are no more details to be had, above 300 only bytes.
const LEAST_DPI = 150;

/** Reads a page of a PDF from its picture. The page may be closed as soon as this returns its promise. */
export function readPdfPicture(
  pdfium: Pdfium,
  page: number,
  { index, size, objects }: PicturePage,
  recognise: Recognise,
): Promise<ReadPage> {
  const whole = { x: 0, y: 0, width: size.widthPt, height: size.heightPt };
  const raster = renderArea(pdfium, page, size, whole, resolutionOf(objects.pictureBoxes, size));
  return readScanPage(toScanPicture(raster, raster.scale * 72), index, size, recognise);
}

/**
 * Reads a page of a PDF that is a picture and nothing else. The page may be closed as soon as this returns its promise.
 */
export async function readPdfScan(
  pdfium: Pdfium,
  page: number,
  picturePage: PicturePage,
  recognise: Recognise,
): Promise<ReadPage> {
  const { index, size, objects } = picturePage;
  const [picture] = objects.pictureBoxes;
  const isFineEnough =
    picture !== undefined && picture.dpi >= LEAST_DPI - 1 && picture.dpi <= DRAWN_PAGE_DPI + 1;
  const jpeg = isFineEnough ? copyScanJpeg(pdfium, page, size, picture) : undefined;
  if (picture === undefined || jpeg === undefined)
    return readPdfPicture(pdfium, page, picturePage, recognise);
  const decoded = await decodeScanJpeg(jpeg, picture.dpi).catch(() => undefined);
  if (decoded === undefined) return { size, drafts: [], doubts: ['ocr-failed'] };
  return readScanPage(decoded, index, size, recognise);
}

/** The resolution of the picture that fills the page; a resampled scan reads worse than the scan itself. */
function resolutionOf(pictures: readonly PlacedPicture[], size: PageSize): number {
  const pageArea = size.widthPt * size.heightPt;
  const filling = pictures.find(({ width, height, dpi }) => dpi > 0 && width * height > 0.6 * pageArea);
  if (filling === undefined) return DRAWN_PAGE_DPI;
  return Math.max(LEAST_DPI, Math.min(DRAWN_PAGE_DPI, filling.dpi));
}

/** What pictures and outlines on a digital page gave beside its text layer. */
export interface RegionsReading {
  readonly lines: readonly DraftLine[];
  /** Lines that look like text and could not be read. */
  readonly unreadCount: number;
}

/**
 * Reads the pictures and outlined lines of a digital page that hold text; a portrait or a logo gives no words.
 * The page may be closed as soon as this returns its promise.
 */
export async function readPdfRegions(
  pdfium: Pdfium,
  page: number,
  picturePage: PicturePage,
  recognise: Recognise,
): Promise<RegionsReading> {
  const { objects, size } = picturePage;
  const outlinedLines = findOutlinedLines(objects.shapes, picturePage.visible);
  const prepared = findPictureRegions(objects.pictureBoxes, outlinedLines, size).flatMap((region) => {
    const candidate = prepareRegion(pdfium, page, picturePage, region, outlinedLines.length);
    return candidate === undefined ? [] : [candidate];
  });
  const readings: RegionsReading[] = [];
  for (const candidate of prepared) readings.push(await readRegion(candidate, recognise));
  return {
    lines: readings.flatMap(({ lines }) => lines),
    unreadCount: readings.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
  };
}

interface PreparedRegion {
  readonly region: PictureRegion;
  readonly picture: ScanPicture;
  readonly lineCount: number;
}

const PROBE_DPI = 150;

/** Renders a region without what the text layer tells; undefined if nothing in it looks like text. */
function prepareRegion(
  pdfium: Pdfium,
  page: number,
  { size, visible }: PicturePage,
  region: PictureRegion,
  outlinedCount: number,
): PreparedRegion | undefined {
  const draw = (dpi: number): ScanPicture => {
    const raster = renderArea(pdfium, page, size, region.box, dpi);
    const glyphBoxes = visible.map(({ inkBox }) => toPixels(inkBox, region.box, raster.scale));
    const dpiDrawn = raster.scale * 72;
    return { ...paintOver(toScanPicture(raster, dpiDrawn), glyphBoxes), dpi: dpiDrawn, isDrawn: true };
  };
  const lineCount = region.kind === 'outlines' ? outlinedCount : findTextLikeLines(draw(PROBE_DPI)).length;
  return lineCount === 0 ? undefined : { region, lineCount, picture: draw(DRAWN_PAGE_DPI) };
}

function toPixels(box: Box, area: Box, scale: number): Box {
  return {
    x: (box.x - area.x) * scale,
    y: (box.y - area.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

// Brick walls and hedges give a line or two that looks like text; a paragraph nobody could read has more.
const FEWEST_UNREAD_LINES = 4;

async function readRegion(
  { region, picture, lineCount }: PreparedRegion,
  recognise: Recognise,
): Promise<RegionsReading> {
  const read = await readPictureLines(picture, recognise);
  const lines = keepSureLines(read?.lines ?? []);
  if (read !== undefined && isRealText(lines)) {
    const isReadWhole = 2 * lines.length >= lineCount;
    return {
      lines: placeLines(lines, read.size, region.box),
      unreadCount: region.kind === 'outlines' && !isReadWhole ? lineCount - lines.length : 0,
    };
  }
  // What the engine gave up on may be text; nobody looked.
  const isText = read === undefined || region.kind === 'outlines' || lineCount >= FEWEST_UNREAD_LINES;
  return { lines: [], unreadCount: isText ? lineCount : 0 };
}
