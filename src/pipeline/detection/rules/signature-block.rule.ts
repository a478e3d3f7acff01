import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { isNounLike } from '../dictionary/noun-likeness.js';
import { listMatches } from '../matches.js';
import { isNameLike } from '../person-names.js';
import { foldText, toLetters } from '../text-folding.js';
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
  /^\p{Lu}[\p{L} -]{2,40},?[ ](?:den[ ]|im[ ])?(?:\d{4}|\d{1,2}\.[ ]?(?:\d{1,2}\.[ ]?\d{2,4}|\p{L}+[ ]\d{4})|\p{L}+[ ]\d{4})$/u;
const ROLE_LINE = new RegExp(`^\\(?${compilePattern(ROLE).source}`, 'u');

/** One line, or one cell of a row: two signatures often stand side by side. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** What stands over and under it in the same column; empty if nothing does. */
  readonly above: string;
  readonly twoAbove: string;
  readonly below: string;
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
      {
        text: '‹Lindqvist›\t‹Holt›\nSchulleitung\tKlassenleitung',
        becomes: '[Person]\t[Person]\nSchulleitung\tKlassenleitung',
      },
      { text: 'Bremen 2026\n‹Lin Haiyan›', becomes: 'Bremen 2026\n[Person]' },
    ],
    negative: [
      { text: 'Mit freundlichen Grüßen\nAylin Yıldız-Brandhorst' },
      { text: 'Herne, 20.04.2025\nBewerbung' },
      { text: 'Teamleitung\nKasse unter Aufsicht' },
      { text: 'Mit freundlichen Grüßen\nAnlagen' },
      { text: 'Einsatzbereich Lagerlogistik\nBetreuung im Betrieb' },
      { text: 'Kasse\tLager\nTeamleitung\tAblage' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    return toFindings(view, TRACE, findSignatures(view, foldedNames(context)));
  },
};

function findSignatures(view: TextView, own: ReadonlySet<string>): Passage[] {
  return splitLines(view.text)
    .filter((line) => NAME_LINE.test(line.text) && isPlausible(line.text, own) && isSignature(line))
    .map(({ text, start }) => ({ start, end: start + text.length, replacement: null }));
}

function isSignature({ text, above, twoAbove, below }: Line): boolean {
  const words = text.split(' ');
  const isSingle = words.length === 1;
  const hasName = words.some((word) => isNameLike(word) || /^\p{Lu}\.$/u.test(word));
  const isSigned = CLOSING.test(above) || (CLOSING.test(twoAbove) && !isSingle) || PLACE_AND_DATE.test(above);
  if (isSigned) return !isSingle || hasName || text.includes('-');
  // Under a role only what looks like a name, for tasks stand there too ("Teamleitung", "Kasse").
  return ROLE_LINE.test(below) ? true : ROLE_LINE.test(above) && hasName;
}

function isPlausible(text: string, own: ReadonlySet<string>): boolean {
  const words = text.split(/[ .]+/u).filter((word) => word.length > 1 && /^\p{Lu}/u.test(word));
  if (words.length === 0 || words.some((word) => own.has(foldText(word).text))) return false;
  const isNoun = (word: string): boolean =>
    isNoSurname(word) || isNounLike(toLetters(word)) || ROLE_LINE.test(word);
  return !words.some((word) => isNoun(word) && !isGivenName(word));
}

// Cells are paired by their column if the rows have as many of them, else in reading order.
function splitLines(text: string): Line[] {
  const rows = listMatches(text, /[^\n\u2029]+/gu).map((row) =>
    listMatches(row[0], /[^\t]+/gu)
      .map((cell) => ({
        text: cell[0].trim(),
        start: row.index + cell.index + cell[0].length - cell[0].trimStart().length,
      }))
      .filter((cell) => cell.text !== ''),
  );
  const filled = rows.filter((row) => row.length > 0);
  return filled.flatMap((row, at) =>
    row.map((cell, column) => {
      const near = (offset: number, fallback: number): string => {
        const other = filled[at + offset];
        return (other?.length === row.length ? other[column] : other?.at(fallback))?.text ?? '';
      };
      const inRow =
        row.length === 1 || filled[at + 1]?.length === row.length || filled[at - 1]?.length === row.length;
      return {
        ...cell,
        above: near(-1, -1),
        twoAbove: near(-2, -1),
        below: inRow ? near(1, 0) : (row[column + 1]?.text ?? near(1, 0)),
      };
    }),
  );
}

function foldedNames({ person }: DetectionContext): ReadonlySet<string> {
  const names = [person.firstName, person.lastName, person.birthName].flatMap((name) => [
    name ?? '',
    ...(name ?? '').split(/[\s-]+/u),
  ]);
  return new Set(names.map((name) => foldText(name).text).filter((name) => name !== ''));
}
