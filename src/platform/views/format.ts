const DATE = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
const DATE_TIME = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});
const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** "22. November 2026"; empty for no date. */
export function formatDate(value: Date | string | null | undefined): string {
  return value === null || value === undefined ? '' : DATE.format(new Date(value));
}

/** "22.11.2026, 09:15"; empty for no date. */
export function formatDateTime(value: Date | string | null | undefined): string {
  return value === null || value === undefined ? '' : DATE_TIME.format(new Date(value));
}

/** "1,4 MB" or "12 KB"; decimal units, as file managers show them. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${NUMBER.format(bytes / 1_000_000)} MB`;
  return `${NUMBER.format(Math.max(1, Math.round(bytes / 1000)))} KB`;
}
