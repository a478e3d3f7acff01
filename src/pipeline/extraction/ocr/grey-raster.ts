import type { Raster } from '../raster.js';
import { type ScanPicture, greyOfColours } from './grey-picture.js';

/** Makes a rendered page readable like any other picture. */
export function toScanPicture(raster: Raster, dpi: number | null): ScanPicture {
  const { widthPx, heightPx, pixels } = raster;
  return { widthPx, heightPx, dpi, pixels: greyOfColours(pixels, widthPx * heightPx, 4, 2) };
}
