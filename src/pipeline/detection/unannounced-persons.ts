import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isListedWord } from './dictionary/frequent-words.js';
import { findFamiliesByName, findWrittenNames, isLoneName, LIST_JOINT, startsList } from './lone-names.js';
import { hasSurnameEnding, isNounLike } from './dictionary/noun-likeness.js';
import { foldText, toLetters } from './text-folding.js';
import { isGivenName, isSureGivenName } from './vocabulary/given-names.js';
import { isEastAsianPair, judgeNameWord } from './vocabulary/name-likeness.js';
import type { NameLikeness } from './vocabulary/name-likeness.js';
import { isNamesake } from './vocabulary/namesakes.js';
import { isNoSurname } from './vocabulary/not-surnames.js';
import type { TextView, ViewWord } from './vocabulary/text-view.js';
import type { Passage } from './vocabulary/vocabulary-findings.js';

const PARTICLE = /^(?:von|van|der|den|de|la|del|di|da|dos|do|el|al|bin|ben|zu|ter|ten|ibn|ul|lo|du)$/u;
const JOINED_ARTICLE = /^(?:La|Le|Lo|Li|Di|De|Da|Del|Dela|Dos|Du|El|Al|Van|Von|Ter|Ben|Bin|Abu)$/u;
const GAP = /^[ \n]{1,2}(?:\p{Lu}\.[ \n])?$/u;
const MOST_WORDS = 4;
// Behind these stands an employer, a place or a thing rather than a person.
const NO_PERSON_BEFORE =
  /^(?:bei|beim|in|im|zu|zur|zum|aus|als|am|an|auf|für|firma|fa|stadt|gemeinde|kreis|klasse|kurs|fach|der|die|das|den|dem|des|ein|eine|einer|einem|einen)$/iu;

// "Handwerkliches Geschick": an adjective at the beginning of a sentence.
const INFLECTED = /(?:lich|isch|ig|sam|haft|bar|iell|ell|iv|end)(?:e[rsnm]?)?$/u;
// Small words with the capital letter of a sentence's beginning.
const FUNCTION_WORD =
  /^(?:[DMS]ein(?:e[rsnm]?)?|K?[Ee]ine?[rsnm]?|Ihre?[rsnm]?|Unse?re?[rsnm]?|Eue?re?[rsnm]?|D(?:er|ie|as|en|em|es)|Diese?[rsnm]?|Jene?[rsnm]?|Jede?[rsnm]?|Alle[rsnm]?|Viele[rn]?|Einige[rn]?|Mehrere|Manche[rsnm]?|Welche[rsnm]?|Solche[rsnm]?|Beide[rn]?|Andere[rn]?|Ich|Wir|Er|Sie|Es|Man|Mir|Mich|Uns|Euch|Ihm|Ihn|Ihnen|Sich|Als|Bei|Beim|Zur|Zum|Vor|Nach|Seit|Während|Wegen|Trotz|Ohne|Um|Am|Im|In|An|Auf|Aus|Ab|Bis|Wenn|Weil|Da|Dass|Ob|Obwohl|Sowie|Sowohl|Aber|Oder|Denn|Doch|So|Wie|Wo|Was|Wer|Nicht|Nie|Kaum|Sehr|Ganz|Gern|Oft|Immer|Jetzt|Zunächst|Anschließend|Daneben|Dabei|Damit|Dafür|Darüber|Deshalb|Daher|Trotzdem|Natürlich|Leider|Schon|Bereits|Bisher|Derzeit|Aktuell|The|A|An|My|Your|His|Her|Our|Their|This|That|At|On|Of|For|From|To|With|By|As|And|Le|La|Les|Mon|Ma|Mes|Un|Une)$/u;
const ADVERB =
  /^(?:Besonders|Auch|Dort|Dann|Danach|Damals|Später|Außerdem|Zudem|Nur|Selbst|Sogar|Zuletzt|Zuerst|Hier|Heute)$/u;
// These begin a sentence too, and a person follows them.
const PREPOSITION = /^(?:mit|von|durch|unter|laut|neben|dank|über|gegenüber|außer|wie|und|an|für)$/iu;

/**
 * Finds persons whom nothing announces: "Holger Feldhoff", "Xu Meiling", "Sandhu Gurinder". Two words side by
 * side are a person if one is a given name and the other no noun, or if both are family names.
 *
 * @param own folded names of the applicant, whom another rule looks for
 */
