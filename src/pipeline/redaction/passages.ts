import type { FindingCategory } from '../../policy/ids.js';
import type { Finding } from '../detection/finding.js';

/** One stretch of the original that is not carried over. Passages are disjoint and in text order. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly category: FindingCategory;
  /** Neutral wording that takes the place of the passage; null leaves a mark. */
  readonly replacement: string | null;
}

function toPassage({ span, category, action, replacement }: Finding): Passage {
  return { ...span, category, replacement: action === 'generalise' ? replacement : null };
}

function contains(outer: Passage, inner: Passage): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Two overlapping passages as one. A wording survives only when it stands for everything covered and nothing
 * in it is to be removed: a person's mark inside a generalised passage would else be undone by its wording.
 */
function combine(first: Passage, second: Passage): Passage {
  const [outer, inner] = contains(second, first) ? [second, first] : [first, second];
  const isNested = contains(outer, inner);
  if (isNested && (outer.replacement === null || inner.replacement !== null)) return outer;
  return {
    start: first.start,
    end: Math.max(first.end, second.end),
    category: isNested ? inner.category : first.category,
    replacement: null,
  };
}

function compare(a: Passage, b: Passage): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    Number(a.replacement !== null) - Number(b.replacement !== null) ||
    (a.category < b.category ? -1 : Number(a.category > b.category))
  );
}

/**
 * Turns findings, which may overlap, into disjoint passages.
 *
 * `keep` never protects a passage that another finding removes: when rules disagree, less is shown.
 */
export function toPassages(findings: readonly Finding[]): Passage[] {
  const sorted = findings
    .filter(({ action, span }) => action !== 'keep' && span.end > span.start)
    .map(toPassage)
    .sort(compare);

  const passages: Passage[] = [];
  for (const passage of sorted) {
    const last = passages.at(-1);
    if (last !== undefined && passage.start < last.end)
      passages[passages.length - 1] = combine(last, passage);
    else passages.push(passage);
  }
  return passages;
}
