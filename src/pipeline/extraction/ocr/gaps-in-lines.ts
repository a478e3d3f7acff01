import type { Box } from '../extracted-document.js';
import { right, verticalOverlap } from '../layout/geometry.js';
import type { PageScan, RecognisedLine, RecognisedWord } from './ocr-engine.js';

/** A gap between two printed words of one line in which there is ink that no word was read from. */
export interface InkedGap {
  /** Box of the ink, in pixels of the page. */
  readonly box: Box;
  readonly sizePx: number;
  /** The word before it. */
  readonly before: RecognisedWord;
}

const SURE_FROM = 0.7;
// In sizes of the type: a space is 0.3 wide, in justified lines up to 1; the narrowest word that tells something 1.
const NARROWEST_GAP = 1.4;
const WIDEST_GAP = 12;
const SPACE = 0.2;
/** Blurred and faint ink is pale; even paper is white. */
const PALEST_INK = 225;
const LEAST_SHARE = 0.08;
// Dots that lead to a figure and what is left of a rule are lower than letters; signatures are higher.
const LOWEST_INK = 0.35;
const LEAST_FILLED = 0.6;

/**
 * Finds words that an engine passed over without a trace, as it does with a blot or a blurred word in a line.
 */
export function findInkedGaps(page: PageScan, lines: readonly RecognisedLine[]): InkedGap[] {
  const words = lines.flatMap((line) => line.words);
  return lines.flatMap(({ words: ofLine, sizePx }) =>
    ofLine.flatMap((word, index): InkedGap[] => {
      const next = ofLine[index + 1];
      if (next === undefined || !isPrinted(word) || !isPrinted(next)) return [];
      const gap = gapBetween(word, next, sizePx);
      if (gap === undefined || words.some(({ box }) => overlaps(box, gap))) return [];
      const box = inkOf(page, gap, sizePx);
      return box === undefined ? [] : [{ box, sizePx, before: word }];
    }),
  );
}

function isPrinted({ text, confidence }: RecognisedWord): boolean {
  return confidence >= SURE_FROM && /\p{L}{2}/u.test(text);
}

function gapBetween(word: RecognisedWord, next: RecognisedWord, sizePx: number): Box | undefined {
  const width = next.box.x - right(word.box);
  const isInLine = verticalOverlap(word.box, next.box) > 0.5;
  if (!isInLine || width < NARROWEST_GAP * sizePx || width > WIDEST_GAP * sizePx) return undefined;
  const y = Math.min(word.box.y, next.box.y);
  const height = Math.max(word.box.y + word.box.height, next.box.y + next.box.height) - y;
  return { x: right(word.box) + SPACE * sizePx, y, width: width - 2 * SPACE * sizePx, height };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && verticalOverlap(a, b) > 0.3;
}

/** The ink in a gap, if it fills most of its width and is as high as letters. */
function inkOf({ pixels, widthPx, heightPx }: PageScan, gap: Box, sizePx: number): Box | undefined {
  const [left, end] = [Math.max(0, Math.floor(gap.x)), Math.min(widthPx, Math.ceil(right(gap)))];
  const [top, low] = [Math.max(0, Math.floor(gap.y)), Math.min(heightPx, Math.ceil(gap.y + gap.height))];
  const rows = new Set<number>();
  const columns = new Set<number>();
  let count = 0;
  for (let y = top; y < low; y += 1) {
    for (let x = left; x < end; x += 1) {
      if ((pixels[y * widthPx + x] ?? 255) >= PALEST_INK) continue;
      count += 1;
      rows.add(y);
      columns.add(x);
    }
  }
  const isOfLetters =
    count >= LEAST_SHARE * (end - left) * (low - top) &&
    rows.size >= LOWEST_INK * sizePx &&
    columns.size >= LEAST_FILLED * (end - left);
  if (!isOfLetters) return undefined;
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  return {
    x: from,
    y: Math.min(...rows),
    width: to - from + 1,
    height: Math.max(...rows) - Math.min(...rows) + 1,
  };
}
