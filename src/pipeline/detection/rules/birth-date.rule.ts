import { ANY_DATE } from '../date-notation.js';
import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { withSign } from '../matches.js';

const LABEL =
  '(?:geb(?:oren|\\.)?(?:[ \\u00a0](?:am|im))?|Geburtsdatum(?:[ \\u00a0]?(?:/|und)[ \\u00a0]?-?(?:ge)?(?:burts)?ort)?|Geburtstag|Geburtsdaten|Geb\\.?-?(?:datum|dat\\.|tag)|date of birth|birth ?date|born(?: on)?|d\\.?o\\.?b\\.?|nat[ao] (?:il|a)|data di nascita|née? le|date de naissance|fecha de nacimiento|doğum(?: tarihi)?|data urodzenia|ur\\.|data nașterii|дата народження|дата рождения|\\*)';

// A birthday without its year tells less, but with a school year it is the whole date.
const DAY_AND_MONTH =
  '\\d{1,2}\\.[ \\u00a0]?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\\d{1,2}\\.)(?![ \\u00a0]?\\d)';

// The date may stand behind the label, in the next cell or on the next line.
const BIRTH_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])${LABEL}[ \\u00a0]?[:.)·•|]{0,2}[ \\u00a0]?[\\t\\n]?[ \\u00a0]?(?:am[ \\u00a0])?(?<value>${ANY_DATE}|${DAY_AND_MONTH})(?!\\d)`,
  'dgiu',
);
const BORN_ON = withSign(
  new RegExp(
    `(?<value>${ANY_DATE})(?!\\d)(?=[ \\u00a0\\n](?:wurde ich|bin ich|kam ich|geboren|in [\\p{L} -]{2,30} geboren)(?!\\p{L}))`,
    'dgiu',
  ),
  /(?:wurde|bin|kam) ich|geboren/iu,
);

/** Birth dates that say so themselves, whoever's they are. */
export const birthDateRule: DetectionRule = {
  id: 'birth-date',
  category: 'age',
  source: '§ 1 AGG: age; labels of German, English, French, Italian and Turkish certificates',
  isDirect: true,
  examples: {
    positive: [
      { text: 'geb. am ‹3.11.2009›', becomes: 'geb. am [Alter]' },
      { text: 'Geburtsdatum:\t03/11/2009', becomes: 'Geburtsdatum:\t[Alter]' },
      { text: 'Geboren: 3. November 2009 in Siegen', becomes: 'Geboren: [Alter] in Siegen' },
      { text: 'Am 3. November 2009 wurde ich geboren.', becomes: 'Am [Alter] wurde ich geboren.' },
      { text: '* 03.11.09', becomes: '* [Alter]' },
      { text: 'geboren am dritten November zweitausendneun', becomes: 'geboren am [Alter]' },
      { text: 'Doğum tarihi: 3 Kasım 2009', becomes: 'Doğum tarihi: [Alter]' },
      { text: 'Data urodzenia: 3 listopada 2009', becomes: 'Data urodzenia: [Alter]' },
      { text: 'born on 3rd of November 2009', becomes: 'born on [Alter]' },
      { text: 'Geburtstag: 3. November', becomes: 'Geburtstag: [Alter]' },
    ],
    negative: [{ text: 'Prüfung am 03.11.2009' }, { text: 'Aufgaben: 3.11.20 abgegeben' }],
  },
  find: (context) => {
    const trace = {
      ruleId: 'birth-date',
      category: 'age',
      score: 0.9,
      reason: 'Datum hinter einem Wort für Geburt.',
    } as const;
    return [...findPattern(context, BIRTH_DATE, trace), ...findPattern(context, BORN_ON, trace)];
  },
};
