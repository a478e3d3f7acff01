import type { DraftLine, DraftWord } from '../draft.js';
import type { Box } from '../extracted-document.js';
import { median, right, unionOf, verticalOverlap } from './geometry.js';
import type { Segment } from './segments.js';
import { COLUMN_GAP_EM, attachBullets } from './segments.js';

/** A stretch of words of one line; all words have a box. */
interface Piece {
  readonly words: readonly DraftWord[];
  readonly box: Box;
  readonly fontSizePt: number;
}

const SAME_LINE_OVERLAP = 0.55;
const LARGEST_SIZE_RATIO = 1.6;

/**
 * Cuts lines that an engine read from a picture at gaps that part columns, and joins what it cut too often.
 *
 * Engines see columns where a tab stands and run table cells together: only the gaps on the page count.
 */
export function toReadSegments(lines: readonly DraftLine[]): Segment[] {
  const pieces = lines.flatMap(cutAtGaps).sort((a, b) => a.box.x - b.box.x);
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const index = joined.findLastIndex((other) => isContinuedBy(other, piece));
    const other = joined[index];
    if (other === undefined) joined.push(piece);
    else joined[index] = toPiece([...other.words, ...piece.words]);
  }
  return attachBullets(joined.map(toSegment));
}

function cutAtGaps(line: DraftLine): Piece[] {
  const pieces: DraftWord[][] = [];
  for (const word of line.toSorted((a, b) => leftOf(a) - leftOf(b))) {
    const last = pieces.at(-1)?.at(-1);
    if (last === undefined || gapBetween(last, word) > COLUMN_GAP_EM * word.fontSizePt) pieces.push([word]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.map(toPiece);
}

function isContinuedBy(last: Piece, next: Piece): boolean {
  const sizes = [last.fontSizePt, next.fontSizePt];
  const gap = next.box.x - right(last.box);
  return (
    gap > -0.5 * Math.min(...sizes) &&
    gap <= COLUMN_GAP_EM * Math.min(...sizes) &&
    Math.max(...sizes) < LARGEST_SIZE_RATIO * Math.min(...sizes) &&
    verticalOverlap(last.box, next.box) >= SAME_LINE_OVERLAP
  );
}

function toPiece(words: readonly DraftWord[]): Piece {
  return {
    words,
    box: unionOf(words.flatMap((word) => word.box ?? [])),
    fontSizePt: median(words.map((word) => word.fontSizePt)),
  };
}

function toSegment(piece: Piece): Segment {
  return { ...piece, isBold: piece.words.every((word) => word.isBold) };
}

function leftOf(word: DraftWord): number {
  return word.box?.x ?? 0;
}

function gapBetween(last: DraftWord, next: DraftWord): number {
  return last.box === null || next.box === null ? 0 : next.box.x - right(last.box);
}
