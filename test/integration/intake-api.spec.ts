import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { writePdf } from '../factories/invented-documents.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { IntakeApi } from './intake-api-client.js';
import { pdfLike, type IntakeProcess } from './intake-process.js';
import { IntakeWorld } from './intake-world.js';

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

let world: IntakeWorld;
let owner: DataSource;
let intake: IntakeProcess;
let procedure: ProcedureSetUp;
let api: IntakeApi;

beforeAll(async () => {
  world = await IntakeWorld.open();
  ({ owner, intake } = world);
});
afterAll(() => world.close());
beforeEach(async () => {
  procedure = await createProcedure(owner);
  api = new IntakeApi(intake, owner, procedure.procedureId);
});

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

    const answer = await api.submit({ ...FORM, answers }, [{ name: 'Lebenslauf Quitzow.pdf', bytes: pdf }], {
      isDocumentsFirst: true,
    });

    expect(answer.status).toBe(201);
    expect(answer.location).toBe(answer.body['statusUrl']);
    expect(answer.body).toEqual({
      receiptNumber: expect.stringMatching(/^STA-\w{4}-\w{4}$/),
      statusUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/status\/[\w-]{43}$/),
    });
    const stored = await api.readStored(String(answer.body['receiptNumber']));
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

    expect((await api.post(body)).status).toBe(201);
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
    const before = await api.countStored();
    const good = { name: 'gut.pdf', bytes: pdfLike() };

    const answer = await api.submit(application, documents.length >= 11 ? documents : [good, ...documents]);

    expect(answer.type).toContain('application/problem+json');
    expect(answer.status).toBe(code === 'document-too-large' ? 413 : 422);
    expect(answer.body).toMatchObject({ code, status: answer.status, errors: expect.arrayContaining([]) });
    expect(answer.body['errors']).not.toEqual([]);
    expect(await api.countStored()).toEqual(before);
  });

  it('names every field to mend, in German, without quoting the input', async () => {
    const { body } = await api.submit({ ...FORM, person: { firstName: 'Xaverine', email: 'ohne-at' } });

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
    const before = await api.countStored();
    const closed = await createProcedure(owner, { state: 'scoring' });

    const answers = [
      await api.submit(FORM, [], { id: closed.procedureId }),
      await api.submit(FORM, [], { id: randomUUID() }),
      await api.post(JSON.stringify(FORM)),
      await api.submit(FORM, [], { idempotencyKey: 'kurz' }),
    ];

    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([
      [409, 'procedure-not-open'],
      [404, 'procedure-not-found'],
      [415, 'multipart-required'],
      [400, 'idempotency-key-invalid'],
    ]);
    expect(await api.countStored()).toEqual(before);
  });

  it('leaves nothing behind when the database fails before the commit', async () => {
    const before = await api.countStored();
    await owner.query(`
      CREATE FUNCTION decision_log.break_for_test() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'broken for a test'; END $$;
      CREATE TRIGGER break_for_test BEFORE INSERT ON decision_log.entry
        FOR EACH ROW EXECUTE FUNCTION decision_log.break_for_test()`);

    const answer = await api
      .submit(FORM, [{ name: 'a.pdf', bytes: pdfLike() }])
      .finally(() =>
        owner.query(
          'DROP TRIGGER break_for_test ON decision_log.entry; DROP FUNCTION decision_log.break_for_test()',
        ),
      );

    expect(answer.status).toBe(500);
    expect(await api.countStored()).toEqual(before);
  });

  it('answers a repeated request with the same receipt, also when both arrive at once', async () => {
    const options = { idempotencyKey: randomUUID() };
    const documents = [{ name: 'a.pdf', bytes: pdfLike() }];
    const before = await api.countStored();

    const answers = [
      ...(await Promise.all([api.submit(FORM, documents, options), api.submit(FORM, documents, options)])),
      await api.submit(FORM, documents, options),
    ];
    const other = await api.submit(FORM, [{ name: 'a.pdf', bytes: pdfLike('other') }], options);

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body['statusUrl'])).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body['receiptNumber'])).size).toBe(1);
    expect(other.body['statusUrl']).not.toBe(answers[0]?.body['statusUrl']);
    expect(await api.countStored()).toEqual({
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
