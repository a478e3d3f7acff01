import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { EventLogger } from '../logging/logger.adapter.js';
import { REPEATED_JOBS, type JobName } from './job-catalogue.js';
import { JobQueue } from './job-queue.adapter.js';
import { JobRegistry } from './job-registry.service.js';

/** Takes jobs from the queue and hands each to its one handler. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private worker: Worker | undefined;

  constructor(
    private readonly registry: JobRegistry,
    private readonly queue: JobQueue,
    private readonly logger: EventLogger,
  ) {}

  /** @throws Error when a job has no handler or two */
  async start(concurrency: number): Promise<void> {
    const handlers = this.registry.collect();
    const run = async (name: string, payload: unknown): Promise<void> => {
      const handle = handlers.get(name as JobName);
      if (handle === undefined) throw new Error('unknown job');
      try {
        await handle(payload);
      } catch (error) {
        this.logger.error('job.failed', error, { job: name });
        // The queue keeps the message of an error, which could quote a document: it gets a code only.
        throw new JobFailedError();
      }
    };
    this.worker = this.queue.work(run, concurrency);
    for (const [name, everyMs] of Object.entries(REPEATED_JOBS)) {
      await this.queue.repeat(name as keyof typeof REPEATED_JOBS, {}, everyMs);
      // A schedule begins one period from now; what a restart left standing must not wait for it.
      await this.queue.add(name as keyof typeof REPEATED_JOBS, {});
    }
  }

  /** Lets running jobs end; what cannot end in time is found again by the sweeper. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }
}

class JobFailedError extends Error {
  override readonly name = 'JobFailedError';

  constructor() {
    super('job-failed');
    this.stack = '';
  }
}
