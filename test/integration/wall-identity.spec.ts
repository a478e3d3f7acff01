import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { RevealRepository } from '../../src/pipeline/reveal/reveal.repository.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import type { ApplicationForm } from '../../src/policy/application-form.js';
import type { AccountId, DocumentId } from '../../src/policy/ids.js';
import { createApplication, type ApplicationSetUp } from '../factories/application.js';
import { appoint, createAccount, createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';

const NO_FORM = { person: {}, qualification: {} } as unknown as ApplicationForm;
const SECRETS = { identityKey: Buffer.alloc(32, 3).toString('base64'), storeDirectory: '/nonexistent' };

/** What a stranger could do who took over a process of side A and speaks SQL with its credentials. */
describe('side A under raw SQL', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let office: TenantTransaction;
  let applicant: TenantTransaction;
  let procedure: ProcedureSetUp;
  let application: ApplicationSetUp;
  let documentId: DocumentId;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
    office = await database.transactionAs('app_office');
    applicant = await database.transactionAs('app_public');
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    procedure = await createProcedure(owner);
    application = await createApplication(owner, procedure, NO_FORM, [], SECRETS);
    documentId = application.documentIds[0] as DocumentId;
  });

  const asOffice = (sql: string, parameters: unknown[] = [], accountId?: AccountId): Promise<unknown> =>
    office.run({ tenantId: procedure.tenantId, ...(accountId === undefined ? {} : { accountId }) }, (tx) =>
      tx.query<unknown>(sql, parameters),
    );
  const asApplicant = (sql: string, parameters: unknown[] = []): Promise<unknown> =>
    applicant.run({ tenantId: procedure.tenantId, applicationId: application.applicationId }, (tx) =>
      tx.query<unknown>(sql, parameters),
    );
  /** Refused, or without any effect because the policy shows no such row. */
  async function expectUnchanged(table: string, id: string, act: () => Promise<unknown>): Promise<void> {
    const read = () => owner.query<unknown[]>(`SELECT * FROM identity.${table} WHERE id = $1`, [id]);
    const before = await read();
    await act().catch(() => undefined);
    expect(before).toHaveLength(1);
    expect(await read()).toEqual(before);
  }

  describe('of the public process', () => {
    it.each([
      ['takes the receipt back', `state = 'draft'`],
      ['changes the form', `form_sealed = '\\x00'`],
      ['changes the receipt number', `receipt_number = 'X'`],
      ['changes the day of receipt', `submitted_at = now() - interval '1 year'`],
      ['destroys the key', `wrapped_key = NULL`],
      ['moves it to another secret', `access_token_hash = '\\x01'`],
    ])('never %s of a received application', async (_, change) => {
      await expectUnchanged('application', application.applicationId, () =>
        asApplicant(`UPDATE identity.application SET ${change}`),
      );
    });

    it('withdraws a received application, for good', async () => {
      await asApplicant(`UPDATE identity.application SET state = 'withdrawn'`);

      await expectUnchanged('application', application.applicationId, () =>
        asApplicant(`UPDATE identity.application SET state = 'received'`),
      );
      const rows = await owner.query<unknown[]>('SELECT state FROM identity.application WHERE id = $1', [
        application.applicationId,
      ]);
      expect(rows).toEqual([{ state: 'withdrawn' }]);
    });

    it.each([
      ['sends a document through again', `UPDATE identity.document SET stage = 'stored'`],
      ['calls a document checked', `UPDATE identity.document SET stage = 'verified'`],
      ['takes a document away', `DELETE FROM identity.document`],
    ])('never %s once the application is received', async (_, sql) => {
      await expectUnchanged('document', documentId, () => asApplicant(sql));
    });

    it('adds no document to a received application', async () => {
      await expect(
        asApplicant(
          `INSERT INTO identity.document (id, tenant_id, application_id, ordinal, kind, media_type, size_bytes,
                                          file_name_sealed, stage)
           VALUES ($1, $2, $3, 7, 'upload', 'application/pdf', 1, '\\x00', 'received')`,
          [randomUUID(), procedure.tenantId, application.applicationId],
        ),
      ).rejects.toThrow('row-level security');
    });

    it.each([
      ['to a procedure that is not open', 'scoring', 'draft'],
      ['that is received from the start', 'published', 'received'],
    ] as const)('begins no application %s', async (_, state, begun) => {
      const other = await createProcedure(owner, { state, tenantId: procedure.tenantId });
      const id = randomUUID();
      const insert = (procedureId: string, as: string): Promise<unknown> =>
        applicant.run({ tenantId: procedure.tenantId, applicationId: id as never }, (tx) =>
          tx.query(
            `INSERT INTO identity.application (id, tenant_id, procedure_id, state, access_token_hash, form_sealed,
                                               receipt_number, submitted_at)
             VALUES ($1, $2, $3, $4, $5, '\\x00', $6, now())`,
            [id, procedure.tenantId, procedureId, as, randomBytes(32), id],
          ),
        );

      await expect(insert(other.procedureId, begun)).rejects.toThrow('row-level security');
      await insert(procedure.procedureId, 'draft');
    });
  });

  describe('of the office', () => {
    const stand = (stage: string, status: string | null): Promise<unknown> =>
      owner.query('UPDATE identity.document SET stage = $2, status = $3 WHERE id = $1', [
        documentId,
        stage,
        status,
      ]);

    it('releases what was checked', async () => {
      await stand('verified', 'needs-review');

      await asOffice(`UPDATE identity.document SET release = 'released' WHERE id = $1`, [documentId]);

      const rows = await owner.query<unknown[]>('SELECT release FROM identity.document WHERE id = $1', [
        documentId,
      ]);
      expect(rows).toEqual([{ release: 'released' }]);
    });

    it.each([
      ['a document that failed', 'verified', 'failed', `release = 'released'`],
      [
        'a document whose failure it wiped away',
        'verified',
        'failed',
        `status = 'clean', release = 'released'`,
      ],
      ['a document without a result', 'verified', null, `release = 'released'`],
      [
        'a document it called checked itself',
        'detected',
        'clean',
        `stage = 'verified', release = 'released'`,
      ],
      ['by calling it checked first', 'redacted', null, `stage = 'verified', status = 'clean'`],
    ])('never releases %s', async (_, stage, status, change) => {
      await stand(stage, status);

      await expectUnchanged('document', documentId, () =>
        asOffice(`UPDATE identity.document SET ${change} WHERE id = $1`, [documentId]),
      );
    });

    it('begins every procedure as a draft', async () => {
      const insert = (state: string): Promise<unknown> =>
        asOffice(
          `INSERT INTO procedure.procedure (id, tenant_id, slug, title, occupation, closes_at, vacancies, invitations,
                                            order_seed, state)
           VALUES ($1, $2, $3, 'T', 'O', now(), 1, 1, '\\x00', $4)`,
          [randomUUID(), procedure.tenantId, randomUUID(), state],
        );

      await expect(insert('sealed')).rejects.toThrow('row-level security');
      await insert('draft');
    });

    it('approves a reveal only in the own name and with the own duty', async () => {
      const clerk = await createAccount(owner, procedure.tenantId, ['hr-clerk']);
      const neutral = await createAccount(owner, procedure.tenantId, ['neutral-office']);
      await appoint(owner, procedure, clerk, 'hr-clerk');
      await appoint(owner, procedure, neutral, 'neutral-office');
      const approve = (as: AccountId, accountId: AccountId, duty: string): Promise<unknown> =>
        asOffice(
          `INSERT INTO procedure.reveal_approval (tenant_id, procedure_id, decision_id, duty, account_id)
           VALUES ($1, $2, $3, $4, $5)`,
          [procedure.tenantId, procedure.procedureId, randomUUID(), duty, accountId],
          as,
        );

      await expect(approve(clerk, neutral, 'neutral-office')).rejects.toThrow('row-level security');
      await expect(approve(clerk, clerk, 'neutral-office')).rejects.toThrow('row-level security');
      await approve(clerk, clerk, 'hr-clerk');
    });

    it('reveals nothing to the worker by an approval without the duty', async () => {
      const clerk = await createAccount(owner, procedure.tenantId, ['hr-clerk']);
      const stranger = await createAccount(owner, procedure.tenantId, ['neutral-office']);
      await appoint(owner, procedure, clerk, 'hr-clerk');
      for (const [account, duty] of [
        [clerk, 'hr-clerk'],
        [stranger, 'neutral-office'],
      ]) {
        await owner.query('INSERT INTO procedure.reveal_approval VALUES ($1, $2, $3, $4, $5)', [
          procedure.tenantId,
          procedure.procedureId,
          randomUUID(),
          duty,
          account,
        ]);
      }
      const worker = await database.transactionAs('app_worker');

      const approvals = await worker.run({ tenantId: procedure.tenantId }, (tx) =>
        new RevealRepository().listApprovals(tx, procedure.procedureId),
      );

      expect(approvals.map(({ duty }) => duty)).toEqual(['hr-clerk']);
    });
  });
});
