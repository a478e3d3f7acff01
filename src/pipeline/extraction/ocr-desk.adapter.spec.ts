import { describe, expect, it } from '@jest/globals';
import { OcrDesk } from './ocr-desk.adapter.js';
import type { OcrEngine, PageScan, RecognisedLine } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';

const LIMITS = { enginePageTimeoutMs: 200, engineDocumentTimeoutMs: 10_000 };
const SCAN: PageScan = { widthPx: 4, heightPx: 2, dpi: 150, pixels: new Uint8Array(8) };
const LINES: RecognisedLine[] = [
  { sizePx: 2, words: [{ text: 'Lager', box: { x: 0, y: 0, width: 4, height: 2 }, confidence: 0.9 }] },
];

class FakeEngine implements OcrEngine {
  readonly name = 'tesseract-js';
  isClosed = false;

  constructor(readonly recognise: OcrEngine['recognise']) {}

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

function openDesk(
  recognise: OcrEngine['recognise'],
  limits = LIMITS,
): { desk: OcrDesk; engines: FakeEngine[] } {
  const engines: FakeEngine[] = [];
  const desk = new OcrDesk(limits, () => {
    engines.push(new FakeEngine(recognise));
    return Promise.resolve(engines.at(-1) as FakeEngine);
  });
  return { desk, engines };
}

const never = (): Promise<never> => new Promise(() => undefined);

describe('OcrDesk', () => {
  it('answers with the lines and keeps its engine for the next page', async () => {
    const { desk, engines } = openDesk(() => Promise.resolve(LINES));

    const answers = [await desk.answer(1, SCAN), await desk.answer(2, SCAN)];

    expect(answers).toEqual([
      { kind: 'recognised', id: 1, lines: LINES },
      { kind: 'recognised', id: 2, lines: LINES },
    ]);
    expect(engines).toHaveLength(1);
  });

  it('shows an engine one page at a time', async () => {
    let running = 0;
    let most = 0;
    const { desk } = openDesk(async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      return LINES;
    });

    await Promise.all([1, 2, 3].map((id) => desk.answer(id, SCAN)));

    expect(most).toBe(1);
  });

  it('gives up a page that takes too long and asks a new engine next', async () => {
    let isFirst = true;
    const { desk, engines } = openDesk(() => {
      const isHanging = isFirst;
      isFirst = false;
      return isHanging ? never() : Promise.resolve(LINES);
    });

    expect(await desk.answer(1, SCAN)).toEqual({ kind: 'not-recognised', id: 1, code: 'timed-out' });
    expect(await desk.answer(2, SCAN)).toEqual({ kind: 'recognised', id: 2, lines: LINES });
    expect(engines.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it.each([
    ['its own error', new OcrError('timed-out'), 'timed-out'],
    ['any other error', new Error('Segmentation fault'), 'engine-failed'],
  ])('answers when the engine ends with %s', async (_, error, code) => {
    const { desk } = openDesk(() => Promise.reject(error));

    expect(await desk.answer(1, SCAN)).toEqual({ kind: 'not-recognised', id: 1, code });
  });

  it('answers when there is no engine', async () => {
    const desk = new OcrDesk(LIMITS, () => Promise.reject(new Error('not installed')));

    expect(await desk.answer(1, SCAN)).toEqual({ kind: 'not-recognised', id: 1, code: 'engine-failed' });
  });

  it('stops reading when a document has used up its time, and begins anew with the next', async () => {
    const { desk } = openDesk(() => new Promise((resolve) => setTimeout(resolve, 60, LINES)), {
      enginePageTimeoutMs: 5_000,
      engineDocumentTimeoutMs: 100,
    });

    const kinds: string[] = [];
    for (const id of [1, 2, 3]) kinds.push((await desk.answer(id, SCAN)).kind);
    desk.startDocument();
    kinds.push((await desk.answer(4, SCAN)).kind);

    expect(kinds).toEqual(['recognised', 'not-recognised', 'not-recognised', 'recognised']);
  });

  it.each<readonly [string, Partial<PageScan>]>([
    ['too few pixels', { pixels: new Uint8Array(7) }],
    ['no width', { widthPx: 0, pixels: new Uint8Array(0) }],
    ['a broken width', { widthPx: 2.5, heightPx: 2, pixels: new Uint8Array(5) }],
    [
      'more pixels than any page has',
      { widthPx: 40_000_001, heightPx: 1, pixels: new Uint8Array(40_000_001) },
    ],
  ])('shows no engine a picture with %s', async (_, change) => {
    const { desk, engines } = openDesk(() => Promise.resolve(LINES));

    const answer = await desk.answer(1, { ...SCAN, ...change });

    expect(answer).toEqual({ kind: 'not-recognised', id: 1, code: 'engine-failed' });
    expect(engines).toEqual([]);
  });
});
