import { existsSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
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
  if (process.env.TEST_DATABASE_URL) {
    process.env.TEST_PG_URL = process.env.TEST_DATABASE_URL;
    return;
  }
  if (!existsSync(MODULE)) throw new Error('Integration specs run on dist/. Build first: npm run build');

  const { startEmbeddedPostgres } = await import(MODULE.href);
  const directory = await mkdtemp(join(tmpdir(), 'blindakte-test-pg-'));
  // Passable for the account that runs the server when the tests run as root.
  await chmod(directory, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres'), isDurable: false });
  process.env.TEST_PG_URL = postgres.superuserUrl;
  globalThis.embeddedPostgres = { postgres, directory };
}
