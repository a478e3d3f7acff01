import { describe, expect, it } from '@jest/globals';
import { paint, type PixelBox } from '../../../../test/factories/grey-pictures.js';
import { takeScaleSigns } from './scale-signs.js';

type Painted = PixelBox & { readonly grey: number };

const SQUARE = { x: 200, y: 160, width: 20, height: 20 };
const COLUMN = [
  { box: SQUARE, isTicked: true },
  { box: { ...SQUARE, y: 200 }, isTicked: false },
];

function ink(x: number, y: number, width: number, height: number): Painted {
  return { x, y, width, height, grey: 40 };
}

function plus(x: number, y = 120): Painted[] {
  return [ink(x + 6, y, 3, 15), ink(x, y + 6, 15, 3)];
}

function ring(x: number, y = 120): Painted[] {
  return [ink(x + 2, y, 12, 3), ink(x + 2, y + 13, 12, 3), ink(x, y + 2, 3, 12), ink(x + 13, y + 2, 3, 12)];
}

function read(...parts: readonly Painted[][]): { texts: readonly string[]; inkLeft: number } {
  const page = paint(400, 300, 255, parts.flat());
  const texts = takeScaleSigns(page, COLUMN).map(({ text }) => text);
  return { texts, inkLeft: page.pixels.filter((pixel) => pixel < 200).length };
}

describe('takeScaleSigns', () => {
  it.each([
    ['+', [plus(202)]],
    ['++', [plus(194), plus(211)]],
    ['++', [plus(195), plus(210)]],
    ['o', [ring(202)]],
    ['-', [[ink(205, 128, 9, 4)]]],
    ['--', [[ink(198, 128, 9, 3), ink(211, 128, 9, 3)]]],
    ['+', [plus(202), [ink(180, 85, 60, 12)]]],
  ])('reads "%s" above a column and takes it off the page', (sign, parts) => {
    const title = parts.length > 1 && sign === '+' ? 60 * 12 : 0;

    expect(read(...parts)).toEqual({ texts: [sign], inkLeft: title });
  });

  it.each([
    ['a letter open to the right', [ring(202).slice(0, 3)]],
    ['a block', [[ink(202, 120, 15, 15)]]],
    ['the end of a word that reaches over from the left', [[ink(160, 122, 45, 5)], plus(207)]],
    ['a rule across the table', [[ink(100, 130, 200, 4)]]],
    ['a sign between two squares of the column', [plus(202, 182)]],
    ['two kinds of signs', [plus(194), ring(211)]],
    ['two rings', [ring(193), ring(212)]],
    ['four signs', [[184, 197, 210, 223].flatMap((x) => [ink(x, 128, 9, 3)])]],
    ['what is not above the column', [plus(300)]],
  ])('leaves %s to the engine', (_, parts) => {
    const before = paint(400, 300, 255, parts.flat()).pixels.filter((pixel) => pixel < 200).length;

    expect(read(...parts)).toEqual({ texts: [], inkLeft: before });
  });
});
