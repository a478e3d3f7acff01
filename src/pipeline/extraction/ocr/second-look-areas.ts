import type { Box } from '../extracted-document.js';
import { right, unionOf, verticalOverlap } from '../layout/geometry.js';
import { paintOver } from '../picture-regions.js';
import { findInkOnWhite } from '../text-likeness.js';
import { type InkedGap, findInkedGaps } from './gaps-in-lines.js';
import { INK } from './ink-patches.js';
import type { PageScan, RecognisedLine, RecognisedWord } from './ocr-engine.js';
import { shrink } from './shrink.js';

/** A place whose words the engine passed over or guessed. */
export interface Area {
  /** What stands apart there, from left to right: cells that were read as one word. */
  readonly parts: readonly Box[];
  readonly sizePx: number;
  /** The word of the same line that it follows, for a gap in a line. */
  readonly before?: RecognisedWord;
  /** What was guessed there. */
  readonly guessed: readonly RecognisedWord[];
  /** The other cells of its column are figures, so this one is. */
  readonly isFigure: boolean;
  /** It stands in a column of grades or between printed words: what cannot be read there must not be lost unseen. */
  readonly isMerit: boolean;
  /** Other words stand close beside it. */
  readonly isInLine: boolean;
}

/** Words below are more likely wrong than right (see `scan-cleaning.ts`). */
const DOUBTFUL_BELOW = 0.5;
const SURE_FROM = 0.7;
const PROBE_DPI = 100;
// Of the height from descenders to ascenders: a figure is 0.7, a lone "u" 0.45.
const LOWEST_INK = 0.4;
// Higher are signatures; to read one would name a person whom no label tells.
const HIGHEST_INK = 1.1;
const LEAST_PIECE = 0.2;
const NARROWEST_INK = 0.15;
const WORD_GAP = 0.6;
const CELL_GAP = 0.9;
const LINE_GAP = 1.2;
const CLOSING =
  /\p{L}{3}, (?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2})|grü(?:ß|ss)e|unterschrift|hochachtung/iu;
const NAME = /^(?:\p{L}+)?name[n:,]*$/iu;
const CLOSING_REACH = 9;
const COLUMN_REACH = 7;
const COLUMN_TOLERANCE = 0.3;
const FEWEST_IN_COLUMN = 2;
const FEWEST_FIGURES = 3;
const FIGURE = /^\d{1,3}(?:[.,]\d{1,2})?$/u;
/** What small figures are read as: "11" in old-style type is "u". */
const LIKE_A_FIGURE = /^[uUiIlOoSsBgqzZ|!]{1,3}$/u;
const GRADE = /^(?:\d{1,2}(?:[.,]\d{1,2})?[+-]?|gut|befriedigend|ausreichend|mangelhaft|ungenügend)$/u;
/** No German word has these signs. */
const ODD_BELOW = 0.7;
const ODD = /\p{Ll}[\][|{}\\]|[\][|{}\\]\p{Ll}/u;

/**
 * Places beside words that were read, where an engine passed over ink, guessed, or saw a letter in a column of figures.
 * What stands neither in a column nor in a line of print is a signature or an ornament and is left alone.
 */
export function findAreas(page: PageScan, lines: readonly RecognisedLine[]): readonly Area[] {
  const areas = [
    ...findGuessed(page, lines),
    ...findFigures(lines),
    ...findPassedOver(page, lines),
    ...findInkedGaps(page, lines).map((gap) => toGapArea(gap)),
  ];
  const closings = lines.filter(({ words }) => CLOSING.test(words.map(({ text }) => text).join(' ')));
  return areas.filter(
    (area) => area.isMerit || !(isNamed(area, lines) || (!area.isInLine && isSignature(area, closings))),
  );
}

/** What stands behind "Name"; a mark is as good there, as the name is taken out of the paper. */
function isNamed({ parts }: Area, lines: readonly RecognisedLine[]): boolean {
  const place = unionOf(parts);
  return lines.some(({ words: [first] }) => {
    return first !== undefined && NAME.test(first.text) && verticalOverlap(first.box, place) > 0.5;
  });
}

