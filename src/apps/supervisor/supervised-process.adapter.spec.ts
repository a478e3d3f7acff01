import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../platform/network/free-port.adapter.js';
import { SupervisedProcess } from './supervised-process.adapter.js';

const SERVE = `
  const server = (await import('node:http')).createServer((incoming, outgoing) => {
    if (incoming.url === '/crash') process.exit(9);
    outgoing.end(String(process.pid));
  });
  server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('up', Object.keys(process.env).sort().join()));
`;

describe('SupervisedProcess', () => {
  let directory: string;
  let lines: string[];
  let supervised: SupervisedProcess | undefined;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'blindakte-child-'));
    lines = [];
  });

  afterEach(async () => {
    await supervised?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('starts a process, tells it nothing it need not know, and marks its lines', async () => {
    process.env['SECRET_OF_THE_SUPERVISOR'] = 'x';
    const child = await create(SERVE);

    await child.start();

    expect(await child.isReady()).toBe(true);
    expect(lines[0]).toMatch(/^\[office\] up .*BLINDAKTE_SUPERVISED,.*PORT/);
    expect(lines[0]).not.toContain('SECRET_OF_THE_SUPERVISOR');
  });

  it('starts a process again that has crashed', async () => {
    const child = await create(SERVE);
    await child.start();
    const before = await ask(child, '/pid');

    await ask(child, '/crash').catch(() => undefined);
    while (!(await child.isReady())) await sleep(50);

    expect(await ask(child, '/pid')).not.toBe(before);
    expect(lines).toContain('Der Prozess „office“ hat sich beendet (Code 9), neuer Start in 0,5 s.');
  });

  it('gives up at once when the settings are wrong', async () => {
    const child = await create('process.exit(78)');

    await expect(child.start()).rejects.toThrow('Der Prozess „office“ startet nicht (Code 78).');
    expect(lines).toEqual([]);
  });

  it('gives up on a process that never gets ready', async () => {
    const child = await create('process.exit(1)');

    await expect(child.start()).rejects.toThrow('Der Prozess „office“ startet nicht (Code 1).');
    expect(lines).toHaveLength(2);
  });

  it('lets a process finish its work before it ends', async () => {
    const child = await create(
      `${SERVE} process.on('SIGTERM', () => setTimeout(() => { console.log('drained'); process.exit(0); }, 300));`,
    );
    await child.start();

    await child.stop();

    expect(lines.at(-1)).toBe('[office] drained');
    expect(await child.isReady()).toBe(false);
  });

  async function create(program: string): Promise<SupervisedProcess> {
    const script = join(directory, 'office.main.mjs');
    await writeFile(script, program);
    const environment = { PORT: String(await findFreePort()) };
    supervised = new SupervisedProcess({ name: 'office', script, environment }, (line) => lines.push(line));
    return supervised;
  }

  async function ask(child: SupervisedProcess, path: string): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${child.program.environment['PORT'] ?? ''}${path}`);
    return response.text();
  }
});
