import type { CommonWordKind } from './dictionary/common-word-names.js';
import { isFrequentWord } from './dictionary/frequent-words.js';
import { toLetters } from './text-folding.js';
import { isSureGivenName } from './vocabulary/given-names.js';
import { isCapitalised, readWordContext } from './word-context.js';
import type { WordContext } from './word-context.js';
import type { TextSpan } from '../extraction/extracted-document.js';

/** Whether a word that is both a name and a German word stands for the person here. */
export type CommonWordVerdict = 'name' | 'word' | 'unclear';

/** What is known of the name whose occurrence is judged. */
export interface CommonWordName {
  readonly kind: CommonWordKind;
  /** A bare family name without title or given name is rare in German, a bare given name is not. */
  readonly isFamilyName: boolean;
  /** Folded letters of all parts of the applicant's name. */
  readonly nameLetters: ReadonlySet<string>;
}

const TITLE =
  /^(?:herr|herrn|frau|hr|hrn|fr|familie|fam|dr|prof|eheleute|kollege|kollegen|kollegin|auszubildende[rn]?|azubi|praktikant(?:in|en)?|schülerin|schüler|bewerberin|bewerber|teilnehmerin|teilnehmer|spielerin|spieler|mr|mrs|ms|miss|geschwister|kandidatin|kandidat|liebe[rs]?|hallo|hi|hey|dear)\.?$/iu;
const NAME_LABEL =
  /(?:^|[\s(/,])(?:(?:nach|familien|vor|ruf|geburts|zu|mädchen|spitz|ruf)?namen?|vornamen?|name,\s?vorname|vor-?\s?und\s?(?:nach|zu)name|gez|geb|geborene[rn]?|genannt|alias|unterschrift)[\s.)]*[:\t\n]?\s*$/iu;
const NAME_PHRASE =
  /(?:name ist|ich heiße|ich heisse|heißt|heisst|namens|mein name[:,]?|gez\.|unterzeichnet:?|nennen mich|nennt mich|genannt|i\. ?a\.|ppa\.?)\s*$/iu;
const CLOSING =
  /(?:grüßen?|gruß|grüssen?|gruss|hochachtungsvoll|mfg|lg|regards|sincerely|dank im voraus|ihre?|deine?|euere?)[,.!]?[ \u00a0]*\n\s*$/iu;
const OCCUPATION_LABEL =
  /(?:beruf|berufsfeld|berufsbild|ausbildung|berufswunsch|traumberuf|stelle|position|tätigkeit|fach|fächer|kurs|abteilung|praktikum|aushilfe|nebenjob|ferienjob|minijob|job|bereich|richtung|gelernte[rn]?|geprüfte[rn]?|tätig als)[\s.]*[:\t\n–-]?\s*$/iu;
const NAMED_PAPER =
  /^[\p{Pd}](?:zeugnis|bewerbung|lebenslauf|zertifikat|anschreiben|unterlagen|mappe|cv|bescheinigung|urkunde|nachweis|brüder|geschwister|schwestern|familie)/iu;
const PAPER_BEFORE =
  /(?:lebenslauf|cv|vitae|anschreiben|motivationsschreiben|unterlagen|bewerbung|zeugnis|bescheinigung|beurteilung|zertifikat|urkunde|nachweis)(?<joint>[ \u00a0](?:von|für))?[ \u00a0:–|-]{1,3}$/iu;

// After these no German speaker puts a bare name; prepositions that take names ("mit", "von", "bei") are not among them.
const WORD_BEFORE = new Set(
  `der die das den dem des ein eine einen einem einer eines als zum zur zu im am ins ans vom beim aufs kein keine keinen mein meine meinen
  meinem meiner sein seine seinen ihr ihre ihren unser unsere dieser diese dieses jeder jede jedes jeden welche sehr so zu ganz recht
  auf in aus anfang mitte ende seit ab bis vor nach pro je per sowohl weder viel mehr weniger etwas alles nichts immer wieder
  nächste nächsten nächster nächstes diesen diesem dieses letzten letzte letzter letztes kommenden kommende vergangenen vergangene vorigen`.split(
    /\s+/u,
  ),
);
// After these a bare singular that needs an article can only be a name.
const TAKES_NAMES = new Set(
  'mit von für durch bei gegenüber an neben ohne laut dass weil da wenn obwohl'.split(' '),
);
const EMPLOYER =
  /(?:ei|haus|werke?|bau|technik|markt|studio|praxis|handel|logistik|transporte?|service|hotel|gasthof|restaurant|café|cafe|apotheke|elektro|sanitär|metallbau|holzbau|optik|mode|reisen|reifen|garten|floristik|spedition|kanzlei|salon|gmbh|kg|ag|firma)$/iu;
