import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { foldText } from '../text-folding.js';
import { isGivenName, isSureGivenName } from '../vocabulary/given-names.js';
import { isNoSurname } from '../vocabulary/not-surnames.js';
import { ROLE, TITLE } from '../vocabulary/person-roles.js';
import { findGroup } from '../matches.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView, ViewWord } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'other-person',
  category: 'third-party',
  reason: 'Der Name einer anderen Person wird genannt.',
  score: 0.9,
} as const;

// Bounded, because every start of an endless hyphen chain would else read it to its end.
const WORD = "\\p{Lu}[\\p{L}\\p{M}’']{0,40}(?:[-‑]\\p{Lu}[\\p{L}\\p{M}’']{0,40}){0,5}";
const PARTICLE =
  '(?:von der|von den|von|van der|van den|van|vom|zu|zum|zur|de la|de|del|di|da|dos|el|al|bin|ben|ibn|ter|ten)';
const INITIAL = '\\p{Lu}\\.(?:-?\\p{Lu}\\.)?';
const NAME = `(?:${INITIAL}[ ]?){0,2}(?:${PARTICLE} )?${WORD}(?:[ ](?:${PARTICLE} |${INITIAL}[ ]?)?${WORD}){0,3}`;

const TITLED = compilePattern(`(?<title>${TITLE}(?: ${TITLE}){0,3}) (?<name>${NAME})`);
const WITH_ROLE = compilePattern(
  `(?<role>${ROLE})(?:[ ]?[:=][ \\t\\n]{0,3}|[ ]?\\t[ ]?|, | )(?:${TITLE} ){0,3}(?<name>${NAME})`,
);
const SIGNED = compilePattern(
  `(?:gez|i\\. ?a|i\\. ?v|ppa|im auftrag|in vertretung|gezeichnet|unterzeichnet von|unterschrift|ausgestellt (?:von|durch)|erstellt von|tel\\. auskunft|z\\. ?hd\\.?|z\\. ?h\\.|c/o|bei fragen|auskunft erteilt)(?:\\.|:)?[ \\t\\n]{1,3}(?:${TITLE} ){0,3}(?<name>${NAME})`,
);
// A role in brackets or behind a comma: "Ida Lindqvist (Schulleiterin)", "Ida Lindqvist, Vorstand".
const ROLE_BEHIND = compilePattern(
  `(?<name>${NAME})(?:,? \\(|, | – | - |[ ]?\\t[ ]?\\()(?:${ROLE}|ermächtigte|vereidigte|beeidigte|i\\. ?a\\.)`,
);

/** Names of teachers, signatories, contacts and other people, by title, role, "gez." or given name. */
export const otherPersonRule: DetectionRule = {
  id: 'other-person',
  category: 'third-party',
  source: 'GDPR Art. 4(1): other people did not apply; DIN 5008 (address, salutation, signature)',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Sehr geehrter Herr ‹Lindqvist›,', becomes: 'Sehr geehrter Herr [Person],' },
      { text: '‹Ida Lindqvist› (Schulleitung)', becomes: '[Person] (Schulleitung)' },
      { text: '‹Thorsten Lindqvist›, Vorstand', becomes: '[Person], Vorstand' },
      { text: 'Klassenlehrerin: ‹Maren Holt-Brandis›', becomes: 'Klassenlehrerin: [Person]' },
      { text: 'Betreuung im Betrieb\t‹Dieter Lindqvist›', becomes: 'Betreuung im Betrieb\t[Person]' },
      { text: 'Zusammen mit ‹Fatma Lindqvist› plante ich.', becomes: 'Zusammen mit [Person] plante ich.' },
      { text: 'i. A. ‹Brandis›', becomes: 'i. A. [Person]' },
      { text: 'Herrn Dr. ‹van der Holt›', becomes: 'Herrn Dr. [Person]' },
    ],
    negative: [
      { text: 'Willy-Brandt-Platz 3, Anne Frank Schule' },
      { text: 'Robert Bosch GmbH, Praktikum' },
      { text: 'Sehr geehrte Damen und Herren' },
      { text: 'Leitung einer Gruppe, Betreuung von Kindern' },
      { text: 'im Mai Regale auffüllen' },
      { text: 'Ausbilder: telefonisch erreichbar' },
      { text: 'Gymnasium am Stadtpark, Modehaus Königsallee' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    const own = foldedNames(context);
    const named = [TITLED, WITH_ROLE, SIGNED, ROLE_BEHIND].flatMap((expression) =>
      findByContext(view, expression, own),
    );
    const known = [...named, ...findByGivenName(view, own)];
    return toFindings(view, TRACE, [...known, ...findAgain(view, known, own)]);
  },
};

