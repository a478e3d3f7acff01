import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { findOwnWords } from '../vocabulary/first-person.js';
import type { PersonNoun } from '../vocabulary/person-nouns.js';
import { readPersonPhrase, toNeutralPhrase } from '../vocabulary/person-phrase.js';
import type { PersonPhrase } from '../vocabulary/person-phrase.js';
import { findRelativePronoun } from '../vocabulary/relative-pronoun.js';
import { compileTerms, findTerms, textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView, ViewWord } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'sex-label',
  category: 'gender',
  reason: 'Das Geschlecht wird genannt.',
  score: 0.95,
} as const;

const TERMS = compileTerms([
  {
    pattern:
      '(?:geschlecht(?:seintrag)?|geschl\\.?|sexe?|gender|cinsiyet)(?: ?/ ?(?:sexe?|gender|geschlecht)){0,2}(?:[ ]?\\((?:m|w|d|weiblich|männlich|divers)(?:[/|,][ ]?(?:m|w|d|weiblich|männlich|divers)){1,2}\\))?[ ]?[:=·•|]?[ \\t\\n\\u2029]{0,3}(?<gone>männlich|weiblich|divers|inter(?:geschlechtlich)?|nicht-?binär|männl\\.|weibl\\.|m|w|d|f|male|female|mann|frau|junge|mädchen)',
    unlessAfter: /^[/|]/u,
  },
  {
    pattern:
      '(?:meine? )?pronomen(?: sind| ist)?[ ]?[:=]?[ \\t\\n\\u2029]{1,3}(?<gone>(?:er|sie|xier|dey|they|she|he|keine|hen|ey|es)(?: ?/ ?(?:ihm|ihr|ihn|sie|er|them|her|him|xies|dem|keine))?)',
  },
  {
    pattern: '(?:anrede)[ ]?[:=·•|]?[ \\t\\n\\u2029]{0,3}(?<gone>herrn?|frau|fräulein|divers|hr\\.|fr\\.)',
    unlessAfter: /^[ ]?[/|]/u,
  },
  {
    pattern:
      '(?:bewerber|antragsteller|teilnehmer|schüler)(?:in|/in|\\*in|:in|\\(in\\))?[ ]?[:\\t][ ]?(?<gone>herrn?|frau)(?=[\\n\\u2029]|$)',
  },
  { pattern: '[♀♂⚥⚧]' },
  {
    pattern:
      '(?<=(?:bin|identifiziere mich als|lebe|definiere mich als) )(?:divers|non-?binary|agender|genderfluid|trans)(?=[,.;]|$| und)',
  },
  {
    pattern:
      '(?:bitte )?(?:ohne|weder|nicht)(?: (?:die anrede|als|mit))? [„“"»]?(?:herrn?|frau)[“”"«]?(?: (?:oder|noch|und) |/)[„“"»]?(?:frau|herrn?)[“”"«]?|(?:bitte )?(?:eine |um )?(?:geschlechtsneutrale|neutrale) anrede|(?:bitte )?ohne geschlechtsspezifische anrede',
  },
  {
    pattern:
      '(?:an?|this|the|very|as an?) (?:\\p{Ll}[\\p{Ll}-]+ ){0,2}(?<gone>girl|boy|lady|gentleman|young (?:man|woman|lady))',
    replacement: 'person',
  },
  { pattern: 'nichtraucher(?:in)?', replacement: 'Nichtraucher*in', unlessAfter: /^[-*/:]/u },
  {
    pattern: '[Dd](?:er|ie) Richtige(?= (?:für|in|bei)|,|\\.)',
    replacement: 'die richtige Person',
    isCaseSensitive: true,
  },
  {
    pattern:
      '(?:als )?(?<gone>ein(?:er|es|e) (?:der|von) (?:wenigen|einzigen|beiden|ersten|zwei|drei|nur \\p{L}+) (?:jungen|jungs|mädchen|mädels|frauen|männern?))',
  },
  {
    pattern:
      '(?:in (?:einem|der) |ein |im )?(?:männer|frauen)-?(?:beruf|domäne|sache|welt)(?:s|en)?|(?:typischer? )(?:männer|frauen)-?(?:job|arbeit)',
  },
  {
    pattern: '(?:männlich|weiblich)(?:e[nrms]?)?|weibl\\.|männl\\.|nicht-?binär(?:e[nrms]?)?',
    unlessBefore: /[/|]$/u,
    unlessAfter: /^[ ]?[/|]/u,
  },
]);

// "☒ männlich ☐ weiblich": which box is ticked tells as much as the word.
const BOX = '(?:[☐☑☒□■▢✓✔✗✘○●◯⃝]|\\[[ xX✓]?\\]|\\([ xX✓]?\\)|(?<!\\p{L})[xXoO](?!\\p{L}))';
const SEX = '(?:[mM]ännlich|[wW]eiblich|[dD]ivers|Herrn?|Frau|keine Angabe|[mwd](?!\\p{L}))';
const BOXES = new RegExp(
  `(?:${BOX}[ \\t]?${SEX}|${SEX}[ \\t]?${BOX})(?:[ \\t\\n/,|]{0,4}(?:${BOX}[ \\t]?)?${SEX}(?:[ \\t]?${BOX})?){1,3}`,
  'gu',
);

