import type { DetectionRule } from '../detection-rule.js';
import { findCommonWordKind } from '../dictionary/common-word-names.js';
import { isNounLike } from '../dictionary/noun-likeness.js';
import { toWords } from '../finding-context.js';
import { listMatches } from '../matches.js';
import { findOwnNames, isOwnName } from '../own-names.js';
import { isNameLike, readName } from '../person-names.js';
import type { NameEvidence } from '../person-names.js';
import { foldText, toLetters } from '../text-folding.js';
import { findUnannounced } from '../unannounced-persons.js';
import { judgeNameWord } from '../vocabulary/name-likeness.js';
import { isNoSurname } from '../vocabulary/not-surnames.js';
import { isSureGivenName } from '../vocabulary/given-names.js';
import { COUNCIL, FEMININE, GREETING, GROUP, PERSON, RANK, ROLE, TITLE } from '../vocabulary/person-roles.js';
import { BY_SOMEBODY, RELATION, SIGNED, STANDING } from '../vocabulary/relations.js';
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

/** Where a name may begin, and what that says of it; the expression ends where the name begins. */
interface Anchor {
  readonly expression: RegExp;
  readonly evidence: NameEvidence;
}

const COLON = '(?:[ ]?[:=][ ]{0,2}[\\t\\n\\u2029]?[ ]?|[ ]?\\t[ ]?|[ ]–[ ])';
// "Ansprechpartnerin im Betrieb:", "Fachlehrkraft Technik:", "Betreuer (JGH):"
const QUALIFIER =
  '[ ](?:\\([^()\\n]{1,25}\\)|(?:im|in|in der|am|an der|für|für das|des|der|vom|bei der|beim)[ ]\\p{Lu}[\\p{L}-]{1,20}|\\p{Lu}[\\p{L}-]{1,20})';
