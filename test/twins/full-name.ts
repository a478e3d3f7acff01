import type { Applicant } from './applicant.js';

/** The name as papers print it: 1 with the family name first, 2 in capitals, else plain. */
export function toFullName({ name }: Applicant, form: number): string {
  const initial = name.hasInitial ? ' M.' : '';
  if (form === 1) return `${name.last}, ${name.first}`;
  if (form === 2) return `${name.first}${initial} ${name.last}`.toLocaleUpperCase('de');
  return `${name.first}${initial} ${name.last}`;
}
