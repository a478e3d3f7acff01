import type { GreyPicture } from './grey-picture.js';

/** Makes a picture smaller by a whole factor; each new pixel is the mean of the ones it replaces. */
export function shrink(picture: GreyPicture, factor: number): GreyPicture {
  if (factor <= 1) return picture;
  const widthPx = Math.max(1, Math.floor(picture.widthPx / factor));
  const heightPx = Math.max(1, Math.floor(picture.heightPx / factor));
  const across = Math.min(factor, picture.widthPx);
  const down = Math.min(factor, picture.heightPx);
  const pixels = new Uint8Array(widthPx * heightPx);
  const sums = new Uint32Array(widthPx);
  const area = across * down;
  for (let y = 0; y < heightPx; y += 1) {
    sums.fill(0);
    for (let row = 0; row < down; row += 1) {
      let at = (y * factor + row) * picture.widthPx;
      for (let x = 0; x < widthPx; x += 1) {
        let sum = 0;
        for (let column = 0; column < across; column += 1) sum += picture.pixels[at + column] ?? 0;
        sums[x] = (sums[x] ?? 0) + sum;
        at += factor;
      }
    }
    for (let x = 0; x < widthPx; x += 1) pixels[y * widthPx + x] = ((sums[x] ?? 0) + (area >> 1)) / area;
  }
  return { widthPx, heightPx, pixels };
}
