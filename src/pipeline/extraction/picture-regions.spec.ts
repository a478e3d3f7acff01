import { describe, expect, it } from '@jest/globals';
import type { DraftLine } from './draft.js';
import {
  findPictureRegions,
  hasGap,
  isRealText,
  keepSureLines,
  paintOver,
  placeLines,
} from './picture-regions.js';
import { UNREADABLE_MARK } from './scan-cleaning.js';

const SIZE = { widthPt: 600, heightPt: 800 };

/** A line as an engine read it; what it doubted ends in "?". */
function toLine(text: string): DraftLine {
  return text.split(' ').map((word) => ({
    text: word.replace('?', ''),
    box: { x: 10, y: 20, width: 30, height: 10 },
    fontSizePt: 10,
    isBold: false,
    confidence: word.endsWith('?') ? 0.55 : 0.9,
    source: 'ocr' as const,
  }));
}

describe('findPictureRegions', () => {
  it('takes pictures that could hold a line of text, cut to the page', () => {
    const pictures = [
      { x: 50, y: 50, width: 200, height: 12 },
      { x: 500, y: 700, width: 300, height: 300 },
      { x: 10, y: 10, width: 12, height: 12 },
    ];

    expect(findPictureRegions(pictures, [], SIZE)).toEqual([
      { kind: 'picture', box: pictures[0] },
      { kind: 'picture', box: { x: 500, y: 700, width: 100, height: 100 } },
    ]);
  });

  it('takes a picture that was cut into strips for one', () => {
    const strips = [0, 1, 2, 3, 4, 5].map((index) => ({ x: 0, y: index * 100, width: 600, height: 100 }));

    expect(findPictureRegions(strips, [], SIZE)).toEqual([
      { kind: 'picture', box: { x: 0, y: 0, width: 600, height: 600 } },
    ]);
  });

  it('takes outlined lines together, and with them the pictures below', () => {
    const lines = [100, 120].map((y) => ({ x: 50, y, width: 300, height: 10 }));

    expect(findPictureRegions([{ x: 60, y: 100, width: 40, height: 40 }], lines, SIZE)).toEqual([
      { kind: 'outlines', box: { x: 46, y: 96, width: 308, height: 38 } },
    ]);
  });
});

describe('paintOver', () => {
  it('fills boxes with the tone around them', () => {
    const pixels = new Uint8Array(10 * 10).fill(200);
    pixels[5 * 10 + 5] = 0;
    pixels[0] = 7;

    const painted = paintOver({ widthPx: 10, heightPx: 10, pixels }, [{ x: 5, y: 5, width: 1, height: 1 }]);

    expect(painted.pixels[55]).toBe(200);
    expect(painted.pixels[0]).toBe(7);
    expect(pixels[55]).toBe(0);
  });
});

describe('placeLines', () => {
  it('scales places and sizes of the picture to its box on the page', () => {
    const [[word] = []] = placeLines(
      [toLine('Lager')],
      { widthPt: 100, heightPt: 50 },
      { x: 300, y: 400, width: 200, height: 100 },
    );

    expect(word).toMatchObject({ box: { x: 320, y: 440, width: 60, height: 20 }, fontSizePt: 20 });
  });
});

describe('isRealText', () => {
  it.each(['Gabelstapler sicher gefahren', 'Telefon 0171 mail@example.org'])('is so for "%s"', (text) => {
    expect(isRealText([toLine(text)])).toBe(true);
  });

  it.each(['Stadtwerke', 'Muster AG', 'a b c d e f g', ''])('is not so for "%s"', (text) => {
    expect(isRealText([toLine(text)])).toBe(false);
  });
});

describe('keepSureLines', () => {
  const read = (...lines: string[]): string[] =>
    keepSureLines(lines.map(toLine)).map((line) => line.map(({ text }) => text).join(' '));

  it('keeps the gap of a printed line as one mark', () => {
    expect(read('Lager und Versamd? Hollc? sicher geführt')).toEqual([
      `Lager und ${UNREADABLE_MARK} sicher geführt`,
    ]);
  });

  it('takes what surrounds a lone word or is no word for a pattern', () => {
    expect(read('Stadtwerke Oa?', 'i?? xx?', 'Lager und |? Versand')).toEqual([
      'Stadtwerke',
      'Lager und Versand',
    ]);
  });

  it('tells whether something was not read', () => {
    const lines = keepSureLines([toLine('Lager und Versamd?')]);

    expect(hasGap(lines)).toBe(true);
    expect(hasGap([toLine('Lager und Versand')])).toBe(false);
    expect(isRealText(lines)).toBe(false);
  });
});
