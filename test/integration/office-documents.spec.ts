import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FindingId, TenantId } from '../../src/policy/ids.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { BrokenLog, OfficeWorld, type OfficeCity } from './office-world.js';

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

describe('the neutral office', () => {
  it('releases a document, logs it and wakes the worker', async () => {
    const { applicationId, documentId } = await world.fixture.addDocument(
      tenantId,
      await city.addProcedure('published'),
    );
    const { decisions } = world.buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 1 })).toEqual({ kind: 'done' });

    expect((await world.stateOf(documentId))?.release).toBe('released');
    expect(await world.fixture.listEvents(tenantId)).toEqual(['document.released']);
    expect(await world.listJobs(applicationId)).toEqual(['blind-file.publish']);
  });

  it('writes neither release nor log when the log fails', async () => {
    const { documentId } = await world.fixture.addDocument(tenantId, await city.addProcedure('published'));
    const { decisions } = world.buildServices(new BrokenLog());

    await expect(decisions.release(neutral, { id: documentId, revision: 1 })).rejects.toThrow('out of order');

    expect((await world.stateOf(documentId))?.release).toBe('pending');
    expect(await world.fixture.listEvents(tenantId)).toEqual([]);
  });

  it('never releases a failed document', async () => {
    const { documentId } = await world.fixture.addDocument(
      tenantId,
      await city.addProcedure('published'),
      'failed',
    );
    const { decisions } = world.buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 1 })).toEqual({
      kind: 'refused',
      reason: 'failed',
    });
    expect((await world.stateOf(documentId))?.release).toBe('pending');
  });

  it('refuses a decision on a revision that was not on the screen', async () => {
    const { documentId } = await world.fixture.addDocument(tenantId, await city.addProcedure('published'));
    const { decisions } = world.buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 0 })).toEqual({
      kind: 'refused',
      reason: 'changed-meanwhile',
    });
  });

  it('redacts a passage wherever it stands and sends the document back to be checked', async () => {
    const { documentId } = await world.fixture.addDocument(tenantId, await city.addProcedure('published'));
    const { decisions } = world.buildServices();

    const outcome = await decisions.addPassage(
      neutral,
      { id: documentId, revision: 1 },
      'fatma  yildiz',
      'name',
    );

    expect(outcome).toEqual({ kind: 'done' });
    expect(await world.stateOf(documentId)).toEqual({
      stage: 'detected',
      status: null,
      release: 'pending',
      revision: 2,
    });
    expect(
      await world.fixture.query(
        `SELECT span_start, span_end, decided_by FROM identity.finding WHERE document_id = $1 AND origin = 'person'`,
        [documentId],
      ),
    ).toEqual([{ span_start: 26, span_end: 38, decided_by: neutral.accountId }]);
    expect(await world.listJobs(documentId)).toEqual(['document.redact']);
  });

  it('lists a document again that it changed and that was checked clean since', async () => {
    const { documentId } = await world.fixture.addDocument(
      tenantId,
      await city.addProcedure('published'),
      'clean',
    );
    const { decisions, reviews } = world.buildServices();
    await decisions.addPassage(neutral, { id: documentId, revision: 1 }, 'fatma yildiz', 'name');
    expect((await reviews.list(neutral, 'waiting')).documents).toEqual([]);

    // What the worker does: only what nobody touched is released by rule.
    await world.fixture.query(
      `UPDATE identity.document SET stage = 'verified', status = 'clean' WHERE id = $1`,
      [documentId],
    );

    const { documents } = await reviews.list(neutral, 'waiting');
    expect(documents.map(({ id }) => id)).toEqual([documentId]);
  });

  it('changes nothing when the passage is not there', async () => {
    const { documentId } = await world.fixture.addDocument(tenantId, await city.addProcedure('published'));
    const { decisions } = world.buildServices();

    expect(await decisions.addPassage(neutral, { id: documentId, revision: 1 }, 'Zebra', 'name')).toEqual({
      kind: 'refused',
      reason: 'passage-missing',
    });
    expect(await world.stateOf(documentId)).toEqual({
      stage: 'verified',
      status: 'needs-review',
      release: 'pending',
      revision: 1,
    });
  });

  it('lifts and restores a finding, with the reason kept', async () => {
    const { documentId, findingId } = await world.fixture.addDocument(
      tenantId,
      await city.addProcedure('published'),
    );
    const { decisions } = world.buildServices();
    const read = () =>
      world.fixture.query('SELECT is_active, decision_reason FROM identity.finding WHERE id = $1', [
        findingId,
      ]);

    await decisions.liftFinding(neutral, { id: documentId, revision: 1 }, findingId, 'merit');
    expect(await read()).toEqual([{ is_active: false, decision_reason: 'merit' }]);

    await world.fixture.query(
      `UPDATE identity.document SET stage = 'verified', status = 'clean' WHERE id = $1`,
      [documentId],
    );
    await decisions.restoreFinding(neutral, { id: documentId, revision: 2 }, findingId);
    expect(await read()).toEqual([{ is_active: true, decision_reason: null }]);
    expect(await world.fixture.listEvents(tenantId)).toEqual(['finding.removed', 'finding.restored']);
  });

  it('does not touch a finding of another document', async () => {
    const procedureId = await city.addProcedure('published');
    const { documentId } = await world.fixture.addDocument(tenantId, procedureId);
    const other = await world.fixture.addDocument(tenantId, procedureId);
    const { decisions } = world.buildServices();
    const foreign: FindingId = other.findingId;

    expect(
      await decisions.liftFinding(neutral, { id: documentId, revision: 1 }, foreign, 'merit'),
    ).toMatchObject({
      kind: 'refused',
    });
    expect(await world.stateOf(documentId)).toMatchObject({ stage: 'verified', revision: 1 });
  });

  it('hides the whole candidate file in the moment of a recall', async () => {
    const procedureId = await city.addProcedure('scoring');
    const { applicationId, documentId } = await world.fixture.addDocument(tenantId, procedureId);
    await world.fixture.addDecision(tenantId, procedureId, chair);
    await world.fixture.query(
      `INSERT INTO bridge.file_link (application_id, candidate_file_id, tenant_id, procedure_id)
       SELECT $1, id, tenant_id, procedure_id FROM blind.candidate_file WHERE procedure_id = $2`,
      [applicationId, procedureId],
    );
    const { decisions } = world.buildServices();
    const committee = await world.database.transactionAs('app_committee');
    const countFiles = async (): Promise<number> =>
      (await committee.run(member, (tx) => tx.query<unknown[]>('SELECT id FROM blind.candidate_file')))
        .length;
    await decisions.release(neutral, { id: documentId, revision: 1 });
    expect(await countFiles()).toBe(1);

    await decisions.recall(neutral, { id: documentId, revision: 1 });

    expect(await countFiles()).toBe(0);
    expect(await world.fixture.listEvents(tenantId)).toEqual(['document.released', 'document.recalled']);
  });

  it('shows the original to the neutral office of the procedure only, and logs the first view', async () => {
    const { documentId } = await world.fixture.addDocument(tenantId, await city.addProcedure('published'));
    const stranger = await world.fixture.addPerson(tenantId, ['neutral-office']);
    const { reviews } = world.buildServices();

    expect(await reviews.open(stranger, documentId, true)).toBeUndefined();
    expect(await reviews.openPicture(stranger, documentId, 1, true)).toBeUndefined();
    expect(await reviews.open(clerk, documentId, true)).toBeUndefined();
    expect(await world.fixture.listEvents(tenantId)).toEqual([]);

    const opened = await reviews.open(neutral, documentId, true);
    await reviews.openPicture(neutral, documentId, 1, false);

    expect(opened).toMatchObject({ fileName: 'Zeugnis.pdf', pictures: [1], knownValues: { length: 3 } });
    expect(opened?.findings.map(({ ruleId, replacement }) => ({ ruleId, replacement }))).toEqual([
      { ruleId: 'applicant-name', replacement: null },
      { ruleId: 'single-date', replacement: 'ca. 2 Jahre' },
    ]);
    expect(await world.fixture.listEvents(tenantId)).toEqual(['document.read-original']);
  });

  it('decides nothing after the seal', async () => {
    const { documentId } = await world.fixture.addDocument(tenantId, await city.addProcedure('sealed'));
    const { decisions } = world.buildServices();

    expect(await decisions.release(neutral, { id: documentId, revision: 1 })).toEqual({
      kind: 'refused',
      reason: 'procedure-ended',
    });
  });
});
