import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DocumentEntity } from '../../src/identity/documents/document.entity.js';
import { formContext } from '../../src/identity/documents/sealing-contexts.js';
import { ApplicationEntity } from '../../src/identity/intake/application.entity.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import { KeyRing, unsealJson } from '../../src/platform/storage/envelope.adapter.js';
import type { ApplicationId } from '../../src/policy/ids.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import {
  ApplicantBrowser,
  PERSON_FIELDS,
  pdfLike,
  startIntakeProcess,
  type IntakeProcess,
} from './intake-process.js';

const MEGABYTE = 1024 * 1024;

let database: TestDatabase;
let owner: DataSource;
let intake: IntakeProcess;
let procedure: ProcedureSetUp;
let browser: ApplicantBrowser;
let base: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await openDataSource(database.ownerUrl, [ApplicationEntity, DocumentEntity]);
  intake = await startIntakeProcess(database);
});
afterAll(async () => {
  await intake.close();
  await owner.destroy();
  await database.drop();
});
beforeEach(async () => {
  procedure = await createProcedure(owner);
  browser = new ApplicantBrowser(intake.origin);
  base = `/procedures/${procedure.slug}/apply`;
});

async function startDraft(): Promise<ApplicationEntity> {
  await browser.get(`/procedures/${procedure.slug}`);
  await browser.post(base);
  await browser.get(`${base}/person`);
  return readApplication();
}

/** Lets the process fill its connection pool, or the first of many requests would always be far ahead. */
async function openConnections(path: string): Promise<void> {
  await Promise.all(Array.from({ length: 8 }, () => browser.get(path)));
}

async function readApplication(): Promise<ApplicationEntity> {
  return owner.getRepository(ApplicationEntity).findOneByOrFail({ procedureId: procedure.procedureId });
}

function readDocuments(applicationId: ApplicationId): Promise<DocumentEntity[]> {
  return owner.getRepository(DocumentEntity).find({ where: { applicationId }, order: { ordinal: 'ASC' } });
}

function readForm(application: ApplicationEntity): unknown {
  const key = new KeyRing(intake.identityKey).open(application.id, application.wrappedKey);
  return unsealJson(key, application.formSealed, formContext(application.id));
}

async function listJobs(): Promise<unknown[]> {
  const rows = await owner.query<{ data: unknown }[]>(
    'SELECT data FROM queue.job WHERE data->>$1 = $2 ORDER BY seq',
    ['tenantId', procedure.tenantId],
  );
  return rows.map(({ data }) => data);
}

async function listLog(): Promise<unknown[]> {
  return owner.query<unknown[]>(
    'SELECT event, process, actor_id, details FROM decision_log.entry WHERE tenant_id = $1 ORDER BY sequence',
    [procedure.tenantId],
  );
}

