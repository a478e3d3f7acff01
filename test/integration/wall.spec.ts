import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import { CANARY, type CommitteeWorld } from './committee-world.js';
import { Wall } from './wall.js';

describe('the wall around the committee', () => {
  let wall: Wall;
  let world: CommitteeWorld;
  let worker: TenantTransaction;

  beforeAll(async () => {
    wall = await Wall.open();
    ({ world } = wall);
    worker = await wall.database.transactionAs('app_worker');
  });
  afterAll(() => wall.close());

  it.each(['identity.application', 'bridge.file_link'])('hides %s, in which rows stand', async (table) => {
    const rows = await worker.run({ tenantId: world.tenantId }, (tx) =>
      tx.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`),
    );
    expect(rows).toEqual([{ n: 1 }]);

    await expect(wall.count(wall.scopeOf(world.member), table)).rejects.toThrow('permission denied');
  });

  it.each([
    'identity.document',
    'identity.document_artifact',
    'identity.finding',
    'identity.statutory_signal',
    'bridge.document_link',
    'procedure.reveal_approval',
    'decision_log.entry',
  ])('gives no access to %s', async (table) => {
    await expect(wall.count(wall.scopeOf(world.member), table)).rejects.toThrow('permission denied');
  });

  it('shows no value of the person in any row that the committee can read', async () => {
    const tables = (await wall.query(
      wall.scopeOf(world.member),
      `SELECT format('%I.%I', table_schema, table_name) AS name, string_agg(quote_ident(column_name), ', ') AS columns
         FROM information_schema.column_privileges
        WHERE grantee = 'app_committee' AND privilege_type = 'SELECT' GROUP BY 1 ORDER BY 1`,
    )) as { name: string; columns: string }[];
    expect(tables.map(({ name }) => name)).toContain('blind.candidate_file');
    const planted = await world.sql.query('SELECT form_sealed FROM identity.application');
    expect(String((planted.rows as { form_sealed: Buffer }[])[0]?.form_sealed)).toContain(CANARY.lastName);

    for (const { name, columns } of tables) {
      const rows = await wall.query(wall.scopeOf(world.member), `SELECT ${columns} FROM ${name}`);
      expect(JSON.stringify(rows)).not.toContain(CANARY.lastName);
    }
  });

  it('shows released, not recalled files of the own procedure only (L6)', async () => {
    const all = await world.sql.query('SELECT 1 FROM blind.candidate_file');
    expect(all.rowCount).toBe(6);

    const rows = (await wall.query(
      wall.scopeOf(world.member),
      'SELECT pseudonym FROM blind.candidate_file ORDER BY pseudonym',
    )) as { pseudonym: string }[];

    expect(rows.map(({ pseudonym }) => pseudonym)).toEqual(
      world.files.map(({ pseudonym }) => pseudonym).sort(),
    );
    expect(await wall.count(wall.scopeOf(world.member), 'blind.blind_document')).toBe(4 * 3);
  });

  it.each(['blind.candidate_file', 'blind.blind_document'])(
    'tells no time of %s, by which late or doubtful applications could be known',
    async (table) => {
      for (const column of ['released_at', 'recalled_at', 'xmin']) {
        await expect(
          wall.query(wall.scopeOf(world.member), `SELECT ${column} FROM ${table}`),
        ).rejects.toThrow('permission denied');
      }
    },
  );

  it('shows nothing to another tenant or to a person without a duty here (L25)', async () => {
    for (const scope of [
      wall.scopeOf(world.foreigner, world.foreignTenantId),
      wall.scopeOf(world.outsider),
      // A stolen account id of the right person in the wrong tenant.
      wall.scopeOf(world.member, world.foreignTenantId),
    ]) {
      expect(await wall.count(scope, 'blind.candidate_file')).toBe(0);
      expect(await wall.count(scope, 'blind.blind_document')).toBe(0);
    }
    expect(
      await wall.count(wall.scopeOf(world.foreigner, world.foreignTenantId), 'procedure.procedure'),
    ).toBe(0);
  });

  it('fails when nobody said for whom it reads', async () => {
    await expect(wall.committee.queryShared('SELECT 1 FROM blind.candidate_file')).rejects.toThrow();
    await expect(wall.count({ tenantId: world.tenantId }, 'blind.candidate_file')).rejects.toThrow();
  });

  it('hides a recalled document of a visible file', async () => {
    await world.sql.query(
      'UPDATE blind.blind_document SET recalled_at = now() WHERE candidate_file_id = $1 AND ordinal = 1',
      [world.files[3]?.id],
    );

    const rows = await wall.query(
      wall.scopeOf(world.member),
      'SELECT ordinal FROM blind.blind_document WHERE candidate_file_id = $1 ORDER BY ordinal',
      [world.files[3]?.id],
    );

    expect(rows).toEqual([{ ordinal: 0 }, { ordinal: 2 }]);
  });
});
