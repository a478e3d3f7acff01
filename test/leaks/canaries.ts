import type { Person } from '../../src/policy/application-form.js';

/**
 * An invented applicant. No part of a value is part of a German word, so that even four letters of it on a page
 * can only come from here.
 */
export const PERSON = {
  salutation: 'Frau',
  firstName: 'Yorvinja',
  middleNames: 'Ulfhyld',
  lastName: 'Quaxenbrod',
  birthName: 'Wobbelquist',
  birthDate: '2008-03-24',
  birthPlace: 'Jumpelquarx',
  nationality: 'Bhutan',
  street: 'Kuckucksnelkenstieg 17',
  postalCode: '44999',
  city: 'Xantelhausen',
  email: 'yorvi.quax@wobbelpost.example',
  phone: '0155 5591742',
} as const satisfies Required<Person>;

/** One word for each place beside the text in which a file can carry something; no form and no rule knows them. */
export const HIDDEN = {
  pdfMetadata: 'Metaxula',
  pdfXmp: 'Xmpelquix',
  pdfNote: 'Notizulph',
  pdfLink: 'linkwumpf',
  pdfBookmark: 'Merkzipfqua',
  pdfAttachmentName: 'anhangulpx',
  pdfAttachment: 'Beilagulmx',
  pdfWhiteText: 'Weissquorb',
  pdfTinyText: 'Winzquorb',
  pdfOffPage: 'Randquorb',
  pdfBelowPicture: 'Unterquorb',
  pdfAlternativeText: 'Bildquorbel',
  docxAuthor: 'Autorquix',
  docxCompany: 'Firmaquix',
  docxComment: 'Kommquix',
  docxVanished: 'Vanoquix',
  docxDeleted: 'Delequix',
  docxAlternativeText: 'Altquixel',
  photoMetadata: 'Exifquorz',
  photoInk: 'Tintequorz',
} as const;

/** Stands in every file name. */
export const FILE_NAME = 'Dateinquarx';

/** A hobby that no rule knows; the neutral office takes it out by hand. */
export const RARE_HOBBY = 'Kunstwobbeln';

/** What the committee shall read: a page that shows these shows the file. */
export const MERITS = {
  answer: 'Im Schulgarten habe ich eine Gruppe angeleitet.',
  task: 'Termine vergeben',
  cv: 'Rechnungen sortiert und abgeheftet',
  letter: 'Im Praktikum habe ich Anfragen beantwortet.',
} as const;

/** Every value of the form, in the notations in which the documents write it. */
export const IDENTITY_VALUES: readonly string[] = [
  PERSON.firstName,
  PERSON.middleNames,
  PERSON.lastName,
  PERSON.birthName,
  PERSON.birthDate,
  '24.03.2008',
  '24. März 2008',
  PERSON.birthPlace,
  PERSON.nationality,
  PERSON.street,
  'Kuckucksnelken',
  PERSON.postalCode,
  PERSON.city,
  PERSON.email,
  'yorvi.quax',
  'wobbelpost',
  PERSON.phone,
  '01555591742',
  '5591742',
];

export const CANARIES: readonly string[] = [
  ...IDENTITY_VALUES,
  ...Object.values(HIDDEN),
  FILE_NAME,
  RARE_HOBBY,
];

/** The canaries that stand in a text or in the latin1 reading of bytes, whatever their case. */
export function findCanaries(haystack: string, canaries: readonly string[] = CANARIES): string[] {
  // In an address a blank may be "%20" or "+"; UTF-16 has a zero before each of these letters.
  const plain = haystack
    .replaceAll(/%20|\+/g, ' ')
    .replaceAll('\0', '')
    .toLowerCase();
  return canaries.filter((canary) => {
    const wanted = canary.toLowerCase();
    // Five digits in a row stand in many a random id; as a value of the person they stand alone.
    return /^\d+$/.test(wanted)
      ? new RegExp(`(?<![a-z0-9])${wanted}(?![a-z0-9])`).test(plain)
      : plain.includes(wanted);
  });
}

/** Every run of four letters of a name, which is all that a careless cut leaves of it (leak L21). */
export function listNameFragments(): string[] {
  const names = [
    PERSON.firstName,
    PERSON.middleNames,
    PERSON.lastName,
    PERSON.birthName,
    PERSON.birthPlace,
    PERSON.city.slice(0, 8),
  ];
  const fragments = names.flatMap((name) =>
    Array.from({ length: name.length - 3 }, (_, index) => name.slice(index, index + 4).toLowerCase()),
  );
  return [...new Set(fragments)];
}
