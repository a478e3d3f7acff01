import { readPageObjects } from '../../../src/pipeline/extraction/adapters/pdf-objects.adapter.js';
import { pageTransform, renderArea } from '../../../src/pipeline/extraction/adapters/pdf-page.adapter.js';
import { withPdf } from '../../../src/pipeline/extraction/adapters/pdf.adapter.js';
import type { Pdfium } from '../../../src/pipeline/extraction/adapters/pdfium.adapter.js';
import type { ScanPicture } from '../../../src/pipeline/extraction/ocr/grey-picture.js';
import { toScanPicture } from '../../../src/pipeline/extraction/ocr/grey-raster.js';
import type { OcrEngine } from '../../../src/pipeline/extraction/ocr/ocr-engine.js';
import { decodePicture } from '../../../src/pipeline/extraction/ocr/picture-decoder.adapter.js';
import { readPageTexts } from '../../../src/pipeline/verification/pdf-reader.adapter.js';
import type { BenchDocument } from './bench-document.js';
import { addCosts, timed, type Cost } from './measure-document.js';

const UTF_16_BYTES = 2;
const MOST_DPI = 300;
const PHOTO_DPI = 200;

/** What pdf-parse alone takes for the text of a PDF. */
export async function timePdfParse({ bytes }: BenchDocument): Promise<Cost> {
  const [, cost] = await timed(() => readPageTexts(bytes));
  return cost;
}

/** What PDFium alone takes for the plain text of a PDF, without places or looks. */
export async function timePdfiumText(pdfium: Pdfium, { bytes }: BenchDocument): Promise<Cost> {
  const [, cost] = await timed(() =>
    withPdf(pdfium, bytes, (document, pageCount) => {
      for (let page = 0; page < pageCount; page += 1) readPlainText(pdfium, document, page);
    }),
  );
  return cost;
}

function readPlainText(pdfium: Pdfium, document: number, index: number): void {
  const { api } = pdfium;
  const page = api.FPDF_LoadPage(document, index);
  const text = api.FPDFText_LoadPage(page);
  const count = api.FPDFText_CountChars(text);
  const address = pdfium.allocate((count + 1) * UTF_16_BYTES);
  api.FPDFText_GetText(text, 0, count, address);
  pdfium.free(address);
  api.FPDFText_ClosePage(text);
  api.FPDF_ClosePage(page);
}

/** What the OCR engine alone takes: one pass over each picture as it stands, decoded before the clock starts. */
export async function timeEngine(pdfium: Pdfium, engine: OcrEngine, document: BenchDocument): Promise<Cost> {
  const pictures =
    document.mediaType === 'application/pdf'
      ? await drawPages(pdfium, document)
      : [await decodePicture(document.bytes)];
  const costs: Cost[] = [];
  for (const picture of pictures) {
    const [, cost] = await timed(() => engine.recognise({ ...picture, dpi: picture.dpi ?? PHOTO_DPI }));
    costs.push(cost);
  }
  return addCosts(costs);
}

async function drawPages(pdfium: Pdfium, { bytes }: BenchDocument): Promise<ScanPicture[]> {
  const { api } = pdfium;
  const pictures: ScanPicture[] = [];
  await withPdf(pdfium, bytes, (document, pageCount) => {
    for (let index = 0; index < pageCount; index += 1) {
      const page = api.FPDF_LoadPage(document, index);
      const size = { widthPt: api.FPDF_GetPageWidthF(page), heightPt: api.FPDF_GetPageHeightF(page) };
      const { pictureBoxes } = readPageObjects(pdfium, page, pageTransform(pdfium, page, size));
      const dpi = Math.min(MOST_DPI, Math.max(...pictureBoxes.map((picture) => picture.dpi)));
      const whole = { x: 0, y: 0, width: size.widthPt, height: size.heightPt };
      pictures.push(toScanPicture(renderArea(pdfium, page, size, whole, dpi > 0 ? dpi : MOST_DPI), dpi));
      api.FPDF_ClosePage(page);
    }
  });
  return pictures;
}
