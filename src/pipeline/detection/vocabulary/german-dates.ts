/** A date as precisely as it was written. */
export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
}

const MONTH_STEMS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const FOREIGN_STEMS: Readonly<Record<string, number>> = {
  mar: 3,
  mrz: 3,
  may: 5,
  oct: 10,
  dec: 12,
  jän: 1,
  fév: 2,
  fev: 2,
  avr: 4,
  aoû: 8,
  aou: 8,
  déc: 12,
};

/** A month in words, German (also abbreviated, Austrian), English or French; no capturing group. */
export const MONTH_NAME =
  '(?:jan(?:uar|uary|v(?:ier)?)?|jän(?:ner)?|feb(?:ruar|ruary|er)?|f[ée]v(?:r(?:ier)?)?|mär(?:z)?|mrz|march|mars|apr(?:il)?|avr(?:il)?|mai|may|juni?|june|juin|juil(?:let)?|juli?|july|' +
  'aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|o[kc]t(?:ober|obre)?|nov(?:ember|embre)?|de[zc](?:ember)?|déc(?:embre)?|decembre)';

/** A year in which an applicant or a document can have lived; no capturing group. */
export const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';

const SPACE = '[ \\n]{0,2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';

/** A written date that names its year, finest notation first; no capturing group. */
export const DATE =
  `(?:(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${YEAR}` +
  `|${DAY}[./]${SPACE}${MONTH_NUMBER}[./]${SPACE}(?:${YEAR}|\\d{2}(?!\\d))` +
  `|${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])` +
  `|${DAY}(?:\\.|(?=${SPACE}\\p{L}))${SPACE}${MONTH_NAME}\\.?,?${SPACE}${YEAR}` +
  `|${MONTH_NAME}[ ]${DAY}(?:st|nd|rd|th)?,[ ]${YEAR}` +
  `|${MONTH_NAME}(?:\\.|(?![\\p{L}]))[ \\n/]{0,2}(?:${YEAR}|['’]?\\d{2}(?!\\d))` +
  `|${MONTH_NUMBER}${SPACE}?[./]${SPACE}${YEAR}` +
  `|${DAY}-${MONTH_NUMBER}-${YEAR}` +
  `|(?:0[1-9]|1[0-2])-${YEAR}(?!-)` +
  `|${YEAR}[/-](?:0[1-9]|1[0-2])(?!\\d)` +
  `|${YEAR})`;

/** What may stand before and after a date, so that phone numbers, amounts and versions are no dates. */
export const NOT_INSIDE_NUMBER_BEFORE = '(?<![\\p{L}\\d]|\\d[-‐‑–—.,/:]|[€$§#@])';
export const NOT_INSIDE_NUMBER_AFTER = '(?![\\p{L}\\d]|[.,/:]\\d|[-–]\\d{3})';

const NAMED = new RegExp(`^(?:(\\d{1,2})\\.?\\s*)?(${MONTH_NAME})[.,]?[\\s/]*['’]?(\\d{2,4})$`, 'u');

/** Reads one date that `DATE` matched. */
export function parseDate(written: string): PartialDate | undefined {
  const text = written.toLowerCase().trim();
  const named = NAMED.exec(text);
  if (named !== null) return toDate(named[3], monthOf(named[2] ?? ''), named[1]);
  const english = new RegExp(`^(${MONTH_NAME})\\s(\\d{1,2})(?:st|nd|rd|th)?,\\s(\\d{4})$`, 'u').exec(text);
  if (english !== null) return toDate(english[3], monthOf(english[1] ?? ''), english[2]);
  const numbers = text.split(/[^\d]+/u).filter((part) => part !== '');
  const [first, second, third] = numbers;
  if (first?.length === 4) return toDate(first, second, third);
  // 08/15/2021: only the American order has a month above twelve.
  if (third !== undefined && Number(second) > 12) return toDate(third, first, second);
  if (third !== undefined) return toDate(third, second, first);
  return second === undefined ? undefined : toDate(second, first, undefined);
}

/** 1–12, or undefined for a word that is no month. */
export function monthOf(word: string): number | undefined {
  const written = word.toLowerCase().normalize('NFC');
  // Three letters do not tell "juin" from "juillet".
  if (written.startsWith('juil')) return 7;
  if (written.startsWith('juin')) return 6;
  const stem = written.slice(0, 3);
  const index = MONTH_STEMS.indexOf(stem);
  return index >= 0 ? index + 1 : FOREIGN_STEMS[stem];
}

function toDate(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): PartialDate | undefined {
  const fullYear = expandYear(Number(year));
  if (!Number.isInteger(fullYear)) return undefined;
  if (month === undefined) return { year: fullYear };
  if (day === undefined) return { year: fullYear, month: Number(month) };
  return { year: fullYear, month: Number(month), day: Number(day) };
}

// Two digits are read as the last century from 50 on: nobody applies with a date before 1950 or after 2049.
function expandYear(year: number): number {
  if (year >= 100) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

const DAY_MS = 86_400_000;
const DAYS_PER_MONTH = 30.44;

/** Length of a period in words, both ends included, as precise as its coarser end: "3 Jahre 10 Monate". */
export function toDurationWording(one: PartialDate, other: PartialDate): string {
  const [start, end] = toTime(one) <= toTime(other) ? [one, other] : [other, one];
  if (start.month === undefined || end.month === undefined) return toYearWording(end.year - start.year);
  if (start.day !== undefined && end.day !== undefined)
    return toDayWording((toTime(end) - toTime(start)) / DAY_MS + 1);
  return toMonthWording((end.year - start.year) * 12 + end.month - start.month + 1);
}

/** Length of a period that still runs, measured to the reference date: "laufend, ca. 2 Jahre". */
export function toOpenDurationWording(start: PartialDate, reference: PartialDate): string {
  if (toTime(start) > toTime(reference)) return 'laufend, unter 1 Jahr';
  if (start.month === undefined) {
    const years = reference.year - start.year;
    return years === 0 ? 'laufend, unter 1 Jahr' : `laufend, ca. ${countYears(years)}`;
  }
  const months = (reference.year - start.year) * 12 + (reference.month ?? 1) - start.month + 1;
  if (months < 12) return `laufend, ca. ${countMonths(months)}`;
  return `laufend, ca. ${countYears(Math.round(months / 12))}`;
}

function toYearWording(years: number): string {
  return years === 0 ? 'unter 1 Jahr' : `ca. ${countYears(years)}`;
}

function toTime({ year, month, day }: PartialDate): number {
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

function toDayWording(days: number): string {
  if (days < 4) return days === 1 ? '1 Tag' : `${String(days)} Tage`;
  const weeks = Math.max(1, Math.round(days / 7));
  if (days < 45) return weeks === 1 ? '1 Woche' : `${String(weeks)} Wochen`;
  return toMonthWording(Math.max(1, Math.round(days / DAYS_PER_MONTH)));
}

function toMonthWording(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return countMonths(rest);
  return rest === 0 ? countYears(years) : `${countYears(years)} ${countMonths(rest)}`;
}

function countYears(years: number): string {
  return years === 1 ? '1 Jahr' : `${String(years)} Jahre`;
}

function countMonths(months: number): string {
  return months === 1 ? '1 Monat' : `${String(months)} Monate`;
}