export function findUnannounced(view: TextView, own: ReadonlySet<string>): Passage[] {
  const judge = toJudge();
  const isOwn = (word: string): boolean => own.has(foldText(word).text);
  const passages: Passage[] = [];
  let lone = -1;
  let named = -1;
  view.words.forEach((word, index) => {
    if (isThingNamed(view, index)) {
      named = word.end;
      return;
    }
    // The second word of "Zeche Ewald Fortsetzung" and of "Imbiss Ali Baba" belongs to the thing too.
    if (word.start === named + 1 && view.text.charAt(named) === ' ') return;
    const likeness = judge(word.text);
    const twofold = likeness === 'given' ? undefined : findTwofold(view, index, judge);
    if ((likeness === 'word' && twofold === undefined) || isOwn(word.text)) return;
    const last =
      twofold ?? (likeness === 'given' ? findSurname(view, index) : findPartner(view, index, judge));
    if (last === undefined) {
      const isListed =
        (likeness === 'given' || passages.at(-1)?.start === lone) &&
        isNextInList(view, index, passages.at(-1));
      const isPerson = isListed || startsList(view, index, likeness) || isLoneName(view, index, likeness);
      if (!isPerson) return;
      lone = word.start;
      passages.push({ ...word, replacement: null });
      return;
    }
    // Behind the applicant's own given name stands what it did, or more of its name: the name rule's business.
    if (isOwn(last.text)) return;
    passages.push({ start: word.start, end: last.end, replacement: null });
  });
  const all = [
    ...passages,
    ...findWrittenNames(view.text, judge, isOwn),
    ...findFamiliesByName(view.text, judge, isOwn),
  ];
  return all.filter(({ start, end }) => !isNamesake(view.text, start, end));
}

// "Zeche Ewald", "Lied von Anna Blume", "Kochen nach Jamie Oliver": whatever bears the name is no person.
const THING =
  /(?<!\p{L})(?:FC|SV|SC|SG|TuS|TSV|TV|VfL|VfB|BV|DJK|Zeche|Schacht|Grube|Halde|Haus|Kita|Imbiss|Caf[eé]|Restaurant|Ristorante|Pizzeria|Trattoria|Bistro|Bar|Hotel|Pension|Gasthof|Gasthaus|Boutique|Villa|MS|Pony|Pferd|Stute|Hund|Katze|Pizza|Pasta|Torte|Hortensie|Rose|Sorte|Roman|Film|Serie|Musical|Oper|Lied|Song|Sankt|St\.|Marke|Verlag|Kapelle|Kirche|Kloster|(?:Lied|Song|Buch|Roman|Gedicht|Biografie|Oper|Musical|Werke?|Zitat|Theorie|Methode|Konzept|Modell) (?:von|nach)|(?:Referat|Vortrag|Plakat|Präsentation|Facharbeit|Biografie|Aufsatz) (?:über|zu)|(?:kochen|arbeiten|malen|erzählen|pflegen|Kochen|Arbeiten|Malen|Erzählen|Pflegemodell|Pädagogik|Skala) nach|(?:lese|las|lasen|gelesen|höre|spielten|spielen)(?: gern| gerne)?)[ ]$/u;
const LONGEST_THING = 24;

function isThingNamed(view: TextView, index: number): boolean {
  const word = view.words[index];
  if (word === undefined || view.text.charAt(word.start - 1) !== ' ' || !/^\p{Lu}/u.test(word.text))
    return false;
  return THING.test(view.text.slice(Math.max(0, word.start - LONGEST_THING), word.start));
}

// "Mit Lale, Finn und Jost": whatever is no word goes on a list of names.
function isNextInList(view: TextView, index: number, previous: Passage | undefined): boolean {
  const word = view.words[index];
  if (word === undefined || previous === undefined || previous.end > word.start) return false;
  if (!LIST_JOINT.test(view.text.slice(previous.end, word.start))) return false;
  const tail = view.text.slice(word.end, word.end + 2);
  // "Ich habe Lale und Thore Nachhilfe gegeben."
  return /^(?:$|[.,;:!?)\n\t\u2029]| \p{Ll})/u.test(tail) || (isSureGivenName(word.text) && /^ /u.test(tail));
}

// The same word is asked about again and again; judging it folds and searches lists.
function toJudge(): (word: string) => NameLikeness {
  const known = new Map<string, NameLikeness>();
  return (word) => {
    if (!/^\p{Lu}/u.test(word) || FUNCTION_WORD.test(word)) return 'word';
    const likeness = known.get(word) ?? (THING.test(`${word} `) ? 'word' : judgeNameWord(word));
    known.set(word, likeness);
    return likeness;
  };
}

const OFFICE_BEHIND =
  /^, \p{L}{0,20}(?:leiter|lehrer|direktor|rektor|meister|studienrat|studienrätin|ausbilder|geschäftsführer|vorsitzende[r]?)(?:in)?(?!\p{L})/iu;

