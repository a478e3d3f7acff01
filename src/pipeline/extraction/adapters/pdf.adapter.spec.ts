import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { makePdf } from '../../../../test/factories/invented-documents.js';
import type { ExtractedDocument } from '../extracted-document.js';
import { OcrError } from '../ocr/ocr-engine.js';
import { extractPdf } from './pdf.adapter.js';
import { Pdfium } from './pdfium.adapter.js';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await Pdfium.load();
});

type Draw = (pdf: PDFKit.PDFDocument) => void;

const MERIT = 'Ich habe drei Wochen im Lager gearbeitet.';

async function read(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<ExtractedDocument> {
  const bytes = await makePdf((pdf) => {
    pdf.fontSize(11).text(MERIT, 50, 50);
    draw(pdf);
  }, options);
  const result = await extractPdf(
    pdfium,
    bytes,
    () => undefined,
    () => Promise.reject(new OcrError('engine-failed')),
  );
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document;
}

describe('text that no reader sees', () => {
  const hidden: readonly (readonly [string, Draw])[] = [
    ['white on white', (pdf) => pdf.fillColor('#ffffff').text('Ostwald', 50, 200)],
    ['nearly white', (pdf) => pdf.fillColor('#fbfbfb').text('Ostwald', 50, 200)],
    ['smaller than four points', (pdf) => pdf.fontSize(1).text('Ostwald', 50, 200)],
    ['beside the page', (pdf) => pdf.text('Ostwald', 700, 200, { lineBreak: false })],
    ['placed but never drawn', (pdf) => pdf.addContent('3 Tr').text('Ostwald', 50, 200)],
    ['fully transparent', (pdf) => pdf.fillOpacity(0).text('Ostwald', 50, 200)],
    ['under a box', (pdf) => pdf.text('Ostwald', 50, 200).rect(40, 190, 200, 40).fill('#336699')],
    [
      'outside its clip',
      (pdf) => pdf.save().rect(300, 300, 10, 10).clip().text('Ostwald', 50, 200).restore(),
    ],
    [
      'white below other text',
      (pdf) =>
        pdf.fillColor('#ffffff').text('Ostwald', 50, 200).fillColor('#000000').text('Schüler', 50, 200),
    ],
  ];

  it.each(hidden)('is left out and kept for the search: %s', async (_, draw) => {
    const document = await read(draw);

    expect(document.text).toContain('gearbeitet.');
    expect(document.text).not.toContain('Ostwald');
    expect(document.hiddenTexts).toContainEqual({ channel: 'invisible', text: 'Ostwald' });
    // Dropping it endangers nobody, so nobody has to look.
    expect(document.doubts).toEqual([]);
  });

  it('is left out below a picture that was drawn over it', async () => {
    const picture = await noisePicture(400, 100);

    const document = await read((pdf) =>
      pdf.text('Ostwald', 60, 210).image(picture, 50, 200, { width: 200 }),
    );

    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts).toContainEqual({ channel: 'invisible', text: 'Ostwald' });
  });

  const visible: readonly (readonly [string, Draw])[] = [
    [
      'white on a dark bar',
      (pdf) => pdf.rect(40, 195, 300, 20).fill('#203040').fillColor('#ffffff').text('Kenntnisse', 50, 200),
    ],
    ['pale grey', (pdf) => pdf.fillColor('#aaaaaa').text('Kenntnisse', 50, 200)],
    ['six points', (pdf) => pdf.fontSize(6).text('Kenntnisse', 50, 200)],
    ['half transparent', (pdf) => pdf.fillOpacity(0.5).text('Kenntnisse', 50, 200)],
  ];

  it.each(visible)('is not %s', async (_, draw) => {
    const document = await read(draw);

    expect(document.text).toContain('Kenntnisse');
    expect(document.doubts).toEqual([]);
  });
});

