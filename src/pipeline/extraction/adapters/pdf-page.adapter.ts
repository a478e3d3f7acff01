import type { Box, PageSize } from '../extracted-document.js';
import type { GreyRaster } from '../grey-check.js';
import type { Raster } from '../raster.js';
import { bottom, right } from '../layout/geometry.js';
import type { Pdfium } from './pdfium.adapter.js';

/** Maps PDF coordinates to points from the top left of the page as shown: `x' = a·x + c·y + e`. */
export interface PageTransform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

// PDFium answers in whole device units, so the page is asked for at 64 units a point, far apart.
const UNITS_PER_PT = 64;
const PROBE_PT = 1000;

/** Asks PDFium where three points go; crop box and rotation are in it. */
export function pageTransform(pdfium: Pdfium, page: number, size: PageSize): PageTransform {
  const probe = (x: number, y: number): [number, number] => {
    const width = Math.round(size.widthPt * UNITS_PER_PT);
    const height = Math.round(size.heightPt * UNITS_PER_PT);
    pdfium.api.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, pdfium.scratch, pdfium.scratch + 4);
    return [pdfium.integer(0) / UNITS_PER_PT, pdfium.integer(1) / UNITS_PER_PT];
  };
  const [e, f] = probe(0, 0);
  const [x1, y1] = probe(PROBE_PT, 0);
  const [x2, y2] = probe(0, PROBE_PT);
  return {
    a: (x1 - e) / PROBE_PT,
    b: (y1 - f) / PROBE_PT,
    c: (x2 - e) / PROBE_PT,
    d: (y2 - f) / PROBE_PT,
    e,
    f,
  };
}

/** The box as shown of a rectangle given by two opposite corners in PDF coordinates. */
export function toShownBox(t: PageTransform, x1: number, y1: number, x2: number, y2: number): Box {
  const ax = t.a * x1 + t.c * y1 + t.e;
  const ay = t.b * x1 + t.d * y1 + t.f;
  const bx = t.a * x2 + t.c * y2 + t.e;
  const by = t.b * x2 + t.d * y2 + t.f;
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(bx - ax), height: Math.abs(by - ay) };
}

const GREY = 1;
const BGRX = 3;
const WHITE = 0xffffffff;
const PRINT_ANNOTATIONS = 1;
// Keeps a poster from filling the memory; A4 at 72 dpi has half a megapixel, at 300 dpi nine.
const MOST_PIXELS = 4_000_000;
const MOST_PIXELS_TO_READ = 18_000_000;

/** Renders a page as a reader sees it; large pages at a lower scale than asked for. */
export function renderPage(pdfium: Pdfium, page: number, size: PageSize, dpi: number): Raster {
  const whole = { x: 0, y: 0, width: size.widthPt, height: size.heightPt };
  return render(pdfium, page, size, whole, scaleWithin(whole, dpi, MOST_PIXELS));
}

/** As `renderPage`, in shades of grey: half the work for PDFium, a quarter of the bytes. */
export function renderGreyPage(pdfium: Pdfium, page: number, size: PageSize, dpi: number): GreyRaster {
  const whole = { x: 0, y: 0, width: size.widthPt, height: size.heightPt };
  return draw(pdfium, page, size, { area: whole, scale: scaleWithin(whole, dpi, MOST_PIXELS), format: GREY });
}

/** As `renderPage`, but only a part of the page is drawn; the rest of the picture stays black. */
export function renderPart(pdfium: Pdfium, page: number, size: PageSize, part: Box, dpi: number): Raster {
  const whole = { x: 0, y: 0, width: size.widthPt, height: size.heightPt };
  const scale = scaleWithin(whole, dpi, MOST_PIXELS);
  const widthPx = Math.max(1, Math.round(whole.width * scale));
  const heightPx = Math.max(1, Math.round(whole.height * scale));
  const left = Math.min(widthPx - 1, Math.max(0, Math.floor(part.x * scale)));
  const top = Math.min(heightPx - 1, Math.max(0, Math.floor(part.y * scale)));
  const width = Math.max(1, Math.min(widthPx, Math.floor(right(part) * scale) + 1) - left);
  const height = Math.max(1, Math.min(heightPx, Math.floor(bottom(part) * scale) + 1) - top);
  const area = { x: left / scale, y: top / scale, width: width / scale, height: height / scale };
  const drawn = draw(pdfium, page, size, { area, scale, format: BGRX });
  const pixels = new Uint8Array(widthPx * heightPx * 4);
  for (let row = 0; row < height; row += 1) {
    const line = drawn.pixels.subarray(row * width * 4, (row + 1) * width * 4);
    pixels.set(line, ((top + row) * widthPx + left) * 4);
  }
  return { widthPx, heightPx, scale, pixels };
}

/** Renders a part of a page in the resolution that reading a picture takes; up to 18 million pixels. */
export function renderArea(pdfium: Pdfium, page: number, size: PageSize, area: Box, dpi: number): Raster {
  return render(pdfium, page, size, area, scaleWithin(area, dpi, MOST_PIXELS_TO_READ));
}

function scaleWithin({ width, height }: Box, dpi: number, mostPixels: number): number {
  return Math.min(dpi / 72, Math.sqrt(mostPixels / Math.max(1, width * height)));
}

function render(pdfium: Pdfium, page: number, size: PageSize, area: Box, scale: number): Raster {
  return draw(pdfium, page, size, { area, scale, format: BGRX });
}

interface Drawing {
  readonly area: Box;
  readonly scale: number;
  readonly format: typeof GREY | typeof BGRX;
}

function draw(pdfium: Pdfium, page: number, size: PageSize, { area, scale, format }: Drawing): Raster {
  const widthPx = Math.max(1, Math.round(area.width * scale));
  const heightPx = Math.max(1, Math.round(area.height * scale));
  const rowBytes = format === GREY ? widthPx : widthPx * 4;
  const sizeBytes = rowBytes * heightPx;
  const buffer = pdfium.allocate(sizeBytes);
  const bitmap = pdfium.api.FPDFBitmap_CreateEx(widthPx, heightPx, format, buffer, rowBytes);
  try {
    pdfium.api.FPDFBitmap_FillRect(bitmap, 0, 0, widthPx, heightPx, WHITE);
    const [left, top] = [-Math.round(area.x * scale), -Math.round(area.y * scale)];
    const [width, height] = [
      Math.max(1, Math.round(size.widthPt * scale)),
      Math.max(1, Math.round(size.heightPt * scale)),
    ];
    pdfium.api.FPDF_RenderPageBitmap(bitmap, page, left, top, width, height, 0, PRINT_ANNOTATIONS);
    return { widthPx, heightPx, scale, pixels: pdfium.memory.slice(buffer, buffer + sizeBytes) };
  } finally {
    pdfium.api.FPDFBitmap_Destroy(bitmap);
    pdfium.free(buffer);
  }
}
