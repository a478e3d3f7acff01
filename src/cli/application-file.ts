import type { Person } from '../policy/application-form.js';

/** What the command line needs of an application file (see the corpus format in the documentation). */
export interface ApplicationFile {
  readonly person: Person;
  /** ISO date of the submission, if the file names one. */
  readonly submittedAt: string | null;
}

/** A refusal that names the field and never repeats its value. */
export interface ApplicationFileProblem {
  readonly problem: string;
}

const REQUIRED = ['firstName', 'lastName', 'email'] as const;
const OPTIONAL = [
  'salutation',
  'middleNames',
  'birthName',
  'birthDate',
  'birthPlace',
  'nationality',
  'street',
  'postalCode',
  'city',
  'phone',
] as const;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/u;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findPersonProblem(person: Record<string, unknown>): string | null {
  for (const field of REQUIRED) {
    const value = person[field];
    if (typeof value !== 'string' || value.trim() === '') return `person.${field} is missing`;
  }
  for (const field of OPTIONAL) {
    const value = person[field];
    if (value !== undefined && value !== null && typeof value !== 'string')
      return `person.${field} is not a text`;
  }
  const birthDate = person['birthDate'];
  if (typeof birthDate === 'string' && birthDate !== '' && !ISO_DATE.test(birthDate)) {
    return 'person.birthDate is not a date of the form YYYY-MM-DD';
  }
  return null;
}

function toPerson(source: Record<string, unknown>): Person {
  const entries = [...REQUIRED, ...OPTIONAL].flatMap((field) => {
    const value = source[field];
    return typeof value === 'string' && value.trim() !== '' ? [[field, value.trim()] as const] : [];
  });
  return Object.fromEntries(entries) as unknown as Person;
}

/** Reads the text of an application file; fields that the redaction does not use are ignored. */
export function parseApplicationFile(json: string): ApplicationFile | ApplicationFileProblem {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return { problem: 'is not valid JSON' };
  }
  if (!isRecord(content) || !isRecord(content['person'])) return { problem: 'has no object "person"' };
  const problem = findPersonProblem(content['person']);
  if (problem !== null) return { problem };
  const submittedAt = content['submittedAt'];
  if (submittedAt !== undefined && (typeof submittedAt !== 'string' || !ISO_DATE.test(submittedAt))) {
    return { problem: 'submittedAt is not a date of the form YYYY-MM-DD' };
  }
  return { person: toPerson(content['person']), submittedAt: submittedAt?.slice(0, 10) ?? null };
}