/** What stands by itself beside or below place and date; a second look at it tells no merit. */
function isSignature({ parts, sizePx }: Area, closings: readonly RecognisedLine[]): boolean {
  const top = unionOf(parts).y;
  return closings.some(({ words }) => {
    const below = top - unionOf(words.map(({ box }) => box)).y;
    return below > -sizePx && below < CLOSING_REACH * sizePx;
  });
}

function isSure({ text, confidence }: RecognisedWord): boolean {
  return confidence >= SURE_FROM && /[\p{L}\p{N}]{2}/u.test(text);
}

function isCell({ text, confidence }: RecognisedWord): boolean {
  return confidence >= SURE_FROM && /[\p{L}\p{N}]/u.test(text);
}

/** The line of sure words that a place stands beside. */
function findBeside(box: Box, lines: readonly RecognisedLine[]): RecognisedLine | undefined {
  return lines.find(({ words, sizePx }) =>
    words.some(
      (word) => isSure(word) && verticalOverlap(word.box, box) > 0.5 && box.height < HIGHEST_INK * sizePx,
    ),
  );
}

/** Sure words above or below that begin or end where this place does, one for each line, as the cells of a table do. */
function alignedWith(
  box: Box,
  sizePx: number,
  lines: readonly RecognisedLine[],
  isWanted: (word: RecognisedWord) => boolean,
): number {
  return lines.filter(({ words }) =>
    words.some((word) => {
      const distance = Math.abs(word.box.y - box.y);
      const isNear = distance > 0.8 * sizePx && distance < COLUMN_REACH * sizePx;
      const atLeft = Math.abs(word.box.x - box.x) < COLUMN_TOLERANCE * sizePx;
      const atRight = Math.abs(right(word.box) - right(box)) < COLUMN_TOLERANCE * sizePx;
      return isNear && isWanted(word) && (atLeft || atRight);
    }),
  ).length;
}

function findGuessed(page: PageScan, lines: readonly RecognisedLine[]): Area[] {
  return lines.flatMap((line) =>
    line.words.flatMap((word): Area[] => {
      const letterCount = word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      if (!isGuess(word) || letterCount === 0) return [];
      const beside = findBeside(word.box, lines);
      if (beside === undefined) return [];
      const isInLine = letterCount > 1 && standsInLine(word, line, beside.sizePx);
      if (!isInLine && !isGuessedCell(word, line, beside.sizePx, lines)) return [];
      const parts = cutAtGaps(page, word.box, CELL_GAP * beside.sizePx);
      return [
        {
          parts,
          sizePx: beside.sizePx,
          guessed: [word],
          isFigure: false,
          isMerit: isInGrades(word.box, beside.sizePx, lines),
          isInLine,
        },
      ];
    }),
  );
}

function isGuess({ text, confidence }: RecognisedWord): boolean {
  return confidence < DOUBTFUL_BELOW || (confidence < ODD_BELOW && ODD.test(text));
}

function isInGrades(box: Box, sizePx: number, lines: readonly RecognisedLine[]): boolean {
  const isGrade = ({ text, confidence }: RecognisedWord): boolean =>
    confidence >= SURE_FROM && GRADE.test(text);
  return alignedWith(box, sizePx, lines, isGrade) >= FEWEST_FIGURES;
}

function standsInLine(word: RecognisedWord, line: RecognisedLine, sizePx: number): boolean {
  return line.words.some((other) => {
    const gap = Math.max(other.box.x - right(word.box), word.box.x - right(other.box));
    return other !== word && isSure(other) && gap < LINE_GAP * sizePx;
  });
}

