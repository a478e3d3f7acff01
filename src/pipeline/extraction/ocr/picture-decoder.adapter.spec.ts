import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { greyAt } from '../../../../test/factories/grey-pictures.js';
import { decodePicture, decodeScanJpeg } from './picture-decoder.adapter.js';

/** White, with a black mark in its upper left corner. */
function drawMark(background = '#ffffff'): Sharp {
  const mark = { create: { width: 30, height: 20, channels: 3, background: '#000000' } } as const;
  return sharp({ create: { width: 200, height: 120, channels: 4, background } }).composite([
    { input: mark, left: 0, top: 0 },
  ]);
}

async function decode(picture: Sharp): ReturnType<typeof decodePicture> {
  return decodePicture(await picture.toBuffer());
}

describe('decodePicture', () => {
  it.each([
    ['JPEG', (picture: Sharp) => picture.jpeg()],
    ['PNG', (picture: Sharp) => picture.png()],
    ['PNG with a palette', (picture: Sharp) => picture.png({ palette: true })],
    ['grey PNG', (picture: Sharp) => picture.greyscale().png()],
    ['16-bit PNG', (picture: Sharp) => picture.toColourspace('rgb16').png()],
    ['WebP', (picture: Sharp) => picture.webp()],
    ['TIFF', (picture: Sharp) => picture.tiff()],
    ['CMYK JPEG', (picture: Sharp) => picture.toColourspace('cmyk').jpeg()],
  ])('reads a %s', async (_, encode) => {
    const picture = await decode(encode(drawMark()));

    expect([picture.widthPx, picture.heightPx, picture.pixels.length]).toEqual([200, 120, 200 * 120]);
    expect(greyAt(picture, 10, 10)).toBeLessThan(60);
    expect(greyAt(picture, 100, 60)).toBeGreaterThan(240);
  });

  it('turns a photo as its EXIF note says', async () => {
    const picture = await decode(drawMark().jpeg().withMetadata({ orientation: 6 }));

    expect([picture.widthPx, picture.heightPx]).toEqual([120, 200]);
    expect(greyAt(picture, 110, 10)).toBeLessThan(60);
  });

  it('lays what is see-through on white paper', async () => {
    expect(greyAt(await decode(drawMark('#00000000').png()), 100, 60)).toBe(255);
  });

  it.each([
    [300, 300],
    [72, null],
    [5000, null],
  ])('takes a resolution of %d dpi for %p', async (density, dpi) => {
    expect((await decode(drawMark().jpeg().withMetadata({ density }))).dpi).toBe(dpi);
  });

  it('reads the page of a TIFF that is asked for', async () => {
    const page = { width: 40, height: 40, channels: 3 } as const;
    const white = await sharp({ create: { ...page, background: '#ffffff' } })
      .png()
      .toBuffer();
    const black = await sharp({ create: { ...page, background: '#000000' } })
      .png()
      .toBuffer();
    const bytes = await sharp([white, black], { join: { animated: true } })
      .tiff()
      .toBuffer();

    expect((await sharp(bytes).metadata()).pages).toBe(2);
    expect(greyAt(await decodePicture(bytes, 1), 20, 20)).toBe(0);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['garbage', () => Buffer.from('no picture at all')],
  ])('refuses a file that is %s', async (_, damage) => {
    const whole = await drawMark().png().toBuffer();

    await expect(decodePicture(damage(whole))).rejects.toThrow();
  });

  it('refuses a picture of more than 40 million pixels', async () => {
    const huge = sharp({ create: { width: 8000, height: 5001, channels: 3, background: '#ffffff' } }).png();

    await expect(decodePicture(await huge.toBuffer())).rejects.toThrow(/pixel limit/u);
  });
});

describe('decodeScanJpeg', () => {
  it.each([
    ['colour', (picture: Sharp) => picture],
    ['grey', (picture: Sharp) => picture.toColourspace('b-w')],
  ])('reads a %s JPEG without turning it', async (_, change) => {
    const bytes = await change(drawMark().flatten()).jpeg().withMetadata({ orientation: 6 }).toBuffer();

    const picture = await decodeScanJpeg(bytes, 200);

    expect([picture.widthPx, picture.heightPx, picture.dpi]).toEqual([200, 120, 200]);
    expect(picture.pixels).toHaveLength(200 * 120);
    expect([greyAt(picture, 10, 10) < 60, greyAt(picture, 100, 60) > 240]).toEqual([true, true]);
  });

  it('reads what is left of a damaged one, as viewers show it', async () => {
    const whole = await drawMark().flatten().jpeg().toBuffer();

    const picture = await decodeScanJpeg(whole.subarray(0, whole.length - 200), 200);

    expect(greyAt(picture, 10, 10)).toBeLessThan(60);
  });

  it('refuses what is no picture', async () => {
    await expect(decodeScanJpeg(Buffer.from('no picture'), 200)).rejects.toThrow();
  });
});
