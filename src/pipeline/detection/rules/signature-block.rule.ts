import type { DetectionRule } from '../detection-rule.js';
import { findCommonWordKind } from '../dictionary/common-word-names.js';
import { isFrequentWord, isListedWord } from '../dictionary/frequent-words.js';
import { isNounLike } from '../dictionary/noun-likeness.js';
import { listMatches } from '../matches.js';
import { findOwnNames } from '../own-names.js';
import { isNameLike } from '../person-names.js';
import { foldText, toLetters } from '../text-folding.js';
import { isGivenName, isSureGivenName } from '../vocabulary/given-names.js';
import { judgeNameWord } from '../vocabulary/name-likeness.js';
import { isNoSurname, isNoSurnameBehindName } from '../vocabulary/not-surnames.js';
import { COUNCIL, ROLE } from '../vocabulary/person-roles.js';
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
  /^(?:(?:mit |ganz )?\p{L}+ gr(?:uß|üßen)|(?:mit |ganz )?(?:freundliche|beste|herzliche|liebe|viele|sonnige|sportliche|schöne|kollegiale)[nr]? gr(?:ü|ue)(?:ß|ss)(?:en?|le)?(?: aus \p{L}+)?|gruß|hochachtungsvoll|herzlichst|alles gute|mfg|lg|vg|i\. ?a\.|i\. ?v\.|ppa\.?|gez\.|gezeichnet|im auftrag|in vertretung|für die richtigkeit.{0,40}|(?:ort, )?datum,? (?:und )?unterschrift|ort, datum|bis (?:bald|dann|später|morgen)|unterschrift(?: \p{L}+){0,2}|(?:yours|very truly|sincerely|faithfully)(?: (?:yours|sincerely|faithfully|truly))?|(?:kind|best|warm|with kind|with best) (?:regards|wishes)|für (?:die schule|den betrieb|die firma|den verein)|ihr \p{L}*team(?: [\p{L} ]{2,40})?|siegel|stempel|veuillez agréer.{0,60}|cordialement|(?:bien |salutations )?(?:cordialement|distinguées))[,.:!]?$/iu;
// "Duisburg, 20.04.2025": the line of place and date above a signature.
const PLACE_AND_DATE =
  /^(?:Ort, Datum:? )?\p{Lu}[\p{L} -]{2,40},?[ ](?:den[ ]|im[ ])?(?:\d{4}|\d{1,2}\.[ ]?(?:\d{1,2}\.[ ]?\d{2,4}|\p{L}+[ ]\d{4})|\p{L}+[ ]\d{4})$/u;
