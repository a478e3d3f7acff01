import { describe, expect, it } from '@jest/globals';
import { greyAt, paint, type PixelBox } from '../../../../test/factories/grey-pictures.js';
import { eraseRules } from './ruled-lines.js';

const DPI = 180;

function erase(boxes: readonly PixelBox[], grey = 30): ReturnType<typeof paint> {
  const page = paint(
    600,
    400,
    255,
    boxes.map((box) => ({ ...box, grey })),
  );
  eraseRules(page, DPI);
  return page;
}

function darkCount({ pixels }: { readonly pixels: Uint8Array }): number {
  return pixels.filter((value) => value < 200).length;
}

describe('eraseRules', () => {
  it.each([
    ['across', [{ x: 40, y: 100, width: 500, height: 3 }]],
    ['down', [{ x: 300, y: 20, width: 3, height: 300 }]],
    [
      'around cells',
      [
        { x: 40, y: 100, width: 500, height: 2 },
        { x: 40, y: 250, width: 500, height: 2 },
        { x: 40, y: 100, width: 2, height: 152 },
        { x: 538, y: 100, width: 2, height: 152 },
      ],
    ],
    ['of dots', Array.from({ length: 80 }, (_, dot) => ({ x: 40 + dot * 5, y: 100, width: 2, height: 2 }))],
    [
      'bent at its end',
      Array.from({ length: 20 }, (_, step) => ({
        ...{ x: step === 0 ? 20 : 100 + step * 20, y: 100 + step, height: 1 },
        width: step === 0 ? 100 : 20,
      })),
    ],
  ])('erases a rule %s', (_, boxes) => {
    expect(darkCount(erase(boxes))).toBe(0);
  });

  it('erases a grey rule', () => {
    expect(darkCount(erase([{ x: 40, y: 100, width: 500, height: 2 }], 170))).toBe(0);
  });

  it.each([
    ['a dash', { x: 40, y: 100, width: 45, height: 3 }],
    ['the stem of a letter in a title', { x: 40, y: 100, width: 6, height: 60 }],
    ['a bar of colour', { x: 0, y: 100, width: 600, height: 30 }],
  ])('keeps %s', (_, box) => {
    expect(darkCount(erase([box]))).toBe(box.width * box.height);
  });

  it('keeps a letter that reaches through the rule', () => {
    const stem = { x: 200, y: 80, width: 4, height: 30 };

    const page = erase([{ x: 40, y: 100, width: 500, height: 2 }, stem]);

    expect(greyAt(page, 201, 101)).toBe(30);
    expect(greyAt(page, 190, 101)).toBe(255);
  });

  it('keeps a row of letters that stand on one line', () => {
    const letters = Array.from({ length: 60 }, (_, letter) => ({
      x: 40 + letter * 8,
      y: 100,
      width: 4,
      height: 18,
    }));

    expect(darkCount(erase(letters))).toBe(60 * 4 * 18);
  });

  it('keeps the feet of a row of letters, which look like a dotted rule', () => {
    const letters = Array.from({ length: 50 }, (_, letter) => [
      { x: 42 + letter * 8, y: 100, width: 2, height: 18 },
      { x: 40 + letter * 8, y: 116, width: 6, height: 2 },
    ]).flat();

    expect(darkCount(erase(letters))).toBe(50 * (2 * 18 + 4 * 2));
  });
});
