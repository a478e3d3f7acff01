import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { renderPage } from '../../src/pipeline/extraction/adapters/pdf-page.adapter.js';
import { withPdf } from '../../src/pipeline/extraction/adapters/pdf.adapter.js';
import { Pdfium } from '../../src/pipeline/extraction/adapters/pdfium.adapter.js';
import { makePdf } from './invented-documents.js';

let pdfium: Promise<Pdfium> | undefined;

/** The first page of a PDF as pixels of 150 dpi: what a scanner makes of the print. Needs no fonts of the machine. */
export async function scanPage(pdf: Uint8Array): Promise<Sharp> {
  pdfium ??= Pdfium.load();
  const engine = await pdfium;
  const raster = await withPdf(engine, pdf, (document) => {
    const page = engine.api.FPDF_LoadPage(document, 0);
    const size = {
      widthPt: engine.api.FPDF_GetPageWidthF(page),
      heightPt: engine.api.FPDF_GetPageHeightF(page),
    };
    const drawn = renderPage(engine, page, size, 150);
    engine.api.FPDF_ClosePage(page);
    return drawn;
  });
  if (!('pixels' in raster)) throw new Error(raster.code);
  const { pixels, widthPx: width, heightPx: height } = raster;
  return sharp(Buffer.from(pixels), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .toColourspace('b-w');
}

/** Pictures as the pages of a PDF, each filling its A4 page; `draw` may add what the scanner software adds. */
export async function bindScans(
  pictures: readonly Sharp[],
  draw: (pdf: PDFKit.PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const files = await Promise.all(
    pictures.map((picture) => picture.clone().jpeg({ quality: 85 }).toBuffer()),
  );
  return makePdf(
    (pdf) => {
      for (const file of files) {
        pdf.addPage({ size: 'A4', margin: 0 });
        draw(pdf);
        pdf.image(file, 0, 0, { width: pdf.page.width, height: pdf.page.height });
      }
    },
    { autoFirstPage: false },
  );
}
