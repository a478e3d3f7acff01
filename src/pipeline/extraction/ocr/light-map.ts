import type { GreyPicture } from './grey-picture.js';

// Tiles of the small copy. 16 pixels there are about 5 mm of paper: more than a line of type, less than a shadow.
const TILE_PX = 16;
/** Paper is the brighter part of a tile; type covers 5–20 % of it, so the 80th hundredth is paper. */
const PAPER_SHARE = 0.8;
const BRIGHTEST_SHARE = 0.98;
// Paper is even. Where the brightest pixels of a tile are so much above the rest, they are white type on a colour.
const WHITE_TYPE_RISE = 40;
// A tile this much darker than the brightest near it is no paper in a shadow but a portrait or a band of colour.
const DARKEST_SHADOW = 0.45;
/** Colour beside white type on that colour; the band is one. */
const COLOURED = 0.8;
const NEIGHBOURHOOD_TILES = 4;

const WHITE = 255;
/** A gain that changes nothing; gains are whole numbers, for speed. */
export const UNIT_GAIN = 1024;
// 14 bits: a page sixteen times too dark is black.
const MOST_GAIN = 16 * UNIT_GAIN - 1;

/** How bright the paper is at each place of a picture, and what makes it white. */
export class LightMap {
  private constructor(
    private readonly columns: number,
    private readonly rows: number,
    /** Gain of each tile, row by row. */
    private readonly gains: Float64Array,
    /** Edge of a tile, in pixels of the picture. */
    private readonly tilePx: number,
  ) {}

  /** Measures the light on a small copy of a picture, about a thousand pixels high. */
  static measure(copy: GreyPicture): LightMap {
    const columns = Math.max(1, Math.ceil(copy.widthPx / TILE_PX));
    const rows = Math.max(1, Math.ceil(copy.heightPx / TILE_PX));
    const grid = { columns, rows };
    const paper = new Float64Array(columns * rows);
    const brightest = new Float64Array(columns * rows);
    for (let tile = 0; tile < paper.length; tile += 1) {
      [paper[tile], brightest[tile]] = measureTile(copy, tile % columns, Math.floor(tile / columns));
    }
    const whiteType = paper.map((light, tile) => ((brightest[tile] ?? 0) - light > WHITE_TYPE_RISE ? 1 : 0));
    const near = overNeighbours(brightest, grid, NEIGHBOURHOOD_TILES, largest);
    const nearWhiteType = overNeighbours(whiteType, grid, NEIGHBOURHOOD_TILES, largest);
    const kept = paper.map((light, tile) => {
      const limit = nearWhiteType[tile] === 1 ? COLOURED : DARKEST_SHADOW;
      const bright = near[tile] ?? WHITE;
      return light < bright * limit ? bright : light;
    });
    const smooth = overNeighbours(kept, grid, 1, mean);
    const gains = smooth.map((light) => Math.min(MOST_GAIN, (WHITE * UNIT_GAIN) / Math.max(1, light)));
    return new LightMap(columns, rows, gains, TILE_PX);
  }

  /** The light of a page that is even already. */
  static even(): LightMap {
    return new LightMap(1, 1, Float64Array.of(UNIT_GAIN), TILE_PX);
  }

  /** The same light on a picture so many times larger. */
  enlarged(factor: number): LightMap {
    return new LightMap(this.columns, this.rows, this.gains, this.tilePx * factor);
  }

  /** The gain at a place, in `UNIT_GAIN`s; between the middles of tiles it changes evenly. */
  gainAt(x: number, y: number): number {
    const { columns, gains } = this;
    const across = within(x / this.tilePx - 0.5, columns - 1);
    const down = within(y / this.tilePx - 0.5, this.rows - 1);
    const left = across | 0;
    const top = down | 0;
    const tile = top * columns + left;
    const right = left + 1 < columns ? tile + 1 : tile;
    const below = top + 1 < this.rows ? columns : 0;
    const upperLeft = gains[tile] ?? 0;
    const lowerLeft = gains[tile + below] ?? 0;
    const upper = upperLeft + ((gains[right] ?? 0) - upperLeft) * (across - left);
    const lower = lowerLeft + ((gains[right + below] ?? 0) - lowerLeft) * (across - left);
    return upper + (lower - upper) * (down - top);
  }
}

function within(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}

/** The brightness of a tile's paper and of its brightest pixels. */
function measureTile(
  { widthPx, heightPx, pixels }: GreyPicture,
  column: number,
  row: number,
): [number, number] {
  const counts = new Uint16Array(256);
  const right = Math.min(widthPx, (column + 1) * TILE_PX);
  const bottom = Math.min(heightPx, (row + 1) * TILE_PX);
  for (let y = row * TILE_PX; y < bottom; y += 1) {
    for (let x = column * TILE_PX; x < right; x += 1) {
      const value = pixels[y * widthPx + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const total = (right - column * TILE_PX) * (bottom - row * TILE_PX);
  return [valueAtShare(counts, total, PAPER_SHARE), valueAtShare(counts, total, BRIGHTEST_SHARE)];
}

function valueAtShare(counts: Uint16Array, total: number, share: number): number {
  let above = total * (1 - share);
  for (let value = WHITE; value > 0; value -= 1) {
    above -= counts[value] ?? 0;
    if (above < 0) return value;
  }
  return 0;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

type Merge = (near: readonly number[]) => number;

const largest: Merge = (near) => Math.max(...near);
const mean: Merge = (near) => near.reduce((sum, value) => sum + value, 0) / near.length;

/** Merges each tile with its neighbours in a square, first along rows, then along columns. */
function overNeighbours(values: Float64Array, grid: Grid, reach: number, merge: Merge): Float64Array {
  const { columns, rows } = grid;
  const alongRows = mergeAlong(values, reach, merge, 1, (tile) => [tile % columns, columns]);
  return mergeAlong(alongRows, reach, merge, columns, (tile) => [Math.floor(tile / columns), rows]);
}

function mergeAlong(
  values: Float64Array,
  reach: number,
  merge: Merge,
  step: number,
  placeOf: (tile: number) => [place: number, count: number],
): Float64Array {
  return values.map((_, tile) => {
    const [place, count] = placeOf(tile);
    const near: number[] = [];
    const last = Math.min(reach, count - 1 - place);
    for (let offset = -Math.min(reach, place); offset <= last; offset += 1) {
      near.push(values[tile + offset * step] ?? 0);
    }
    return merge(near);
  });
}
