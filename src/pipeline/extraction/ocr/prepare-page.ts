import type { GreyPicture, ScanPicture } from './grey-picture.js';
import { LightMap } from './light-map.js';
import type { PageScan } from './ocr-engine.js';
import { findSheet } from './paper-edges.js';
import { type PlaneMapping, type Quad, compose, levelling, scaling, spreading } from './plane-mapping.js';
import { resample } from './resample.js';
import { eraseRules } from './ruled-lines.js';
import { shrink } from './shrink.js';
import { measureSkew } from './skew.js';

const TARGET_DPI = 180;
const LEAST_DPI = 170;
const MOST_DPI = 220;
// Long edge of the copy on which light, tilt and the sheet are measured.
const COPY_EDGE_PX = 1100;
const A4_SHORT_INCHES = 210 / 25.4;
const A4_RATIO = Math.SQRT2;
const A4_TOLERANCE = 0.1;

/** A rectangle of paper, flat on the table: how large it is in pixels of the picture, and where it lies there. */
interface FlatPage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly toPicture: PlaneMapping;
  readonly dpi: number;
}

/** Makes a picture as a scanner would give it: the sheet alone, level, white paper, no ruled lines. */
export function preparePage(picture: ScanPicture): PageScan {
  const factor = Math.max(1, Math.round(Math.max(picture.widthPx, picture.heightPx) / COPY_EDGE_PX));
  const copy = shrink(picture, factor);
  const light = LightMap.measure(copy);
  const flat = flatten(picture, findSheet(copy), factor);
  const level = levelled(flat, tiltOf(flat, copy, factor, light));
  const dpi = wantedDpi(level.dpi);
  const scale = dpi / level.dpi;
  const size = {
    widthPx: Math.max(1, Math.round(level.widthPx * scale)),
    heightPx: Math.max(1, Math.round(level.heightPx * scale)),
  };
  const toPicture = compose(scaling(scale), level.toPicture);
  const even = resample(picture, toPicture, size, light.enlarged(factor));
  eraseRules(even, dpi);
  return { ...even, dpi };
}

/** A picture that is fine as it is keeps its pixels: each change of size costs sharpness. */
function wantedDpi(dpi: number): number {
  return dpi >= LEAST_DPI && dpi <= MOST_DPI ? dpi : TARGET_DPI;
}

function flatten(picture: ScanPicture, sheet: Quad | undefined, factor: number): FlatPage {
  if (sheet === undefined) {
    const { widthPx, heightPx } = picture;
    const dpi = picture.dpi ?? Math.min(widthPx, heightPx) / A4_SHORT_INCHES;
    return { widthPx, heightPx, toPicture: scaling(1), dpi };
  }
  const { topLeft, topRight, bottomRight, bottomLeft } = sheet;
  const widthPx = Math.max(distance(topLeft, topRight), distance(bottomLeft, bottomRight)) * factor;
  const height = Math.max(distance(topLeft, bottomLeft), distance(topRight, bottomRight)) * factor;
  const heightPx = asA4(widthPx, height);
  const dpi = Math.min(widthPx, heightPx) / A4_SHORT_INCHES;
  return {
    widthPx,
    heightPx,
    toPicture: compose(spreading(sheet, widthPx, heightPx), scaling(1 / factor)),
    dpi,
  };
}

function distance(p: { x: number; y: number }, q: { x: number; y: number }): number {
  return Math.hypot(p.x - q.x, p.y - q.y);
}

/** The height of a sheet seen aslant: that of A4 where it comes near. */
function asA4(widthPx: number, heightPx: number): number {
  const wanted = [widthPx * A4_RATIO, widthPx / A4_RATIO];
  return wanted.find((height) => Math.abs(height / heightPx - 1) < A4_TOLERANCE) ?? heightPx;
}

function tiltOf(flat: FlatPage, copy: GreyPicture, factor: number, light: LightMap): number {
  const size = {
    widthPx: Math.max(1, Math.round(flat.widthPx / factor)),
    heightPx: Math.max(1, Math.round(flat.heightPx / factor)),
  };
  const toCopy = compose(compose(scaling(1 / factor), flat.toPicture), scaling(factor));
  return measureSkew(resample(copy, toCopy, size, light)).radians;
}

function levelled(flat: FlatPage, radians: number): FlatPage {
  if (radians === 0) return flat;
  const cos = Math.cos(radians);
  const sin = Math.abs(Math.sin(radians));
  const widthPx = flat.widthPx * cos + flat.heightPx * sin;
  const heightPx = flat.heightPx * cos + flat.widthPx * sin;
  const from = { x: flat.widthPx / 2, y: flat.heightPx / 2 };
  const turned = levelling(radians, from, { x: widthPx / 2, y: heightPx / 2 });
  return { widthPx, heightPx, toPicture: compose(turned, flat.toPicture), dpi: flat.dpi };
}
