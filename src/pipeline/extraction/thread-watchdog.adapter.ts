export interface WatchdogLimits {
  readonly documentTimeoutMs: number;
  readonly stallTimeoutMs: number;
  /** What a thread gets on top for each picture it hands to an engine: decoding and preparing take time too. */
  readonly pictureTimeMs: number;
}

/** Calls back once when a thread makes no progress or works too long; time in which it waits does not count. */
export class ThreadWatchdog {
  private documentLeftMs: number;
  private resumedAt = 0;
  private documentTimer: NodeJS.Timeout | undefined;
  private stallTimer: NodeJS.Timeout | undefined;
  private waitCount = 0;
  private isEnded = false;

  constructor(
    private readonly limits: WatchdogLimits,
    private readonly onTimeout: () => void,
  ) {
    this.documentLeftMs = limits.documentTimeoutMs;
    this.start();
  }

  /** A page was finished. */
  noteProgress(): void {
    if (this.waitCount > 0 || this.isEnded) return;
    clearTimeout(this.stallTimer);
    this.stallTimer = setTimeout(this.onTimeout, this.limits.stallTimeoutMs);
  }

  /** Stops the clocks until the promise settles; several waits may overlap. */
  async pauseFor(work: Promise<unknown>): Promise<void> {
    if (this.waitCount === 0) {
      this.stopClocks();
      this.documentLeftMs -= performance.now() - this.resumedAt;
    }
    this.waitCount += 1;
    await work.catch(() => undefined);
    this.waitCount -= 1;
    this.documentLeftMs += this.limits.pictureTimeMs;
    if (this.waitCount === 0 && !this.isEnded) this.start();
  }

  end(): void {
    this.isEnded = true;
    this.stopClocks();
  }

  private stopClocks(): void {
    clearTimeout(this.documentTimer);
    clearTimeout(this.stallTimer);
  }

  private start(): void {
    this.resumedAt = performance.now();
    this.documentTimer = setTimeout(this.onTimeout, Math.max(0, this.documentLeftMs));
    this.stallTimer = setTimeout(this.onTimeout, this.limits.stallTimeoutMs);
  }
}
