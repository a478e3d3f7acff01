import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { findParentPid, identifyProcess, isPidTaken, isRunning } from './process-identity.adapter.js';

describe('isRunning', () => {
  it('tells a living process from one that has ended', async () => {
    const child = spawn('sleep', ['60']);
    const identity = await identifyProcess(child.pid ?? 0);
    const before = await isRunning(identity);

    child.kill('SIGKILL');
    await once(child, 'exit');

    expect({ before, after: await isRunning(identity) }).toEqual({ before: true, after: false });
  });

  it('does not take a later process with the same id for the first', async () => {
    const self = await identifyProcess(process.pid);

    expect(await isRunning({ ...self, startTicks: '1' })).toBe(false);
  });

  it('does not count a process that only waits to be collected', async () => {
    // The shell starts a child that ends at once, and becomes a program that never collects it.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    await new Promise((resolve) => setTimeout(resolve, 400));

    // It is still in the table, or the test proves nothing.
    const isTaken = isPidTaken(pid);
    const running = await isRunning(await identifyProcess(pid));
    parent.kill('SIGKILL');

    expect({ isTaken, running }).toEqual({ isTaken: true, running: false });
  });
});

describe('findParentPid', () => {
  it('finds the parent of this process', async () => {
    expect(await findParentPid(process.pid)).toBe(process.ppid);
  });

  it('finds no parent of a process that does not exist', async () => {
    expect(await findParentPid(2 ** 22 + 1)).toBe(0);
  });
});
