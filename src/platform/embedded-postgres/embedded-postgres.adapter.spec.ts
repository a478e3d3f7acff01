import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.adapter.js';
import { isPidTaken } from '../process/process-identity.adapter.js';

const MODULE = join(
  import.meta.dirname,
  '../../../dist/src/platform/embedded-postgres/embedded-postgres.adapter.js',
);
const TIMEOUT_MS = 60_000;

describe('startEmbeddedPostgres', () => {
  let root: string;
  let started: EmbeddedPostgres[];
  let starters: ChildProcess[];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'blindakte-pg-'));
    await chmod(root, 0o755);
    started = [];
    starters = [];
  });

  afterEach(async () => {
    for (const child of starters) child.kill('SIGKILL');
    await Promise.all(started.map((server) => server.stop()));
    await rm(await findHome(root), { recursive: true, force: true });
    await rm(root, { recursive: true, force: true });
  });

  it(
    'keeps data from one start to the next, in UTF-8 and behind a password',
    async () => {
      const first = await start();
      await query(first.superuserUrl, "CREATE TABLE city AS SELECT 'Mülheim an der Ruhr' AS name");
      await first.stop();

      const second = await start();
      const rows = await query(
        second.superuserUrl,
        "SELECT name, upper('ä') AS upper, current_setting('server_encoding') AS encoding FROM city",
      );

      expect(rows).toEqual([{ name: 'Mülheim an der Ruhr', upper: 'Ä', encoding: 'UTF8' }]);
      await expect(query(second.superuserUrl.replace(/:\w+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
        'password authentication failed',
      );
    },
    TIMEOUT_MS,
  );

  it(
    'listens on the loopback address only and hides its password and data from others',
    async () => {
      const server = await start();
      const home = await findHome(root);

      const [settings] = await query(
        server.superuserUrl,
        "SELECT current_setting('listen_addresses') AS hosts",
      );
      const modes = await Promise.all(
        ['cluster/data', 'cluster/superuser-password', 'postgres.log'].map(async (path) => {
          const { mode } = await stat(join(home, path));
          return (mode & 0o777).toString(8);
        }),
      );

      expect(settings).toEqual({ hosts: '127.0.0.1' });
      expect(modes).toEqual(['700', '600', '600']);
    },
    TIMEOUT_MS,
  );

  it(
    'joins a running server and leaves it running for its owner',
    async () => {
      const owner = await start();

      const guest = await start();
      await guest.stop();

      expect(guest).toMatchObject({ isOwner: false, ownerPid: process.pid, port: owner.port });
      expect(await query(owner.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    },
    TIMEOUT_MS,
  );

  it(
    'gives several starters at once one server',
    async () => {
      const servers = await Promise.all([start(), start(), start()]);

      expect(new Set(servers.map(({ port }) => port)).size).toBe(1);
      expect(servers.filter(({ isOwner }) => isOwner)).toHaveLength(1);
    },
    TIMEOUT_MS,
  );

  it(
    'starts again after the machine went down and left files behind',
    async () => {
      const first = await start();
      await query(first.superuserUrl, 'CREATE TABLE kept (id int)');
      const pidFile = join(await findHome(root), 'cluster/data/postmaster.pid');
      const left = await readFile(pidFile, 'utf8');
      await first.stop();
      // The id now belongs to a program that has nothing to do with PostgreSQL: this test.
      await writeFile(pidFile, left.replace(/^\d+/, String(process.ppid)));

      const second = await start();

      expect(second.isOwner).toBe(true);
      expect(await query(second.superuserUrl, 'SELECT count(*)::int AS rows FROM kept')).toEqual([
        { rows: 0 },
      ]);
    },
    TIMEOUT_MS,
  );

  it(
    'stops when the process that started it is killed',
    async () => {
      const { child, serverPid } = await startInChild();
      // It must be alive, or the test proves nothing.
      expect(isPidTaken(serverPid)).toBe(true);

      child.kill('SIGKILL');

      await waitFor(() => !isPidTaken(serverPid));
      expect(isPidTaken(serverPid)).toBe(false);
      const leftovers = await findProcesses(root);
      expect(leftovers).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'takes over at once when the process that started it was killed',
    async () => {
      const { child, serverPid } = await startInChild();
      child.kill('SIGKILL');
      await once(child, 'exit');

      const server = await start();

      expect(server.isOwner).toBe(true);
      await waitFor(() => !isPidTaken(serverPid));
      expect(isPidTaken(serverPid)).toBe(false);
      // Longer than the guard of the killed process could still be at work.
      await sleep(1_000);
      expect(await query(server.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    },
    TIMEOUT_MS,
  );

  it(
    'survives Ctrl-C at the terminal until its owner stops it',
    async () => {
      const { child, serverPid } = await startInChild();

      // A terminal signals the whole group of its foreground process.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      await sleep(500);

      expect(isPidTaken(serverPid)).toBe(true);
      child.stdin?.end();
      await once(child, 'exit');
      expect(isPidTaken(serverPid)).toBe(false);
    },
    TIMEOUT_MS,
  );

  async function start(): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDir: join(root, 'postgres'), isDurable: false });
    started.push(server);
    return server;
  }

  /** A process of its own that ignores Ctrl-C and stops the server at the end of its input. */
  async function startInChild(): Promise<{ child: ChildProcess; serverPid: number }> {
    const script = `
      import { startEmbeddedPostgres } from ${JSON.stringify(MODULE)};
      process.on('SIGINT', () => undefined);
      const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(join(root, 'postgres'))} });
      process.stdin.resume().on('end', () => void server.stop());
      console.log('ready');
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    starters.push(child);
    await once(child.stdout, 'data');
    const pidFile = await readFile(join(await findHome(root), 'cluster/data/postmaster.pid'), 'utf8');
    return { child, serverPid: Number(pidFile.split('\n')[0]) };
  }
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function findHome(root: string): Promise<string> {
  return readFile(join(root, 'postgres/location'), 'utf8').catch(() => join(root, 'postgres'));
}

/** Processes whose command line names the folder. */
async function findProcesses(folder: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return commands.filter((command) => command.includes(folder));
}

async function waitFor(isDone: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isDone() && waitedMs < 20_000; waitedMs += 50) await sleep(50);
}
