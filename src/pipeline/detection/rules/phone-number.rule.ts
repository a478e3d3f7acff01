import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { TextSpan } from '../../extraction/extracted-document.js';
import { ANY_DATE } from '../date-notation.js';
import type { DetectionRule } from '../detection-rule.js';
import { findDigitRuns, toReadDigits } from '../digit-stream.js';
import type { DigitRun } from '../digit-stream.js';
import { findPattern, toRemoval } from '../find-pattern.js';
import { numbersAThing } from '../vocabulary/number-of-things.js';
import { toWords, withContext } from '../finding-context.js';

// Dates come first: libphonenumber takes "01/2025 – 06/2025" for a number in Hamburg.
const NO_PHONE = new RegExp(
  [
    `(?<!\\d)(?:${ANY_DATE})(?!\\d)`,
    '(?<!\\d)\\d{1,2}[./-](?:19|20)\\d{2}(?!\\d)',
    '(?<!\\d)(?:19|20)\\d{2}[ \\u00a0]?[-–/][ \\u00a0]?(?:(?:19|20)?\\d{2})(?!\\d)',
    '(?<!\\d)\\d{1,9}[,.]\\d{1,3}[ \\u00a0]?(?:€|EUR|%)',
  ].join('|'),
  'giu',
);
const LABEL =
  /(?:tel(?:efon)?(?:nummer|-?nr\.?)?|mobil(?:funk|telefon|nummer|-?nr\.?)?|handy(?:nummer|-?nr\.?)?|phone|mobile|fax|festnetz|rufnummer|whatsapp|signal|privat|dienstl(?:ich|\.)|erreichbar unter|☎|📞|📱|✆)[ \u00a0]?[.:]{0,2}[ \u00a0\t\n]{0,2}$/iu;
