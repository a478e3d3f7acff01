import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.adapter.js';
import { runCrashes } from '../integration/crash-run.js';

/** Kills a real worker again and again on a real PostgreSQL; prints what was lost or doubled. */
export async function benchCrash(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { kills: { type: 'string', default: '20' } } });
  const folder = await mkdtemp(join(tmpdir(), 'blindakte-crash-'));
  // The database server may run as another account; keys and stores of the run have folders of their own in here.
  await chmod(folder, 0o711);
  process.env['TMPDIR'] = folder;
  const postgres =
    process.env['TEST_DATABASE_URL'] === undefined
      ? await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') })
      : undefined;
  process.env['TEST_PG_URL'] = postgres?.superuserUrl ?? process.env['TEST_DATABASE_URL'];
  try {
    const kills = Number(values.kills);
    const result = await runCrashes({ kills, applications: kills });
    console.table([result]);
    if (result.lost !== 0 || result.doubled !== 0) process.exitCode = 1;
  } finally {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
