import type { Pdfium } from './pdfium.adapter.js';

const WIDGET = 20;
const NORMAL_DISPLAY = 0;

/**
 * Draws annotations and form fields into the page, so that filled forms and stamps are read as text.
 *
 * @returns the page loaded anew, 0 if that failed; the page handed in is closed
 */
export function flattenPage(pdfium: Pdfium, document: number, page: number, index: number): number {
  const { api } = pdfium;
  drawMissingFields(pdfium, page);
  api.FPDFPage_Flatten(page, NORMAL_DISPLAY);
  api.FPDF_ClosePage(page);
  return api.FPDF_LoadPage(document, index);
}

// Some form software leaves the drawing of a filled field to the viewer (NeedAppearances, ISO 32000-1, 12.7.2).
function drawMissingFields(pdfium: Pdfium, page: number): void {
  const { api } = pdfium;
  const count = api.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    if (api.FPDFAnnot_GetSubtype(annotation) === WIDGET && !api.FPDFAnnot_HasKey(annotation, 'AP')) {
      api.EPDFAnnot_GenerateFormFieldAP(annotation);
    }
    api.FPDFPage_CloseAnnot(annotation);
  }
}
