import { describe, expect, it } from '@jest/globals';
import { greyAt, paint } from '../../../../test/factories/grey-pictures.js';
import type { GreyPicture } from './grey-picture.js';
import { LightMap } from './light-map.js';
import { scaling } from './plane-mapping.js';
import { resample } from './resample.js';

function even(picture: GreyPicture): GreyPicture {
  return resample(picture, scaling(1), picture, LightMap.measure(picture));
}

describe('LightMap', () => {
  it('makes paper in a shadow as white as paper in the light, and keeps type dark', () => {
    const picture = paint(320, 320, 240, [
      { x: 0, y: 0, width: 160, height: 320, grey: 120 },
      { x: 60, y: 100, width: 3, height: 12, grey: 25 },
      { x: 260, y: 100, width: 3, height: 12, grey: 50 },
    ]);

    const page = even(picture);

    expect(greyAt(page, 40, 200)).toBeGreaterThan(245);
    expect(greyAt(page, 280, 200)).toBeGreaterThan(245);
    expect(greyAt(page, 61, 105)).toBeLessThan(70);
    expect(greyAt(page, 261, 105)).toBeLessThan(70);
  });

  it.each([30, 100, 140])('keeps white type readable on a band of grey %d', (grey) => {
    const letters = Array.from({ length: 12 }, (_, letter) => ({
      ...{ x: 30 + letter * 6, y: 150, width: 3, height: 10, grey: 255 },
    }));
    const picture = paint(320, 320, 255, [{ x: 0, y: 0, width: 120, height: 320, grey }, ...letters]);

    const page = even(picture);

    expect(greyAt(page, 31, 155) - greyAt(page, 34, 155)).toBeGreaterThan(80);
  });

  it('gives the same light to a larger picture', () => {
    const light = LightMap.measure(paint(64, 64, 128));

    expect(light.enlarged(10).gainAt(300, 300)).toBe(light.gainAt(30, 30));
  });
});
