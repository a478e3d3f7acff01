import { describe, expect, it } from '@jest/globals';
import type { PageScan, RecognisedLine } from './ocr/ocr-engine.js';
import { toDraftLines } from './scan-words.js';

interface Sample {
  readonly text: string;
  readonly x: number;
  /** Of the baseline; letters below it lengthen the box. */
  readonly baseline: number;
  readonly sizePx?: number;
  readonly strokePx?: number;
}

const DPI = 144;

/** A page on which each letter is an upright stroke, and what an engine says of it: boxes of the ink alone. */
function print(samples: readonly (readonly Sample[])[]): { scan: PageScan; lines: RecognisedLine[] } {
  const [widthPx, heightPx] = [1000, 600];
  const pixels = new Uint8Array(widthPx * heightPx).fill(255);
  const lines = samples.map((line) => {
    const words = line.map(({ text, x, baseline, sizePx = 20, strokePx = 2 }) => {
      const descends = /[gjpqy]/u.test(text);
      const top = baseline - 0.7 * sizePx;
      const box = {
        x,
        y: top,
        width: text.length * 0.5 * sizePx,
        height: (descends ? 0.93 : 0.7) * sizePx,
      };
      for (let letter = 0; letter < text.length; letter += 1) {
        const left = Math.round(x + letter * 0.5 * sizePx);
        for (let y = Math.ceil(top); y < baseline; y += 1)
          pixels.fill(0, y * widthPx + left, y * widthPx + left + strokePx);
      }
      return { text, box, confidence: 0.9 };
    });
    return { words, sizePx: line[0]?.sizePx ?? 20 };
  });
  return { scan: { widthPx, heightPx, dpi: DPI, pixels }, lines };
}

function read(...samples: readonly (readonly Sample[])[]): ReturnType<typeof toDraftLines> {
  const { scan, lines } = print(samples);
  return toDraftLines(scan, lines);
}

const BODY: readonly Sample[] = [
  { text: 'Lieferscheine', x: 50, baseline: 300 },
  { text: 'Warenannahme', x: 300, baseline: 300 },
  { text: 'Lagerbestand', x: 600, baseline: 300 },
];

describe('toDraftLines', () => {
  it('gives points and the source of its words', () => {
    const [[word] = []] = read([{ text: 'Lager', x: 100, baseline: 200 }]);

    expect(word).toMatchObject({ text: 'Lager', confidence: 0.9, source: 'ocr', fontSizePt: 10 });
    expect(word?.box?.x).toBe(50);
    expect(word?.box?.height).toBe(10);
  });

  it('puts words of one line on one baseline, whatever letters they have', () => {
    const [line = []] = read([
      { text: 'Name', x: 100, baseline: 200 },
      { text: 'Jörg', x: 400, baseline: 200 },
      { text: 'gepflegt', x: 600, baseline: 200 },
    ]);

    const bottoms = line.map(({ box }) => Math.round((box?.y ?? 0) + (box?.height ?? 0)));
    expect(new Set(bottoms).size).toBe(1);
  });

  it('evens out sizes that differ by the letters of the line, not those of a heading', () => {
    const lines = read(
      BODY,
      [{ text: 'aus', x: 50, baseline: 340, sizePx: 18 }],
      [{ text: 'Zeugnis', x: 50, baseline: 100, sizePx: 34 }],
    );

    expect(lines.map(([word]) => word?.fontSizePt)).toEqual([10, 10, 17]);
  });

  it('tells bold type by its strokes, also in a larger size', () => {
    const lines = read(
      BODY,
      [{ text: 'Leistungen', x: 50, baseline: 340, strokePx: 4 }],
      [{ text: 'Zeugnis', x: 50, baseline: 100, sizePx: 40, strokePx: 4 }],
      [{ text: 'Urkunde', x: 50, baseline: 200, sizePx: 40, strokePx: 8 }],
    );

    expect(lines.map(([word]) => word?.isBold)).toEqual([false, true, false, true]);
  });
});
