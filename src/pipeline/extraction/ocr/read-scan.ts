import { verticalOverlap } from '../layout/geometry.js';
import { UNREADABLE_MARK } from '../scan-cleaning.js';
import type { ScanPicture } from './grey-picture.js';
import type { PageScan, Recognise, RecognisedLine, RecognisedWord } from './ocr-engine.js';
import type { PixelPoint } from './plane-mapping.js';
import { preparePage } from './prepare-page.js';
import { type Turns, turnPicture } from './quarter-turns.js';
import type { PixelSize } from './resample.js';
import type { ScaleSign } from './scale-signs.js';
import { lookAgain } from './second-look.js';
import { mendSlashes } from './slashes.js';
import type { TickBox } from './tick-boxes.js';

/** What was read from one picture of a page. */
export interface ScanReading {
  /** The page as it was recognised: upright, level, even, without ruled lines, with its own resolution. */
  readonly page: PageScan;
  /** Of the whole sheet of paper, in pixels of `page`. */
  readonly sheet: PixelSize;
  /** Upper left corner of `page` on the sheet. */
  readonly corner: PixelPoint;
  /** Boxes in pixels of `page`. */
  readonly lines: readonly RecognisedLine[];
  /** 0–1, weighted by letters; 0 when nothing was read. */
  readonly meanConfidence: number;
  /** Quarter turns clockwise that made the picture upright. */
  readonly turns: Turns;
}

// Measured in November 2026 on 15 scans, photos and screenshots in all four positions: a page that lies wrong is read
// with a confidence of 0.13–0.26, one that lies right with 0.87–0.95.
const LYING_WRONG_BELOW = 0.5;
// A stamp or a single line says too little about how a page lies.
const FEWEST_LETTERS = 20;
const FEWEST_TALL_SHARE = 0.5;

/**
 * Reads the text of one picture of a page: a scan, a photo or a screenshot.
 *
 * An upright page is recognised once. One that was put in the wrong way is recognised again in the positions that the
 * shape of its words suggests, so no data about scripts and orientations is needed.
 *
 * @throws OcrError if the engine fails or takes too long
 */
export async function readScan(picture: ScanPicture, recognise: Recognise): Promise<ScanReading> {
  const first = await readTurned(picture, 0, recognise);
  let best = first;
  for (const turns of otherPositions(first)) {
    const reading = await readTurned(picture, turns, recognise);
    if (isBetter(reading, best)) best = reading;
    if (liesRight(reading)) break;
  }
  if (!liesRight(best)) return best;
  return { ...best, lines: mendSlashes(best.page, await lookAgain(best.page, best.lines, recognise)) };
}

async function readTurned(picture: ScanPicture, turns: Turns, recognise: Recognise): Promise<ScanReading> {
  const prepared = preparePage({ ...turnPicture(picture, turns), dpi: picture.dpi });
  const { page, sheet, corner, tickBoxes, scaleSigns } = prepared;
  const lines = await recognise(page);
  const signs = [...scaleSigns, ...tickBoxes.map(toSign)].map((sign) => toLine(sign, lines));
  return { page, sheet, corner, lines: [...lines, ...signs], meanConfidence: meanConfidence(lines), turns };
}

/** Of the size of its type: the sign ☐ in the faces of offices. */
const SQUARE_HEIGHT = 0.6;

function toSign({ box, isTicked }: TickBox): ScaleSign {
  return { text: isTicked === undefined ? UNREADABLE_MARK : isTicked ? '☒' : '☐', box };
}

/** A sign as a line of its own, in the size of the line that it stands beside. */
function toLine({ text, box }: ScaleSign, lines: readonly RecognisedLine[]): RecognisedLine {
  const beside = lines.find(({ words }) => words.some((word) => verticalOverlap(word.box, box) > 0.5));
  const confidence = text === UNREADABLE_MARK ? 0 : 1;
  return { sizePx: beside?.sizePx ?? box.height / SQUARE_HEIGHT, words: [{ text, box, confidence }] };
}

/** The positions to try after the first, the likeliest one first; none when the page was read well. */
function otherPositions(first: ScanReading): readonly Turns[] {
  const words = first.lines.flatMap((line) => line.words);
  if (countLetters(words) < FEWEST_LETTERS) return [];
  const isLyingOnItsSide = tallShare(words) > FEWEST_TALL_SHARE;
  // Tesseract reads lines that run downwards, but as columns of one word: the page must be turned all the same.
  if (isLyingOnItsSide) return first.meanConfidence >= LYING_WRONG_BELOW ? [3, 1] : [1, 3, 2];
  return first.meanConfidence >= LYING_WRONG_BELOW ? [] : [2, 1, 3];
}

function isBetter(reading: ScanReading, best: ScanReading): boolean {
  return liesRight(reading) || (!liesRight(best) && reading.meanConfidence > best.meanConfidence);
}

function liesRight({ lines, meanConfidence }: ScanReading): boolean {
  const words = lines.flatMap((line) => line.words);
  return meanConfidence >= LYING_WRONG_BELOW && tallShare(words) <= FEWEST_TALL_SHARE;
}

/** Share of the longer words that are higher than wide, as words of lines that run downwards are. */
function tallShare(words: readonly RecognisedWord[]): number {
  const longer = words.filter(({ text }) => text.length >= 3);
  return longer.filter(({ box }) => box.height > box.width).length / Math.max(1, longer.length);
}

function countLetters(words: readonly RecognisedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

function meanConfidence(lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const total = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return words.length === 0 ? 0 : total / countLetters(words);
}
