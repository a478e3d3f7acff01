import type { DraftBlock, DraftLine } from './draft.js';
import type { DoubtCode, PageSize } from './extracted-document.js';
import { layOutPage } from './layout/page-layout.js';
import type { ScanPicture } from './ocr/grey-picture.js';
import type { Recognise } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';
import { readScan } from './ocr/read-scan.js';
import type { CleanedLines } from './scan-cleaning.js';
import { cleanLines } from './scan-cleaning.js';
import { toDraftLines } from './scan-words.js';

/** What one picture of a page gave. */
export interface ReadPage {
  /** The page as it was read: upright, whatever way up the picture came. */
  readonly size: PageSize;
  readonly drafts: readonly DraftBlock[];
  readonly doubts: readonly DoubtCode[];
}

/** Lines of one picture, placed in the upright picture. */
interface ReadLines {
  readonly size: PageSize;
  readonly lines: readonly DraftLine[];
  readonly cleaned: CleanedLines;
}

/** Reads the lines of a picture; undefined if the engine gave up, which is a doubt and not an error. */
export async function readPictureLines(
  picture: ScanPicture,
  recognise: Recognise,
): Promise<ReadLines | undefined> {
  try {
    const { page, lines } = await readScan(picture, recognise);
    const size = { widthPt: (page.widthPx * 72) / page.dpi, heightPt: (page.heightPx * 72) / page.dpi };
    const cleaned = cleanLines(lines);
    return { size, cleaned, lines: toDraftLines(page, cleaned.lines) };
  } catch (error) {
    if (error instanceof OcrError) return undefined;
    throw error;
  }
}

/** Reads a picture that is a whole page. */
export async function readScanPage(
  picture: ScanPicture,
  page: number,
  fallbackSize: PageSize,
  recognise: Recognise,
): Promise<ReadPage> {
  const read = await readPictureLines(picture, recognise);
  if (read === undefined) return { size: fallbackSize, drafts: [], doubts: ['ocr-failed'] };
  const { size, lines, cleaned } = read;
  return { size, drafts: layOutPage([], page, size, lines), doubts: findDoubts(cleaned) };
}

const MOST_DOUBTFUL_SHARE = 0.1;

function findDoubts({ lines, letterCount, doubtfulCount }: CleanedLines): DoubtCode[] {
  if (lines.length === 0) return ['page-is-picture'];
  return doubtfulCount > MOST_DOUBTFUL_SHARE * letterCount ? ['low-confidence'] : [];
}
