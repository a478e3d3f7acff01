import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/embedded-postgres/embedded-postgres.adapter.js';
import { DemoError } from './supervisor.config.js';

const DATABASE = 'blindakte';

/**
 * Starts the embedded server and makes sure that the demo's database exists.
 *
 * @throws DemoError if another demo already runs on the same data
 */
export async function startDemoDatabase(dataDir: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir });
  if (!postgres.isOwner) {
    throw new DemoError(
      `Mit diesem Datenverzeichnis läuft Blindakte schon (Prozess ${postgres.ownerPid}). ` +
        'Bitte zuerst beenden oder mit DATA_DIR ein anderes wählen.',
    );
  }
  await createDatabase(postgres.superuserUrl);
  return postgres;
}

/** Throws the demo's database away and makes an empty one; the roles and their passwords stay. */
export async function resetDemoDatabase({ superuserUrl }: EmbeddedPostgres): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

/** Address of the demo's database for its owner. */
export function toOwnerUrl({ superuserUrl }: EmbeddedPostgres): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

async function createDatabase(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
