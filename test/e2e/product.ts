import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DataSource } from 'typeorm';
import { toOwnerUrl } from '../../src/apps/supervisor/demo-database.adapter.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.adapter.js';
import { findFreePort } from '../../src/platform/network/free-port.adapter.js';
import { projectRoot } from '../../src/platform/project-root.adapter.js';

/** The whole product from `dist` on one origin: all five processes, with a database of its own. */
export interface Product {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Connects as the owner, past every policy: to set up cities, never to look at what is tested. */
  readonly owner: DataSource;
  stop(): Promise<void>;
}

/**
 * Starts the product empty, as `npm run demo -- --empty` does.
 *
 * On a server of its own and not on that of the test run: its migration sets the passwords of the roles, which
 * belong to a whole server.
 */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'blindakte-story-'));
  // Passable for the account that runs the server when the tests run as root.
  await chmod(folder, 0o711);
  const dataDirectory = join(folder, 'data');
  const port = await findFreePort();
  const supervisor = spawn(process.execPath, [join(projectRoot(), 'dist/src/apps/demo.main.js'), '--empty'], {
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilReady(supervisor);
  // Joins the server that the supervisor has started on the same data.
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDirectory, 'postgres') });
  const owner = await openDataSource(toOwnerUrl(postgres));
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    owner,
    stop: async () => {
      await owner.destroy();
      const ended = untilEnd(supervisor);
      supervisor.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(supervisor: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    supervisor.once('exit', () => {
      reject(new Error(`the product did not start:\n${lines.join('\n')}`));
    });
    if (supervisor.stdout === null) throw new TypeError('the supervisor has no output');
    createInterface({ input: supervisor.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('Blindakte bereit')) resolve();
    });
  });
}

function untilEnd(supervisor: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    supervisor.once('exit', () => {
      resolve();
    });
  });
}
