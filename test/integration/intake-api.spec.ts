import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { KeyRing, unseal, unsealJson } from '../../src/platform/storage/envelope.adapter.js';
import { writePdf } from '../factories/invented-documents.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import {
  documentContext,
  fileNameContext,
  formContext,
} from '../../src/identity/documents/sealing-contexts.js';
import type { ApplicationId, DocumentId } from '../../src/policy/ids.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { pdfLike, startIntakeProcess, type ChosenFile, type IntakeProcess } from './intake-process.js';

const FORM = {
  id: 'from-elsewhere',
  submittedAt: '2026-11-15',
  position: 'Ausbildung',
  person: {
    firstName: 'Xaverine',
    lastName: 'Quitzow',
    email: 'xaverine@example.org',
    birthDate: '2008-03-24',
  },
  education: [{ schoolType: 'Gesamtschule', degree: 'Fachoberschulreife' }],
  languages: [{ language: 'Deutsch', level: 'C1' }],
  experience: [{ employer: 'Stadtbücherei', field: 'Kultur', tasks: ['Bücher einsortieren'] }],
};

let database: TestDatabase;
let owner: DataSource;
let intake: IntakeProcess;
let procedure: ProcedureSetUp;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await openDataSource(database.ownerUrl);
  intake = await startIntakeProcess(database);
});
afterAll(async () => {
  await intake.close();
  await owner.destroy();
  await database.drop();
});
beforeEach(async () => {
  procedure = await createProcedure(owner);
});

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly location: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

async function submit(
  application: unknown,
  documents: readonly ChosenFile[] = [],
  options: {
    readonly id?: string;
    readonly idempotencyKey?: string;
    readonly isDocumentsFirst?: boolean;
  } = {},
): Promise<Answer> {
  const body = new FormData();
  const addForm = (): void => {
    if (application !== undefined)
      body.append('application', typeof application === 'string' ? application : JSON.stringify(application));
  };
  if (options.isDocumentsFirst !== true) addForm();
  for (const { name, bytes } of documents) body.append('documents', new File([new Uint8Array(bytes)], name));
  if (options.isDocumentsFirst === true) addForm();
  return post(body, options);
}

async function post(
  body: string | FormData,
  options: { readonly id?: string; readonly idempotencyKey?: string } = {},
): Promise<Answer> {
  const id = options.id ?? procedure.procedureId;
  const response = await fetch(`${intake.origin}/api/v1/procedures/${id}/applications`, {
    method: 'POST',
    body,
    headers: options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey },
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    body: (await response.json()) as Readonly<Record<string, unknown>>,
  };
}

async function countStored(): Promise<{
  applications: number;
  originals: number;
  jobs: number;
  entries: number;
}> {
  const [row] = await owner.query<{ applications: number; jobs: number; entries: number }[]>(`
    SELECT (SELECT count(*)::integer FROM identity.application) AS applications,
           (SELECT count(*)::integer FROM queue.job) AS jobs,
           (SELECT count(*)::integer FROM decision_log.entry) AS entries`);
  return { applications: 0, jobs: 0, entries: 0, ...row, originals: await intake.countOriginals() };
}

describe('GET /api/v1/procedures', () => {
  it('shows published procedures of all cities and no draft', async () => {
    const draft = await createProcedure(owner, { state: 'draft' });

    const response = await fetch(`${intake.origin}/api/v1/procedures`);
    const list = (await response.json()) as { id: string }[];

    expect(list.find(({ id }) => id === draft.procedureId)).toBeUndefined();
    expect(list.find(({ id }) => id === procedure.procedureId)).toEqual({
      id: procedure.procedureId,
      slug: procedure.slug,
      tenant: 'Stadt Testhausen',
      title: 'Verwaltungsfachangestellte',
      occupation: 'Verwaltung',
      closesAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      isOpen: true,
      criteria: procedure.criterionIds.map((id, index) => ({
        id,
        label: `Kriterium ${index + 1}`,
        question: 'Erzählen Sie davon.',
      })),
    });
  });

  it.each(['not-a-uuid', randomUUID()])('answers not found for %s', async (id) => {
    const response = await fetch(`${intake.origin}/api/v1/procedures/${id}`);

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'procedure-not-found' });
  });
});

