import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DecisionLogRepository, type NewLogEntry } from '../../src/decision-log/decision-log.repository.js';
import { DocumentDecisionService } from '../../src/identity/office/document-decision.service.js';
import { DocumentQueueRepository } from '../../src/identity/office/document-queue.repository.js';
import { DocumentReviewRepository } from '../../src/identity/office/document-review.repository.js';
import { DocumentReviewService } from '../../src/identity/office/document-review.service.js';
import type { DocumentId, FindingId, ProcedureId, TenantId } from '../../src/policy/ids.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { Clock } from '../../src/platform/clock/clock.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import { findViolatedConstraint } from '../../src/platform/database/violated-constraint.js';
import { EventLogger } from '../../src/platform/logging/logger.adapter.js';
import { JobQueue } from '../../src/platform/queue/job-queue.adapter.js';
import { JobWaker } from '../../src/platform/queue/job-waker.service.js';
import { KeyRing } from '../../src/platform/storage/envelope.adapter.js';
import { CriterionEntity } from '../../src/procedures/criterion.entity.js';
import { CriteriaService } from '../../src/procedures/office/criteria.service.js';
import { DecisionViewRepository } from '../../src/procedures/office/decision-view.repository.js';
import { MemberRepository } from '../../src/procedures/office/member.repository.js';
import { MembersService } from '../../src/procedures/office/members.service.js';
import { OfficeProcedureRepository } from '../../src/procedures/office/office-procedure.repository.js';
import { ProcedureService } from '../../src/procedures/office/procedure.service.js';
import { RevealService } from '../../src/procedures/office/reveal.service.js';
import { StepsService } from '../../src/procedures/office/steps.service.js';
import { ProcedureStateRepository } from '../../src/procedures/procedure-state.repository.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { IDENTITY_KEY, OfficeFixture } from './office-fixture.js';

class BrokenLog extends DecisionLogRepository {
  override append(_tx: unknown, _entry: NewLogEntry): Promise<void> {
    return Promise.reject(new Error('the log is out of order'));
  }
}

let database: TestDatabase;
let fixture: OfficeFixture;
let office: TenantTransaction;
let queue: JobQueue;

let tenantId: TenantId;
let clerk: Principal;
let neutral: Principal;
let chair: Principal;
let member: Principal;

beforeAll(async () => {
  database = await createTestDatabase();
  fixture = await OfficeFixture.open(database);
  office = await database.transactionAs('app_office', [CriterionEntity]);
  queue = new JobQueue({ postgresUrl: database.urlOf('app_queue') }, () => undefined);
});
afterAll(async () => {
  await queue.close();
  await fixture.close();
  await database.drop();
});
beforeEach(async () => {
  tenantId = await fixture.addTenant();
  clerk = await fixture.addPerson(tenantId, ['hr-clerk']);
  neutral = await fixture.addPerson(tenantId, ['neutral-office']);
  chair = await fixture.addPerson(tenantId, ['committee-chair']);
  member = await fixture.addPerson(tenantId, ['committee-member']);
});

function addProcedure(state: string): Promise<ProcedureId> {
  return fixture.addProcedure(tenantId, state, [
    [clerk, 'hr-clerk'],
    [neutral, 'neutral-office'],
    [chair, 'committee-chair'],
    [member, 'committee-member'],
  ]);
}

function buildServices(decisionLog = new DecisionLogRepository()) {
  const procedures = new OfficeProcedureRepository();
  const members = new MemberRepository();
  const views = new DecisionViewRepository();
  const clock = new Clock();
  const jobs = new JobWaker(queue, new EventLogger());
  const keyRing = new KeyRing(IDENTITY_KEY);
  const reviews = new DocumentReviewRepository();
  return {
    procedures: new ProcedureService(office, procedures, members, views, decisionLog, clock),
    criteria: new CriteriaService(office, procedures, decisionLog),
    members: new MembersService(office, procedures, members, decisionLog),
    steps: new StepsService(office, procedures, members, new ProcedureStateRepository(), decisionLog, clock),
    reveals: new RevealService(office, procedures, views, decisionLog, jobs),
    reviews: new DocumentReviewService(office, new DocumentQueueRepository(), reviews, decisionLog, keyRing),
    decisions: new DocumentDecisionService(office, reviews, decisionLog, keyRing, jobs),
  };
}

