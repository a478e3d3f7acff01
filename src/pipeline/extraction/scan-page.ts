import type { DraftBlock, DraftLine } from './draft.js';
import type { Box, DoubtCode, PageSize } from './extracted-document.js';
import { layOutPage } from './layout/page-layout.js';
import { hasLostMerit } from './lost-merits.js';
import type { ScanPicture } from './ocr/grey-picture.js';
import type { PageScan, Recognise } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';
import { readScan } from './ocr/read-scan.js';
import { shrink } from './ocr/shrink.js';
import { paintOver } from './picture-regions.js';
import type { CleanedLines } from './scan-cleaning.js';
import { cleanLines } from './scan-cleaning.js';
import { toDraftLines } from './scan-words.js';
import { findTextLikeLinesOnWhite } from './text-likeness.js';
import { hasUnreadScale } from './tick-scale.js';

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
  readonly page: PageScan;
}

/** Reads the lines of a picture; undefined if the engine gave up, which is a doubt and not an error. */
export async function readPictureLines(
  picture: ScanPicture,
  recognise: Recognise,
): Promise<ReadLines | undefined> {
  try {
    const { page, sheet, corner, lines } = await readScan(picture, recognise);
    const pointsPerPx = 72 / page.dpi;
    const size = { widthPt: sheet.widthPx * pointsPerPx, heightPt: sheet.heightPx * pointsPerPx };
    const cleaned = cleanLines(lines);
    const drafts = toDraftLines(page, cleaned.lines);
    return { size, cleaned, lines: moveLines(drafts, corner.x * pointsPerPx, corner.y * pointsPerPx), page };
  } catch (error) {
    if (error instanceof OcrError) return undefined;
    throw error;
  }
}

function moveLines(lines: readonly DraftLine[], x: number, y: number): DraftLine[] {
  return lines.map((line) =>
    line.map((word) =>
      word.box === null ? word : { ...word, box: { ...word.box, x: word.box.x + x, y: word.box.y + y } },
    ),
  );
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
  const { size, lines } = read;
  const drafts = layOutPage([], page, size, lines);
  const doubts = findDoubts(read);
  return { size, drafts, doubts: hasLostMerit(drafts) ? [...doubts, 'unread-word'] : doubts };
}

// Measured on the 46 scanned pages of the example set in November 2026: 41 have at most 3.7 % of their letters in
// doubtful words; the others are a language certificate with ornaments (5.9 %)
// and the end of a page in type that was misread (9.6 %).
const MOST_DOUBTFUL_SHARE = 0.05;
const FEWEST_DOUBTFUL_LETTERS = 8;
// A page has up to two signatures and a seal; the set's pages leave one line of ink that could be text.
const MOST_DRAWN_LINES = 3;
const MOST_UNREAD_LINES = 2;

function findDoubts({ page, cleaned }: ReadLines): DoubtCode[] {
  const { lines, letterCount, doubtfulCount, dropped } = cleaned;
  const isDoubtful =
    (doubtfulCount >= FEWEST_DOUBTFUL_LETTERS && doubtfulCount > MOST_DOUBTFUL_SHARE * letterCount) ||
    hasUnreadScale(lines);
  // A page without any word is blank, a portrait, or text that nobody could read.
  const mostUnread = lines.length === 0 ? 0 : MOST_UNREAD_LINES;
  const isUnread = dropped.length > MOST_DRAWN_LINES || countUnreadLines(page, cleaned) > mostUnread;
  return [...(isDoubtful ? ['low-confidence' as const] : []), ...(isUnread ? ['unread-ink' as const] : [])];
}

const PROBE_DPI = 100;

/** Lines of ink that look like text where no word was read, such as handwriting. */
function countUnreadLines(page: PageScan, { lines, dropped }: CleanedLines): number {
  const factor = Math.max(1, Math.round(page.dpi / PROBE_DPI));
  const readBoxes = [...lines, ...dropped].flatMap(({ words }) =>
    words.map(({ box }) => shrinkBox(box, factor)),
  );
  return findTextLikeLinesOnWhite(paintOver(shrink(page, factor), readBoxes)).length;
}

function shrinkBox({ x, y, width, height }: Box, factor: number): Box {
  return { x: x / factor, y: y / factor, width: width / factor, height: height / factor };
}
