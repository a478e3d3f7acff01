import { Worker } from 'node:worker_threads';
import type { ExtractionFailureCode } from './extracted-document.js';
import type { OcrLimits } from './ocr-desk.adapter.js';
import { OcrDesk } from './ocr-desk.adapter.js';
import type { OcrEngine } from './ocr/ocr-engine.js';
import type { ThreadCommand, ThreadMessage, ThreadTask } from './thread-messages.js';
import type { WatchdogLimits } from './thread-watchdog.adapter.js';
import { ThreadWatchdog } from './thread-watchdog.adapter.js';

/** How one task of a thread ended. */
export type ThreadOutcome =
  | { readonly kind: 'answered'; readonly message: ThreadMessage }
  | { readonly kind: 'killed'; readonly code: ExtractionFailureCode };

export type ThreadLimits = OcrLimits &
  WatchdogLimits &
  Readonly<Record<'threadHeapMiB' | 'threadMemoryBytes', number>>;

const START_TIMEOUT_MS = 30_000;
const MEMORY_POLL_MS = 200;

/** One reading thread. It may be killed at any moment: all it holds is the document it reads. */
export class ExtractionThread {
  private readonly worker: Worker;
  private readonly desk: OcrDesk;
  private readonly whenReady: Promise<boolean>;
  private isDead = false;
  private onMessage: (message: ThreadMessage) => void = () => undefined;
  private onDeath: (code: ExtractionFailureCode) => void = () => undefined;

  constructor(
    private readonly limits: ThreadLimits,
    createEngine: () => Promise<OcrEngine>,
  ) {
    this.desk = new OcrDesk(limits, createEngine);
    this.worker = new Worker(threadEntry(import.meta.url), {
      // Nothing of the process's environment, where credentials are, reaches the reader of hostile files.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.threadHeapMiB },
    });
    this.whenReady = this.listen();
    this.worker.unref();
  }

  get isUsable(): boolean {
    return !this.isDead;
  }

  /**
   * Runs one task to its end or kills the thread.
   *
   * @throws Error if the thread did not start: the machine is out of breath, and the document has no part in it
   */
  async run(task: ThreadTask): Promise<ThreadOutcome> {
    this.worker.ref();
    if (!(await this.whenReady)) {
      await this.kill();
      throw new Error('no reading thread could be started');
    }
    const outcome = await this.watch(task);
    if (outcome.kind === 'killed' || isWornOut(outcome.message)) await this.kill();
    else this.worker.unref();
    return outcome;
  }

  async kill(): Promise<void> {
    this.isDead = true;
    await Promise.all([this.worker.terminate(), this.desk.close()]);
  }

  private listen(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, START_TIMEOUT_MS, false);
      timer.unref();
      this.worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'ready') {
          clearTimeout(timer);
          resolve(true);
        } else this.onMessage(message);
      });
      this.worker.on('error', (error: NodeJS.ErrnoException) => {
        this.isDead = true;
        resolve(false);
        this.onDeath(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'damaged');
      });
      this.worker.on('exit', () => {
        this.isDead = true;
        resolve(false);
        this.onDeath('damaged');
      });
    });
  }

  private watch(task: ThreadTask): Promise<ThreadOutcome> {
    this.desk.startDocument();
    return new Promise((resolve) => {
      const die = (code: ExtractionFailureCode): void => {
        finish({ kind: 'killed', code });
      };
      const watchdog = new ThreadWatchdog(this.limits, () => {
        die('timed-out');
      });
      const memoryBefore = process.memoryUsage.rss();
      // The memory of WebAssembly is not part of the heap that `resourceLimits` bounds.
      const memoryTimer = setInterval(() => {
        if (process.memoryUsage.rss() - memoryBefore > this.limits.threadMemoryBytes) die('out-of-memory');
      }, MEMORY_POLL_MS);
      const finish = (outcome: ThreadOutcome): void => {
        watchdog.end();
        clearInterval(memoryTimer);
        resolve(outcome);
      };
      this.onDeath = die;
      this.onMessage = (message) => {
        if (message.kind === 'page-read') watchdog.noteProgress();
        else if (message.kind === 'recognise') void watchdog.pauseFor(this.recognise(message));
        else finish({ kind: 'answered', message });
      };
      this.tell(task);
    });
  }

  private async recognise({ id, scan }: ThreadMessage & { kind: 'recognise' }): Promise<void> {
    const answer = await this.desk.answer(id, scan);
    if (!this.isDead) this.tell(answer);
  }

  private tell(command: ThreadCommand): void {
    this.worker.postMessage(command);
  }
}

function isWornOut(message: ThreadMessage): boolean {
  return (message.kind === 'extracted' || message.kind === 'rendered') && message.isWornOut;
}

/** The compiled entry of the thread; a test that runs from source takes it from the build. */
function threadEntry(moduleUrl: string): URL {
  const entry = new URL('./extraction-thread.main.js', moduleUrl);
  if (moduleUrl.endsWith('.ts'))
    entry.pathname = entry.pathname.replace('/src/pipeline/', '/dist/src/pipeline/');
  return entry;
}
