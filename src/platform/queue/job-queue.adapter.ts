import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { JobName, JobPayload } from './job-catalogue.js';

/** Where the queue lives: Redis when configured, else the `queue` schema of PostgreSQL. */
export interface QueueConnection {
  readonly postgresUrl?: string | undefined;
  readonly redisUrl?: string | undefined;
}

export const QUEUE_SCHEMA = 'queue';
const QUEUE_NAME = 'blindakte';

/** A worker that dies lets go of its job after 15 s; the lock of a living one renews itself. */
const STALLED = { lockDuration: 15_000, stalledInterval: 7_500, maxStalledCount: 3 } as const;

/** Adds jobs and runs them. One class for both backends; the contract suite runs on each. */
export class JobQueue {
  private readonly queue: Queue;
  private readonly redis: Redis | undefined;

  constructor(
    private readonly connection: QueueConnection,
    private readonly onError: (error: unknown) => void,
    private readonly name: string = QUEUE_NAME,
  ) {
    this.redis = this.openRedis();
    this.queue =
      this.redis === undefined
        ? (new postgres.Queue(name, { connection: this.postgresPool() }) as unknown as Queue)
        : new Queue(name, { connection: this.redis });
    this.queue.on('error', onError);
  }

  /**
   * Wakes a worker for one piece of standing work. A waiting job for the same subject is not added twice;
   * a lost one is found by the sweeper.
   */
  async add<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void> {
    await this.queue.add(name, payload, {
      jobId: [name, ...Object.values<string>(payload)].join('/'),
      // The state decides what is due, so a finished or failed job must not swallow a later one.
      removeOnComplete: true,
      removeOnFail: true,
      attempts: 1,
    });
  }

  /** Makes sure that a job runs every `everyMs`, however many processes ask for it. */
  async repeat<Name extends JobName>(name: Name, payload: JobPayload<Name>, everyMs: number): Promise<void> {
    await this.queue.upsertJobScheduler(
      name,
      { every: everyMs },
      {
        name,
        data: payload,
        opts: { removeOnComplete: true, removeOnFail: true },
      },
    );
  }

  /** Starts taking jobs; `run` gets the name and the payload of each. */
  work(run: (name: string, payload: unknown) => Promise<void>, concurrency: number): Worker {
    const process = (job: Job): Promise<void> => run(job.name, job.data);
    const settings = { concurrency, ...STALLED };
    const redis = this.redis?.duplicate({ maxRetriesPerRequest: null });
    const worker =
      redis === undefined
        ? (new postgres.Worker(this.name, process, {
            connection: this.postgresPool(),
            ...settings,
          }) as unknown as Worker)
        : new Worker(this.name, process, { connection: redis, ...settings });
    worker.on('error', this.onError);
    worker.on('closed', () => redis?.disconnect());
    return worker;
  }

  /** Removes every job; used by tests to prove that losing the whole queue loses nothing. */
  async wipe(): Promise<void> {
    await this.queue.obliterate({ force: true });
  }

  /** Called by Nest when the process stops, after the last job has ended. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.redis?.disconnect();
  }

  private openRedis(): Redis | undefined {
    return this.connection.redisUrl === undefined
      ? undefined
      : new Redis(this.connection.redisUrl, { maxRetriesPerRequest: null });
  }

  private postgresPool(): { connectionString: string; schema: string; max: number } {
    const { postgresUrl } = this.connection;
    if (postgresUrl === undefined) throw new Error('a queue needs QUEUE_DATABASE_URL or REDIS_URL');
    return { connectionString: postgresUrl, schema: QUEUE_SCHEMA, max: 5 };
  }
}

const postgres = withBackend(createPostgresBackend);