/** Names of the jobs that wait for a worker, oldest first. */
async function listJobs(subjectId: string): Promise<string[]> {
  const names: string[] = [];
  const worker = queue.work((name, payload) => {
    if (Object.values(payload as object).includes(subjectId)) names.push(name);
    return Promise.resolve();
  }, 1);
  await new Promise<void>((resolve) =>
    worker.once('drained', () => {
      resolve();
    }),
  );
  await worker.close();
  return names;
}

async function stateOf(documentId: DocumentId) {
  const [row] = await fixture.query<{
    stage: string;
    status: string | null;
    release: string;
    revision: number;
  }>('SELECT stage, status, release, revision FROM identity.document WHERE id = $1', [documentId]);
  return row;
}

async function constraintOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(() => undefined, findViolatedConstraint);
}

describe('who sees a procedure', () => {
  it('shows it to its clerk and its neutral office', async () => {
    const id = await addProcedure('published');
    const { procedures } = buildServices();

    expect((await procedures.find(clerk, id))?.access).toBe('manage');
    expect((await procedures.find(neutral, id))?.access).toBe('read');
  });

  it('answers "not found" to a clerk who is no member', async () => {
    const id = await addProcedure('published');
    const other = await fixture.addPerson(tenantId, ['hr-clerk']);
    const { procedures, steps, members } = buildServices();

    expect(await procedures.find(other, id)).toBeUndefined();
    expect(await procedures.list(other)).toEqual([]);
    expect(await steps.take(other, id, 'intake-closed')).toEqual({ kind: 'not-found' });
    expect(await members.appoint(other, id, other.accountId, 'hr-clerk')).toEqual({ kind: 'not-found' });
  });

  it('closes it to a member whose role was withdrawn, and to the committee', async () => {
    const id = await addProcedure('published');
    const { procedures } = buildServices();

    expect(await procedures.find({ ...clerk, roles: [] }, id)).toBeUndefined();
    expect(
      await procedures.find({ ...chair, roles: ['committee-chair', 'statutory-body'] }, id),
    ).toBeUndefined();
  });

  it('shows another city nothing', async () => {
    const id = await addProcedure('published');
    const { documentId } = await fixture.addDocument(tenantId, id);
    const foreigner = { ...clerk, tenantId: await fixture.addTenant() };
    const foreignNeutral = { ...neutral, tenantId: foreigner.tenantId };
    const { procedures, reviews } = buildServices();

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
      const rows = await office.run(foreigner, (tx) => tx.query<unknown[]>(`SELECT FROM ${table}`));
      expect(rows).toEqual([]);
    }
  });
});

describe('the office role at the wall', () => {
  it.each(['blind.score', 'blind.score_sheet', 'blind.candidate_file', 'blind.decision', 'bridge.file_link'])(
    'cannot read %s',
    async (table) => {
      const id = await addProcedure('scoring');
      await fixture.addDecision(tenantId, id, chair);
      const { applicationId } = await fixture.addDocument(tenantId, id);
      await fixture.query(
        `INSERT INTO bridge.file_link (application_id, candidate_file_id, tenant_id, procedure_id)
         SELECT $1, id, tenant_id, procedure_id FROM blind.candidate_file WHERE procedure_id = $2`,
        [applicationId, id],
      );

      // Data that could leak must exist, or the test proves nothing.
      expect(await fixture.query(`SELECT FROM ${table}`)).not.toEqual([]);
      await expect(office.run(clerk, (tx) => tx.query(`SELECT * FROM ${table}`))).rejects.toThrow(
        'permission denied',
      );
    },
  );

  it('shows the clerk no result before the seal', async () => {
    const id = await addProcedure('consolidation');
    await fixture.addDecision(tenantId, id, chair);
    const { procedures } = buildServices();

    expect((await procedures.find(clerk, id))?.decision).toBeUndefined();
  });

  it('shows points after the seal to the clerk, not to the neutral office', async () => {
    const id = await addProcedure('sealed');
    await fixture.addDecision(tenantId, id, chair);
    const { procedures } = buildServices();

    expect((await procedures.find(clerk, id))?.decision?.entries).toEqual([
      { pseudonym: 'Ahorn-17', rank: 1, weightedPoints: 88.5, isInvited: true },
    ]);
    expect((await procedures.find(neutral, id))?.decision).toBeUndefined();
  });
});

