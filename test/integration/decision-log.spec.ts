import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { LogEntryRepository } from '../../src/decision-log/audit/log-entry.repository.js';
import { DecisionLogRepository } from '../../src/decision-log/decision-log.repository.js';
import type { LogEntry } from '../../src/decision-log/log-entry.js';
import { verifyChain } from '../../src/decision-log/verify-chain.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import type { TenantId } from '../../src/policy/ids.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type AppRole, type TestDatabase } from './database.js';
import { pause } from './waiting.js';

const WRITERS: readonly AppRole[] = ['app_public', 'app_office', 'app_committee', 'app_audit', 'app_worker'];

describe('the decision log', () => {
  const log = new DecisionLogRepository();
  const reader = new LogEntryRepository();
  let database: TestDatabase;
  let owner: DataSource;
  let procedure: ProcedureSetUp;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
    procedure = await createProcedure(owner);
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  const readAll = async (tenantId: TenantId): Promise<LogEntry[]> =>
    (await database.transactionAs('app_audit')).run({ tenantId }, (tx) => reader.listAll(tx));

  it('is hashed by the database exactly as the offline verifier hashes it', async () => {
    for (const role of WRITERS) {
      const transaction = await database.transactionAs(role);
      await transaction.run(procedure, (tx) =>
        log.append(tx, {
          actor: 'system',
          event: 'document.verified',
          subject: randomUUID(),
          procedureId: role === 'app_public' ? null : procedure.procedureId,
          details: { status: 'clean', count: 3, umlaut: 'äß', none: null },
        }),
      );
    }

    const entries = await readAll(procedure.tenantId);

    expect(entries.map(({ process }) => process)).toEqual(WRITERS);
    expect(verifyChain(entries)).toEqual({ kind: 'intact', count: 5, headHash: entries[4]?.hash });
  });

  it('numbers entries of many writers without a gap', async () => {
    const { tenantId } = await createProcedure(owner);
    const office = await database.transactionAs('app_office');

    await Promise.all(
      Array.from({ length: 40 }, () =>
        office.run({ tenantId }, (tx) =>
          log.append(tx, { actor: 'system', event: 'account.changed', subject: randomUUID() }),
        ),
      ),
    );

    const entries = await readAll(tenantId);
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(verifyChain(entries).kind).toBe('intact');
  });

  it.each([
    ['actor', ['system\nx', 'document.verified', 'd']],
    ['subject', ['system', 'document.verified', 'd\nx']],
  ])('takes no line break in the %s, which would move the border between two fields', async (_, fields) => {
    const office = await database.transactionAs('app_office');

    const append = office.run(procedure, (tx) =>
      tx.query('SELECT decision_log.append($1, $2, $3, NULL, $4)', [...fields, '{}']),
    );

    await expect(append).rejects.toThrow('entry_one_line_per_field');
  });

  it('never lets a later entry seem earlier, however many write', async () => {
    const { tenantId } = await createProcedure(owner);
    const office = await database.transactionAs('app_office');
    const append = (): Promise<void> =>
      office.run({ tenantId }, (tx) =>
        log.append(tx, { actor: 'system', event: 'account.changed', subject: randomUUID() }),
      );
    await append();
    const holder = owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM decision_log.head WHERE tenant_id = $1 FOR UPDATE', [tenantId]);
    const waiting = append();
    await pause(300);
    const [row] = await owner.query<{ now: string }[]>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
    );

    await holder.commitTransaction();
    await holder.release();
    await waiting;

    const entries = await readAll(tenantId);
    expect((entries[1]?.occurredAt ?? '') > (row?.now ?? 'z')).toBe(true);
  });

  it('leaves nothing when the step it records is rolled back', async () => {
    const { tenantId } = await createProcedure(owner);
    const office = await database.transactionAs('app_office');

    await expect(
      office.run({ tenantId }, async (tx) => {
        await log.append(tx, { actor: 'system', event: 'account.changed', subject: randomUUID() });
        throw new Error('the step failed');
      }),
    ).rejects.toThrow('the step failed');

    expect(await readAll(tenantId)).toEqual([]);
  });

  it.each([...WRITERS, 'app_queue' as const])('cannot be written past its function by %s', async (role) => {
    const pool: TenantTransaction = await database.transactionAs(role);
    const statements = [
      `UPDATE decision_log.entry SET details = '{}'`,
      'DELETE FROM decision_log.entry',
      'TRUNCATE decision_log.entry',
      'UPDATE decision_log.head SET sequence = 0',
      `INSERT INTO decision_log.head VALUES ('${procedure.tenantId}', 0, '')`,
    ];

    // Something to alter must exist, or the refusal proves nothing.
    expect(await owner.query('SELECT FROM decision_log.entry')).not.toHaveLength(0);
    for (const sql of statements) {
      await expect(pool.run(procedure, (tx) => tx.query(sql))).rejects.toThrow('permission denied');
    }
  });

  it('shows an auditor the entries of the own city only', async () => {
    const other = await createProcedure(owner);
    const office = await database.transactionAs('app_office');
    await office.run(other, (tx) =>
      log.append(tx, { actor: 'system', event: 'account.changed', subject: randomUUID() }),
    );

    const seen = await readAll(other.tenantId);

    expect(new Set(seen.map(({ tenantId }) => tenantId))).toEqual(new Set([other.tenantId]));
  });

  it('shows what an owner of the database altered, removed or re-ordered', async () => {
    const set = await createProcedure(owner);
    const office = await database.transactionAs('app_office');
    for (let i = 0; i < 6; i++) {
      await office.run(set, (tx) =>
        log.append(tx, { actor: 'system', event: 'account.changed', subject: randomUUID() }),
      );
    }
    expect(verifyChain(await readAll(set.tenantId)).kind).toBe('intact');

    await owner.query(
      `UPDATE decision_log.entry SET details = '{"a":1}' WHERE tenant_id = $1 AND sequence = 4`,
      [set.tenantId],
    );

    expect(verifyChain(await readAll(set.tenantId))).toEqual({
      kind: 'broken',
      problem: 'altered',
      sequence: 4,
    });
  });
});
