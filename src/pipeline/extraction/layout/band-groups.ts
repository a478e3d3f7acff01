import type { Box } from '../extracted-document.js';
import type { Interval } from './coverage.js';
import { coverageOf, gapsOf, joinCoverages } from './coverage.js';
import { bottom } from './geometry.js';

export interface Boxed {
  readonly box: Box;
  readonly fontSizePt: number;
  readonly isBold?: boolean;
  /** Known for text; tells lines that go on below. */
  readonly words?: readonly { readonly text: string; readonly box: Box | null }[];
}

/** A strip of the page: everything whose vertical extents touch. */
export type Band<Item> = readonly Item[];

// Narrower white stripes are rivers in running text; the default cell margins of Word leave 10.8 pt, about one em.
const NARROWEST_GUTTER_EM = 0.8;

/** Strips from top to bottom; neighbours in one strip overlap by more than a stray descender. */
export function toBands<Item extends Boxed>(items: readonly Item[]): Band<Item>[] {
  const sorted = items.toSorted((a, b) => a.box.y - b.box.y);
  const bands: Item[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    const band = bands.at(-1);
    // Line boxes of tight type overlap by up to a third of the size without sharing a line.
    if (band !== undefined && item.box.y < reach - item.fontSizePt * 0.35) band.push(item);
    else bands.push([item]);
    reach = Math.max(reach, bottom(item.box));
  }
  return bands;
}

/** Strips that belong together. Grows strip by strip without looking at the earlier ones again. */
export class BandGroup<Item extends Boxed> {
  readonly bands: Band<Item>[];
  /** White stripes with something on both sides of them, from left to right. */
  gutters: readonly Interval[];
  private coverage: readonly Interval[];
  private readonly sizes: SizeCount;

  constructor(band: Band<Item>) {
    this.bands = [band];
    this.coverage = coverageOf(band.map((item) => item.box));
    this.sizes = new SizeCount(band.map((item) => item.fontSizePt));
    this.gutters = gapsOf(this.coverage, NARROWEST_GUTTER_EM * this.sizes.median());
  }

  get items(): Item[] {
    return this.bands.flat();
  }

  /** The gutters that would remain if the other group were joined. */
  guttersWith(other: BandGroup<Item>): Interval[] {
    const coverage = joinCoverages(this.coverage, other.coverage);
    return gapsOf(coverage, NARROWEST_GUTTER_EM * this.sizes.median(other.sizes));
  }

  join(other: BandGroup<Item>): void {
    this.gutters = this.guttersWith(other);
    this.coverage = joinCoverages(this.coverage, other.coverage);
    this.sizes.add(other.sizes);
    for (const band of other.bands) this.bands.push(band);
  }
}

// Tenths of a point tell all sizes of type apart that a reader could.
const STEPS_PER_PT = 10;
const LARGEST_SIZE_PT = 100;

/** Counts font sizes, so that the middle one is known without sorting them all again. */
class SizeCount {
  private readonly counts = new Map<number, number>();
  private total = 0;

  constructor(sizesPt: readonly number[]) {
    for (const size of sizesPt) this.count(Math.round(Math.min(size, LARGEST_SIZE_PT) * STEPS_PER_PT), 1);
  }

  add(other: SizeCount): void {
    for (const [step, count] of other.counts) this.count(step, count);
  }

  /** The middle size in points, the lower one of two, of these sizes and others. */
  median(other?: SizeCount): number {
    const steps = [...new Set([...this.counts.keys(), ...(other?.counts.keys() ?? [])])].sort(
      (a, b) => a - b,
    );
    let before = Math.floor((this.total + (other?.total ?? 0) - 1) / 2);
    for (const step of steps) {
      before -= (this.counts.get(step) ?? 0) + (other?.counts.get(step) ?? 0);
      if (before < 0) return step / STEPS_PER_PT;
    }
    return 0;
  }

  private count(step: number, count: number): void {
    this.counts.set(step, (this.counts.get(step) ?? 0) + count);
    this.total += count;
  }
}