/** A letter by itself is the bullet of a list unless it stands alone in its cell. */
function isGuessedCell(
  word: RecognisedWord,
  line: RecognisedLine,
  sizePx: number,
  lines: readonly RecognisedLine[],
): boolean {
  const isLetter = !/[\p{L}\p{N}]{2}/u.test(word.text);
  if (isLetter && line.words.length > 1) return false;
  return alignedWith(word.box, sizePx, lines, isLetter ? isCell : isSure) >= FEWEST_IN_COLUMN;
}

/** Letters in a column of figures. */
function findFigures(lines: readonly RecognisedLine[]): Area[] {
  return lines.flatMap(({ words, sizePx }) =>
    words.flatMap((word): Area[] => {
      if (words.length > 1 || word.confidence < DOUBTFUL_BELOW || !LIKE_A_FIGURE.test(word.text)) return [];
      const isFigure = (other: RecognisedWord): boolean =>
        other.confidence >= SURE_FROM && FIGURE.test(other.text);
      if (alignedWith(word.box, sizePx, lines, isFigure) < FEWEST_FIGURES) return [];
      return [{ parts: [word.box], sizePx, guessed: [word], isFigure: true, isMerit: true, isInLine: false }];
    }),
  );
}

/** Ink of the size of letters in a column of words, where no word was read. */
function findPassedOver(page: PageScan, lines: readonly RecognisedLine[]): Area[] {
  const factor = Math.max(1, Math.round(page.dpi / PROBE_DPI));
  const readBoxes = lines.flatMap(({ words }) => words.map(({ box }) => scale(box, 1 / factor)));
  const shapes = findInkOnWhite(paintOver(shrink(page, factor), readBoxes)).map((box) => scale(box, factor));
  const places: { box: Box; readonly sizePx: number }[] = [];
  for (const box of shapes.sort((a, b) => a.x - b.x)) {
    const beside = findBeside(box, lines);
    if (beside === undefined || box.height < LEAST_PIECE * beside.sizePx) continue;
    const near = places.find(
      (place) => verticalOverlap(place.box, box) > 0.4 && box.x - right(place.box) < WORD_GAP * beside.sizePx,
    );
    if (near === undefined) places.push({ box, sizePx: beside.sizePx });
    else near.box = unionOf([near.box, box]);
  }
  return places.flatMap(({ box, sizePx }): Area[] => {
    const isOfLetters =
      box.height >= LOWEST_INK * sizePx &&
      box.height <= HIGHEST_INK * sizePx &&
      box.width >= NARROWEST_INK * sizePx;
    if (!isOfLetters || alignedWith(box, sizePx, lines, isSure) < FEWEST_IN_COLUMN) return [];
    return [
      {
        parts: [box],
        sizePx,
        guessed: [],
        isFigure: false,
        isMerit: isInGrades(box, sizePx, lines),
        isInLine: false,
      },
    ];
  });
}

function toGapArea({ box, sizePx, before }: InkedGap): Area {
  return { parts: [box], sizePx, before, guessed: [], isFigure: false, isMerit: true, isInLine: true };
}

function scale({ x, y, width, height }: Box, factor: number): Box {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}

/** The parts of a place between gaps without ink that are so wide. */
function cutAtGaps({ pixels, widthPx, heightPx }: PageScan, box: Box, gapPx: number): readonly Box[] {
  const [top, low] = [Math.max(0, Math.floor(box.y)), Math.min(heightPx, Math.ceil(box.y + box.height))];
  const end = Math.min(widthPx, Math.ceil(right(box)));
  const parts: { from: number; to: number }[] = [];
  for (let x = Math.max(0, Math.floor(box.x)); x < end; x += 1) {
    let isInked = false;
    for (let y = top; y < low && !isInked; y += 1) isInked = (pixels[y * widthPx + x] ?? 255) < INK;
    if (!isInked) continue;
    const last = parts.at(-1);
    if (last === undefined || x - last.to > gapPx) parts.push({ from: x, to: x + 1 });
    else last.to = x + 1;
  }
  if (parts.length < 2) return [box];
  return parts.map(({ from, to }) => ({ ...box, x: from, width: to - from }));
}
