import type { FieldError } from '../../platform/errors/problem.js';
import { findWholeNumber, isTicked, readText, type FormBody } from '../../platform/web/form-fields.js';
import { findEndOfDay } from './berlin-time.js';

/** The form as it was typed, to show it again. */
export interface ProcedureFields {
  readonly title: string;
  readonly occupation: string;
  readonly description: string;
  /** `YYYY-MM-DD`; applications are taken until the end of this day. */
  readonly closesOn: string;
  readonly vacancies: string;
  readonly invitations: string;
  readonly releasesClean: boolean;
}

/** A procedure's own data, checked. */
export interface ProcedureSettings {
  readonly title: string;
  readonly occupation: string;
  readonly description: string;
  readonly closesAt: Date;
  readonly vacancies: number;
  readonly invitations: number;
  readonly releasesClean: boolean;
}

export type ProcedureCheck =
  | { readonly kind: 'valid'; readonly settings: ProcedureSettings }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

const MAX_PLACES = 500;

export const EMPTY_PROCEDURE: ProcedureFields = {
  title: '',
  occupation: '',
  description: '',
  closesOn: '',
  vacancies: '',
  invitations: '',
  releasesClean: true,
};

export function readProcedureFields(body: FormBody): ProcedureFields {
  return {
    title: readText(body, 'title'),
    occupation: readText(body, 'occupation'),
    description: readText(body, 'description'),
    closesOn: readText(body, 'closesOn'),
    vacancies: readText(body, 'vacancies'),
    invitations: readText(body, 'invitations'),
    releasesClean: isTicked(body, 'releasesClean'),
  };
}

/** Checks a typed form; every error names its field and says what to do. */
export function checkProcedure(fields: ProcedureFields, now: Date): ProcedureCheck {
  const closesAt = findEndOfDay(fields.closesOn);
  const vacancies = findPlaces(fields.vacancies);
  const invitations = findPlaces(fields.invitations);
  const errors = [
    ...checkLength(
      'title',
      fields.title,
      5,
      150,
      'Geben Sie dem Verfahren einen Titel mit 5 bis 150 Zeichen.',
    ),
    ...checkLength(
      'occupation',
      fields.occupation,
      3,
      150,
      'Nennen Sie den Ausbildungsberuf (3 bis 150 Zeichen).',
    ),
    ...checkLength(
      'description',
      fields.description,
      0,
      5000,
      'Kürzen Sie die Beschreibung auf 5.000 Zeichen.',
    ),
    ...checkClosing(closesAt, now),
    ...checkPlaces('vacancies', vacancies, 'Geben Sie die Zahl der Ausbildungsplätze an (1 bis 500).'),
    ...checkPlaces('invitations', invitations, 'Geben Sie an, wie viele eingeladen werden (1 bis 500).'),
    ...checkEnoughInvitations(vacancies, invitations),
  ];
  if (errors.length > 0 || closesAt === undefined || vacancies === undefined || invitations === undefined) {
    return { kind: 'invalid', errors };
  }
  const { title, occupation, description, releasesClean } = fields;
  return {
    kind: 'valid',
    settings: { title, occupation, description, closesAt, vacancies, invitations, releasesClean },
  };
}

function findPlaces(text: string): number | undefined {
  const count = findWholeNumber(text);
  return count !== undefined && count >= 1 && count <= MAX_PLACES ? count : undefined;
}

function checkLength(field: string, value: string, min: number, max: number, message: string): FieldError[] {
  return value.length >= min && value.length <= max ? [] : [{ field, message }];
}

function checkClosing(closesAt: Date | undefined, now: Date): FieldError[] {
  if (closesAt === undefined)
    return [{ field: 'closesOn', message: 'Wählen Sie den letzten Tag der Bewerbungsfrist.' }];
  return closesAt > now
    ? []
    : [
        {
          field: 'closesOn',
          message: 'Die Bewerbungsfrist muss in der Zukunft enden. Wählen Sie einen späteren Tag.',
        },
      ];
}

function checkPlaces(field: string, count: number | undefined, message: string): FieldError[] {
  return count === undefined ? [{ field, message }] : [];
}

function checkEnoughInvitations(
  vacancies: number | undefined,
  invitations: number | undefined,
): FieldError[] {
  if (vacancies === undefined || invitations === undefined || invitations >= vacancies) return [];
  return [
    {
      field: 'invitations',
      message: 'Laden Sie mindestens so viele Personen ein, wie es Ausbildungsplätze gibt.',
    },
  ];
}
