import type { DocumentMediaType } from '../../platform/storage/media-type.js';
import type { ExtractionResult } from './extracted-document.js';
import { EXTRACTION_LIMITS } from './extraction-limits.js';
import type { ThreadLimits, ThreadOutcome } from './extraction-thread.adapter.js';
import { ExtractionThread } from './extraction-thread.adapter.js';
import { createOcrEngine } from './ocr/create-engine.adapter.js';
import type { OcrEngine } from './ocr/ocr-engine.js';
import type { ThreadTask } from './thread-messages.js';

export interface SandboxOptions extends Partial<ThreadLimits> {
  /** Documents read at the same time, each in its own thread; 2 by default, for memory. */
  readonly threadCount?: number;
  /** How a thread gets its engine when it meets the first picture; the best one installed by default. */
  readonly createEngine?: () => Promise<OcrEngine>;
}

const MOST_THREADS = 2;

/**
 * Reads uploaded documents in threads that are killed when they hang, crash or eat memory.
 *
 * Threads stay warm between documents and do not keep the process alive while they are idle.
 */
export class ExtractionSandbox {
  private readonly limits: ThreadLimits;
  private readonly threadCount: number;
  private readonly createEngine: () => Promise<OcrEngine>;
  private readonly idle: ExtractionThread[] = [];
  private readonly waiting: (() => void)[] = [];
  private busyCount = 0;
  private isClosed = false;
  private readonly busy = new Set<ExtractionThread>();

  constructor(options: SandboxOptions = {}) {
    this.limits = { ...EXTRACTION_LIMITS, ...options };
    this.threadCount = Math.min(MOST_THREADS, Math.max(1, options.threadCount ?? MOST_THREADS));
    this.createEngine = options.createEngine ?? createOcrEngine;
  }

  /**
   * Never rejects on account of the document: what cannot be read is a `failed` result with its code.
   *
   * @throws Error if no thread can be started; another attempt may succeed
   */
  async extract(bytes: Uint8Array, mediaType: DocumentMediaType): Promise<ExtractionResult> {
    if (bytes.length > EXTRACTION_LIMITS.fileBytes) return { kind: 'failed', code: 'too-large' };
    const outcome = await this.run({ kind: 'extract', bytes, mediaType });
    if (outcome.kind === 'killed') return { kind: 'failed', code: outcome.code };
    return outcome.message.kind === 'extracted'
      ? outcome.message.result
      : { kind: 'failed', code: 'damaged' };
  }

  /** PNG pictures of the pages (about 100 dpi); empty for DOCX, ODT and what cannot be drawn. */
  async renderPages(bytes: Uint8Array, mediaType: DocumentMediaType): Promise<Uint8Array[]> {
    const outcome = await this.run({ kind: 'render', bytes, mediaType });
    return outcome.kind === 'answered' && outcome.message.kind === 'rendered'
      ? [...outcome.message.pages]
      : [];
  }

  /** Starts the threads before the first document needs them. */
  warmUp(): void {
    while (this.idle.length + this.busyCount < this.threadCount) this.idle.push(this.startThread());
  }

  /** Kills all threads; documents that are being read end as `damaged`. */
  async close(): Promise<void> {
    this.isClosed = true;
    const threads = [...this.idle.splice(0), ...this.busy];
    await Promise.all(threads.map((thread) => thread.kill()));
  }

  /** Called by Nest when the worker ends: engines are programs and threads of their own. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async run(task: ThreadTask): Promise<ThreadOutcome> {
    await this.turn();
    try {
      return this.isClosed ? { kind: 'killed', code: 'damaged' } : await this.runIn(this.takeThread(), task);
    } finally {
      this.busyCount -= 1;
      this.waiting.shift()?.();
    }
  }

  private async runIn(thread: ExtractionThread, task: ThreadTask): Promise<ThreadOutcome> {
    this.busy.add(thread);
    try {
      return await thread.run(task);
    } finally {
      this.busy.delete(thread);
      if (thread.isUsable) this.idle.push(thread);
    }
  }

  private takeThread(): ExtractionThread {
    for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
      if (thread.isUsable) return thread;
    }
    return this.startThread();
  }

  private startThread(): ExtractionThread {
    return new ExtractionThread(this.limits, this.createEngine);
  }

  private async turn(): Promise<void> {
    while (this.busyCount >= this.threadCount) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    this.busyCount += 1;
  }
}
