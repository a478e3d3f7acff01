import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TenantId } from '../../src/policy/ids.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { OfficeWorld, type OfficeCity } from './office-world.js';

let world: OfficeWorld;
let city: OfficeCity;
let tenantId: TenantId;
let clerk: Principal;
let neutral: Principal;
let chair: Principal;

beforeAll(async () => {
  world = await OfficeWorld.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  city = await world.addCity();
  ({ tenantId, clerk, neutral, chair } = city);
});

describe('the office role at the wall', () => {
  it.each(['blind.score', 'blind.score_sheet', 'blind.candidate_file', 'blind.decision', 'bridge.file_link'])(
    'cannot read %s',
    async (table) => {
      const id = await city.addProcedure('scoring');
      await world.fixture.addDecision(tenantId, id, chair);
      const { applicationId } = await world.fixture.addDocument(tenantId, id);
      await world.fixture.query(
        `INSERT INTO bridge.file_link (application_id, candidate_file_id, tenant_id, procedure_id)
         SELECT $1, id, tenant_id, procedure_id FROM blind.candidate_file WHERE procedure_id = $2`,
        [applicationId, id],
      );

      // Data that could leak must exist, or the test proves nothing.
      expect(await world.fixture.query(`SELECT FROM ${table}`)).not.toEqual([]);
      await expect(world.office.run(clerk, (tx) => tx.query(`SELECT * FROM ${table}`))).rejects.toThrow(
        'permission denied',
      );
    },
  );

  it('shows the clerk no result before the seal', async () => {
    const id = await city.addProcedure('consolidation');
    await world.fixture.addDecision(tenantId, id, chair);
    const { procedures } = world.buildServices();

    expect((await procedures.find(clerk, id))?.decision).toBeUndefined();
  });

  it('shows points after the seal to the clerk, not to the neutral office', async () => {
    const id = await city.addProcedure('sealed');
    await world.fixture.addDecision(tenantId, id, chair);
    const { procedures } = world.buildServices();

    expect((await procedures.find(clerk, id))?.decision?.entries).toEqual([
      { pseudonym: 'Ahorn-17', rank: 1, weightedPoints: 88.5, isInvited: true },
    ]);
    expect((await procedures.find(neutral, id))?.decision).toBeUndefined();
  });
});

describe('the reveal', () => {
  it('needs two different persons and wakes the worker after the second', async () => {
    const id = await city.addProcedure('sealed');
    await world.fixture.addDecision(tenantId, id, chair);
    const { reveals } = world.buildServices();

    expect(await reveals.approve(clerk, id)).toEqual({ kind: 'approved', isComplete: false });
    expect(await reveals.approve(clerk, id)).toMatchObject({ kind: 'refused' });
    expect(await reveals.approve(neutral, id)).toEqual({ kind: 'approved', isComplete: true });

    expect(await world.fixture.listEvents(tenantId)).toEqual(['reveal.approved', 'reveal.approved']);
    expect(await world.listJobs(id)).toEqual(['identity.reveal']);
  });

  it('refuses the second approval of one person even if the duty was changed behind our back', async () => {
    const id = await city.addProcedure('sealed');
    await world.fixture.addDecision(tenantId, id, chair);
    const { reveals } = world.buildServices();
    await reveals.approve(clerk, id);
    await world.fixture.query('ALTER TABLE procedure.member DISABLE TRIGGER member_stays');
    await world.fixture.query(`UPDATE procedure.member SET duty = 'neutral-office' WHERE account_id = $1`, [
      clerk.accountId,
    ]);
    await world.fixture.query('ALTER TABLE procedure.member ENABLE TRIGGER member_stays');

    expect(await reveals.approve({ ...clerk, roles: ['neutral-office'] }, id)).toEqual({
      kind: 'refused',
      reason: 'same-person',
    });
  });

  it('takes no approval before the seal and none from the committee', async () => {
    const id = await city.addProcedure('consolidation');
    await world.fixture.addDecision(tenantId, id, chair);
    const { reveals } = world.buildServices();

    expect(await reveals.approve(clerk, id)).toEqual({ kind: 'refused', reason: 'not-sealed' });
    expect(await reveals.approve(chair, id)).toEqual({ kind: 'not-found' });
  });
});
