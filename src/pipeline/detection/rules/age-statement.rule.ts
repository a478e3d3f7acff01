import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { toGermanNumber } from '../german-numbers.js';

const YOUNGEST = 13;
const OLDEST = 67;
const NUMBER_WORDS = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, k) =>
  toGermanNumber(YOUNGEST + k),
).join('|');
const AGE = `(?:1[3-9]|[2-5]\\d|6[0-7]|${NUMBER_WORDS})`;
const YOUNG_WORDS = 'drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
// What somebody did as a child tells how long ago it was, and so the age.
const CHILD_AGE = `(?:[3-9]|1\\d|2[0-9]|${YOUNG_WORDS}|${NUMBER_WORDS})`;
const ORDINAL = '(?:\\d{1,2}\\.|[a-zäöüß]{4,16}(?:te|ste)[nr]?)';
const BLANK = '[ \\u00a0\\n]';
// "mit knapp 23 Jahren", "bin ich gerade mal 24"
const ABOUT = `(?:(?:knapp|fast|gerade|einmal|mal|schon|bereits|erst|nur|jetzt|heute|inzwischen|mittlerweile|nun|noch|etwa|rund|ungefähr|stolze|genau|zarten|jungen)${BLANK}){0,3}`;

const AGE_STATEMENT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,/])${AGE}${BLANK}?Jahren?${BLANK}(?:alt|jung)(?!\\p{L})`,
    // "15-jähriges Bestehen" is no age of a person, nor are the "14- bis 16-Jährigen" somebody looked after.
    `(?<![\\p{L}\\p{N}.,/]|bis[ \\u00a0])${AGE}[ \\u00a0]?-?jährig(?:e[rm]?)?(?!\\p{L})(?!${BLANK}(?:Jubiläum|Bestehen|Berufs|Erfahrung|Ausbildung|Tätigkeit|Mitglied|Schul|Tradition))`,
    `(?<=(?:^|[\\s(])(?:[Ii]ch${BLANK}bin|[Bb]in|[Bb]in${BLANK}ich|[Mm]it${BLANK}meinen|[Ii]m${BLANK}Alter${BLANK}von)${BLANK}${ABOUT})${AGE}(?:${BLANK}?Jahren?)?(?![\\p{L}\\p{N}])(?!${BLANK}(?:Jahre|Mal|Prozent|Stunden|Tage|Wochen|Monate)|[ \\u00a0]\\p{Lu}\\p{Ll})`,
    `(?<=(?:^|[\\s(|·])(?:Alter|Age)[ \\u00a0]?(?:[:\\t\\n]|:[ \\t\\n])[ \\u00a0]?)${AGE}(?:${BLANK}?(?:Jahren?|years?|J\\.))?(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])${ORDINAL}${BLANK}Lebensjahr(?:es|s)?(?!\\p{L})`,
    `(?<=(?:^|[\\s(,])(?:[Mm]it|[Aa]b)${BLANK}${ABOUT})${CHILD_AGE}(?:${BLANK}gewordene?n?)?${BLANK}Jahren(?![\\p{L}\\p{N}])(?!${BLANK}(?:\\p{Lu}|in${BLANK}\\p{Lu}|[bB]erufs))`,
    `(?<=(?:^|[\\s(,])[Mm]it${BLANK})${CHILD_AGE}(?=${BLANK}(?:habe|hatte|begann|fing|bin|war|wurde|kam|zog|lernte|machte|ging|durfte|konnte|startete|schon|bereits)(?!\\p{L}))`,
    `(?<=(?:^|[\\s(,])(?:[Ss]eit(?:dem)?|[Aa]ls|[Bb]evor|[Bb]is)${BLANK}ich${BLANK}(?:etwa${BLANK})?)${CHILD_AGE}(?:${BLANK}Jahre(?:${BLANK}alt)?)?(?=${BLANK}(?:bin|war|wurde)(?!\\p{L}))`,
    `(?<=(?:^|\\s)[Mm]eine[mnrs]?${BLANK})${ORDINAL}(?=${BLANK}Geburtstag)`,
    `(?<![\\p{L}\\p{N}])[Üü]${BLANK}?-?(?:18|25|27|30|40|50|60)(?:er|-?[Jj]ährige[rn]?)?(?![\\p{L}\\p{N}-])`,
    `(?<=(?:^|\\s)(?:[Mm]it|[Bb]in)${BLANK})(?:Anfang|Mitte|Ende)${BLANK}[2-6]0(?![\\p{L}\\p{N}.:/])`,
    `(?<!\\p{L})(?:Anfang|Mitte|Ende)${BLANK}(?:zwanzig|dreißig|vierzig|fünfzig|sechzig)(?!\\p{L})`,
    `(?<=(?:^|\\s)[Ww]erde${BLANK}(?:ich${BLANK})?(?:(?:im${BLANK}\\p{Lu}\\p{Ll}{2,8}|nächstes${BLANK}Jahr|dieses${BLANK}Jahr|bald|demnächst|in${BLANK}Kürze)${BLANK})?${ABOUT})${AGE}(?:${BLANK}Jahre(?:${BLANK}alt)?)?(?=[.,;!)]|${BLANK}(?:und|oder|sein)(?!\\p{L})|$)`,
    `(?<=(?:^|\\s)(?:inzwischen|mittlerweile|heute|jetzt|bald|fast|schon|gerade|beinahe|knapp)${BLANK})${AGE}(?=[.,;!)]|$|${BLANK}(?:und|Jahre|geworden)(?!\\p{L}))(?!,\\d)`,
    `(?<=(?:^|\\s)[Mm]it${BLANK})${AGE}(?=!|,${BLANK}(?:fast|bald|habe|bin|will))`,
    `(?<=(?:^|\\s)(?:[Nn]och${BLANK}keine|[Nn]icht${BLANK}mehr)${BLANK})${AGE}(?=[.,;!)]|$|${BLANK}(?:und|aber|Jahre)(?!\\p{L}))`,
    `(?<!\\p{L})(?:am${BLANK})?[a-zäöüß]{3,20}(?:ten|sten)${BLANK}(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)${BLANK}(?:neunzehnhundert|zweitausend)[a-zäöüß]*`,
    `(?<!\\p{L})(?:bis${BLANK}zur|vor${BLANK}der|in|in${BLANK}der)${BLANK}(?:Rente|Altersrente|Pension|Pensionierung)(?!\\p{L})|(?<!\\p{L})(?:Früh|Vorruhe)?(?:[Rr]entner(?:in)?|[Rr]uheständler(?:in)?)(?!\\p{L})`,
    `(?<=(?:^|\\s)[Tt]rotz${BLANK}meiner${BLANK})${AGE}(?:${BLANK}Jahre)?(?![\\p{L}\\p{N}])`,
    `[Nn]icht${BLANK}mehr${BLANK}(?:ganz${BLANK})?(?:der|die)${BLANK}[Jj]üngste|[Nn]icht${BLANK}mehr${BLANK}(?:ganz|so)${BLANK}jung(?!\\p{L})`,
    `(?<!\\p{L})(?:Jahrgang|Jg\\.|Jhg\\.)${BLANK}(?:19[5-9]\\d|20[01]\\d|['’]?(?:0\\d|[5-9]\\d))(?!\\d)`,
    `(?<=(?:^|[\\s(|·])Geburtsjahr[ \\u00a0]?(?:[:\\t\\n]|:[ \\t\\n])?[ \\u00a0]?)(?:19|20)\\d{2}(?!\\d)`,
    `(?<=(?:^|\\s)[Ii]ch[ \\u00a0]\\()${AGE}(?=\\))`,
    `(?<=(?:^|\\s)[Ii]ch,?${BLANK})${AGE}(?:${BLANK}(?:Jahre|J\\.))?(?=,)`,
    `(?<=(?:^|\\s)(?:bin|ich,)${BLANK})Baujahr${BLANK}(?:19|20)\\d{2}(?!\\d)`,
    `(?<![\\p{L}\\p{N}])${AGE}[ -]years?[ -]old(?!\\p{L})`,
    `(?<=(?:^|[\\s(])(?:[Gg]eb\\.|[Gg]eboren|Geburtsdatum:?)${BLANK}(?:im${BLANK})?)(?:(?:0?[1-9]|1[0-2])[./]|\\p{Lu}\\p{Ll}{2,8}${BLANK})(?:19|20)\\d{2}(?![\\d.])`,
    `(?<!\\p{L})(?:minder|voll)jährige?[rnms]?(?!\\p{L})`,
  ].join('|'),
  'gu',
);

/** Statements of a person's age, whoever's it is. */
export const ageStatementRule: DetectionRule = {
  id: 'age-statement',
  category: 'age',
  source: '§ 1 AGG: age; range 13–67 from the youngest applicants to the pension age (§ 35 SGB VI)',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Ich bin ‹17 Jahre alt›.', becomes: 'Ich bin [Alter].' },
      { text: 'Eine 23-jährige Bewerberin', becomes: 'Eine [Alter] Bewerberin' },
      { text: 'Alter:\t29 Jahre', becomes: 'Alter:\t[Alter]' },
      { text: 'Mit ‹16› habe ich angefangen', becomes: 'Mit [Alter] habe ich angefangen' },
      { text: 'Seit ich ‹14› bin', becomes: 'Seit ich [Alter] bin' },
      { text: 'Schon mit ‹zwölf Jahren› las ich', becomes: 'Schon mit [Alter] las ich' },
      { text: 'seit meinem ‹6. Lebensjahr›', becomes: 'seit meinem [Alter]' },
      { text: 'Mit gerade einmal ‹21 Jahren› führte ich', becomes: 'Mit gerade einmal [Alter] führte ich' },
      { text: 'im Mai werde ich ‹19›.', becomes: 'im Mai werde ich [Alter].' },
      { text: 'Heute bin ich ‹24› und wohne', becomes: 'Heute bin ich [Alter] und wohne' },
      { text: 'inzwischen ‹zweiundzwanzig›, mit ‹51›!', becomes: 'inzwischen [Alter], mit [Alter]!' },
      { text: 'am vierten März zweitausendeins', becomes: '[Alter]' },
      { text: 'a ‹23-year-old› applicant', becomes: 'a [Alter] applicant' },
      { text: 'Bin ‹Ende 20›', becomes: 'Bin [Alter]' },
      { text: 'an meinem ‹16.› Geburtstag', becomes: 'an meinem [Alter] Geburtstag' },
      { text: 'Ich bin sechzehn und neugierig', becomes: 'Ich bin [Alter] und neugierig' },
      { text: 'Jahrgang 2007', becomes: '[Alter]' },
      { text: 'Mit meinen 22 Jahren weiß ich das.', becomes: 'Mit meinen [Alter] weiß ich das.' },
    ],
    negative: [
      { text: 'Ausbildung über 3 Jahre, dreijährige Berufsfachschule' },
      { text: '25-jähriges Bestehen, 15 Jahre Garantie' },
      { text: 'Betreuung der 14- bis 16-Jährigen, Jahrgang 10 und Jahrgang 2024' },
      { text: 'mit 3 Jahren Berufserfahrung, mit 16 Punkten, mit 20 Personen' },
      { text: 'heute 16 Uhr, jetzt 20 Personen, mit 20 Gästen, fast 30,5 Liter' },
      { text: 'Ende 20 Uhr, Mitte der Woche, zum 50. Geburtstag des Vereins' },
      { text: 'Der Verein ist 40 Mitglieder stark, ich bin 20 Stunden dort' },
    ],
  },
  find: (context) =>
    findPattern(context, AGE_STATEMENT, {
      ruleId: 'age-statement',
      category: 'age',
      score: 0.8,
      reason: 'Nennt ein Alter oder einen Geburtsjahrgang.',
    }),
};
