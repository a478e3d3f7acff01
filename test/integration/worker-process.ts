import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.adapter.js';
import type { TestDatabase } from './database.js';

/** Keys and folders of one test installation. */
export interface WorkerSecrets {
  readonly identityKey: string;
  readonly blindKey: string;
  readonly storeDirectory: string;
  readonly blindDirectory: string;
  readonly checkpointDirectory: string;
  readonly signingKeyFile: string;
}

export function createWorkerSecrets(): WorkerSecrets {
  const folder = mkdtempSync(join(tmpdir(), 'blindakte-worker-'));
  const signingKeyFile = join(folder, 'signing-key.pem');
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(signingKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return {
    identityKey: randomBytes(32).toString('base64'),
    blindKey: randomBytes(32).toString('base64'),
    storeDirectory: join(folder, 'originals'),
    blindDirectory: join(folder, 'blind'),
    checkpointDirectory: join(folder, 'checkpoints'),
    signingKeyFile,
  };
}

/** A real worker process from `dist`, as in production; `output` collects what it logged. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly output: string[];
  /** Ends it at once, as a power failure would. */
  kill(): Promise<void>;
  /** Lets it finish what it does. */
  stop(): Promise<void>;
}

export function startWorker(database: TestDatabase, secrets: WorkerSecrets): WorkerProcess {
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/src/apps/worker.main.js')], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      PORT: '0',
      DATABASE_URL: database.urlOf('app_worker'),
      QUEUE_DATABASE_URL: database.urlOf('app_queue'),
      IDENTITY_KEY: secrets.identityKey,
      BLIND_KEY: secrets.blindKey,
      IDENTITY_STORE_DIR: secrets.storeDirectory,
      BLIND_STORE_DIR: secrets.blindDirectory,
      CHECKPOINT_DIR: secrets.checkpointDirectory,
      LOG_SIGNING_KEY_FILE: secrets.signingKeyFile,
    },
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