describe('a draft', () => {
  it('keeps what was typed, sealed, even when it is not complete', async () => {
    await startDraft();

    const page = await browser.post(`${base}/person`, {
      ...PERSON_FIELDS,
      'person.email': 'kein-at-zeichen',
    });

    expect(page.status).toBe(422);
    expect(page.html).toContain('<title>Fehler: ');
    expect(page.html).toContain('value="kein-at-zeichen"');
    const application = await readApplication();
    expect(readForm(application)).toMatchObject({
      person: { email: 'kein-at-zeichen', lastName: 'Quitzow-Kanarius' },
    });
    expect(application.formSealed.includes('Kanarius')).toBe(false);
  });

  it('adds and removes rows and keeps the other rows', async () => {
    await startDraft();
    const typed = {
      'subjects.0.subject': 'Deutsch',
      'subjects.0.grade': '2',
      'subjects.1.subject': 'Kunst',
      'subjects.1.grade': '1',
    };

    const added = await browser.post(`${base}/qualification`, { ...typed, action: 'add-subjects' });
    const removed = await browser.post(`${base}/qualification`, { ...typed, action: 'remove-subjects-0' });

    expect(added.location).toBe(`${base}/qualification#subjects.2.subject`);
    expect(removed.location).toBe(`${base}/qualification#teil-subjects`);
    expect(readForm(await readApplication())).toMatchObject({ subjects: [{ subject: 'Kunst', grade: '1' }] });
  });

  it('opens with its secret link on another device and with nothing else', async () => {
    await startDraft();
    await browser.post(`${base}/person`, { ...PERSON_FIELDS });
    const later = await browser.get(`${base}/later`);
    const token = /\/continue\/([\w-]{43})/.exec(later.html)?.[1] ?? '';
    const stranger = new ApplicantBrowser(intake.origin);
    const friend = new ApplicantBrowser(intake.origin);

    await friend.get(`/continue/${token}`);
    const beforeClick = await friend.get(`${base}/person`);
    await friend.post(`/continue/${token}`);
    const afterClick = await friend.get(`${base}/person`);
    const refused = await stranger.get(`${base}/person`);
    const guessed = await stranger.get(`/continue/${'A'.repeat(43)}`);

    expect(beforeClick.location).toBe(base);
    expect(afterClick.html).toContain('value="Quitzow-Kanarius"');
    expect(refused.location).toBe(base);
    expect(guessed.status).toBe(404);
  });

  it('does not open on the pages of another procedure', async () => {
    await startDraft();
    const other = await createProcedure(owner);

    const page = await browser.get(`/procedures/${other.slug}/apply/person`);

    expect(page.location).toBe(`/procedures/${other.slug}/apply`);
  });

  it('is not begun by a request without the token of the form', async () => {
    await browser.get(`/procedures/${procedure.slug}`);

    const page = await browser.post(base, { _csrf: 'forged' });

    expect(page.status).toBe(403);
    expect(await owner.getRepository(ApplicationEntity).countBy({ procedureId: procedure.procedureId })).toBe(
      0,
    );
  });
});

describe('the database role of the public process', () => {
  it('sees one application and its documents, although there are others', async () => {
    const mine = await startDraft();
    await browser.get(`${base}/documents`);
    await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }]);
    browser = new ApplicantBrowser(intake.origin);
    await browser.get(`/procedures/${procedure.slug}`);
    await browser.post(base);
    await browser.get(`${base}/documents`);
    await browser.upload(`${base}/documents`, [{ name: 'b.pdf', bytes: pdfLike() }]);
    const asPublic: TenantTransaction = await database.transactionAs('app_public');
    const scope = { tenantId: procedure.tenantId, applicationId: mine.id };

    const seen = await asPublic.run(scope, async (tx) => ({
      applications: await tx.query<unknown[]>('SELECT id FROM identity.application'),
      documents: await tx.query<unknown[]>('SELECT application_id FROM identity.document'),
    }));

    // Data that could leak must exist, or the test proves nothing.
    expect(await owner.getRepository(ApplicationEntity).countBy({ procedureId: procedure.procedureId })).toBe(
      2,
    );
    expect(seen).toEqual({ applications: [{ id: mine.id }], documents: [{ application_id: mine.id }] });
    await expect(asPublic.run(scope, (tx) => tx.query('SELECT * FROM identity.finding'))).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('uploading documents', () => {
  beforeEach(async () => {
    await startDraft();
    await browser.get(`${base}/documents`);
  });

  it('refuses a web page named .pdf, an empty and a 21 MB file and keeps the rest', async () => {
    const page = await browser.upload(`${base}/documents`, [
      { name: 'gut.pdf', bytes: pdfLike() },
      { name: 'Seite.pdf', bytes: Buffer.from('<!doctype html><p>%PDF') },
      { name: 'leer.pdf', bytes: Buffer.alloc(0) },
      { name: 'riesig.pdf', bytes: Buffer.concat([pdfLike(), Buffer.alloc(21 * MEGABYTE)]) },
      { name: 'auch-gut.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]) },
    ]);

    expect(page.status).toBe(422);
    const refusedNames = [...page.html.matchAll(/<li><strong>([^<]+)<\/strong>: ([^.]+)/g)].map((hit) =>
      hit.slice(1, 3),
    );
    expect(refusedNames).toEqual([
      ['Seite.pdf', 'Dieses Format können wir nicht lesen'],
      ['leer.pdf', 'Diese Datei ist leer'],
      ['riesig.pdf', 'Diese Datei ist größer als 20 MB'],
    ]);
    const documents = await readDocuments((await readApplication()).id);
    expect(documents.map(({ ordinal, mediaType, stage }) => ({ ordinal, mediaType, stage }))).toEqual([
      { ordinal: 1, mediaType: 'application/pdf', stage: 'stored' },
      { ordinal: 2, mediaType: 'image/png', stage: 'stored' },
    ]);
  });

  it('takes a file of exactly 20 MB', async () => {
    const bytes = Buffer.alloc(20 * MEGABYTE);
    bytes.set(pdfLike());

    const page = await browser.upload(`${base}/documents`, [{ name: 'voll.pdf', bytes }]);

    expect(page.status).toBe(303);
  });

  it('refuses the eleventh document, also when many uploads race for the last place', async () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({
      name: `${index}.pdf`,
      bytes: pdfLike(String(index)),
    }));
    await browser.upload(`${base}/documents`, nine);
    const before = await intake.countOriginals();
    await openConnections(`${base}/documents`);

    const pages = await Promise.all(
      nine.slice(0, 6).map((file) => browser.upload(`${base}/documents`, [file])),
    );

    expect(pages.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422, 422]);
    expect(await readDocuments((await readApplication()).id)).toHaveLength(10);
    expect(await intake.countOriginals()).toBe(before + 1);
  });

  it('stores nothing of a form without its token', async () => {
    const before = await intake.countOriginals();

    const page = await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }], 'forged');

    expect(page.status).toBe(403);
    expect(await readDocuments((await readApplication()).id)).toEqual([]);
    expect(await intake.countOriginals()).toBe(before);
  });

  it('removes an upload with its original', async () => {
    await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }]);
    const before = await intake.countOriginals();
    const application = await readApplication();
    const [document] = await readDocuments(application.id);
    await browser.get(`${base}/documents`);

    await browser.post(`${base}/documents/remove`, { documentId: document?.id ?? '' });

    expect(await readDocuments(application.id)).toEqual([]);
    expect(await intake.countOriginals()).toBe(before - 1);
  });

  it('stores neither file, name nor form in clear', async () => {
    await browser.upload(`${base}/documents`, [
      { name: 'Kanarius-Lebenslauf.pdf', bytes: pdfLike('Kanarius') },
    ]);

    const rows = await owner.query<{ row: string }[]>(
      `SELECT encode(file_name_sealed, 'escape') || store_key AS row FROM identity.document`,
    );

    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes('Kanarius'))).toEqual([]);
    expect((await browser.get(`${base}/documents`)).html).toContain('Kanarius-Lebenslauf.pdf');
  });
});

