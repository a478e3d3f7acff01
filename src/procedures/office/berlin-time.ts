const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Wall clock of Germany at a moment, as if it were UTC; in milliseconds. */
function wallClockMs(moment: Date): number {
  const part = Object.fromEntries(
    PARTS.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The last second of a day in Germany, summer time included; undefined when the text is no ISO date. */
export function findEndOfDay(isoDate: string): Date | undefined {
  const wanted = Date.parse(`${isoDate}T23:59:59Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(isoDate) || Number.isNaN(wanted)) return undefined;
  // Dates like 2027-02-31 roll over instead of failing.
  if (new Date(wanted).toISOString().slice(0, 10) !== isoDate) return undefined;
  return new Date(wanted - (wallClockMs(new Date(wanted)) - wanted));
}

/** `YYYY-MM-DD` of a moment in Germany. */
export function toBerlinDate(moment: Date): string {
  return new Date(wallClockMs(moment)).toISOString().slice(0, 10);
}
