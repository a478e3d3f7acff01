import type { DraftLine, DraftWord } from './draft.js';
import { median } from './layout/geometry.js';
import type { PageScan, RecognisedLine, RecognisedWord } from './ocr/ocr-engine.js';

/** Sizes this near to the size of the running text are that size: engines measure a line without "g" as smaller. */
const SAME_SIZE_RATIO = 1.2;
const POINTS_PER_INCH = 72;

/** Words of a picture as words of a page: points, type sizes evened out, weight told from the strokes. */
export function toDraftLines(scan: PageScan, lines: readonly RecognisedLine[]): DraftLine[] {
  const pointsPerPx = POINTS_PER_INCH / scan.dpi;
  const bodySizePx = commonestSize(lines);
  const strokes = new Map(
    lines.flatMap(({ words }) => words).map((word) => [word, strokeWidth(scan, word)] as const),
  );
  const bodyStrokePx = medianByLetters([...strokes]);
  return lines.map(({ words, sizePx }) => {
    const isBody = sizePx > bodySizePx / SAME_SIZE_RATIO && sizePx < bodySizePx * SAME_SIZE_RATIO;
    const evenSizePx = Math.max(1, isBody ? bodySizePx : sizePx);
    const isBold = isHeavy(words, strokes, (bodyStrokePx * evenSizePx) / Math.max(1, bodySizePx));
    const baselines = evenBaselines(words, evenSizePx);
    return words.map((word, index): DraftWord => {
      const { x, width } = word.box;
      const bottom = (baselines[index] ?? 0) + DESCENDER_SHARE * evenSizePx;
      return {
        text: word.text,
        box: scale({ x, y: bottom - evenSizePx, width, height: evenSizePx }, pointsPerPx),
        fontSizePt: Math.max(1, Math.round(evenSizePx * pointsPerPx * 2) / 2),
        isBold,
        confidence: word.confidence,
        source: 'ocr',
      };
    });
  });
}

// Of the height from descender to ascender: Arial 0.23, Times 0.24, Calibri 0.25.
const DESCENDER_SHARE = 0.23;
const DESCENDING = /[gjpqyçşţQ,;()[\]{}|_]/u;
const NEIGHBOURS = 3;

/**
 * Where the words of a line stand, in pixels from the top: engines give the box of the ink only, and by its box "Name"
 * stands higher than "Jörg". Neighbours even each other out; a line that is slightly askew keeps its slope.
 */
function evenBaselines(words: readonly RecognisedWord[], sizePx: number): number[] {
  const baselines = words.map(({ text, box }) => {
    const descends = DESCENDING.test(text) ? DESCENDER_SHARE * sizePx : 0;
    return { isSure: /[\p{L}\p{N}]/u.test(text), y: box.y + box.height - descends };
  });
  return baselines.map(({ y }, index) => {
    const near = baselines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    const sure = near.filter(({ isSure }) => isSure).map((baseline) => baseline.y);
    return sure.length === 0 ? y : median(sure);
  });
}

function scale(box: RecognisedWord['box'], factor: number): RecognisedWord['box'] {
  return {
    x: box.x * factor,
    y: box.y * factor,
    width: box.width * factor,
    height: box.height * factor,
  };
}

/** The size in which most letters are set, in pixels. */
function commonestSize(lines: readonly RecognisedLine[]): number {
  return median(
    lines.flatMap(({ words, sizePx }) =>
      words.flatMap(({ text }) => Array<number>(text.length).fill(sizePx)),
    ),
  );
}

// Bold type of the faces that offices use has strokes one and a half times as wide as the regular (Arial 1.55,
// Times 1.6, Calibri 1.45); scans thicken both.
const HEAVY_RATIO = 1.3;
const HEAVY_SHARE = 0.7;

/** Whether most letters of a line are set in strokes clearly wider than those of the page. */
function isHeavy(
  words: readonly RecognisedWord[],
  strokes: ReadonlyMap<RecognisedWord, number>,
  usualStrokePx: number,
): boolean {
  if (usualStrokePx <= 0) return false;
  let letters = 0;
  let heavy = 0;
  for (const word of words) {
    letters += word.text.length;
    if ((strokes.get(word) ?? 0) >= HEAVY_RATIO * usualStrokePx) heavy += word.text.length;
  }
  return letters > 2 && heavy >= HEAVY_SHARE * letters;
}

const DARK = 128;
const MOST_ROWS = 24;

/** The usual width of a stroke, measured along the rows of a word, in pixels with a fraction; 0 without ink. */
function strokeWidth({ pixels, widthPx, heightPx }: PageScan, { box }: RecognisedWord): number {
  const runs: number[] = [];
  const left = Math.max(0, Math.floor(box.x));
  const right = Math.min(widthPx, Math.ceil(box.x + box.width));
  const step = Math.max(1, Math.floor(box.height / MOST_ROWS));
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(heightPx, box.y + box.height); y += step) {
    // Grey edges count by their share, or widths of three and four pixels could not be told apart.
    let width = 0;
    for (let x = left; x < right; x += 1) {
      const pixel = pixels[y * widthPx + x] ?? 255;
      if (pixel < DARK + 80) width += (255 - pixel) / 255;
      else if (width > 0) {
        runs.push(width);
        width = 0;
      }
    }
    if (width > 0) runs.push(width);
  }
  return median(runs.filter((run) => run > 0.5));
}

function medianByLetters(strokes: readonly (readonly [RecognisedWord, number])[]): number {
  return median(strokes.flatMap(([{ text }, stroke]) => Array<number>(text.length).fill(stroke)));
}