describe('one duty per person', () => {
  it('refuses a committee member as neutral office, with the reason', async () => {
    const id = await addProcedure('draft');
    const both = await fixture.addPerson(tenantId, ['committee-member', 'neutral-office']);
    const { members } = buildServices();

    expect(await members.appoint(clerk, id, both.accountId, 'committee-member')).toEqual({
      kind: 'appointed',
    });
    expect(await members.appoint(clerk, id, both.accountId, 'neutral-office')).toEqual({
      kind: 'refused',
      reason: 'other-side',
    });
  });

  it('refuses a second duty and a second chair in the database itself', async () => {
    const id = await addProcedure('draft');
    const insert = (person: Principal, duty: string) =>
      office.run(clerk, (tx) =>
        tx.query(
          'INSERT INTO procedure.member (tenant_id, procedure_id, account_id, duty) VALUES ($1, $2, $3, $4)',
          [tenantId, id, person.accountId, duty],
        ),
      );

    expect(await constraintOf(insert(neutral, 'committee-member'))).toBe('member_one_duty');
    const second = await fixture.addPerson(tenantId, ['committee-chair']);
    expect(await constraintOf(insert(second, 'committee-chair'))).toBe('member_one_chair');
  });

  it('never lets a duty end once the procedure is public', async () => {
    const id = await addProcedure('published');
    const { members } = buildServices();
    const change = (sql: string) => office.run(clerk, (tx) => tx.query(sql, [id, member.accountId]));

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
    const id = await addProcedure('draft');
    const auditor = await fixture.addPerson(tenantId, ['auditor']);
    const { members } = buildServices();

    expect(await members.appoint(clerk, id, auditor.accountId, 'neutral-office')).toEqual({
      kind: 'refused',
      reason: 'role-missing',
    });
  });
});

