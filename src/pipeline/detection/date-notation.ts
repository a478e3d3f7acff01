/** A day of the calendar; months 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_NAMES: readonly string[] = [
  'Januar|Jänner|Jan\\.?',
  'Februar|Feber|Feb\\.?',
  'März|Maerz|Mrz\\.?|Mär\\.?',
  'April|Apr\\.?',
  'Mai',
  'Juni|Jun\\.?',
  'Juli|Jul\\.?',
  'August|Aug\\.?',
  'September|Sept?\\.?',
  'Oktober|Okt\\.?',
  'November|Nov\\.?',
  'Dezember|Dez\\.?',
];

const ENGLISH_MONTHS: readonly string[] =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
// English short, Turkish, Polish (genitive), Ukrainian and Russian (genitive), French, Spanish, Italian, Romanian,
// Arabic as in Levantine papers: languages of certificates that applicants in Germany hand in.
const FOREIGN_MONTHS: readonly string[] = [
  'Jan|Ocak|stycznia|січня|января|janvier|enero|gennaio|ianuarie',
  'Feb|Şubat|lutego|лютого|февраля|février|fevrier|febrero|febbraio|februarie',
  'Mar|Mart|marca|березня|марта|mars|marzo|martie',
  'Apr|Nisan|kwietnia|квітня|апреля|avril|abril|aprile|aprilie',
  'Mayıs|maja|травня|мая|mai|mayo|maggio',
  'Jun|Haziran|czerwca|червня|июня|juin|junio|giugno|iunie',
  'Jul|Temmuz|lipca|липня|июля|juillet|julio|luglio|iulie',
  'Aug|Ağustos|sierpnia|серпня|августа|août|aout|agosto',
  'Sep|Sept|Eylül|września|вересня|сентября|septembre|septiembre|settembre|septembrie',
  'Oct|Ekim|października|жовтня|октября|octobre|octubre|ottobre|octombrie',
  'Nov|Kasım|listopada|листопада|ноября|novembre|noviembre|noiembrie',
  'Dec|Aralık|grudnia|грудня|декабря|décembre|decembre|diciembre|dicembre|decembrie',
];
const ROMAN_MONTHS: readonly string[] = 'I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII'.split('|');

const GERMAN_ORDINAL =
  '(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|(?:drei|vier|fünf|sech|sieb|acht|neun)zehnt|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig)st)e[nr]';
const SEPARATOR = '[ \\u00a0]?[./\\-–,][ \\u00a0]?';

/** Source of a pattern for any complete date as written in Germany; no groups, no word boundaries. */
export const ANY_DATE = [
  `\\d{1,2}${SEPARATOR}\\d{1,2}${SEPARATOR}(?:\\d{4}|\\d{2})`,
  `\\d{4}-\\d{1,2}-\\d{1,2}`,
  `\\d{1,2}\\.?[ \\u00a0]?(?:${[...MONTH_NAMES, ...ENGLISH_MONTHS].join('|')})[ \\u00a0,]{0,2}(?:\\d{4}|['’]?\\d{2})`,
  `(?:${ENGLISH_MONTHS.join('|')})[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[ \\u00a0]\\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th|er|º|°)?\\.?[ \\u00a0](?:(?:of|de|di)[ \\u00a0])?(?:${[...ENGLISH_MONTHS, ...FOREIGN_MONTHS].join('|')})\\.?,?[ \\u00a0](?:(?:de|del|of)[ \\u00a0])?\\d{4}`,
  `(?:${GERMAN_ORDINAL})[ \\u00a0](?:${[...MONTH_NAMES, GERMAN_ORDINAL].join('|')})[ \\u00a0](?:\\d{4}|(?:neunzehnhundert|zweitausend)\\p{Ll}*)`,
].join('|');

/** @returns undefined unless `value` is `YYYY-MM-DD` */
export function parseIsoDate(value: string | undefined): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value ?? '');
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Whole years from birth to a later day. */
export function toAgeInYears(birth: CalendarDate, on: CalendarDate): number {
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}

/**
 * Source of a pattern for one known day in all notations: 18.05.2011, 18/5/11, 18. Mai 2011, 2011-05-18,
 * May 18, 2011, 18.V.2011, 18052011.
 *
 * @param isRead whether digits may have been misread from a picture ("l8.O5.2011")
 */
export function toDatePattern({ year, month, day }: CalendarDate, isRead: boolean): string {
  const number = (value: number): string => toDigits(String(value), isRead);
  const twoDigits = (value: number): string => toDigits(String(value).padStart(2, '0'), isRead);
  const loose = (value: number): string =>
    value < 10 ? `${toDigits('0', isRead)}?${number(value)}` : number(value);
  const [d, m, y, yy] = [loose(day), loose(month), number(year), twoDigits(year % 100)];
  const names = [MONTH_NAMES, ENGLISH_MONTHS, FOREIGN_MONTHS].map((list) => list[month - 1] ?? '').join('|');
  return [
    `${d}${SEPARATOR}${m}${SEPARATOR}(?:${y}|['’]?${yy})`,
    `${d}[ \\u00a0]+${m}[ \\u00a0]+${y}`,
    `${m}/${d}/${y}`,
    `${y}[-./ ]${m}[-./ ]${d}`,
    `${d}(?:st|nd|rd|th|er|º)?\\.?[ \\u00a0\\n]?(?:(?:of|de|di)[ \\u00a0])?(?:${names})\\.?[ \\u00a0\\n,]{0,2}(?:(?:de|del|of)[ \\u00a0])?(?:${y}|['’]?${yy})`,
    `(?:${names})[ \\u00a0]${d}(?:st|nd|rd|th)?,?[ \\u00a0]${y}`,
    `${d}\\.[ ]?${ROMAN_MONTHS[month - 1] ?? ''}\\.[ ]?${y}`,
    `${twoDigits(day)}${twoDigits(month)}${y}`,
    `${y}${twoDigits(month)}${twoDigits(day)}`,
  ].join('|');
}

function toDigits(digits: string, isRead: boolean): string {
  if (!isRead) return digits;
  const confusions: Readonly<Record<string, string>> = {
    0: '[0OoQD]',
    1: '[1lI|i]',
    5: '[5S]',
    8: '[8B]',
    2: '[2Z]',
    6: '[6b]',
  };
  return digits.replaceAll(/\d/gu, (digit) => confusions[digit] ?? digit);
}