function findByContext(view: TextView, expression: RegExp, own: ReadonlySet<string>): Passage[] {
  return [...view.text.matchAll(expression)].flatMap((match): Passage[] => {
    const [start, end] = findGroup(match, expression, 'name');
    const needsGivenName =
      expression === WITH_ROLE && !/[:=\t]/u.test(match[0].slice((match.groups?.['role'] ?? '').length, -1));
    return trimName(view, start, end, own, needsGivenName || expression === ROLE_BEHIND);
  });
}

/** Cuts a candidate to the words that can be a name; nothing if they are the applicant's or an organisation's. */
function trimName(
  view: TextView,
  start: number,
  end: number,
  own: ReadonlySet<string>,
  isDoubtful: boolean,
): Passage[] {
  const words = [...view.text.slice(start, end).matchAll(/[\p{L}\p{M}’'-]+\.?/gu)];
  const kept: RegExpExecArray[] = [];
  for (const word of words) {
    if (isNoSurname(word[0]) && !isSureGivenName(word[0])) break;
    kept.push(word);
  }
  const capitals = kept.filter(([text]) => /^\p{Lu}/u.test(text));
  const last = kept.at(-1);
  if (
    last === undefined ||
    capitals.length === 0 ||
    (kept.length < words.length - 1 && capitals.length < 2 && isDoubtful)
  )
    return [];
  if (capitals.every(([text]) => own.has(foldText(text.replace('.', '')).text) || /^\p{Lu}\.$/u.test(text)))
    return [];
  if (
    isDoubtful &&
    !capitals.some(([text]) => isGivenName(text.replace('.', '')) || /^\p{Lu}\.$/u.test(text))
  )
    return [];
  if (isDoubtful && capitals.length < 2) return [];
  const from = start + (kept[0]?.index ?? 0);
  return [{ start: from, end: start + last.index + last[0].length, replacement: null }];
}

// "Holger Feldhoff": a given name and a capitalised word that is no noun of work or organisation.
function findByGivenName(view: TextView, own: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = [];
  view.words.forEach((word, index) => {
    if (!/^\p{Lu}/u.test(word.text) || !isSureGivenName(word.text)) return;
    const last = findSurname(view, index);
    if (last === undefined || (own.has(foldText(last.text).text) && own.has(foldText(word.text).text)))
      return;
    passages.push({ start: word.start, end: last.end, replacement: null });
  });
  return passages;
}

const MAX_SURNAME_GAP = /^[ \n]{1,2}(?:\p{Lu}\.[ \n])?$/u;

function findSurname(view: TextView, index: number): ViewWord | undefined {
  let last: ViewWord | undefined;
  for (let next = index + 1; next <= index + 4; next += 1) {
    const word = view.words[next];
    const previous = view.words[next - 1];
    if (
      word === undefined ||
      previous === undefined ||
      !MAX_SURNAME_GAP.test(view.text.slice(previous.end, word.start))
    )
      break;
    if (/^(?:von|van|der|den|de|la|del|di|da|el|al|bin|ben|zu|ter)$/u.test(word.text)) continue;
    if (!/^\p{Lu}/u.test(word.text)) break;
    // "Anne Frank Schule", "Robert Bosch GmbH": what follows makes the whole an organisation.
    if (isNoSurname(word.text)) return last === undefined || next === index + 2 ? undefined : last;
    if (last !== undefined && !isGivenName(previous.text) && !/-/u.test(word.text)) break;
    last = word;
  }
  return last;
}

// A surname seen once with its title is the same person where it stands alone in its line: a signature or a stamp.
const ALONE_BEFORE = /(?:^|[\n\t\u2029])[ ]*$/u;
const ALONE_AFTER = /^[ ]*(?:$|[\n\t\u2029])/u;

function findAgain(view: TextView, known: readonly Passage[], own: ReadonlySet<string>): Passage[] {
  const surnames = new Set(
    known
      .map(({ start, end }) => view.text.slice(start, end).split(/\s+/u).at(-1) ?? '')
      .filter((name) => name.length > 3 && !own.has(foldText(name).text)),
  );
  return view.words
    .filter(({ text }) => surnames.has(text) || surnames.has(text.replace(/s$/u, '')))
    .filter(
      ({ start, end }) =>
        ALONE_BEFORE.test(view.text.slice(0, start)) && ALONE_AFTER.test(view.text.slice(end)),
    )
    .map(({ start, end }) => ({ start, end, replacement: null }));
}

function foldedNames({ person }: DetectionContext): ReadonlySet<string> {
  const names = [person.firstName, person.middleNames, person.lastName, person.birthName].flatMap((name) => [
    name ?? '',
    ...(name ?? '').split(/[\s-]+/u),
  ]);
  return new Set(names.map((name) => foldText(name).text).filter((name) => name !== ''));
}
