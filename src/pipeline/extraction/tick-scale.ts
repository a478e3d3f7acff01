import type { Box } from './extracted-document.js';
import { bottom, right, verticalOverlap } from './layout/geometry.js';
import type { RecognisedLine } from './ocr/ocr-engine.js';
import { UNREADABLE_MARK } from './scan-cleaning.js';

// In heights of a square: a heading of a column, turned or of two lines, stands no higher above it.
const HIGHEST_HEADING = 6;
// In widths of a square: "☐ ja" is labelled by the word beside it.
const WIDEST_LABEL_GAP = 1.5;

/**
 * Whether squares of a scanned page stand in rows below headings that nobody could read.
 *
 * A cross under "++" and one under "–" look the same without them, so such a page is for a human.
 */
export function hasUnreadScale(lines: readonly RecognisedLine[]): boolean {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => text !== UNREADABLE_MARK);
  const squares = words.filter(({ text }) => isSquare(text)).map(({ box }) => box);
  const readBoxes = words.filter(({ text }) => !isSquare(text)).map(({ box }) => box);
  const bare = squares.filter((square) => !readBoxes.some((word) => labels(word, square)));
  const inRows = bare.filter((square) => bare.some((other) => other !== square && isBeside(other, square)));
  const topmost = inRows.filter((square) => !inRows.some((other) => heads(other, square)));
  return topmost.some((square) => !readBoxes.some((word) => heads(word, square)));
}

function isSquare(text: string): boolean {
  return text === '☐' || text === '☒';
}

function isBeside(a: Box, b: Box): boolean {
  return verticalOverlap(a, b) > 0.5;
}

function labels(word: Box, square: Box): boolean {
  const gap = word.x - right(square);
  return isBeside(word, square) && gap >= 0 && gap < WIDEST_LABEL_GAP * square.width;
}

function heads(above: Box, square: Box): boolean {
  const gap = square.y - bottom(above);
  const reach = square.width / 2;
  return (
    gap > -square.height / 2 &&
    gap < HIGHEST_HEADING * square.height &&
    above.x - reach < right(square) &&
    right(above) + reach > square.x
  );
}
