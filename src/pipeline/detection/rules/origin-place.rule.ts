import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { isListedWord } from '../dictionary/frequent-words.js';
import { toWords } from '../finding-context.js';
import { listMatches } from '../matches.js';
import { foldLetters } from '../text-folding.js';
import { CONTEXT_CITY, TELLING_CITY } from '../vocabulary/foreign-cities.js';
import { parseDate } from '../vocabulary/german-dates.js';
import { PLACE_NAME } from '../vocabulary/places.js';
import { compilePattern, compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import type { Term } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { isTown } from '../vocabulary/towns.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'origin-place',
  category: 'origin',
  reason: 'Ein Ort der Geburt oder Herkunft wird genannt.',
  score: 0.9,
} as const;

const PLACE = `(?<gone>${PLACE_NAME})`;
const BORN =
  '(?:[Gg]eboren(?:e[rn]?)?|GEBOREN|GEB\\.?|[Gg]eb\\.?|[Gg]eburtsdatum(?:(?: ?/ ?-?| und -?)[Oo]rt)?|[Gg]eburtstag|[Bb]orn)';
// Any date, in the notation of any language: what matters is the place behind it.
const WRITTEN_DATE =
  '\\d{1,2}[./ -]{1,2}(?:\\d{1,2}|\\p{L}{3,9}\\.?)[./ -]{1,2}\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{4}';
const GROWN = '(?:aufgewachsen|groß geworden|großgeworden|verbracht|gelebt|beheimatet|zur Schule gegangen)';

// Where these words stand, the place is one of birth or origin, be it Witten or Damaskus.
const PERSONAL: readonly Term[] = [
  {
    pattern: `${BORN}[:]?(?: am| den)?[ \\t\\n\\u2029]{0,2}(?:${WRITTEN_DATE})?[,;]?[ \\t\\n\\u2029/]{0,3}(?:[iIlL1]n|IN|zu|/)[ \\t\\n\\u2029]{1,3}${PLACE}`,
  },
  {
    pattern: `(?:[Gg]eburtsort|GEBURTSORT|[Pp]lace of birth|Geburtsort/-land)[ ]?[:·•|]?[ \\t\\n\\u2029]{1,3}${PLACE}(?:[ ]?[,/][ ]?\\p{Lu}[\\p{L}]{2,25})?`,
  },
  { pattern: `(?:in|bei|nahe) ${PLACE} (?:\\p{L}{1,12} ){0,3}?(?:geboren|zur Welt|${GROWN})` },
  {
    pattern: `(?:bin|wurde|habe|hat|ist) (?:ich )?(?:\\p{L}{1,14} ){0,4}?in ${PLACE} (?:\\p{L}{1,12} ){0,4}?(?:geboren|zur Welt|${GROWN})`,
  },
  {
    pattern: `(?:[Gg]eboren|[Aa]ufgewachsen|${GROWN})(?: (?:bin|wurde|und|ich|sowie|aufgewachsen)){0,4} in ${PLACE}`,
  },
  {
    pattern: `(?:[Kk]omme|[Ss]tamme|[Kk]ommt|[Ss]tammt|[Kk]ommen|[Ss]tammen|gebürtig|ursprünglich) (?:\\p{Ll}{1,14} ){0,4}?aus (?:der |dem |den )?${PLACE}`,
  },
  {
    pattern: `[Ww]urzeln (?:liegen|sind|habe ich|hab ich|reichen|stecken|kommen)(?: \\p{Ll}{1,12}){0,2} (?:in|im|auf|aus)(?: der| den)? ${PLACE}`,
  },
  { pattern: `${PLACE}(?= ?\\((?:dort|hier) (?:bin ich )?geboren)` },
  {
    pattern: `(?:[Pp]rovinz|[Bb]ergdorf|[Kk]üstenstadt|[Oo]blast|[Gg]ouvernement) (?:im |in |von |der |bei )?${PLACE}`,
  },
  {
    pattern: `(?:lebte|wohnte)n?(?<=(?:[Bb]is|[Ff]rüher|[Zz]uvor|[Vv]orher|[Dd]avor|[Aa]ls Kind|[Kk]indheit)[^.;:\\n\\u2029]{0,30} (?:lebte|wohnte)n?) (?:ich|wir) in ${PLACE}`,
  },
  { pattern: `(?:[Zz]ur Welt (?:kam|gekommen bin) ich|[Ww]iege stand) in ${PLACE}` },
  {
    pattern: `aus(?<=(?:[Ii]ch|[Ww]ir|[Dd]ie|[Ff]amilie|[Ee]ltern|[Mm]utter|[Vv]ater|[Oo]ma|[Oo]pa)(?: \\p{L}{1,14}){0,4} aus) (?:der |dem |den )?${PLACE} (?:stamm|komm|zugezogen|hergezogen|eingewandert)(?:t|e|en|te|ten)?`,
  },
  {
    pattern: `(?:[Gg]rundschule|[Ss]chule|[Kk]lasse|[Kk]indergarten)(?: habe ich| ging ich| besuchte ich)? (?:noch )?in ${PLACE} (?:besucht|gegangen|abgeschlossen)`,
  },
  {
    pattern: `(?:[Hh]eimatstadt|[Hh]eimatdorf|[Hh]eimatort|[Hh]eimatland|[Hh]eimat|[Gg]eburtsstadt)(?: ist|:)? ${PLACE}`,
    unlessBefore: /[Nn]eue[nr]? $/u,
  },
];
const ENGLISH: readonly Term[] = [
  {
    pattern: `(?:[Bb]orn(?: and raised| and grew up)?|[Rr]aised|grew up|[Oo]riginally from|I come from|I am from) (?:in )?${PLACE}`,
  },
];
const PERSONAL_TERMS = compileTerms(
  [...PERSONAL, ...ENGLISH].map((term) => ({ ...term, isCaseSensitive: true })),
);

