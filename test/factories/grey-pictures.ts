import type { GreyPicture, ScanPicture } from '../../src/pipeline/extraction/ocr/grey-picture.js';

export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of one grey, with boxes of other greys on it; what is painted outside is cut off. */
export function paint(
  widthPx: number,
  heightPx: number,
  ground: number,
  boxes: readonly (PixelBox & { readonly grey: number })[] = [],
): GreyPicture & { readonly pixels: Uint8Array } {
  const pixels = new Uint8Array(widthPx * heightPx).fill(ground);
  for (const { x, y, width, height, grey } of boxes) {
    for (let row = Math.max(0, y); row < Math.min(heightPx, y + height); row += 1) {
      pixels.fill(grey, row * widthPx + Math.max(0, x), row * widthPx + Math.min(widthPx, x + width));
    }
  }
  return { widthPx, heightPx, pixels };
}

/** Rows of dark letters without meaning on white paper, tilted clockwise by so many degrees. */
export function paintType(widthPx: number, heightPx: number, degrees = 0, letterPx = 8): ScanPicture {
  const picture = paint(widthPx, heightPx, 255);
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = letterPx * 5;
  for (let line = margin; line < heightPx - margin; line += letterPx * 2.5) {
    for (let x = margin; x < widthPx - margin; x += letterPx) {
      // A gap after each sixth letter makes words.
      if (Math.round((x - margin) / letterPx) % 7 === 6) continue;
      const top = Math.round(line + (x - widthPx / 2) * slope);
      for (let row = top; row < top + letterPx; row += 1) {
        if (row < 0 || row >= heightPx) continue;
        picture.pixels.fill(20, row * widthPx + x, row * widthPx + x + Math.ceil(letterPx / 2));
      }
    }
  }
  return { ...picture, dpi: null };
}

export function greyAt({ widthPx, pixels }: GreyPicture, x: number, y: number): number {
  return pixels[y * widthPx + x] ?? -1;
}
