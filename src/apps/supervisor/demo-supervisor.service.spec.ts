import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { findFreePort } from '../../platform/network/free-port.adapter.js';
import { DemoSupervisor } from './demo-supervisor.service.js';
import { PROCESS_NAMES } from './process-plan.js';

jest.setTimeout(120_000);

const PG = pathToFileURL(join(import.meta.dirname, '../../../node_modules/pg/lib/index.js')).href;

/** Answers every request with its name. */
const SERVE = (name: string): string =>
  `import { createServer } from 'node:http';
   createServer((incoming, outgoing) => outgoing.end('${name}')).listen(Number(process.env.PORT), '127.0.0.1');`;

/** Fails when its table is there already, as the real one does, and half-way when a file says so. */
const SEED = (stumble: string): string =>
  `import { existsSync } from 'node:fs';
   import pg from '${PG}';
   const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
   await client.connect();
   await client.query('CREATE TABLE city (name text)');
   if (existsSync(${JSON.stringify(stumble)})) process.exit(5);
   await client.end();`;

describe('DemoSupervisor', () => {
  let root: string;
  let lines: string[];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'blindakte-demo-'));
    // Passable for the account of the database when the tests run as root.
    await chmod(root, 0o711);
    lines = [];
    await mkdir(join(root, 'programs'));
    await writeFile(join(root, 'package.json'), '{ "type": "module" }');
    for (const name of PROCESS_NAMES) await writeProgram(name, SERVE(name));
    await writeProgram('migrate', '');
    await writeProgram('demo-seed', SEED(join(root, 'stumble')));
  });

  afterEach(async () => {
    const location = await readFile(join(root, 'data/postgres/location'), 'utf8').catch(() => undefined);
    if (location !== undefined) await rm(location, { recursive: true, force: true });
    await rm(root, { recursive: true, force: true });
  });

  it('serves every process on one origin, seeds once, and ends with nothing left behind', async () => {
    const first = await start();
    const answers = await Promise.all(
      ['/', '/office', '/committee', '/audit'].map((path) => read(`${first.url}${path}`)),
    );
    const ready = await read(`${first.url}/health/ready`);
    const firstCode = await first.stop();
    const second = await start();
    const secondCode = await second.stop();

    expect(answers).toEqual(['public', 'office', 'committee', 'audit']);
    expect(JSON.parse(ready)).toMatchObject({ status: 'ready' });
    expect([firstCode, secondCode]).toEqual([0, 0]);
    expect(lines.filter((line) => line.startsWith('Demodaten werden angelegt'))).toHaveLength(1);
    expect(lines.filter((line) => line === `Blindakte bereit: ${first.url}`)).toHaveLength(1);
    await expect(access(join(root, 'data/postgres/cluster/data/postmaster.pid'))).rejects.toThrow('ENOENT');
    await expect(fetch(first.url)).rejects.toThrow();
  });

  it('begins again with the demo data when the last start was interrupted', async () => {
    await writeFile(join(root, 'stumble'), '');
    const failed = await start();
    const failedCode = await failed.ended;
    await rm(join(root, 'stumble'));

    const again = await start();
    const code = await again.stop();

    expect([failedCode, code]).toEqual([1, 0]);
    expect(lines).toContain(
      'Die Demodaten konnten nicht angelegt werden (Code 5), siehe die Zeilen darüber.',
    );
    expect(lines).toContain('Das Anlegen der Demodaten wurde unterbrochen und beginnt von vorn.');
  });

  it('never throws data of a start without demo data away', async () => {
    await (await start(false)).stop();
    await writeFile(join(root, 'stumble'), '');
    await (
      await start()
    ).ended;
    await rm(join(root, 'stumble'));

    const again = await start();
    const code = await again.ended;

    expect(code).toBe(1);
    expect(lines.some((line) => line.includes('relation "city" already exists'))).toBe(true);
    expect(lines).not.toContain('Das Anlegen der Demodaten wurde unterbrochen und beginnt von vorn.');
  });

  it('can be stopped while it starts', async () => {
    await writeProgram('worker', 'setInterval(() => undefined, 1000);');
    const port = await findFreePort();
    const supervisor = create(port, true);
    const running = supervisor.run();
    while (!lines.some((line) => line.startsWith('5 Prozesse starten'))) await pause(50);

    supervisor.requestStop(0);

    expect(await running).toBe(0);
    expect(lines.at(-1)).toBe('Blindakte ist beendet.');
  });

  function create(port: number, isSeeded: boolean): DemoSupervisor {
    const config = {
      host: '127.0.0.1',
      port,
      dataDirectory: join(root, 'data'),
      isSeeded,
      databaseUrl: undefined,
      redisUrl: undefined,
      logLevel: 'warn',
    };
    return new DemoSupervisor(config, join(root, 'programs'), (line) => lines.push(line));
  }

  /** @returns when the demo is ready or has given up */
  async function start(
    isSeeded = true,
  ): Promise<{ url: string; ended: Promise<number>; stop: () => Promise<number> }> {
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const supervisor = create(port, isSeeded);
    const ended = supervisor.run();
    const giveUp = ended.then(() => true);
    const isReady = (): boolean => lines.includes(`Blindakte bereit: ${url}`);
    while (!isReady() && !(await Promise.race([giveUp, pause(50)]))) continue;
    return {
      url,
      ended,
      stop: () => {
        supervisor.requestStop(0);
        return ended;
      },
    };
  }

  async function writeProgram(name: string, source: string): Promise<void> {
    await writeFile(join(root, `programs/${name}.main.js`), source);
  }
});

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

function pause(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, false);
  });
}
