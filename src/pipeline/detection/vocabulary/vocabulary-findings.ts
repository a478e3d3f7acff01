import type { TextSpan } from '../../extraction/extracted-document.js';
import type { FindingCategory } from '../../../policy/ids.js';
import type { Finding } from '../finding.js';
import { withContext } from '../finding-context.js';
import type { TextView } from './text-view.js';

/** What all findings of one rule share. */
export interface RuleTrace {
  readonly ruleId: string;
  readonly category: FindingCategory;
  /** One German sentence without text of the document. */
  readonly reason: string;
  /** 0–1; how sure the class of wording is, see `REVIEW_THRESHOLD`. */
  readonly score: number;
}

/** A passage of the view; `replacement` null removes it. */
export interface Passage {
  /** `[start, end)` in the view. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
  /** Words outside of the passage that decided, `[start, end)` in the view; absent if none did. */
  readonly context?: readonly { readonly start: number; readonly end: number }[];
}

/** Turns passages of a view into findings of the document, longest first where two overlap. */
export function toFindings(view: TextView, trace: RuleTrace, passages: readonly Passage[]): Finding[] {
  return dropOverlaps(passages).map(({ start, end, replacement, context = [] }) =>
    withContext(
      toFinding(trace, view.toDocumentSpan(start, end), replacement),
      context.map((words) => view.toDocumentSpan(words.start, words.end)),
    ),
  );
}

function toFinding(trace: RuleTrace, span: TextSpan, replacement: string | null): Finding {
  return {
    ruleId: trace.ruleId,
    category: trace.category,
    span,
    score: trace.score,
    sourceField: null,
    action: replacement === null ? 'remove' : 'generalise',
    replacement,
    reason: trace.reason,
  };
}

/** Disjoint passages in text order; of two that overlap the longer one stays. */
export function dropOverlaps<Item extends Passage>(passages: readonly Item[]): Item[] {
  const byLength = passages
    .filter(({ start, end }) => end > start)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  // Longest first: whatever overlaps a longer passage has its first or its last letter in it. Linear in the text,
  // where comparing each with each takes seconds for a document of nothing but pronouns.
  const isTaken = new Uint8Array(byLength.reduce((last, { end }) => Math.max(last, end), 0));
  const kept = byLength.filter(({ start, end }) => {
    if (isTaken[start] === 1 || isTaken[end - 1] === 1) return false;
    isTaken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
