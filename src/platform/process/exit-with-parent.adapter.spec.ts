import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const MODULE = join(import.meta.dirname, '../../../dist/src/platform/process/exit-with-parent.adapter.js');
const WATCH = `import { exitWhenParentDies } from ${JSON.stringify(MODULE)}; exitWhenParentDies();`;
const STAY = "setInterval(() => undefined, 1000); console.log('ready');";

describe('exitWhenParentDies', () => {
  it('ends the process when the supervisor closes its end of the pipe', async () => {
    const child = start(`${WATCH} ${STAY}`, { BLINDAKTE_SUPERVISED: '1' });
    await once(child.stdout, 'data');

    child.stdin.destroy();

    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  });

  it('runs the shutdown of the process first', async () => {
    const shutdown = "process.on('SIGTERM', () => { console.log('drained'); process.exit(0); });";
    const child = start(`${WATCH} ${shutdown} ${STAY}`, { BLINDAKTE_SUPERVISED: '1' });
    await once(child.stdout, 'data');

    child.stdin.destroy();
    const [[output], [code]] = (await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])) as [
      [Buffer],
      [number],
    ];

    expect({ output: output.toString(), code }).toEqual({ output: 'drained\n', code: 0 });
  });

  it('ends a process whose shutdown hangs', async () => {
    const child = start(`${WATCH} process.on('SIGTERM', () => undefined); ${STAY}`, {
      BLINDAKTE_SUPERVISED: '1',
    });
    await once(child.stdout, 'data');

    child.stdin.destroy();

    expect(await once(child, 'exit')).toEqual([1, null]);
  }, 15_000);

  it('does not keep a process alive that has nothing left to do', async () => {
    const child = start(WATCH, { BLINDAKTE_SUPERVISED: '1' });

    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('leaves a process alone that was started by hand', async () => {
    const child = start(`${WATCH} setTimeout(() => process.exit(7), 300); console.log('ready');`, {});
    await once(child.stdout, 'data');

    child.stdin.destroy();

    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});

function start(script: string, env: NodeJS.ProcessEnv) {
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...env, PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}
