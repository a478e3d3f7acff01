import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { MIGRATIONS } from '../../migrations/index.js';
import { PROCEDURE_TRANSITIONS } from '../../src/policy/procedure-states.js';
import { openMigrationSource } from '../../src/platform/database/migrate.adapter.js';
import type { ApplicationForm } from '../../src/policy/application-form.js';
import { createApplication } from '../factories/application.js';
import { createProcedure } from '../factories/procedure.js';
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

  it('gives up neutral wordings that stood in clear and searches documents under way anew', async () => {
    const source = await openMigrationSource(database.ownerUrl, MIGRATIONS);
    await source.undoLastMigration({ transaction: 'all' });
    const procedure = await createProcedure(source);
    const { documentIds } = await createApplication(source, procedure, {} as ApplicationForm, [], {
      identityKey: randomBytes(32).toString('base64'),
      storeDirectory: 'unused',
    });
    const documentId = documentIds[0];
    await source.query(`UPDATE identity.document SET stage = 'detected'`);
    await source.query(
      `INSERT INTO identity.finding (id, tenant_id, document_id, rule_id, category, span_start, span_end, score, action,
                                     replacement, reason)
       VALUES (gen_random_uuid(), $1, $2, 'gendered-noun', 'gender', 0, 9, 1, 'generalise', 'Schüler*in', 'x')`,
      [procedure.tenantId, documentId],
    );

    await source.runMigrations({ transaction: 'each' });
    const [finding] = await source.query<{ row: string }[]>(
      'SELECT to_jsonb(f)::text AS row FROM identity.finding f WHERE document_id = $1',
      [documentId],
    );
    const [document] = await source.query<unknown[]>(
      'SELECT stage, revision FROM identity.document WHERE id = $1',
      [documentId],
    );
    await source.destroy();

    expect(finding?.row).not.toContain('Schüler');
    expect(document).toEqual({ stage: 'extracted', revision: 2 });
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
