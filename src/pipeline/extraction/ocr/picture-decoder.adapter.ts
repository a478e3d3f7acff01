import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import { type GreyPicture, type ScanPicture, greyOfColours } from './grey-picture.js';

// Cameras and screens write 72 or 96 and mean nothing by it; no scanner goes below 100.
const LEAST_CREDIBLE_DPI = 100;
const MOST_CREDIBLE_DPI = 1200;
// The thread cannot be killed while the decoder works; a JPEG of 40 million pixels took 0.6 s.
const DECODE_TIMEOUT_SECONDS = 8;

/**
 * Decodes one page of a JPEG, PNG, WebP or TIFF file, turned upright by its EXIF note, on white paper.
 *
 * @throws Error if the file is damaged, has more than 40 million pixels or takes more than 8 s
 */
export async function decodePicture(bytes: Uint8Array, page = 0): Promise<ScanPicture> {
  const options = { limitInputPixels: EXTRACTION_LIMITS.imagePixels, failOn: 'error', page } as const;
  const { density, space } = await sharp(bytes, options).metadata();
  const isCredible = density !== undefined && density >= LEAST_CREDIBLE_DPI && density <= MOST_CREDIBLE_DPI;
  const upright = sharp(bytes, options).rotate().flatten({ background: 'white' });
  return { ...(await toGrey(upright, space)), dpi: isCredible ? density : null };
}

/**
 * Decodes the JPEG of a scanner as it stands, as far as it is whole: a viewer shows a damaged one as well.
 *
 * @param dpi where the page says how large it is
 * @throws Error if there is no picture, or it has more than 40 million pixels or takes more than 8 s
 */
export async function decodeScanJpeg(bytes: Uint8Array, dpi: number): Promise<ScanPicture> {
  const options = { limitInputPixels: EXTRACTION_LIMITS.imagePixels, failOn: 'none' } as const;
  const { space } = await sharp(bytes, options).metadata();
  return { ...(await toGrey(sharp(bytes, options), space)), dpi };
}

/** A grey file is read as such, in half the time. */
async function toGrey(picture: Sharp, space: string): Promise<GreyPicture> {
  const { data, info } = await picture
    .timeout({ seconds: DECODE_TIMEOUT_SECONDS })
    .toColourspace(space === 'b-w' ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = channels === 1 ? new Uint8Array(data) : greyOfColours(data, width * height, channels, 0);
  return { widthPx: width, heightPx: height, pixels };
}
