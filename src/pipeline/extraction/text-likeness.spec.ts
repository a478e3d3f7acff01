import { describe, expect, it } from '@jest/globals';
import type { Sharp } from 'sharp';
import { makePdf } from '../../../test/factories/invented-documents.js';
import { scanPage } from '../../../test/factories/scanned-pages.js';
import type { GreyPicture } from './ocr/grey-picture.js';
import { findTextLikeLines } from './text-likeness.js';

type Draw = (pdf: PDFKit.PDFDocument) => void;

async function drawPicture(draw: Draw): Promise<GreyPicture> {
  const page = await scanPage(await makePdf(draw, { size: [300, 200], margin: 0 }));
  return toGrey(page);
}

async function toGrey(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture.clone().greyscale().raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, pixels: new Uint8Array(data) };
}

describe('findTextLikeLines', () => {
  it.each<readonly [string, Draw]>([
    ['six points', (pdf) => pdf.fontSize(6).text('Gabelstapler sicher fahren', 20, 40)],
    ['body size', (pdf) => pdf.fontSize(11).text('Gabelstapler sicher fahren', 20, 40)],
    ['capitals of a heading', (pdf) => pdf.fontSize(26).text('LAGERLOGISTIK', 20, 40)],
    [
      'white on dark',
      (pdf) =>
        pdf
          .rect(0, 0, 300, 200)
          .fill('#203040')
          .fill('#ffffff')
          .fontSize(11)
          .text('Gabelstapler fahren', 20, 40),
    ],
    [
      'grey on pale',
      (pdf) =>
        pdf
          .rect(0, 0, 300, 200)
          .fill('#eeeeee')
          .fill('#808080')
          .fontSize(11)
          .text('Gabelstapler fahren', 20, 40),
    ],
  ])('finds type of %s', async (_, draw) => {
    expect(findTextLikeLines(await drawPicture(draw)).length).toBeGreaterThan(0);
  });

  it.each<readonly [string, Draw]>([
    ['nothing', () => undefined],
    ['rules', (pdf) => pdf.moveTo(10, 20).lineTo(290, 20).moveTo(10, 60).lineTo(290, 60).stroke()],
    [
      'a coat of arms',
      (pdf) => pdf.circle(100, 100, 60).lineWidth(4).stroke().rect(80, 80, 40, 40).fill('#336699'),
    ],
    ['one word of a logo', (pdf) => pdf.fontSize(24).text('ABC', 20, 40)],
  ])('finds none in %s', async (_, draw) => {
    expect(findTextLikeLines(await drawPicture(draw))).toEqual([]);
  });
});
