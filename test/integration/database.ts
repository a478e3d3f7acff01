import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { migrate } from '../../src/platform/database/migrate.adapter.js';
import { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import type { MixedList } from 'typeorm';

const PASSWORD = 'only-for-tests-on-loopback';

export type AppRole =
  'app_public' | 'app_office' | 'app_committee' | 'app_audit' | 'app_worker' | 'app_queue';

/** A migrated database of one spec file's own, on the embedded server that the test run started. */
export interface TestDatabase {
  readonly ownerUrl: string;
  urlOf(role: AppRole): string;
  /** One pool per role, opened on first use. */
  connectAs(role: AppRole, entities?: MixedList<new () => object>): Promise<DataSource>;
  transactionAs(role: AppRole, entities?: MixedList<new () => object>): Promise<TenantTransaction>;
  drop(): Promise<void>;
}

/** Creates the database and applies every migration; call `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_PG_URL'];
  if (serverUrl === undefined)
    throw new Error('TEST_PG_URL is missing: run through jest, whose set-up starts it');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const ownerUrl = withPath(serverUrl, name);
  await migrate(ownerUrl, MIGRATIONS, {
    app_public: PASSWORD,
    app_office: PASSWORD,
    app_committee: PASSWORD,
    app_audit: PASSWORD,
    app_worker: PASSWORD,
    app_queue: PASSWORD,
  });

  const pools: DataSource[] = [];
  const urlOf = (role: AppRole): string => withUser(ownerUrl, role);
  const connectAs: TestDatabase['connectAs'] = async (role, entities) => {
    const pool = await openDataSource(urlOf(role), entities);
    pools.push(pool);
    return pool;
  };
  return {
    ownerUrl,
    urlOf,
    connectAs,
    transactionAs: async (role, entities) => new TenantTransaction(await connectAs(role, entities)),
    drop: async () => {
      await Promise.all(pools.map((pool) => pool.destroy()));
      await runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function runOnServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withPath(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
}

function withUser(url: string, role: AppRole): string {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = PASSWORD;
  return parsed.href;
}
