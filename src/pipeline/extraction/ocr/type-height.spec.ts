import { describe, expect, it } from '@jest/globals';
import { paint, paintType } from '../../../../test/factories/grey-pictures.js';
import { measureTypeHeight } from './type-height.js';

describe('measureTypeHeight', () => {
  it.each([6, 9, 14])('measures letters of %d pixels', (letterPx) => {
    expect(measureTypeHeight(paintType(600, 600, 0, letterPx))).toBe(letterPx);
  });

  it.each([
    ['empty paper', paint(300, 300, 255)],
    ['a portrait', paint(300, 300, 255, [{ x: 50, y: 50, width: 150, height: 200, grey: 90 }])],
    [
      'grain',
      paint(
        300,
        300,
        255,
        Array.from({ length: 90 }, (_, i) => ({ x: i * 3, y: i * 3, width: 1, height: 1, grey: 0 })),
      ),
    ],
  ])('finds no type in %s', (_, picture) => {
    expect(measureTypeHeight(picture)).toBeUndefined();
  });
});
