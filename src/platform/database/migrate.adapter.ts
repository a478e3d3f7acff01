import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { QUEUE_SCHEMA } from '../queue/job-queue.adapter.js';
import { dataSourceOptions } from './data-source.adapter.js';

type MigrationClass = new () => MigrationInterface;

/** Passwords of the login roles; a role without one keeps what it has. */
export type RolePasswords = Readonly<Partial<Record<string, string>>>;

/** Brings the schema up to date: own migrations, the queue's tables, role passwords. Safe to repeat. */
export async function migrate(
  ownerUrl: string,
  migrations: MigrationClass[],
  passwords: RolePasswords,
): Promise<readonly string[]> {
  const source = await openMigrationSource(ownerUrl, migrations);
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    await migrateQueue(ownerUrl);
    await setPasswords(ownerUrl, passwords);
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** A data source that knows the migrations and nothing else; tests use it to walk down again. */
export function openMigrationSource(ownerUrl: string, migrations: MigrationClass[]): Promise<DataSource> {
  return new DataSource({
    ...dataSourceOptions(ownerUrl),
    migrations,
    migrationsTableName: 'schema_migration',
  }).initialize();
}

async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO app_queue;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO app_queue;
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO app_queue;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO app_queue;`);
  } finally {
    await client.end();
  }
}

async function setPasswords(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const [role, password] of Object.entries(passwords)) {
      if (password === undefined) continue;
      await client.query(
        `ALTER ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
  } finally {
    await client.end();
  }
}
