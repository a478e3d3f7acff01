import type { Person } from '../../policy/application-form.js';
import { MARK_LABELS } from '../../policy/ids.js';
import type { FindingCategory } from '../../policy/ids.js';
import type { TextSpan } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { REVIEW_THRESHOLD } from './finding.js';
import { findNameFragments } from './name-fragments.js';
import { DETECTION_RULES } from './rules/index.js';
import { findValueFragments } from './value-fragments.js';

/** What still names or reaches the person. Holds no text, so it may be logged. */
export interface Leak {
  /** Id of the rule that found it, `name-fragment` or `value-fragment` for a rest, `rule-failed` if a rule threw. */
  readonly ruleId: string;
  readonly category: FindingCategory;
  readonly span: TextSpan;
}

const MARKS = new RegExp(
  Object.values(MARK_LABELS)
    .map((label) => label.replaceAll(/[[\]]/gu, '\\$&'))
    .join('|'),
  'gu',
);
const MASK = '\u25a1';

/**
 * Finds what a reader of a finished blind text could still use to name or reach the applicant: every known
 * value in every spelling, every direct recogniser, and rests of a name of four letters and more.
 *
 * What is as likely a plain word as a name is no leak: that was a question for a person before.
 *
 * @param text the text a reader can select and copy; marks such as "[Name]" are no leaks
 * @param referenceDate ISO date of the submission; without it an age that only follows from the birth
 *   date ("18 Jahre") is not looked for
 * @returns the leaks in text order; empty means that nothing was found
 */
export function findLeaks(text: string, person: Person, fileName: string, referenceDate = ''): Leak[] {
  // Same length, so that spans stay true; no letter, so that no rule reads a mark.
  const unmarked = text.replaceAll(MARKS, (mark) => MASK.repeat(mark.length));
  const context = { document: documentFromText(unmarked), person, fileName, referenceDate };
  const leaks = DETECTION_RULES.filter((rule) => rule.isDirect).flatMap((rule) => {
    try {
      return rule
        .find(context)
        .filter(({ score, action }) => score >= REVIEW_THRESHOLD && action !== 'keep')
        .map(({ ruleId, category, span }) => ({ ruleId, category, span }));
    } catch {
      // Nobody knows what the rule would have found: the whole text counts as a leak.
      return [{ ruleId: 'rule-failed', category: rule.category, span: { start: 0, end: text.length } }];
    }
  });
  const fragments = findNameFragments(unmarked, person, fileName, MASK).map((span): Leak => ({
    ruleId: 'name-fragment',
    category: 'name',
    span,
  }));
  const rests = findValueFragments(unmarked, person, MASK).map(({ span, category }): Leak => ({
    ruleId: 'value-fragment',
    category,
    span,
  }));
  return [...leaks, ...fragments, ...rests].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
