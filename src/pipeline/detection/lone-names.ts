import { listMatches } from './matches.js';
import { isNameLike } from './person-names.js';
import { isGivenName, isSureGivenName } from './vocabulary/given-names.js';
import type { NameLikeness } from './vocabulary/name-likeness.js';
import type { TextView, ViewWord } from './vocabulary/text-view.js';

// Given names that are better known as plants, voices and programs.
const NOT_ALONE =
  /^(?:alexa|siri|cortana|erika|iris|melissa|veronika|ada|delphi|ariel|nivea|mercedes|victoria)$/iu;
// A person follows these; behind "bei" stands as often a firm.
const LED =
  /^(?:mit|von|für|an|auf|neben|wie|dass|durch|außer|ohne|wenn|weil|während|ist|war|sind|hat|hatte|half|habe|sowie|statt|um|samt|namens|zwischen|gegen|über|wobei|bis|kam|danke|an|mir|uns|dem|der)$/iu;
const LED_CLEARLY = /^(?:mit|neben|dabei|mir|mich|uns|danke|namens)$/iu;
// "Ronja, meine Anleiterin, sagte"
const OF_A_ROLE = /^, (?:meine?|unsere?)[ \n]\p{L}/u;
const ACTS =
  /^(?:hat|hatte|haben|half|hilft|zeigte|zeigt|erklärte|erklärt|sagte|sagt|gab|lobte|leitete|leitet|brachte|betreute|betreut|begleitete|unterstützte|übernahm|schrieb|meinte|meint|bestätigte|empfahl|lehrte|war|waren|ist|sind|und|kam|ging|rief|kann|macht|machte|arbeitet|arbeitete|spielt|spielte|kümmerte)$/u;
// Only people do these to others.
const TEACHES =
  /^[ \n](?:zeigte|zeigt|erklärte|erklärt|half|hilft|sagte|sagt|lobte|lehrte|meinte|meint)[ \n](?:mir|mich|uns|mal|immer|oft|dass|dann|stets)(?!\p{L})/u;
const IS_CALLED = /(?<!\p{L})(?:hieß|heißt|hiess|heisst|namens)[ \n]$/u;
const BLANK = /^[ \n]$/u;

/**
 * Whether a single word is a person that nothing announces: "Mit Jasna habe ich …", "Baumbach zeigte mir …".
 *
 * Given names need a small word before them or a verb behind them, surnames what only people do; a word in
 * quotes or before a hyphen or another capital belongs to a title, a firm or a thing.
 */
export function isLoneName(view: TextView, index: number, likeness: NameLikeness): boolean {
  const [before, word, after] = [view.words[index - 1], view.words[index], view.words[index + 1]];
  if (word === undefined || word.text.length < 3) return false;
  const lead = view.text.slice(before?.end ?? 0, word.start);
  const tail = view.text.slice(word.end, word.end + 24);
  if (/["„“”»«‚‘'&./@_-]$/u.test(lead) || /^(?:["“”«‘&@_\d]|\.\p{L})/u.test(tail)) return false;
  if (/^[ \n]\p{Lu}/u.test(tail) || /^-/u.test(tail)) return false;
  if (likeness !== 'given' && likeness !== 'unknown' && !isNameLike(word.text)) return false;
  if (IS_CALLED.test(view.text.slice(Math.max(0, word.start - 12), word.start))) return true;
  if (likeness !== 'given') return isNameLike(word.text) && TEACHES.test(tail);
  if (NOT_ALONE.test(word.text)) return false;
  // Names of the wide list are rarer, and some are brands too: only behind the clearest words.
  if (!isGivenName(word.text))
    return before !== undefined && LED_CLEARLY.test(before.text) && BLANK.test(lead);
  return isLed(before, lead) || isActing(lead, after, tail) || OF_A_ROLE.test(tail);
}

function isLed(before: ViewWord | undefined, lead: string): boolean {
  return before !== undefined && BLANK.test(lead) && LED.test(before.text);
}

