import type { DraftWord } from '../draft.js';
import type { Box } from '../extracted-document.js';
import type { Segment } from './segments.js';
import { bottom, right, unionOf, verticalOverlap } from './geometry.js';
import { indexByHeight } from './near-lines.js';

const SAME_GAP_PT = 0.35;
const SAME_LINE_OVERLAP = 0.8;
// A wider blank is no stretched word space, however evenly the line is spread.
const WIDEST_GAP_EM = 7;
// But behind a comma one or two long words may leave most of a narrow column blank.
const WIDEST_OPEN_GAP_EM = 14;
const SAME_EDGE_PT = 1;
const NEAR_LINES_EM = 4;
const MOST_NEIGHBOURS = 40;

/**
 * Joins the pieces of a line that was spread to the width of its column: all its blanks are of one width.
 *
 * In a narrow column these blanks are as wide as gutters, and the line would read as the row of a table.
 */
export function joinJustified(segments: readonly Segment[]): Segment[] {
  const near = indexByHeight(segments);
  const taken = new Set<Segment>();
  const joined = new Map<Segment, Segment>();
  for (const segment of segments.toSorted((a, b) => a.box.x - b.box.x)) {
    if (taken.has(segment)) continue;
    const chain = findChain(segment, near(segment.box).slice(0, MOST_NEIGHBOURS));
    if (chain.length < 2) continue;
    const area = around(segment);
    const others = near(area).filter(({ box }) => verticalOverlap(box, area) > 0);
    const isText = isOpenChain(chain) && (isOpenToNext(chain, others) || isFlush(chain, segments));
    if (!isText && (!isSpread(chain) || isRow(chain, others))) continue;
    for (const part of chain) taken.add(part);
    joined.set(segment, toSegment(chain));
  }
  return segments.flatMap((segment) => joined.get(segment) ?? (taken.has(segment) ? [] : [segment]));
}

/** The piece with those that follow it on its line at one and the same distance. */
function findChain(first: Segment, others: readonly Segment[]): Segment[] {
  const chain = [first];
  const gaps = innerGaps(first);
  for (let last = first; ;) {
    const next = others
      .filter((other) => other.box.x > right(last.box) - 0.1 && isBeside(first, other))
      .reduce<Segment | undefined>(
        (best, other) => (best === undefined || other.box.x < best.box.x ? other : best),
        undefined,
      );
    if (next === undefined) return chain;
    const wanted = [next.box.x - right(last.box), ...innerGaps(next)];
    const [usual = wanted[0] ?? 0] = gaps;
    const widestEm = isOpen(last, next) ? WIDEST_OPEN_GAP_EM : WIDEST_GAP_EM;
    if (usual > widestEm * first.fontSizePt) return chain;
    if (wanted.some((gap) => Math.abs(gap - usual) > SAME_GAP_PT)) return chain;
    gaps.push(...wanted);
    chain.push(next);
    last = next;
  }
}

function isBeside(one: Segment, other: Segment): boolean {
  return (
    verticalOverlap(one.box, other.box) >= SAME_LINE_OVERLAP &&
    Math.abs(one.fontSizePt - other.fontSizePt) < 0.1 &&
    one.isBold === other.isBold
  );
}

// Two blanks of one width may be chance in a table; a cell of several words would need the same one inside.
function isSpread(chain: readonly Segment[]): boolean {
  return chain.reduce((count, { words }) => count + words.length, 0) >= 3;
}

/** Whether no piece but the last can be the end of what it says: "(B2),   Englisch" are no two cells. */
function isOpenChain(chain: readonly Segment[]): boolean {
  return chain.slice(1).every((piece, index) => isOpen(chain[index], piece));
}

function isOpen(piece: Segment | undefined, next: Segment): boolean {
  const [last, first] = [piece?.words.at(-1)?.text ?? '', next.words[0]?.text ?? ''];
  return /[\p{L}\d]\)?,$/u.test(last) || /^\(\D/u.test(first);
}

/** Whether the last piece cannot be the end either, and a line below begins at the edge of the first. */
function isOpenToNext(chain: readonly Segment[], others: readonly Segment[]): boolean {
  const { box, words } = toSegment(chain);
  const isBelow = (other: Segment): boolean =>
    other.box.y >= bottom(box) - 0.3 * box.height && Math.abs(other.box.x - box.x) <= SAME_EDGE_PT;
  return /[\p{L}\d]\)?,$/u.test(words.at(-1)?.text ?? '') && others.some(isBelow);
}

/** Whether another line of the page begins and ends where the pieces do, as all lines of a justified text but the last. */
function isFlush(chain: readonly Segment[], others: readonly Segment[]): boolean {
  const { box } = toSegment(chain);
  const isElsewhere = (other: Segment): boolean => verticalOverlap(other.box, box) < SAME_LINE_OVERLAP;
  const starts = others.filter(
    (other) => isElsewhere(other) && Math.abs(other.box.x - box.x) <= SAME_EDGE_PT,
  );
  const ends = others.filter(
    (other) => isElsewhere(other) && Math.abs(right(other.box) - right(box)) <= SAME_EDGE_PT,
  );
  return starts.some((start) => ends.some((end) => verticalOverlap(start.box, end.box) >= SAME_LINE_OVERLAP));
}

/** Whether a piece begins where a piece of a line nearby does: a column, not a stretched blank. */
function isRow(chain: readonly Segment[], others: readonly Segment[]): boolean {
  return chain
    .slice(1)
    .some(({ box }) =>
      others.some(
        (other) =>
          Math.abs(other.box.x - box.x) <= SAME_EDGE_PT &&
          verticalOverlap(other.box, box) < SAME_LINE_OVERLAP,
      ),
    );
}

function around({ box, fontSizePt }: Segment): Box {
  const reach = NEAR_LINES_EM * fontSizePt;
  return { ...box, y: box.y - reach, height: box.height + 2 * reach };
}

function innerGaps({ words }: Segment): number[] {
  return words.slice(1).flatMap((word, index) => gapBetween(words[index], word));
}

function gapBetween(last: DraftWord | undefined, next: DraftWord): number[] {
  const [before, box] = [last?.box ?? null, next.box];
  return before === null || box === null ? [] : [box.x - right(before)];
}

function toSegment(chain: readonly Segment[]): Segment {
  const [first] = chain;
  return {
    box: unionOf(chain.map(({ box }) => box)),
    words: chain.flatMap(({ words }) => words),
    fontSizePt: first?.fontSizePt ?? 0,
    isBold: chain.every(({ isBold }) => isBold),
  };
}
