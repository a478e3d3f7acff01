import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountId } from '../../src/policy/ids.js';
import type { CommitteeWorld } from './committee-world.js';
import { Wall } from './wall.js';

describe('the wall around the committee', () => {
  let wall: Wall;
  let world: CommitteeWorld;

  beforeAll(async () => {
    wall = await Wall.open();
    ({ world } = wall);
  });
  afterAll(() => wall.close());

  describe('scores', () => {
    const seen = (accountId: AccountId): Promise<number> =>
      wall.count(wall.scopeOf(accountId), 'blind.score');
    const sealOwn = (accountId: AccountId): Promise<unknown[]> =>
      wall.query(
        wall.scopeOf(accountId),
        'UPDATE blind.score_sheet SET sealed_at = now() WHERE rater_id = $1',
        [accountId],
      );

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
      const scope = wall.scopeOf(world.member);
      const sheet = '(SELECT id FROM blind.score_sheet WHERE rater_id = $1)';

      await expect(
        wall.query(scope, `UPDATE blind.score SET points = 4 WHERE sheet_id = ${sheet}`, [world.member]),
      ).rejects.toThrow('score sheet is sealed');
      await expect(
        wall.query(
          scope,
          `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
           VALUES (gen_random_uuid(), $2, ${sheet}, $3, $4, 4)`,
          [world.member, world.tenantId, world.files[0]?.id, world.criteria[0]],
        ),
      ).rejects.toThrow('score sheet is sealed');
      await expect(wall.query(scope, 'DELETE FROM blind.score')).rejects.toThrow('permission denied');
    });

    it('stay sealed: no role of the committee can open a sheet again', async () => {
      await expect(
        wall.query(
          wall.scopeOf(world.member),
          'UPDATE blind.score_sheet SET sealed_at = NULL WHERE rater_id = $1',
          [world.member],
        ),
      ).rejects.toThrow('score sheet is sealed');
    });

    it('cannot be written or sealed in the name of another rater', async () => {
      await world.scoreAll(world.second, 2, false);

      const changed = await wall.query(
        wall.scopeOf(world.member),
        `WITH changed AS (UPDATE blind.score SET points = 0 WHERE sheet_id IN
           (SELECT id FROM blind.score_sheet WHERE rater_id = $1) RETURNING 1) SELECT * FROM changed`,
        [world.second],
      );

      expect(changed).toEqual([]);
      await expect(
        wall.query(
          wall.scopeOf(world.member),
          'UPDATE blind.score_sheet SET sealed_at = now() WHERE rater_id = $1',
          [world.second],
        ),
      ).rejects.toThrow('row-level security');
    });

    it('of a file that is not released cannot be given (L6)', async () => {
      await expect(
        wall.query(
          wall.scopeOf(world.second),
          `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
           SELECT gen_random_uuid(), $1, id, $2, $3, 4 FROM blind.score_sheet WHERE rater_id = $4`,
          [world.tenantId, world.unreleased.id, world.criteria[0], world.second],
        ),
      ).rejects.toThrow('row-level security');
    });

    it('keep their old value when a rater changes them before the seal', async () => {
      await wall.query(
        wall.scopeOf(world.second),
        `UPDATE blind.score SET points = 0, reason = 'neu bedacht' WHERE candidate_file_id = $1 AND criterion_id = $2
           AND sheet_id IN (SELECT id FROM blind.score_sheet WHERE rater_id = $3)`,
        [world.files[0]?.id, world.criteria[0], world.second],
      );

      expect(
        await wall.query(wall.scopeOf(world.second), 'SELECT points, reason FROM blind.score_revision'),
      ).toEqual([{ points: 2, reason: `Beleg von ${world.second}` }]);
    });

    it('are joined by recusals of others only between sealed sheets', async () => {
      await world.sql.query(
        `INSERT INTO blind.recusal (id, tenant_id, procedure_id, candidate_file_id, rater_id, kind)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bias')`,
        [world.tenantId, world.procedureId, world.files[0]?.id, world.chair],
      );

      expect(await wall.count(wall.scopeOf(world.member), 'blind.recusal')).toBe(1);
      expect(await wall.count(wall.scopeOf(world.second), 'blind.recusal')).toBe(0);
    });
  });

  describe('the decision', () => {
    const insertDecision = (accountId: AccountId, sealedBy = accountId): Promise<unknown[]> =>
      wall.query(
        wall.scopeOf(accountId),
        `INSERT INTO blind.decision (id, tenant_id, procedure_id, content, content_hash, sealed_by)
         VALUES ($1, $2, $3, '{}', '\\x00', $4)`,
        ['00000000-0000-4000-8000-000000000001', world.tenantId, world.procedureId, sealedBy],
      );
    const insertEntry = (fileIndex: number): Promise<unknown[]> =>
      wall.query(
        wall.scopeOf(world.chair),
        `INSERT INTO blind.decision_entry (decision_id, candidate_file_id, tenant_id, rank, weighted_points, is_invited)
         VALUES ('00000000-0000-4000-8000-000000000001', $1, $2, $3, 50, true)`,
        [world.files[fileIndex]?.id, world.tenantId, fileIndex + 1],
      );
    const setState = (state: string): Promise<unknown> =>
      world.sql.query('UPDATE procedure.procedure SET state = $1 WHERE id = $2', [state, world.procedureId]);

    const seal = (accountId: AccountId): Promise<unknown[]> =>
      wall.query(
        wall.scopeOf(accountId),
        "SELECT procedure.transition($1, 'consolidation', 'sealed') AS moved",
        [world.procedureId],
      );

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

      expect(await wall.count(wall.scopeOf(world.member), 'blind.decision_entry')).toBe(1);
    });

    it('takes no further entry, no change, no sheet and no recusal after the seal', async () => {
      expect(await seal(world.member)).toEqual([{ moved: false }]);
      expect(await seal(world.chair)).toEqual([{ moved: true }]);
      await expect(
        wall.query(
          wall.scopeOf(world.second),
          `INSERT INTO blind.recusal (id, tenant_id, procedure_id, candidate_file_id, rater_id, kind)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bias')`,
          [world.tenantId, world.procedureId, world.files[0]?.id, world.second],
        ),
      ).rejects.toThrow('row-level security');
      await expect(
        wall.query(
          wall.scopeOf(world.second),
          `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
           SELECT gen_random_uuid(), $1, id, $2, $3, 4 FROM blind.score_sheet WHERE rater_id = $4`,
          [world.tenantId, world.files[1]?.id, world.criteria[0], world.second],
        ),
      ).rejects.toThrow('row-level security');

      await expect(insertEntry(1)).rejects.toThrow('row-level security');
      await expect(
        wall.query(wall.scopeOf(world.chair), 'UPDATE blind.decision_entry SET is_invited = true'),
      ).rejects.toThrow('permission denied');
      await expect(
        wall.query(wall.scopeOf(world.chair), "UPDATE blind.decision SET content = '{}'"),
      ).rejects.toThrow('permission denied');
    });

    it('cannot take a step that is not the committee’s', async () => {
      const moved = await wall.query(
        wall.scopeOf(world.chair),
        "SELECT procedure.transition($1, 'sealed', 'revealed') AS moved",
        [world.procedureId],
      );

      expect(moved).toEqual([{ moved: false }]);
      await expect(
        wall.query(
          wall.scopeOf(world.chair),
          "UPDATE procedure.procedure SET state = 'revealed' WHERE id = $1",
          [world.procedureId],
        ),
      ).rejects.toThrow('permission denied');
    });

    it('opens the cards of the invited only, to members only', async () => {
      expect(await wall.count(wall.scopeOf(world.member), 'revealed.identity_card')).toBe(0);
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

      const seen = await wall.query(
        wall.scopeOf(world.member),
        'SELECT last_name FROM revealed.identity_card',
      );

      // The second card stands there without an invitation: no member may read it.
      expect(seen).toEqual([{ last_name: 'Person 0' }]);
      expect(await wall.count(wall.scopeOf(world.outsider), 'revealed.identity_card')).toBe(0);
      expect(
        await wall.count(wall.scopeOf(world.foreigner, world.foreignTenantId), 'revealed.identity_card'),
      ).toBe(0);
      await expect(
        wall.query(wall.scopeOf(world.chair), 'DELETE FROM revealed.identity_card'),
      ).rejects.toThrow('permission denied');
    });
  });
});
