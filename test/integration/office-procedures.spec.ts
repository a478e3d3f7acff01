import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TenantId } from '../../src/policy/ids.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { BrokenLog, constraintOf, OfficeWorld, type OfficeCity } from './office-world.js';

let world: OfficeWorld;
let city: OfficeCity;
let tenantId: TenantId;
let clerk: Principal;
let neutral: Principal;
let chair: Principal;
let member: Principal;

beforeAll(async () => {
  world = await OfficeWorld.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  city = await world.addCity();
  ({ tenantId, clerk, neutral, chair, member } = city);
});

describe('who sees a procedure', () => {
  it('shows it to its clerk and its neutral office', async () => {
    const id = await city.addProcedure('published');
    const { procedures } = world.buildServices();

    expect((await procedures.find(clerk, id))?.access).toBe('manage');
    expect((await procedures.find(neutral, id))?.access).toBe('read');
  });

  it('answers "not found" to a clerk who is no member', async () => {
    const id = await city.addProcedure('published');
    const other = await world.fixture.addPerson(tenantId, ['hr-clerk']);
    const { procedures, steps, members } = world.buildServices();

    expect(await procedures.find(other, id)).toBeUndefined();
    expect(await procedures.list(other)).toEqual([]);
    expect(await steps.take(other, id, 'intake-closed')).toEqual({ kind: 'not-found' });
    expect(await members.appoint(other, id, other.accountId, 'hr-clerk')).toEqual({ kind: 'not-found' });
  });

  it('closes it to a member whose role was withdrawn, and to the committee', async () => {
    const id = await city.addProcedure('published');
    const { procedures } = world.buildServices();

    expect(await procedures.find({ ...clerk, roles: [] }, id)).toBeUndefined();
    expect(
      await procedures.find({ ...chair, roles: ['committee-chair', 'statutory-body'] }, id),
    ).toBeUndefined();
  });

  it('shows another city nothing', async () => {
    const id = await city.addProcedure('published');
    const { documentId } = await world.fixture.addDocument(tenantId, id);
    const foreigner = { ...clerk, tenantId: await world.fixture.addTenant() };
    const foreignNeutral = { ...neutral, tenantId: foreigner.tenantId };
    const { procedures, reviews } = world.buildServices();

    expect((await reviews.list(neutral, 'waiting')).documents).toHaveLength(1);
    expect(await procedures.find(foreigner, id)).toBeUndefined();
    expect((await reviews.list(foreignNeutral, 'waiting')).documents).toEqual([]);
    expect(await reviews.open(foreignNeutral, documentId, true)).toBeUndefined();
    for (const table of [
      'procedure.procedure',
      'procedure.member',
      'identity.application',
      'identity.finding',
    ]) {
      const rows = await world.office.run(foreigner, (tx) => tx.query<unknown[]>(`SELECT FROM ${table}`));
      expect(rows).toEqual([]);
    }
  });
});

describe('one duty per person', () => {
  it('refuses a committee member as neutral office, with the reason', async () => {
    const id = await city.addProcedure('draft');
    const both = await world.fixture.addPerson(tenantId, ['committee-member', 'neutral-office']);
    const { members } = world.buildServices();

    expect(await members.appoint(clerk, id, both.accountId, 'committee-member')).toEqual({
      kind: 'appointed',
    });
    expect(await members.appoint(clerk, id, both.accountId, 'neutral-office')).toEqual({
      kind: 'refused',
      reason: 'other-side',
    });
  });

  it('refuses a second duty and a second chair in the database itself', async () => {
    const id = await city.addProcedure('draft');
    const insert = (person: Principal, duty: string) =>
      world.office.run(clerk, (tx) =>
        tx.query(
          'INSERT INTO procedure.member (tenant_id, procedure_id, account_id, duty) VALUES ($1, $2, $3, $4)',
          [tenantId, id, person.accountId, duty],
        ),
      );

    expect(await constraintOf(insert(neutral, 'committee-member'))).toBe('member_one_duty');
    const second = await world.fixture.addPerson(tenantId, ['committee-chair']);
    expect(await constraintOf(insert(second, 'committee-chair'))).toBe('member_one_chair');
  });

  it('never lets a duty end once the procedure is public', async () => {
    const id = await city.addProcedure('published');
    const { members } = world.buildServices();
    const change = (sql: string) => world.office.run(clerk, (tx) => tx.query(sql, [id, member.accountId]));

    expect(await members.dismiss(clerk, id, member.accountId)).toEqual({
      kind: 'refused',
      reason: 'too-late',
    });
    expect(
      await constraintOf(change('DELETE FROM procedure.member WHERE procedure_id = $1 AND account_id = $2')),
    ).toBe('member_stays');
    expect(
      await constraintOf(
        change(
          `UPDATE procedure.member SET duty = 'neutral-office' WHERE procedure_id = $1 AND account_id = $2`,
        ),
      ),
    ).toBe('member_stays');
  });

  it('refuses an account without the role', async () => {
    const id = await city.addProcedure('draft');
    const auditor = await world.fixture.addPerson(tenantId, ['auditor']);
    const { members } = world.buildServices();

    expect(await members.appoint(clerk, id, auditor.accountId, 'neutral-office')).toEqual({
      kind: 'refused',
      reason: 'role-missing',
    });
  });
});

