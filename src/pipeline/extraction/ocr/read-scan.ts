import type { ScanPicture } from './grey-picture.js';
import type { PageScan, Recognise, RecognisedLine } from './ocr-engine.js';
import { preparePage } from './prepare-page.js';

/** What was read from one picture of a page. */
export interface ScanReading {
  /** The page as it was recognised: upright, even, with its own resolution. */
  readonly page: PageScan;
  /** Boxes in pixels of `page`. */
  readonly lines: readonly RecognisedLine[];
  /** 0–1, weighted by letters; 0 when nothing was read. */
  readonly meanConfidence: number;
  /** Quarter turns clockwise that made the picture upright. */
  readonly turns: 0 | 1 | 2 | 3;
}

/**
 * Reads the text of one picture of a page: a scan, a photo or a screenshot.
 *
 * @throws OcrError if the engine fails or takes too long
 */
export async function readScan(picture: ScanPicture, recognise: Recognise): Promise<ScanReading> {
  const page = preparePage(picture);
  const lines = await recognise(page);
  return { page, lines, meanConfidence: meanConfidence(lines), turns: 0 };
}

function meanConfidence(lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letterCount = words.reduce((sum, { text }) => sum + text.length, 0);
  const total = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letterCount === 0 ? 0 : total / letterCount;
}
