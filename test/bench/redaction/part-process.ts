import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runPart, type PartResult, type PartTask } from './bench-part.js';

/** Word behind `redaction` on the command line that makes a process a part of the benchmark. */
export const PART = '--part';

// Pins a process, its threads and its children to one processor (util-linux).
const PIN = 'taskset';

/** The first processor this process may use, or undefined where pinning is not possible. */
function firstProcessor(): string | undefined {
  try {
    return /Cpus_allowed_list:\s*(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

async function runForked(task: PartTask, execPath: string, execArgv: string[]): Promise<PartResult> {
  const child = fork(process.argv[1] ?? '', ['redaction', PART], {
    execPath,
    execArgv,
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`A part of the benchmark ended with ${String(code)}.`));
    });
    child.once('message', (result) => {
      resolve(result as PartResult);
      child.disconnect();
    });
    child.send(task);
  });
}

/** Runs a part in a process of its own that has one core only; `isPinned` tells whether that could be enforced. */
export async function runOnOneCore<Kind extends PartTask['kind']>(
  task: Extract<PartTask, { kind: Kind }>,
): Promise<{ readonly result: Extract<PartResult, { kind: Kind }>; readonly isPinned: boolean }> {
  const processor = firstProcessor();
  if (processor !== undefined) {
    try {
      const result = await runForked(task, PIN, ['-c', processor, process.execPath]);
      return { result: result as Extract<PartResult, { kind: Kind }>, isPinned: true };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return { result: await runOnAllCores(task), isPinned: false };
}

/** Runs a part in a process of its own. */
export async function runOnAllCores<Kind extends PartTask['kind']>(
  task: Extract<PartTask, { kind: Kind }>,
): Promise<Extract<PartResult, { kind: Kind }>> {
  return (await runForked(task, process.execPath, [])) as Extract<PartResult, { kind: Kind }>;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'ENOENT';
}

/** The other end: answers one task and lets the process end. */
export function servePart(): void {
  process.once('message', (task: PartTask) => {
    void runPart(task).then((result) => {
      process.send?.(result);
    });
  });
}
