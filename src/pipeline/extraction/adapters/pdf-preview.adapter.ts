import sharp from 'sharp';
import type { Raster } from '../raster.js';
import { renderPage } from './pdf-page.adapter.js';
import { withPdf } from './pdf.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

/** Draws every page as a PNG; empty if the file cannot be opened. */
export async function drawPdfPages(
  pdfium: Pdfium,
  bytes: Uint8Array,
  dpi: number,
  onPage: () => void,
): Promise<Uint8Array[]> {
  const pages: Promise<Uint8Array>[] = [];
  await withPdf(pdfium, bytes, (document, pageCount) => {
    for (let index = 0; index < pageCount; index += 1) {
      const page = pdfium.api.FPDF_LoadPage(document, index);
      if (page === 0) continue;
      const size = {
        widthPt: pdfium.api.FPDF_GetPageWidthF(page),
        heightPt: pdfium.api.FPDF_GetPageHeightF(page),
      };
      pages.push(toPng(renderPage(pdfium, page, size, dpi)));
      pdfium.api.FPDF_ClosePage(page);
      onPage();
    }
  });
  return Promise.all(pages);
}

async function toPng({ pixels, widthPx, heightPx }: Raster): Promise<Uint8Array> {
  const rgb = Buffer.alloc(widthPx * heightPx * 3);
  for (let source = 0, target = 0; target < rgb.length; source += 4, target += 3) {
    rgb[target] = pixels[source + 2] ?? 0;
    rgb[target + 1] = pixels[source + 1] ?? 0;
    rgb[target + 2] = pixels[source] ?? 0;
  }
  const raw = { width: widthPx, height: heightPx, channels: 3 } as const;
  return new Uint8Array(await sharp(rgb, { raw }).png({ compressionLevel: 6 }).toBuffer());
}
