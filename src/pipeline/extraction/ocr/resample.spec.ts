import { describe, expect, it } from '@jest/globals';
import { greyAt, paint } from '../../../../test/factories/grey-pictures.js';
import { LightMap } from './light-map.js';
import { scaling, shifting } from './plane-mapping.js';
import { resample } from './resample.js';
import { shrink } from './shrink.js';

const WHITE_LIGHT = LightMap.measure(paint(64, 64, 255));

describe('resample', () => {
  it('draws the same picture again where nothing is moved', () => {
    const picture = paint(200, 90, 255, [{ x: 37, y: 11, width: 90, height: 41, grey: 80 }]);

    expect(resample(picture, scaling(1), picture, WHITE_LIGHT)).toEqual(picture);
  });

  it('puts things at twice the place in a picture of twice the size', () => {
    const picture = paint(100, 100, 255, [{ x: 40, y: 20, width: 20, height: 10, grey: 0 }]);

    const large = resample(picture, scaling(2), { widthPx: 200, heightPx: 200 }, WHITE_LIGHT);

    expect([greyAt(large, 82, 42), greyAt(large, 117, 57)]).toEqual([0, 0]);
    expect([greyAt(large, 77, 50), greyAt(large, 122, 50), greyAt(large, 100, 37)]).toEqual([255, 255, 255]);
  });

  it('is white outside the picture', () => {
    const moved = resample(paint(50, 50, 0), shifting(-20, 0), { widthPx: 100, heightPx: 50 }, WHITE_LIGHT);

    expect([greyAt(moved, 10, 25), greyAt(moved, 40, 25), greyAt(moved, 90, 25)]).toEqual([255, 0, 255]);
  });
});

describe('shrink', () => {
  it('takes the mean of the pixels it replaces', () => {
    const picture = {
      widthPx: 5,
      heightPx: 2,
      pixels: Uint8Array.of(0, 100, 40, 40, 9, 100, 200, 40, 40, 9),
    };

    expect(shrink(picture, 2)).toEqual({ widthPx: 2, heightPx: 1, pixels: Uint8Array.of(100, 40) });
  });

  it('never ends with nothing', () => {
    expect(shrink(paint(1, 9, 70), 4)).toEqual(paint(1, 2, 70));
  });
});
