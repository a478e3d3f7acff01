import type { GreyPicture } from './grey-picture.js';

/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** Turns a picture by right angles; nothing is lost. */
export function turnPicture(picture: GreyPicture, turns: Turns): GreyPicture {
  if (turns === 0) return picture;
  const { widthPx, heightPx, pixels } = picture;
  const turned = new Uint8Array(pixels.length);
  if (turns === 2) {
    for (let at = 0, to = pixels.length - 1; to >= 0; at += 1, to -= 1) turned[to] = pixels[at] ?? 0;
    return { widthPx, heightPx, pixels: turned };
  }
  // Row y of the old picture becomes a column of the new one, which is as wide as the old one is high.
  for (let y = 0; y < heightPx; y += 1) {
    const column = turns === 1 ? heightPx - 1 - y : y;
    for (let x = 0; x < widthPx; x += 1) {
      const row = turns === 1 ? x : widthPx - 1 - x;
      turned[row * heightPx + column] = pixels[y * widthPx + x] ?? 0;
    }
  }
  return { widthPx: heightPx, heightPx: widthPx, pixels: turned };
}
