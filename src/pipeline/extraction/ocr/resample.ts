import type { GreyPicture } from './grey-picture.js';
import type { LightMap } from './light-map.js';
import type { PlaneMapping } from './plane-mapping.js';

const WHITE = 255;

/** Draws a new picture from an old one, moved by the mapping; its edges reach on without end. */
export function resample(
  source: GreyPicture,
  mapping: PlaneMapping,
  widthPx: number,
  heightPx: number,
): GreyPicture {
  const gains = new Float64Array(widthPx).fill(1);
  return draw(source, mapping, { widthPx, heightPx }, Number.POSITIVE_INFINITY, () => gains);
}

/** The same in one pass with evening out the light: paper becomes white, and so does what lies outside the picture. */
export function resampleEven(
  source: GreyPicture,
  mapping: PlaneMapping,
  widthPx: number,
  heightPx: number,
  light: LightMap,
): GreyPicture {
  const gains = new Float64Array(widthPx);
  return draw(source, mapping, { widthPx, heightPx }, 0.5, (y) => {
    light.gainsOfRow(y, gains);
    return gains;
  });
}

/** @param reach how far outside the picture its edge goes on, in pixels; beyond is white */
function draw(
  source: GreyPicture,
  mapping: PlaneMapping,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  reach: number,
  gainsOfRow: (y: number) => Float64Array,
): GreyPicture {
  const pixels = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    drawRow(source, mapping, y, reach, gainsOfRow(y), pixels.subarray(y * widthPx, (y + 1) * widthPx));
  }
  return { widthPx, heightPx, pixels };
}

function drawRow(
  { widthPx, heightPx, pixels }: GreyPicture,
  m: PlaneMapping,
  y: number,
  reach: number,
  gains: Float64Array,
  out: Uint8Array,
): void {
  // Middle of pixels, so that halving a picture does not move it.
  const py = y + 0.5;
  let u = m.a * 0.5 + m.b * py + m.c;
  let v = m.d * 0.5 + m.e * py + m.f;
  let w = m.g * 0.5 + m.h * py + 1;
  const lastX = widthPx - 1;
  const lastY = heightPx - 1;
  for (let x = 0; x < out.length; x += 1, u += m.a, v += m.d, w += m.g) {
    const sx = u / w - 0.5;
    const sy = v / w - 0.5;
    if (sx < -reach || sy < -reach || sx > lastX + reach || sy > lastY + reach) {
      out[x] = WHITE;
      continue;
    }
    const cx = sx < 0 ? 0 : sx > lastX ? lastX : sx;
    const cy = sy < 0 ? 0 : sy > lastY ? lastY : sy;
    const left = cx | 0;
    const top = cy | 0;
    const fx = cx - left;
    const fy = cy - top;
    const right = left < lastX ? 1 : 0;
    const below = top < lastY ? widthPx : 0;
    const at = top * widthPx + left;
    const p = pixels[at] ?? 0;
    const q = pixels[at + right] ?? 0;
    const r = pixels[at + below] ?? 0;
    const s = pixels[at + below + right] ?? 0;
    const upper = p + (q - p) * fx;
    const lower = r + (s - r) * fx;
    const value = (upper + (lower - upper) * fy) * (gains[x] ?? 1);
    out[x] = value >= WHITE ? WHITE : value + 0.5;
  }
}
