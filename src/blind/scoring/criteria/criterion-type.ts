import type { Anchor } from '../../../procedures/criterion.entity.js';

/** How points of one kind of criterion are given. A new kind is one file here and one line in `index.ts`. */
export interface CriterionType {
  /** Also the name of the template part below `committee/criteria/`. */
  readonly name: string;
  /** The points a form field stands for; undefined when it is none of the criterion's. */
  readPoints(field: string, anchors: readonly Anchor[]): number | undefined;
  /** The most points a file can reach. @throws RangeError when the scale has no step above zero */
  maximumOf(anchors: readonly Anchor[]): number;
}
