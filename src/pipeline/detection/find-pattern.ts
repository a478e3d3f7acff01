import type { FindingCategory } from '../../policy/ids.js';
import type { TextSpan } from '../extraction/extracted-document.js';
import type { DetectionContext } from './detection-rule.js';
import type { Finding } from './finding.js';
import { contextAround, withContext } from './finding-context.js';
import { findGroup, listMatches } from './matches.js';

/** What all findings of one pattern have in common. */
export interface PatternTrace {
  readonly ruleId: string;
  readonly category: FindingCategory;
  readonly score: number;
  readonly reason: string;
}

/** A finding of a generic rule that removes its passage. */
export function toRemoval(span: TextSpan, trace: PatternTrace): Finding {
  return { ...trace, span, sourceField: null, action: 'remove', replacement: null };
}

/**
 * Removes every passage that a pattern matches.
 *
 * If the pattern has a group named `value`, only that group is removed (the label before it stays, as its context).
 *
 * @param accept looks at a match that the pattern alone cannot judge, a checksum for example
 */
export function findPattern(
  { document }: DetectionContext,
  pattern: RegExp,
  trace: PatternTrace,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Finding[] {
  return listMatches(document.text, pattern)
    .filter((match) => accept(match))
    .map((match) => {
      const [start, end] = findGroup(match, pattern, 'value');
      const whole = { start: match.index, end: match.index + match[0].length };
      return withContext(
        toRemoval({ start, end }, trace),
        contextAround(document.text, whole, { start, end }),
      );
    });
}
