import type { DetectionRule } from '../detection-rule.js';
import { foldText } from '../text-folding.js';
import { findPersonNoun } from '../vocabulary/person-nouns.js';
import type { PersonNoun } from '../vocabulary/person-nouns.js';
import { readPersonPhrase, toNeutralPhrase } from '../vocabulary/person-phrase.js';
import type { PersonPhrase } from '../vocabulary/person-phrase.js';
import { textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
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
// Someone speaks of the one person the paper is about.
const APPLICANT_BEFORE =
  /(?:(?:^|[^\p{L}])(?:als|bin|war|wurde|werde|ist|wäre|bleibe|(?:bin|war|wurde|werde)[ \n]ich|beruf(?:swunsch)?:|tätigkeit:|position:|funktion:|stelle:|rolle:|ausbildungsberuf:)[ \n]{1,2}(?:\p{Ll}+[ \n]){0,2})$/iu;
const LINE_START = /(?:^|[\n\t\u2029|•·–—:-]|\d[)]?[ ]|\))[ ]*$/u;
const HEAD_OF_LINE_AFTER =
  /^(?:[ ]*(?:$|[\n\t\u2029,(:|–—])|[ \n](?:im|in|bei|beim|der|einer|eines|am|für|an|bis|auf)[ \n]|[ ]?\(m)/u;
const JOB_AD = /^[ ]?\((?:m|w|d)[ ]?[/|,]/u;

/** Nouns that tell the sex of the applicant, with their articles and adjectives. */
export const genderedNounRule: DetectionRule = {
  id: 'gendered-noun',
  category: 'gender',
  source: 'AGG §1 (sex); forms of the star as recommended by the cities in their language guides',
  isDirect: false,
  examples: {
    positive: [
      {
        text: '‹Ein ruhiger und fleißiger Praktikant› ging.',
        becomes: 'Ein*e ruhige*r und fleißige*r Praktikant*in ging.',
      },
      {
        text: '‹Eine ruhige und fleißige Praktikantin› ging.',
        becomes: 'Ein*e ruhige*r und fleißige*r Praktikant*in ging.',
      },
      { text: '‹Die Auszubildende› hat Erfolg.', becomes: 'Die*der Auszubildende hat Erfolg.' },
      { text: '‹Der Auszubildende› hat Erfolg.', becomes: 'Die*der Auszubildende hat Erfolg.' },
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
    const phrase = readPersonPhrase(view, index);
    const before = textBefore(view.text, phrase.start);
    const after = textAfter(view.text, word.end);
    if (PAIR_AFTER.test(after) || PAIR_BEFORE.test(textBefore(view.text, word.start)) || /\/$/u.test(before))
      return [];
    if (noun.sex !== 'feminine' && !meansApplicant(noun, phrase, word.text, before, after)) return [];
    return [{ start: phrase.start, end: word.end, replacement: toNeutralPhrase(noun, phrase, word.text) }];
  });
}

function meansApplicant(
  noun: PersonNoun,
  phrase: PersonPhrase,
  word: string,
  before: string,
  after: string,
): boolean {
  const article = phrase.article?.text.toLocaleLowerCase('de') ?? '';
  if (article === 'zum' || article === 'zur') return true;
  if (JOB_AD.test(after)) return true;
  if (isArticleOfOne(article)) return noun.isSubject || APPLICANT_BEFORE.test(before);
  if (article === 'der' || article === 'die') {
    const isOne = noun.sex === 'masculine' ? article === 'der' : !word.endsWith('en');
    return noun.isSubject && isOne && isSubjectOfSentence(before, after);
  }
  if (APPLICANT_BEFORE.test(before)) return true;
  // Without an article "Auszubildender" is one man, while "Auszubildende" may be many.
  if (noun.sex === 'either' && noun.isSubject && word.endsWith('er')) return true;
  return LINE_START.test(before) && HEAD_OF_LINE_AFTER.test(after) && noun.neutral.includes('*');
}

function isArticleOfOne(article: string): boolean {
  return (
    /^(?:ein|unser)/u.test(article) ||
    article === 'den' ||
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