describe('the way of a procedure', () => {
  it('goes from nothing to published, each step in the log', async () => {
    const { procedures, criteria, members, steps } = buildServices();
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

    expect(await fixture.listEvents(tenantId)).toEqual([
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
    const id = await addProcedure('criteria-frozen');
    const { criteria } = buildServices();
    const change = (sql: string) => office.run(clerk, (tx) => tx.query(sql, [id]));

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
    const id = await addProcedure('intake-closed');
    const { documentId } = await fixture.addDocument(tenantId, id);
    const { steps, decisions } = buildServices();

    expect(await steps.take(clerk, id, 'scoring')).toMatchObject({ kind: 'refused' });
    await decisions.withhold(neutral, { id: documentId, revision: 1 }, 'unreadable');
    expect(await steps.take(clerk, id, 'scoring')).toEqual({ kind: 'taken' });
  });

  it('moves no state when the log cannot be written', async () => {
    const id = await addProcedure('published');
    const { steps } = buildServices(new BrokenLog());

    await expect(steps.take(clerk, id, 'intake-closed')).rejects.toThrow('out of order');

    expect(await fixture.query('SELECT state FROM procedure.procedure WHERE id = $1', [id])).toEqual([
      { state: 'published' },
    ]);
  });
});

describe('the neutral office', () => {
  it('releases a document, logs it and wakes the worker', async () => {
    const { applicationId, documentId } = await fixture.addDocument(
      tenantId,
      await addProcedure('published'),
    );
    const { decisions } = buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 1 })).toEqual({ kind: 'done' });

    expect((await stateOf(documentId))?.release).toBe('released');
    expect(await fixture.listEvents(tenantId)).toEqual(['document.released']);
    expect(await listJobs(applicationId)).toEqual(['blind-file.publish']);
  });

  it('writes neither release nor log when the log fails', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'));
    const { decisions } = buildServices(new BrokenLog());

    await expect(decisions.release(neutral, { id: documentId, revision: 1 })).rejects.toThrow('out of order');

    expect((await stateOf(documentId))?.release).toBe('pending');
    expect(await fixture.listEvents(tenantId)).toEqual([]);
  });

  it('never releases a failed document', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'), 'failed');
    const { decisions } = buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 1 })).toEqual({
      kind: 'refused',
      reason: 'failed',
    });
    expect((await stateOf(documentId))?.release).toBe('pending');
  });

  it('refuses a decision on a revision that was not on the screen', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'));
    const { decisions } = buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 0 })).toEqual({
      kind: 'refused',
      reason: 'changed-meanwhile',
    });
  });

  it('redacts a passage wherever it stands and sends the document back to be checked', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'));
    const { decisions } = buildServices();

    const outcome = await decisions.addPassage(
      neutral,
      { id: documentId, revision: 1 },
      'fatma  yildiz',
      'name',
    );

    expect(outcome).toEqual({ kind: 'done' });
    expect(await stateOf(documentId)).toEqual({
      stage: 'detected',
      status: null,
      release: 'pending',
      revision: 2,
    });
    expect(
      await fixture.query(
        `SELECT span_start, span_end, decided_by FROM identity.finding WHERE document_id = $1 AND origin = 'person'`,
        [documentId],
      ),
    ).toEqual([{ span_start: 26, span_end: 38, decided_by: neutral.accountId }]);
    expect(await listJobs(documentId)).toEqual(['document.redact']);
  });

  it('lists a document again that it changed and that was checked clean since', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'), 'clean');
    const { decisions, reviews } = buildServices();
    await decisions.addPassage(neutral, { id: documentId, revision: 1 }, 'fatma yildiz', 'name');
    expect((await reviews.list(neutral, 'waiting')).documents).toEqual([]);

    // What the worker does: only what nobody touched is released by rule.
    await fixture.query(`UPDATE identity.document SET stage = 'verified', status = 'clean' WHERE id = $1`, [
      documentId,
    ]);

    const { documents } = await reviews.list(neutral, 'waiting');
    expect(documents.map(({ id }) => id)).toEqual([documentId]);
  });

  it('changes nothing when the passage is not there', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'));
    const { decisions } = buildServices();

    expect(await decisions.addPassage(neutral, { id: documentId, revision: 1 }, 'Zebra', 'name')).toEqual({
      kind: 'refused',
      reason: 'passage-missing',
    });
    expect(await stateOf(documentId)).toEqual({
      stage: 'verified',
      status: 'needs-review',
      release: 'pending',
      revision: 1,
    });
  });

  it('lifts and restores a finding, with the reason kept', async () => {
    const { documentId, findingId } = await fixture.addDocument(tenantId, await addProcedure('published'));
    const { decisions } = buildServices();
    const read = () =>
      fixture.query('SELECT is_active, decision_reason FROM identity.finding WHERE id = $1', [findingId]);

    await decisions.liftFinding(neutral, { id: documentId, revision: 1 }, findingId, 'merit');
    expect(await read()).toEqual([{ is_active: false, decision_reason: 'merit' }]);

    await fixture.query(`UPDATE identity.document SET stage = 'verified', status = 'clean' WHERE id = $1`, [
      documentId,
    ]);
    await decisions.restoreFinding(neutral, { id: documentId, revision: 2 }, findingId);
    expect(await read()).toEqual([{ is_active: true, decision_reason: null }]);
    expect(await fixture.listEvents(tenantId)).toEqual(['finding.removed', 'finding.restored']);
  });

  it('does not touch a finding of another document', async () => {
    const procedureId = await addProcedure('published');
    const { documentId } = await fixture.addDocument(tenantId, procedureId);
    const other = await fixture.addDocument(tenantId, procedureId);
    const { decisions } = buildServices();
    const foreign: FindingId = other.findingId;

    expect(
      await decisions.liftFinding(neutral, { id: documentId, revision: 1 }, foreign, 'merit'),
    ).toMatchObject({
      kind: 'refused',
    });
    expect(await stateOf(documentId)).toMatchObject({ stage: 'verified', revision: 1 });
  });

  it('hides the whole candidate file in the moment of a recall', async () => {
    const procedureId = await addProcedure('scoring');
    const { applicationId, documentId } = await fixture.addDocument(tenantId, procedureId);
    await fixture.addDecision(tenantId, procedureId, chair);
    await fixture.query(
      `INSERT INTO bridge.file_link (application_id, candidate_file_id, tenant_id, procedure_id)
       SELECT $1, id, tenant_id, procedure_id FROM blind.candidate_file WHERE procedure_id = $2`,
      [applicationId, procedureId],
    );
    const { decisions } = buildServices();
    const committee = await database.transactionAs('app_committee');
    const countFiles = async (): Promise<number> =>
      (await committee.run(member, (tx) => tx.query<unknown[]>('SELECT id FROM blind.candidate_file')))
        .length;
    await decisions.release(neutral, { id: documentId, revision: 1 });
    expect(await countFiles()).toBe(1);

    await decisions.recall(neutral, { id: documentId, revision: 1 });

    expect(await countFiles()).toBe(0);
    expect(await fixture.listEvents(tenantId)).toEqual(['document.released', 'document.recalled']);
  });

  it('shows the original to the neutral office of the procedure only, and logs the first view', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('published'));
    const stranger = await fixture.addPerson(tenantId, ['neutral-office']);
    const { reviews } = buildServices();

    expect(await reviews.open(stranger, documentId, true)).toBeUndefined();
    expect(await reviews.openPicture(stranger, documentId, 1, true)).toBeUndefined();
    expect(await reviews.open(clerk, documentId, true)).toBeUndefined();
    expect(await fixture.listEvents(tenantId)).toEqual([]);

    const opened = await reviews.open(neutral, documentId, true);
    await reviews.openPicture(neutral, documentId, 1, false);

    expect(opened).toMatchObject({ fileName: 'Zeugnis.pdf', pictures: [1], knownValues: { length: 3 } });
    expect(opened?.findings.map(({ ruleId, replacement }) => ({ ruleId, replacement }))).toEqual([
      { ruleId: 'applicant-name', replacement: null },
      { ruleId: 'single-date', replacement: 'ca. 2 Jahre' },
    ]);
    expect(await fixture.listEvents(tenantId)).toEqual(['document.read-original']);
  });

  it('decides nothing after the seal', async () => {
    const { documentId } = await fixture.addDocument(tenantId, await addProcedure('sealed'));
    const { decisions } = buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 1 })).toEqual({
      kind: 'refused',
      reason: 'procedure-ended',
    });
  });
});

