import type { GreyPicture } from './grey-picture.js';

// Tiles of the small copy. 16 pixels there are about 5 mm of paper: more than a line of type, less than a shadow.
const TILE_PX = 16;
/** Paper is the brighter part of a tile; text covers 5–20 % of it, so the 80th hundredth is paper. */
const PAPER_SHARE = 0.8;
// A tile may be this much darker than the brightest paper near it and still be paper in a shadow. Below, it is a
// portrait or a coloured band, which must stay dark: white type on it would vanish.
const DARKEST_SHADOW = 0.45;
const NEIGHBOURHOOD_TILES = 4;

/** A gain that changes nothing; gains are whole numbers, for speed. */
export const UNIT_GAIN = 1024;
// 14 bits: a page sixteen times too dark is black.
const MOST_GAIN = 16 * UNIT_GAIN - 1;

/** How bright the paper is at each place of a page, and what makes it white. */
export class LightMap {
  private constructor(
    private readonly columns: number,
    private readonly rows: number,
    /** Gain of each tile, row by row. */
    private readonly gains: Float64Array,
    /** Pixels of the page for one tile. */
    private readonly tilePx: number,
  ) {}

  /** Measures the light on a small copy of a picture, about a thousand pixels high. */
  static measure(copy: GreyPicture): LightMap {
    const columns = Math.max(1, Math.ceil(copy.widthPx / TILE_PX));
    const rows = Math.max(1, Math.ceil(copy.heightPx / TILE_PX));
    const paper = new Float64Array(columns * rows);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        paper[row * columns + column] = brightnessOfPaper(copy, column, row);
      }
    }
    const near = spread(spread(paper, columns, rows, 1), columns, rows, columns);
    for (let tile = 0; tile < paper.length; tile += 1) {
      const brightest = near[tile] ?? WHITE;
      if ((paper[tile] ?? 0) < brightest * DARKEST_SHADOW) paper[tile] = brightest;
    }
    const smooth = blur(blur(paper, columns, rows, 1), columns, rows, columns);
    return new LightMap(
      columns,
      rows,
      smooth.map((light) => Math.min(MOST_GAIN, (WHITE * UNIT_GAIN) / Math.max(1, light))),
      TILE_PX,
    );
  }

  /** The same light on a picture so many times larger. */
  enlarged(factor: number): LightMap {
    return new LightMap(this.columns, this.rows, this.gains, this.tilePx * factor);
  }

  /** The gain at a place of the page, in `UNIT_GAIN`s; between the middles of tiles it changes evenly. */
  gainAt(x: number, y: number): number {
    const { columns, rows, tilePx, gains } = this;
    const across = Math.min(Math.max(x / tilePx - 0.5, 0), columns - 1);
    const down = Math.min(Math.max(y / tilePx - 0.5, 0), rows - 1);
    const left = Math.floor(across);
    const top = Math.floor(down);
    const right = left + 1 < columns ? 1 : 0;
    const below = top + 1 < rows ? columns : 0;
    const tile = top * columns + left;
    const [p = 0, q = 0] = [gains[tile], gains[tile + right]];
    const [r = 0, s = 0] = [gains[tile + below], gains[tile + below + right]];
    const upper = p + (q - p) * (across - left);
    const lower = r + (s - r) * (across - left);
    return upper + (lower - upper) * (down - top);
  }
}

const WHITE = 255;
const histogram = new Uint16Array(256);

function brightnessOfPaper({ widthPx, heightPx, pixels }: GreyPicture, column: number, row: number): number {
  histogram.fill(0);
  const right = Math.min(widthPx, (column + 1) * TILE_PX);
  const bottom = Math.min(heightPx, (row + 1) * TILE_PX);
  let count = 0;
  for (let y = row * TILE_PX; y < bottom; y += 1) {
    for (let x = column * TILE_PX; x < right; x += 1) {
      const value = pixels[y * widthPx + x] ?? 0;
      histogram[value] = (histogram[value] ?? 0) + 1;
      count += 1;
    }
  }
  let rest = count * (1 - PAPER_SHARE);
  for (let value = WHITE; value > 0; value -= 1) {
    rest -= histogram[value] ?? 0;
    if (rest < 0) return value;
  }
  return 0;
}

/** The greatest value within the neighbourhood, along rows (`step` 1) or columns (`step` = number of columns). */
function spread(values: Float64Array, columns: number, rows: number, step: number): Float64Array {
  return alongLines(values, columns, rows, step, NEIGHBOURHOOD_TILES, (near) => Math.max(...near));
}

function blur(values: Float64Array, columns: number, rows: number, step: number): Float64Array {
  return alongLines(values, columns, rows, step, 1, (near) => near.reduce((a, b) => a + b, 0) / near.length);
}

function alongLines(
  values: Float64Array,
  columns: number,
  rows: number,
  step: number,
  reach: number,
  merge: (near: readonly number[]) => number,
): Float64Array {
  const length = step === 1 ? columns : rows;
  const merged = new Float64Array(values.length);
  for (let tile = 0; tile < values.length; tile += 1) {
    const place = step === 1 ? tile % columns : Math.floor(tile / columns);
    const near: number[] = [];
    for (let offset = -reach; offset <= reach; offset += 1) {
      if (place + offset >= 0 && place + offset < length) near.push(values[tile + offset * step] ?? 0);
    }
    merged[tile] = merge(near);
  }
  return merged;
}
