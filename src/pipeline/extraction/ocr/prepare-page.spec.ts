import { describe, expect, it, jest } from '@jest/globals';
import { greyAt, paint, paintType } from '../../../../test/factories/grey-pictures.js';
import type { GreyPicture } from './grey-picture.js';
import { preparePage } from './prepare-page.js';
import { measureSkew } from './skew.js';

// Pixels by the million, on machines that may be busy.
jest.setTimeout(60_000);

function darkCount({ pixels }: GreyPicture): number {
  return pixels.filter((value) => value < 128).length;
}

function darkShare(picture: GreyPicture): number {
  return darkCount(picture) / picture.pixels.length;
}

describe('preparePage', () => {
  it.each([
    [100, 180],
    [150, 180],
    [200, 200],
    [300, 180],
    [500, 180],
  ])('brings a scan of %d dpi to %d dpi', (dpi, wanted) => {
    const picture = { ...paintType(dpi * 4, dpi * 5, 0, Math.round(dpi / 12)), dpi };

    const { page, sheet } = preparePage(picture);

    expect([page.dpi, sheet]).toEqual([wanted, { widthPx: wanted * 4, heightPx: wanted * 5 }]);
    expect(Math.abs(darkCount(page) / (wanted * wanted) - darkCount(picture) / (dpi * dpi))).toBeLessThan(1);
  });

  it('does not believe a resolution at which the type would be huge or tiny', () => {
    const picture = { ...paintType(1200, 1600, 0, 15), dpi: 1200 };

    const { page, sheet } = preparePage(picture);

    expect(sheet.widthPx).toBe(1200);
    expect(Math.abs(page.dpi - 180)).toBeLessThan(20);
  });

  it('keeps a picture of a screen as large as it is', () => {
    const picture = { ...paintType(992, 1400, 0, 10), dpi: null };

    expect(preparePage(picture).sheet).toEqual({ widthPx: 992, heightPx: 1400 });
  });

  it('makes tilted lines level', () => {
    const { page } = preparePage({ ...paintType(900, 1200, 6, 14), dpi: 180 });

    expect(Math.abs(measureSkew(page).radians)).toBeLessThan(0.003);
  });

  it('makes white type on a dark page black on white', () => {
    const light = paintType(600, 800, 0, 12);
    const dark = { ...light, pixels: light.pixels.map((value) => 255 - value) };

    expect(darkShare(dark)).toBeGreaterThan(0.5);
    expect(darkShare(preparePage(dark).page)).toBeLessThan(0.5);
    expect(preparePage(dark)).toEqual(preparePage(light));
  });

  it('gives a cut-out line a margin', () => {
    const line = paint(300, 20, 255, [{ x: 0, y: 0, width: 4, height: 20, grey: 0 }]);

    const { page } = preparePage({ ...line, dpi: 180 });

    expect([page.widthPx, page.heightPx]).toEqual([340, 60]);
  });

  it('leaves out the white around the ink and tells where the rest lies', () => {
    const word = { x: 400, y: 900, width: 300, height: 100, grey: 0 };

    const { page, sheet, corner } = preparePage({ ...paint(1440, 1980, 255, [word]), dpi: 180 });

    expect(sheet).toEqual({ widthPx: 1440, heightPx: 1980 });
    expect(darkCount(page)).toBe(300 * 100);
    expect(page.pixels.length).toBeLessThan(370 * 170);
    expect(greyAt(page, word.x - corner.x, word.y - corner.y)).toBe(0);
    expect(greyAt(page, word.x - corner.x - 1, word.y - corner.y - 1)).toBe(255);
  });

  it('keeps what little stands at the foot of a tilted page', () => {
    const type = paintType(900, 1200, 4, 14);
    const footer = { x: 840, y: 1180, width: 24, height: 12 };
    for (let row = footer.y; row < footer.y + footer.height; row += 1)
      type.pixels.fill(20, row * 900 + footer.x, row * 900 + footer.x + footer.width);

    const { page } = preparePage({ ...type, dpi: 180 });

    expect(darkCount(page) / darkCount(type)).toBeCloseTo(1, 1);
    expect(page.heightPx).toBeGreaterThan(1130);
  });

  it.each([
    [1, 1],
    [3, 3000],
    [6000, 2],
  ])('survives a picture of %d by %d pixels', (widthPx, heightPx) => {
    const { page } = preparePage({ ...paint(widthPx, heightPx, 128), dpi: null });

    expect(page.pixels).toHaveLength(page.widthPx * page.heightPx);
    expect(page.pixels.length).toBeLessThan(20_000_000);
  });
});
