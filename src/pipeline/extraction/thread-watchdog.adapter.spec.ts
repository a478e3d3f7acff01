import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ThreadWatchdog } from './thread-watchdog.adapter.js';

const LIMITS = { documentTimeoutMs: 1_000, stallTimeoutMs: 300, pictureTimeMs: 500 };

describe('ThreadWatchdog', () => {
  let barkCount: number;
  let watchdog: ThreadWatchdog;

  beforeEach(() => {
    jest.useFakeTimers();
    barkCount = 0;
    watchdog = new ThreadWatchdog(LIMITS, bark, () => performance.now());
  });

  function bark(): void {
    barkCount += 1;
    watchdog.end();
  }

  afterEach(() => {
    watchdog.end();
    jest.useRealTimers();
  });

  /** Pages that are finished every 200 ms, for so long. */
  async function workFor(timeMs: number): Promise<void> {
    for (let done = 0; done < timeMs; done += 200) {
      await jest.advanceTimersByTimeAsync(200);
      watchdog.noteProgress();
    }
  }

  it('barks when no page is finished', async () => {
    await jest.advanceTimersByTimeAsync(299);
    expect(barkCount).toBe(0);

    await jest.advanceTimersByTimeAsync(1);

    expect(barkCount).toBe(1);
  });

  it('waits on while a busy machine lets the thread do nothing, but not for ever', async () => {
    watchdog.end();
    watchdog = new ThreadWatchdog(LIMITS, bark, () => 0);

    await jest.advanceTimersByTimeAsync(1_100);
    expect(barkCount).toBe(0);
    await jest.advanceTimersByTimeAsync(400);

    expect(barkCount).toBe(1);
  });

  it('barks when a document takes too long, whatever progress it makes', async () => {
    await workFor(800);
    expect(barkCount).toBe(0);

    await workFor(400);

    expect(barkCount).toBe(1);
  });

  it('is patient while the thread waits for an engine, and once more afterwards', async () => {
    const engine = new Promise((resolve) => setTimeout(resolve, 60_000));
    void watchdog.pauseFor(engine);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(barkCount).toBe(0);

    await workFor(1_400);
    expect(barkCount).toBe(0);
    await workFor(400);

    expect(barkCount).toBe(1);
  });

  it('does not wake up after its end', async () => {
    void watchdog.pauseFor(new Promise((resolve) => setTimeout(resolve, 100)));
    watchdog.end();

    await jest.advanceTimersByTimeAsync(10_000);

    expect(barkCount).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  });
});
