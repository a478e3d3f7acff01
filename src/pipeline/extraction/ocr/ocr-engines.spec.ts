import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { makePdf } from '../../../../test/factories/invented-documents.js';
import { scanPage } from '../../../../test/factories/scanned-pages.js';
import { findOptionalProgram } from '../../../../test/setup/optional-program.js';
import type { OcrEngine, PageScan } from './ocr-engine.js';
import { decodePicture } from './picture-decoder.adapter.js';
import { type ScanReading, readScan } from './read-scan.js';
import { TesseractCli, findTesseractCli } from './tesseract-cli.adapter.js';
import { TesseractJs } from './tesseract-js.adapter.js';

jest.setTimeout(120_000);

const DPI = 150;
const PAGE = { width: 420, height: 300 };
const LEFT = ['Schülerpraktikum', 'im', 'Lager:', 'Prüfen', 'der', 'Lieferscheine,', 'Straße', '17'];
const TABLE = ['Fach', 'Punkte', 'Mathematik', '13', 'Erdkunde', '07'];
const PRINTED = ['Zeugnis', ...LEFT, ...TABLE];
const PUNKTE_X = 240;
const CELLS = ['gut', 'gut', '11'];

/** A page with a heading, a sentence and a ruled table, as a scanner of 150 dpi gives it. */
async function drawPage(): Promise<Sharp> {
  const pdf = await makePdf(
    (page) => {
      page.fontSize(22).text('Zeugnis', 40, 30);
      page.fontSize(11).text(LEFT.join(' '), 40, 75, { lineBreak: false });
      const [head = '', points = '', ...cells] = TABLE;
      const rows = [[head, points], cells.slice(0, 2), cells.slice(2)];
      for (const [row, [subject = '', mark = '']] of rows.entries()) {
        const top = 120 + row * 24;
        page.text(subject, 48, top, { lineBreak: false }).text(mark, PUNKTE_X, top, { lineBreak: false });
        page
          .moveTo(40, top - 8)
          .lineTo(380, top - 8)
          .stroke();
      }
      page.rect(40, 112, 340, 72).moveTo(230, 112).lineTo(230, 184).stroke();
    },
    { size: [PAGE.width, PAGE.height], margin: 0 },
  );
  return scanPage(pdf);
}

/** Three cells of a table below each other on little white. */
async function drawCells(): Promise<PageScan> {
  const pdf = await makePdf(
    (sheet) => {
      for (const [row, mark] of CELLS.entries())
        sheet.fontSize(12).text(mark, 25, 25 + row * 20, { lineBreak: false });
    },
    { size: [70, 100], margin: 0 },
  );
  const decoded = await decodePicture(await (await scanPage(pdf)).png().toBuffer());
  return { ...decoded, dpi: DPI, isOneBlock: true };
}

let page: Sharp;

beforeAll(async () => {
  page = await drawPage();
});

async function read(engine: OcrEngine, picture: Sharp, dpi: number | null = DPI): Promise<ScanReading> {
  const decoded = await decodePicture(await picture.clone().png().toBuffer());
  return readScan({ ...decoded, dpi }, engine.recognise);
}

function wordsOf({ lines }: ScanReading): string[] {
  return lines.flatMap((line) => line.words.map(({ text }) => text));
}

function expectWholePage(reading: ScanReading): void {
  expect(wordsOf(reading).sort()).toEqual([...PRINTED].sort());
  expect(reading.meanConfidence).toBeGreaterThan(0.8);
}

interface Candidate {
  readonly name: OcrEngine['name'];
  readonly start: (options?: { readonly timeoutMs: number }) => OcrEngine;
}

const program = await findTesseractCli();
const candidates: Candidate[] = [{ name: 'tesseract-js', start: (options) => new TesseractJs(options) }];
if (program !== undefined) {
  candidates.push({ name: 'tesseract-cli', start: (options) => new TesseractCli(program, options) });
} else {
  // Fails where every test must run, or says what is skipped.
  findOptionalProgram(['tesseract with German'], 'the conformance of the installed OCR engine');
}