// A place behind the date of birth, alone in its line: "11/02/2010 Vinh".
const AFTER_DATE = new RegExp(
  `(\\d{1,2}[./][ ]?(?:\\d{1,2}|\\p{L}{3,9})[./ ]{1,2}\\d{2,4})[ ]?(?:\\([^()\\n\\d]{3,24}\\)[ ]?)?([/,·|•(][ ]?|in[ ]|zu[ ]|à[ ]|[\\n\\t\\u2029][ ]?)?(${PLACE_NAME.replaceAll(' ', '[ ]')}(?:[ ](?:am|an der|im|bei|ob der)\\n\\p{Lu}\\p{L}+)?)(?=\\)?[ ]*(?:[\\n\\t\\u2029·|•]|$))`,
  'gu',
);
// A line that was wrapped goes on behind the town: "8. August 2008, Mannheim Deutscher mit …".
const TOWN_AFTER_DATE =
  /(\d{1,2}[./][ ]?(?:\d{1,2}|\p{L}{3,9})[./ ]{1,2}\d{2,4})[ ]?[,/·|•][ ]?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[ ]\p{Lu})/gu;
// The label may stand behind its value, in a column at the right: "Tema", "Geburtsort".
const BEFORE_LABEL = new RegExp(
  `(?<=(?:^|[\\n\\u2029])[ ]?)(${PLACE_NAME.replaceAll(' ', '[ ]')})[ ]?\\t[ ]?(?:Geburtsort|Geburtsland|Place of birth|Lieu de naissance)(?=[ ]?(?:[\\n\\u2029]|$))`,
  'gu',
);

const TRIP_BEFORE =
  /(?:fahrt|reise|austausch|erasmus|ausland|au[- ]?pair|urlaub|messe|besuch|ausflug|sprachkurs)[^\n\t\u2029]{0,50}$/iu;

const CITY_TERMS = compileTerms([
  {
    pattern: TELLING_CITY,
    isCaseSensitive: true,
    unlessBefore:
      /(?:klassenfahrt|studienfahrt|stufenfahrt|kursfahrt|gedenkstättenfahrt|austausch|erasmus)[^\n\t\u2029]{0,30}$/iu,
    unlessAfter: /^[- ]?(?:straße|str\.|platz|weg|allee|ring|referat|projekt|facharbeit|ag\b)/iu,
  },
  {
    pattern: `(?:[Aa]us|[Nn]ach|[Ii]n|[Vv]on) (?<gone>${CONTEXT_CITY}) (?:\\p{L}{1,14} ){0,3}(?:geflohen|geflüchtet|gezogen|gekommen|ausgewandert|eingewandert|gelebt|zugezogen|umgezogen|zur Schule)`,
    isCaseSensitive: true,
  },
  {
    // "In Lissabon habe ich gearbeitet", "Kaufhaus in Sofia": where somebody worked, not where a class went.
    pattern: `(?:(?:[Ii]n) (?<gone>${CONTEXT_CITY})(?= (?:\\p{L}{1,14} ){0,5}(?:gearbeitet|gejobbt|studiert|gelernt|gewohnt)))`,
    isCaseSensitive: true,
    unlessBefore: TRIP_BEFORE,
  },
  {
    pattern: `(?:[Kk]aufhaus|[Rr]estaurant|[Hh]otel|[Cc]afé|[Bb]äckerei|[Ww]erkstatt|[Ff]abrik|[Ss]alon|[Ss]upermarkt|[Kk]rankenhaus|[Kk]üche|[Bb]austelle|[Ss]chneiderei|[Aa]potheke|[Kk]anzlei|[Bb]ank)s? in (?<gone>${CONTEXT_CITY})`,
    isCaseSensitive: true,
    unlessBefore: TRIP_BEFORE,
  },
  {
    // "Alexandria, 4 March 2023" above or below a reference: where it was written.
    pattern: `(?<=(?:^|[\\n\\u2029])[ ]?)(?:${CONTEXT_CITY})(?=, (?:den )?(?:\\d{1,2}[./ ]|(?:January|February|March|April|May|June|July|August|September|October|November|December) ))`,
    isCaseSensitive: true,
  },
  {
    // "Kellner, Restaurant Mar, Porto": at the end of a line it is where somebody lived.
    pattern: `(?<=, )(?:${CONTEXT_CITY})(?=[ ]?(?:[\\n\\t\\u2029(|]|$))`,
    isCaseSensitive: true,
    unlessBefore: TRIP_BEFORE,
  },
]);

