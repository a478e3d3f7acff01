/** A point or a direction in a picture, in pixels from its top left. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a pixel of a new picture comes from in an old one: a homography
 * `x' = (a·x + b·y + c) / (g·x + h·y + 1)`, `y' = (d·x + e·y + f) / (g·x + h·y + 1)`.
 */
export interface PlaneMapping {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

/** Corners of a sheet in a photo, in pixels. */
export interface Quad {
  readonly topLeft: PixelPoint;
  readonly topRight: PixelPoint;
  readonly bottomRight: PixelPoint;
  readonly bottomLeft: PixelPoint;
}

export function mapPoint(m: PlaneMapping, { x, y }: PixelPoint): PixelPoint {
  const w = m.g * x + m.h * y + 1;
  return { x: (m.a * x + m.b * y + m.c) / w, y: (m.d * x + m.e * y + m.f) / w };
}

/** The mapping that stretches a picture by a factor: `scaling(2)` makes it twice as large. */
export function scaling(factor: number): PlaneMapping {
  return { a: 1 / factor, b: 0, c: 0, d: 0, e: 1 / factor, f: 0, g: 0, h: 0 };
}

/** The mapping that moves a picture to the left and up by so many pixels. */
export function shifting(x: number, y: number): PlaneMapping {
  return { a: 1, b: 0, c: x, d: 0, e: 1, f: y, g: 0, h: 0 };
}

/** The mapping that makes lines level which are tilted clockwise; a point of the old picture comes to lie at `to`. */
export function levelling(radians: number, from: PixelPoint, to: PixelPoint): PlaneMapping {
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return {
    a: cos,
    b: -sin,
    c: from.x - cos * to.x + sin * to.y,
    d: sin,
    e: cos,
    f: from.y - sin * to.x - cos * to.y,
    g: 0,
    h: 0,
  };
}

/** Maps by `first`, then by `second`: from the newest picture to the one between, and on to the oldest. */
export function compose(first: PlaneMapping, second: PlaneMapping): PlaneMapping {
  const i = second.g * first.c + second.h * first.f + 1;
  return {
    a: (second.a * first.a + second.b * first.d + second.c * first.g) / i,
    b: (second.a * first.b + second.b * first.e + second.c * first.h) / i,
    c: (second.a * first.c + second.b * first.f + second.c) / i,
    d: (second.d * first.a + second.e * first.d + second.f * first.g) / i,
    e: (second.d * first.b + second.e * first.e + second.f * first.h) / i,
    f: (second.d * first.c + second.e * first.f + second.f) / i,
    g: (second.g * first.a + second.h * first.d + first.g) / i,
    h: (second.g * first.b + second.h * first.e + first.h) / i,
  };
}

/** The mapping that spreads a quad over a new picture (P. Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3). */
export function spreading(quad: Quad, widthPx: number, heightPx: number): PlaneMapping {
  const { topLeft: p, topRight: q, bottomRight: r, bottomLeft: s } = quad;
  const sumX = p.x - q.x + r.x - s.x;
  const sumY = p.y - q.y + r.y - s.y;
  const acrossX = q.x - r.x;
  const acrossY = q.y - r.y;
  const downX = s.x - r.x;
  const downY = s.y - r.y;
  const determinant = acrossX * downY - downX * acrossY;
  const g = (sumX * downY - downX * sumY) / determinant;
  const h = (acrossX * sumY - sumX * acrossY) / determinant;
  return {
    a: (q.x - p.x + g * q.x) / widthPx,
    b: (s.x - p.x + h * s.x) / heightPx,
    c: p.x,
    d: (q.y - p.y + g * q.y) / widthPx,
    e: (s.y - p.y + h * s.y) / heightPx,
    f: p.y,
    g: g / widthPx,
    h: h / heightPx,
  };
}
