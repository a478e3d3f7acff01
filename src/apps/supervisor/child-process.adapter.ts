import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { SUPERVISED_VARIABLE } from '../../platform/process/exit-with-parent.adapter.js';
import { type ProcessEnvironment } from './process-plan.js';

/** Where to find programs and how to write dates; nothing of these is a credential. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_EXTRA_CA_CERTS'];

export interface ChildProgram {
  /** Shown before every line that the child prints. */
  readonly name: string;
  /** Absolute path of a built `*.main.js`. */
  readonly script: string;
  /** All that the child is told; the environment of this process is not inherited. */
  readonly environment: ProcessEnvironment;
}

/** How a child ended; both null never happens. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Starts a program that ends when this process ends, even when this process is killed. */
export function spawnChild(program: ChildProgram, print: (line: string) => void): ChildProcess {
  const inherited = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, [program.script], {
    // Nothing is ever written to the input; its end tells the child that this process is gone.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...inherited, ...program.environment, [SUPERVISED_VARIABLE]: '1' },
    // A group of its own: Ctrl-C reaches this process alone, which then drains the children in order.
    detached: true,
  });
  child.stdin.on('error', () => undefined);
  for (const stream of [child.stdout, child.stderr]) printLines(program.name, stream, print);
  return child;
}

/** @returns when the program has ended and printed its last line */
export function waitForEnd(child: ChildProcess): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}

function printLines(name: string, stream: Readable, print: (line: string) => void): void {
  createInterface({ input: stream }).on('line', (line) => {
    print(`[${name}] ${line}`);
  });
}