/** Places of birth and origin, and those same places wherever else they stand in the document. */
export const originPlaceRule: DetectionRule = {
  id: 'origin-place',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); PStG §21: the place of birth identifies',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Geburtsdatum\t02.05.2008\nGeburtsort\t‹Asmara›',
        becomes: 'Geburtsdatum\t02.05.2008\nGeburtsort\t[Herkunft]',
        person: { birthDate: '2008-05-02' },
      },
      { text: 'geboren in ‹Winnyzja›', becomes: 'geboren in [Herkunft]' },
      { text: 'geb. am 3. Mai 2010 in ‹Bad Salzungen›', becomes: 'geb. am 3. Mai 2010 in [Herkunft]' },
      { text: 'Geburtsort · ‹Novi Sad›', becomes: 'Geburtsort · [Herkunft]' },
      { text: 'Geburtsort: ‹Novi Sad›', becomes: 'Geburtsort: [Herkunft]' },
      { text: 'Aufgewachsen bin ich in ‹Zwickau›.', becomes: 'Aufgewachsen bin ich in [Herkunft].' },
      {
        text: 'Meine ersten Jahre habe ich in ‹Vinh› verbracht.',
        becomes: 'Meine ersten Jahre habe ich in [Herkunft] verbracht.',
      },
      { text: '* 03.05.2010\n‹Bad Honnef›', becomes: '* 03.05.2010\n[Herkunft]' },
      { text: 'Kellner, Restaurant Mar, ‹Porto›', becomes: 'Kellner, Restaurant Mar, [Herkunft]' },
      { text: 'In ‹Lissabon› habe ich gearbeitet.', becomes: 'In [Herkunft] habe ich gearbeitet.' },
      { text: 'Verkauf in einem Kaufhaus in ‹Sofia›', becomes: 'Verkauf in einem Kaufhaus in [Herkunft]' },
      { text: 'I was born and raised in ‹Kumba›.', becomes: 'I was born and raised in [Herkunft].' },
      { text: 'Ich komme ursprünglich aus ‹Kobane›.', becomes: 'Ich komme ursprünglich aus [Herkunft].' },
      {
        text: 'Geburtsort: ‹Keren›\nSchule in ‹Keren›',
        becomes: 'Geburtsort: [Herkunft]\nSchule in [Herkunft]',
      },
    ],
    negative: [
      { text: 'Praktikum in Dortmund, Modehaus in Herne' },
      { text: 'Klassenfahrt nach London' },
      { text: 'Klassenfahrt, London; Erasmus: in Lissabon habe ich gearbeitet' },
      { text: 'Ich komme gerne aus dem Lager zum Tresen.' },
      { text: 'Kalte Platten und Essen anrichten' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    const personal = findTerms(view, PERSONAL_TERMS).filter(({ start, end }) =>
      isPlace(view.text.slice(start, end)),
    );
    personal.push(...findBehindBirthDate(view, context), ...findBelowBirthDate(view.text));
    return toFindings(view, TRACE, [
      ...personal,
      ...findTerms(view, CITY_TERMS),
      ...findAgain(view, personal, context),
    ]);
  },
};

// Capitalised words that stand behind "in" or "aus" and are no place.
const NO_PLACE =
  /^(?:Deutschland|Ihr|Ihre[mnrs]?|Der|Die|Das|Einem|Einer|Familie|Klasse|Kontakt|Lager|Schule|Betrieb|Team|Name|Vorname|Familienstand|Staats\p{L}*|Geschlecht|Telefon|E-?Mail|Adresse|Anschrift|Mobil|Region|Umgebung|Nähe|Stadt|Dorf|Land|Anbau|Handwerk\p{L}*|Liebe|Interesse|Alter|Konfession|Religion|Nationalität|Geburts\p{L}*)/u;

function isPlace(text: string): boolean {
  return !NO_PLACE.test(text);
}

