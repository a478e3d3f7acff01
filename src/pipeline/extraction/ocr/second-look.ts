import type { Box } from '../extracted-document.js';
import { bottom, median, right, unionOf, verticalOverlap } from '../layout/geometry.js';
import { findInkOnWhite } from '../text-likeness.js';
import { paintOver } from '../picture-regions.js';
import type { PageScan, Recognise, RecognisedLine, RecognisedWord } from './ocr-engine.js';
import { shrink } from './shrink.js';

/** Words below are more likely wrong than right (see `scan-cleaning.ts`). */
const DOUBTFUL_BELOW = 0.5;
const SURE_FROM = 0.7;
const SURE_ALONE_FROM = 0.85;
const PROBE_DPI = 100;
// Of the height from descenders to ascenders: a figure is 0.7, a lone "u" 0.45.
const LOWEST_INK = 0.4;
// Higher are signatures; to read one would name a person whom no label tells.
const HIGHEST_INK = 1.1;
const LEAST_PIECE = 0.2;
const NARROWEST_INK = 0.15;
const WORD_GAP = 0.6;
const PADDING = 0.4;
const COLUMN_REACH = 7;
const COLUMN_TOLERANCE = 0.3;
const FEWEST_IN_COLUMN = 2;
/** More is a page that was not read at all. */
const MOST_AREAS = 24;

/** A place whose words the engine passed over or guessed. */
interface Area {
  readonly box: Box;
  readonly sizePx: number;
  /** What was guessed there. */
  readonly guessed: readonly RecognisedWord[];
}

/**
 * Reads once more what an engine passed over or guessed beside words that it read: a grade alone in its column, a
 * word on a fold. Taken from the page and put below each other, such cells are read like any text.
 */
export async function lookAgain(
  page: PageScan,
  lines: readonly RecognisedLine[],
  recognise: Recognise,
): Promise<readonly RecognisedLine[]> {
  const areas = [...findGuessed(lines), ...findPassedOver(page, lines)].filter((area) =>
    isInColumn(area, lines),
  );
  if (areas.length === 0 || areas.length > MOST_AREAS) return lines;
  const { sheet, bands } = collect(page, areas);
  const seen = await recognise(sheet);
  const readings = bands.map((band) => readingIn(band, seen));
  const replaced = new Set(readings.flatMap(({ area, words }) => (words.length > 0 ? area.guessed : [])));
  const kept = lines
    .map((line) => ({ ...line, words: line.words.filter((word) => !replaced.has(word)) }))
    .filter(({ words }) => words.length > 0);
  const found = readings.flatMap(({ area, words }) =>
    words.length > 0 ? [{ words, sizePx: area.sizePx }] : [],
  );
  return [...kept, ...found];
}

function isSure({ text, confidence }: RecognisedWord): boolean {
  return confidence >= SURE_FROM && /[\p{L}\p{N}]{2}/u.test(text);
}

/** The line of sure words that a place stands beside. */
function findBeside(box: Box, lines: readonly RecognisedLine[]): RecognisedLine | undefined {
  return lines.find(({ words, sizePx }) =>
    words.some(
      (word) => isSure(word) && verticalOverlap(word.box, box) > 0.5 && box.height < HIGHEST_INK * sizePx,
    ),
  );
}

/**
 * Whether other words above or below begin or end where this place does, as the cells of a table do. The second look
 * takes a tenth of the time of a page, so signatures and ornaments must not ask for it.
 */
function isInColumn({ box, sizePx }: Area, lines: readonly RecognisedLine[]): boolean {
  const aligned = lines.filter(({ words }) =>
    words.some((word) => {
      const distance = Math.abs(word.box.y - box.y);
      const isNear = distance > 0.8 * sizePx && distance < COLUMN_REACH * sizePx;
      const atLeft = Math.abs(word.box.x - box.x) < COLUMN_TOLERANCE * sizePx;
      const atRight = Math.abs(right(word.box) - right(box)) < COLUMN_TOLERANCE * sizePx;
      return isNear && isSure(word) && (atLeft || atRight);
    }),
  );
  return aligned.length >= FEWEST_IN_COLUMN;
}

function findGuessed(lines: readonly RecognisedLine[]): Area[] {
  return lines.flatMap(({ words }) =>
    words.flatMap((word) => {
      if (word.confidence >= DOUBTFUL_BELOW || !/[\p{L}\p{N}]{2}/u.test(word.text)) return [];
      const beside = findBeside(word.box, lines);
      return beside === undefined ? [] : [{ box: word.box, sizePx: beside.sizePx, guessed: [word] }];
    }),
  );
}

