import { Worker } from 'node:worker_threads';
import type { ExtractionFailureCode } from './extracted-document.js';
import type { ThreadMessage, ThreadTask } from './thread-messages.js';

/** How one task of a thread ended. */
export type ThreadOutcome =
  | { readonly kind: 'answered'; readonly message: ThreadMessage }
  | { readonly kind: 'killed'; readonly code: ExtractionFailureCode };

export type ThreadLimits = Readonly<
  Record<'documentTimeoutMs' | 'stallTimeoutMs' | 'threadHeapMiB' | 'threadMemoryBytes', number>
>;

const START_TIMEOUT_MS = 30_000;
const MEMORY_POLL_MS = 200;

/** One reading thread. It may be killed at any moment: all it holds is the document it reads. */
export class ExtractionThread {
  private readonly worker: Worker;
  private readonly whenReady: Promise<boolean>;
  private isDead = false;
  private onMessage: (message: ThreadMessage) => void = () => undefined;
  private onDeath: (code: ExtractionFailureCode) => void = () => undefined;

  constructor(private readonly limits: ThreadLimits) {
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

  /** Runs one task to its end or kills the thread; never rejects. */
  async run(task: ThreadTask): Promise<ThreadOutcome> {
    this.worker.ref();
    if (!(await this.whenReady)) {
      await this.kill();
      return { kind: 'killed', code: 'out-of-memory' };
    }
    const outcome = await this.watch(task);
    if (outcome.kind === 'killed' || isWornOut(outcome.message)) await this.kill();
    else this.worker.unref();
    return outcome;
  }

  async kill(): Promise<void> {
    this.isDead = true;
    await this.worker.terminate();
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
    return new Promise((resolve) => {
      const die = (code: ExtractionFailureCode): void => {
        finish({ kind: 'killed', code });
      };
      const timeOut = (): void => {
        die('timed-out');
      };
      const { documentTimeoutMs, stallTimeoutMs, threadMemoryBytes } = this.limits;
      const memoryBefore = process.memoryUsage.rss();
      const documentTimer = setTimeout(timeOut, documentTimeoutMs);
      let stallTimer = setTimeout(timeOut, stallTimeoutMs);
      // The memory of WebAssembly is not part of the heap that `resourceLimits` bounds.
      const memoryTimer = setInterval(() => {
        if (process.memoryUsage.rss() - memoryBefore > threadMemoryBytes) die('out-of-memory');
      }, MEMORY_POLL_MS);
      const finish = (outcome: ThreadOutcome): void => {
        clearTimeout(documentTimer);
        clearTimeout(stallTimer);
        clearInterval(memoryTimer);
        resolve(outcome);
      };
      this.onDeath = die;
      this.onMessage = (message) => {
        if (message.kind !== 'page-read') finish({ kind: 'answered', message });
        clearTimeout(stallTimer);
        if (message.kind === 'page-read') stallTimer = setTimeout(timeOut, stallTimeoutMs);
      };
      this.worker.postMessage(task);
    });
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
