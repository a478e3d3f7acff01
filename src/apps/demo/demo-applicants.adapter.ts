import type { ProcedureId } from '../../policy/ids.js';
import { drawBlurredPhoto, drawCertificatePhoto, drawPortrait } from './demo-picture.adapter.js';
import type { DemoProcedure } from './demo-cities.js';
import { letterLines, writeLetterDocx, writeLetterOdt } from './demo-letter.adapter.js';
import { meritsOf, type DemoQuestion } from './demo-merits.js';
import { writeCv, writeReport } from './demo-pdf.adapter.js';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.js';

export const APPLICANTS_PER_PROCEDURE = 8;

interface DemoDocument {
  readonly name: string;
  readonly bytes: Buffer;
}

interface PublishedProcedure {
  readonly id: ProcedureId;
  readonly title: string;
  readonly criteria: readonly { readonly id: string; readonly question: string | null }[];
}

/**
 * Sends the applications of one procedure through the public API, as a careers portal would.
 *
 * @throws Error when an application is refused
 */
export async function sendApplications(
  origin: string,
  procedure: DemoProcedure,
  onSent: (count: number) => void,
): Promise<void> {
  const published = await findPublished(origin, procedure.title);
  const questions = published.criteria.flatMap(({ id, question }) =>
    question === null ? [] : [{ criterionId: id, question }],
  );
  for (let i = 0; i < APPLICANTS_PER_PROCEDURE; i++) {
    const index = procedure.firstPerson + i;
    const person = DEMO_PEOPLE[index];
    if (person === undefined) throw new RangeError('no such demo person');
    await send(
      origin,
      published.id,
      person,
      await writeDocuments(person, index, questions, procedure),
      index,
      questions,
    );
    onSent(i + 1);
  }
}

async function findPublished(origin: string, title: string): Promise<PublishedProcedure> {
  const response = await fetch(new URL('/api/v1/procedures', origin));
  const list = (await response.json()) as
    { readonly procedures?: PublishedProcedure[] } | PublishedProcedure[];
  const procedures = Array.isArray(list) ? list : (list.procedures ?? []);
  const found = procedures.find((candidate) => candidate.title === title);
  if (found === undefined) throw new Error('the procedure is not published');
  return found;
}

async function writeDocuments(
  person: DemoPerson,
  index: number,
  questions: readonly DemoQuestion[],
  procedure: DemoProcedure,
): Promise<DemoDocument[]> {
  const merits = meritsOf(person, index, questions);
  const author = `${person.firstName} ${person.lastName}`;
  const lines = letterLines(
    person,
    procedure.occupation,
    procedure.citySlug === 'herne' ? 'Stadt Herne' : 'Stadt Oberhausen',
  );
  const documents: DemoDocument[] = [
    {
      name: `Lebenslauf_${person.lastName}.pdf`,
      bytes: await writeCv(person, merits, index, await drawPortrait(index)),
    },
    index % 3 === 0
      ? { name: `Anschreiben ${author}.odt`, bytes: writeLetterOdt(lines, author) }
      : { name: `Anschreiben ${author}.docx`, bytes: writeLetterDocx(lines, author) },
    { name: 'Zeugnis.pdf', bytes: await writeReport(person, merits) },
  ];
  // Every fourth sends a phone photo; every other one of them is too blurred to be read.
  if (index % 4 === 1) {
    const drawPhoto = index % 8 === 1 ? drawBlurredPhoto : drawCertificatePhoto;
    const bytes = await drawPhoto(certificateLines(person));
    documents.push({ name: 'IMG_20261003_174212.jpg', bytes });
  }
  return documents;
}

function certificateLines(person: DemoPerson): string[] {
  return [
    'Praktikumsbescheinigung',
    `${person.firstName} ${person.lastName}`,
    'hat drei Wochen in unserem Lager gearbeitet',
    'und mit Erfolg teilgenommen.',
  ];
}

async function send(
  origin: string,
  procedureId: ProcedureId,
  person: DemoPerson,
  documents: readonly DemoDocument[],
  index: number,
  questions: readonly DemoQuestion[],
): Promise<void> {
  const form = new FormData();
  form.append(
    'application',
    JSON.stringify({ person: toFormFields(person), ...meritsOf(person, index, questions) }),
  );
  for (const { name, bytes } of documents) form.append('documents', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(new URL(`/api/v1/procedures/${procedureId}/applications`, origin), {
    method: 'POST',
    body: form,
  });
  // The answer names fields, never what stands in them.
  if (response.status !== 201)
    throw new Error(`application refused: ${String(response.status)} ${await response.text()}`);
}

// What the form does not ask: the rest of an invented applicant stands in the documents only.
const NOT_ASKED: ReadonlySet<string> = new Set(['schoolType', 'degree', 'motherTongue']);

function toFormFields(person: DemoPerson): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(person).filter(([field]) => !NOT_ASKED.has(field)));
}
