import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startRedis, type TestRedis } from '../setup/redis.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { describeQueueContract } from './queue-contract.js';

jest.setTimeout(60_000);

let database: TestDatabase;
let redis: TestRedis | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  redis = await startRedis();
});
afterAll(async () => {
  await redis?.stop();
  await database.drop();
});

describeQueueContract('PostgreSQL', () => ({ postgresUrl: database.urlOf('app_queue') }));
describeQueueContract('Redis', () => (redis === undefined ? undefined : { redisUrl: redis.url }));

describe('app_queue', () => {
  it('reaches the queue and nothing else', async () => {
    const queue = await database.connectAs('app_queue');

    await expect(queue.query('SELECT count(*) FROM queue.job')).resolves.toHaveLength(1);
    for (const table of [
      'identity.application',
      'blind.candidate_file',
      'account.staff_account',
      'decision_log.entry',
    ]) {
      await expect(queue.query(`SELECT * FROM ${table}`)).rejects.toThrow('permission denied');
    }
  });
});
