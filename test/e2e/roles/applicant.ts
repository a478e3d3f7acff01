import type { Applicant, Upload } from '../cast.js';
import type { Visitor } from '../visitor.js';

/** From the list of the city to the first page of the form. */
export async function findProcedure(applicant: Visitor, title: string): Promise<void> {
  await applicant.open('/');
  await applicant.inspect('public-procedures');
  await applicant.follow(title);
  await applicant.seeHeading(title);
  await applicant.inspect('public-procedure');
  await applicant.press('Jetzt bewerben');
  await applicant.seeHeading('Teil 1: Ihre Person');
}

export async function fillPerson(visitor: Visitor, { person }: Applicant): Promise<void> {
  await visitor.fill('Vorname', person.firstName);
  await visitor.fill('Nachname', person.lastName);
  await visitor.fill('E-Mail-Adresse', person.email);
  await visitor.fill('Telefonnummer – freiwillig', person.phone);
  await visitor.fill('Straße und Hausnummer', person.street);
  await visitor.fill('Postleitzahl', person.postalCode);
  await visitor.fill('Ort', person.city);
  await visitor.fill('Geburtsdatum – freiwillig', person.birthDate);
}

/** One line in every part, and a second subject, for which the page has to grow without JavaScript. */
export async function fillQualification(visitor: Visitor, { answer }: Applicant): Promise<void> {
  await visitor.choose('Schulform', 'Gesamtschule');
  await visitor.choose('Abschluss', /^Mittlerer Schulabschluss \(/);
  const subjects = visitor.page.getByLabel('Fach', { exact: true });
  const grades = visitor.page.getByLabel('Note', { exact: true });
  const rows = await subjects.count();
  await subjects.first().fill('Deutsch');
  await grades.first().fill('2');
  await visitor.press('Weitere Zeile hinzufügen: Fach');
  await subjects.nth(rows).fill('Mathematik');
  await grades.nth(rows).fill('3');
  await visitor.page.getByLabel('Art', { exact: true }).first().selectOption({ label: 'Praktikum' });
  await visitor.page.getByLabel('Bereich', { exact: true }).first().fill('Bürgerbüro');
  await visitor.page.getByLabel('Dauer in Monaten', { exact: true }).first().fill('1');
  await visitor.page.getByLabel('Aufgaben', { exact: true }).first().fill('Anträge prüfen\nTermine vergeben');
  await visitor.page.getByLabel('Sprache', { exact: true }).first().fill('Englisch');
  await visitor.page.getByLabel('Stufe', { exact: true }).first().selectOption('B2');
  await visitor.page.getByLabel(/^Beschreiben Sie eine Situation/).fill(answer);
}

export async function upload(visitor: Visitor, ...files: readonly Upload[]): Promise<void> {
  await visitor.page.getByLabel('Dateien auswählen').setInputFiles([...files]);
  await visitor.press('Hochladen');
}

/** Sends an application through the public API, as another careers portal would. */
export async function applyByRest(origin: string, title: string, applicant: Applicant): Promise<Response> {
  const list = (await (await fetch(`${origin}/api/v1/procedures`)).json()) as PublishedProcedure[];
  const procedure = list.find((candidate) => candidate.title === title);
  if (procedure === undefined) throw new RangeError('the procedure is not published');
  const application = {
    person: applicant.person,
    education: [{ schoolType: 'Realschule', degree: 'Mittlerer Schulabschluss (Fachoberschulreife)' }],
    subjects: [{ subject: 'Deutsch', grade: '3' }],
    answers: procedure.criteria
      .filter(({ question }) => question !== null)
      .map(({ id }) => ({ criterionId: id, answer: applicant.answer })),
  };
  const form = new FormData();
  form.append('application', JSON.stringify(application));
  const { name, mimeType, buffer } = applicant.cv;
  form.append('documents', new Blob([new Uint8Array(buffer)], { type: mimeType }), name);
  return fetch(`${origin}/api/v1/procedures/${procedure.id}/applications`, { method: 'POST', body: form });
}

interface PublishedProcedure {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly { readonly id: string; readonly question: string | null }[];
}
