import sharp from 'sharp';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import { type ScanPicture, greyOfColours } from './grey-picture.js';

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
  const { density } = await sharp(bytes, options).metadata();
  const { data, info } = await sharp(bytes, options)
    .timeout({ seconds: DECODE_TIMEOUT_SECONDS })
    .rotate()
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const isCredible = density !== undefined && density >= LEAST_CREDIBLE_DPI && density <= MOST_CREDIBLE_DPI;
  return {
    widthPx: width,
    heightPx: height,
    dpi: isCredible ? density : null,
    pixels: channels < 3 ? new Uint8Array(data) : greyOfColours(data, width * height, channels, 0),
  };
}
