import type { GreyPicture } from './grey-picture.js';

const DEGREE = Math.PI / 180;
/** Photos and careless scans stay within it; beyond, a page is lying, not skewed (design: redaction.md, 10° reads 17 %). */
const MOST_SKEW = 15 * DEGREE;
const STEPS = [0.5 * DEGREE, 0.1 * DEGREE, 0.02 * DEGREE] as const;
const MOST_POINTS = 20_000;
// Ink is clearly darker than paper; the picture is taken to be even.
const INK = 160;
// A page of few words has a flat profile; a tilt must show more clearly than that to be believed.
const CLEAR_GAIN = 1.03;

export interface Skew {
  /** Clockwise tilt of the lines of type; turning the page back by it makes them level. */
  readonly radians: number;
  /** How sharply the lines stand out when level, in points squared per row and point; comparable within a page. */
  readonly sharpness: number;
}

/**
 * Measures how far the lines of type are tilted, by the sharpest row profile of the lower edges of the ink
 * (W. Postl, 1986; Baird, 1987).
 */
export function measureSkew(even: GreyPicture): Skew {
  const points = lowerEdges(even);
  if (points.length === 0) return { radians: 0, sharpness: 0 };
  const rows = new Uint32Array(even.heightPx + 2 * Math.ceil(even.widthPx * Math.tan(MOST_SKEW)) + 4);
  const sharpnessAt = (angle: number): number => profileSharpness(points, angle, rows, even.widthPx);
  let best = { radians: 0, sharpness: sharpnessAt(0) };
  const level = best;
  let reach = MOST_SKEW;
  for (const step of STEPS) {
    const middle = best.radians;
    for (let angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
      const sharpness = sharpnessAt(angle);
      if (sharpness > best.sharpness) best = { radians: angle, sharpness };
    }
    reach = step;
  }
  return best.sharpness > level.sharpness * CLEAR_GAIN ? best : level;
}

/** Places where ink ends downwards, as x, y, x, y …; thinned out evenly on full pages. */
function lowerEdges({ widthPx, heightPx, pixels }: GreyPicture): Int16Array {
  const found: number[] = [];
  for (let y = 0; y + 1 < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const at = y * widthPx + x;
      if ((pixels[at] ?? 255) < INK && (pixels[at + widthPx] ?? 0) >= INK) found.push(x, y);
    }
  }
  const stride = Math.max(1, Math.ceil(found.length / 2 / MOST_POINTS));
  const points = new Int16Array(Math.ceil(found.length / 2 / stride) * 2);
  for (let point = 0; point * 2 < points.length; point += 1) {
    points[point * 2] = found[point * stride * 2] ?? 0;
    points[point * 2 + 1] = found[point * stride * 2 + 1] ?? 0;
  }
  return points;
}

function profileSharpness(points: Int16Array, angle: number, rows: Uint32Array, widthPx: number): number {
  rows.fill(0);
  const slope = Math.tan(angle);
  const offset = Math.ceil(widthPx * Math.tan(MOST_SKEW)) + 2.5;
  for (let at = 0; at < points.length; at += 2) {
    // Rounds: the offset keeps all rows above zero.
    const row = ((points[at + 1] ?? 0) - (points[at] ?? 0) * slope + offset) | 0;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 0; row < rows.length; row += 1) sum += (rows[row] ?? 0) ** 2;
  return (sum / points.length) * 2;
}
