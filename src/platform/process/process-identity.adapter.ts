import { readFile } from 'node:fs/promises';

/** A process that can be told from a later one with the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot; undefined where the system has no `/proc`. */
  readonly startTicks: string | undefined;
}

export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  const entry = await readProcessEntry(pid);
  return { pid, startTicks: entry?.startTicks };
}

/** Whether exactly this process still runs; one that only waits to be collected by its parent does not. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  if (!isPidTaken(identity.pid)) return false;
  if (identity.startTicks === undefined) return true;
  const entry = await readProcessEntry(identity.pid);
  return entry?.startTicks === identity.startTicks && entry.state !== 'Z';
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

/** @returns 0 for a process without a parent, or where the system has no `/proc` */
export async function findParentPid(pid: number): Promise<number> {
  return (await readProcessEntry(pid))?.parentPid ?? 0;
}

// proc(5): fields 3 state, 4 parent, 22 start. The second may hold blanks and brackets: read after its last one.
async function readProcessEntry(
  pid: number,
): Promise<{ state: string; parentPid: number; startTicks: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', parentPid: Number(fields[1] ?? 0), startTicks: fields[19] ?? '' };
}
