import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type PixelPoint,
  type PlaneMapping,
  compose,
  levelling,
  mapPoint,
  scaling,
  shifting,
  spreading,
} from './plane-mapping.js';

const QUAD = {
  topLeft: { x: 60, y: 50 },
  topRight: { x: 560, y: 70 },
  bottomRight: { x: 590, y: 810 },
  bottomLeft: { x: 40, y: 780 },
};

function expectNear(point: PixelPoint, expected: PixelPoint): void {
  expect(point.x).toBeCloseTo(expected.x, 6);
  expect(point.y).toBeCloseTo(expected.y, 6);
}

describe('plane mappings', () => {
  it('spreads the corners of a quad over the corners of a page', () => {
    const mapping = spreading(QUAD, 200, 300);

    expectNear(mapPoint(mapping, { x: 0, y: 0 }), QUAD.topLeft);
    expectNear(mapPoint(mapping, { x: 200, y: 0 }), QUAD.topRight);
    expectNear(mapPoint(mapping, { x: 200, y: 300 }), QUAD.bottomRight);
    expectNear(mapPoint(mapping, { x: 0, y: 300 }), QUAD.bottomLeft);
  });

  it('takes a pixel of an enlarged picture from half as far', () => {
    expect(mapPoint(scaling(2), { x: 10, y: 6 })).toEqual({ x: 5, y: 3 });
  });

  it('takes level lines from lines that fall to the right', () => {
    const mapping = levelling(Math.PI / 6, { x: 50, y: 50 }, { x: 80, y: 80 });

    expectNear(mapPoint(mapping, { x: 80, y: 80 }), { x: 50, y: 50 });
    expectNear(mapPoint(mapping, { x: 90, y: 80 }), { x: 50 + 10 * Math.cos(Math.PI / 6), y: 55 });
  });

  it('composes two mappings to one that does both', () => {
    const mappings: PlaneMapping[] = [
      scaling(1.5),
      shifting(-20, 7),
      levelling(0.1, { x: 9, y: 1 }, { x: 2, y: 3 }),
      spreading(QUAD, 400, 500),
    ];
    const one = fc.constantFrom(...mappings);
    const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });

    fc.assert(
      fc.property(one, one, place, (first, second, point) => {
        const inTwoSteps = mapPoint(second, mapPoint(first, point));

        expectNear(mapPoint(compose(first, second), point), inTwoSteps);
      }),
    );
  });
});
