import { afterEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Worker } from 'bullmq';
import { JobQueue, type QueueConnection } from '../../src/platform/queue/job-queue.adapter.js';
import type { DocumentId, TenantId } from '../../src/policy/ids.js';
import { pause, until } from './waiting.js';

const TENANT = randomUUID() as TenantId;

/** What the product needs of a queue; runs on PostgreSQL and on Redis. */
export function describeQueueContract(backend: string, connect: () => QueueConnection | undefined): void {
  describe(`the queue on ${backend}`, () => {
    const open: { close(): Promise<unknown> }[] = [];
    const openQueue = (name: string): JobQueue => {
      const connection = connect();
      if (connection === undefined) throw new Error(`${backend} is not available`);
      const queue = new JobQueue(connection, () => undefined, name);
      open.push(queue);
      return queue;
    };
    const startWorker = (queue: JobQueue, run: Parameters<JobQueue['work']>[0], concurrency = 1): Worker => {
      const worker = queue.work(run, concurrency);
      open.unshift(worker);
      return worker;
    };
    afterEach(async () => {
      for (const resource of open.splice(0)) await resource.close();
    });

    it('hands a job to a worker with its name and payload', async () => {
      const queue = openQueue(`contract-${randomUUID()}`);
      const payload = { tenantId: TENANT, documentId: randomUUID() as DocumentId };
      const seen: unknown[] = [];
      startWorker(queue, (name, data) => {
        seen.push([name, data]);
        return Promise.resolve();
      });

      await queue.add('document.extract', payload);

      await until(() => seen.length > 0);
      expect(seen).toEqual([['document.extract', payload]]);
    });

    it('does not add a waiting job for the same subject twice', async () => {
      const queue = openQueue(`contract-${randomUUID()}`);
      const payload = { tenantId: TENANT, documentId: randomUUID() as DocumentId };
      await queue.add('document.extract', payload);
      await queue.add('document.extract', payload);
      const seen: unknown[] = [];

      startWorker(queue, (_, data) => {
        seen.push(data);
        return Promise.resolve();
      });

      await until(() => seen.length > 0);
      await pause(300);
      expect(seen).toEqual([payload]);
    });

    it('takes a job again after it was done or failed, because the state decides what is due', async () => {
      const queue = openQueue(`contract-${randomUUID()}`);
      const payload = { tenantId: TENANT, documentId: randomUUID() as DocumentId };
      let runs = 0;
      const worker = startWorker(queue, () => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('job-failed')) : Promise.resolve();
      });
      const failed = new Promise((resolve) => worker.once('failed', resolve));

      await queue.add('document.extract', payload);
      await failed;
      await queue.add('document.extract', payload);
      await until(() => runs === 2);
      await pause(200);
      await queue.add('document.extract', payload);

      await until(() => runs === 3);
      expect(runs).toBe(3);
    });

    it('runs as many jobs at once as asked, and no more', async () => {
      const queue = openQueue(`contract-${randomUUID()}`);
      let running = 0;
      let most = 0;
      let done = 0;
      startWorker(
        queue,
        async () => {
          running += 1;
          most = Math.max(most, running);
          await pause(150);
          running -= 1;
          done += 1;
        },
        2,
      );

      for (let i = 0; i < 5; i++) {
        await queue.add('document.extract', { tenantId: TENANT, documentId: randomUUID() as DocumentId });
      }

      await until(() => done === 5);
      expect(most).toBe(2);
    });

    it('repeats a job for all processes that ask for it as one', async () => {
      const name = `contract-${randomUUID()}`;
      const [first, second] = [openQueue(name), openQueue(name)];
      let runs = 0;
      startWorker(first, () => {
        runs += 1;
        return Promise.resolve();
      });

      await first.repeat('work.sweep', {}, 400);
      await second.repeat('work.sweep', {}, 400);

      await until(() => runs >= 3);
      const before = runs;
      await pause(1000);
      expect(runs - before).toBeLessThanOrEqual(4);
    });

    it('forgets everything when wiped, and goes on', async () => {
      const queue = openQueue(`contract-${randomUUID()}`);
      await queue.add('document.extract', { tenantId: TENANT, documentId: randomUUID() as DocumentId });
      await queue.wipe();
      const later = { tenantId: TENANT, documentId: randomUUID() as DocumentId };
      const seen: unknown[] = [];

      startWorker(queue, (_, data) => {
        seen.push(data);
        return Promise.resolve();
      });
      await queue.add('document.detect', later);

      await until(() => seen.length > 0);
      expect(seen).toEqual([later]);
    });
  });
}
