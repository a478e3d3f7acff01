import { describe, expect, it } from '@jest/globals';
import { greyOfColours } from './grey-picture.js';
import { toScanPicture } from './grey-raster.js';

describe('greyOfColours', () => {
  it.each([
    ['black', [0, 0, 0], 0],
    ['white', [255, 255, 255], 255],
    ['red', [255, 0, 0], 38],
    ['yellow, which is nearly as bright as paper', [255, 255, 0], 113],
    ['grey', [90, 90, 90], 90],
  ])('makes %s dark enough to read', (_, colour, grey) => {
    expect([...greyOfColours(Uint8Array.from(colour), 1, 3, 0)]).toEqual([grey]);
  });
});

describe('toScanPicture', () => {
  it('reads the colours of a rendered page from blue to red and leaves out the fourth byte', () => {
    const pixels = Uint8Array.of(0, 0, 255, 9, 255, 255, 255, 9);

    expect(toScanPicture({ widthPx: 2, heightPx: 1, scale: 1, pixels }, 150)).toEqual({
      widthPx: 2,
      heightPx: 1,
      dpi: 150,
      pixels: Uint8Array.of(38, 255),
    });
  });
});
