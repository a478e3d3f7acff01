import type { Box } from '../extracted-document.js';
import { bottom, median, right } from '../layout/geometry.js';
import { LightMap } from './light-map.js';
import type { PageScan, RecognisedLine, RecognisedWord } from './ocr-engine.js';
import { compose, scaling, shifting } from './plane-mapping.js';
import { resample } from './resample.js';
import type { Area } from './second-look-areas.js';

// Of the size of the type: what is copied around a place. A blank is wider, so no neighbour in the line is cut into it.
const BESIDE_WORD = 0.12;
const AROUND = 0.3;
const BETWEEN = 0.8;
/** A place so narrow may hold a figure. */
const NARROW = 3;
// Measured in November 2026 on the figures of two reports: a lone "11" is read wrong in one of four sizes, other figures
// in none. Modes for single words, lists of allowed signs and repeated cells read worse or the same.
const SIZES = { narrow: [1, 1.25, 1.5, 1.75], wide: [1.5, 2] } as const;

/** One place in one size on the sheet of a second look. */
export interface Band {
  readonly box: Box;
  readonly size: number;
  /** What is taken from the page, in its pixels. */
  readonly part: Box;
  /** Where its upper left corner lies on the sheet. */
  readonly left: number;
  readonly top: number;
}

/** Puts places of a page below each other on white paper, in growing sizes, since engines go by the type around. */
export function collect(
  page: PageScan,
  areas: readonly Area[],
): { readonly sheet: PageScan; readonly bands: readonly Band[] } {
  const sizePx = median(areas.map((area) => area.sizePx));
  const left = Math.round(2 * sizePx);
  let top = left;
  const bands = areas
    .flatMap((area) => area.parts.flatMap((box) => sizesOf(area, box).map((size) => ({ area, box, size }))))
    .sort((a, b) => a.size - b.size)
    .map(({ area, box, size }): Band => {
      const band = { box, size, part: partOf(page, box, area), left, top };
      top += Math.ceil(band.part.height * size + area.sizePx * BETWEEN * size);
      return band;
    });
  const widthPx = Math.ceil(Math.max(...bands.map(({ part, size }) => part.width * size))) + 2 * left;
  const sheet = { widthPx, heightPx: top + left, pixels: new Uint8Array(widthPx * (top + left)).fill(255) };
  for (const band of bands) drawBand(page, band, sheet);
  return { sheet: { ...sheet, dpi: page.dpi * 1.5, isOneBlock: true }, bands };
}

function sizesOf({ sizePx, guessed }: Area, { width }: Box): readonly number[] {
  const isWord = guessed.some(({ text }) => /^\P{N}*\p{L}{3}\P{N}*$/u.test(text));
  return isWord || width > NARROW * sizePx ? SIZES.wide : SIZES.narrow;
}

function drawBand(
  page: PageScan,
  { part, size, left, top }: Band,
  sheet: { readonly widthPx: number; readonly pixels: Uint8Array },
): void {
  const drawn = { widthPx: Math.ceil(part.width * size), heightPx: Math.ceil(part.height * size) };
  const toPage = compose(scaling(size), shifting(part.x, part.y));
  const { pixels } = resample(page, toPage, drawn, LightMap.even());
  for (let row = 0; row < drawn.heightPx; row += 1) {
    const from = row * drawn.widthPx;
    sheet.pixels.set(pixels.subarray(from, from + drawn.widthPx), (top + row) * sheet.widthPx + left);
  }
}

function partOf(page: PageScan, box: Box, { sizePx, isInLine }: Area): Box {
  const beside = Math.round(sizePx * (isInLine ? BESIDE_WORD : AROUND));
  const around = Math.round(sizePx * AROUND);
  const x = Math.max(0, Math.floor(box.x) - beside);
  const y = Math.max(0, Math.floor(box.y) - around);
  const end = Math.min(page.widthPx, Math.ceil(right(box)) + beside);
  const low = Math.min(page.heightPx, Math.ceil(bottom(box)) + around);
  return { x, y, width: end - x, height: low - y };
}

/** What was read at one place, once for each size, with boxes on the page. */
export function readingsOf(
  box: Box,
  bands: readonly Band[],
  seen: readonly RecognisedLine[],
): readonly (readonly RecognisedWord[])[] {
  const words = seen.flatMap((line) => line.words);
  return bands
    .filter((band) => band.box === box)
    .map(({ part, size, left, top }) =>
      words
        .filter((word) => {
          const middle = word.box.y + word.box.height / 2;
          return middle >= top && middle < top + part.height * size;
        })
        .map((word) => ({
          ...word,
          box: {
            x: (word.box.x - left) / size + part.x,
            y: (word.box.y - top) / size + part.y,
            width: word.box.width / size,
            height: word.box.height / size,
          },
        })),
    );
}