// A title may follow any of them: "Klassenlehrerin: Frau Dr. …".
const ANCHORS: readonly Anchor[] = [
  { expression: toAnchor(`${TITLE}(?: ?${TITLE}){0,4}`, ' '), evidence: 'title' },
  { expression: toAnchor(RANK, ' ', true), evidence: 'title' },
  { expression: toAnchor(`(?:${ROLE}|${COUNCIL}|${FEMININE})`, COLON), evidence: 'label' },
  {
    expression: toAnchor(PERSON, `${COLON}(?=\\p{Lu}[\\p{L}’'-]+(?:$|[\\n\\t\\u2029,;/(]))`),
    evidence: 'person',
  },
  { expression: toAnchor(ROLE, `(?:${QUALIFIER}){1,2}${COLON}`), evidence: 'role' },
  // "Mobil Gregor: 0171 …"
  {
    expression: toAnchor(
      '(?:tel\\.|telefon|mobil|handy|festnetz|whatsapp|durchwahl)',
      "[ ](?=\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?[:,]? ?[+(]?\\d)",
    ),
    evidence: 'person',
  },
  { expression: /\((?:geb\.|geborene[r]?)[ ](?=\p{Lu})/gu, evidence: 'label' },
  // "Klassenleitung Lindqvist / Holt"
  {
    expression: toAnchor(
      ROLE,
      "[ ](?=\\p{Lu}[\\p{L}’'-]+ ?\\/ ?\\p{Lu}[\\p{L}’'-]+(?:$|[\\n\\t\\u2029,;(]))",
    ),
    evidence: 'label',
  },
  { expression: toAnchor(GROUP, COLON), evidence: 'phrase' },
  { expression: toAnchor(GREETING, ' '), evidence: 'role' },
  { expression: toAnchor(SIGNED, '(?:\\.:|[.:])?[ \\t\\n]{1,3}'), evidence: 'label' },
  { expression: toAnchor(`${ROLE},`, ' '), evidence: 'phrase' },
  { expression: toAnchor(`(?:${STANDING}|${RELATION})`, '(?: |:[ ])'), evidence: 'role' },
  { expression: toAnchor(`(?:${ROLE}|${BY_SOMEBODY})`, ' '), evidence: 'phrase' },
];
const TITLES_AHEAD = new RegExp(`(?:${compilePattern(TITLE).source}(?: |\\n)?){1,4}`, 'uy');
const NEXT_IN_LIST = /(?: \([^()\n]{1,25}\))?(?:(?:[,;]| und| &)[ \n]| ?\/ ?)/uy;
// A role in brackets or behind a comma: "Ida Lindqvist (Schulleiterin)", "Lindqvist, OStD".
const ROLE_BEHIND = compilePattern(
  `(?:${ROLE}|ermächtigte|vereidigte|beeidigte|i\\. ?a\\.|M\\. ?(?:A|Sc|Ed)\\.|B\\. ?(?:A|Sc|Ed)\\.)`,
);
const RANK_BEHIND = compilePattern(RANK, true);
const JOINT_BEFORE = /(?:,? \(|, | – | - |[ ]?\t[ ]?\(|\n\()$/u;
// "Ida Lindqvist · Leitung" is a person, "Ratskeller Herne · Inh. Lindqvist" begins with a firm.
const BAR_BEFORE = / [|·•] $/u;
// What an applicant may be, too, unlike a head teacher.
const TAKEN_ON =
  /^(?:leit(?:ung|er|erin)|betreu\p{L}*|(?:jugend|co-?|übungs|assistenz)?-?(?:trainer|leiter|betreuer)(?:in)?|tutor(?:in)?|mentor(?:in)?|sprecher(?:in)?|kassenwart(?:in)?|vorstand)$/iu;
const NAME_BEFORE =
  /(?:(?:\p{Lu}\p{Ll}?\.[ ]?){0,2}(?:(?:von|van|der|den|de|zu|el|al)[ ]){0,2}\p{Lu}[\p{L}\p{M}’'-]{1,40}[ ]){0,3}(?:\p{Lu}\p{Ll}?\.[ ]?(?:-\p{Lu}\.[ ]?)?)?\p{Lu}[\p{L}\p{M}’'-]{1,40}$/u;

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
      { text: 'Frau Dr. med. ‹S. Holt-Brandis›', becomes: 'Frau Dr. med. [Person]' },
      { text: 'StD’ ‹Lindqvist›', becomes: 'StD’ [Person]' },
      { text: 'mit meinem Freund ‹Enis› gelernt', becomes: 'mit meinem Freund [Person] gelernt' },
      { text: 'Schulleiter ‹Lindqvist›', becomes: 'Schulleiter [Person]' },
      { text: 'angeleitet von ‹Xhevahire Lindqvist›', becomes: 'angeleitet von [Person]' },
      { text: 'Prüfer: ‹Lindqvist, Holt, Brandis›', becomes: 'Prüfer: [Person]' },
      {
        text: 'Praxis ‹Lindqvist›\nFrau ‹Lindqvist› lobte mich.',
        becomes: 'Praxis [Person]\nFrau [Person] lobte mich.',
      },
      { text: 'Unterschrift Betrieb: ‹Lindqvist›', becomes: 'Unterschrift Betrieb: [Person]' },
    ],
    negative: [
      { text: 'Coding-Club, Leitung\nSchul-Admin, Betreuung von 180 Tablets' },
      { text: 'Kickboxen, Jugendtrainer' },
      { text: 'Willy-Brandt-Platz 3, Anne Frank Schule' },
      { text: 'Robert Bosch GmbH, Praktikum' },
      { text: 'Sehr geehrte Damen und Herren' },
      { text: 'Leitung einer Gruppe, Betreuung von Kindern' },
      { text: 'im Mai Regale auffüllen' },
      { text: 'Ausbilder: telefonisch erreichbar' },
      { text: 'Gymnasium am Stadtpark, Modehaus Königsallee' },
      { text: 'Betreuung: Kinder im Ganztag' },
      { text: 'Leitung: Projektgruppe Energie' },
      { text: 'Trainer: Fußball, Teamleitung: Kasse' },
      { text: 'Bei Fragen: Kunden beraten' },
      { text: 'Elektro Lindqvist GmbH, Ansprechpartner vor Ort' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    const own = findOwnNames(context.person);
    const named = [
      ...findBehindAnchors(view, own),
      ...findBeforeRoles(view, own),
      ...findUnannounced(view, own),
    ];
    return toFindings(view, TRACE, [...named, ...findAgain(view, named, own)]);
  },
};

function toAnchor(pattern: string, joint: string, isCaseSensitive = false): RegExp {
  // The name itself is read by code, so that the cost does not depend on what follows.
  const { source } = compilePattern(pattern, isCaseSensitive);
  return new RegExp(`${source}${joint === ' ' ? '[ \\n]' : joint}(?=[\\p{L}[])`, 'gu');
}

function findBehindAnchors(view: TextView, own: ReadonlySet<string>): Passage[] {
  return ANCHORS.flatMap(({ expression, evidence }) =>
    listMatches(view.text, expression).flatMap((match) => {
      const position = match.index + match[0].length;
      TITLES_AHEAD.lastIndex = position;
      const titles = evidence === 'title' ? null : TITLES_AHEAD.exec(view.text);
      if (titles !== null) return [];
      const isPlural = PLURAL.test(match[0]);
      const context = toWords(view.text, { start: match.index, end: position });
      return readNames(view.text, position, evidence, isPlural)
        .filter(({ start, end }) => !isOwnName(view.text.slice(start, end), own))
        .map((name) => ({ ...name, context }));
    }),
  );
}

// "Herren Ak und Berger", "Prüfer: Lindqvist, Holt": names go on behind a comma or "und".
function readNames(text: string, position: number, evidence: NameEvidence, isPlural: boolean): Passage[] {
  const listed = evidence === 'phrase' && isPlural ? readListOfNames(text, position) : [];
  if (listed.length > 0) return listed;
  const names: Passage[] = [];
  let at = position;
  let reading: NameEvidence = evidence;
  while (names.length < MOST_NAMES_IN_LIST) {
    const name = readName(text, at, reading);
    if (name === undefined) break;
    names.push({ ...name, replacement: null });
    NEXT_IN_LIST.lastIndex = name.end;
    const joint = isPlural ? NEXT_IN_LIST.exec(text) : null;
    if (joint === null) break;
    at = name.end + joint[0].length;
    reading = toNextReading(evidence, joint[0], text.slice(position - 2, position));
  }
  return names;
}

const LIST_ENTRY = "\\p{Lu}[\\p{L}\\p{M}’'-]{2,30}(?: \\p{Lu}[\\p{L}\\p{M}’'-]{2,30})?";
const LIST_TO_ITS_END = new RegExp(
  `${LIST_ENTRY}(?:(?:[,;]| und| &|\\/) ?${LIST_ENTRY}){1,7}(?=$|[\\n\\t\\u2029.])`,
  'uy',
);

// "Gruppenmitglieder: Budde, Pavlenko, Mazur": no word among them is a noun, and one at least a known name.
function readListOfNames(text: string, position: number): Passage[] {
  LIST_TO_ITS_END.lastIndex = position;
  const list = LIST_TO_ITS_END.exec(text)?.[0];
  if (list === undefined) return [];
  const entries = listMatches(list, LIST_WORDS);
  const kinds = entries.flatMap((entry) => entry[0].split(' ').map((word) => judgeNameWord(word)));
  if (kinds.includes('word') || kinds.every((kind) => kind === 'unknown')) return [];
  return entries.map(({ index, 0: entry }) => ({
    start: position + index,
    end: position + index + entry.length,
    replacement: null,
  }));
}

const LIST_WORDS = new RegExp(LIST_ENTRY, 'gu');

// Behind "Familie Lindqvist," stands anything; behind "Team: Malte," nearly always the next of them.
function toNextReading(evidence: NameEvidence, joint: string, lead: string): NameEvidence {
  if (evidence === 'title' && joint.startsWith(',')) return 'phrase';
  if (evidence === 'person') return 'label';
  return evidence === 'phrase' && lead.includes(':') ? 'role' : evidence;
}

const MOST_NAMES_IN_LIST = 8;
const PLURAL =
  /^(?:herren|familie|mr|eltern|geschwister|klassenl|freunde|kolleg|kumpels)|[:\t]|leitung | mit[ \n]$|(?:innen|kräfte|eltern|brüder|schwestern|söhne|töchter|kinder|kameraden)[ \n]$/iu;

function findBeforeRoles(view: TextView, own: ReadonlySet<string>): Passage[] {
  return [ROLE_BEHIND, RANK_BEHIND].flatMap((expression) =>
    listMatches(view.text, expression).flatMap((match) => {
      const lead = view.text.slice(Math.max(0, match.index - REACH), match.index);
      const bar = BAR_BEFORE.exec(lead);
      const joint = JOINT_BEFORE.exec(lead) ?? bar;
      const name = joint === null ? null : NAME_BEFORE.exec(lead.slice(0, joint.index));
      if (joint === null || name === null) return [];
      const start = match.index - lead.length + withSurnameBefore(lead, name);
      // A single word needs the company of its line: "(Lindqvist, Schulleitung)", "Lindqvist, Klassenlehrerin".
      const isSingle = !/[ .]/u.test(name[0]);
      const startsLine = /(?:^|[\n\t\u2029(])[ ]?$/u.test(view.text.slice(Math.max(0, start - 2), start));
      if (isSingle && (!startsLine || bar !== null)) return [];
      // "Coding-Club, Leitung", "Kickboxen, Jugendtrainer": what somebody does and as what.
      if (isSingle && TAKEN_ON.test(match[0]) && !isNameLike(name[0])) return [];
      if (bar !== null && !name[0].split(' ').some((word) => isNameLike(word))) return [];
      // Ranks are written behind nothing but names.
      const evidence = isSingle ? (expression === RANK_BEHIND ? 'title' : 'role') : 'phrase';
      const read = readName(view.text, start, evidence);
      if (read === undefined || read.end < start + name[0].length) return [];
      const role = { start: match.index, end: match.index + match[0].length };
      const passage = { ...read, replacement: null, context: toWords(view.text, role) };
      return isOwnName(view.text.slice(read.start, read.end), own) ? [] : [passage];
    }),
  );
}

// "Holtgreve, Maren (Dozentin)"
function withSurnameBefore(lead: string, name: RegExpExecArray): number {
  if (!isSureGivenName(name[0])) return name.index;
  const surname = /(?:^|[\n\t\u2029])(?<surname>\p{Lu}[\p{L}’'-]{2,30}), $/u.exec(lead.slice(0, name.index));
  const word = surname?.groups?.['surname'];
  if (word === undefined || judgeNameWord(word) === 'word') return name.index;
  return name.index - word.length - 2;
}

const REACH = 120;

const FEWEST_LETTERS_AGAIN = 4;

// A surname seen once is the same person wherever it stands again, unless a firm bears it.
function findAgain(view: TextView, known: readonly Passage[], own: ReadonlySet<string>): Passage[] {
  const surnames = new Set(
    known
      .map(({ start, end }) => view.text.slice(start, end).split(/\s+/u).at(-1) ?? '')
      .filter((name) => name.length >= FEWEST_LETTERS_AGAIN && !own.has(foldText(name).text))
      .filter((name) => findCommonWordKind(toLetters(name)) === undefined && !isNounLike(toLetters(name))),
  );
  if (surnames.size === 0) return [];
  return view.words
    .filter(({ text }) => surnames.has(text) || surnames.has(text.replace(/s$/u, '')))
    .filter((word) => !isFirm(view.text, word))
    .map(({ start, end }) => ({ start, end, replacement: null }));
}

// "Elektro Lindqvist GmbH", "Lindqvist-Gesamtschule": an employer named after a person is a merit.
function isFirm(text: string, { end }: ViewWord): boolean {
  const after = /^[ -](?<word>\p{Lu}[\p{L}]*)/u.exec(text.slice(end, end + 30))?.groups?.['word'];
  return after !== undefined && isNoSurname(after);
}
