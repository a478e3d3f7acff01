import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { makePdf, writePdf, type InventedBlock } from '../../../test/factories/invented-documents.js';
import { bindScans, scanPage } from '../../../test/factories/scanned-pages.js';
import type { DocumentMediaType } from '../../platform/storage/media-type.js';
import type { ExtractedDocument } from './extracted-document.js';
import { ExtractionSandbox } from './extraction-worker.adapter.js';
import { createOcrEngine } from './ocr/create-engine.adapter.js';
import { UNREADABLE_MARK } from './scan-cleaning.js';

jest.setTimeout(60_000);

const PDF = 'application/pdf';
const BLOCKS: readonly InventedBlock[] = [
  { kind: 'heading', text: 'Halbjahreszeugnis' },
  { kind: 'paragraph', text: 'Ich habe drei Wochen im Lager gearbeitet und Lieferscheine geprüft.' },
  { kind: 'list-item', text: 'Waren prüfen' },
  { kind: 'list-item', text: 'Kasse führen' },
  {
    kind: 'table',
    rows: [
      ['Fach', 'Note'],
      ['Deutsch', 'gut'],
      ['Erdkunde', 'sehr gut'],
      ['Mathematik', 'befriedigend'],
    ],
  },
  { kind: 'paragraph', text: 'Versäumte Stunden: 4, davon unentschuldigt: 0' },
];

let sandbox: ExtractionSandbox;
let scan: Sharp;

beforeAll(async () => {
  sandbox = new ExtractionSandbox();
  scan = await scanPage(await writePdf(BLOCKS));
});

afterAll(() => sandbox.close());

async function read(
  bytes: Uint8Array,
  mediaType: DocumentMediaType,
  reader = sandbox,
): Promise<ExtractedDocument> {
  const result = await reader.extract(new Uint8Array(bytes), mediaType);
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document;
}

function describeBlocks({ blocks, text }: ExtractedDocument): (string | string[])[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)).join(' | '))
      : `${block.kind}: ${text.slice(block.span.start, block.span.end).replaceAll('\n', ' ')}`,
  );
}

const READ_BLOCKS = [
  'heading: Halbjahreszeugnis',
  'paragraph: Ich habe drei Wochen im Lager gearbeitet und Lieferscheine geprüft.',
  'list-item: Waren prüfen',
  'list-item: Kasse führen',
  ['Fach | Note', 'Deutsch | gut', 'Erdkunde | sehr gut', 'Mathematik | befriedigend'],
  'paragraph: Versäumte Stunden: 4, davon unentschuldigt: 0',
];

describe('a scanned page', () => {
  it('keeps headings, paragraphs, lists and tables', async () => {
    const document = await read(await bindScans([scan]), PDF);

    expect(describeBlocks(document)).toEqual(READ_BLOCKS);
    expect(document.doubts).toEqual([]);
    expect(new Set(document.words.map(({ source }) => source))).toEqual(new Set(['ocr']));
  });

  it('is read by the engine from npm alone', async () => {
    const portable = new ExtractionSandbox({
      threadCount: 1,
      createEngine: () => createOcrEngine('tesseract-js'),
    });
    try {
      const document = await read(await bindScans([scan]), PDF, portable);

      expect(describeBlocks(document)).toEqual(READ_BLOCKS);
    } finally {
      await portable.close();
    }
  });

  it.each([180, 90, 270])('is turned upright from %d degrees', async (degrees) => {
    const document = await read(await scan.clone().rotate(degrees).png().toBuffer(), 'image/png');

    expect(describeBlocks(document)).toEqual(READ_BLOCKS);
    expect(document.pages[0]?.heightPt ?? 0).toBeGreaterThan(document.pages[0]?.widthPt ?? 0);
  });

  it('is judged by its picture and not by the layer below it', async () => {
    const document = await read(
      await bindScans([scan], (pdf) => {
        pdf.fontSize(11).text('Im Lager gearbeitet hat Jördis Ostwald, geboren am 4. Mai.', 50, 120);
      }),
      PDF,
    );

    expect(describeBlocks(document)).toEqual(READ_BLOCKS);
    expect(document.hiddenTexts.map(({ text }) => text).join(' ')).toContain('Jördis Ostwald');
  });

  it('raises no doubt over a layer that says what the picture shows', async () => {
    const document = await read(
      await bindScans([scan], (pdf) => {
        pdf.fontSize(11).text('Ich habe drei Wochen im Lager gearbeitet und Lieferscheine geprüft.', 50, 120);
      }),
      PDF,
    );

    expect(document.hiddenTexts.map(({ channel }) => channel)).toContain('invisible');
    expect(document.doubts).toEqual([]);
  });

  it('may be the blank back of a sheet', async () => {
    const back = sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f2ee' } });

    const document = await read(await bindScans([scan, back]), PDF);

    expect(document.pages).toHaveLength(2);
    expect(document.doubts).toEqual([]);
  });

  it('is left to a person when it is too blurred to be read', async () => {
    const document = await read(await bindScans([scan.clone().blur(9)]), PDF);

    expect(document.text).toBe('');
    expect(document.doubts).toContainEqual({ code: 'no-readable-text', page: null, count: 1 });
  });
});

