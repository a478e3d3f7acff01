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
  private documentTimer: WorkTimer | undefined;
  private stallTimer: WorkTimer | undefined;
  private waitCount = 0;
  private isEnded = false;

  constructor(
    private readonly limits: WatchdogLimits,
    private readonly onTimeout: () => void,
    private readonly cpuMs: () => number = processCpuMs,
  ) {
    this.documentLeftMs = limits.documentTimeoutMs;
    this.start();
  }

  /** A page was finished. */
  noteProgress(): void {
    if (this.waitCount > 0 || this.isEnded) return;
    this.stallTimer?.stop();
    this.stallTimer = this.startTimer(this.limits.stallTimeoutMs);
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
    this.documentTimer?.stop();
    this.stallTimer?.stop();
  }

  private start(): void {
    this.resumedAt = performance.now();
    this.documentTimer = this.startTimer(Math.max(0, this.documentLeftMs));
    this.stallTimer = this.startTimer(this.limits.stallTimeoutMs);
  }

  private startTimer(timeMs: number): WorkTimer {
    return new WorkTimer(timeMs, this.onTimeout, this.cpuMs);
  }
}

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// Below this share of the processor a machine is so busy that the time says nothing about the document.
const STARVED_SHARE = 0.6;
const MOST_PATIENCE = 4;
const SHORTEST_WAIT_MS = 100;

/** A timer that waits on while the process gets no processor, at most four times as long. */
class WorkTimer {
  private readonly startedAt = performance.now();
  private readonly cpuAtStart: number;
  private timer: NodeJS.Timeout;

  constructor(
    private readonly timeMs: number,
    private readonly onTimeout: () => void,
    private readonly cpuMs: () => number,
  ) {
    this.cpuAtStart = cpuMs();
    this.timer = setTimeout(this.check, timeMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private readonly check = (): void => {
    const workedMs = this.cpuMs() - this.cpuAtStart;
    const isPatient = performance.now() - this.startedAt < MOST_PATIENCE * this.timeMs;
    if (workedMs >= STARVED_SHARE * this.timeMs || !isPatient) this.onTimeout();
    else this.timer = setTimeout(this.check, Math.max(SHORTEST_WAIT_MS, this.timeMs - workedMs));
  };
}
