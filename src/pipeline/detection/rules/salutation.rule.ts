import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { toLetters } from '../text-folding.js';
import { findOwnWords } from '../vocabulary/first-person.js';
import { compilePattern, textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { listMatches } from '../matches.js';

const TRACE = {
  ruleId: 'salutation',
  category: 'gender',
  reason: 'Die Anrede der bewerbenden Person verrät ihr Geschlecht.',
  score: 0.93,
} as const;

const SALUTATION = compilePattern(
  '(?:geehrte[r]? |liebe[r]? )?(?:herrn?|frau|fräulein|fr\\.|hr\\.|hrn\\.|mr\\.?|mrs\\.?|ms\\.?|miss|madame|monsieur)(?:(?= )|(?=[\\n\\u2029\\t]))',
);
// "Lieber Kerem": the adjective alone tells as much as "Herr".
const DEAR = compilePattern('liebe[r]?(?= )');
const DATIVE_BEFORE =
  /(?:danken|dankt|bescheinigen|bestätigen|wünschen|bedanken|von|mit|bei|zu|gegenüber|nach|seit|gratulieren|gaben|übertrugen|an)[ \n](?:uns[ \n](?:bei[ \n])?)?$/iu;
const LETTER_GREETING = /(?:hallo|guten tag,?)[ \n]$/iu;

/** "Herr", "Frau" before the applicant's own name; other people's names are the matter of `other-person`. */
export const salutationRule: DetectionRule = {
  id: 'salutation',
  category: 'gender',
  source: 'AGG §1 (sex); DIN 5008 (address and salutation)',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Sehr ‹geehrter Herr› Yıldız-Brandhorst',
        becomes: 'Sehr geehrte Person Yıldız-Brandhorst',
      },
      { text: '‹Liebe› Aylin, alles Gute', becomes: 'Liebe*r Aylin, alles Gute' },
      {
        text: '‹Frau› Yıldız-Brandhorst hat teilgenommen',
        becomes: 'Die Person Yıldız-Brandhorst hat teilgenommen',
      },
      {
        text: 'Wir danken ‹Herrn› Yıldız-Brandhorst für die Arbeit',
        becomes: 'Wir danken der Person Yıldız-Brandhorst für die Arbeit',
      },
      { text: 'dass ‹Frau› Aylin Yıldız bei uns war', becomes: 'dass die Person Aylin Yıldız bei uns war' },
      {
        text: '‹Frau› O’Brien hat geholfen',
        becomes: 'Die Person O’Brien hat geholfen',
        person: { lastName: "O'Brien" },
      },
      { text: '‹Frau›\nAylin Yıldız-Brandhorst', becomes: '[Geschlecht]\nAylin Yıldız-Brandhorst' },
    ],
    negative: [
      { text: 'Sehr geehrte Frau Lindqvist' },
      { text: 'Ansprechpartner: Herr Lindqvist' },
      { text: 'Herr/Frau' },
      { text: 'Gleichstellung von Mann und Frau' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    const names = foldedNames(context);
    const isOwn = findOwnWords(view);
    const passages = listMatches(view.text, SALUTATION).flatMap((match) =>
      toPassages(view.text, match, names, isOwn),
    );
    return toFindings(view, TRACE, [...passages, ...findDear(view.text, names)]);
  },
};

function findDear(text: string, names: ReadonlySet<string>): Passage[] {
  return listMatches(text, DEAR)
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, word }))
    .filter(({ end }) =>
      names.has(toLetters(/^[ ]([\p{L}\p{M}’'-]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '')),
    )
    .map(({ start, end, word }) => ({
      start,
      end,
      replacement: /^L/u.test(word) ? 'Liebe*r' : 'liebe*r',
    }));
}

function toPassages(
  text: string,
  match: RegExpExecArray,
  names: ReadonlySet<string>,
  isOwn: (position: number) => boolean,
): Passage[] {
  const start = match.index;
  const end = start + match[0].length;
  if (!isApplicantNext(text.slice(end, end + 70), names)) return [];
  const before = textBefore(text, start);
  const greeting = /^(?:geehrte|liebe)/iu.exec(match[0])?.[0];
  if (greeting !== undefined) return [{ start, end, replacement: `${greeting} Person` }];
  // Alone on its line it heads an address; at the end of a line it may stand in a sentence that was wrapped.
  const isLine =
    /^[ ]*[\t\u2029]/u.test(text.slice(end, end + 4)) ||
    (/^[ ]*\n/u.test(text.slice(end, end + 4)) && /(?:^|[\n\t\u2029])[ ]*$/u.test(before));
  if (isLine || (isOwn(start) && !LETTER_GREETING.test(before))) return [{ start, end, replacement: null }];
  return [{ start, end, replacement: wording(before, textAfter(text, end)) }];
}

function wording(before: string, after: string): string {
  if (LETTER_GREETING.test(before)) return 'Person';
  const neutral = DATIVE_BEFORE.test(before) ? 'der Person' : 'die Person';
  const isStart = /(?:^|[.!?:\t]|\n)[ \n]*$/u.test(before) && after !== '';
  return isStart ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
}

// One of the next three words is one of the applicant's names, with or without a genitive.
function isApplicantNext(after: string, names: ReadonlySet<string>): boolean {
  const words = after.match(/[\p{L}\p{M}’'\u00ad]+/gu)?.slice(0, 4) ?? [];
  return words.some((word) => names.has(toLetters(word)) || names.has(toLetters(word).replace(/s$/u, '')));
}

function foldedNames({ person }: DetectionContext): ReadonlySet<string> {
  const names = [person.firstName, person.middleNames, person.lastName, person.birthName].flatMap((name) =>
    (name ?? '').split(/[\s-]+/u),
  );
  return new Set(names.map(toLetters).filter((name) => name.length > 1));
}
