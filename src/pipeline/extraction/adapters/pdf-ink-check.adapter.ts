import type { PageSize } from '../extracted-document.js';
import { sortInGrey } from '../grey-check.js';
import type { Raster } from '../raster.js';
import { inkShare } from '../raster.js';
import type { PrintedGlyph, SortedGlyphs } from '../visibility.js';
import { sortByVisibility } from '../visibility.js';
import type { PageObjects } from './pdf-objects.adapter.js';
import { renderGreyPage, renderPage } from './pdf-page.adapter.js';
import { lookAgain } from './pdf-second-look.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

const INK_CHECK_DPI = 72;

export interface InkCheck {
  readonly sorted: SortedGlyphs;
  /** Share of the page that is not paper, 0–1; to be asked for before the page is closed. */
  readonly inkShare: () => number;
}

/** What drawing a page tells of its glyphs: in grey, and in colours only where that proves too little. */
export function checkInk(
  pdfium: Pdfium,
  page: number,
  size: PageSize,
  objects: PageObjects,
  glyphs: readonly PrintedGlyph[],
): InkCheck {
  const drawn = { page, size, dpi: INK_CHECK_DPI, drawingOrder: objects.drawingOrder };
  const drawColours = (): Raster => renderPage(pdfium, page, size, INK_CHECK_DPI);
  const proven =
    glyphs.length === 0
      ? undefined
      : sortInGrey(glyphs, size, objects.pictureBoxes, () =>
          renderGreyPage(pdfium, page, size, INK_CHECK_DPI),
        );
  if (proven !== undefined) {
    return { sorted: lookAgain(pdfium, drawn, proven), inkShare: () => inkShare(drawColours()) };
  }
  const raster = drawColours();
  const sorted = lookAgain(pdfium, drawn, sortByVisibility(glyphs, size, raster, objects.pictures));
  return { sorted, inkShare: () => inkShare(raster) };
}
