import { isEmail } from 'class-validator';
import { ROLES, type Role } from '../../policy/permissions.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { readList, readText, type FormBody } from '../../platform/web/form-fields.js';

/** BSI ORP.4.A22 and NIST SP 800-63B: length counts; twelve is what the city's guideline asks of staff. */
export const MIN_PASSWORD_LENGTH = 12;
const MAX_PASSWORD_LENGTH = 200;

/** The form as it was typed; the password is never shown again. */
export interface AccountFields {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Empty asks for a generated one. */
  readonly password: string;
}

export const EMPTY_ACCOUNT: AccountFields = { displayName: '', email: '', roles: [], password: '' };

export function readAccountFields(body: FormBody): AccountFields {
  const password = body['password'];
  return {
    displayName: readText(body, 'displayName'),
    email: readText(body, 'email'),
    roles: readRoles(body),
    password: typeof password === 'string' ? password : '',
  };
}

/** The ticked roles; unknown ones are dropped. */
export function readRoles(body: FormBody): Role[] {
  const ticked = new Set(readList(body, 'roles'));
  return ROLES.filter((role) => ticked.has(role));
}

export function checkAccount({ displayName, email, password }: AccountFields): FieldError[] {
  return [
    ...(displayName.length < 2 || displayName.length > 120
      ? [
          {
            field: 'displayName',
            message: 'Geben Sie den Namen an, wie ihn Kolleg:innen kennen (2 bis 120 Zeichen).',
          },
        ]
      : []),
    ...(isEmail(email) && email.length <= 320
      ? []
      : [
          {
            field: 'email',
            message: 'Geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel vorname.nachname@stadt.de.',
          },
        ]),
    ...checkPassword(password),
  ];
}

/** An empty password is fine: then one is generated. */
export function checkPassword(password: string): FieldError[] {
  if (password === '' || (password.length >= MIN_PASSWORD_LENGTH && password.length <= MAX_PASSWORD_LENGTH))
    return [];
  return [
    {
      field: 'password',
      message: 'Wählen Sie ein Passwort mit mindestens 12 Zeichen oder lassen Sie das Feld leer.',
    },
  ];
}

/** The own password, typed three times. */
export interface OwnPasswordFields {
  readonly current: string;
  readonly next: string;
  readonly repeated: string;
}

export function readOwnPasswordFields(body: FormBody): OwnPasswordFields {
  const read = (name: string): string => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
  return { current: read('current'), next: read('next'), repeated: read('repeated') };
}

export function checkOwnPassword({ current, next, repeated }: OwnPasswordFields): FieldError[] {
  return [
    ...(current === '' ? [{ field: 'current', message: 'Geben Sie Ihr bisheriges Passwort ein.' }] : []),
    ...(next.length < MIN_PASSWORD_LENGTH || next.length > MAX_PASSWORD_LENGTH
      ? [{ field: 'next', message: 'Wählen Sie ein neues Passwort mit mindestens 12 Zeichen.' }]
      : []),
    ...(next === repeated
      ? []
      : [
          {
            field: 'repeated',
            message: 'Die beiden neuen Passwörter sind verschieden. Tippen Sie sie noch einmal.',
          },
        ]),
  ];
}
