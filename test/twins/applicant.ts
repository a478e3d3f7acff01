import fc from 'fast-check';
import type { Person } from '../../src/policy/application-form.js';
import {
  CITIES,
  CONFESSIONS,
  FAMILY_STATUS,
  FIRST_NAMES,
  LAST_NAMES,
  MAIL_DOMAINS,
  ORIGINS,
  RELIGION_SUBJECTS,
  STREETS,
  type InventedName,
} from './names.js';

/** ISO date on which every invented application was sent; ages and open periods are measured to it. */
export const REFERENCE_DATE = '2026-11-15';

/**
 * Everything in which the two applications of a pair may differ, by the name under which a failure is reported.
 *
 * - `name`: given and family name (length, number of parts, accents, German words), with what is made of it: the
 *   account of the e-mail address, the handle, the file name, and whether the form was typed without accents.
 * - `sex`: every noun, pronoun, salutation, article and ending that tells it, and "Geschlecht" in a report.
 * - `birth`: birth date and the age that follows from it.
 * - `years`: school years, stays and dates of papers, moved by whole years as for somebody younger or older.
 * - `origin`: nationality, birth place, and which of the two languages at C2 is called the mother tongue. The list of
 *   languages is a merit and the same in both, so no language in it is that of a nationality: "Türkisch
 *   (Muttersprache)" of somebody with Turkish nationality is shown as "weitere Sprache (C2)", because the removed
 *   nationality could be read from it, while the twin's stays "Türkisch (C2)".
 * - `address`: street, post code and city of the person.
 * - `contact`: phone number, form of the e-mail address, its provider, the handle's network.
 * - `photo`: which picture, its size, or none.
 * - `religion`: denomination of the subject at school and the line "Konfession".
 * - `family`: marital status and children.
 * - `disclosure`: which of the lines about family, confession, nationality and age a CV has at all.
 *
 * The same in both: schools, employers, fields, tasks, lengths of stays, grades, languages with their levels,
 * hobbies, other persons, wording, order, layout, typeface and file format.
 */
export interface Applicant {
  readonly name: InventedName & { readonly isFormPlain: boolean; readonly hasInitial: boolean };
  readonly sex: 'female' | 'male';
  /** ISO date. */
  readonly birth: string;
  /** Whole years by which finished stays lie further back. */
  readonly years: number;
  readonly origin: {
    readonly nationality: string;
    readonly birthPlace: string;
    /** Index of the mother tongue among the two languages at C2. */
    readonly motherTongue: 0 | 1;
  };
  readonly address: { readonly street: string; readonly postalCode: string; readonly city: string };
  readonly contact: {
    readonly phone: string;
    readonly account: number;
    readonly domain: string;
    readonly network: string;
  };
  readonly photo: { readonly picture: number; readonly widthPt: number } | null;
  readonly religion: { readonly subject: string; readonly confession: string };
  readonly family: string;
  readonly disclosure: {
    readonly family: boolean;
    readonly confession: boolean;
    readonly nationality: boolean;
    readonly age: boolean;
  };
}

export type Attribute = keyof Applicant;

const name: fc.Arbitrary<Applicant['name']> = fc.record({
  first: fc.constantFrom(...FIRST_NAMES),
  last: fc.constantFrom(...LAST_NAMES),
  isFormPlain: fc.boolean(),
  hasInitial: fc.boolean(),
});

const birth = fc
  .record({ year: fc.nat(9), month: fc.nat(11), day: fc.nat(27) })
  .map(({ year, month, day }) => `${2001 + year}-${pad(month + 1)}-${pad(day + 1)}`);

const phone = fc
  .record({
    prefix: fc.constantFrom('0152', '0171', '0176', '+49 157', '0231', '0049 160', '(0201)', '0208'),
    gap: fc.constantFrom(' ', '/', ' / ', '-'),
    number: fc.integer({ min: 2000000, max: 99999999 }),
    isGrouped: fc.boolean(),
  })
  .map(({ prefix, gap, number, isGrouped }) => {
    const digits = String(number);
    return `${prefix}${gap}${isGrouped ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits}`;
  });

