import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { foldText } from '../text-folding.js';
import { isGivenName } from '../vocabulary/given-names.js';
import { isNoSurname } from '../vocabulary/not-surnames.js';
import { ROLE } from '../vocabulary/person-roles.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'signature-block',
  category: 'third-party',
  reason: 'An dieser Stelle steht der Name einer unterzeichnenden Person.',
  score: 0.88,
} as const;

const NAME_LINE =
  /^(?:(?:Dr|Prof|Dipl)\.[ -]?(?:\p{L}+\.?[ ])?)?(?:\p{Lu}[\p{L}\p{M}’'-]*\.?)(?:[ ](?:von|van|der|den|de|el|al|zu|di|da))*(?:[ ]\p{Lu}[\p{L}\p{M}’'-]*\.?){0,3}$/u;
const CLOSING =
  /^(?:mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|freundliche gr(?:ü|ue)(?:ß|ss)e|viele gr(?:ü|ue)(?:ß|ss)e|beste gr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll|mfg|i\. ?a\.|i\. ?v\.|ppa\.?|gez\.|im auftrag|in vertretung)[,.]?$/iu;
// "Duisburg, 20.04.2025": the line of place and date above a signature.
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L} -]{2,40},?[ ](?:den[ ]|im[ ])?(?:\d{1,2}\.[ ]?(?:\d{1,2}\.[ ]?\d{2,4}|\p{L}+[ ]\d{4})|\p{L}+[ ]\d{4})$/u;
const ROLE_LINE = new RegExp(`^\\(?${compilePattern(ROLE).source}`, 'u');

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A name alone in its line: under a closing formula, under place and date, or above a role. */
export const signatureBlockRule: DetectionRule = {
  id: 'signature-block',
  category: 'third-party',
  source: 'DIN 5008 (closing and signature); GDPR Art. 4(1)',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Mit freundlichen Grüßen\n‹Ebba Lindqvist›\nGeschäftsführerin',
        becomes: 'Mit freundlichen Grüßen\n[Person]\nGeschäftsführerin',
      },
      { text: 'Herne, 20.04.2025\n‹Ebba Lindqvist›', becomes: 'Herne, 20.04.2025\n[Person]' },
      { text: '‹E. Lindqvist›\n(Schulleiter)', becomes: '[Person]\n(Schulleiter)' },
      { text: 'Schulleitung\n‹Holger Lindqvist›', becomes: 'Schulleitung\n[Person]' },
    ],
    negative: [
      { text: 'Mit freundlichen Grüßen\nAylin Yıldız-Brandhorst' },
      { text: 'Herne, 20.04.2025\nBewerbung' },
      { text: 'Teamleitung\nKasse unter Aufsicht' },
      { text: 'Mit freundlichen Grüßen\nAnlagen' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    return toFindings(view, TRACE, findSignatures(view, foldedNames(context)));
  },
};

function findSignatures(view: TextView, own: ReadonlySet<string>): Passage[] {
  const lines = splitLines(view.text);
  return lines.flatMap((line, index): Passage[] => {
    if (!NAME_LINE.test(line.text) || !isPlausible(line.text, own)) return [];
    const above = lines[index - 1]?.text ?? '';
    const below = lines[index + 1]?.text ?? '';
    const twoAbove = lines[index - 2]?.text ?? '';
    const words = line.text.split(' ').length;
    const isSigned =
      CLOSING.test(above) || (CLOSING.test(twoAbove) && words > 1) || PLACE_AND_DATE.test(above);
    const hasRole =
      words > 1 &&
      (ROLE_LINE.test(below) || (ROLE_LINE.test(above) && line.text.split(/[ .]+/u).some(isGivenName)));
    if (!isSigned && !hasRole) return [];
    if (isSigned && words === 1 && !/-|ow|mann|er$/u.test(line.text) && !isGivenName(line.text)) return [];
    return [{ start: line.start, end: line.start + line.text.length, replacement: null }];
  });
}

function isPlausible(text: string, own: ReadonlySet<string>): boolean {
  const words = text.split(/[ .]+/u).filter((word) => word.length > 1 && /^\p{Lu}/u.test(word));
  if (words.length === 0 || words.some((word) => isNoSurname(word) && !isGivenName(word))) return false;
  return !words.some((word) => own.has(foldText(word).text));
}

// Cells of one row are lines of their own: two signatures often stand side by side.
function splitLines(text: string): Line[] {
  return [...text.matchAll(/[^\n\t\u2029]+/gu)]
    .map((match) => ({
      text: match[0].trim(),
      start: match.index + match[0].length - match[0].trimStart().length,
    }))
    .filter((line) => line.text !== '');
}

function foldedNames({ person }: DetectionContext): ReadonlySet<string> {
  const names = [person.firstName, person.lastName, person.birthName].flatMap((name) => [
    name ?? '',
    ...(name ?? '').split(/[\s-]+/u),
  ]);
  return new Set(names.map((name) => foldText(name).text).filter((name) => name !== ''));
}
