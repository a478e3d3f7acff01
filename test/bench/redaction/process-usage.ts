import { readFileSync } from 'node:fs';

const PROCESS = '/proc/self';
// The unit of these fields is the same on every Linux (USER_HZ).
const TICK_MS = 10;
const SAMPLE_MS = 20;
const KIBIBYTE = 1024;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** CPU milliseconds of this process, its threads, and the children that have ended (in steps of 10; Linux only). */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  // Behind the name, which may hold blanks: fields 16 and 17 of proc(5).
  const fields = readText(`${PROCESS}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const ofChildren = (Number(fields[13]) || 0) + (Number(fields[14]) || 0);
  return (user + system) / 1000 + ofChildren * TICK_MS;
}

function childrenBytes(): number {
  const ids = readText(`${PROCESS}/task/${process.pid}/children`).split(' ').filter(Boolean);
  return ids
    .map((id) => Number(/VmRSS:\s+(\d+) kB/u.exec(readText(`/proc/${id}/status`))?.[1] ?? 0) * KIBIBYTE)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Watches the memory that this process, its threads and its children hold at the same time. */
export class MemoryWatch {
  private peakBytes = 0;
  private readonly timer = setInterval(() => {
    this.sample();
  }, SAMPLE_MS);

  /** Ends the watch. @returns the peak in bytes; of children on Linux only */
  stop(): number {
    this.sample();
    clearInterval(this.timer);
    return Math.max(this.peakBytes, process.resourceUsage().maxRSS * KIBIBYTE);
  }

  private sample(): void {
    this.peakBytes = Math.max(this.peakBytes, process.memoryUsage.rss() + childrenBytes());
  }
}
