import type { DetectionRule } from '../detection-rule.js';
import { foldText } from '../text-folding.js';
import { findPersonNoun } from '../vocabulary/person-nouns.js';
import type { PersonNoun } from '../vocabulary/person-nouns.js';
import { textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView, ViewWord } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'gendered-noun',
  category: 'gender',
  reason: 'Die Form des Wortes verrät das Geschlecht; eine neutrale Form genügt.',
  score: 0.92,
} as const;

// Both sexes are named: "Schülerin/Schüler", "Praktikant/in", "Erzieher und Erzieherinnen", "zum/zur".
const PAIR_AFTER =
  /^(?:[/*:_]-?\p{L}|\((?:in|innen|e|r)\)|[ \n](?:und|oder|bzw\.)[ \n]\p{Lu}\p{L}+(?:innen|in|er|en|ant|ent)\b)/u;
const PAIR_BEFORE = /(?:[/*:_]-?|\p{L}(?:er|in|innen|nt|n)[ \n](?:und|oder|bzw\.)[ \n])$/u;
const ARTICLES = new Map([
  ['der', ''],
  ['die', ''],
  ['den', 'die*der'],
  ['dem', 'der*dem'],
  ['des', 'der*dem'],
  ['das', ''],
  ['ein', 'ein*e'],
  ['eine', 'ein*e'],
  ['einen', 'ein*e'],
  ['einem', 'einer*m'],
  ['einer', 'einer*m'],
  ['eines', 'einer*m'],
  ['unser', 'unser*e'],
  ['unsere', 'unser*e'],
  ['unseren', 'unser*e'],
  ['unserem', 'unserer*m'],
  ['unserer', 'unserer*m'],
  ['unseres', 'unserer*m'],
  ['zum', 'zum/zur'],
  ['zur', 'zum/zur'],
  ['vom', 'von der*dem'],
  ['beim', 'bei der*dem'],
  ['im', ''],
]);
// Someone speaks of the one person the paper is about.
const APPLICANT_BEFORE =
  /(?:(?:^|[^\p{L}])(?:als|bin|war|wurde|werde|ist|wäre|bleibe|(?:bin|war|wurde|werde)[ \n]ich|beruf(?:swunsch)?:|tätigkeit:|position:|funktion:|stelle:|rolle:|ausbildungsberuf:)[ \n]{1,2}(?:\p{Ll}+[ \n]){0,2})$/iu;
const LINE_START = /(?:^|[\n\t\u2029|•·–—:-]|\d[)]?[ ]|\))[ ]*$/u;
const HEAD_OF_LINE_AFTER =
  /^(?:[ ]*(?:$|[\n\t\u2029,(:|–—])|[ \n](?:im|in|bei|beim|der|am|für|an|bis|auf)[ \n]|[ ]?\(m)/u;
const JOB_AD = /^[ ]?\((?:m|w|d)[ ]?[/|,]/u;

/** Nouns that tell the sex of the applicant, with their articles and adjectives. */
export const genderedNounRule: DetectionRule = {
  id: 'gendered-noun',
  category: 'gender',
  source: 'AGG §1 (sex); forms of the star as recommended by the cities in their language guides',
  isDirect: false,
  examples: {
    positive: [
      { text: 'als ‹Klassensprecherin› gewählt', becomes: 'als Klassensprecher*in gewählt' },
      { text: 'als ‹Klassensprecher› gewählt', becomes: 'als Klassensprecher*in gewählt' },
      { text: 'Bewerbung ‹zur Straßenbauerin›', becomes: 'Bewerbung zum/zur Straßenbauer*in' },
      { text: 'Bewerbung ‹zum Straßenbauer›', becomes: 'Bewerbung zum/zur Straßenbauer*in' },
      {
        text: 'Ausbildung ‹zur› Fachangestellten für Bäder',
        becomes: 'Ausbildung zum/zur Fachangestellten für Bäder',
      },
      {
        text: 'sich als sehr ‹lernwillige Praktikantin› gezeigt',
        becomes: 'sich als sehr lernwillige*r Praktikant*in gezeigt',
      },
      {
        text: 'sich als sehr ‹lernwilliger Praktikant› gezeigt',
        becomes: 'sich als sehr lernwillige*r Praktikant*in gezeigt',
      },
      { text: '‹Die Schülerin› ist fleißig.', becomes: 'Die*der Schüler*in ist fleißig.' },
      { text: '‹Der Schüler› ist fleißig.', becomes: 'Die*der Schüler*in ist fleißig.' },
      { text: 'Bewerbung als ‹Köchin›', becomes: 'Bewerbung als Köch*in' },
      { text: 'Bewerbung als ‹Koch›', becomes: 'Bewerbung als Köch*in' },
      {
        text: 'Aushilfe als ‹Kauffrau› für Büromanagement',
        becomes: 'Aushilfe als Kaufmann/-frau für Büromanagement',
      },
      { text: '‹Praktikantin› im Bereich Verkauf', becomes: 'Praktikant*in im Bereich Verkauf' },
      { text: '‹Praktikant› im Bereich Verkauf', becomes: 'Praktikant*in im Bereich Verkauf' },
      {
        text: 'Bewerbung als ‹Fachangestellte› für Medien',
        becomes: 'Bewerbung als Fachangestellte*r für Medien',
      },
    ],
    negative: [
      { text: 'Praktikant/in, Schülerinnen und Schüler, Kolleginnen und Kollegen' },
      { text: 'Ausbildung zum/zur Erzieherin' },
      { text: 'Drucker in Schulen anschließen' },
      { text: 'Nachhilfe für jüngere Schüler' },
      { text: 'Schülerfirma, Schülervertretung, Lehrerzimmer' },
      { text: 'Termin in Berlin, Medizin und Benzin' },
      { text: 'Konstantin und Valentin' },
      { text: 'zum Sommer, zum Muster, als Ferienjob' },
    ],
  },
  find: ({ document, person }) => {
    const view = viewOf(document);
    const names = new Set(
      [person.firstName, person.lastName, person.middleNames, person.birthName].flatMap((name) =>
        (name ?? '').split(/[\s-]+/u).map((part) => foldText(part).text),
      ),
    );
    return toFindings(view, TRACE, findNouns(view, names));
  },
};

function findNouns(view: TextView, names: ReadonlySet<string>): Passage[] {
  return view.words.flatMap((word, index): Passage[] => {
    const noun = findPersonNoun(word.text);
    if (noun === undefined || names.has(foldText(word.text).text)) return [];
    const phrase = readPhrase(view, index);
    const before = textBefore(view.text, phrase.start);
    const after = textAfter(view.text, word.end);
    if (PAIR_AFTER.test(after) || PAIR_BEFORE.test(textBefore(view.text, word.start)) || /\/$/u.test(before))
      return [];
    if (noun.sex !== 'feminine' && !meansApplicant(noun, phrase, before, after, view)) return [];
    return [{ start: phrase.start, end: word.end, replacement: wordPhrase(noun, phrase, word) }];
  });
}

interface Phrase {
  readonly start: number;
  readonly article: ViewWord | undefined;
  readonly adjective: ViewWord | undefined;
}

// At most one adjective, then an article: "eine engagierte Schülerin".
function readPhrase(view: TextView, index: number): Phrase {
  const noun = view.words[index];
  const first = wordBefore(view, index);
  const isAdjective =
    first !== undefined && /^\p{Ll}{4,}(?:e|er|en|em)$/u.test(first.text) && !ARTICLES.has(first.text);
  const adjective =
    isAdjective &&
    !/^(?:seine|ihre|meine|keine|jede|diese|viele|andere|unsere|sowie|heute|gerne|eine|weitere|oder|aber|über|unter|neben|gegenüber|durch|zwischen|bisher|immer|wieder|wurde|werde|hatte|habe|haben|waren|wurden|werden|dieser|jeder|einer|ihrer|seiner)[nrms]?$/u.test(
      first.text,
    )
      ? first
      : undefined;
  const second = adjective === undefined ? first : wordBefore(view, index - 1);
  const article =
    second !== undefined && ARTICLES.has(second.text.toLocaleLowerCase('de')) ? second : undefined;
  return { start: (article ?? adjective ?? noun)?.start ?? 0, article, adjective };
}

function wordBefore(view: TextView, index: number): ViewWord | undefined {
  const word = view.words[index];
  const previous = view.words[index - 1];
  if (word === undefined || previous === undefined) return undefined;
  return /^[ \n]{1,2}$/u.test(view.text.slice(previous.end, word.start)) ? previous : undefined;
}

function meansApplicant(
  noun: PersonNoun,
  phrase: Phrase,
  before: string,
  after: string,
  view: TextView,
): boolean {
  const article = phrase.article?.text.toLocaleLowerCase('de') ?? '';
  if (article === 'zum' || article === 'zur') return true;
  if (JOB_AD.test(after)) return true;
  if (isArticleOfOne(article)) return noun.isSubject || APPLICANT_BEFORE.test(before);
  if (article === 'der' || article === 'die')
    return noun.isSubject && noun.sex === 'masculine' && isSubjectOfSentence(before, after);
  if (APPLICANT_BEFORE.test(before)) return true;
  return (
    LINE_START.test(before) &&
    HEAD_OF_LINE_AFTER.test(after) &&
    view.text.length > 0 &&
    noun.neutral.includes('*')
  );
}

function isArticleOfOne(article: string): boolean {
  return (
    /^(?:ein|unser)/u.test(article) ||
    article === 'dem' ||
    article === 'des' ||
    article === 'vom' ||
    article === 'beim'
  );
}

// "Der Schüler hat", not "die Leistungen der Schüler".
function isSubjectOfSentence(before: string, after: string): boolean {
  if (/(?:^|[.!?:;\n\t\u2029]|\b(?:dass|da|weil|und))[ \n]*$/u.test(before)) return true;
  return /^[ \n](?:hat|ist|war|wird|zeigte|konnte|erfüllte|nahm|besucht|arbeitete|erledigte|verfügt)\b/u.test(
    after,
  );
}

function wordPhrase(noun: PersonNoun, { article, adjective, start }: Phrase, word: ViewWord): string {
  const parts: string[] = [];
  const articleText = article?.text.toLocaleLowerCase('de');
  if (article !== undefined && articleText !== undefined)
    parts.push(neutralArticle(article.text, articleText, noun));
  if (adjective !== undefined) {
    const stem = adjective.text.replace(/(?:e|er|en|em)$/u, '');
    parts.push(articleText === undefined || /^(?:ein|unser)$/u.test(articleText) ? `${stem}e*r` : `${stem}e`);
  }
  const isOblique = noun.sex === 'either' && word.text.endsWith('en');
  parts.push(isOblique ? word.text : noun.neutral);
  return start < word.start ? parts.join(' ') : noun.neutral;
}

function neutralArticle(written: string, lower: string, noun: PersonNoun): string {
  const fixed = ARTICLES.get(lower) ?? '';
  const oblique = noun.sex === 'feminine' && lower === 'der';
  const neutral =
    fixed !== '' ? fixed : lower === 'im' || lower === 'das' ? lower : oblique ? 'der*dem' : 'die*der';
  return /^\p{Lu}/u.test(written) ? neutral.charAt(0).toLocaleUpperCase('de') + neutral.slice(1) : neutral;
}
