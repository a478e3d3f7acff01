import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import type { IntakeProcess } from './intake-process.js';

/** Invented words that stand nowhere in the code; each is typed or uploaded once. */
const CANARIES = [
  'Kanarius',
  'Quitzow',
  'kanarius.mail',
  'Kanarienhausen',
  'Kanarienweg',
  '0151 7654321',
  'Kanarienbank',
];

const logLines: string[] = [];
// The real logger with another end of the pipe, so that every line of the process can be read here.
const actual = await import('pino');
jest.unstable_mockModule('pino', () => ({
  ...actual,
  pino: Object.assign(
    (options: object) => actual.pino(options, { write: (line: string) => logLines.push(line) }),
    { stdTimeFunctions: actual.pino.stdTimeFunctions },
  ),
}));
const { ApplicantBrowser, pdfLike, startIntakeProcess } = await import('./intake-process.js');

let database: TestDatabase;
let owner: DataSource;
let intake: IntakeProcess;
let procedure: ProcedureSetUp;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await openDataSource(database.ownerUrl);
  intake = await startIntakeProcess(database);
  procedure = await createProcedure(owner);
});
afterAll(async () => {
  await intake.close();
  await owner.destroy();
  await database.drop();
});

function findCanaries(text: string): string[] {
  // In an address a blank may be "+" or "%20".
  const plain = text.replaceAll(/%20|\+/g, ' ').toLowerCase();
  return CANARIES.filter((canary) => plain.includes(canary.toLowerCase()));
}

const PERSON = {
  firstName: 'Kanarius',
  lastName: 'Quitzow',
  email: 'kanarius.mail@example.org',
  birthPlace: 'Kanarienhausen',
  street: 'Kanarienweg 3',
  phone: '0151 7654321',
};

async function breakTheLog(): Promise<() => Promise<unknown>> {
  await owner.query(`
    CREATE FUNCTION decision_log.break_for_test() RETURNS trigger LANGUAGE plpgsql
      AS $$ BEGIN RAISE EXCEPTION 'broken for a test'; END $$;
    CREATE TRIGGER break_for_test BEFORE INSERT ON decision_log.entry
      FOR EACH ROW EXECUTE FUNCTION decision_log.break_for_test()`);
  return () =>
    owner.query(
      'DROP TRIGGER break_for_test ON decision_log.entry; DROP FUNCTION decision_log.break_for_test()',
    );
}

describe('what leaves the public process', () => {
  it('L8: holds no personal value in queue, log, decision log, address or error', async () => {
    const base = `/procedures/${procedure.slug}/apply`;
    const browser = new ApplicantBrowser(intake.origin);
    const addresses: (string | null)[] = [];
    const errorBodies: string[] = [];
    const file = { name: 'Lebenslauf Kanarius Quitzow.pdf', bytes: pdfLike('Kanarius Quitzow') };

    // By hand, once failing at the last moment.
    await browser.get(`/procedures/${procedure.slug}`);
    addresses.push((await browser.post(base)).location);
    await browser.get(`${base}/person`);
    const person = Object.fromEntries(Object.entries(PERSON).map(([key, value]) => [`person.${key}`, value]));
    addresses.push((await browser.post(`${base}/person`, person)).location);
    const qualification = { 'experience.0.employer': 'Kanarienbank' };
    addresses.push(
      (await browser.post(`${base}/qualification`, { ...qualification, action: 'add-experience' })).location,
    );
    addresses.push((await browser.post(`${base}/qualification`, qualification)).location);
    await browser.get(`${base}/documents`);
    addresses.push((await browser.upload(`${base}/documents`, [file])).location);
    const check = await browser.get(`${base}/check`);
    const mend = await breakTheLog();
    errorBodies.push((await browser.post(`${base}/check`)).html);
    // By program, refused and failing.
    const application = { person: PERSON, experience: [{ employer: 'Kanarienbank', tasks: [] }] };
    errorBodies.push(
      await submit({ ...application, person: { ...PERSON, email: 'Kanarius Quitzow' } }, file),
    );
    errorBodies.push(await submit(application, { name: 'Kanarius.pdf', bytes: Buffer.from('<p>Quitzow') }));
    errorBodies.push(await submit(application, file));
    await mend();
    addresses.push((await browser.post(`${base}/check`)).location);
    const received = await submit(application, file);

    // Data that could leak must exist, or the test proves nothing.
    expect(findCanaries(check.html)).toEqual(CANARIES);
    expect(received).toContain('receiptNumber');
    expect(logLines.length).toBeGreaterThanOrEqual(2);
    const jobs = await owner.query<unknown[]>('SELECT to_jsonb(j) AS job FROM queue.job j');
    const entries = await owner.query<unknown[]>('SELECT to_jsonb(e) AS entry FROM decision_log.entry e');
    expect(jobs).toHaveLength(4);
    expect(entries).toHaveLength(2);
    expect({
      queue: findCanaries(JSON.stringify(jobs)),
      log: findCanaries(logLines.join('\n')),
      decisionLog: findCanaries(JSON.stringify(entries)),
      addresses: findCanaries(addresses.join('\n')),
      errors: findCanaries(errorBodies.join('\n')),
    }).toEqual({ queue: [], log: [], decisionLog: [], addresses: [], errors: [] });
  });

  async function submit(application: unknown, file: { name: string; bytes: Uint8Array }): Promise<string> {
    const body = new FormData();
    body.append('application', JSON.stringify(application));
    body.append('documents', new File([new Uint8Array(file.bytes)], file.name));
    const url = `${intake.origin}/api/v1/procedures/${procedure.procedureId}/applications`;
    return (await fetch(url, { method: 'POST', body })).text();
  }
});
