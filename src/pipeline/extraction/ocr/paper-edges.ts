import type { GreyPicture } from './grey-picture.js';
import type { PixelPoint, Quad } from './plane-mapping.js';

/** A line `across = slope · along + offset`; for the left and right edge of a sheet "along" is y. */
interface EdgeLine {
  readonly slope: number;
  readonly offset: number;
}

// A sheet begins where so much in a row is bright, as a share of the picture's width; grain of wood is narrower.
const SHEET_RUN_SHARE = 0.03;
// So many of the rows must agree on an edge, within so much of the picture's width.
const LEAST_AGREEMENT = 0.6;
const TOLERANCE_SHARE = 0.006;
// Frames of a picture that are not paper: at least so many of the border's pixels are dark.
const DARK_BORDER_SHARE = 0.5;
const LEAST_SHEET_SHARE = 0.2;
// Held by hand, a phone is off by at most 20°; more is not the sheet's edge.
const STEEPEST = Math.tan((20 * Math.PI) / 180);
const TRIES = 60;

/** Finds a bright sheet on a darker table; undefined where the picture is the sheet, or its edges are not clear. */
export function findSheet(picture: GreyPicture): Quad | undefined {
  const threshold = otsuThreshold(picture);
  if (darkBorderShare(picture, threshold) < DARK_BORDER_SHARE) return undefined;
  const { widthPx, heightPx } = picture;
  const left = fitEdge(scanEdge(picture, threshold, 'left'), widthPx);
  const right = fitEdge(scanEdge(picture, threshold, 'right'), widthPx);
  const top = fitEdge(scanEdge(picture, threshold, 'top'), widthPx);
  const bottom = fitEdge(scanEdge(picture, threshold, 'bottom'), widthPx);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return undefined;
  const quad = {
    topLeft: crossing(left, top),
    topRight: crossing(right, top),
    bottomRight: crossing(right, bottom),
    bottomLeft: crossing(left, bottom),
  };
  return areaOf(quad) >= LEAST_SHEET_SHARE * widthPx * heightPx ? quad : undefined;
}

/** The grey value that parts dark from bright best (N. Otsu, 1979). */
export function otsuThreshold({ pixels }: GreyPicture): number {
  const counts = new Float64Array(256);
  for (const value of pixels) counts[value] = (counts[value] ?? 0) + 1;
  const total = pixels.length;
  const sum = counts.reduce((all, count, value) => all + count * value, 0);
  let [darkCount, darkSum, best, threshold] = [0, 0, 0, 128];
  for (let value = 0; value < 255; value += 1) {
    darkCount += counts[value] ?? 0;
    darkSum += value * (counts[value] ?? 0);
    const brightCount = total - darkCount;
    if (darkCount === 0 || brightCount === 0) continue;
    const difference = darkSum / darkCount - (sum - darkSum) / brightCount;
    const variance = darkCount * brightCount * difference * difference;
    if (variance > best) [best, threshold] = [variance, value];
  }
  return threshold;
}

function darkBorderShare({ widthPx, heightPx, pixels }: GreyPicture, threshold: number): number {
  let dark = 0;
  let seen = 0;
  const look = (x: number, y: number): void => {
    seen += 1;
    if ((pixels[y * widthPx + x] ?? 0) <= threshold) dark += 1;
  };
  for (let x = 0; x < widthPx; x += 1) {
    look(x, 0);
    look(x, heightPx - 1);
  }
  for (let y = 0; y < heightPx; y += 1) {
    look(0, y);
    look(widthPx - 1, y);
  }
  return dark / seen;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Walks inwards on every second row (or column) to the first bright run; x is "along", y is "across". */
function scanEdge({ widthPx, heightPx, pixels }: GreyPicture, threshold: number, side: Side): PixelPoint[] {
  const isUpright = side === 'left' || side === 'right';
  const [alongPx, acrossPx] = isUpright ? [heightPx, widthPx] : [widthPx, heightPx];
  const [alongStep, acrossStep] = isUpright ? [widthPx, 1] : [1, widthPx];
  const fromEnd = side === 'right' || side === 'bottom';
  const needed = Math.max(4, Math.round(widthPx * SHEET_RUN_SHARE));
  const points: PixelPoint[] = [];
  for (let along = 0; along < alongPx; along += 2) {
    let run = 0;
    for (let walked = 0; walked < acrossPx; walked += 1) {
      const across = fromEnd ? acrossPx - 1 - walked : walked;
      run = (pixels[along * alongStep + across * acrossStep] ?? 0) > threshold ? run + 1 : 0;
      if (run < needed) continue;
      points.push({ x: along, y: fromEnd ? across + needed : across - needed + 1 });
      break;
    }
  }
  return points;
}

/** The line that most of the points agree on, refined by least squares; pairs are tried in a fixed order. */
function fitEdge(points: readonly PixelPoint[], widthPx: number): EdgeLine | undefined {
  const tolerance = Math.max(1.5, widthPx * TOLERANCE_SHARE);
  let best: readonly PixelPoint[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const first = points[Math.floor((attempt / TRIES) * points.length * 0.5)];
    const second = points[Math.floor((0.5 + ((attempt * 37) % TRIES) / TRIES / 2) * points.length)];
    if (first === undefined || second === undefined || first.x === second.x) continue;
    const slope = (second.y - first.y) / (second.x - first.x);
    if (Math.abs(slope) > STEEPEST) continue;
    const offset = first.y - slope * first.x;
    const agreeing = points.filter(({ x, y }) => Math.abs(slope * x + offset - y) <= tolerance);
    if (agreeing.length > best.length) best = agreeing;
  }
  return best.length >= points.length * LEAST_AGREEMENT && best.length > 1 ? leastSquares(best) : undefined;
}

function leastSquares(points: readonly PixelPoint[]): EdgeLine {
  const n = points.length;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / Math.max(spread, 1e-9);
  return { slope, offset: meanY - slope * meanX };
}

/** Where an upright edge (`x = slope · y + offset`) meets a level one (`y = slope · x + offset`). */
function crossing(upright: EdgeLine, level: EdgeLine): PixelPoint {
  const x = (upright.slope * level.offset + upright.offset) / (1 - upright.slope * level.slope);
  return { x, y: level.slope * x + level.offset };
}

function areaOf({ topLeft, topRight, bottomRight, bottomLeft }: Quad): number {
  const corners = [topLeft, topRight, bottomRight, bottomLeft];
  const doubled = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length] ?? topLeft;
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
