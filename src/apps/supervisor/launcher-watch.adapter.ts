import { readFile } from 'node:fs/promises';
import { identifyProcess, isRunning } from '../../platform/process/process-identity.adapter.js';

const POLL_MS = 1_000;

/**
 * Tells when `npm run` that started this process is gone, because a killed npm leaves its children running.
 *
 * Does nothing for a process that was started without npm: it may well outlive its terminal.
 */
export async function watchLauncher(onGone: () => void): Promise<void> {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  // npm starts a shell, and the shell starts us; a SIGTERM to npm ends the shell alone.
  const shell = process.ppid;
  const npm = await findParent(shell);
  const launchers = await Promise.all([shell, npm].filter((pid) => pid > 1).map(identifyProcess));

  const timer = setInterval(() => {
    void Promise.all(launchers.map(isRunning)).then((states) => {
      if (states.every(Boolean)) return;
      clearInterval(timer);
      onGone();
    });
  }, POLL_MS);
  timer.unref();
}

/** @returns 0 where the system has no `/proc` */
async function findParent(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}