function findSurname(view: TextView, index: number): ViewWord | undefined {
  let last: ViewWord | undefined;
  for (let next = index + 1; next <= index + MOST_WORDS; next += 1) {
    const word = view.words[next];
    const previous = view.words[next - 1];
    if (word === undefined || previous === undefined || !GAP.test(view.text.slice(previous.end, word.start)))
      break;
    if (PARTICLE.test(word.text) || JOINED_ARTICLE.test(word.text)) continue;
    if (!/^\p{Lu}/u.test(word.text)) break;
    // "Eckhard Hornung, Studiendirektor": an ending of nouns says nothing between a given name and an office.
    if (last === undefined && OFFICE_BEHIND.test(view.text.slice(word.end, word.end + 40))) return word;
    // "Anne Frank Schule", "Robert Bosch GmbH": what follows makes the whole an organisation.
    if (isNoSurname(word.text)) return last === undefined || next === index + 2 ? undefined : last;
    const letters = toLetters(word.text);
    if (isNounLike(letters) && !isGivenName(word.text) && !isSurnameToo(letters)) {
      // "Brigitte Sonnenschein": an ending of nouns says little if nothing goes on behind it.
      if (last !== undefined || isListedWord(letters) || readNext(view, next) !== undefined) return last;
      return word;
    }
    if (last !== undefined && !isLinked(previous.text) && !/-/u.test(word.text)) break;
    last = word;
  }
  return last;
}

// "Mohammad Nabi Hotaki", "Ivana La Rocca": the word before a further part is a given name or an article.
function isLinked(previous: string): boolean {
  return (
    isGivenName(previous) ||
    isSureGivenName(previous) ||
    JOINED_ARTICLE.test(previous) ||
    PATRONYMIC.test(previous)
  );
}

// "Raissa Lwowna Feldmann", "Oleksandr Wolodymyrowytsch Kutscherenko"
const PATRONYMIC =
  /(?:[oe][wv][iy](?:ts)?ch|[oe][wv][iy]č|[oe][wv]i[cć]|(?:[oe][wv]|[iy][wv]|w)na|oğlu|qızı|ıqızı)$/u;

// "Renate Baum", "Kai Sonntag": behind a given name a word is the surname that it also is.
function isSurnameToo(letters: string): boolean {
  return SURNAME_KINDS.has(findCommonWordKind(letters) ?? '');
}

const SURNAME_KINDS: ReadonlySet<string> = new Set([
  'adjective',
  'countable',
  'bare-noun',
  'occupation',
  'season',
]);

// "Falk Reuter", "Frank Ottersbach": a given name that is a word too, before what is a surname only.
function findTwofold(
  view: TextView,
  index: number,
  judge: (word: string) => NameLikeness,
): ViewWord | undefined {
  const [before, first] = [view.words[index - 1], view.words[index]];
  if (first === undefined || !/^\p{Lu}\p{Ll}/u.test(first.text) || !isGivenName(first.text)) return undefined;
  const second = readNext(view, index);
  if (second === undefined || judge(second.word.text) === 'word' || isGivenName(second.word.text))
    return undefined;
  if (before !== undefined && /^(?:im|in|am|zum|beim|vom|der|die|das|den|dem|ein|eine)$/iu.test(before.text))
    return undefined;
  const next = readNext(view, second.index);
  if (next !== undefined && isNoSurname(next.word.text)) return undefined;
  const isSurname = hasSurnameEnding(toLetters(second.word.text)) || judge(second.word.text) === 'family';
  return isSurname || isAmongSmallWords(view, index, second.index) ? second.word : undefined;
}

// "Xu Meiling", "Al-Khatib Noori": a family name with another name behind it, on one line.
function findPartner(
  view: TextView,
  index: number,
  judge: (word: string) => NameLikeness,
): ViewWord | undefined {
  const first = view.words[index];
  const second = readNext(view, index);
  if (first === undefined || second === undefined) return undefined;
  const kinds = [judge(first.text), judge(second.word.text)];
  if (kinds[0] === 'unknown' && INFLECTED.test(first.text)) return undefined;
  const isEastAsian = isEastAsianPair(first.text, second.word.text);
  if (!isEastAsian && kinds[1] === 'word') return undefined;
  // "Zweirad Möller", "Foto Nowak" are firms: an unlisted word before a surname needs a person's surroundings.
  if (
    !isEastAsian &&
    kinds[0] === 'unknown' &&
    kinds[1] !== 'given' &&
    !isActing(view, index, second.index)
  ) {
    if (kinds[1] === 'unknown' || !isInSentence(view, index)) return undefined;
  }
  const next = readNext(view, second.index);
  if (next !== undefined && isNoSurname(next.word.text)) return undefined;
  if (kinds[0] === 'unknown' && !isAmongSmallWords(view, index, second.index)) return undefined;
  const third = next === undefined ? 'word' : judge(next.word.text);
  return third === 'given' || third === 'family' ? next?.word : second.word;
}