const FINITE_VERB =
  /^(?:hat|ist|war|wurde|wird|konnte|kann|nahm|nimmt|half|hilft|soll|darf|hatte|möchte|will|zeigte?t?|\p{Ll}{3,}te|(?:arbeite|absolvier|erledig|besuch|beherrsch|überzeug|verfüg|erhäl|erhiel|bring|brach|lern)\p{Ll}{0,2}t)$/u;
const BE = /^(?:war|ist|wurde|wird|bleibt|blieb|wäre)$/u;
const DETERMINER =
  /^(?:der|die|das|den|dem|alle|allen|sich|seine[nmr]?|ihre[nmr]?|eine[nmr]?|bei|unsere[nmr]?|unser|stets|immer|sehr|als|zu|in|im|an|am|viele|mehrere|\d+)$/u;
// "Gut hat mir gefallen": behind an adverb the subject follows the verb.
const SUBJECT_PRONOUN = /^(?:ich|er|sie|es|wir|mir|uns|ihm|ihr|man|dass)$/u;
const MONTHS = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/iu;
const SEASONS = /^(?:frühling|sommer|herbst|winter)s?$/iu;

/** Judges one occurrence by its neighbours. */
export function judgeCommonWord(text: string, span: TextSpan, name: CommonWordName): CommonWordVerdict {
  const word = text.slice(span.start, span.end);
  const context = readWordContext(text, span.start, span.end);
  if (!isCapitalised(word)) return 'word';
  if (isBesideNamePart(word, context, name.nameLetters)) return 'name';
  const isCertain = name.kind !== 'language' && name.kind !== 'place';
  if (isCertain && NAMED_PAPER.test(text.slice(span.end, span.end + 20))) return 'name';
  if (isCompound(context)) return 'word';
  if (isIntroducedAsName(context, word, text)) return 'name';
  if (isPlainWord(context, name.kind)) return 'word';
  if (name.kind === 'month-abbreviation' || isAfterGivenName(context, name.kind)) return 'name';
  return judgeAfterPaper(context, name) ?? judgeSentence(context, name, word);
}

// "Lebenslauf Koch", "Bescheinigung für Salz": papers bear the name of a person, but also of a subject or a job.
function judgeAfterPaper({ lead }: WordContext, { kind }: CommonWordName): CommonWordVerdict | undefined {
  const paper = PAPER_BEFORE.exec(lead);
  if (paper === null || kind === 'adverb' || kind === 'preposition') return undefined;
  if (kind === 'language') return paper.groups?.['joint'] === undefined ? 'unclear' : undefined;
  return kind === 'occupation' || kind === 'place' ? 'unclear' : 'name';
}

function isBesideNamePart(word: string, context: WordContext, nameLetters: ReadonlySet<string>): boolean {
  const own = toLetters(word);
  const isOtherPart = (neighbour: string): boolean => {
    const letters = toLetters(neighbour);
    return letters !== own && (nameLetters.has(letters) || nameLetters.has(letters.replace(/s$/u, '')));
  };
  const isInitialOfOther = (letter: string): boolean => {
    const initial = toLetters(letter);
    return (
      initial !== '' && [...nameLetters].some((letters) => letters !== own && letters.startsWith(initial))
    );
  };
  const { before, gapBefore, after, gapAfter } = context;
  // Line feeds and single tabs lie between the parts in forms; a comma in "Klein, Torben".
  const isClose = (gap: string): boolean => /^(?:[ \u00a0\n\t]|,[ \u00a0\n]?|\p{Pd}|_)$/u.test(gap);
  if (before !== null && isClose(gapBefore) && isCapitalised(before.word) && isOtherPart(before.word))
    return true;
  if (after !== null && isClose(gapAfter) && isCapitalised(after.word) && isOtherPart(after.word))
    return true;
  if (after !== null && /^\p{Lu}$/u.test(after.word) && /^,?[ \u00a0]$/u.test(gapAfter)) {
    // "Ernst L. half", but not "Sommer A"
    const hasPoint = context.tail.slice(gapAfter.length + after.word.length).startsWith('.');
    if (hasPoint && isInitialOfOther(after.word)) return true;
  }
  // "Sommer M. Winter": the other part stands behind an initial.
  const [behind, ahead] = [
    /^ \p{Lu}\. (?<part>\p{Lu}[\p{L}\p{M}]+)/u,
    /(?<part>\p{Lu}[\p{L}\p{M}]+) \p{Lu}\. $/u,
  ];
  if (isOtherPart(behind.exec(context.tail)?.groups?.['part'] ?? '')) return true;
  if (isOtherPart(ahead.exec(context.lead)?.groups?.['part'] ?? '')) return true;
  if (before === null || !/^\p{Lu}\.?$/u.test(before.word) || !/^\.?[ \u00a0]?$/u.test(gapBefore))
    return false;
  return isInitialOfOther(before.word);
}

