import { readFile } from 'node:fs/promises';

/** A process that can be told from a later one with the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot; undefined where the system has no `/proc`. */
  readonly startTicks: string | undefined;
}

export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  return { pid, startTicks: await readStartTicks(pid) };
}

/** Whether exactly this process still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  if (!isPidTaken(identity.pid)) return false;
  return identity.startTicks === undefined || identity.startTicks === (await readStartTicks(identity.pid));
}

/** Whether any process has this id, whoever owns it. */
export function isPidTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Field 22 of /proc/<pid>/stat; the second field may hold blanks and brackets, so count after the last one.
async function readStartTicks(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}