describe('POST /api/v1/procedures/{id}/applications', () => {
  it('receives form and documents and answers with receipt and status link', async () => {
    const pdf = await writePdf([{ kind: 'paragraph', text: 'Lebenslauf von Xaverine Quitzow' }]);
    const answers = [{ criterionId: procedure.criterionIds[1], answer: 'Ich höre zu.' }];

    const answer = await submit({ ...FORM, answers }, [{ name: 'Lebenslauf Quitzow.pdf', bytes: pdf }], {
      isDocumentsFirst: true,
    });

    expect(answer.status).toBe(201);
    expect(answer.location).toBe(answer.body['statusUrl']);
    expect(answer.body).toEqual({
      receiptNumber: expect.stringMatching(/^STA-\w{4}-\w{4}$/),
      statusUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/status\/[\w-]{43}$/),
    });
    const stored = await readStored(String(answer.body['receiptNumber']));
    expect(stored.form).toEqual({
      person: FORM.person,
      qualification: {
        education: FORM.education,
        subjects: [],
        languages: FORM.languages,
        experience: FORM.experience,
        answers: [
          { criterionId: procedure.criterionIds[1], question: 'Erzählen Sie davon.', answer: 'Ich höre zu.' },
        ],
      },
    });
    expect(stored.documents).toEqual([
      { ordinal: 0, mediaType: 'application/json', stage: 'received', fileName: 'Formular', bytes: null },
      {
        ordinal: 1,
        mediaType: 'application/pdf',
        stage: 'received',
        fileName: 'Lebenslauf Quitzow.pdf',
        bytes: Buffer.from(pdf),
      },
    ]);
    const status = await fetch(`${intake.origin}${new URL(String(answer.body['statusUrl'])).pathname}`);
    expect(status.status).toBe(200);
  });

  it('takes the form as a file of type application/json too', async () => {
    const body = new FormData();
    body.append(
      'application',
      new File([JSON.stringify(FORM)], 'application.json', { type: 'application/json' }),
    );

    expect((await post(body)).status).toBe(201);
  });

  it.each([
    ['application-missing', undefined, []],
    ['application-invalid', '{"person":', []],
    ['application-invalid', { ...FORM, person: { firstName: 'X' } }, []],
    ['application-invalid', { ...FORM, answers: [{ criterionId: randomUUID(), answer: 'Ja' }] }, []],
    ['document-type-not-supported', FORM, [{ name: 'a.pdf', bytes: Buffer.from('<html>%PDF') }]],
    ['document-empty', FORM, [{ name: 'a.pdf', bytes: Buffer.alloc(0) }]],
    [
      'document-too-large',
      FORM,
      [{ name: 'a.pdf', bytes: Buffer.concat([pdfLike(), Buffer.alloc(21 * 1024 * 1024)]) }],
    ],
    ['too-many-documents', FORM, Array.from({ length: 11 }, () => ({ name: 'a.pdf', bytes: pdfLike() }))],
    ['too-many-documents', FORM, Array.from({ length: 14 }, () => ({ name: 'a.pdf', bytes: pdfLike() }))],
  ])('refuses with %s and stores nothing', async (code, application, documents) => {
    const before = await countStored();
    const good = { name: 'gut.pdf', bytes: pdfLike() };

    const answer = await submit(application, documents.length >= 11 ? documents : [good, ...documents]);

    expect(answer.type).toContain('application/problem+json');
    expect(answer.status).toBe(code === 'document-too-large' ? 413 : 422);
    expect(answer.body).toMatchObject({ code, status: answer.status, errors: expect.arrayContaining([]) });
    expect(answer.body['errors']).not.toEqual([]);
    expect(await countStored()).toEqual(before);
  });

  it('names every field to mend, in German, without quoting the input', async () => {
    const { body } = await submit({ ...FORM, person: { firstName: 'Xaverine', email: 'ohne-at' } });

    expect(body['errors']).toEqual([
      {
        field: 'person.lastName',
        code: 'application-invalid',
        message: 'Bitte geben Sie Ihren Nachnamen ein.',
      },
      {
        field: 'person.email',
        code: 'application-invalid',
        message: 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: vorname@beispiel.de',
      },
    ]);
  });

  it('refuses what is closed, unknown or no multipart body', async () => {
    const before = await countStored();
    const closed = await createProcedure(owner, { state: 'scoring' });

    const answers = [
      await submit(FORM, [], { id: closed.procedureId }),
      await submit(FORM, [], { id: randomUUID() }),
      await post(JSON.stringify(FORM)),
      await submit(FORM, [], { idempotencyKey: 'kurz' }),
    ];

    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([
      [409, 'procedure-not-open'],
      [404, 'procedure-not-found'],
      [415, 'multipart-required'],
      [400, 'idempotency-key-invalid'],
    ]);
    expect(await countStored()).toEqual(before);
  });

  it('leaves nothing behind when the database fails before the commit', async () => {
    const before = await countStored();
    await owner.query(`
      CREATE FUNCTION decision_log.break_for_test() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'broken for a test'; END $$;
      CREATE TRIGGER break_for_test BEFORE INSERT ON decision_log.entry
        FOR EACH ROW EXECUTE FUNCTION decision_log.break_for_test()`);

    const answer = await submit(FORM, [{ name: 'a.pdf', bytes: pdfLike() }]).finally(() =>
      owner.query(
        'DROP TRIGGER break_for_test ON decision_log.entry; DROP FUNCTION decision_log.break_for_test()',
      ),
    );

    expect(answer.status).toBe(500);
    expect(await countStored()).toEqual(before);
  });

  it('answers a repeated request with the same receipt, also when both arrive at once', async () => {
    const options = { idempotencyKey: randomUUID() };
    const documents = [{ name: 'a.pdf', bytes: pdfLike() }];
    const before = await countStored();

    const answers = [
      ...(await Promise.all([submit(FORM, documents, options), submit(FORM, documents, options)])),
      await submit(FORM, documents, options),
    ];
    const other = await submit(FORM, [{ name: 'a.pdf', bytes: pdfLike('other') }], options);

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body['statusUrl'])).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body['receiptNumber'])).size).toBe(1);
    expect(other.body['statusUrl']).not.toBe(answers[0]?.body['statusUrl']);
    expect(await countStored()).toEqual({
      applications: before.applications + 2,
      originals: before.originals + 2,
      jobs: before.jobs + 4,
      entries: before.entries + 2,
    });
  });
});