const ARBITRARIES: { readonly [Key in Attribute]: fc.Arbitrary<Applicant[Key]> } = {
  name,
  sex: fc.constantFrom('female', 'male'),
  birth,
  years: fc.integer({ min: 0, max: 6 }),
  origin: fc
    .tuple(fc.constantFrom(...ORIGINS), fc.constantFrom<0 | 1>(0, 1))
    .map(([origin, motherTongue]) => ({ ...origin, motherTongue })),
  address: fc
    .record({
      street: fc.constantFrom(...STREETS),
      number: fc.integer({ min: 1, max: 240 }),
      letter: fc.constantFrom('', '', '', 'a', ' b'),
      city: fc.constantFrom(...CITIES),
    })
    .map(({ street, number, letter, city }) => ({ street: `${street} ${number}${letter}`, ...city })),
  contact: fc.record({
    phone,
    account: fc.nat(5),
    domain: fc.constantFrom(...MAIL_DOMAINS),
    network: fc.constantFrom('instagram.com/', '@', 'linkedin.com/in/', 'www.xing.com/profile/'),
  }),
  photo: fc.option(fc.record({ picture: fc.nat(5), widthPt: fc.integer({ min: 55, max: 130 }) }), {
    freq: 3,
    nil: null,
  }),
  religion: fc.record({
    subject: fc.constantFrom(...RELIGION_SUBJECTS),
    confession: fc.constantFrom(...CONFESSIONS),
  }),
  family: fc.constantFrom(...FAMILY_STATUS),
  disclosure: fc.record({
    family: fc.boolean(),
    confession: fc.boolean(),
    nationality: fc.boolean(),
    age: fc.boolean(),
  }),
};

export const ATTRIBUTES = Object.keys(ARBITRARIES) as readonly Attribute[];

export const applicantArbitrary: fc.Arbitrary<Applicant> = fc.record(ARBITRARIES);

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "2009-03-07" as "07.03.2009". */
export function toGermanDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('.');
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** A birth date in one of the ways people write it: in digits, with the month in words, with a short year, as ISO 8601. */
export function toBirthDate(isoDate: string, form: number): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const forms = [
    toGermanDate(isoDate),
    `${Number(day)}. ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    `${day}.${month}.${year.slice(2)}`,
    `${Number(day)}.${Number(month)}.${year}`,
    isoDate,
  ];
  return forms[form % forms.length] ?? isoDate;
}

/** Whole years on the day the application was sent. */
export function toAge(isoDate: string): number {
  const years = Number(REFERENCE_DATE.slice(0, 4)) - Number(isoDate.slice(0, 4));
  return REFERENCE_DATE.slice(5) >= isoDate.slice(5) ? years : years - 1;
}

function withoutAccents(text: string): string {
  const spelt = text.replaceAll(/[ıłøđæßŁØĐ]/gu, (letter) => PLAIN[letter] ?? letter);
  return spelt.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
}

const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  ß: 'ss',
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
};

function toAccountWord(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
}

export function toEmail({ name, contact }: Applicant): string {
  const first = toAccountWord(name.first);
  const last = toAccountWord(name.last);
  const accounts = [
    `${first}.${last}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first.slice(0, 1)}.${last}`,
    `${first}${last}98`,
    `${last}-${first}`,
  ];
  return `${accounts[contact.account] ?? first}@${contact.domain}`;
}

export function toHandle({ name, contact }: Applicant): string {
  return `${contact.network}${toAccountWord(name.first)}_${toAccountWord(name.last)}`;
}

/** What the applicant typed into the form. */
export function toPerson(applicant: Applicant): Person {
  const { name, sex, birth, origin, address, contact } = applicant;
  const type = name.isFormPlain ? withoutAccents : (text: string): string => text;
  return {
    salutation: sex === 'female' ? 'Frau' : 'Herr',
    firstName: type(name.first),
    lastName: type(name.last),
    birthDate: birth,
    birthPlace: origin.birthPlace,
    nationality: origin.nationality,
    ...address,
    email: toEmail(applicant),
    phone: contact.phone,
  };
}

/** The file as the applicant would name it; names in it are of no consequence to the blind file. */
export function toFileName(applicant: Applicant, title: string, extension: string): string {
  const { name } = applicant;
  return `${title}_${withoutAccents(`${name.last}_${name.first}`).replaceAll(/[^\w-]/gu, '_')}.${extension}`;
}