// "* 03.05.2010", and below it nothing but "Bad Honnef".
const BELOW_DATE = new RegExp(
  `(?:[Gg]eb(?:oren|\\.)?|[Gg]eburts\\p{L}{2,8}(?:[ ](?:und|/)[ ]?-?\\p{L}{2,8})?|\\*)[^\\p{L}]{0,6}\\d{1,2}[./][ ]?(?:\\d{1,2}|\\p{L}{3,9})[./ ]{1,2}\\d{2,4}[ ]?(?:\\([^()\\n]{1,20}\\))?(?:[ ]|[ ]?[,·•|\\n\\t\\u2029][ ]?)(${PLACE_NAME.replaceAll(' ', '[ ]')})(?=[ ]*(?:[\\n\\t\\u2029,]|$))`,
  'gu',
);

function findBelowBirthDate(text: string): Passage[] {
  return listMatches(text, BELOW_DATE).flatMap((match): Passage[] => {
    const place = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - place.length;
    const context = toWords(text, { start: match.index, end: start });
    return isTown(place) ? [{ start, end, replacement: null, context }] : [];
  });
}

// The line below the date is the place, unless it is a heading, a word of every day or a part of the name.
function isPlaceLine(line: string, person: DetectionContext['person']): boolean {
  const known = [person.firstName, person.middleNames, person.lastName, person.birthName]
    .flatMap((name) => (name ?? '').split(/[\s-]+/u))
    .map((name) => foldLetters(name).text);
  const words = line.split(/[^\p{L}\p{M}]+/u).map((word) => foldLetters(word).text);
  if (words.some((word) => known.includes(word)) || !isPlace(line)) return false;
  return (
    isTown(line) || (!HEADING.test(line) && !words.some((word) => word.length > 3 && isListedWord(word)))
  );
}

// Headings and first words of what follows personal data; compounds go on ("Schulbildung", "Sprachkenntnisse").
const HEADING =
  /^(?:Schul|Ausbild|Beruf|Bildung|Prakti|Kenntn|Sprach|Hobb|Interess|Persönl|Profil|Über|Kontakt|Lebens|Werdegang|Erfahr|Stärk|Fähig|Engag|Ehren|Qualif|Weiter|Fort|Studi|Abitur|Deutsch|Ledig|Verheir|Führer|Frei|Grund|Gesamt|Real|Haupt|Gymn|Mittel|Ober|Education|Experience|Skills|Languages|Formation|Expérience|Langues)/u;

function findBehindBirthDate(view: TextView, { person }: DetectionContext): Passage[] {
  const birth = JSON.stringify(parseDate(person.birthDate ?? ''));
  const hasLabel = /\t[ ]?(?:Geburts(?:ort|land)|Place of birth|Lieu de naissance)/u.test(view.text);
  const values = (hasLabel ? listMatches(view.text, BEFORE_LABEL) : []).map((match) => ({
    start: match.index,
    end: match.index + (match[1] ?? '').length,
    replacement: null,
  }));
  const towns = listMatches(view.text, TOWN_AFTER_DATE)
    .filter(([, date, town]) => JSON.stringify(parseDate(date ?? '')) === birth && isTown(town ?? ''))
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[2] ?? '').length, end, replacement: null };
    });
  const behind = listMatches(view.text, AFTER_DATE)
    .filter((match) => JSON.stringify(parseDate(match[1] ?? '')) === birth)
    .filter(
      ([, , divider, place]) => !/[\n\t\u2029]/u.test(divider ?? '') || isPlaceLine(place ?? '', person),
    )
    .map((match) => {
      const end = match.index + match[0].length;
      const start = end - (match[3] ?? '').length;
      const context = toWords(view.text, { start: match.index, end: start });
      return { start, end, replacement: null, context };
    });
  return [...values, ...towns, ...behind];
}

// A place of birth abroad is the same hint in "Grundschule, Novi Sad"; in a town around here everybody goes to school. Words that are
// also nouns ("Essen", "Hagen" in a name) are left to the rules that see their context.
function findAgain(view: TextView, places: readonly Passage[], context: DetectionContext): Passage[] {
  const home = context.person.city?.toLocaleLowerCase('de');
  const names = new Set(
    [...places.map(({ start, end }) => view.text.slice(start, end)), context.person.birthPlace ?? '']
      .flatMap((place) => place.split(/[,/(]/u))
      .map((place) => place.trim().replace(/[.)]+$/u, ''))
      .filter(
        (place) =>
          place.length > 2 && place.toLocaleLowerCase('de') !== home && place !== 'Essen' && !isTown(place),
      ),
  );
  if (names.size === 0) return [];
  const escaped = [...names].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return [...view.text.matchAll(compilePattern(`(?:${escaped.join('|')})`, true))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: null,
  }));
}