describe('GET /api/v1/openapi.json', () => {
  it('describes the public API and nothing else', async () => {
    const response = await fetch(`${intake.origin}/api/v1/openapi.json`);
    const document = (await response.json()) as {
      paths: Record<string, { post?: { requestBody: unknown; responses: Record<string, unknown> } }>;
      components: { schemas: Record<string, { properties: Record<string, unknown> }> };
    };

    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/procedures',
      '/api/v1/procedures/{id}',
      '/api/v1/procedures/{id}/applications',
    ]);
    const { post: operation } = document.paths['/api/v1/procedures/{id}/applications'] ?? {};
    expect(operation?.requestBody).toEqual({
      required: true,
      content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/ApplicationUploadDto' } } },
    });
    expect(Object.keys(operation?.responses ?? {})).toEqual([
      '201',
      '400',
      '404',
      '409',
      '413',
      '415',
      '422',
    ]);
    expect(document.components.schemas['ApplicationUploadDto']?.properties).toMatchObject({
      documents: { type: 'array', items: { type: 'string', format: 'binary' }, maxItems: 10 },
    });
    expect(Object.keys(document.components.schemas['PersonDto']?.properties ?? {})).toContain('birthName');
  });
});

interface StoredDocument {
  readonly id: DocumentId;
  readonly ordinal: number;
  readonly media_type: string;
  readonly stage: string;
  readonly file_name_sealed: Buffer;
  readonly store_key: string | null;
}

/** What the worker would read: everything unsealed with the application's own key. */
async function readStored(receiptNumber: string): Promise<{ form: unknown; documents: unknown[] }> {
  const [application] = await owner.query<{ id: ApplicationId; wrapped_key: Buffer; form_sealed: Buffer }[]>(
    'SELECT id, wrapped_key, form_sealed FROM identity.application WHERE receipt_number = $1',
    [receiptNumber],
  );
  if (application === undefined) throw new Error('no such application');
  const key = new KeyRing(intake.identityKey).open(application.id, application.wrapped_key);
  const documents = await owner.query<StoredDocument[]>(
    'SELECT * FROM identity.document WHERE application_id = $1 ORDER BY ordinal',
    [application.id],
  );
  return {
    form: unsealJson(key, application.form_sealed, formContext(application.id)),
    documents: await Promise.all(
      documents.map(async ({ id, ordinal, media_type, stage, file_name_sealed, store_key }) => ({
        ordinal,
        mediaType: media_type,
        stage,
        fileName: unseal(key, file_name_sealed, fileNameContext(id)).toString(),
        bytes:
          store_key === null
            ? null
            : unseal(
                key,
                await readFile(join(intake.storeDirectory, store_key.slice(0, 2), store_key)),
                documentContext(id),
              ),
      })),
    ),
  };
}