interface Next {
  readonly index: number;
  readonly word: ViewWord;
}

function readNext(view: TextView, index: number): Next | undefined {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const [previous, word] = [view.words[next - 1], view.words[next]];
    if (previous === undefined || word === undefined) return undefined;
    if (!/^ (?:\p{Lu}\. )?$/u.test(view.text.slice(previous.end, word.start))) return undefined;
    if (/^\p{Lu}/u.test(word.text)) return { index: next, word };
    // "van der Velde", but not "Stipendium der Friedrich-…"
    const isArticle = /^de[rn]$/u.test(word.text) && !/^(?:von|van)$/u.test(previous.text);
    if (!PARTICLE.test(word.text) || isArticle) return undefined;
  }
  return undefined;
}

// "steht Finnegan Rademacher bereit": a verb or a preposition that takes people stands before.
function isInSentence(view: TextView, index: number): boolean {
  const [before, first] = [view.words[index - 1], view.words[index]];
  if (before === undefined || first === undefined) return false;
  const isBlank = /^[ \n]$/u.test(view.text.slice(before.end, first.start));
  return isBlank && /^\p{Ll}/u.test(before.text) && !NO_PERSON_BEFORE.test(before.text);
}

interface Surroundings {
  readonly before: ViewWord | undefined;
  readonly after: ViewWord | undefined;
  readonly gapBefore: string;
  readonly gapAfter: string;
}

function readSurroundings(view: TextView, index: number, last: number): Surroundings {
  const [before, after] = [view.words[index - 1], view.words[last + 1]];
  const { text } = view;
  return {
    before,
    after,
    gapBefore: text.slice(before?.end ?? 0, view.words[index]?.start),
    gapAfter: text.slice(view.words[last]?.end, after?.start ?? text.length),
  };
}

// Unknown words are often firms and things; a person stands between small words or alone in its cell.
function isAmongSmallWords(view: TextView, index: number, last: number): boolean {
  const { before, after, gapBefore, gapAfter } = readSurroundings(view, index, last);
  const isOpen = before === undefined || !/^[ \n]+$/u.test(gapBefore) || ADVERB.test(before.text);
  const isSmallBefore =
    before !== undefined &&
    (PREPOSITION.test(before.text) || (/^\p{Ll}/u.test(before.text) && !NO_PERSON_BEFORE.test(before.text)));
  const isSmallAfter = after === undefined || !/^[ \n]+$/u.test(gapAfter) || /^\p{Ll}/u.test(after.text);
  return (isOpen || isSmallBefore) && isSmallAfter;
}

const PERSON_BEFORE = /^(?:von|laut|neben|dank|Unter|par|by)$/u;
// "Mein Chef hieß", "Ausbilderin war": a person is the subject.
const IS_CALLED =
  /(?:er|or|ent|ef|itung|treuung|freund|kollege|lehrkraft|meister)(?:in)?,?\s(?:war|hieß|heißt|ist|heisst)\s$/u;
const MET = /^[ \n](?:telefoniert|besprochen|gesprochen|vereinbart|zusammen|abgestimmt|verabredet)/u;
const ACTS =
  /^(?:hat|hatte|hatten|haben|half|zeigte|erklärte|sagte|gab|lobte|leitete|brachte|betreute|begleitete|unterstützte|unterrichtete|übernahm|schrieb|meinte|bestätigte|empfahl|ermöglichte|arbeitete|kann|bietet|bot|sagt|zeigt|hilft|erklärt|leitet|steht|stand|meint|lehrte|praised|taught|said)$/u;

// Of two words that no list knows: a preposition or "heißt" before them, or what only people do behind them.
function isActing(view: TextView, index: number, last: number): boolean {
  const { before, after, gapBefore, gapAfter } = readSurroundings(view, index, last);
  const start = view.words[index]?.start ?? 0;
  const end = view.words[last]?.end ?? 0;
  if (IS_CALLED.test(view.text.slice(Math.max(0, start - 30), start))) return true;
  if (MET.test(view.text.slice(end, end + 20))) return true;
  if (/^, (?:die|der|dessen|deren|welche[rs]?|who) \p{Ll}/u.test(view.text.slice(end, end + 14))) return true;
  const isLed = before !== undefined && /^[ \n]$/u.test(gapBefore) && PERSON_BEFORE.test(before.text);
  return isLed || (after !== undefined && /^[ \n]$/u.test(gapAfter) && ACTS.test(after.text));
}
