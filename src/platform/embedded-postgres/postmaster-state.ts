/** What a running server writes about itself into `postmaster.pid`. */
export interface PostmasterState {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping';
}

const STATUSES: readonly PostmasterState['status'][] = ['starting', 'ready', 'stopping'];

/**
 * Reads the lines of `postmaster.pid`: 1 process id, 4 port, 8 status padded with blanks.
 *
 * A file that is still being written has fewer lines; it counts as "starting", with port 0.
 *
 * @returns undefined if not even a process id can be read
 * Source: PostgreSQL, src/include/utils/pidfile.h
 */
export function parsePostmasterState(text: string): PostmasterState | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  // A server in single-user mode writes a negative id.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined;

  const port = Number(lines[3] ?? '');
  const status = STATUSES.find((known) => known === lines[7]) ?? 'starting';
  return { pid, port: Number.isSafeInteger(port) ? port : 0, status };
}