// "null eins sieben sechs – 220 41 19": at least four digits said as words, others may follow as figures.
const DIGIT_WORD = '(?:null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|doppel-?[a-zäöüß]{4,6})';
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])${DIGIT_WORD}(?:[ \\u00a0,./–-]{1,3}${DIGIT_WORD}){3,}(?:[ \\u00a0/–-]{1,3}\\d{2,})*(?!\\p{L})`,
  'giu',
);
// A number that goes on in the next line or cell counts only behind its label.
const BROKEN = new RegExp(
  '(?<!\\p{L})(?:Tel(?:efon)?|Mobil|Handy|Fon|Phone|Fax)[ \\u00a0]?[.:]{0,2}[ \\u00a0\\t]?(?<value>\\+?\\d[\\d ()/-]{2,8}[\\t\\n]\\d[\\d /-]{3,12}\\d|\\+?\\d[\\d ()/-]{3,8}\\t\\d{2}(?:[ ]\\d{2}){1,3})(?!\\d)',
  'gu',
);
const EXTENSION = /(?<!\p{L})(?:Durchwahl|DW|App\.|Apparat)[ \u00a0]?:?[ \u00a0]?(?<value>-?\d{2,5})(?!\d)/gu;
// "0 1 7 7 3 0 9 1 2 4 4", "01 77 30 91 24": the area code of a mobile number, then single digits or pairs.
const SPACED_OUT = /^(?:0[ ]1[ ][5-7](?:[ ]\d){7,9}|01[ ][5-7]\d(?:[ ]\d\d){3,4}(?:[ ]\d)?)$/u;
const MOST_MOBILE_DIGITS = 12;
// "0177, dann 30 91 24": words between the groups.
const WITH_WORDS =
  /(?<!\d)0\d{2,4}[ ,]{1,2}(?:und |und dann |dann |danach |weiter mit )\d[\d ]{4,9}\d(?!\d)/gu;
const FEWEST_NATIONAL_DIGITS = 7;
const FEWEST_LABELLED_DIGITS = 5;

/** Telephone numbers: German with area code, international, or any number behind a telephone word. */
export const phoneNumberRule: DetectionRule = {
  id: 'phone-number',
  category: 'contact',
  source: 'ITU-T E.164, number plan of the Bundesnetzagentur as libphonenumber knows it',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Mutter: ‹02331 260240›', becomes: 'Mutter: [Kontakt]' },
      { text: 'Tel.: 4711-23', becomes: 'Tel.: [Kontakt]' },
      { text: '+90 532 123 45 67 in der Türkei', becomes: '[Kontakt] in der Türkei' },
      { text: '0176 - 040 69 043', becomes: '[Kontakt]' },
      { text: '0201/88-12345', becomes: '[Kontakt]' },
      { text: 'Tel. dienstl.: 02041 / 70-3000', becomes: 'Tel. dienstl.: [Kontakt]' },
      { text: 'Handy: null eins fünf eins – 234 56', becomes: 'Handy: [Kontakt]' },
      { text: 'Tel. 02331 4471, 0 1 7 7 3 0 9 1 2 4 4', becomes: 'Tel. [Kontakt]' },
      { text: 'Ruf an: 0177, dann 30 91 24 4', becomes: 'Ruf an: [Kontakt]' },
      { text: 'Tel: 02331\n260240', becomes: 'Tel: [Kontakt]' },
      { text: 'Durchwahl -3012', becomes: 'Durchwahl [Kontakt]' },
      { text: '+49 [0] 2331\u202f260240', becomes: '[Kontakt]' },
    ],
    negative: [
      { text: '01/2025 – 06/2025 Praktikum' },
      { text: '01.05.2008, 2017-2022, 45141 Essen' },
      { text: 'Punkte: 05 09 12 13 11 06' },
      { text: 'Punkte: 0 1 2 3 4 5 6 7 8 9 10 11 12' },
      { text: '07/2023 (2 Wochen) 08/2023 – 09/2023' },
      { text: 'Note 2,3 und 147 Stunden, 1.200,00 €' },
      { text: 'PZN 01234567 und Artikelnummer 04512345 herausgesucht' },
      { text: 'eins, zwei, drei und los' },
    ],
  },
  find: (context) => {
    const withoutDates = toReadDigits(context.document).replaceAll(NO_PHONE, (date) =>
      '#'.repeat(date.length),
    );
    const trace = {
      ruleId: 'phone-number',
      category: 'contact',
      score: 0.85,
      reason: 'Sieht aus wie eine Telefonnummer.',
    } as const;
    const runs = findDigitRuns(withoutDates)
      .filter((run) => isPhoneNumber(withoutDates, run))
      .map(({ span }) =>
        withContext(
          toRemoval(withClosedBracket(withoutDates, span), trace),
          toWords(withoutDates, {
            start: span.start - (findLabel(withoutDates, span)?.[0].length ?? 0),
            end: span.start,
          }),
        ),
      );
    return [
      ...runs,
      ...[SPOKEN, BROKEN, EXTENSION, WITH_WORDS].flatMap((pattern) => findPattern(context, pattern, trace)),
    ];
  },
};

function isPhoneNumber(text: string, { digits, span }: DigitRun): boolean {
  const written = text.slice(span.start, span.end);
  if (findLabel(text, span) !== null) return digits.length >= FEWEST_LABELLED_DIGITS;
  if (!/^(?:\+|\(?0)/u.test(written) || digits.length > 16 || numbersAThing(text, span.start)) return false;
  // Columns of points and grades: groups of one or two digits only.
  if (!/\d{3}/u.test(written)) return SPACED_OUT.test(written) && digits.length <= MOST_MOBILE_DIGITS;
  const national = digits.replace(/^0+/u, '');
  if (national.length < FEWEST_NATIONAL_DIGITS) return false;
  const dialled = written.replace(/[([]0[)\]]/u, '').replaceAll(/[^\d+]/gu, '');
  return parsePhoneNumberFromString(dialled, 'DE')?.isPossible() ?? false;
}

function findLabel(text: string, { start }: TextSpan): RegExpExecArray | null {
  return LABEL.exec(text.slice(Math.max(0, start - LABEL_REACH), start));
}

const LABEL_REACH = 24;

function withClosedBracket(text: string, span: TextSpan): TextSpan {
  const written = text.slice(span.start, span.end);
  const isOpen = text[span.start - 1] === '(' && written.includes(')') && !written.includes('(');
  return isOpen ? { start: span.start - 1, end: span.end } : span;
}
