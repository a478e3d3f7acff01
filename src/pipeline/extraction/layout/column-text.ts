import type { Box } from '../extracted-document.js';
import type { Boxed } from './band-groups.js';
import { indexByHeight } from './near-lines.js';
import { bottom, median, right, verticalOverlap } from './geometry.js';

/** One printed line of a column, as far as its neighbours matter. */
interface ColumnLine {
  readonly box: Box;
  /** The word before it would have been printed on the line above, if there had been room. */
  readonly isContinued: boolean;
  /** More white stands above it than between lines of one paragraph. */
  readonly isSetApart: boolean;
}

// Running text is set with up to one and a half lines; below four words a line is a value or a label.
const LARGEST_LEADING_EM = 0.75;
const FEWEST_WORDS = 4;
const FEWEST_RUNNING_PAIRS = 3;
const RUNNING_SHARE = 0.6;
const FEWEST_CONFLICTS = 2;

/**
 * Whether two columns are texts of their own, although their lines stand on common baselines.
 *
 * In a table a line that goes on from the line above has nothing beside it but another such line, and where a row
 * begins it begins on both sides. Columns of one text set beside each other, or a sidebar in the same type, run on
 * beside each other without regard to that.
 *
 * @param leftLines lines of one column from top to bottom, each from left to right
 */
export function areSeparateTexts(
  leftLines: readonly (readonly Boxed[])[],
  rightLines: readonly (readonly Boxed[])[],
): boolean {
  const left = toColumnLines(leftLines);
  const near = indexByHeight(toColumnLines(rightLines));
  if (areLabels(leftLines, rightLines)) return false;
  let [pairs, running, conflicts, agreements] = [0, 0, 0, 0];
  for (const line of left) {
    const other = near(line.box).find((candidate) => isLevel(line.box, candidate.box));
    if (other === undefined) continue;
    pairs += 1;
    if (line.isContinued || other.isContinued) running += 1;
    if (line.isSetApart && other.isSetApart) agreements += 1;
    else if ((line.isSetApart && other.isContinued) || (line.isContinued && other.isSetApart)) conflicts += 1;
  }
  if (conflicts >= FEWEST_CONFLICTS && conflicts > agreements) return true;
  return running >= FEWEST_RUNNING_PAIRS && running >= RUNNING_SHARE * pairs && agreements <= conflicts + 1;
}

const LABELLED_SHARE = 0.95;
// Boxes of a font with high accents reach into the next line: by a fifth where lines are set tight.
const LEAST_OVERLAP = 0.3;
const LONGEST_LABEL_WORDS = 3;

/** Whether every short line on the left has its value beside it, however many lines that takes. */
function areLabels(
  leftLines: readonly (readonly Boxed[])[],
  rightLines: readonly (readonly Boxed[])[],
): boolean {
  const firsts = rightLines.flatMap(([first]) => first ?? []);
  const near = indexByHeight(firsts);
  const opposed = leftLines.filter(([first]) =>
    first === undefined
      ? false
      : near(first.box).some(({ box }) => verticalOverlap(box, first.box) > LEAST_OVERLAP),
  );
  const level = opposed.filter(
    ([first]) => first !== undefined && near(first.box).some(({ box }) => isLevel(first.box, box)),
  );
  const wordCounts = opposed.map((line) => line.reduce((sum, { words = [] }) => sum + words.length, 0));
  return (
    opposed.length >= FEWEST_RUNNING_PAIRS &&
    // Headings stand on the left with nothing beside them.
    rightLines.length >= opposed.length &&
    level.length >= LABELLED_SHARE * opposed.length &&
    median(wordCounts) <= LONGEST_LABEL_WORDS
  );
}

function isLevel(a: Box, b: Box): boolean {
  const tolerance = 0.2 * Math.min(a.height, b.height);
  return Math.abs(bottom(a) - bottom(b)) <= tolerance;
}

function toColumnLines(lines: readonly (readonly Boxed[])[]): ColumnLine[] {
  const rightEdge = lines.reduce((edge, line) => Math.max(edge, endOf(line)), 0);
  return lines.flatMap((line, index) => {
    const [first] = line;
    const above = lines[index - 1];
    if (first === undefined) return [];
    const lastAbove = above?.[0];
    if (above === undefined || lastAbove === undefined) {
      return [{ box: first.box, isContinued: false, isSetApart: true }];
    }
    const gap = first.box.y - bottom(lastAbove.box);
    const isSetApart = gap > LARGEST_LEADING_EM * first.fontSizePt;
    const isSameType = Math.abs(first.fontSizePt - lastAbove.fontSizePt) < 0.6;
    const wordCount = above.reduce((sum, { words = [] }) => sum + words.length, 0);
    const hadNoRoom = firstWordWidth(first) + 0.25 * first.fontSizePt > rightEdge - endOf(above);
    const isContinued = !isSetApart && isSameType && wordCount >= FEWEST_WORDS && hadNoRoom;
    return [{ box: first.box, isContinued, isSetApart }];
  });
}

function endOf(line: readonly Boxed[]): number {
  return line.reduce((edge, { box }) => Math.max(edge, right(box)), 0);
}

function firstWordWidth({ words = [], box }: Boxed): number {
  return words[0]?.box?.width ?? box.width;
}
