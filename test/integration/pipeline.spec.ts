import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { drawPortrait } from '../../src/apps/demo/demo-picture.adapter.js';
import { meritsOf } from '../../src/apps/demo/demo-merits.js';
import { DEMO_PEOPLE, type DemoPerson } from '../../src/apps/demo/demo-people.js';
import { writeCv } from '../../src/apps/demo/demo-pdf.adapter.js';
import { KeyRing, unseal } from '../../src/platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { JobQueue } from '../../src/platform/queue/job-queue.adapter.js';
import { wordingContext } from '../../src/identity/documents/sealing-contexts.js';
import type { DocumentId } from '../../src/policy/ids.js';
import type { ApplicationForm } from '../../src/policy/application-form.js';
import { createApplication, type ApplicationSetUp } from '../factories/application.js';
import { writePdf } from '../factories/invented-documents.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { bindScans, scanPage } from '../factories/scanned-pages.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { pause, until } from './waiting.js';
import {
  createWorkerSecrets,
  startWorker,
  type WorkerProcess,
  type WorkerSecrets,
} from './worker-process.js';

jest.setTimeout(120_000);

/** Characters of a wording that ids and sealed bytes do not repeat by chance, as "C2" would be. */
const SURELY_NOT_BY_CHANCE = 6;
const SCANNED_MERIT = 'Lieferscheine geprüft und Regale aufgefüllt';

/** A certificate that was printed, signed and put on a scanner. */
async function scanCertificate({ firstName, lastName }: DemoPerson): Promise<Uint8Array> {
  const print = await writePdf([
    { kind: 'heading', text: 'Praktikumsbescheinigung' },
    { kind: 'paragraph', text: `${firstName} ${lastName} hat drei Wochen in unserem Lager gearbeitet.` },
    { kind: 'paragraph', text: `Dabei wurden ${SCANNED_MERIT}.` },
  ]);
  return bindScans([await scanPage(print)]);
}

