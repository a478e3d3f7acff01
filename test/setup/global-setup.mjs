import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MODULE = new URL(
  '../../dist/src/platform/embedded-postgres/embedded-postgres.adapter.js',
  import.meta.url,
);

/**
 * Starts one PostgreSQL for all integration specs and names it in `TEST_PG_URL` (superuser).
 *
 * `TEST_DATABASE_URL` names a server of your own instead; the specs create databases and roles there.
 */
export default async function globalSetup() {
  const ownServer = process.env.TEST_DATABASE_URL;
  if (!ownServer && !existsSync(MODULE))
    throw new Error('Integration specs run on dist/. Build first: npm run build');

  // Everything a spec leaves behind goes with this folder, also after a failure: originals, keys, page images.
  const directory = await mkdtemp(join(tmpdir(), 'blindakte-test-'));
  globalThis.testDirectory = directory;
  // Like /tmp itself: as root the database server runs as another account.
  await chmod(directory, 0o1777);
  process.env.TMPDIR = directory;
  if (ownServer) {
    process.env.TEST_PG_URL = ownServer;
    return;
  }
  try {
    const { startEmbeddedPostgres } = await import(MODULE.href);
    const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres'), isDurable: false });
    process.env.TEST_PG_URL = postgres.superuserUrl;
    globalThis.embeddedPostgres = postgres;
  } catch (error) {
    // Jest calls no tear-down after a set-up that failed.
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}