describe('pages', () => {
  it.each([90, 180, 270])('are read as shown when turned by %d degrees', async (degrees) => {
    const document = await read((pdf) => {
      Object.assign(pdf.page.dictionary.data, { Rotate: degrees });
    });

    expect(document.text).toBe(MERIT);
    expect(document.pages[0]?.widthPt ?? 0).toBeCloseTo(degrees === 180 ? 595.28 : 841.89, 0);
  });

  it('count their boxes from the corner of the visible part', async () => {
    const whole = await read(() => undefined);
    const cropped = await read((pdf) => {
      Object.assign(pdf.page.dictionary.data, { CropBox: [20, 100, 500, 820] });
    });

    const [box, croppedBox] = [whole, cropped].map(({ words }) => words[0]?.box);
    expect(croppedBox?.x).toBeCloseTo((box?.x ?? 0) - 20, 0);
    expect(croppedBox?.y).toBeCloseTo((box?.y ?? 0) - (841.89 - 820), 0);
  });
});

describe('filled forms', () => {
  it('are read with the values in their fields', async () => {
    const document = await read((pdf) => {
      pdf.font('Helvetica').initForm();
      pdf.formText('beruf', 50, 200, 200, 20, { value: 'Verwaltung', fontSize: 11 });
    });

    expect(document.text).toContain('Verwaltung');
  });
});

describe('what cannot be read', () => {
  it('is a picture that is a page of its own', async () => {
    const picture = await noisePicture(600, 800);

    const { doubts } = await read((pdf) => pdf.addPage().image(picture, 0, 0, { width: 595, height: 842 }));

    expect(doubts.map(({ code, page }) => ({ code, page }))).toEqual([{ code: 'ocr-failed', page: 1 }]);
  });

  it('is not a portrait', async () => {
    const picture = await noisePicture(200, 260);

    const { doubts } = await read((pdf) => pdf.image(picture, 400, 60, { width: 120 }));

    expect(doubts).toEqual([]);
  });

  it('is a line that was drawn as outlines', async () => {
    const { doubts } = await read((pdf) => {
      drawLetterShapes(pdf, 40);
    });

    expect(doubts).toEqual([{ code: 'unread-ink', page: 0, count: 1 }]);
  });

  it('is neither a drawn signature nor a row of rating dots', async () => {
    const { doubts, text } = await read((pdf) => {
      drawLetterShapes(pdf, 9);
      for (let dot = 0; dot < 5; dot += 1) pdf.circle(300 + dot * 14, 400, 4).fill('#336699');
    });

    expect(doubts).toEqual([]);
    expect(text).toBe(MERIT);
  });
});

describe('channels beside the pages', () => {
  it('are gathered for the search, and never become text', async () => {
    const document = await read(
      (pdf) => {
        pdf.outline.addItem('Bewerbung Ostwald');
        pdf.note(50, 300, 20, 20, 'Notiz für Ostwald');
        pdf.link(50, 50, 100, 20, 'https://example.org/ostwald');
        pdf.file(Buffer.from('<name>Jördis</name>'), { name: 'ostwald.xml' });
      },
      { info: { Author: 'J. Ostwald' } },
    );

    const texts = document.hiddenTexts.map(({ channel, text }) => `${channel}: ${text}`);
    expect(texts).toEqual(
      expect.arrayContaining([
        'outline: Bewerbung Ostwald',
        'annotation: Notiz für Ostwald',
        'annotation: https://example.org/ostwald',
        'attachment: ostwald.xml',
        'attachment: <name>Jördis</name>',
        'metadata: J. Ostwald',
      ]),
    );
    expect(document.text).toBe(MERIT);
  });
});

function noisePicture(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7919) % 251));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

/** Curved shapes of changing width in a row, as text looks that a drawing program turned into paths. */
function drawLetterShapes(pdf: PDFKit.PDFDocument, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const x = 60 + index * 8;
    const width = 3 + (index % 5);
    pdf
      .path(
        `M ${String(x)} 300 q ${String(width)} -9 ${String(width)} 0 q -1 9 -2 4 q -1 -2 -1 -1 l 0 1 l -1 1 z`,
      )
      .fill('#000000');
  }
}
