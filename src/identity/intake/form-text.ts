import type { FieldError } from '../../platform/errors/problem.js';

/** Any JSON object; what its fields hold is not known yet. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/** One text field: its place in the form, its German name and the most characters it may hold. */
export interface TextRule {
  readonly field: string;
  readonly label: string;
  readonly maxLength: number;
}

export function isFields(value: unknown): value is UnknownFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One line of typed text: composed letters, no invisible control characters, single spaces. */
export function cleanLine(text: string): string {
  return cleanLines(text).replaceAll(/\s+/gu, ' ').trim();
}

/** Typed text whose line breaks count; at most one empty line in a row. */
export function cleanLines(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\t]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The cleaned text of a field; empty when it is missing or wrong, and then `errors` says what to do. */
export function readText(value: unknown, rule: TextRule, errors: FieldError[], clean = cleanLine): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') {
    errors.push({ field: rule.field, message: `Bitte geben Sie „${rule.label}“ als Text an.` });
    return '';
  }
  const text = clean(value);
  if (text.length <= rule.maxLength) return text;
  errors.push({
    field: rule.field,
    message: `Bitte kürzen Sie „${rule.label}“ auf höchstens ${rule.maxLength} Zeichen.`,
  });
  return '';
}

/** Adds the error unless the field already has one, so that each field asks for one thing at a time. */
export function addError(errors: FieldError[], field: string, message: string): void {
  if (!errors.some((error) => error.field === field)) errors.push({ field, message });
}

/** The entries of a list with their place in it; a wrong or too long list is an error and gives none. */
export function readRows(
  value: unknown,
  list: { readonly field: string; readonly label: string; readonly maxRows: number },
  errors: FieldError[],
): { readonly index: number; readonly row: UnknownFields }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    errors.push({ field: list.field, message: `Bitte geben Sie „${list.label}“ als Liste an.` });
    return [];
  }
  if (value.length > list.maxRows) {
    errors.push({
      field: list.field,
      message: `Bitte geben Sie bei „${list.label}“ höchstens ${list.maxRows} Einträge an.`,
    });
    return [];
  }
  return value.flatMap((row: unknown, index) => {
    if (isFields(row)) return [{ index, row }];
    errors.push({
      field: `${list.field}.${index}`,
      message: `Bitte prüfen Sie „${list.label}“: Dieser Eintrag ist leer oder kein Objekt.`,
    });
    return [];
  });
}
