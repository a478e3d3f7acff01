import type { PageSize } from '../extracted-document.js';
import { unionOf } from '../layout/geometry.js';
import type { SortedGlyphs } from '../visibility.js';
import { settleSuspects } from '../visibility.js';
import { renderPart } from './pdf-page.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

/** What is needed to draw a page again without some of its text. */
export interface DrawnPage {
  readonly page: number;
  readonly size: PageSize;
  readonly dpi: number;
  /** Text object → position in the drawing order. */
  readonly drawingOrder: ReadonlyMap<number, number>;
}

/**
 * Draws the part of a page where it is unclear whether text shows with that text and without: layers that are switched
 * off and lie on visible text, text below pictures, white on noise. Costs nothing where no text is suspicious.
 */
export function lookAgain(pdfium: Pdfium, drawn: DrawnPage, sorted: SortedGlyphs): SortedGlyphs {
  if (sorted.suspects.length === 0) return sorted;
  const objects = new Map([...drawn.drawingOrder].map(([object, drawnAt]) => [drawnAt, object]));
  const part = unionOf(sorted.suspects.map(({ inkBox }) => inkBox));
  const draw = () => renderPart(pdfium, drawn.page, drawn.size, part, drawn.dpi);
  const raster = draw();
  return settleSuspects(sorted, raster, (drawnAt) => {
    const left = [...drawnAt].flatMap((at) => objects.get(at) ?? []);
    if (left.length === 0) return raster;
    for (const object of left) pdfium.api.FPDFPageObj_SetIsActive(object, false);
    const without = draw();
    for (const object of left) pdfium.api.FPDFPageObj_SetIsActive(object, true);
    return without;
  });
}
