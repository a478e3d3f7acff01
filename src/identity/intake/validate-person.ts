import type { Person } from '../../policy/application-form.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { addError, isFields, readText, type UnknownFields } from './form-text.js';

/** Every field of the person part, in the order of the page, with its German name and its greatest length in characters. */
export const PERSON_FIELDS = [
  { key: 'firstName', label: 'Vorname', maxLength: 100 },
  { key: 'lastName', label: 'Nachname', maxLength: 100 },
  { key: 'email', label: 'E-Mail-Adresse', maxLength: 254 },
  { key: 'phone', label: 'Telefonnummer', maxLength: 40 },
  { key: 'salutation', label: 'Anrede', maxLength: 40 },
  { key: 'street', label: 'Straße und Hausnummer', maxLength: 150 },
  { key: 'postalCode', label: 'Postleitzahl', maxLength: 12 },
  { key: 'city', label: 'Ort', maxLength: 100 },
  { key: 'birthDate', label: 'Geburtsdatum', maxLength: 40 },
  { key: 'middleNames', label: 'Weitere Vornamen', maxLength: 100 },
  { key: 'birthName', label: 'Geburtsname', maxLength: 100 },
  { key: 'birthPlace', label: 'Geburtsort', maxLength: 100 },
  { key: 'nationality', label: 'Staatsangehörigkeit', maxLength: 100 },
] as const satisfies readonly { key: keyof Person; label: string; maxLength: number }[];

const REQUIRED: Readonly<Record<string, string>> = {
  firstName: 'Bitte geben Sie Ihren Vornamen ein.',
  lastName: 'Bitte geben Sie Ihren Nachnamen ein.',
  email: 'Bitte geben Sie Ihre E-Mail-Adresse ein. Dorthin schreiben wir Ihnen.',
};

const EARLIEST_BIRTH_DATE = '1900-01-01';

/**
 * Reads the person part of a form; missing and wrong fields go to `errors`.
 *
 * @param today ISO date, against which a birth date in the future is noticed
 */
export function readPerson(value: unknown, today: string, errors: FieldError[]): Person {
  const source: UnknownFields = isFields(value) ? value : {};
  const texts = new Map<string, string>();
  for (const { key, label, maxLength } of PERSON_FIELDS) {
    const field = `person.${key}`;
    const text = readText(source[key], { field, label, maxLength }, errors);
    if (text === '') {
      const message = REQUIRED[key];
      if (message !== undefined) addError(errors, field, message);
    } else {
      texts.set(key, checkPersonField(key, text, today, errors));
    }
  }
  return {
    firstName: texts.get('firstName') ?? '',
    lastName: texts.get('lastName') ?? '',
    email: texts.get('email') ?? '',
    ...Object.fromEntries(texts),
  };
}

function checkPersonField(key: string, text: string, today: string, errors: FieldError[]): string {
  const field = `person.${key}`;
  if (key === 'email') {
    if (!isEmail(text))
      addError(errors, field, 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: vorname@beispiel.de');
    return text;
  }
  if (key === 'birthDate') return readBirthDate(text, today, errors);
  if (key === 'phone' && !/^\+?[\d\s()/.-]{5,}$/.test(text)) {
    addError(errors, field, 'Bitte geben Sie die Telefonnummer mit Vorwahl ein, zum Beispiel 0151 23456789.');
  } else if (!/[\p{L}\p{N}]/u.test(text)) {
    // A value without a letter or digit could never be found in a document, so it must not get in.
    addError(errors, field, 'Bitte benutzen Sie in diesem Feld Buchstaben, oder lassen Sie es leer.');
  }
  return text;
}

/** One "@", something on both sides and a dot in the domain; the rest only a sent e-mail can tell. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/.test(text);
}

function readBirthDate(text: string, today: string, errors: FieldError[]): string {
  const iso = toIsoDate(text);
  const field = 'person.birthDate';
  if (iso === undefined) {
    addError(errors, field, 'Bitte geben Sie Tag, Monat und Jahr ein, zum Beispiel 24.03.2008.');
  } else if (iso < EARLIEST_BIRTH_DATE || iso >= today) {
    addError(errors, field, 'Bitte prüfen Sie das Jahr Ihres Geburtsdatums.');
  }
  return iso ?? text;
}

/** `YYYY-MM-DD` from "24.3.2008", "24. 03. 2008" or an ISO date; undefined when there is no such day. */
export function toIsoDate(text: string): string | undefined {
  const match =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text) ??
    /^(?<day>\d{1,2})[./-]\s?(?<month>\d{1,2})[./-]\s?(?<year>\d{4})$/.exec(text);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  if (year === '') return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isSameDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isSameDay && date.getUTCFullYear() === Number(year) ? date.toISOString().slice(0, 10) : undefined;
}