// "MINT-Camp für Mädchen": found from behind, because the compound may be long.
const EVENT_FOR_ONE_SEX =
  /(?<=(?:camp|woche|tag|workshop|kurs|ag|programm|projekt|treff|training|ausbildung|akademie|lehrgang))[ ](?:nur[ ]|speziell[ ])?für[ ](?:junge[ ])?(?:mädchen|jungen|jungs|frauen|männer|mädels)(?!\p{L}|[ ](?:aus|mit|in)[ ]|[^.;\n]{0,30}(?:geleitet|gegeben|organisiert|betreut|angeboten|vorbereitet))/giu;

// "Trainerin im Verein⏎Schwimmkurs für Frauen": who gives a course for one sex need not be of it.
const GIVEN_BEFORE =
  /(?:trainer|übungsleit|kursleit|lehrer|lehrkraft|dozent|ausbilder|leitung|leiter|referent|anleit|betreu|aufgabe)\p{L}{0,6}[^.;]{0,60}(?:kurs|training|workshop|lehrgang|treff|projekt|ag)$/iu;
const REACH_OF_A_TASK = 100;

function isAttended({ index, input }: RegExpExecArray): boolean {
  return !GIVEN_BEFORE.test(input.slice(Math.max(0, index - REACH_OF_A_TASK), index));
}

const WOMAN = /^(?:frau|dame|mädchen|mädel|mädl|madl)$/iu;
const MAN =
  /^(?:mann(?:e?s)?|herrn?|jungen?|bub(?:en)?|(?:natur|pracht)?burschen?|(?:pracht|pfunds)?kerls?|gentlem[ae]n)$/iu;
// Said of nobody but the young person the paper is about.
const FAMILIAR =
  /^(?:mädel|mädl|madl|buben?|(?:natur|pracht)?burschen?|(?:pracht|pfunds)?kerls?|gentlem[ae]n)$/iu;
const YOUNG = /^junge[nrms]?$/iu;
// "als Mädchen", "war eine freundliche Frau": the person the paper is about.
const ABOUT =
  /(?:^|[^\p{L}])(?:als|ist|war|bin|wäre)(?:[ \n](?:ich|selbst|ja|eben|auch|nun|mal|nämlich)){0,2}[ \n]$/iu;

/** The sex itself: behind its label, as an adjective, and in "eine engagierte junge Frau". */
export const sexLabelRule: DetectionRule = {
  id: 'sex-label',
  category: 'gender',
  source: 'AGG §1 (sex); PStG §22 (entries)',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Geschlecht: ‹weiblich›', becomes: 'Geschlecht: [Geschlecht]' },
      { text: 'Geschlecht (m/w/d): ‹w›', becomes: 'Geschlecht (m/w/d): [Geschlecht]' },
      { text: 'Geschlecht\t‹m›', becomes: 'Geschlecht\t[Geschlecht]' },
      { text: 'Pronomen: ‹sie/ihr›', becomes: 'Pronomen: [Geschlecht]' },
      { text: 'Ich bin ‹divers›.', becomes: 'Ich bin [Geschlecht].' },
      { text: 'Schreiben Sie ‹ohne Herr oder Frau›.', becomes: 'Schreiben Sie [Geschlecht].' },
      { text: 'Anrede: ‹Frau›', becomes: 'Anrede: [Geschlecht]' },
      {
        text: 'Wir haben ihn als ‹engagierten jungen Mann› erlebt.',
        becomes: 'Wir haben ihn als engagierte Person erlebt.',
      },
      {
        text: 'Wir haben sie als ‹engagierte junge Frau› erlebt.',
        becomes: 'Wir haben sie als engagierte Person erlebt.',
      },
      { text: '‹Ein freundlicher junger Mann› mit Ideen', becomes: 'Eine freundliche Person mit Ideen' },
      { text: 'Arbeit ‹des jungen Mannes›, ‹der› half', becomes: 'Arbeit der Person, die half' },
      { text: 'Geschlecht: ‹☒ männlich ☐ weiblich ☐ divers›', becomes: 'Geschlecht: [Geschlecht]' },
      {
        text: 'ist ‹ein aufgeweckter Bub›, ‹der› gern baut',
        becomes: 'ist eine aufgeweckte Person, die gern baut',
      },
      { text: '‹Junger Mann› mit Ideen', becomes: 'Person mit Ideen' },
      { text: 'gelobt. ‹Den Jungen› nehmen wir gern.', becomes: 'gelobt. Die Person nehmen wir gern.' },
      { text: 'Er sagte: ‹Der Junge› sieht das.', becomes: 'Er sagte: Die Person sieht das.' },
      { text: 'bin ‹Nichtraucherin›', becomes: 'bin Nichtraucher*in' },
      { text: '‹Das Mädchen› arbeitete ruhig.', becomes: 'Die Person arbeitete ruhig.' },
      { text: 'MINT-Camp‹ für Mädchen›, 1 Woche', becomes: 'MINT-Camp, 1 Woche' },
      { text: '‹Der Richtige› für Sie bin ich', becomes: 'Die richtige Person für Sie bin ich' },
      {
        text: 'Ich bin ‹ein ruhiger junger Mann› und fleißig',
        becomes: 'Ich bin eine ruhige Person und fleißig',
      },
      { text: 'als ‹einziges Mädchen› im Kurs', becomes: 'als einzige Person im Kurs' },
    ],
    negative: [
      { text: 'Ausbildung (m/w/d)' },
      { text: 'Gleichstellung von Mann und Frau' },
      { text: 'Sehr geehrte Frau' },
      { text: 'Geschlecht: keine Angabe' },
      { text: 'Kleidung für junge Frauen verkaufen; Aufgabe: Schwimmkurs für Frauen' },
      { text: 'Nichtraucherschutz erklären; den Jungen im Team half ich' },
      { text: 'Der Jungenraum, das Mädchenbuch, die richtige Lösung für mich' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [
      ...findSubjects(view),
      ...findTerms(view, TERMS),
      ...listMatches(view.text, BOXES).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        replacement: null,
      })),
      ...listMatches(view.text, EVENT_FOR_ONE_SEX)
        .filter(isAttended)
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          replacement: '',
        })),
      ...findPersons(view),
    ]);
  },
};

