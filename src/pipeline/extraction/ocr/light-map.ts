import type { GreyPicture } from './grey-picture.js';

// Tiles of the small copy. 16 pixels there are about 5 mm of paper: more than a line of type, less than a shadow.
const TILE_PX = 16;
/** Paper is the brighter part of a tile; text covers 5–20 % of it, so the 80th hundredth is paper. */
const PAPER_SHARE = 0.8;
// A tile may be this much darker than the brightest paper near it and still be paper in a shadow. Below, it is a
// portrait or a coloured band, which must stay dark: white type on it would vanish.
const DARKEST_SHADOW = 0.45;
const NEIGHBOURHOOD_TILES = 4;

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

  /** Measures the light on a copy of the page that is `factor` times smaller. */
  static measure(copy: GreyPicture, factor: number): LightMap {
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
      smooth.map((light) => WHITE / Math.max(1, light)),
      TILE_PX * factor,
    );
  }

  /** Writes the factor for each pixel of a row of the page. */
  gainsOfRow(y: number, out: Float64Array): void {
    const { columns, tilePx } = this;
    const place = Math.min(Math.max((y + 0.5) / tilePx - 0.5, 0), this.rows - 1);
    const row = Math.min(Math.floor(place), Math.max(0, this.rows - 2));
    const part = place - row;
    const lower = this.rows > 1 ? columns : 0;
    const gainAt = (column: number): number => {
      const upperGain = this.gains[row * columns + column] ?? 1;
      return upperGain + ((this.gains[row * columns + column + lower] ?? 1) - upperGain) * part;
    };
    let x = 0;
    for (let column = -1; column < columns; column += 1) {
      const from = gainAt(Math.max(column, 0));
      const step = (gainAt(Math.min(column + 1, columns - 1)) - from) / tilePx;
      const middle = (column + 0.5) * tilePx - 0.5;
      const end = column === columns - 1 ? out.length : Math.min(out.length, Math.ceil(middle + tilePx));
      for (; x < end; x += 1) out[x] = from + step * (x - middle);
    }
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