// "T. Vogt" alone in its line signs it, also below a closing in dialect that no list holds.
const INITIAL_AND_SURNAME = /^\p{Lu}\.[ ]?(?:\p{Lu}\.[ ]?)?\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+$/u;
// "Bremen 2026, Lin Haiyan", "Ihre E. Sandvoß", "Servus, die Vroni": the name ends the line.
const NAME_AT_END =
  /^(?:\p{Lu}[\p{L} -]{2,40},?[ ](?:den[ ])?(?:\d{1,2}\.[ ]?\d{1,2}\.[ ]?)?\d{4},[ ](?=\p{Lu}[\p{L}.]*[ ])|(?:Ihre?|Eure?|Deine?)[ ](?=\p{Lu}\.)|(?:Servus|Pfi?[aü]a?t|Tschüss|Tschö|Ciao|Baba|Ade|Bis (?:bald|dann|später)|[Ll][Gg]|[Vv][Gg]|[Mm][Ff][Gg]|(?:Lieben|Viele[n]?|Liebe|Beste|Schöne|Herzliche) Gr(?:uß|üße)|Gr(?:uß|üße)|Alles Gute|Herzlichst|Cheers|Thanks)(?: (?:di|eich|euch|dir|an alle|von))?[,!]?[ ](?:die|der|da|de|d['’]|eue?re?|deine?|ihre?)?[ ]?)(?<name>(?:\p{Lu}\.[ ]?)?\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+(?:[ ]\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+)?)$/u;
// "Duisburg, den 04.05.2026 T. Lindqvist", "04.05.26 / Holtmann": behind a date a line ends in who signed it.
const BEHIND_DATE =
  /\d{1,2}\.[ ]?\d{1,2}\.[ ]?\d{2,4}(?:,| \/| \||:)?[ ](?<name>(?:\p{Lu}\.[ ]?)?\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+)$/u;
const ROLE_LINE = new RegExp(
  `^[(–-]?[ ]?(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Ii]hre?|[Uu]nsere?|[Ss]tellv\\.|[Ll]e|[Ll]a|[Tt]he) )?(?:\\p{L}{3,16}(?:nde|liche|ige)[rs]? )?${compilePattern(ROLE).source}`,
  'u',
);
// "Referenzen", "Mitglieder des Prüfungsausschusses": people are listed under it.
const LIST_LINE = new RegExp(`^(?:references|referees|kontakt|${COUNCIL.slice(3, -1)})[: ]*$`, 'iu');
// "Ihr Jan Lindqvist": nothing but the possessive and a name.
const YOURS =
  /^(?:Ihre?|Eure?|Deine?)[ ](?<name>\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+(?:[ ](?:von|van|der|de|zu|al|el|ter|di|dos))?(?:[ ]\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+){1,2})$/u;

// "Eure Birte"
const YOUR_GIVEN = /^(?:Ihre?|Eure?|Euer|Deine?)[ ](?<name>\p{Lu}\p{Ll}{2,})$/u;

/** One line, or one cell of a row: two signatures often stand side by side. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** What stands over and under it in the same column; empty if nothing does. */
  readonly above: string;
  readonly twoAbove: string;
  readonly below: string;
  /** The other cell of a row of two, and what stands under that. */
  readonly beside: string;
  readonly belowBeside: string;
  /** The two lines under `below`. */
  readonly underBelow: readonly string[];
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
      { text: 'Bremen 2026, ‹Lin Haiyan›', becomes: 'Bremen 2026, [Person]' },
      {
        text: 'Herne, 12.06.2026\n‹Lindqvist›\t‹Holt›\nKlassenleitung\tSchulleitung',
        becomes: 'Herne, 12.06.2026\n[Person]\t[Person]\nKlassenleitung\tSchulleitung',
      },
      {
        text: '‹Lindqvist›\n‹Holt›\nKlassenleitung\nSchulleitung',
        becomes: '[Person]\n[Person]\nKlassenleitung\nSchulleitung',
      },
      {
        text: '‹Brockhaus›\t‹Dr. Holt›\nKlassenleitung\tSchulleitung',
        becomes: '[Person]\t[Person]\nKlassenleitung\tSchulleitung',
      },
      { text: 'Bis bald, da ‹Xaverl›', becomes: 'Bis bald, da [Person]' },
      { text: 'Cordialement,\n‹Ebba Lindqvist›', becomes: 'Cordialement,\n[Person]' },
      { text: 'Datum, Unterschrift\n‹Lindqvist›', becomes: 'Datum, Unterschrift\n[Person]' },
      { text: 'Die Schulleiterin\n‹Ebba Lindqvist›', becomes: 'Die Schulleiterin\n[Person]' },
      { text: 'Das war es.\n‹T. Lindqvist›', becomes: 'Das war es.\n[Person]' },
      { text: 'Ihre ‹E. Lindqvist›', becomes: 'Ihre [Person]' },
      { text: 'Mit freundlichen Grüßen\n‹Lange›', becomes: 'Mit freundlichen Grüßen\n[Person]' },
      {
        text: '‹H. Wagenknecht›\t‹Brigitte Sonnenschein›\nSchulleitung\tKlassenleitung',
        becomes: '[Person]\t[Person]\nSchulleitung\tKlassenleitung',
      },
    ],
    negative: [
      { text: 'Mit freundlichen Grüßen\nAylin Yıldız-Brandhorst' },
      { text: 'Herne, 20.04.2025\nBewerbung' },
      { text: 'Teamleitung\nKasse unter Aufsicht' },
      { text: 'Mit freundlichen Grüßen\nAnlagen' },
      { text: 'Einsatzbereich Lagerlogistik\nBetreuung im Betrieb' },
      { text: 'Kasse\tLager\nTeamleitung\tAblage' },
      { text: 'Maschinistenlehrgang\nJugendwart von 2020 bis 2023' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    return toFindings(view, TRACE, findSignatures(view, findOwnNames(context.person)));
  },
};

function findSignatures(view: TextView, own: ReadonlySet<string>): Passage[] {
  const lines = splitLines(view.text);
  const atEnd = lines.flatMap(({ text, start }): Passage[] => {
    const alone = YOUR_GIVEN.exec(text)?.groups?.['name'];
    const yours = YOURS.exec(text)?.groups?.['name'] ?? (isSureGivenName(alone ?? '') ? alone : undefined);
    const dated = BEHIND_DATE.exec(text)?.groups?.['name'];
    const signed = dated !== undefined && (dated.includes('.') || isNameLike(dated)) ? dated : undefined;
    const name = NAME_AT_END.exec(text)?.groups?.['name'] ?? yours ?? signed;
    if (name === undefined || !isPlausible(name, own)) return [];
    return [{ start: start + text.length - name.length, end: start + text.length, replacement: null }];
  });
  const alone = lines
    .filter(
      (line) =>
        NAME_LINE.test(line.text) &&
        ((isPlausible(line.text, own) && isSignature(line)) ||
          isSignatureCell(line, own) ||
          isWordInPlaceOfName(line, own)),
    )
    .map(({ text, start }) => ({ start, end: start + text.length, replacement: null }));
  return [...alone, ...atEnd];
}

function isSignature({ text, above, twoAbove, below, underBelow }: Line): boolean {
  const words = text.split(' ');
  const isSingle = words.length === 1;
  const hasName = words.some((word) => isNameLike(word) || /^\p{Lu}\.$/u.test(word));
  const isSigned = CLOSING.test(above) || (CLOSING.test(twoAbove) && !isSingle) || PLACE_AND_DATE.test(above);
  const isUnknown = words.every((word) => judgeNameWord(word) !== 'word');
  if (isSigned && (!isSingle || hasName || text.includes('-'))) return true;
  if (CLOSING.test(above) && isUnknown) return true;
  if (INITIAL_AND_SURNAME.test(text)) return true;
  // "Jugendwart von 2020 bis 2023" is a line of a curriculum, and over it stands another one.
  if (ROLE_LINE.test(below) && !/\d{4}|\d\/\d/u.test(below)) return true;
  // Two names and then two roles, as columns that were read one line after the other.
  if (NAME_LINE.test(below) && underBelow.length === 2 && underBelow.every((line) => ROLE_LINE.test(line)))
    return true;
  // Under a role only what looks like a name, for tasks stand there too ("Teamleitung", "Kasse").
  return (ROLE_LINE.test(above) || LIST_LINE.test(above)) && (hasName || (words.length === 2 && isUnknown));
}

// "Mit freundlichen Grüßen / Lange": nothing else is written in that place.
function isWordInPlaceOfName({ text, above }: Line, own: ReadonlySet<string>): boolean {
  if (!CLOSING.test(above) || own.has(foldText(text).text)) return false;
  return LAST_NAME_KINDS.has(findCommonWordKind(toLetters(text)) ?? '');
}

const LAST_NAME_KINDS: ReadonlySet<string> = new Set(['adjective', 'countable', 'occupation']);

// "Brockhaus | Dr. Holt" over "Klassenleitung | Schulleitung": a cell over a role, beside another such cell, is a name
// even if it reads like a noun.
function isSignatureCell({ text, below, beside, belowBeside }: Line, own: ReadonlySet<string>): boolean {
  if (belowBeside === '' || !/^\p{Lu}[\p{L}’'-]+$/u.test(text)) return false;
  if (!ROLE_LINE.test(below) || !ROLE_LINE.test(belowBeside)) return false;
  return (
    !own.has(foldText(text).text) && !ROLE_LINE.test(text) && NAME_LINE.test(beside) && isUnderSignature(text)
  );
}

function isUnderSignature(text: string): boolean {
  return (
    !/^(?:Unterschrift|Datum|Ort|Stempel|Siegel|Schule|Betrieb)/u.test(text) &&
    !isFrequentWord(toLetters(text.replace(/haus$/u, '')))
  );
}

function isPlausible(text: string, own: ReadonlySet<string>): boolean {
  const words = text.split(/[ .]+/u).filter((word) => word.length > 1 && /^\p{Lu}/u.test(word));
  if (words.length === 0 || words.some((word) => own.has(foldText(word).text))) return false;
  const isNoun = (word: string): boolean =>
    isNoSurname(word) || isNounLike(toLetters(word)) || ROLE_LINE.test(word);
  // "H. Wagenknecht", "Brigitte Sonnenschein": led by a given name or its initial an ending says little.
  const isLed =
    /^(?:\p{Lu}\.[ ]?)+\p{Lu}/u.test(text) || (words.length > 1 && isSureGivenName(words[0] ?? ''));
  if (isLed)
    return !words.some(
      (word) => isNoun(word) && (isNoSurnameBehindName(word) || isListedWord(toLetters(word))),
    );
  return !words.some((word) => isNoun(word) && !isGivenName(word));
}

// "(Lindqvist)" over a role is written as often as without brackets.
function toCell(cell: string, at: number): { text: string; start: number } {
  const text = cell.trim();
  const start = at + cell.length - cell.trimStart().length;
  const inner = /^\((?<inner>\p{Lu}[^()]{2,40})\)$/u.exec(text)?.groups?.['inner'];
  return inner === undefined || ROLE_LINE.test(inner) ? { text, start } : { text: inner, start: start + 1 };
}

// Cells are paired by their column if the rows have as many of them, else in reading order.
function splitLines(text: string): Line[] {
  const rows = listMatches(text, /[^\n\u2029]+/gu).map((row) =>
    listMatches(row[0], /[^\t]+/gu)
      .map((cell) => toCell(cell[0], row.index + cell.index))
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
        beside: row.length === 2 ? (row[1 - column]?.text ?? '') : '',
        belowBeside: row.length === 2 ? (filled[at + 1]?.[1 - column]?.text ?? '') : '',
        below: inRow ? near(1, 0) : (row[column + 1]?.text ?? near(1, 0)),
        underBelow: [near(2, 0), near(3, 0)].filter((line) => line !== ''),
      };
    }),
  );
}
