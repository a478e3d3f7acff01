import { describe, expect, it } from '@jest/globals';
import { paint, paintType } from '../../../../test/factories/grey-pictures.js';
import type { GreyPicture } from './grey-picture.js';
import { findSheet } from './paper-edges.js';
import type { PixelPoint, Quad } from './plane-mapping.js';

const SHEET: Quad = {
  topLeft: { x: 60, y: 50 },
  topRight: { x: 560, y: 70 },
  bottomRight: { x: 590, y: 810 },
  bottomLeft: { x: 40, y: 780 },
};

describe('findSheet', () => {
  it('finds the corners of a bright sheet that lies askew on a dark table', () => {
    const found = findSheet(photograph(SHEET));

    for (const corner of ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const) {
      expect(Math.abs((found?.[corner].x ?? 0) - SHEET[corner].x)).toBeLessThan(4);
      expect(Math.abs((found?.[corner].y ?? 0) - SHEET[corner].y)).toBeLessThan(4);
    }
  });

  it.each([
    ['a scan that is all sheet', paintType(600, 850)],
    ['empty paper', paint(600, 850, 250)],
    ['a dark table without a sheet', paint(600, 850, 60)],
    ['a small bright card', paint(600, 850, 60, [{ x: 250, y: 400, width: 90, height: 60, grey: 230 }])],
    ['a picture of one pixel', paint(1, 1, 20)],
  ])('finds none in %s', (_, picture) => {
    expect(findSheet(picture)).toBeUndefined();
  });
});

/** A bright quad with grain on dark ground. */
function photograph({ topLeft, topRight, bottomRight, bottomLeft }: Quad): GreyPicture {
  const picture = paint(640, 860, 70);
  const edges = [
    [topLeft, topRight],
    [topRight, bottomRight],
    [bottomRight, bottomLeft],
    [bottomLeft, topLeft],
  ] as const;
  for (let y = 0; y < picture.heightPx; y += 1) {
    for (let x = 0; x < picture.widthPx; x += 1) {
      const isPaper = edges.every(([from, to]) => isRightOf(from, to, { x, y }));
      picture.pixels[y * picture.widthPx + x] = (isPaper ? 205 : 70) + ((x * 7 + y * 13) % 11);
    }
  }
  return picture;
}

function isRightOf(from: PixelPoint, to: PixelPoint, { x, y }: PixelPoint): boolean {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0;
}
