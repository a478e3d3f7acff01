import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { makePdf } from '../../../../test/factories/invented-documents.js';
import { readPageObjects } from './pdf-objects.adapter.js';
import { pageTransform } from './pdf-page.adapter.js';
import { copyScanJpeg } from './pdf-scan-jpeg.adapter.js';
import { withPdf } from './pdf.adapter.js';
import { Pdfium } from './pdfium.adapter.js';

const A4 = { width: 595.28, height: 841.89 };

let pdfium: Pdfium;
let jpeg: Buffer;

function drawSheet(): Sharp {
  const mark = { create: { width: 30, height: 20, channels: 3, background: '#204060' } } as const;
  const sheet = { create: { width: 248, height: 351, channels: 3, background: '#ffffff' } } as const;
  return sharp(sheet).composite([{ input: mark, left: 60, top: 40 }]);
}

beforeAll(async () => {
  pdfium = await Pdfium.load();
  jpeg = await drawSheet().jpeg().toBuffer();
});

async function copyFrom(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array | undefined> {
  const found = await withPdf(pdfium, await makePdf(draw, { margin: 0 }), (document) => {
    const page = pdfium.api.FPDF_LoadPage(document, 0);
    const size = {
      widthPt: pdfium.api.FPDF_GetPageWidthF(page),
      heightPt: pdfium.api.FPDF_GetPageHeightF(page),
    };
    const [picture] = readPageObjects(pdfium, page, pageTransform(pdfium, page, size)).pictureBoxes;
    const copy = picture === undefined ? undefined : copyScanJpeg(pdfium, page, size, picture);
    pdfium.api.FPDF_ClosePage(page);
    return { copy };
  });
  if (!('copy' in found)) throw new Error(found.code);
  return found.copy;
}

describe('copyScanJpeg', () => {
  it.each([
    ['RGB', (): Promise<Buffer> => drawSheet().jpeg().toBuffer()],
    ['grey', (): Promise<Buffer> => drawSheet().toColourspace('b-w').jpeg().toBuffer()],
  ])('copies the %s JPEG that is the page, byte by byte', async (_, encode) => {
    const file = await encode();

    const copy = await copyFrom((pdf) => pdf.image(file, 0, 0, A4));

    expect(Buffer.from(copy ?? []).equals(file)).toBe(true);
  });

  it.each<readonly [string, (pdf: PDFKit.PDFDocument) => void]>([
    ['something is drawn over it', (pdf) => pdf.image(jpeg, 0, 0, A4).rect(50, 50, 90, 20).fill('#ffffff')],
    ['a second picture lies on it', (pdf) => pdf.image(jpeg, 0, 0, A4).image(jpeg, 50, 50, { width: 90 })],
    ['it is cut', (pdf) => pdf.rect(0, 0, 300, 842).clip().image(jpeg, 0, 0, A4)],
    ['it is blended with the paper', (pdf) => pdf.fillOpacity(0.5).image(jpeg, 0, 0, A4)],
    ['it hangs over the edge', (pdf) => pdf.image(jpeg, -100, 0, A4)],
    ['it stands on its head', (pdf) => pdf.rotate(180, { origin: [297.64, 420.95] }).image(jpeg, 0, 0, A4)],
    ['it is mirrored', (pdf) => pdf.scale(-1, 1, { origin: [297.64, 420.95] }).image(jpeg, 0, 0, A4)],
    [
      'the page is turned',
      (pdf) => {
        Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
        pdf.image(jpeg, 0, 0, A4);
      },
    ],
  ])('leaves the page to PDFium where %s', async (_, draw) => {
    expect(await copyFrom(draw)).toBeUndefined();
  });

  it.each([
    ['a PNG', (): Promise<Buffer> => drawSheet().png().toBuffer()],
    ['a JPEG of four inks', (): Promise<Buffer> => drawSheet().toColourspace('cmyk').jpeg().toBuffer()],
  ])('leaves %s to PDFium', async (_, encode) => {
    const file = await encode();

    expect(await copyFrom((pdf) => pdf.image(file, 0, 0, A4))).toBeUndefined();
  });
});
