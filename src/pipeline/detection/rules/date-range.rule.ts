import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import {
  DATE,
  MONTH_NAME,
  NOT_INSIDE_NUMBER_AFTER,
  NOT_INSIDE_NUMBER_BEFORE,
  YEAR,
  monthOf,
  parseDate,
  toDurationWording,
} from '../vocabulary/german-dates.js';
import type { PartialDate } from '../vocabulary/german-dates.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'date-range',
  category: 'age-proxy',
  reason: 'Ein Zeitraum mit Jahreszahlen verrät das Alter; seine Länge genügt.',
  score: 0.95,
} as const;

const GAP = '[ \\n]{0,3}';
const TO = `(?:${GAP}(?:[-‐‑–—]|→)${GAP}|[ \\n]{1,3}(?:bis(?:[ \\n]einschließlich)?(?:[ \\n]zum)?|to|until|till|à|au|jusqu[’']en)[ \\n]{1,3})`;
const FROM = '(?:(?:in der Zeit |im Zeitraum )?(?:vom|von|from|de|du)[ \\n]{1,3})?';
const OWN_LENGTH = `(?:${GAP}\\((?:ca\\. )?(\\d{1,3} (?:Tage?n?|Wochen?|Monate?n?|Jahre?n?))\\))?`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH = '(?:0?[1-9]|1[0-2])';

// Both ends with a year: "09/2019 – 06/2023", "vom 07.04.2025 bis 20.04.2025", "zwischen 2019 und 2021".
const FULL = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}(?:${FROM}(${DATE})${TO}(${DATE})|zwischen (${DATE}) und (${DATE}))${NOT_INSIDE_NUMBER_AFTER}${OWN_LENGTH}`,
  'giu',
);
// The year stands at the end only: "12. bis 23. Mai 2025", "12.05. – 23.05.2025", "Mai – Juli 2024", "05–07/2024".
const SHORT = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}${FROM}` +
    `(?:(?<day>${DAY})(?:\\.[ ]?(?:(?<month>${MONTH})\\.?|(?<monthName>${MONTH_NAME})\\.?)|\\.)?|(?<onlyName>${MONTH_NAME})\\.?|(?<onlyMonth>${MONTH}))` +
    `${TO}(?<end>${DATE})${NOT_INSIDE_NUMBER_AFTER}${OWN_LENGTH}`,
  'giu',
);
// "2019–21", "2019 - 21": two digits that follow the first year.
const CENTURY = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}${FROM}(${YEAR})${GAP}[-–]${GAP}(\\d{2})${NOT_INSIDE_NUMBER_AFTER}`,
  'giu',
);
// "09/18-06/22", "09.18 – 06.22": months with two digits and a short year.
const SHORT_YEARS = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}${FROM}(0[1-9]|1[0-2]|[1-9](?=/))([/.])(\\d{2})${TO}(0[1-9]|1[0-2]|[1-9](?=/))\\2(\\d{2})${NOT_INSIDE_NUMBER_AFTER}`,
  'giu',
);
// "Juni/Juli 2022"
const TWO_MONTHS = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}(${MONTH_NAME})\\.?[ ]?/[ ]?(${MONTH_NAME})\\.?[ ](${YEAR})${NOT_INSIDE_NUMBER_AFTER}`,
  'giu',
);
// "KW 12 – 14/2023"
const WEEKS =
  /(?<!\p{L})(?:KW|Kalenderwochen?)[ ]?(\d{1,2})[ ]?(?:[-–]|bis)[ ]?(?:KW[ ]?)?(\d{1,2})[ ]?[/.,]?[ ]?(?:19|20)\d{2}(?!\d)/gu;
// One month whose length is written beside it: "04/2024 (2 Wochen)".
const MONTH_WITH_LENGTH = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}(?:${DATE})${GAP}[(,;]${GAP}((?:ca\\. )?\\d{1,3}[- ](?:Tage?n?|Wochen?|Monate?n?|Jahre?n?))\\)?(?!\\p{L})`,
  'giu',
);

