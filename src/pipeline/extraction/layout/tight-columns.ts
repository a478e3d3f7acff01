import type { Box } from '../extracted-document.js';
import type { DraftWord } from '../draft.js';
import type { Segment } from './segments.js';
import { indexByHeight } from './near-lines.js';
import { bottom, median, right, unionOf, verticalOverlap } from './geometry.js';

// The narrowest gutter that parts columns (band-groups); below it a gap may be a stretched word space.
const SMALLEST_GAP_EM = 0.8;
const SAME_EDGE_PT = 1.5;
const NEAR_LINES_EM = 2.5;
// Bounds the work on hostile pages; five lines of a readable table hold fewer.
const MOST_NEIGHBOURS = 120;

/**
 * Cuts a line where its gap is too small to part columns but stands in line with a gap of a line nearby.
 *
 * The longest entry of a narrow table comes so close to the next column that the two would read as one phrase.
 */
export function splitAtTightColumns(segments: readonly Segment[]): Segment[] {
  const near = indexByHeight(segments);
  return segments.flatMap((segment) => {
    const cut = segment.words.findIndex((word, index) => {
      const last = segment.words[index - 1];
      return (
        last !== undefined &&
        isWideGap(last, word) &&
        isWidest(segment, index) &&
        isColumnStart(segment, word, near(around(segment)).slice(0, MOST_NEIGHBOURS))
      );
    });
    if (cut < 1) return [segment];
    return [toPart(segment, segment.words.slice(0, cut)), toPart(segment, segment.words.slice(cut))];
  });
}

function isWideGap(last: DraftWord, next: DraftWord): boolean {
  if (last.box === null || next.box === null) return false;
  return next.box.x - right(last.box) >= SMALLEST_GAP_EM * next.fontSizePt;
}

// In a line that was spread to the width of its column all blanks are alike; above them some column begins by chance.
const WIDER_RATIO = 1.4;

function isWidest({ words }: Segment, index: number): boolean {
  const gapAt = (at: number): number => {
    const [last, next] = [words[at - 1]?.box, words[at]?.box];
    return last && next ? next.x - right(last) : 0;
  };
  const others = words.flatMap((_, at) => (at === 0 || at === index ? [] : [gapAt(at)]));
  return others.length === 0 || gapAt(index) >= WIDER_RATIO * median(others);
}

function around({ box, fontSizePt }: Segment): Box {
  const reach = NEAR_LINES_EM * fontSizePt;
  return { ...box, y: box.y - reach, height: box.height + 2 * reach };
}

/** Whether another line has a column at the word and one at the start of the segment, with a gap between. */
function isColumnStart(segment: Segment, word: DraftWord, others: readonly Segment[]): boolean {
  const edge = word.box?.x ?? 0;
  return others.some(
    (second) =>
      second !== segment &&
      isNear(segment, second) &&
      Math.abs(second.box.x - edge) <= SAME_EDGE_PT &&
      others.some(
        (first) =>
          verticalOverlap(first.box, second.box) > 0.5 &&
          Math.abs(first.box.x - segment.box.x) <= SAME_EDGE_PT &&
          right(first.box) < second.box.x,
      ),
  );
}

function isNear(one: Segment, other: Segment): boolean {
  const distance = Math.max(one.box.y - bottom(other.box), other.box.y - bottom(one.box));
  return distance <= NEAR_LINES_EM * one.fontSizePt;
}

function toPart(whole: Segment, words: readonly DraftWord[]): Segment {
  return {
    box: unionOf(words.flatMap((word) => word.box ?? [])),
    words,
    fontSizePt: median(words.map((word) => word.fontSizePt)),
    isBold: whole.isBold || words.every((word) => word.isBold),
  };
}
