import type { Boxed } from './band-groups.js';
import { bottom, median } from './geometry.js';

const FEWEST_LABELS = 3;
const MATCHED_SHARE = 0.8;
// A value stands up to one and a half lines lower than its label, always by the same.
const LARGEST_OFFSET_EM = 1.8;
const SAME_OFFSET_EM = 0.2;
// Labels keep more than a line of white between them; lines of running text do not.
const LEAST_PITCH_EM = 1.7;
const MOST_LABELS = 200;

/**
 * The heights at which rows begin whose values stand a little lower than their labels, as in the Europass; empty where
 * two columns are not set like that.
 *
 * Tells them from two texts beside each other by the labels: each stands alone, and each has a value at the same
 * distance below its own line.
 */
export function findLabelRows(
  labelLines: readonly (readonly Boxed[])[],
  valueLines: readonly (readonly Boxed[])[],
): number[] {
  const labels = startsOf(labelLines);
  const values = valueLines.flatMap(([first]) => first ?? []);
  if (labels.length < FEWEST_LABELS || labels.length > MOST_LABELS) return [];
  const offsets = labels.map((label, index) => {
    const next = labels[index + 1];
    const first = values.find(
      (value) => bottom(value.box) >= bottom(label.box) - SAME_OFFSET_EM * label.fontSizePt,
    );
    const isOwn = first !== undefined && (next === undefined || bottom(first.box) < bottom(next.box));
    return isOwn ? (bottom(first.box) - bottom(label.box)) / label.fontSizePt : undefined;
  });
  const usual = median(offsets.filter((offset) => offset !== undefined));
  const matched = offsets.filter(
    (offset) => offset !== undefined && Math.abs(offset - usual) <= SAME_OFFSET_EM,
  );
  const isSet = usual > 0.25 && usual <= LARGEST_OFFSET_EM && matched.length >= MATCHED_SHARE * labels.length;
  return isSet ? labels.map((label) => label.box.y) : [];
}

/** First lines of labels; a label may run over several lines. Empty where lines stand as close as running text. */
function startsOf(lines: readonly (readonly Boxed[])[]): Boxed[] {
  const firsts = lines.flatMap(([first]) => first ?? []);
  const starts = firsts.filter((line, index) => {
    const above = firsts[index - 1];
    return above === undefined || line.box.y - above.box.y >= LEAST_PITCH_EM * line.fontSizePt;
  });
  return 2 * starts.length > firsts.length ? starts : [];
}
