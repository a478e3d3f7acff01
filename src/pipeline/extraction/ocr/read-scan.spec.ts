import { describe, expect, it, jest } from '@jest/globals';
import { paint, paintType } from '../../../../test/factories/grey-pictures.js';
import { OcrError, type PageScan, type Recognise, type RecognisedLine } from './ocr-engine.js';
import { readScan } from './read-scan.js';

// Pixels by the million, on machines that may be busy.
jest.setTimeout(60_000);

const PICTURE = { ...paintType(300, 400, 0, 15), dpi: 180 };
const SIDEWAYS = { width: 12, height: 80 };
const LEVEL = { width: 80, height: 12 };

function line(confidence: number, shape = LEVEL): RecognisedLine {
  const texts = ['Praktikum', 'Kindergarten', 'Zeugnis'];
  return { sizePx: 20, words: texts.map((text) => ({ text, box: { x: 0, y: 0, ...shape }, confidence })) };
}

/** An engine that answers with these lines, call by call, and keeps the pages it saw. */
function answers(...answers: readonly (readonly RecognisedLine[])[]): {
  recognise: Recognise;
  pages: PageScan[];
} {
  const pages: PageScan[] = [];
  const recognise: Recognise = (page) => {
    pages.push(page);
    return Promise.resolve(answers[pages.length - 1] ?? []);
  };
  return { recognise, pages };
}

describe('readScan', () => {
  it('recognises an upright page once', async () => {
    const { recognise, pages } = answers([line(0.93)]);

    const reading = await readScan(PICTURE, recognise);

    expect(reading).toEqual({
      page: pages[0],
      sheet: { widthPx: 340, heightPx: 440 },
      corner: { x: 0, y: 0 },
      lines: [line(0.93)],
      meanConfidence: expect.closeTo(0.93),
      turns: 0,
    });
    expect(pages).toHaveLength(1);
  });

  it.each([
    ['upside down', [[line(0.2)], [line(0.95)]], 2],
    ['on its right side', [[line(0.9, SIDEWAYS)], [line(0.95)]], 3],
    ['on its left side', [[line(0.2, SIDEWAYS)], [line(0.95)]], 1],
    ['on its side, read as level lines', [[line(0.2)], [line(0.1)], [line(0.95)]], 1],
  ] as const)('turns a page that lies %s', async (_, calls, turns) => {
    const { recognise, pages } = answers(...calls);

    const reading = await readScan(PICTURE, recognise);

    expect([reading.turns, reading.lines]).toEqual([turns, [line(0.95)]]);
    expect(pages).toHaveLength(calls.length);
  });

  it('keeps the best of four bad readings', async () => {
    const { recognise } = answers([line(0.2)], [line(0.1)], [line(0.4)], [line(0.3)]);

    expect(await readScan(PICTURE, recognise)).toMatchObject({ turns: 1, lines: [line(0.4)] });
  });

  it('does not turn a page for a stamp that could not be read', async () => {
    const stamp = { sizePx: 20, words: [{ text: 'SIEGEL', box: { x: 0, y: 0, ...LEVEL }, confidence: 0.1 }] };
    const { recognise, pages } = answers([stamp]);

    await readScan(PICTURE, recognise);

    expect(pages).toHaveLength(1);
  });

  it('finds nothing on empty paper', async () => {
    const { recognise } = answers([]);

    const reading = await readScan({ ...paint(300, 400, 250), dpi: 100 }, recognise);

    expect(reading).toMatchObject({ lines: [], meanConfidence: 0, turns: 0 });
  });

  it('passes on that the engine gave up', async () => {
    const recognise: Recognise = () => Promise.reject(new OcrError('timed-out'));

    await expect(readScan(PICTURE, recognise)).rejects.toMatchObject({ code: 'timed-out' });
  });
});
