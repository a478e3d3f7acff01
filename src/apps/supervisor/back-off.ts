const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Milliseconds to wait before the next start: doubled for every crash in a row, at most half a minute.
 *
 * @param crashes crashes in a row, counted from 1
 */
export function pauseAfterCrash(crashes: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, crashes - 1), LONGEST_PAUSE_MS);
}
