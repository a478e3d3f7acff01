import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../migrations/index.js';
import { PROCEDURE_TRANSITIONS } from '../../src/policy/procedure-states.js';
import { openMigrationSource } from '../../src/platform/database/migrate.adapter.js';
import { createTestDatabase, type TestDatabase } from './database.js';

const OWN_SCHEMAS = `SELECT nspname FROM pg_namespace
  WHERE nspname IN ('account', 'procedure', 'identity', 'bridge', 'blind', 'revealed', 'decision_log')`;

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('forces row-level security on every table that belongs to a tenant', async () => {
    const owner = await openMigrationSource(database.ownerUrl, []);

    const unguarded = await owner.query<{ relname: string }[]>(`
      SELECT c.relname FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
       WHERE c.relkind = 'r' AND n.nspname IN ('account','procedure','identity','bridge','blind','revealed','decision_log')
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`);
    await owner.destroy();

    expect(unguarded).toEqual([]);
  });

  it('holds the same state table as the code', async () => {
    const owner = await openMigrationSource(database.ownerUrl, []);

    const rows = await owner.query<{ process: string; from: string; to: string }[]>(
      `SELECT replace(role_name, 'app_', '') AS process, from_state AS "from", to_state AS "to"
         FROM procedure.allowed_transition`,
    );
    await owner.destroy();

    const sorted = (steps: readonly { process: string; from: string; to: string }[]): string[] =>
      steps.map((step) => `${step.process} ${step.from} ${step.to}`).sort();
    expect(sorted(rows)).toEqual(sorted(PROCEDURE_TRANSITIONS));
  });

  it('walks all the way down and up again', async () => {
    const source = await openMigrationSource(database.ownerUrl, MIGRATIONS);

    for (let step = 0; step < MIGRATIONS.length; step++)
      await source.undoLastMigration({ transaction: 'all' });
    const left = await source.query<unknown[]>(OWN_SCHEMAS);
    await source.runMigrations({ transaction: 'each' });
    const back = await source.query<unknown[]>(OWN_SCHEMAS);
    await source.destroy();

    expect(left).toEqual([]);
    expect(back).toHaveLength(7);
  });
});