describe('an application on its way through the pipeline', () => {
  const person = DEMO_PEOPLE[0] as DemoPerson;
  const merits = meritsOf(person, 0, []);
  const form: ApplicationForm = { person, qualification: merits };
  let database: TestDatabase;
  let owner: DataSource;
  let secrets: WorkerSecrets;
  let worker: WorkerProcess;
  let procedure: ProcedureSetUp;
  let application: ApplicationSetUp;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
    secrets = createWorkerSecrets();
    procedure = await createProcedure(owner);
    const cv = await writeCv(person, merits, 0, await drawPortrait(0));
    application = await createApplication(
      owner,
      procedure,
      form,
      [
        { fileName: `Lebenslauf_${person.lastName}.pdf`, mediaType: 'application/pdf', bytes: cv },
        { fileName: 'Scan0001.pdf', mediaType: 'application/pdf', bytes: await scanCertificate(person) },
      ],
      secrets,
    );
    worker = startWorker(database, secrets);
    const queue = new JobQueue({ postgresUrl: database.urlOf('app_queue') }, () => undefined);
    for (const documentId of application.documentIds) {
      await queue.add('document.extract', { tenantId: procedure.tenantId, documentId });
    }
    await queue.close();
    await untilVerified();
  });
  afterAll(async () => {
    await worker.stop();
    await owner.destroy();
    await database.drop();
  });

  async function untilVerified(): Promise<void> {
    const end = Date.now() + 45_000;
    for (;;) {
      const rows = await owner.query<{ open: number }[]>(
        `SELECT count(*)::int AS open FROM identity.document WHERE stage <> 'verified' OR followed_at IS NULL`,
      );
      if (rows[0]?.open === 0) return;
      if (Date.now() > end) throw new Error(`documents still stand: ${worker.output.join('').slice(-800)}`);
      await pause(100);
    }
  }

  it('takes form, CV and scan through every stage and releases what is clean', async () => {
    const rows = await owner.query<unknown[]>(
      'SELECT kind, stage, status, release, reasons FROM identity.document ORDER BY ordinal',
    );

    expect(rows).toEqual([
      { kind: 'form', stage: 'verified', status: 'clean', release: 'released', reasons: [] },
      { kind: 'upload', stage: 'verified', status: 'clean', release: 'released', reasons: [] },
      { kind: 'upload', stage: 'verified', status: 'clean', release: 'released', reasons: [] },
    ]);
  });

  it('stores of each finding where the words stand that decided, and none of the words', async () => {
    const rows = await owner.query<{ context: string; type: string }[]>(
      `SELECT context::text, pg_typeof(context)::text AS type FROM identity.finding WHERE context <> '{}'`,
    );

    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['int4multirange']));
    for (const { context } of rows) expect(context).toMatch(/^\{(?:\[\d+,\d+\),?)+\}$/u);
  });

  it('stores of each neutral wording no word that outlives the key of the application', async () => {
    const rows = await owner.query<
      { row: string; rule: string; start: number; document: string; sealed: Buffer }[]
    >(
      `SELECT (to_jsonb(f) - 'reason')::text AS row, rule_id AS rule, span_start AS start, document_id AS document,
              wording_sealed AS sealed
         FROM identity.finding f WHERE wording_sealed IS NOT NULL`,
    );
    const [{ wrapped_key: wrapped } = { wrapped_key: null }] = await owner.query<{ wrapped_key: Buffer }[]>(
      'SELECT wrapped_key FROM identity.application',
    );
    const key = new KeyRing(secrets.identityKey).open(application.applicationId, wrapped);

    const wordings = rows.map(({ sealed, document, rule, start }) =>
      unseal(key, sealed, wordingContext(document as DocumentId, rule, start)).toString('utf8'),
    );

    expect(wordings).toEqual(expect.arrayContaining([expect.stringMatching(/Jahre?|Monate?/u)]));
    for (const [index, wording] of wordings.entries()) {
      if (wording.length < SURELY_NOT_BY_CHANCE) continue;
      expect(rows[index]?.row).not.toContain(wording);
      expect(rows[index]?.row).not.toContain(Buffer.from(wording).toString('hex'));
    }
  });

  it('shows the committee a file that holds merits and none of the identity', async () => {
    const documents = await owner.query<{ content: unknown; kind: string }[]>(
      'SELECT kind, content FROM blind.blind_document ORDER BY ordinal',
    );

    const text = JSON.stringify(documents);
    expect(documents.map(({ kind }) => kind)).toEqual(['fact-sheet', 'document', 'document']);
    expect(text).toContain(SCANNED_MERIT);
    expect(text).toContain(merits.experience[0]?.tasks[0]);
    for (const value of [
      person.firstName,
      person.lastName,
      person.street,
      person.email,
      person.phone,
      '17.04.2009',
    ]) {
      expect(text).not.toContain(value);
    }
  });

  it('stores the blind PDF sealed, so that the disk alone tells nothing', async () => {
    const [row] = await owner.query<{ id: string; file: string; store_key: string; wrapped_key: Buffer }[]>(
      `SELECT d.id, f.id AS file, d.store_key, f.wrapped_key FROM blind.blind_document d
         JOIN blind.candidate_file f ON f.id = d.candidate_file_id WHERE d.kind = 'document'`,
    );
    if (row === undefined) throw new Error('no blind document');

    const sealed = await new LocalDiskStore(secrets.blindDirectory).get(row.store_key);
    const key = new KeyRing(secrets.blindKey).open(row.file, row.wrapped_key);

    expect(sealed.includes('%PDF')).toBe(false);
    expect(unseal(key, sealed, `blind-document:${row.id}`).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('wrote every step to the log, with no application id beside a candidate file id', async () => {
    const entries = await owner.query<{ event: string; subject_id: string; details: string }[]>(
      'SELECT event, subject_id, details FROM decision_log.entry ORDER BY sequence',
    );
    const [file] = await owner.query<{ id: string }[]>('SELECT id FROM blind.candidate_file');

    expect(entries.map(({ event }) => event).sort()).toEqual(
      [
        ...Array<string>(3).fill('document.extracted'),
        ...Array<string>(3).fill('document.detected'),
        ...Array<string>(3).fill('document.redacted'),
        ...Array<string>(3).fill('document.verified'),
        ...Array<string>(3).fill('document.released'),
        'candidate-file.published',
      ].sort(),
    );
    const both = entries.filter(
      (entry) =>
        JSON.stringify(entry).includes(application.applicationId) &&
        JSON.stringify(entry).includes(file?.id ?? '-'),
    );
    expect(both).toEqual([]);
  });

  it('signs the head of the log into a folder outside the database', async () => {
    const queue = new JobQueue({ postgresUrl: database.urlOf('app_queue') }, () => undefined);
    await queue.add('decision-log.checkpoint', {});
    const listHeads = (): string[] =>
      existsSync(secrets.checkpointDirectory)
        ? readdirSync(secrets.checkpointDirectory).filter((name) => name.endsWith('.json'))
        : [];
    await until(() => listHeads().length > 0);
    await queue.close();

    const head = JSON.parse(
      readFileSync(join(secrets.checkpointDirectory, listHeads().at(-1) ?? ''), 'utf8'),
    ) as { sequence: number; hash: string };
    const [entry] = await owner.query<{ hash: string }[]>(
      `SELECT encode(hash, 'hex') AS hash FROM decision_log.entry WHERE sequence = $1`,
      [head.sequence],
    );
    expect(head.hash).toBe(entry?.hash);
  });

  it('leaves no personal value in the log lines and in the queue', async () => {
    const queued = await owner.query<unknown[]>('SELECT * FROM queue.job');
    const traces = worker.output.join('') + JSON.stringify(queued);

    for (const value of [person.firstName, person.lastName, person.email])
      expect(traces).not.toContain(value);
  });

  it('takes the file from the committee in the transaction that recalls a document', async () => {
    await owner.query(`UPDATE identity.document SET release = 'recalled' WHERE id = $1`, [
      application.documentIds[1],
    ]);

    const rows = await owner.query<{ hidden: boolean }[]>(
      'SELECT recalled_at IS NOT NULL AS hidden FROM blind.candidate_file',
    );

    expect(rows).toEqual([{ hidden: true }]);
  });
});
