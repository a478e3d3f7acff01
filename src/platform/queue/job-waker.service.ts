import { Injectable } from '@nestjs/common';
import { EventLogger } from '../logging/logger.adapter.js';
import type { JobName, JobPayload } from './job-catalogue.js';
import { JobQueue } from './job-queue.adapter.js';

/** A queue that does not answer must not keep a person waiting; the sweeper finds the work. */
const PATIENCE_MS = 2_000;

@Injectable()
export class JobWaker {
  constructor(
    private readonly jobs: JobQueue,
    private readonly logger: EventLogger,
  ) {}

  /** Wakes a worker after a commit; never rejects, because the state in the database already asks for the work. */
  async wake<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error('queue does not answer'));
      }, PATIENCE_MS);
    });
    try {
      await Promise.race([this.jobs.add(name, payload), tooLate]);
    } catch (error) {
      this.logger.error('job.not-added', error, { job: name });
    } finally {
      clearTimeout(timer);
    }
  }
}
