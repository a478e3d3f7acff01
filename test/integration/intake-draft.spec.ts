import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ApplicationEntity } from '../../src/identity/intake/application.entity.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { ApplicantBrowser, PERSON_FIELDS, pdfLike, type IntakeProcess } from './intake-process.js';
import { IntakeWorld, type IntakeVisit } from './intake-world.js';

const MEGABYTE = 1024 * 1024;

let world: IntakeWorld;
let owner: DataSource;
let intake: IntakeProcess;
let visit: IntakeVisit;
let procedure: ProcedureSetUp;
let browser: ApplicantBrowser;
let base: string;

beforeAll(async () => {
  world = await IntakeWorld.open();
  ({ owner, intake } = world);
});
afterAll(() => world.close());
beforeEach(async () => {
  visit = await world.visit();
  ({ procedure, browser, base } = visit);
});

describe('a draft', () => {
  it('keeps what was typed, sealed, even when it is not complete', async () => {
    await visit.startDraft();

    const page = await browser.post(`${base}/person`, {
      ...PERSON_FIELDS,
      'person.email': 'kein-at-zeichen',
    });

    expect(page.status).toBe(422);
    expect(page.html).toContain('<title>Fehler: ');
    expect(page.html).toContain('value="kein-at-zeichen"');
    const application = await visit.readApplication();
    expect(visit.readForm(application)).toMatchObject({
      person: { email: 'kein-at-zeichen', lastName: 'Quitzow-Kanarius' },
    });
    expect(application.formSealed.includes('Kanarius')).toBe(false);
  });

  it('adds and removes rows and keeps the other rows', async () => {
    await visit.startDraft();
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
    expect(visit.readForm(await visit.readApplication())).toMatchObject({
      subjects: [{ subject: 'Kunst', grade: '1' }],
    });
  });

  it('opens with its secret link on another device and with nothing else', async () => {
    await visit.startDraft();
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
    await visit.startDraft();
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
    const mine = await visit.startDraft();
    await browser.get(`${base}/documents`);
    await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }]);
    browser = new ApplicantBrowser(intake.origin);
    await browser.get(`/procedures/${procedure.slug}`);
    await browser.post(base);
    await browser.get(`${base}/documents`);
    await browser.upload(`${base}/documents`, [{ name: 'b.pdf', bytes: pdfLike() }]);
    const asPublic: TenantTransaction = await world.database.transactionAs('app_public');
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
    await visit.startDraft();
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
    const documents = await visit.readDocuments((await visit.readApplication()).id);
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
    await visit.openConnections(`${base}/documents`);

    const pages = await Promise.all(
      nine.slice(0, 6).map((file) => browser.upload(`${base}/documents`, [file])),
    );

    expect(pages.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422, 422]);
    expect(await visit.readDocuments((await visit.readApplication()).id)).toHaveLength(10);
    expect(await intake.countOriginals()).toBe(before + 1);
  });

  it('stores nothing of a form without its token', async () => {
    const before = await intake.countOriginals();

    const page = await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }], 'forged');

    expect(page.status).toBe(403);
    expect(await visit.readDocuments((await visit.readApplication()).id)).toEqual([]);
    expect(await intake.countOriginals()).toBe(before);
  });

  it('removes an upload with its original', async () => {
    await browser.upload(`${base}/documents`, [{ name: 'a.pdf', bytes: pdfLike() }]);
    const before = await intake.countOriginals();
    const application = await visit.readApplication();
    const [document] = await visit.readDocuments(application.id);
    await browser.get(`${base}/documents`);

    await browser.post(`${base}/documents/remove`, { documentId: document?.id ?? '' });

    expect(await visit.readDocuments(application.id)).toEqual([]);
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
