import type { DataSource } from 'typeorm';
import { drawPortrait } from '../../src/apps/demo/demo-picture.adapter.js';
import { meritsOf } from '../../src/apps/demo/demo-merits.js';
import { DEMO_PEOPLE } from '../../src/apps/demo/demo-people.js';
import { writeCv, writeReport } from '../../src/apps/demo/demo-pdf.adapter.js';
import { JobQueue } from '../../src/platform/queue/job-queue.adapter.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { createApplication } from '../factories/application.js';
import { createProcedure } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { pause } from './waiting.js';
import { createWorkerSecrets, startWorker, type WorkerSecrets } from './worker-process.js';

export interface CrashResult {
  readonly kills: number;
  /** Kills after which at least one document stood between two stages. */
  readonly killsInMidPipeline: number;
  readonly applications: number;
  readonly documents: number;
  /** Applications without exactly one shown candidate file. */
  readonly lost: number;
  /** Candidate files, blind documents or stage entries of the log that exist more than once. */
  readonly doubled: number;
}

/** Kills the worker with SIGKILL again and again while applications are on their way, then counts. */
export async function runCrashes(options: {
  readonly kills: number;
  readonly applications: number;
}): Promise<CrashResult> {
  const database = await createTestDatabase();
  const owner = await openDataSource(database.ownerUrl);
  const secrets = createWorkerSecrets();
  try {
    const documents = await submit(database, owner, secrets, options.applications);
    let killsInMidPipeline = 0;
    for (let kill = 0; kill < options.kills; kill++) {
      killsInMidPipeline += Number(await killOnce(database, owner, secrets, kill));
    }
    await finish(database, owner, secrets);
    return {
      kills: options.kills,
      killsInMidPipeline,
      applications: options.applications,
      documents,
      lost: await countLost(owner),
      doubled: await countDoubled(owner),
    };
  } finally {
    await owner.destroy();
    await database.drop();
  }
}

async function submit(
  database: TestDatabase,
  owner: DataSource,
  secrets: WorkerSecrets,
  applications: number,
): Promise<number> {
  const procedure = await createProcedure(owner);
  const queue = new JobQueue({ postgresUrl: database.urlOf('app_queue') }, () => undefined);
  let documents = 0;
  for (let i = 0; i < applications; i++) {
    const index = i % DEMO_PEOPLE.length;
    const person = DEMO_PEOPLE[index];
    if (person === undefined) throw new RangeError('no such demo person');
    const merits = meritsOf(person, index, []);
    const { documentIds } = await createApplication(
      owner,
      procedure,
      { person, qualification: merits },
      [
        {
          fileName: 'cv.pdf',
          mediaType: 'application/pdf',
          bytes: await writeCv(person, merits, index, await drawPortrait(index)),
        },
        { fileName: 'report.pdf', mediaType: 'application/pdf', bytes: await writeReport(person, merits) },
      ],
      secrets,
    );
    for (const documentId of documentIds)
      await queue.add('document.extract', { tenantId: procedure.tenantId, documentId });
    documents += documentIds.length;
  }
  await queue.close();
  return documents;
}

/** True when the worker was caught with work between two stages. */
async function killOnce(
  database: TestDatabase,
  owner: DataSource,
  secrets: WorkerSecrets,
  kill: number,
): Promise<boolean> {
  const before = await countProgress(owner);
  const worker = startWorker(database, secrets);
  // As soon as it works, after a moment that differs from kill to kill.
  for (let i = 0; i < 400 && (await countProgress(owner)) === before; i++) await pause(20);
  await pause((kill * 37) % 150);
  await worker.kill();
  const rows = await owner.query<{ between: number }[]>(
    `SELECT count(*)::int AS between FROM identity.document
      WHERE stage IN ('extracted', 'detected', 'redacted') OR (stage = 'received' AND attempts > 0)`,
  );
  // A crash must not look like a document that kills workers, or the third one would be given up.
  await owner.query('UPDATE identity.document SET attempts = LEAST(attempts, 1)');
  return (rows[0]?.between ?? 0) > 0;
}

async function countProgress(owner: DataSource): Promise<number> {
  const rows = await owner.query<{ count: number }[]>(
    `SELECT (SELECT count(*) FROM decision_log.entry)::int + (SELECT COALESCE(sum(attempts), 0) FROM identity.document)::int AS count`,
  );
  return rows[0]?.count ?? 0;
}

async function finish(database: TestDatabase, owner: DataSource, secrets: WorkerSecrets): Promise<void> {
  const worker = startWorker(database, secrets);
  const end = Date.now() + 240_000;
  for (;;) {
    const rows = await owner.query<{ open: number }[]>(
      `SELECT count(*)::int AS open FROM identity.document WHERE stage <> 'verified' OR followed_at IS NULL`,
    );
    if (rows[0]?.open === 0 || Date.now() > end) break;
    await pause(200);
  }
  await worker.stop();
}

async function countLost(owner: DataSource): Promise<number> {
  const rows = await owner.query<{ lost: number }[]>(
    `SELECT count(*)::int AS lost FROM identity.application a WHERE 1 <> (
       SELECT count(*) FROM bridge.file_link l JOIN blind.candidate_file f ON f.id = l.candidate_file_id
        WHERE l.application_id = a.id AND f.released_at IS NOT NULL AND f.recalled_at IS NULL)`,
  );
  return rows[0]?.lost ?? -1;
}

async function countDoubled(owner: DataSource): Promise<number> {
  const rows = await owner.query<{ doubled: number }[]>(`
    SELECT (SELECT count(*) FROM (SELECT 1 FROM decision_log.entry
              WHERE event IN ('document.extracted', 'document.detected', 'document.redacted', 'document.verified',
                              'document.released', 'candidate-file.published')
              GROUP BY event, subject_id HAVING count(*) > 1) twice)::int
         + abs((SELECT count(*) FROM blind.candidate_file) - (SELECT count(*) FROM identity.application))::int
         + abs((SELECT count(*) FROM blind.blind_document) - (SELECT count(*) FROM identity.document))::int AS doubled`);
  return rows[0]?.doubled ?? -1;
}