describe('a picture file', () => {
  it.each<readonly [DocumentMediaType, (picture: Sharp) => Sharp]>([
    ['image/jpeg', (picture) => picture.jpeg({ quality: 80 })],
    ['image/png', (picture) => picture.png()],
    ['image/webp', (picture) => picture.webp({ quality: 85 })],
    ['image/tiff', (picture) => picture.tiff()],
  ])('of type %s reads like the page', async (mediaType, encode) => {
    const document = await read(await encode(scan.clone()).toBuffer(), mediaType);

    expect(describeBlocks(document)).toEqual(READ_BLOCKS);
  });

  it('is turned as its EXIF note says', async () => {
    const lying = await scan.clone().rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(lying).metadata()).orientation).toBe(6);

    const document = await read(lying, 'image/jpeg');

    expect(describeBlocks(document)).toEqual(READ_BLOCKS);
  });

  it('may have several pages', async () => {
    const second = await scanPage(
      await writePdf([{ kind: 'paragraph', text: 'Auf der Rückseite steht das Ergebnis.' }]),
    );
    const strips = await Promise.all([scan, second].map((picture) => picture.clone().raw().toBuffer()));
    const { width, height } = await sharp(await scan.clone().png().toBuffer()).metadata();
    const tiff = await sharp(Buffer.concat(strips), {
      raw: { width, height: 2 * height, channels: 1, pageHeight: height },
    })
      .tiff()
      .toBuffer();
    expect((await sharp(tiff).metadata()).pages).toBe(2);

    const document = await read(tiff, 'image/tiff');

    expect(document.pages).toHaveLength(2);
    expect(describeBlocks(document)).toEqual([
      ...READ_BLOCKS,
      'paragraph: Auf der Rückseite steht das Ergebnis.',
    ]);
    expect(document.blocks.at(-1)?.page).toBe(1);
    expect(await sandbox.renderPages(new Uint8Array(tiff), 'image/tiff')).toHaveLength(2);
  });

  it('that shows a person and no text is left to a person', async () => {
    const portrait = await drawPortrait().jpeg().toBuffer();

    const document = await read(portrait, 'image/jpeg');

    expect(document.doubts).toEqual([{ code: 'no-readable-text', page: null, count: 1 }]);
  });
});

describe('pictures on a digital page', () => {
  const MERIT = 'Ich habe drei Wochen im Lager gearbeitet.';
  const SENTENCE = 'Den Gabelstapler habe ich sicher durch die Halle gefahren.';

  it('give their text at its place', async () => {
    const line = await drawSentence(SENTENCE);

    const document = await read(
      await makePdf((pdf) => {
        pdf.fontSize(11).text(MERIT, 50, 50).image(line, 40, 90, { width: 400 });
        pdf.text('Am Ende stand die Inventur.', 50, 200);
      }),
      PDF,
    );

    expect(document.text.split('\n')).toEqual([MERIT, SENTENCE, 'Am Ende stand die Inventur.']);
    expect(document.doubts).toEqual([]);
  });

  it('leave a mark and a doubt for a word that nobody can read', async () => {
    const line = await drawSentence(SENTENCE, 'sicher');

    const document = await read(
      await makePdf((pdf) => pdf.fontSize(11).text(MERIT, 50, 50).image(line, 40, 90, { width: 400 })),
      PDF,
    );

    expect(document.text.split('\n')).toEqual([MERIT, SENTENCE.replace('sicher', UNREADABLE_MARK)]);
    expect(document.doubts).toEqual([{ code: 'unread-word', page: 0, count: 1 }]);
  });

  it('give no words when they are portraits or logos', async () => {
    const [portrait, logo] = [await drawPortrait().png().toBuffer(), await drawSentence('Muster AG')];

    const document = await read(
      await makePdf((pdf) => {
        pdf.fontSize(11).text(MERIT, 50, 50).image(portrait, 400, 60, { width: 120 });
        pdf.image(logo, 50, 300, { width: 200 });
      }),
      PDF,
    );

    expect(document.text).toBe(MERIT);
    expect(document.doubts).toEqual([]);
  });

  it('do not make a page a scan when they are its background', async () => {
    const ground = await drawGround().jpeg().toBuffer();

    const document = await read(
      await makePdf((pdf) => {
        pdf.image(ground, 0, 0, { width: 595, height: 842 });
        pdf.fontSize(11).text(MERIT, 50, 50);
      }),
      PDF,
    );

    expect(document.text).toBe(MERIT);
    expect(document.words.map(({ source }) => source)).not.toContain('ocr');
    expect(document.doubts).toEqual([]);
  });
});

/** A head before a wall, with soft edges and some grain. */
function drawPortrait(): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="680"><rect width="540" height="680" fill="#b7c4cc"/>
    <circle cx="270" cy="260" r="124" fill="#c98f6e"/><ellipse cx="270" cy="620" rx="210" ry="200" fill="#33506b"/></svg>`;
  return sharp(Buffer.from(svg)).blur(3);
}

/** Pale waves, as a template puts them below the text. */
function drawGround(): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#f6f1e7"/>
    <path d="M0 300 Q310 100 620 300 T1240 300 V700 Q930 500 620 700 T0 700 Z" fill="#e3dccb"/></svg>`;
  return sharp(Buffer.from(svg));
}

/** One line of type as a picture with a margin, and a blot on one of its words. */
async function drawSentence(sentence: string, blotted = ''): Promise<Buffer> {
  const page = await scanPage(
    await makePdf(
      (pdf) => {
        pdf.fontSize(16).text(sentence, 20, 20);
        const x = 20 + pdf.widthOfString(sentence.slice(0, sentence.indexOf(blotted)));
        if (blotted !== '') pdf.rect(x, 19, pdf.widthOfString(blotted), 14).fill('#888888');
      },
      { size: [520, 60], margin: 0 },
    ),
  );
  return page.png().toBuffer();
}