// "Das Mädchen arbeitete ruhig" in a certificate; in a letter the applicant speaks of somebody else.
const CHILD_AS_SUBJECT =
  /(?<=^|[.!?\n\u2029][ \n]?)(?:Der Junge|Das Mädchen|De[nm] Jungen|Dem Mädchen)(?=[ \n](?:hat|ist|war|wird|konnte|half|kam|nahm|fiel|ging|fand|sprach|blieb|verstand|begann|lief|trug|gab|hielt|sah|schrieb|nehmen|würden|können|zeigt|\p{Ll}{2,}te|\p{Ll}{2,}t)(?!\p{L}))/gu;
// "Der Meister hat gesagt: Der Junge sieht Fehler": what others said of the applicant stands in his own letter.
const CHILD_IN_QUOTE =
  /(?<=(?:gesagt|sagte|meinte|sagt|meint|lobte|schrieb|rief|hieß es)[^.!?\u2029]{0,20}: ?[„“"»‚]?)(?:Der Junge|Das Mädchen|Der Kerl|D(?:er|ie) Kleine|Der Bursche|Das Mädel)(?=[ \n]\p{Ll})/gu;

function findSubjects(view: TextView): Passage[] {
  const isOwn = findOwnWords(view);
  return [
    ...listMatches(view.text, CHILD_AS_SUBJECT).filter(({ index }) => !isOwn(index)),
    ...listMatches(view.text, CHILD_IN_QUOTE),
  ].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    replacement: found.startsWith('Dem') ? 'Der Person' : 'Die Person',
  }));
}

function findPersons(view: TextView): Passage[] {
  return view.words.flatMap((word, index): Passage[] => {
    const sex = WOMAN.test(word.text) ? 'feminine' : MAN.test(word.text) ? 'masculine' : undefined;
    if (sex === undefined || !/^\p{Lu}/u.test(word.text)) return [];
    const phrase = readPersonPhrase(view, index);
    if (!meansApplicant(view.text, phrase, word)) return [];
    const noun: PersonNoun = { sex, neutral: 'Person', isSubject: true };
    // How young somebody looks is no merit, how engaged is.
    const wording = toNeutralPhrase(noun, phrase, word, view.text).replace(
      /(?:(?:,| und)[ ])?\b[jJ]ungen?[ ](?=\p{L})/u,
      '',
    );
    const after = sex === 'masculine' ? findRelativePronoun(textAfter(view.text, word.end), word.end) : [];
    return [{ start: phrase.start, end: word.end, replacement: wording }, ...after];
  });
}

function meansApplicant(text: string, phrase: PersonPhrase, word: ViewWord): boolean {
  // "Frau Lindqvist", "Mann und Frau", "Frau/Mann"
  if (/^(?:[ \n]\p{Lu}|[ \n](?:und|oder)[ \n]\p{Lu}|[/*:-])/u.test(textAfter(text, word.end))) return false;
  if (
    /(?:[/*:-]|[ \n](?:und|oder)[ \n])$/u.test(textBefore(text, word.start)) &&
    phrase.adjectives.length === 0
  )
    return false;
  const isYoung = phrase.adjectives.some((adjective) => YOUNG.test(adjective.text));
  if (FAMILIAR.test(word.text) && phrase.article !== undefined) return true;
  return isYoung || ABOUT.test(textBefore(text, phrase.start));
}
