import { describe, expect, it } from '@jest/globals';
import { paint, type PixelBox } from '../../../../test/factories/grey-pictures.js';
import type { PageScan, RecognisedLine } from './ocr-engine.js';
import { mendSlashes } from './slashes.js';

const TOP = 10;
const HEIGHT = 24;

/** A stroke of 3 pixels that leans to the right by so many pixels. */
function stroke(x: number, lean: number): (PixelBox & { grey: number })[] {
  return Array.from({ length: HEIGHT }, (_, row) => ({
    x: x + Math.round(lean * (1 - row / (HEIGHT - 1))),
    y: TOP + row,
    width: 3,
    height: 1,
    grey: 0,
  }));
}

/** A stroke with a thick foot, its middle on a straight line. */
function wedge(x: number, lean: number): (PixelBox & { grey: number })[] {
  return stroke(x, lean).map((row, at) => {
    const more = Math.max(0, at - 18);
    return { ...row, x: row.x - more, width: row.width + 2 * more };
  });
}

/** A figure without a meaning: a frame. */
function figure(x: number): (PixelBox & { grey: number })[] {
  const side = { width: 3, height: HEIGHT, grey: 0 };
  const bar = { width: 14, height: 3, grey: 0 };
  return [
    { x, y: TOP, ...side },
    { x: x + 11, y: TOP, ...side },
    { x, y: TOP, ...bar },
    { x, y: TOP + HEIGHT - 3, ...bar },
  ];
}

function read(text: string, ink: readonly (PixelBox & { grey: number })[]): string {
  const page: PageScan = { ...paint(120, 50, 255, ink), dpi: 200 };
  const box = { x: 2, y: TOP - 2, width: 110, height: HEIGHT + 4 };
  const line: RecognisedLine = { sizePx: 30, words: [{ text, box, confidence: 0.9 }] };
  return mendSlashes(page, [line])[0]?.words[0]?.text ?? '';
}

describe('mendSlashes', () => {
  it.each([
    ['175', '/75', [...stroke(5, 8), ...figure(30), ...figure(50)]],
    ['l75', '/75', [...stroke(5, 8), ...figure(30), ...figure(50)]],
    ['7/30', '/30', [...stroke(5, 8), ...figure(30), ...figure(50)]],
    ['3175', '3/75', [...figure(5), ...stroke(24, 8), ...figure(40), ...figure(60)]],
  ])('reads %s as %s where the stroke leans', (text, mended, ink) => {
    expect(read(text, ink)).toBe(mended);
  });

  it.each([
    ['an upright one', '175', [...stroke(5, 0), ...figure(30), ...figure(50)]],
    ['a slanted one', '175', [...stroke(5, 4), ...figure(30), ...figure(50)]],
    [
      'a one with a flag',
      '175',
      [...stroke(5, 8), { x: 5, y: TOP, width: 9, height: 4, grey: 0 }, ...figure(30), ...figure(50)],
    ],
    [
      'a seven',
      '735',
      [...stroke(5, 8), { x: 2, y: TOP, width: 14, height: 3, grey: 0 }, ...figure(30), ...figure(50)],
    ],
    ['a stroke of a brush', '175', [...wedge(10, 8), ...figure(30), ...figure(50)]],
    ['figures that touch', '175', [...stroke(5, 8), ...figure(30), ...figure(43)]],
    [
      'a figure in the middle that is none of a slash',
      '3275',
      [...figure(5), ...stroke(24, 8), ...figure(40), ...figure(60)],
    ],
    ['a house number', '17a', [...stroke(5, 8), ...figure(30), ...figure(50)]],
  ])('leaves %s', (_, text, ink) => {
    expect(read(text, ink)).toBe(text);
  });
});
