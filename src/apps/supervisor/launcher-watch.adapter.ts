import { readFile } from 'node:fs/promises';
import {
  findParentPid,
  identifyProcess,
  isRunning,
} from '../../platform/process/process-identity.adapter.js';

const POLL_MS = 1_000;

/**
 * Tells when `npm run` that started this process is gone, because a killed npm leaves its children running.
 *
 * Does nothing for a process that was started without npm: it may well outlive its terminal.
 */
export async function watchLauncher(onGone: () => void): Promise<void> {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const launchers = await Promise.all((await findLaunchers()).map(identifyProcess));

  const timer = setInterval(() => {
    void Promise.all(launchers.map(isRunning)).then((states) => {
      if (states.every(Boolean)) return;
      clearInterval(timer);
      onGone();
    });
  }, POLL_MS);
  timer.unref();
}

/** npm itself, and the shell between npm and us: a SIGTERM to npm ends that shell alone. */
async function findLaunchers(): Promise<number[]> {
  const parent = process.ppid;
  if (await isNpm(parent)) return [parent];
  const grandparent = await findParentPid(parent);
  return (await isNpm(grandparent)) ? [parent, grandparent] : [parent];
}

// npm renames itself to "npm run demo".
async function isNpm(pid: number): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
  return name.startsWith('npm');
}
