import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type ProcedureSetUp } from '../factories/procedure.js';
import { ApplicantBrowser, PERSON_FIELDS, pdfLike, type IntakeProcess } from './intake-process.js';
import { IntakeWorld, type IntakeVisit } from './intake-world.js';

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

describe('submitting', () => {
  beforeEach(async () => {
    await visit.startDraft();
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
    const application = await visit.readApplication();
    const documents = await visit.readDocuments(application.id);
    expect(application.state).toBe('received');
    expect(application.receiptNumber).toMatch(
      /^STA-[34679ACDEFGHJKMNPQRTUVWXY]{4}-[34679ACDEFGHJKMNPQRTUVWXY]{4}$/,
    );
    expect(visit.readForm(application)).toEqual({
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
    expect(await visit.listJobs()).toEqual(
      expect.arrayContaining(documents.map(({ id }) => ({ tenantId: procedure.tenantId, documentId: id }))),
    );
    expect(await visit.listJobs()).toHaveLength(2);
    expect(await visit.listLog()).toEqual([
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
    await visit.openConnections(`${base}/check`);

    const clicks = await Promise.all(Array.from({ length: 6 }, () => browser.post(`${base}/check`)));
    const late = await browser.post(`${base}/check`);

    expect([...clicks, late].map(({ location }) => location)).toEqual(Array(7).fill(`${base}/receipt`));
    expect(await visit.listLog()).toHaveLength(1);
    expect(await visit.listJobs()).toHaveLength(2);
  });

  it('changes nothing and wakes nobody when the last step before the commit fails', async () => {
    const before = await visit.readApplication();
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
    expect(await visit.readApplication()).toEqual(before);
    expect((await visit.readDocuments(before.id)).map(({ kind, stage }) => ({ kind, stage }))).toEqual([
      { kind: 'upload', stage: 'stored' },
    ]);
    expect(await visit.listJobs()).toEqual([]);
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
    expect((await visit.readApplication()).state).toBe('draft');
    expect(await visit.listJobs()).toEqual([]);
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
    expect(await visit.listLog()).toMatchObject([
      { event: 'application.received' },
      { event: 'application.withdrawn' },
    ]);
  });
});
