import type { GreyPicture } from './grey-picture.js';

/** Makes a picture smaller by a whole factor; each new pixel is the mean of the ones it replaces. */
export function shrink(picture: GreyPicture, factor: number): GreyPicture {
  if (factor <= 1) return picture;
  const widthPx = Math.max(1, Math.floor(picture.widthPx / factor));
  const heightPx = Math.max(1, Math.floor(picture.heightPx / factor));
  const across = Math.min(factor, picture.widthPx);
  const down = Math.min(factor, picture.heightPx);
  const addRow = across === 2 ? addPairs : across === 3 ? addThrees : addMany;
  const pixels = new Uint8Array(widthPx * heightPx);
  const sums = new Uint32Array(widthPx);
  const area = across * down;
  for (let y = 0; y < heightPx; y += 1) {
    sums.fill(0);
    for (let row = 0; row < down; row += 1)
      addRow(sums, picture.pixels, (y * factor + row) * picture.widthPx, across);
    const start = y * widthPx;
    for (let x = 0; x < widthPx; x += 1) pixels[start + x] = ((sums[x] ?? 0) + (area >> 1)) / area;
  }
  return { widthPx, heightPx, pixels };
}

// Nearly all pages are halved or divided by three, and each page several times: without an inner loop in half the time.
function addPairs(sums: Uint32Array, pixels: Uint8Array, start: number): void {
  let at = start;
  for (let x = 0; x < sums.length; x += 1, at += 2)
    sums[x] = (sums[x] ?? 0) + (pixels[at] ?? 0) + (pixels[at + 1] ?? 0);
}

function addThrees(sums: Uint32Array, pixels: Uint8Array, start: number): void {
  let at = start;
  for (let x = 0; x < sums.length; x += 1, at += 3)
    sums[x] = (sums[x] ?? 0) + (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
}

function addMany(sums: Uint32Array, pixels: Uint8Array, start: number, across: number): void {
  let at = start;
  for (let x = 0; x < sums.length; x += 1, at += across) {
    let sum = 0;
    for (let column = 0; column < across; column += 1) sum += pixels[at + column] ?? 0;
    sums[x] = (sums[x] ?? 0) + sum;
  }
}
