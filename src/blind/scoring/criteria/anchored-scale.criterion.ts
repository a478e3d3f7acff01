import type { CriterionType } from './criterion-type.js';

/** One step of a described scale; only points that have an anchor can be given. */
export const anchoredScale: CriterionType = {
  name: 'anchored-scale',

  readPoints(field, anchors) {
    return anchors.find(({ points }) => String(points) === field)?.points;
  },

  maximumOf(anchors) {
    const maximum = Math.max(0, ...anchors.map(({ points }) => points));
    if (maximum === 0) throw new RangeError('a scale needs a step above zero');
    return maximum;
  },
};
