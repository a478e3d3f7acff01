import type { DetectionRule } from '../detection-rule.js';
import { compileTerms, findTerms } from './term-matcher.js';
import type { Term } from './term-matcher.js';
import { viewOf } from './text-view.js';
import type { TextView } from './text-view.js';
import { toFindings } from './vocabulary-findings.js';

/** A rule that needs nothing but its list of terms. */
export interface VocabularyRule extends Omit<DetectionRule, 'find' | 'isDirect'> {
  readonly terms: readonly Term[];
  readonly reason: string;
  readonly score: number;
  /** Whether a document of this view can hold one of the terms; absent means always. */
  readonly isNeeded?: (view: TextView) => boolean;
}

/** Makes a rule of a list of terms. */
export function vocabularyRule({ terms, reason, score, isNeeded, ...rule }: VocabularyRule): DetectionRule {
  const compiled = compileTerms(terms);
  const trace = { ruleId: rule.id, category: rule.category, reason, score };
  return {
    ...rule,
    isDirect: false,
    find: ({ document }) => {
      const view = viewOf(document);
      if (isNeeded?.(view) === false) return [];
      return toFindings(view, trace, findTerms(view, compiled));
    },
  };
}