// At the beginning of a sentence, before a verb.
function isActing(lead: string, after: ViewWord | undefined, tail: string): boolean {
  const isStart = lead === '' || /(?:[.!?:,–]|^)[ \n\u2029]+$|[\u2029\t]$/u.test(lead);
  if (!isStart || after === undefined) return false;
  return BLANK.test(tail.slice(0, 1)) && ACTS.test(after.text);
}

/** What joins two given names of a list: "Lale, Finn und Jost". */
export const LIST_JOINT = /^(?: \([^()\n]{1,14}\))?(?:,| und|,? sowie| &|\/) ?(?:und )?$/u;

/** Whether a given name begins a list of given names: "Was Lale, Finn und Jost lernten". */
export function startsList(view: TextView, index: number, likeness: NameLikeness): boolean {
  const [word, next] = [view.words[index], view.words[index + 1]];
  if (word === undefined || next === undefined || likeness !== 'given') return false;
  if (/["„“”»«‚‘'&./@_-]/u.test(view.text.charAt(word.start - 1))) return false;
  if (!LIST_JOINT.test(view.text.slice(word.end, next.start)) || !isSureGivenName(next.text)) return false;
  if (NOT_ALONE.test(word.text) || NOT_ALONE.test(next.text)) return false;
  // "Peter und Paul Schule": what goes on in capitals bears the names.
  return !/^(?:[ -]\p{Lu}|["“”«‘&@_\d-])/u.test(view.text.slice(next.end, next.end + 3));
}

const CELL_START = '(?<=^|[\\n\\t\\u2029])';
// "Lindqvist, Maren" alone in its line or cell.
const INVERTED = new RegExp(
  `${CELL_START}(?<surname>\\p{Lu}[\\p{L}’'-]{2,30}), (?<given>\\p{Lu}[\\p{L}’'-]{2,20})(?=$|[\\n\\t\\u2029])`,
  'gu',
);
// "Kita Wirbelwind, R. Lindqvist, Tel. …"
const INITIALLED =
  /(?<=^|[\n\t\u2029(,;:–|/] ?|(?<!\p{L})(?:von|mit|durch|an) )\p{Lu}\. ?(?<surname>\p{Lu}\p{Ll}[\p{L}’'-]{2,30})(?=$|[\n\t\u2029),;.:|]| \p{Ll}| –)/gu;

// "Bei Brinkmanns lernte ich": a family by its name, in a sentence that goes on.
const FAMILY_OF =
  /(?<=(?<!\p{L})(?:[Bb]ei|[Zz]u)[ \n])(?<surname>\p{Lu}\p{Ll}{3,20})s(?=$|[.,;!?]|[ \n]\p{Ll})/gu;

// "Rademacher", "Gerstenberger": an ending of surnames that no list knows; asked only of words that no list knows.
const OF_A_TRADE =
  /^.{3,}(?:macher|berger|hauer|binder|bacher|kamper|horster|brinker|becker|müller|schmidt)$/u;

/** Families whose name stands in the plural, `[start, end)` in the text; firms and words are none. */
export function findFamiliesByName(
  text: string,
  judge: (word: string) => NameLikeness,
  isOwn: (word: string) => boolean,
): { start: number; end: number; replacement: null }[] {
  return listMatches(text, FAMILY_OF)
    .filter(({ 0: name, groups }) => {
      const surname = groups?.['surname'] ?? '';
      return (
        !isOwn(surname) &&
        !isOwn(name) &&
        judge(name) === 'unknown' &&
        (isNameLike(surname) || OF_A_TRADE.test(surname))
      );
    })
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, replacement: null }));
}

/** Surnames with a given name behind a comma or an initial before them, `[start, end)` in the text. */
export function findWrittenNames(
  text: string,
  judge: (word: string) => NameLikeness,
  isOwn: (word: string) => boolean,
): { start: number; end: number; replacement: null }[] {
  return [...listMatches(text, INVERTED), ...listMatches(text, INITIALLED)]
    .filter(({ groups }) => {
      const { surname = '', given } = groups ?? {};
      if (isOwn(surname) || (given !== undefined && (isOwn(given) || !isSureGivenName(given)))) return false;
      const likeness = judge(surname);
      return likeness === 'family' || likeness === 'unknown';
    })
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, replacement: null }));
}
