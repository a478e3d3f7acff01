import type { ExtractedDocument } from '../extraction/extracted-document.js';
import type { Finding } from './finding.js';
import { ROLE } from './vocabulary/person-roles.js';
import { compilePattern } from './vocabulary/term-matcher.js';

const ROLE_BEHIND = new RegExp(
  `^(?:,? \\(|,[ \\n]| [–|·•-] |[ ]?[\\n\\t][ ]?\\(?)(?:(?:die|der|das) )?${compilePattern(ROLE).source}`,
  'iu',
);
const ROLE_BEFORE = new RegExp(`${compilePattern(ROLE).source}(?:[:,]? |:?[ ]?[\\n\\t])$`, 'iu');
const REACH = 60;
const GIVEN_NAME_FIELDS: ReadonlySet<string> = new Set(['person.firstName', 'person.middleNames']);
// A given name that the form does not hold is only guessed to be the applicant's.
const GUESSED = 0.7;

/**
 * Leaves out the applicant's family name within the name of another person who bears it: "Ida Koch, Schulleitung".
 *
 * Only where that person's whole name goes anyway, an office stands beside it, and no given name of the form stands in it. Else
 * the mark alone would tell that a teacher and the applicant have one name.
 */
export function withoutNamesakes(findings: readonly Finding[], { text }: ExtractedDocument): Finding[] {
  const persons = findings.filter(
    ({ category, action, span }) =>
      category === 'third-party' &&
      action === 'remove' &&
      /\S[ \u00a0]\S/u.test(text.slice(span.start, span.end)) &&
      (ROLE_BEHIND.test(text.slice(span.end, span.end + REACH)) ||
        ROLE_BEFORE.test(text.slice(Math.max(0, span.start - REACH), span.start))),
  );
  if (persons.length === 0) return [...findings];
  const isWithin = (finding: Finding, { span }: Finding): boolean =>
    finding.category === 'name' && finding.span.start >= span.start && finding.span.end <= span.end;
  const others = persons.filter(
    (person) => !findings.some((finding) => isWithin(finding, person) && isGivenName(finding)),
  );
  return findings.filter((finding) => !others.some((person) => isWithin(finding, person)));
}

function isGivenName({ sourceField, score }: Finding): boolean {
  return sourceField !== null && GIVEN_NAME_FIELDS.has(sourceField) && score > GUESSED;
}