// "Schwarz-Weiß", "Klein- und Großteile", "Koch/Köchin"
function isCompound({ gapBefore, gapAfter }: WordContext): boolean {
  return (
    /^[\p{Pd}/](?=$|\s)/u.test(gapAfter) || /^[/*:]$/u.test(gapAfter) || /[\p{L}\p{Pd}/]$/u.test(gapBefore)
  );
}

function isIntroducedAsName(context: WordContext, word: string, text: string): boolean {
  const { before, gapBefore, after, gapAfter, lead } = context;
  if (before !== null && TITLE.test(before.word) && /^\.?[ \u00a0\n]$/u.test(gapBefore)) return true;
  if (NAME_PHRASE.test(lead) || NAME_LABEL.test(lead)) return true;
  if (!isAlone(context)) return false;
  // Under "Viele Grüße", and in wide letters or capitals on top of a page, a lonely word is who wrote it.
  if (CLOSING.test(lead)) return true;
  const isWide = /^\p{L}(?:[ \u00a0]\p{L})+$/u.test(word);
  return isWide && context.before === null && after !== null && gapAfter !== '' && text.length > 0;
}

function isPlainWord(context: WordContext, kind: CommonWordKind): boolean {
  const { before, gapBefore, after, gapAfter, lead } = context;
  const isDirectlyBefore = before !== null && /^[ \u00a0\n]$/u.test(gapBefore);
  if (isDirectlyBefore && WORD_BEFORE.has(before.word.toLowerCase())) return true;
  // "guter Koch", "frisches Brot"
  if (isDirectlyBefore && /^\p{Ll}{2,}(?:er|es|em)$/u.test(before.word) && before.word !== 'über')
    return true;
  if (OCCUPATION_LABEL.test(lead)) return true;
  if (/^\s?\((?:m|w|d|[ABC][12])\b/u.test(gapAfter + (after?.word ?? ''))) return true;
  if (kind === 'adjective' && isGrade(context)) return true;
  if (kind === 'month' || kind === 'month-abbreviation') return isDatePart(context);
  // "Beginn: Sommer", "den Sommer über": times stand behind adjectives and before "über" and "hindurch".
  if (kind === 'season')
    return (
      isDatePart(context) ||
      isBesideSeason(context) ||
      /^[ \u00a0](?:über|hindurch|hinweg)(?!\p{L})/u.test(context.tail)
    );
  return kind === 'adverb' && !(isDirectlyBefore && /^\p{Ll}/u.test(before.word));
}

// "Mathematik\tGut", "Leistung: Gut", "Lang und breit": a mark behind its subject, or the beginning of a sentence.
function isGrade({ before, gapBefore, after, gapAfter }: WordContext): boolean {
  const isBehindLabel = before !== null && /^(?::[ \u00a0\t\n]*|[ \u00a0]?\t[ \u00a0]?)$/u.test(gapBefore);
  // "Bemerkungen: Ernst hat": a mark does nothing.
  const acts = after !== null && gapAfter === ' ' && FINITE_VERB.test(after.word);
  if (isBehindLabel && !acts && !TITLE.test(before.word) && isFrequentWord(toLetters(before.word)))
    return true;
  const startsSentence = before === null || /[\n\t.!?;:]\s*$/u.test(gapBefore);
  if (!startsSentence || after === null || gapAfter !== ' ') return false;
  return /^\p{Ll}/u.test(after.word) && !FINITE_VERB.test(after.word);
}

function isDatePart({ before, gapBefore, after, gapAfter }: WordContext): boolean {
  if (before !== null && /^\d+\.?$|\d$/u.test(before.word) && /^[. \u00a0]*$/u.test(gapBefore)) return true;
  if (after !== null && /^\d{1,4}$/u.test(after.word) && /^[. \u00a0'’]*$/u.test(gapAfter)) return true;
  return [before, after].some((word) => word !== null && MONTHS.test(word.word));
}

function isBesideSeason({ lead, tail }: WordContext): boolean {
  const near = [...(lead.match(/\p{L}+/gu) ?? []).slice(-2), ...(tail.match(/\p{L}+/gu) ?? []).slice(0, 2)];
  return near.some((word) => SEASONS.test(word));
}

// "Philipp Schwarz": the word before has a capital and is no noun that German or an employer's name would put there.
function isAfterGivenName({ before, gapBefore }: WordContext, kind: CommonWordKind): boolean {
  if (before === null || !/^[ \u00a0]$/u.test(gapBefore) || !/^\p{Lu}\p{Ll}+$/u.test(before.word))
    return false;
  if (isSureGivenName(before.word)) return true;
  if (kind === 'language' || kind === 'place' || kind === 'preposition' || before.word.length < 3)
    return false;
  // "Roter Stern": before a noun these endings are those of an adjective.
  if (kind !== 'adjective' && /(?:e|er|es|en)$/u.test(before.word)) return false;
  return !EMPLOYER.test(before.word) && !isFrequentWord(toLetters(before.word));
}

function judgeSentence(context: WordContext, name: CommonWordName, word: string): CommonWordVerdict {
  const { before, gapBefore } = context;
  const { kind, isFamilyName } = name;
  const isInSentence = before !== null && /^[ \u00a0\n]$/u.test(gapBefore) && !isCapitalised(before.word);
  if (isSubject(context, kind)) return isSure(kind) ? 'name' : 'unclear';
  if (kind === 'preposition' || kind === 'adverb')
    return isInSentence && word !== word.toUpperCase() ? 'name' : 'word';
  if (kind === 'language') return 'word';
  const takesName = isInSentence && TAKES_NAMES.has(before.word.toLowerCase());
  if (kind === 'place') {
    const isObject = isInSentence && /^(?:mit|für|durch|haben?|hat|hatten?)$/u.test(before.word);
    return isObject || (isAlone(context) && !isFamilyName) ? 'unclear' : 'word';
  }
  // Adjectives get a capital inside a sentence only after an article, which was seen above.
  if (kind === 'adjective' && isInSentence && word !== word.toUpperCase()) return 'name';
  if (kind === 'countable' && takesName) return 'name';
  if (kind === 'occupation' && takesName) return 'unclear';
  const isNoun = kind === 'countable' || kind === 'bare-noun' || kind === 'occupation';
  return isNoun && isFamilyName && !isAlone(context) ? 'word' : 'unclear';
}

function isSure(kind: CommonWordKind): boolean {
  return kind !== 'language' && kind !== 'place' && kind !== 'bare-noun';
}

// The only word of its line or cell, as in a signature.
function isAlone({ before, gapBefore, after, gapAfter }: WordContext): boolean {
  const startsLine = before === null ? gapBefore.trim() === '' : /[\n\t]\s*$/u.test(gapBefore);
  return startsLine && (after === null ? gapAfter.trim() === '' : /^\s*[\n\t]/u.test(gapAfter));
}

// "Wolf spielte", "hat Wolf die Ablage": a bare singular that does something can only be a person.
function isSubject({ before, gapBefore, after, gapAfter, tail }: WordContext, kind: CommonWordKind): boolean {
  const follows = after !== null && /^[ \u00a0\n]$/u.test(gapAfter);
  if (!follows) return false;
  const startsClause =
    kind === 'countable' || kind === 'occupation' ? /[\n\t.!?:,;]\s*$/u : /[\n\t.!?:]\s*$/u;
  const startsSentence = before === null || startsClause.test(gapBefore);
  if (startsSentence && FINITE_VERB.test(after.word)) {
    if (kind === 'adverb') return false;
    // "Schön war", "Gut hat mir gefallen": adjectives begin sentences too.
    const next =
      /^[^\p{L}\p{N}]*[\p{L}\p{N}]+[^\p{L}\p{N}]+(?<next>[\p{L}\p{N}]+)/u.exec(tail)?.groups?.['next'] ?? '';
    return kind !== 'adjective' || !(BE.test(after.word) || SUBJECT_PRONOUN.test(next));
  }
  const isAfterVerb = before !== null && /^[ \u00a0\n]$/u.test(gapBefore) && FINITE_VERB.test(before.word);
  return isAfterVerb && DETERMINER.test(after.word);
}
