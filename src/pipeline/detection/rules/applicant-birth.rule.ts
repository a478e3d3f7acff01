import { parseIsoDate, toAgeInYears, toDatePattern } from '../date-notation.js';
import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import type { Finding } from '../finding.js';
import { findPattern } from '../find-pattern.js';
import { LETTERS } from '../letter-class.js';
import { toGermanNumber } from '../german-numbers.js';

const NOT_AN_AGE =
  '(?![ \\u00a0\\n](?:Berufs|Praxis)?(?:erfahrung|mitglied|lang\\b|tätig|dabei|Garantie|Ausbildung|Schule|Unterricht|später|zuvor|her\\b))';

/** Birth date in every notation, birth year behind its words, and the age that follows from them. */
export const applicantBirthRule: DetectionRule = {
  id: 'applicant-birth',
  category: 'age',
  source: '§ 1 AGG: age; notations of dates after DIN 5008 and ISO 8601',
  isDirect: true,
  examples: {
    positive: [
      { text: 'geboren am ‹09.04.2008› in Iserlohn', becomes: 'geboren am [Alter] in Iserlohn' },
      { text: '9. April 2008 oder 9/4/08 und 2008-04-09', becomes: '[Alter] oder [Alter] und [Alter]' },
      { text: 'Jahrgang 2008', becomes: '[Alter]' },
      { text: 'Ich wurde 2008 in Iserlohn geboren', becomes: 'Ich wurde [Alter] in Iserlohn geboren' },
      { text: 'Ich bin 18 Jahre und suche', becomes: 'Ich bin [Alter] und suche' },
      { text: 'Mit meinen achtzehn Jahren', becomes: 'Mit meinen [Alter]' },
      { text: 'als 18-jährige Bewerberin', becomes: 'als [Alter] Bewerberin' },
    ],
    negative: [
      { text: 'Die Prüfung war am 09.05.2024.' },
      { text: 'Abschluss 2008/09' },
      { text: 'Der Betrieb sucht 18 Personen, Stufe 18' },
      { text: 'Team mit 18 Jahren Berufserfahrung' },
    ],
  },
  find: (context) => [...findBirthDate(context), ...findBirthYear(context), ...findAge(context)],
};

const KNOWN = { ruleId: 'applicant-birth', category: 'age', score: 1 } as const;

function findBirthDate(context: DetectionContext): Finding[] {
  const birth = parseIsoDate(context.person.birthDate);
  if (birth === undefined) return [];
  const isRead = context.document.words.some(({ source }) => source === 'ocr');
  // Every notation ends with these two digits: without them the pattern need not even be made.
  if (!isRead && !context.document.text.includes(String(birth.year).slice(-2))) return [];
  const pattern = new RegExp(`(?<![${LETTERS}\\d])(?:${toDatePattern(birth, isRead)})(?!\\d)`, 'giu');
  return findPattern(context, pattern, { ...KNOWN, reason: 'Geburtsdatum aus dem Formular.' }).map(fromForm);
}

function findBirthYear(context: DetectionContext): Finding[] {
  const birth = parseIsoDate(context.person.birthDate);
  if (birth === undefined) return [];
  const year = String(birth.year);
  const pattern = new RegExp(
    `(?:Jahrgang|Jg\\.|Geburtsjahr:?|geboren(?: im Jahre?)?|geb\\.|\\*)[ \\u00a0\\t]?${year}(?!\\d)|(?<![\\d.])${year}(?=[ \\u00a0\\n](?:(?:bin|wurde)[ \\u00a0]ich[ \\u00a0]|in[ \\u00a0][${LETTERS}]+[ \\u00a0])?geboren)`,
    'giu',
  );
  return findPattern(context, pattern, { ...KNOWN, reason: 'Geburtsjahr aus dem Formular.' }).map(fromForm);
}

// A letter may be a year older than the form or the next birthday close: one year to either side.
function findAge(context: DetectionContext): Finding[] {
  const birth = parseIsoDate(context.person.birthDate);
  const today = parseIsoDate(context.referenceDate);
  if (birth === undefined || today === undefined) return [];
  const age = toAgeInYears(birth, today);
  if (age < 11 || age > 98) return [];
  const numbers = [age - 1, age, age + 1]
    .map((years) => `${String(years)}|${toGermanNumber(years)}`)
    .join('|');
  const pattern = new RegExp(
    `(?<![${LETTERS}\\d.,/-])(?:${numbers})(?:[ \\u00a0\\n]?Jahren?(?:[ \\u00a0](?:alt|jung)(?![${LETTERS}]))?|[ \\u00a0]?J\\.|[ \\u00a0]?-?[ \\u00a0]?jährig(?:e[rnms]?)?)(?![${LETTERS}])${NOT_AN_AGE}`,
    'giu',
  );
  const reason = 'Alter, das aus dem Geburtsdatum im Formular folgt.';
  return findPattern(context, pattern, { ...KNOWN, score: 0.9, reason }).map(fromForm);
}

function fromForm(finding: Finding): Finding {
  return { ...finding, sourceField: 'person.birthDate' };
}