describe('submitting', () => {
  beforeEach(async () => {
    await startDraft();
    await browser.post(`${base}/person`, { ...PERSON_FIELDS });
    await browser.post(`${base}/qualification`, {
      'education.0.schoolType': 'Gesamtschule',
      'education.0.degree': 'Fachoberschulreife',
      'experience.0.kind': 'internship',
      'experience.0.employer': 'Stadtbücherei',
      'experience.0.months': '2',
      'experience.0.tasks': 'Bücher einsortieren\nKinder beraten',
      'answers.0.answer': 'Ich erkläre gern.',
    });
    await browser.get(`${base}/documents`);
    await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }]);
    await browser.get(`${base}/check`);
  });

  it('receives form, documents, receipt and log entry, then wakes the worker once per document', async () => {
    const page = await browser.post(`${base}/check`);

    expect(page.location).toBe(`${base}/receipt`);
    const application = await readApplication();
    const documents = await readDocuments(application.id);
    expect(application.state).toBe('received');
    expect(application.receiptNumber).toMatch(
      /^STA-[34679ACDEFGHJKMNPQRTUVWXY]{4}-[34679ACDEFGHJKMNPQRTUVWXY]{4}$/,
    );
    expect(readForm(application)).toEqual({
      person: {
        firstName: 'Xaverine',
        lastName: 'Quitzow-Kanarius',
        email: 'xaverine.kanarius@example.org',
        birthPlace: 'Kanarienhausen',
      },
      qualification: {
        education: [{ schoolType: 'Gesamtschule', degree: 'Fachoberschulreife' }],
        subjects: [],
        languages: [],
        experience: [
          {
            kind: 'internship',
            employer: 'Stadtbücherei',
            months: 2,
            tasks: ['Bücher einsortieren', 'Kinder beraten'],
          },
        ],
        answers: [
          {
            criterionId: procedure.criterionIds[0],
            question: 'Erzählen Sie davon.',
            answer: 'Ich erkläre gern.',
          },
        ],
      },
    });
    expect(documents.map(({ ordinal, kind, stage }) => ({ ordinal, kind, stage }))).toEqual([
      { ordinal: 0, kind: 'form', stage: 'received' },
      { ordinal: 1, kind: 'upload', stage: 'received' },
    ]);
    expect(await listJobs()).toEqual(
      expect.arrayContaining(documents.map(({ id }) => ({ tenantId: procedure.tenantId, documentId: id }))),
    );
    expect(await listJobs()).toHaveLength(2);
    expect(await listLog()).toEqual([
      {
        event: 'application.received',
        process: 'app_public',
        actor_id: 'applicant',
        details: '{"documents":2}',
      },
    ]);
    const receipt = await browser.get(`${base}/receipt`);
    expect(receipt.html).toContain(application.receiptNumber);
  });

  it('answers a double click with the same receipt', async () => {
    await openConnections(`${base}/check`);

    const clicks = await Promise.all(Array.from({ length: 6 }, () => browser.post(`${base}/check`)));
    const late = await browser.post(`${base}/check`);

    expect([...clicks, late].map(({ location }) => location)).toEqual(Array(7).fill(`${base}/receipt`));
    expect(await listLog()).toHaveLength(1);
    expect(await listJobs()).toHaveLength(2);
  });

  it('changes nothing and wakes nobody when the last step before the commit fails', async () => {
    const before = await readApplication();
    await owner.query(`
      CREATE FUNCTION decision_log.break_for_test() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'broken for a test'; END $$;
      CREATE TRIGGER break_for_test BEFORE INSERT ON decision_log.entry
        FOR EACH ROW EXECUTE FUNCTION decision_log.break_for_test()`);

    const page = await browser
      .post(`${base}/check`)
      .finally(() =>
        owner.query(
          `DROP TRIGGER break_for_test ON decision_log.entry; DROP FUNCTION decision_log.break_for_test()`,
        ),
      );

    expect(page.status).toBe(500);
    expect(await readApplication()).toEqual(before);
    expect((await readDocuments(before.id)).map(({ kind, stage }) => ({ kind, stage }))).toEqual([
      { kind: 'upload', stage: 'stored' },
    ]);
    expect(await listJobs()).toEqual([]);
    expect((await browser.post(`${base}/check`)).location).toBe(`${base}/receipt`);
  });

  it('refuses after the deadline, says why and keeps the draft', async () => {
    await owner.query(
      `UPDATE procedure.procedure SET closes_at = now() - interval '1 second' WHERE id = $1`,
      [procedure.procedureId],
    );

    const page = await browser.post(`${base}/check`);

    expect(page.status).toBe(409);
    expect(page.html).toContain('kann nicht mehr gesendet werden');
    expect(page.html).toContain('Quitzow-Kanarius');
    expect((await readApplication()).state).toBe('draft');
    expect(await listJobs()).toEqual([]);
  });

  it('shows the state behind the secret link without a word of the form, and lets the applicant withdraw', async () => {
    await browser.post(`${base}/check`);
    const receipt = await browser.get(`${base}/receipt`);
    const token = /\/status\/([\w-]{43})/.exec(receipt.html)?.[1] ?? '';
    const elsewhere = new ApplicantBrowser(intake.origin);

    const status = await elsewhere.get(`/status/${token}`);
    await elsewhere.get(`/status/${token}/withdraw`);
    await elsewhere.post(`/status/${token}/withdraw`);
    const withdrawn = await elsewhere.get(`/status/${token}`);

    expect(status.status).toBe(200);
    expect(status.html).toContain('Wird vorbereitet');
    for (const word of [...Object.values(PERSON_FIELDS), 'Stadtbücherei', 'a.pdf'])
      expect(status.html).not.toContain(word);
    expect(withdrawn.html).toContain('Sie haben diese Bewerbung zurückgezogen');
    expect(await listLog()).toMatchObject([
      { event: 'application.received' },
      { event: 'application.withdrawn' },
    ]);
  });
});
