import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '../../src/platform/network/free-port.adapter.js';
import { projectRoot } from '../../src/platform/project-root.adapter.js';
import { pause } from '../integration/waiting.js';
import type { TestDatabase } from '../integration/database.js';
import {
  createWorkerSecrets,
  startWorker,
  type WorkerProcess,
  type WorkerSecrets,
} from '../integration/worker-process.js';

const AREAS = ['public', 'office', 'committee', 'audit'] as const;
export type Area = (typeof AREAS)[number];

/** All five processes from `dist`, as in production, with every line they write. */
export interface WatchedProduct {
  readonly origins: Readonly<Record<Area, string>>;
  readonly secrets: WorkerSecrets;
  /** Everything the processes have written to standard output and error. */
  readOutput(): string;
  stop(): Promise<void>;
}

export async function startWatchedProduct(database: TestDatabase): Promise<WatchedProduct> {
  const secrets = createWorkerSecrets();
  // The signing key has made the folder above; a store makes its own folders on the first write only.
  await Promise.all([secrets.storeDirectory, secrets.blindDirectory].map((path) => mkdir(path)));
  const worker = startWorker(database, secrets);
  const started = await Promise.all(AREAS.map((area) => startArea(area, database, secrets)));
  const all: readonly WorkerProcess[] = [worker, ...started.map(({ running }) => running)];
  return {
    origins: Object.fromEntries(started.map(({ area, origin }) => [area, origin])) as Record<Area, string>,
    secrets,
    readOutput: () => all.flatMap(({ output }) => output).join(''),
    stop: async () => {
      await Promise.all(all.map((running) => running.stop()));
    },
  };
}

async function startArea(
  area: Area,
  database: TestDatabase,
  secrets: WorkerSecrets,
): Promise<{ readonly area: Area; readonly origin: string; readonly running: WorkerProcess }> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const running = spawnProcess(area, {
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    LOG_LEVEL: 'trace',
    PORT: String(port),
    PUBLIC_URL: origin,
    SESSION_SECRET: randomBytes(30).toString('base64'),
    DATABASE_URL: database.urlOf(`app_${area}`),
    ...sideOf(area, database, secrets),
  });
  await untilReady(origin, running);
  return { area, origin, running };
}

function sideOf(area: Area, database: TestDatabase, secrets: WorkerSecrets): Record<string, string> {
  if (area === 'audit') return {};
  if (area === 'committee') return { BLIND_KEY: secrets.blindKey, BLIND_STORE_DIR: secrets.blindDirectory };
  return {
    IDENTITY_KEY: secrets.identityKey,
    IDENTITY_STORE_DIR: secrets.storeDirectory,
    QUEUE_DATABASE_URL: database.urlOf('app_queue'),
  };
}

function spawnProcess(area: Area, env: NodeJS.ProcessEnv): WorkerProcess {
  const child = spawn(process.execPath, [join(projectRoot(), `dist/src/apps/${area}.main.js`)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  return { child, output, kill: end('SIGKILL'), stop: end('SIGTERM') };
}

async function untilReady(origin: string, { child, output }: WorkerProcess): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    const isReady = await fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (child.exitCode !== null || Date.now() > end) throw new Error(`did not start: ${output.join('')}`);
    await pause(50);
  }
}