describe('the reveal', () => {
  it('needs two different persons and wakes the worker after the second', async () => {
    const id = await addProcedure('sealed');
    await fixture.addDecision(tenantId, id, chair);
    const { reveals } = buildServices();

    expect(await reveals.approve(clerk, id)).toEqual({ kind: 'approved', isComplete: false });
    expect(await reveals.approve(clerk, id)).toMatchObject({ kind: 'refused' });
    expect(await reveals.approve(neutral, id)).toEqual({ kind: 'approved', isComplete: true });

    expect(await fixture.listEvents(tenantId)).toEqual(['reveal.approved', 'reveal.approved']);
    expect(await listJobs(id)).toEqual(['identity.reveal']);
  });

  it('refuses the second approval of one person even if the duty was changed behind our back', async () => {
    const id = await addProcedure('sealed');
    await fixture.addDecision(tenantId, id, chair);
    const { reveals } = buildServices();
    await reveals.approve(clerk, id);
    await fixture.query('ALTER TABLE procedure.member DISABLE TRIGGER member_stays');
    await fixture.query(`UPDATE procedure.member SET duty = 'neutral-office' WHERE account_id = $1`, [
      clerk.accountId,
    ]);
    await fixture.query('ALTER TABLE procedure.member ENABLE TRIGGER member_stays');

    expect(await reveals.approve({ ...clerk, roles: ['neutral-office'] }, id)).toEqual({
      kind: 'refused',
      reason: 'same-person',
    });
  });

  it('takes no approval before the seal and none from the committee', async () => {
    const id = await addProcedure('consolidation');
    await fixture.addDecision(tenantId, id, chair);
    const { reveals } = buildServices();

    expect(await reveals.approve(clerk, id)).toEqual({ kind: 'refused', reason: 'not-sealed' });
    expect(await reveals.approve(chair, id)).toEqual({ kind: 'not-found' });
  });
});
