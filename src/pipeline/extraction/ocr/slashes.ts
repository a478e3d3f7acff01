import type { Box } from '../extracted-document.js';
import { bottom, median, right } from '../layout/geometry.js';
import { INK, inkPatches } from './ink-patches.js';
import type { PageScan, RecognisedLine, RecognisedWord } from './ocr-engine.js';

/** Figures with a sign that a slash is read as: "175" for "/ 75", "2641300" for "264/300", "7/30" for "/ 30". */
const SUSPECT = /^(?:[17lI|!]\/?\d{1,3}|\d{1,3}[17lI|!]\d{1,3})[.,;]?$/u;
const READ_SLASH = /[17lI|!]/u;
// Of the height of the stroke. Slashes of the faces of offices lean by 0.28 and more; a slanted "1" by 0.2, with a flag.
const LEAST_LEAN = 0.22;
const MOST_BEND = 0.08;
const WIDEST_STROKE = 0.3;
const EVEN_STROKE = 1.7;
/** Of the height of the figures beside it: no slash is smaller. */
const LEAST_HEIGHT = 0.95;
const MOST_SUSPECTS = 60;

/**
 * Tells slashes from ones by their shape: engines read "/ 75" as 175, and 53 of 175 points is another result than 53 of 75.
 * Upright strokes stay what they were read as.
 */
export function mendSlashes(page: PageScan, lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const suspects = lines.flatMap(({ words }) => words.filter(({ text }) => SUSPECT.test(text)));
  if (suspects.length === 0) return lines;
  const mended = new Map(
    suspects.slice(0, MOST_SUSPECTS).map((word) => [word, mendWord(page, word)] as const),
  );
  return lines.map((line) => ({ ...line, words: line.words.map((word) => mended.get(word) ?? word) }));
}

function mendWord(page: PageScan, word: RecognisedWord): RecognisedWord {
  const glyphs = inkPatches(page, wholePixels(word.box));
  const height = median(glyphs.map((glyph) => glyph.height));
  const isSlashAt = glyphs.map((glyph) => glyph.height >= LEAST_HEIGHT * height && isSlash(page, glyph));
  const signs = Array.from(word.text);
  if (isSlashAt[0] === true && /^.\//u.test(word.text)) return { ...word, text: word.text.slice(1) };
  if (glyphs.length !== signs.length) return word;
  const text = signs
    .map((sign, at) => (isSlashAt[at] === true && READ_SLASH.test(sign) ? '/' : sign))
    .join('');
  return { ...word, text };
}

function wholePixels(box: Box): Box {
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  return { x, y, width: Math.ceil(right(box)) - x, height: Math.ceil(bottom(box)) - y };
}

/** Whether a patch of ink is one straight stroke that leans to the right. */
function isSlash(page: PageScan, glyph: Box): boolean {
  const rows = Array.from({ length: glyph.height }, (_, row) => runAt(page, glyph, glyph.y + row));
  const runs = rows.flatMap((run) => run ?? []);
  if (runs.length < glyph.height || glyph.height < 8) return false;
  const widths = runs.map(({ width }) => width);
  const stroke = median(widths);
  // The ends of a stroke are cut level or blurred.
  if (stroke > WIDEST_STROKE * glyph.height || Math.max(...widths) > EVEN_STROKE * stroke + 1) return false;
  const [first, last] = [runs[0]?.middle ?? 0, runs.at(-1)?.middle ?? 0];
  if (first - last < LEAST_LEAN * glyph.height) return false;
  return runs.every(({ middle }, row) => {
    const expected = first + ((last - first) * row) / (runs.length - 1);
    return Math.abs(middle - expected) <= MOST_BEND * glyph.height + 1;
  });
}

/** The ink of one row if it is one run. */
function runAt(
  { pixels, widthPx }: PageScan,
  { x, width }: Box,
  y: number,
): { readonly middle: number; readonly width: number } | undefined {
  let [from, to] = [-1, -1];
  for (let column = x; column < x + width; column += 1) {
    if ((pixels[y * widthPx + column] ?? 255) >= INK) continue;
    if (from >= 0 && column > to + 1) return undefined;
    if (from < 0) from = column;
    to = column;
  }
  return from < 0 ? undefined : { middle: (from + to) / 2, width: to - from + 1 };
}
