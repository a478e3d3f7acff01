import type { CommonWordKind } from './dictionary/common-word-names.js';
import { isFrequentWord } from './dictionary/frequent-words.js';
import { foldLetters } from './text-folding.js';
import { isCapitalised, readWordContext } from './word-context.js';
import type { WordContext } from './word-context.js';
import type { TextSpan } from '../extraction/extracted-document.js';

/** Whether a word that is both a name and a German word stands for the person here. */
export type CommonWordVerdict = 'name' | 'word' | 'unclear';

const TITLE =
  /^(?:herr|herrn|frau|hr|fr|familie|fam|dr|prof|eheleute|kollege|kollegen|kollegin|auszubildende[rn]?|praktikant(?:in|en)?|schülerin|schüler|bewerberin|bewerber|teilnehmerin|teilnehmer|spielerin|spieler)\.?$/iu;
const NAME_LABEL =
  /(?:^|[\s(/,])(?:(?:nach|familien|vor|ruf|geburts|zu|mädchen)?namen?|vornamen?|name,\s?vorname|vor-?\s?und\s?(?:nach|zu)name|gez|geb|geborene[rn]?|genannt|alias|unterschrift)[\s.)]*[:\t\n]?\s*$/iu;
const NAME_PHRASE =
  /(?:name ist|ich heiße|ich heisse|heißt|heisst|namens|mein name[:,]?|gez\.|unterzeichnet:?)\s*$/iu;
const OCCUPATION_LABEL =
  /(?:beruf|ausbildung|berufswunsch|traumberuf|stelle|position|tätigkeit|fach|fächer|kurs|abteilung)[\s.]*[:\t\n]?\s*$/iu;

// After these no German speaker puts a bare name; prepositions that take names ("mit", "von", "bei") are not among them.
const WORD_BEFORE = new Set(
  `der die das den dem des ein eine einen einem einer eines als zum zur zu im am ins ans vom beim aufs kein keine keinen mein meine meinen
  meinem meiner sein seine seinen ihr ihre ihren unser unsere dieser diese dieses jeder jede jedes jeden welche sehr so zu ganz recht
  auf in aus anfang mitte ende seit ab bis vor nach pro je per sowohl weder viel mehr weniger etwas alles nichts immer wieder`.split(
    /\s+/u,
  ),
);
const EMPLOYER =
  /(?:ei|haus|werke?|bau|technik|markt|studio|praxis|handel|logistik|transporte?|service|hotel|gasthof|restaurant|café|cafe|apotheke|elektro|sanitär|metallbau|holzbau|optik|mode|reisen|reifen|garten|floristik|spedition|kanzlei|salon|gmbh|kg|ag|firma)$/iu;
const FINITE_VERBS = new Set(
  `hat ist war wurde zeigte zeigt arbeitete arbeitet absolvierte absolviert konnte kann wird war erledigte erledigt nahm nimmt besuchte
  besucht erhielt erhält verfügt verfügte beherrscht half hilft brachte bringt überzeugte überzeugt möchte soll darf durfte lernte`.split(
    /\s+/u,
  ),
);
const MONTHS = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/iu;

/**
 * Judges one occurrence by its neighbours.
 *
 * @param nameLetters folded letters of all parts of the applicant's name
 * @param isFamilyName a bare family name without title or given name is rare in German, a bare given name is not
 */
export function judgeCommonWord(
  text: string,
  span: TextSpan,
  kind: CommonWordKind,
  nameLetters: ReadonlySet<string>,
  isFamilyName: boolean,
): CommonWordVerdict {
  const word = text.slice(span.start, span.end);
  const context = readWordContext(text, span.start, span.end);
  if (!isCapitalised(word)) return 'word';
  if (isBesideNamePart(word, context, nameLetters)) return 'name';
  if (isCompound(context)) return 'word';
  if (isIntroducedAsName(context)) return 'name';
  if (isPlainWord(context, kind)) return 'word';
  if (kind === 'month-abbreviation') return 'name';
  if (isAfterGivenName(context, kind)) return 'name';
  return judgeSentence(context, kind, word, isFamilyName);
}

function isBesideNamePart(word: string, context: WordContext, nameLetters: ReadonlySet<string>): boolean {
  const own = foldLetters(word).text;
  const isOtherPart = (neighbour: string): boolean => {
    const letters = foldLetters(neighbour).text;
    return letters !== own && (nameLetters.has(letters) || nameLetters.has(letters.replace(/s$/u, '')));
  };
  const { before, after } = context;
  // Line feeds and single tabs lie between the parts in forms; a comma in "Klein, Torben".
  const isClose = (gap: string): boolean => /^(?:[ \u00a0\n\t]|,[ \u00a0\n]?|\p{Pd}|_)$/u.test(gap);
  if (before !== null && isClose(context.gapBefore) && isCapitalised(before.word) && isOtherPart(before.word))
    return true;
  if (after !== null && isClose(context.gapAfter) && isCapitalised(after.word) && isOtherPart(after.word))
    return true;
  if (before === null || !/^\p{Lu}\.?$/u.test(before.word) || !/^\.?[ \u00a0]?$/u.test(context.gapBefore))
    return false;
  const initial = foldLetters(before.word).text;
  return [...nameLetters].some((letters) => letters !== own && letters.startsWith(initial));
}