describe.each(candidates)('$name as an OCR engine', ({ name, start }) => {
  const engine = start();

  afterAll(() => engine.close());

  it('says its name', () => {
    expect(engine.name).toBe(name);
  });

  it('reads umlauts, numbers and a ruled table, each word once and no rule as a letter', async () => {
    const reading = await read(engine, page);

    expectWholePage(reading);
    expect(reading.turns).toBe(0);
  });

  it('reads single words below each other, as they are cut out of a page', async () => {
    const lines = await engine.recognise(await drawCells());

    expect(lines.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(CELLS);
  });

  it('tells where the words stand and how large they are', async () => {
    const { page: read180, corner, lines } = await read(engine, page);
    const words = lines.flatMap((line) => line.words.map((word) => ({ ...word, sizePx: line.sizePx })));
    const points = (px: number): number => (px / read180.dpi) * 72;
    const find = (text: string): (typeof words)[number] => {
      const word = words.find((each) => each.text === text);
      if (word === undefined) throw new Error(`${text} was not read`);
      return word;
    };

    for (const mark of ['Punkte', '13', '07']) {
      expect(Math.abs(points(corner.x + find(mark).box.x) - PUNKTE_X)).toBeLessThan(3);
    }
    expect(Math.abs(points(corner.y + find('Erdkunde').box.y) - 170)).toBeLessThan(4);
    expect(points(find('Zeugnis').sizePx)).toBeGreaterThan(1.6 * points(find('Lager:').sizePx));
  });

  it.each([
    ['upside down', 180, 2],
    ['on its right side', 90, 3],
    ['on its left side', 270, 1],
  ] as const)('reads a page that lies %s', async (_, degrees, turns) => {
    const reading = await read(engine, page.clone().rotate(degrees));

    expectWholePage(reading);
    expect(reading.turns).toBe(turns);
  });

  it('reads a tilted, noisy scan', async () => {
    const tilted = await page.clone().rotate(7, { background: 'white' }).png().toBuffer();
    const { width, height } = await sharp(tilted).metadata();
    const noise = { type: 'gaussian', mean: 215, sigma: 14 } as const;
    const grain = await sharp({ create: { width, height, channels: 3, background: 'white', noise } })
      .png()
      .toBuffer();

    expectWholePage(await read(engine, sharp(tilted).composite([{ input: grain, blend: 'multiply' }])));
  });

  it('reads a photo of a sheet that lies in a shadow on a table', async () => {
    expectWholePage(await read(engine, await photograph(page), null));
  });

  it('reads white type on a colour', async () => {
    const reading = await read(engine, page.clone().negate().linear(0.7, 30));

    expect(wordsOf(reading)).toEqual(expect.arrayContaining(['Zeugnis', ...LEFT]));
  });

  it('finds nothing on empty paper', async () => {
    const empty = sharp({ create: { width: 600, height: 800, channels: 3, background: '#f4f2ee' } });

    expect((await read(engine, empty)).lines).toEqual([]);
  });

  it('gives up a page that takes too long, and reads the next', async () => {
    const scan = await toScan(page);
    const hasty = start({ timeoutMs: 1 });

    await expect(hasty.recognise(scan)).rejects.toMatchObject({ name: 'OcrError', code: 'timed-out' });
    await hasty.close();
    expect(await engine.recognise(scan)).not.toEqual([]);
  });

  it('gives up the page that is being read when it is closed', async () => {
    const scan = await toScan(page);
    const closed = start();

    const reading = expect(closed.recognise(scan)).rejects.toMatchObject({ code: 'engine-failed' });
    await closed.close();

    await reading;
  });
});

async function toScan(picture: Sharp): Promise<PageScan> {
  const decoded = await decodePicture(await picture.clone().png().toBuffer());
  return { ...decoded, dpi: DPI };
}

/** The sheet askew on wood, half of it in a shadow. */
async function photograph(sheet: Sharp): Promise<Sharp> {
  const input = await sheet
    .clone()
    .toColourspace('srgb')
    .rotate(4, { background: '#5b3a1e' })
    .png()
    .toBuffer();
  const { width, height } = await sharp(input).metadata();
  const table = { width: width + 80, height: height + 80, channels: 3, background: '#5b3a1e' } as const;
  const shadow = `<svg xmlns="http://www.w3.org/2000/svg" width="${table.width}" height="${table.height}"><defs>
    <linearGradient id="g"><stop offset="0" stop-color="#666"/><stop offset="0.5" stop-color="#bbb"/><stop offset="1" stop-color="#fff"/></linearGradient>
    </defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  const lying = await sharp({ create: table })
    .composite([{ input, left: 40, top: 40 }])
    .png()
    .toBuffer();
  const shaded = sharp(lying).composite([{ input: Buffer.from(shadow), blend: 'multiply' }]);
  return sharp(await shaded.jpeg({ quality: 80 }).toBuffer());
}
