import type { DraftLine, DraftWord } from './draft.js';
import type { Box, PageSize } from './extracted-document.js';
import { bottom, right, unionOf } from './layout/geometry.js';
import type { GreyPicture } from './ocr/grey-picture.js';
import { DOUBTFUL_BELOW, UNREADABLE_MARK } from './scan-cleaning.js';

/** A part of a digital page that could hold text which its text layer does not have. */
export interface PictureRegion {
  /** Points of the page. */
  readonly box: Box;
  /** Outlines were found to be letters; a picture has yet to prove it. */
  readonly kind: 'picture' | 'outlines';
}

const NARROWEST_PICTURE_PT = 30;
const LOWEST_PICTURE_PT = 7;
const MOST_REGIONS = 4;
const MARGIN_PT = 4;

/** The pictures and outlined lines of a page that are large enough to hold words; few and disjoint. */
export function findPictureRegions(
  pictures: readonly Box[],
  outlinedLines: readonly Box[],
  size: PageSize,
): PictureRegion[] {
  const shown = pictures
    .map((box) => clip(box, size))
    .filter(({ width, height }) => width >= NARROWEST_PICTURE_PT && height >= LOWEST_PICTURE_PT);
  const boxes = joinTouching(shown);
  const regions = (boxes.length > MOST_REGIONS ? [unionOf(boxes)] : boxes).map((box) => ({
    box,
    kind: 'picture' as const,
  }));
  if (outlinedLines.length === 0) return regions;
  const outlines = clip(grow(unionOf(outlinedLines), MARGIN_PT), size);
  return [...regions.filter(({ box }) => !overlaps(box, outlines)), { box: outlines, kind: 'outlines' }];
}

function clip(box: Box, { widthPt, heightPt }: PageSize): Box {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(widthPt, right(box)) - x),
    height: Math.max(0, Math.min(heightPt, bottom(box)) - y),
  };
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Pictures cut into strips are one picture. */
function joinTouching(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let index = joined.length - 1; index >= 0; index -= 1) {
      const other = joined[index];
      if (other === undefined || !overlaps(grow(other, 1), whole)) continue;
      whole = unionOf([other, whole]);
      joined.splice(index, 1);
    }
    joined.push(whole);
  }
  return joined;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/**
 * Paints over what the text layer already tells, so that only words of the picture are left.
 *
 * @param glyphBoxes boxes of the ink, in pixels of the picture
 */
export function paintOver(picture: GreyPicture, glyphBoxes: readonly Box[]): GreyPicture {
  const { widthPx, heightPx } = picture;
  const pixels = picture.pixels.slice();
  for (const box of glyphBoxes) {
    const left = Math.max(0, Math.floor(box.x) - 1);
    const top = Math.max(0, Math.floor(box.y) - 1);
    const end = Math.min(widthPx, Math.ceil(right(box)) + 1);
    const low = Math.min(heightPx, Math.ceil(bottom(box)) + 1);
    if (left >= end || top >= low) continue;
    const ground = groundAround(picture, { left, top, end, low });
    for (let y = top; y < low; y += 1) pixels.fill(ground, y * widthPx + left, y * widthPx + end);
  }
  return { widthPx, heightPx, pixels };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly end: number;
  readonly low: number;
}

/** The commonest tone just above and below an area. */
function groundAround({ pixels, widthPx, heightPx }: GreyPicture, { left, top, end, low }: Area): number {
  const counts = new Uint32Array(256);
  for (const y of [top - 1, low]) {
    if (y < 0 || y >= heightPx) continue;
    for (let x = left; x < end; x += 1) {
      const tone = pixels[y * widthPx + x] ?? 255;
      counts[tone] = (counts[tone] ?? 0) + 1;
    }
  }
  const most = Math.max(...counts);
  return most === 0 ? 255 : counts.indexOf(most);
}

/** Moves lines that were read in a picture of `frame` to their place in `box` of the page. */
export function placeLines(lines: readonly DraftLine[], frame: PageSize, box: Box): DraftLine[] {
  const across = box.width / Math.max(1, frame.widthPt);
  const down = box.height / Math.max(1, frame.heightPt);
  return lines.map((line) =>
    line.map((word) => ({
      ...word,
      fontSizePt: Math.max(1, Math.round(word.fontSizePt * down * 2) / 2),
      box:
        word.box === null
          ? null
          : {
              x: box.x + word.box.x * across,
              y: box.y + word.box.y * down,
              width: word.box.width * across,
              height: word.box.height * down,
            },
    })),
  );
}

// A logo or a stamp has two or three words and says nothing about the applicant's merits; a sentence has more.
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** Whether lines that were read in a picture on a digital page are a text and not a logo or a pattern. */
export function isRealText(lines: readonly DraftLine[]): boolean {
  const words = lines.flat().filter((word) => isSure(word) && /[\p{L}\p{N}]{2}/u.test(word.text));
  const letterCount = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.length >= FEWEST_WORDS && letterCount >= FEWEST_LETTERS;
}

// What surrounds a logo is read as letters here and there; between two sure words stood a word.
const FEWEST_SURE_WORDS = 2;

/**
 * The lines of a picture on a digital page that hold a sure word. What could not be read in a printed line stays as a
 * mark, so that the gap shows; elsewhere it is the pattern of a logo or a photo.
 */
export function keepSureLines(lines: readonly DraftLine[]): DraftLine[] {
  return lines.flatMap((line) => {
    const sure = line.filter((word) => isSure(word));
    const printed = sure.filter(({ text }) => /\p{L}{2}/u.test(text));
    if (printed.length >= FEWEST_SURE_WORDS) return [joinGaps(line.flatMap((word) => toSureWord(word)))];
    return sure.length > 0 ? [sure] : [];
  });
}

function isSure({ text, confidence }: DraftWord): boolean {
  return text !== UNREADABLE_MARK && confidence >= DOUBTFUL_BELOW;
}

function toSureWord(word: DraftWord): DraftWord[] {
  if (isSure(word)) return [word];
  return /[\p{L}\p{N}]{2}/u.test(word.text) ? [{ ...word, text: UNREADABLE_MARK, confidence: 0 }] : [];
}

function joinGaps(line: DraftLine): DraftLine {
  return line.filter((word, index) => !isGap(word) || !isGap(line[index - 1]));
}

/** Whether something in the lines could not be read. */
export function hasGap(lines: readonly DraftLine[]): boolean {
  return lines.some((line) => line.some((word) => isGap(word)));
}

function isGap(word: DraftWord | undefined): boolean {
  return word?.text === UNREADABLE_MARK;
}
