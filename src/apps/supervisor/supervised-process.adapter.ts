import { type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pauseAfterCrash } from './back-off.js';
import { type ChildEnd, type ChildProgram, spawnChild, waitForEnd } from './child-process.adapter.js';
import { DemoError } from './supervisor.config.js';

/** Exit code of a process whose settings are wrong (EX_CONFIG, sysexits.h); trying again cannot help. */
const EXIT_CONFIG = 78;
/** Starts without ever having been ready before the whole start is given up. */
const FIRST_START_ATTEMPTS = 3;
/** A process that ran this long has recovered: the next crash counts as the first. */
const RECOVERED_AFTER_MS = 60_000;
/** A slow machine that starts five processes at once. */
const READY_TIMEOUT_MS = 180_000;
const READY_POLL_MS = 150;
const DRAIN_TIMEOUT_MS = 10_000;

/** One long-running child that is started again whenever it ends before `stop`. */
export class SupervisedProcess {
  private readonly stopping = new AbortController();
  private child: ChildProcess | undefined;
  private running: Promise<void> | undefined;
  private wasReady = false;
  private crashes = 0;

  constructor(
    readonly program: ChildProgram,
    private readonly print: (line: string) => void,
  ) {}

  /**
   * Starts the child and keeps it running.
   *
   * @returns when it answers `/health/ready` for the first time
   * @throws DemoError if it ends again and again, cannot use its settings, or does not get ready in time
   */
  async start(): Promise<void> {
    const failed = new Promise<never>((_resolve, reject) => {
      this.running = this.keepRunning(reject);
    });
    await Promise.race([this.waitUntilReady(), failed]);
    this.wasReady = true;
  }

  async isReady(): Promise<boolean> {
    try {
      const url = `http://127.0.0.1:${this.program.environment['PORT'] ?? ''}/health/ready`;
      const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  /** Lets the child finish what it does, for at most ten seconds. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.child?.kill('SIGTERM');
    const deadline = new AbortController();
    const late = sleep(DRAIN_TIMEOUT_MS, undefined, { signal: deadline.signal }).then(
      () => this.child?.kill('SIGKILL'),
      () => undefined,
    );
    await this.running;
    deadline.abort();
    await late;
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepRunning(giveUp: (error: Error) => void): Promise<void> {
    while (!this.isStopping()) {
      const startedAt = performance.now();
      this.child = spawnChild(this.program, this.print);
      const end = await waitForEnd(this.child).catch((): ChildEnd => ({ code: 1, signal: null }));
      this.child = undefined;
      if (this.isStopping()) return;

      this.crashes = performance.now() - startedAt > RECOVERED_AFTER_MS ? 1 : this.crashes + 1;
      if (!this.wasReady && (end.code === EXIT_CONFIG || this.crashes >= FIRST_START_ATTEMPTS)) {
        giveUp(new DemoError(`Der Prozess „${this.program.name}“ startet nicht (${describeEnd(end)}).`));
        return;
      }
      const pauseMs = pauseAfterCrash(this.crashes);
      this.print(
        `Der Prozess „${this.program.name}“ hat sich beendet (${describeEnd(end)}), neuer Start in ${(pauseMs / 1000).toLocaleString('de-DE')} s.`,
      );
      await sleep(pauseMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async waitUntilReady(): Promise<void> {
    for (let waitedMs = 0; waitedMs < READY_TIMEOUT_MS; waitedMs += READY_POLL_MS) {
      if (await this.isReady()) return;
      await sleep(READY_POLL_MS, undefined, { signal: this.stopping.signal });
    }
    throw new DemoError(
      `Der Prozess „${this.program.name}“ ist nach ${READY_TIMEOUT_MS / 1000} Sekunden noch nicht bereit.`,
    );
  }
}

function describeEnd({ code, signal }: ChildEnd): string {
  return signal === null ? `Code ${code ?? 'unbekannt'}` : `Signal ${signal}`;
}
