import type { Stay } from './merits.js';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

interface Month {
  readonly year: number;
  readonly month: number;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The last month of a stay that begins in the given month. */
function addMonths({ year, month }: Month, count: number): Month {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const FORMS: readonly ((start: Month, end: Month) => string)[] = [
  (start, end) => `${pad(start.month)}/${start.year} – ${pad(end.month)}/${end.year}`,
  (start, end) => `${pad(start.month)}.${start.year} - ${pad(end.month)}.${end.year}`,
  (start, end) =>
    `${MONTHS[start.month - 1] ?? ''} ${start.year} bis ${MONTHS[end.month - 1] ?? ''} ${end.year}`,
  (start, end) =>
    start.year === end.year
      ? `${pad(start.month)}–${pad(end.month)}/${end.year}`
      : `${start.year} – ${end.year}`,
  (start, end) => `01.${pad(start.month)}.${start.year} – 28.${pad(end.month)}.${end.year}`,
];

/** The time of a stay as a CV prints it, `years` further back. A stay that goes on is printed as it is. */
export function toPeriod(stay: Stay, years: number, form: number): string {
  const { startMonth, startYear, months } = stay;
  if (months === null) {
    return form < 3 ? `seit ${pad(startMonth)}/${startYear}` : `${pad(startMonth)}/${startYear} – heute`;
  }
  const start = { year: startYear - years, month: startMonth };
  return (FORMS[form % FORMS.length] ?? FORMS[0])?.(start, addMonths(start, months - 1)) ?? '';
}
