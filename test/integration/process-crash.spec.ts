import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { projectRoot } from '../../src/platform/project-root.adapter.js';

it('a process that crashes prints the class of the error and none of its values', () => {
  const module = pathToFileURL(join(projectRoot(), 'dist/src/platform/process/run-main.adapter.js')).href;
  const program = `
    const { runMain } = await import(${JSON.stringify(module)});
    await runMain('worker', async () => {
      setTimeout(() => { void Promise.reject(Object.assign(new TypeError('for Fatma'), { parameters: ['Fatma'] })); });
    });`;

  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });

  expect(status).toBe(1);
  expect(stdout + stderr).toContain('process.crashed');
  expect(stdout + stderr).toContain('TypeError');
  expect(stdout + stderr).not.toContain('Fatma');
});
