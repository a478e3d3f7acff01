import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  TenantScope,
  TenantTransaction,
} from '../../src/platform/database/tenant-transaction.service.js';
import { CANARY, createCommitteeWorld, type CommitteeWorld } from './committee-world.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The wall as the database holds it: raw SQL with the committee's own credentials, no code of ours between. */
describe('the wall around the committee', () => {
  let database: TestDatabase;
  let directory: string;
  let world: CommitteeWorld;
  let committee: TenantTransaction;
  let worker: TenantTransaction;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'blindakte-wall-'));
    database = await createTestDatabase();
    world = await createCommitteeWorld(database.ownerUrl, directory);
    committee = await database.transactionAs('app_committee');
    worker = await database.transactionAs('app_worker');
  });
  afterAll(async () => {
    await world.sql.end();
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const scopeOf = (accountId: CommitteeWorld['chair'], tenantId = world.tenantId): TenantScope => ({
    tenantId,
    accountId,
  });
  const query = (scope: TenantScope, sql: string, parameters: unknown[] = []): Promise<unknown[]> =>
    committee.run(scope, (tx) => tx.query<unknown[]>(sql, parameters));
  const count = async (scope: TenantScope, from: string): Promise<number> => {
    const rows = (await query(scope, `SELECT count(*)::int AS n FROM ${from}`)) as { n: number }[];
    return rows[0]?.n ?? -1;
  };

  it.each(['identity.application', 'bridge.file_link'])('hides %s, in which rows stand', async (table) => {
    const rows = await worker.run({ tenantId: world.tenantId }, (tx) =>
      tx.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`),
    );
    expect(rows).toEqual([{ n: 1 }]);

    await expect(count(scopeOf(world.member), table)).rejects.toThrow('permission denied');
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
    await expect(count(scopeOf(world.member), table)).rejects.toThrow('permission denied');
  });

  it('shows no value of the person in any row that the committee can read', async () => {
    const tables = (await query(
      scopeOf(world.member),
      `SELECT format('%I.%I', table_schema, table_name) AS name, string_agg(quote_ident(column_name), ', ') AS columns
         FROM information_schema.column_privileges
        WHERE grantee = 'app_committee' AND privilege_type = 'SELECT' GROUP BY 1 ORDER BY 1`,
    )) as { name: string; columns: string }[];
    expect(tables.map(({ name }) => name)).toContain('blind.candidate_file');
    const planted = await world.sql.query('SELECT form_sealed FROM identity.application');
    expect(String((planted.rows as { form_sealed: Buffer }[])[0]?.form_sealed)).toContain(CANARY.lastName);

    for (const { name, columns } of tables) {
      const rows = await query(scopeOf(world.member), `SELECT ${columns} FROM ${name}`);
      expect(JSON.stringify(rows)).not.toContain(CANARY.lastName);
    }
  });

  it('shows released, not recalled files of the own procedure only (L6)', async () => {
    const all = await world.sql.query('SELECT 1 FROM blind.candidate_file');
    expect(all.rowCount).toBe(6);

    const rows = (await query(
      scopeOf(world.member),
      'SELECT pseudonym FROM blind.candidate_file ORDER BY pseudonym',
    )) as { pseudonym: string }[];

    expect(rows.map(({ pseudonym }) => pseudonym)).toEqual(
      world.files.map(({ pseudonym }) => pseudonym).sort(),
    );
    expect(await count(scopeOf(world.member), 'blind.blind_document')).toBe(4 * 3);
  });

  it.each(['blind.candidate_file', 'blind.blind_document'])(
    'tells no time of %s, by which late or doubtful applications could be known',
    async (table) => {
      for (const column of ['released_at', 'recalled_at', 'xmin']) {
        await expect(query(scopeOf(world.member), `SELECT ${column} FROM ${table}`)).rejects.toThrow(
          'permission denied',
        );
      }
    },
  );

  it('shows nothing to another tenant or to a person without a duty here (L25)', async () => {
    for (const scope of [
      scopeOf(world.foreigner, world.foreignTenantId),
      scopeOf(world.outsider),
      // A stolen account id of the right person in the wrong tenant.
      scopeOf(world.member, world.foreignTenantId),
    ]) {
      expect(await count(scope, 'blind.candidate_file')).toBe(0);
      expect(await count(scope, 'blind.blind_document')).toBe(0);
    }
    expect(await count(scopeOf(world.foreigner, world.foreignTenantId), 'procedure.procedure')).toBe(0);
  });

  it('fails when nobody said for whom it reads', async () => {
    await expect(committee.queryShared('SELECT 1 FROM blind.candidate_file')).rejects.toThrow();
    await expect(count({ tenantId: world.tenantId }, 'blind.candidate_file')).rejects.toThrow();
  });

  it('hides a recalled document of a visible file', async () => {
    await world.sql.query(
      'UPDATE blind.blind_document SET recalled_at = now() WHERE candidate_file_id = $1 AND ordinal = 1',
      [world.files[3]?.id],
    );

    const rows = await query(
      scopeOf(world.member),
      'SELECT ordinal FROM blind.blind_document WHERE candidate_file_id = $1 ORDER BY ordinal',
      [world.files[3]?.id],
    );

    expect(rows).toEqual([{ ordinal: 0 }, { ordinal: 2 }]);
  });

  describe('scores', () => {
    const seen = (accountId: CommitteeWorld['chair']): Promise<number> =>
      count(scopeOf(accountId), 'blind.score');
    const sealOwn = (accountId: CommitteeWorld['chair']): Promise<unknown[]> =>
      query(scopeOf(accountId), 'UPDATE blind.score_sheet SET sealed_at = now() WHERE rater_id = $1', [
        accountId,
      ]);

    it('of others are invisible until both sheets are sealed (L3)', async () => {
      await world.scoreAll(world.chair, 4, false);
      await world.scoreAll(world.member, 1, false);
      const each = world.files.length * world.criteria.length;
      const before = [await seen(world.chair), await seen(world.member)];

      await sealOwn(world.chair);
      const half = [await seen(world.chair), await seen(world.member)];
      await sealOwn(world.member);
      const both = [await seen(world.chair), await seen(world.member), await seen(world.second)];

      expect(before).toEqual([each, each]);
      expect(half).toEqual([each, each]);
      expect(both).toEqual([2 * each, 2 * each, 0]);
    });

    it('cannot be changed, added or removed once their sheet is sealed', async () => {
      const scope = scopeOf(world.member);
      const sheet = '(SELECT id FROM blind.score_sheet WHERE rater_id = $1)';

      await expect(
        query(scope, `UPDATE blind.score SET points = 4 WHERE sheet_id = ${sheet}`, [world.member]),
      ).rejects.toThrow('score sheet is sealed');
      await expect(
        query(
          scope,
          `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
           VALUES (gen_random_uuid(), $2, ${sheet}, $3, $4, 4)`,
          [world.member, world.tenantId, world.files[0]?.id, world.criteria[0]],
        ),
      ).rejects.toThrow('score sheet is sealed');
      await expect(query(scope, 'DELETE FROM blind.score')).rejects.toThrow('permission denied');
    });

    it('stay sealed: no role of the committee can open a sheet again', async () => {
      await expect(
        query(scopeOf(world.member), 'UPDATE blind.score_sheet SET sealed_at = NULL WHERE rater_id = $1', [
          world.member,
        ]),
      ).rejects.toThrow('score sheet is sealed');
    });

    it('cannot be written or sealed in the name of another rater', async () => {
      await world.scoreAll(world.second, 2, false);

      const changed = await query(
        scopeOf(world.member),
        `WITH changed AS (UPDATE blind.score SET points = 0 WHERE sheet_id IN
           (SELECT id FROM blind.score_sheet WHERE rater_id = $1) RETURNING 1) SELECT * FROM changed`,
        [world.second],
      );

      expect(changed).toEqual([]);
      await expect(
        query(scopeOf(world.member), 'UPDATE blind.score_sheet SET sealed_at = now() WHERE rater_id = $1', [
          world.second,
        ]),
      ).rejects.toThrow('row-level security');
    });

    it('of a file that is not released cannot be given (L6)', async () => {
      await expect(
        query(
          scopeOf(world.second),
          `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
           SELECT gen_random_uuid(), $1, id, $2, $3, 4 FROM blind.score_sheet WHERE rater_id = $4`,
          [world.tenantId, world.unreleased.id, world.criteria[0], world.second],
        ),
      ).rejects.toThrow('row-level security');
    });

    it('keep their old value when a rater changes them before the seal', async () => {
      await query(
        scopeOf(world.second),
        `UPDATE blind.score SET points = 0, reason = 'neu bedacht' WHERE candidate_file_id = $1 AND criterion_id = $2
           AND sheet_id IN (SELECT id FROM blind.score_sheet WHERE rater_id = $3)`,
        [world.files[0]?.id, world.criteria[0], world.second],
      );

      expect(await query(scopeOf(world.second), 'SELECT points, reason FROM blind.score_revision')).toEqual([
        { points: 2, reason: `Beleg von ${world.second}` },
      ]);
    });

    it('are joined by recusals of others only between sealed sheets', async () => {
      await world.sql.query(
        `INSERT INTO blind.recusal (id, tenant_id, procedure_id, candidate_file_id, rater_id, kind)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bias')`,
        [world.tenantId, world.procedureId, world.files[0]?.id, world.chair],
      );

      expect(await count(scopeOf(world.member), 'blind.recusal')).toBe(1);
      expect(await count(scopeOf(world.second), 'blind.recusal')).toBe(0);
    });
  });

  describe('the decision', () => {
    const insertDecision = (accountId: CommitteeWorld['chair'], sealedBy = accountId): Promise<unknown[]> =>
      query(
        scopeOf(accountId),
        `INSERT INTO blind.decision (id, tenant_id, procedure_id, content, content_hash, sealed_by)
         VALUES ($1, $2, $3, '{}', '\\x00', $4)`,
        ['00000000-0000-4000-8000-000000000001', world.tenantId, world.procedureId, sealedBy],
      );
    const insertEntry = (fileIndex: number): Promise<unknown[]> =>
      query(
        scopeOf(world.chair),
        `INSERT INTO blind.decision_entry (decision_id, candidate_file_id, tenant_id, rank, weighted_points, is_invited)
         VALUES ('00000000-0000-4000-8000-000000000001', $1, $2, $3, 50, true)`,
        [world.files[fileIndex]?.id, world.tenantId, fileIndex + 1],
      );
    const setState = (state: string): Promise<unknown> =>
      world.sql.query('UPDATE procedure.procedure SET state = $1 WHERE id = $2', [state, world.procedureId]);

    const seal = (accountId: CommitteeWorld['chair']): Promise<unknown[]> =>
      query(scopeOf(accountId), "SELECT procedure.transition($1, 'consolidation', 'sealed') AS moved", [
        world.procedureId,
      ]);

    it('is the chair’s alone, in the own name, in consolidation only', async () => {
      await expect(insertDecision(world.chair)).rejects.toThrow('row-level security');
      await setState('consolidation');
      // Without a decision there is nothing to seal, and a member takes no step of the chair.
      expect(await seal(world.chair)).toEqual([{ moved: false }]);
      expect(await seal(world.member)).toEqual([{ moved: false }]);
      await expect(insertDecision(world.member)).rejects.toThrow('row-level security');
      await expect(insertDecision(world.chair, world.member)).rejects.toThrow('row-level security');

      await insertDecision(world.chair);
      await insertEntry(0);

      expect(await count(scopeOf(world.member), 'blind.decision_entry')).toBe(1);
    });

    it('takes no further entry, no change, no sheet and no recusal after the seal', async () => {
      expect(await seal(world.member)).toEqual([{ moved: false }]);
      expect(await seal(world.chair)).toEqual([{ moved: true }]);
      await expect(
        query(
          scopeOf(world.second),
          `INSERT INTO blind.recusal (id, tenant_id, procedure_id, candidate_file_id, rater_id, kind)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bias')`,
          [world.tenantId, world.procedureId, world.files[0]?.id, world.second],
        ),
      ).rejects.toThrow('row-level security');
      await expect(
        query(
          scopeOf(world.second),
          `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
           SELECT gen_random_uuid(), $1, id, $2, $3, 4 FROM blind.score_sheet WHERE rater_id = $4`,
          [world.tenantId, world.files[1]?.id, world.criteria[0], world.second],
        ),
      ).rejects.toThrow('row-level security');

      await expect(insertEntry(1)).rejects.toThrow('row-level security');
      await expect(
        query(scopeOf(world.chair), 'UPDATE blind.decision_entry SET is_invited = true'),
      ).rejects.toThrow('permission denied');
      await expect(query(scopeOf(world.chair), "UPDATE blind.decision SET content = '{}'")).rejects.toThrow(
        'permission denied',
      );
    });

    it('cannot take a step that is not the committee’s', async () => {
      const moved = await query(
        scopeOf(world.chair),
        "SELECT procedure.transition($1, 'sealed', 'revealed') AS moved",
        [world.procedureId],
      );

      expect(moved).toEqual([{ moved: false }]);
      await expect(
        query(scopeOf(world.chair), "UPDATE procedure.procedure SET state = 'revealed' WHERE id = $1", [
          world.procedureId,
        ]),
      ).rejects.toThrow('permission denied');
    });

    it('opens the cards of the invited only, to members only', async () => {
      expect(await count(scopeOf(world.member), 'revealed.identity_card')).toBe(0);
      for (const index of [0, 1]) {
        await world.sql.query(
          `INSERT INTO revealed.identity_card
             (candidate_file_id, tenant_id, procedure_id, decision_id, pseudonym, first_name, last_name, email)
           VALUES ($1, $2, $3, '00000000-0000-4000-8000-000000000001', $4, 'Erfunden', $5, 'a@example.org')`,
          [
            world.files[index]?.id,
            world.tenantId,
            world.procedureId,
            world.files[index]?.pseudonym,
            `Person ${String(index)}`,
          ],
        );
      }

      const seen = await query(scopeOf(world.member), 'SELECT last_name FROM revealed.identity_card');

      // The second card stands there without an invitation: no member may read it.
      expect(seen).toEqual([{ last_name: 'Person 0' }]);
      expect(await count(scopeOf(world.outsider), 'revealed.identity_card')).toBe(0);
      expect(await count(scopeOf(world.foreigner, world.foreignTenantId), 'revealed.identity_card')).toBe(0);
      await expect(query(scopeOf(world.chair), 'DELETE FROM revealed.identity_card')).rejects.toThrow(
        'permission denied',
      );
    });
  });
});