// "Schwarz-Weiß", "Klein- und Großteile", "Koch/Köchin"
function isCompound({ gapBefore, gapAfter }: WordContext): boolean {
  return (
    /^[\p{Pd}/](?=$|\s)/u.test(gapAfter) || /^[/*:]$/u.test(gapAfter) || /[\p{L}\p{Pd}/]$/u.test(gapBefore)
  );
}

function isIntroducedAsName({ before, gapBefore, lead }: WordContext): boolean {
  if (before !== null && TITLE.test(before.word) && /^\.?[ \u00a0\n]$/u.test(gapBefore)) return true;
  return NAME_PHRASE.test(lead) || NAME_LABEL.test(lead);
}

function isPlainWord(context: WordContext, kind: CommonWordKind): boolean {
  const { before, gapBefore, after, gapAfter, lead } = context;
  const isDirectlyBefore = before !== null && /^[ \u00a0\n]$/u.test(gapBefore);
  if (isDirectlyBefore && WORD_BEFORE.has(before.word.toLowerCase())) return true;
  if (OCCUPATION_LABEL.test(lead)) return true;
  if (/^\s?\((?:m|w|d|[ABC][12])\b/u.test(gapAfter + (after?.word ?? ''))) return true;
  if (kind === 'month' || kind === 'month-abbreviation' || kind === 'season') return isDatePart(context);
  if (kind === 'language' || kind === 'function' || kind === 'place') return true;
  return false;
}

function isDatePart({ before, gapBefore, after, gapAfter }: WordContext): boolean {
  if (before !== null && /^\d+\.?$|\d$/u.test(before.word) && /^[. \u00a0]*$/u.test(gapBefore)) return true;
  if (after !== null && /^\d{1,4}$/u.test(after.word) && /^[. \u00a0'’]*$/u.test(gapAfter)) return true;
  return [before, after].some((word) => word !== null && MONTHS.test(word.word));
}

// "Philipp Schwarz": the word before has a capital and is no noun that German or an employer's name would put there.
function isAfterGivenName({ before, gapBefore }: WordContext, kind: CommonWordKind): boolean {
  if (before === null || !/^[ \u00a0]$/u.test(gapBefore) || !/^\p{Lu}\p{Ll}{2,}$/u.test(before.word))
    return false;
  // "Roter Stern": before a noun these endings are those of an adjective.
  if (kind !== 'adjective' && /(?:e|er|es|en)$/u.test(before.word)) return false;
  return !EMPLOYER.test(before.word) && !isFrequentWord(foldLetters(before.word).text);
}

function judgeSentence(
  context: WordContext,
  kind: CommonWordKind,
  word: string,
  isFamilyName: boolean,
): CommonWordVerdict {
  const { before, gapBefore, after, gapAfter } = context;
  // A bare noun or adjective is no subject: "Klein hat …" speaks of a person.
  if (after !== null && gapAfter === ' ' && FINITE_VERBS.has(after.word)) return 'name';
  const isInSentence = before !== null && gapBefore === ' ' && !isCapitalised(before.word);
  // Adjectives get a capital inside a sentence only after an article, which was seen above.
  if (kind === 'adjective' && isInSentence && word !== word.toUpperCase()) return 'name';
  const isNoun = kind === 'noun' || kind === 'occupation';
  return isNoun && isFamilyName && !isAlone(context) && !isSubject(context) ? 'word' : 'unclear';
}

// The only word of its line or cell, as in a signature.
function isAlone({ before, gapBefore, after, gapAfter }: WordContext): boolean {
  const startsLine = before === null ? gapBefore.trim() === '' : /[\n\t]\s*$/u.test(gapBefore);
  return startsLine && (after === null ? gapAfter.trim() === '' : /^\s*[\n\t]/u.test(gapAfter));
}

// "Wolf spielte", at the beginning: the next word has the ending of a verb in the third person.
function isSubject({ before, gapBefore, after, gapAfter }: WordContext): boolean {
  const starts = before === null || /[\n\t.!?]\s*$/u.test(gapBefore);
  return starts && after !== null && gapAfter === ' ' && /^\p{Ll}+te?$/u.test(after.word);
}
