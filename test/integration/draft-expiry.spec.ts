import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DecisionLogRepository } from '../../src/decision-log/decision-log.repository.js';
import { DraftExpiryHandler } from '../../src/pipeline/processing/draft-expiry.handler.js';
import { StandingWorkRepository } from '../../src/pipeline/processing/standing-work.repository.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import { createApplication } from '../factories/application.js';
import { createProcedure } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';

const FORM = {
  person: { firstName: 'Ida', lastName: 'Lindqvist', email: 'ida@example.org' },
  qualification: { education: [], subjects: [], languages: [], experience: [], answers: [] },
};

describe('a form that nobody sent', () => {
  let database: TestDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('is erased after a month with its originals, once it can no longer be sent', async () => {
    const storeDirectory = await mkdtemp(join(tmpdir(), 'blindakte-drafts-'));
    const store = new LocalDiskStore(storeDirectory);
    const secrets = { identityKey: randomBytes(32).toString('base64'), storeDirectory };
    const procedure = await createProcedure(owner, { state: 'intake-closed' });
    const open = await createProcedure(owner, { tenantId: procedure.tenantId });
    const upload = { fileName: 'cv.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-') };
    const create = async (state: string, days: number, target = procedure): Promise<string> => {
      const { applicationId } = await createApplication(owner, target, FORM, [upload], secrets);
      await owner.query(
        `UPDATE identity.application SET state = $2, created_at = now() - make_interval(days => $3) WHERE id = $1`,
        [applicationId, state, days],
      );
      return applicationId;
    };
    const old = await create('draft', 31);
    const kept = [await create('draft', 29), await create('received', 90), await create('draft', 31, open)];
    const keys = await owner.query<{ application_id: string; store_key: string }[]>(
      'SELECT application_id, store_key FROM identity.document WHERE store_key IS NOT NULL',
    );
    const transaction = await database.transactionAs('app_worker');
    const handler = new DraftExpiryHandler(
      transaction,
      new StandingWorkRepository(transaction),
      store,
      new DecisionLogRepository(),
    );

    await handler.expire({});
    await handler.expire({});

    const left = await owner.query<{ id: string }[]>('SELECT id FROM identity.application');
    expect(left.map(({ id }) => id).sort()).toEqual(kept.sort());
    for (const { application_id, store_key } of keys) {
      const original = store.get(store_key);
      if (application_id === old) await expect(original).rejects.toThrow('object missing');
      else await expect(original).resolves.toBeInstanceOf(Buffer);
    }
    expect(await owner.query('SELECT event, details FROM decision_log.entry')).toEqual([
      { event: 'draft.expired', details: '{"drafts":1}' },
    ]);
  });
});
