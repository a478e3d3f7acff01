import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../src/platform/network/free-port.adapter.js';
import { findOptionalProgram } from './optional-program.js';

/** A Redis of its own, empty and gone after the test. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

// The shell holds our pipe: when the test run is killed, it reads the end of it and takes Redis along.
const GUARD = '"$@" & pid=$!; read -r _; kill "$pid"; wait "$pid"';

/** @returns undefined if Redis is not installed and this is not CI; see `findOptionalProgram` */
export async function startRedis(): Promise<TestRedis | undefined> {
  const program = findOptionalProgram(['redis-server', 'valkey-server'], 'the queue tests on Redis');
  if (program === undefined) return undefined;

  const directory = await mkdtemp(join(tmpdir(), 'blindakte-redis-'));
  const port = await findFreePort();
  const server = spawn(
    '/bin/sh',
    // BullMQ refuses a Redis that may throw its jobs away when memory is short.
    [
      ...['-c', GUARD, 'guard', program, '--bind', '127.0.0.1', '--port', String(port)],
      ...['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--dir', directory],
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const exited = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) resolve();
    });
    void exited.then(() => {
      reject(new Error('redis-server ended before it was ready'));
    });
  });

  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.stdin.end();
      await exited;
      await rm(directory, { recursive: true, force: true });
    },
  };
}