describe('the way of a procedure', () => {
  it('goes from nothing to published, each step in the log', async () => {
    const { procedures, criteria, members, steps } = world.buildServices();
    const created = await procedures.create(clerk, {
      title: 'Verwaltungsfachangestellte 2027',
      occupation: 'Verwaltungsfachangestellte:r',
      description: '',
      closesOn: '2199-03-31',
      vacancies: '2',
      invitations: '6',
      releasesClean: true,
    });
    if (created.kind !== 'saved') throw new Error('not created');
    const { id } = created;

    expect(await steps.take(clerk, id, 'criteria-frozen')).toEqual({
      kind: 'refused',
      obstacles: ['Legen Sie mindestens ein Kriterium an.'],
    });
    expect(await criteria.addFromLibrary(clerk, id, 'intercultural-competence')).toEqual({ kind: 'saved' });
    expect(await steps.take(clerk, id, 'criteria-frozen')).toEqual({ kind: 'taken' });
    expect(await steps.take(clerk, id, 'published')).toMatchObject({
      kind: 'refused',
      obstacles: { length: 3 },
    });
    for (const [person, duty] of [
      [neutral, 'neutral-office'],
      [chair, 'committee-chair'],
      [member, 'committee-member'],
    ] as const) {
      expect(await members.appoint(clerk, id, person.accountId, duty)).toEqual({ kind: 'appointed' });
    }
    expect(await steps.take(clerk, id, 'published')).toEqual({ kind: 'taken' });

    expect(await world.fixture.listEvents(tenantId)).toEqual([
      'procedure.created',
      'procedure.criteria-changed',
      'procedure.criteria-frozen',
      'member.appointed',
      'member.appointed',
      'member.appointed',
      'procedure.published',
    ]);
  });

  it('keeps frozen criteria in the service and in the database', async () => {
    const id = await city.addProcedure('criteria-frozen');
    const { criteria } = world.buildServices();
    const change = (sql: string) => world.office.run(clerk, (tx) => tx.query(sql, [id]));

    expect(await criteria.addFromLibrary(clerk, id, 'motivation')).toEqual({ kind: 'frozen' });
    expect(
      await constraintOf(change('UPDATE procedure.criterion SET weight = 99 WHERE procedure_id = $1')),
    ).toBe('criteria_frozen');
    expect(await constraintOf(change('DELETE FROM procedure.criterion WHERE procedure_id = $1'))).toBe(
      'criteria_frozen',
    );
    expect(await constraintOf(change('UPDATE procedure.procedure SET invitations = 1 WHERE id = $1'))).toBe(
      'criteria_frozen',
    );
  });

  it('does not open the scoring while a document is undecided', async () => {
    const id = await city.addProcedure('intake-closed');
    const { documentId } = await world.fixture.addDocument(tenantId, id);
    const { steps, decisions } = world.buildServices();

    expect(await steps.take(clerk, id, 'scoring')).toMatchObject({ kind: 'refused' });
    await decisions.withhold(neutral, { id: documentId, revision: 1 }, 'unreadable');
    expect(await steps.take(clerk, id, 'scoring')).toEqual({ kind: 'taken' });
  });

  it('moves no state when the log cannot be written', async () => {
    const id = await city.addProcedure('published');
    const { steps } = world.buildServices(new BrokenLog());

    await expect(steps.take(clerk, id, 'intake-closed')).rejects.toThrow('out of order');

    expect(await world.fixture.query('SELECT state FROM procedure.procedure WHERE id = $1', [id])).toEqual([
      { state: 'published' },
    ]);
  });
});
