import type { Box } from '../extracted-document.js';
import { right } from './geometry.js';

/** A stretch of the x axis, in points. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What boxes fill of the x axis: sorted and disjoint. */
export function coverageOf(boxes: readonly Box[]): Interval[] {
  const sorted = boxes.map((box) => ({ start: box.x, end: right(box) })).sort((a, b) => a.start - b.start);
  return mergeSorted(sorted);
}

/** What two coverages fill together; as long as both, not as their product. */
export function joinCoverages(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const sorted: Interval[] = [];
  let next = 0;
  for (const interval of a) {
    for (let other = b[next]; other !== undefined && other.start < interval.start; other = b[next]) {
      sorted.push(other);
      next += 1;
    }
    sorted.push(interval);
  }
  return mergeSorted([...sorted, ...b.slice(next)]);
}

function mergeSorted(sorted: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last === undefined || interval.start > last.end) merged.push(interval);
    else if (interval.end > last.end) merged[merged.length - 1] = { start: last.start, end: interval.end };
  }
  return merged;
}

/** White stripes of at least that width with something on both sides, from left to right. */
export function gapsOf(coverage: readonly Interval[], narrowestPt: number): Interval[] {
  return coverage.slice(1).flatMap(({ start }, index) => {
    const end = coverage[index]?.end ?? start;
    return start - end >= narrowestPt ? [{ start: end, end: start }] : [];
  });
}