/** "09/2019 – 06/2023" becomes "3 Jahre 10 Monate"; gaps between periods are no longer visible. */
export const dateRangeRule: DetectionRule = {
  id: 'date-range',
  category: 'age-proxy',
  source: 'Kristal et al. 2022: durations instead of dates raise call-backs; AGG §1 (age)',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹09/2019 – 06/2023› Realschule', becomes: '3 Jahre 10 Monate Realschule' },
      { text: '‹2021–2023› Verein', becomes: 'ca. 2 Jahre Verein' },
      { text: '‹Aug. 2021 bis Juli 2022› Ausbildung', becomes: '1 Jahr Ausbildung' },
      { text: 'Praktikum ‹01.02.2024 - 15.02.2024›', becomes: 'Praktikum 2 Wochen' },
      { text: 'Praktikum ‹vom 12. bis 23. Mai 2025› bei uns', becomes: 'Praktikum 2 Wochen bei uns' },
      { text: '‹04/2024 (2 Wochen)› Aushilfe', becomes: '2 Wochen Aushilfe' },
      { text: '‹12.05. – 23.05.2025› Messe', becomes: '2 Wochen Messe' },
      { text: '‹Mai – Juli 2024› Ferienjob', becomes: '3 Monate Ferienjob' },
      { text: '‹zwischen 2019 und 2021› half ich', becomes: 'ca. 2 Jahre half ich' },
      { text: '‹09/18-06/22› Realschule', becomes: '3 Jahre 10 Monate Realschule' },
      { text: '‹Juni/Juli 2024› Messe', becomes: '2 Monate Messe' },
      { text: '‹KW 12 – 14/2024› Messe', becomes: '3 Wochen Messe' },
      {
        text: 'hat ‹vom 12. bis 23. Mai 2025 ›ein zweiwöchiges Praktikum',
        becomes: 'hat ein zweiwöchiges Praktikum',
      },
      { text: '‹von 9/21 bis 6/22› Chor', becomes: '10 Monate Chor' },
      { text: '‹2019–21› Verein', becomes: 'ca. 2 Jahre Verein' },
    ],
    negative: [
      { text: 'Montag 8:00 – 16:00 Uhr' },
      { text: 'Telefon 0201-2019-2024' },
      { text: '2 - 3 Personen, 50 – 60 %' },
      { text: 'Klasse 5 - 10' },
    ],
  },
  find({ document }) {
    const view = viewOf(document);
    return toFindings(view, TRACE, findRanges(view.text));
  },
};

/** What one match of a notation lasts; undefined if it is no period. */
type Measure = (match: RegExpExecArray) => string | undefined;

const NOTATIONS: readonly (readonly [RegExp, Measure])[] = [
  [FULL, (match) => match[5] ?? lengthBetween(match[1] ?? match[3], match[2] ?? match[4])],
  [SHORT, (match) => match[7] ?? lengthOfShort(match.groups ?? {})],
  [CENTURY, lengthOfCentury],
  [
    SHORT_YEARS,
    ([, from, , fromYear, to, toYear]) =>
      lengthBetween(`${from ?? ''}/20${fromYear ?? ''}`, `${to ?? ''}/20${toYear ?? ''}`),
  ],
  [
    TWO_MONTHS,
    ([, from, to, year]) => lengthBetween(`${from ?? ''} ${year ?? ''}`, `${to ?? ''} ${year ?? ''}`),
  ],
  [WEEKS, ([, from, to]) => lengthOfWeeks(Number(to) - Number(from) + 1)],
  [MONTH_WITH_LENGTH, (match) => match[1]],
];

// "vom 12. bis 23. Mai ein zweiwöchiges Praktikum": the length stands there already.
const LENGTH_BEHIND =
  /^[ \n](?:\p{Ll}+[ \n]){0,4}?(?:\d{1,2}-?|\p{Ll}{3,8})(?:wöchig|monatig|tägig)e[nsmr]?(?!\p{L})/u;

function findRanges(text: string): Passage[] {
  return NOTATIONS.flatMap(([notation, measure]) =>
    listMatches(text, notation).flatMap((match): Passage[] => {
      const replacement = measure(match);
      if (replacement === undefined) return [];
      const end = match.index + match[0].length;
      const isSaid = LENGTH_BEHIND.test(text.slice(end, end + 40));
      return isSaid
        ? [{ start: match.index, end: end + 1, replacement: '' }]
        : [{ start: match.index, end, replacement }];
    }),
  );
}

function lengthOfCentury(match: RegExpExecArray): string | undefined {
  const year = Number(match[1]);
  const end = Math.floor(year / 100) * 100 + Number(match[2]);
  return end > year ? lengthOf({ year }, { year: end }) : undefined;
}

function lengthOfWeeks(weeks: number): string | undefined {
  if (weeks < 1) return undefined;
  return weeks === 1 ? '1 Woche' : `${String(weeks)} Wochen`;
}

function lengthBetween(from: string | undefined, to: string | undefined): string | undefined {
  return lengthOf(parseDate(from ?? ''), parseDate(to ?? ''));
}

function lengthOf(start: PartialDate | undefined, end: PartialDate | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : toDurationWording(start, end);
}

function lengthOfShort(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const end = parseDate(groups['end'] ?? '');
  if (end?.month === undefined) return undefined;
  const monthName = groups['monthName'] ?? groups['onlyName'];
  const month =
    monthName === undefined
      ? Number(groups['month'] ?? groups['onlyMonth'] ?? end.month)
      : monthOf(monthName);
  if (month === undefined) return undefined;
  const isDay = groups['day'] !== undefined && end.day !== undefined;
  // "05–07/2024" reads as days at first sight; without a day at the end it is a month.
  const startMonth = groups['day'] !== undefined && !isDay ? Number(groups['day']) : month;
  if (startMonth > 12) return undefined;
  const year = startMonth > end.month ? end.year - 1 : end.year;
  return toDurationWording(
    isDay ? { year, month, day: Number(groups['day']) } : { year, month: startMonth },
    end,
  );
}
