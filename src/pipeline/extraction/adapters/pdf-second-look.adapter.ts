import type { PageSize } from '../extracted-document.js';
import type { Raster } from '../raster.js';
import type { SortedGlyphs } from '../visibility.js';
import { settleSuspects } from '../visibility.js';
import { renderPage } from './pdf-page.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

/** A page that was drawn, and what is needed to draw it again without some of its text. */
export interface DrawnPage {
  readonly page: number;
  readonly size: PageSize;
  readonly dpi: number;
  readonly raster: Raster;
  /** Text object → position in the drawing order. */
  readonly drawingOrder: ReadonlyMap<number, number>;
}

/**
 * Draws a page once more without the text of which it is unclear whether it shows: layers that are switched off and
 * lie on visible text, text below pictures, white on noise. Costs nothing where no text is suspicious.
 */
export function lookAgain(pdfium: Pdfium, drawn: DrawnPage, sorted: SortedGlyphs): SortedGlyphs {
  if (sorted.suspects.length === 0) return sorted;
  const objects = new Map([...drawn.drawingOrder].map(([object, drawnAt]) => [drawnAt, object]));
  const raster = { ...drawn.raster, pixels: drawn.raster.pixels.slice() };
  return settleSuspects(sorted, raster, (drawnAt) => {
    const left = [...drawnAt].flatMap((at) => objects.get(at) ?? []);
    if (left.length === 0) return raster;
    for (const object of left) pdfium.api.FPDFPageObj_SetIsActive(object, false);
    const without = renderPage(pdfium, drawn.page, drawn.size, drawn.dpi);
    for (const object of left) pdfium.api.FPDFPageObj_SetIsActive(object, true);
    return { ...without, pixels: without.pixels.slice() };
  });
}
