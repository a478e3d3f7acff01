import type { ApplicationForm } from '../../policy/application-form.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { isFields } from './form-text.js';
import { readPerson } from './validate-person.js';
import { readQualification, type CriterionQuestion } from './validate-qualification.js';

export type ValidatedApplication =
  | { readonly kind: 'valid'; readonly form: ApplicationForm }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

/** What a form is checked against besides itself. */
export interface ValidationContext {
  /** ISO date of the day. */
  readonly today: string;
  readonly questions: readonly CriterionQuestion[];
}

/**
 * Turns what a person typed or a program sent into a complete form, or says what to mend and where.
 *
 * Takes any JSON value and never throws. Fields that nobody asked for are left out of the result; no message
 * quotes the input, so errors may be logged by their field names and shown to anybody.
 */
export function validateApplication(input: unknown, context: ValidationContext): ValidatedApplication {
  if (!isFields(input)) {
    return {
      kind: 'invalid',
      errors: [{ field: 'application', message: 'Bitte senden Sie die Bewerbung als JSON-Objekt.' }],
    };
  }
  const errors: FieldError[] = [];
  const person = readPerson(input['person'], context.today, errors);
  const qualification = readQualification(input, context.questions, errors);
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'valid', form: { person, qualification } };
}
