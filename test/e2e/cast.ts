import { drawBlurredPhoto } from '../../src/apps/demo/demo-picture.adapter.js';
import type { NewAccount } from '../../src/accounts/create-city.adapter.js';
import type { Person } from '../../src/policy/application-form.js';
import type { Role } from '../../src/policy/permissions.js';
import { writeDocx, writePdf, type InventedBlock } from '../factories/invented-documents.js';

export const PASSWORD = 'nur-fuer-die-geschichte';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** An invented applicant; every value of it is looked for in what others can see. */
export interface Applicant {
  readonly person: Required<
    Pick<
      Person,
      'firstName' | 'lastName' | 'email' | 'phone' | 'street' | 'postalCode' | 'city' | 'birthDate'
    >
  >;
  readonly cv: Upload;
  /** What stands in the fact sheet; tells a reader of the story, and nobody on the committee, whose it is. */
  readonly answer: string;
  /** What every rater gives for it, 0–4 per criterion. */
  readonly points: number;
}

export const ROSALBA: Applicant = {
  ...(await introduce('Rosalba', 'Quintavalle', 'Zum Kirschgarten 17', '24.03.2008', '0155 5591742')),
  answer: 'Im Schulgarten habe ich eine Gruppe angeleitet und Streit geschlichtet.',
  points: 4,
};
export const TAAVI: Applicant = {
  ...(await introduce('Taavi', 'Lindholmsen', 'Am Eulenturm 5', '09.11.2007', '0155 5591757')),
  answer: 'In der Werkstatt habe ich Abläufe erklärt und zugehört.',
  points: 3,
};
export const HINNERK: Applicant = {
  ...(await introduce('Hinnerk', 'Oldewurtel', 'Schilfgasse 93', '30.07.2009', '0155 5591768')),
  answer: 'An der Kasse war viel los.',
  points: 1,
};
export const APPLICANTS: readonly Applicant[] = [ROSALBA, TAAVI, HINNERK];
export const INVITED: readonly Applicant[] = [ROSALBA, TAAVI];

/** A hobby that no rule knows; the neutral office takes it out by hand. */
export const RARE_HOBBY = 'Kunstradfahren';

/** Every value that would tell who somebody is, in the notations in which it was sent. */
export function listIdentityValues({ person, cv }: Applicant): string[] {
  const { postalCode: _shared, city: _city, ...own } = person;
  return [...Object.values(own), own.birthDate.split('.').reverse().join('-'), cv.name];
}

/** The letter names the applicant, as people do, and the rare hobby. */
export function writeLetter({ person }: Applicant): Upload {
  const name = `${person.firstName} ${person.lastName}`;
  return {
    name: `Anschreiben ${name}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(
      writeDocx([
        { kind: 'paragraph', text: `${name}, ${person.street}, ${person.postalCode} ${person.city}` },
        { kind: 'heading', text: 'Bewerbung um einen Ausbildungsplatz' },
        {
          kind: 'paragraph',
          text: 'Im Praktikum im Bürgerbüro habe ich Anträge geprüft und Termine vergeben.',
        },
        { kind: 'paragraph', text: `Beim ${RARE_HOBBY} habe ich Geduld gelernt.` },
        { kind: 'paragraph', text: `Mit freundlichen Grüßen ${name}` },
      ]),
    ),
  };
}

/** What a telephone in an unsteady hand makes of a certificate: a picture that nobody can read. */
export async function takePhoto({ person }: Applicant): Promise<Upload> {
  const lines = ['Praktikumsbescheinigung', `${person.firstName} ${person.lastName}`];
  return {
    name: `IMG_${person.lastName}_2741.jpg`,
    mimeType: 'image/jpeg',
    buffer: await drawBlurredPhoto(lines),
  };
}

/** A Windows program that calls itself a PDF. */
export const PROGRAM: Upload = {
  name: 'zeugnis.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    `MZ\u0090\0\u0003\0\0\0${'\0'.repeat(120)}This program cannot be run in DOS mode.`,
    'latin1',
  ),
};

/** The accounts of one city, one for each task. */
export function listAccounts(citySlug: string): NewAccount[] {
  const rows: readonly (readonly [name: string, displayName: string, ...roles: Role[]])[] = [
    ['betrieb', 'Britta Betrieb', 'administrator'],
    ['clerk', 'Clara Clerkhoff', 'hr-clerk'],
    ['neutral', 'Norbert Neutral', 'neutral-office', 'committee-member'],
    ['chair', 'Valentin Vorsitz', 'committee-chair'],
    ['member1', 'Edda Erstmitglied', 'committee-member'],
    ['member2', 'Zita Zweitmitglied', 'committee-member'],
    ['statutory', 'Bodo Beteiligt', 'statutory-body'],
    ['auditor', 'Paula Prüfer', 'auditor'],
  ];
  return rows.map(([name, displayName, ...roles]) => ({
    email: staffEmail(name, citySlug),
    displayName,
    password: PASSWORD,
    roles,
  }));
}

export function staffEmail(name: string, citySlug: string): string {
  return `${name}@${citySlug}.example`;
}

async function introduce(
  firstName: string,
  lastName: string,
  street: string,
  birthDate: string,
  phone: string,
): Promise<Pick<Applicant, 'person' | 'cv'>> {
  const email = `${firstName}.${lastName}@example.org`.toLowerCase();
  const person = { firstName, lastName, email, phone, street, postalCode: '44627', city: 'Herne', birthDate };
  const blocks: InventedBlock[] = [
    { kind: 'heading', text: `Lebenslauf ${firstName} ${lastName}` },
    { kind: 'paragraph', text: `${street}, 44627 Herne, ${phone}, ${email}` },
    { kind: 'paragraph', text: `geboren am ${birthDate}` },
    { kind: 'heading', text: 'Praktische Erfahrung' },
    { kind: 'list-item', text: 'Bürgerbüro: Anträge geprüft, Termine vergeben' },
    { kind: 'list-item', text: 'Schülerfirma: Buchführung' },
  ];
  const buffer = Buffer.from(await writePdf(blocks));
  return { person, cv: { name: `Lebenslauf_${lastName}.pdf`, mimeType: 'application/pdf', buffer } };
}
