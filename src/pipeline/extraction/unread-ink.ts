import type { Box, PageSize } from './extracted-document.js';
import { bottom, right, unionOf } from './layout/geometry.js';

/** One closed outline that was filled with colour. */
export interface FilledShape {
  readonly box: Box;
  readonly segmentCount: number;
  readonly hasCurve: boolean;
}

const GRID = 60;
/** Above this share a picture is the page itself, a scan or an exported slide (design: redaction.md). */
export const PICTURE_PAGE_SHARE = 0.6;

/** Share of the page that pictures cover together, 0–1, so that a scan cut into strips counts as one. */
export function pictureShare(pictures: readonly Box[], page: PageSize): number {
  const covered = new Uint8Array(GRID * GRID);
  for (const picture of pictures) {
    const fromColumn = clampToGrid((picture.x / page.widthPt) * GRID);
    const toColumn = clampToGrid((right(picture) / page.widthPt) * GRID);
    for (
      let row = clampToGrid((picture.y / page.heightPt) * GRID);
      row < clampToGrid((bottom(picture) / page.heightPt) * GRID);
      row += 1
    ) {
      covered.fill(1, row * GRID + fromColumn, row * GRID + toColumn);
    }
  }
  return covered.reduce((sum, cell) => sum + cell, 0) / covered.length;
}

function clampToGrid(value: number): number {
  return Math.max(0, Math.min(GRID, Math.round(value)));
}

// A word of four different letters; contact icons stand apart, rating dots and stars repeat one shape.
const SHORTEST_OUTLINED_WORD = 4;
const SHORTEST_LETTER_PT = 3;
const TALLEST_LETTER_PT = 72;

/** Text of the page near which an outline stands. */
interface PlacedText {
  readonly text: string;
  readonly box: Box;
}

/**
 * Lines that were drawn as outlines instead of set as text: only their picture can be read.
 *
 * A few short ones are taken for signatures, which a blind document has no place for, but only where people sign;
 * a name that was drawn as curves at the head of a page is no signature.
 */
export function findOutlinedLines(shapes: readonly FilledShape[], texts: readonly PlacedText[] = []): Box[] {
  const letters = shapes.filter(isLetterLike).toSorted((a, b) => a.box.x - b.box.x);
  const rows: FilledShape[][] = [];
  for (const letter of letters) {
    const row = rows.findLast((candidate) => isNextLetter(candidate.at(-1), letter));
    if (row === undefined) rows.push([letter]);
    else row.push(letter);
  }
  const words = rows.filter(isOutlinedWord);
  const isFew = words.filter(isShort).length <= MOST_SIGNATURE_PIECES;
  const boxOf = (row: readonly FilledShape[]): Box => unionOf(row.map((shape) => shape.box));
  const lines = words.filter((row) => !(isFew && isShort(row) && isSignaturePlace(boxOf(row), texts)));
  return lines.map(boxOf);
}

const CLOSING =
  /gr[uü](?:ß|ss)|hochachtung|unterschrift|unterzeichne|datum|gez\.|stempel|\d{1,2}\.\d{1,2}\.\d{2}|\p{L}+,(?:den)?\d{1,2}\./iu;
const CLOSING_REACH_PT = 70;
// Below a signature stand the name, the function and a line of small print. In the example set up to 68 letters and
// digits, but for three pages, on which the closing formula tells (measured in November 2026).
const MOST_LETTERS_BELOW = 150;

/** Where people sign: below a closing formula or beside place and date, or where the text of the page has ended. */
function isSignaturePlace(box: Box, texts: readonly PlacedText[]): boolean {
  const lettersBelow = texts.filter(({ text, box: { y } }) => y > box.y && /[\p{L}\p{N}]/u.test(text)).length;
  if (lettersBelow <= MOST_LETTERS_BELOW) return true;
  const near = texts.filter(
    (text) => text.box.y > box.y - CLOSING_REACH_PT && text.box.y < bottom(box) + CLOSING_REACH_PT,
  );
  return CLOSING.test(near.map(({ text }) => text.trim()).join(''));
}

function isOutlinedWord(row: readonly FilledShape[]): boolean {
  const distinct = new Set(
    row.map(({ segmentCount, box }) => `${String(segmentCount)}/${box.width.toFixed(1)}`),
  );
  return distinct.size >= SHORTEST_OUTLINED_WORD;
}

// Signatures are drawn too, and a blind document has no place for them. The 17 of the example set are up to
// 161 pt wide, of 16 shapes at most, and fall into three pieces at most (measured in November 2026).
const WIDEST_SIGNATURE_PT = 200;
const MOST_SIGNATURE_SHAPES = 24;
const MOST_SIGNATURE_PIECES = 4;

function isShort(row: readonly FilledShape[]): boolean {
  const { width } = unionOf(row.map((shape) => shape.box));
  return width <= WIDEST_SIGNATURE_PT && row.length <= MOST_SIGNATURE_SHAPES;
}

function isLetterLike(shape: FilledShape): boolean {
  const { width, height } = shape.box;
  const isPlain = !shape.hasCurve && shape.segmentCount <= 5;
  return !isPlain && height >= SHORTEST_LETTER_PT && height <= TALLEST_LETTER_PT && width <= 2 * height;
}

function isNextLetter(last: FilledShape | undefined, next: FilledShape): boolean {
  if (last === undefined) return false;
  const height = Math.max(last.box.height, next.box.height);
  const gap = next.box.x - right(last.box);
  const sharedHeight = Math.min(bottom(last.box), bottom(next.box)) - Math.max(last.box.y, next.box.y);
  return (
    gap > -height && gap < 0.7 * height && sharedHeight > 0.4 * Math.min(last.box.height, next.box.height)
  );
}