/** Ink of the size of letters beside a read line, where no word was read. */
function findPassedOver(page: PageScan, lines: readonly RecognisedLine[]): Area[] {
  const factor = Math.max(1, Math.round(page.dpi / PROBE_DPI));
  const readBoxes = lines.flatMap(({ words }) => words.map(({ box }) => scale(box, 1 / factor)));
  const shapes = findInkOnWhite(paintOver(shrink(page, factor), readBoxes)).map((box) => scale(box, factor));
  const areas: Area[] = [];
  for (const box of shapes.sort((a, b) => a.x - b.x)) {
    const beside = findBeside(box, lines);
    if (beside === undefined || box.height < LEAST_PIECE * beside.sizePx) continue;
    const at = areas.findIndex(
      (area) => verticalOverlap(area.box, box) > 0.4 && box.x - right(area.box) < WORD_GAP * beside.sizePx,
    );
    const near = areas[at];
    if (near === undefined) areas.push({ box, sizePx: beside.sizePx, guessed: [] });
    else areas[at] = { ...near, box: unionOf([near.box, box]) };
  }
  return areas.filter(
    ({ box, sizePx }) =>
      box.height >= LOWEST_INK * sizePx &&
      box.height <= HIGHEST_INK * sizePx &&
      box.width >= NARROWEST_INK * sizePx,
  );
}

function scale({ x, y, width, height }: Box, factor: number): Box {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}

interface Band {
  readonly area: Area;
  /** What is taken from the page, in its pixels. */
  readonly part: Box;
  /** Where its upper left corner lies on the new sheet. */
  readonly left: number;
  readonly top: number;
}

/** Puts the areas below each other on white paper. */
function collect(
  page: PageScan,
  areas: readonly Area[],
): { readonly sheet: PageScan; readonly bands: readonly Band[] } {
  const padding = Math.round(2 * median(areas.map(({ sizePx }) => sizePx)));
  let top = padding;
  const bands = areas.map((area): Band => {
    const band = { area, part: partOf(page, area), left: padding, top };
    top += band.part.height + Math.round(area.sizePx * PADDING);
    return band;
  });
  const widthPx = Math.max(...bands.map(({ part }) => part.width)) + 2 * padding;
  const heightPx = top + padding;
  const pixels = new Uint8Array(widthPx * heightPx).fill(255);
  for (const { part, top: bandTop } of bands) {
    for (let row = 0; row < part.height; row += 1) {
      const from = (part.y + row) * page.widthPx + part.x;
      pixels.set(page.pixels.subarray(from, from + part.width), (bandTop + row) * widthPx + padding);
    }
  }
  return { sheet: { widthPx, heightPx, dpi: page.dpi, pixels, isOneBlock: true }, bands };
}

function partOf(page: PageScan, { box, sizePx }: Area): Box {
  const around = Math.round(sizePx * PADDING);
  const x = Math.max(0, Math.floor(box.x) - around);
  const y = Math.max(0, Math.floor(box.y) - around);
  const end = Math.min(page.widthPx, Math.ceil(right(box)) + around);
  const low = Math.min(page.heightPx, Math.ceil(bottom(box)) + around);
  return { x, y, width: end - x, height: low - y };
}

/** The words that were read in a band, at their places on the page; none if they are not surer than before. */
function readingIn(
  { area, part, left, top }: Band,
  seen: readonly RecognisedLine[],
): { readonly area: Area; readonly words: readonly RecognisedWord[] } {
  const words = seen
    .flatMap((line) => line.words)
    .filter(({ box }) => box.y + box.height / 2 >= top && box.y + box.height / 2 < top + part.height)
    .map((word) => ({
      ...word,
      box: { ...word.box, x: word.box.x + part.x - left, y: word.box.y + part.y - top },
    }));
  const isReliable = words.length > 0 && words.every(isReliableAlone);
  return { area, words: isReliable ? words : [] };
}

/** Without a line around it, a word must be long and sure: half a signature also looks like letters. */
function isReliableAlone({ text, confidence }: RecognisedWord): boolean {
  if (/\d/u.test(text)) return confidence >= SURE_FROM;
  return confidence >= SURE_ALONE_FROM && /^\p{P}?\p{L}{3,}[-\p{L}]*\p{P}?$/u.test(text);
}
