/** Set by the supervisor for its children; then standard input is a pipe that ends with the supervisor. */
export const SUPERVISED_VARIABLE = 'BLINDAKTE_SUPERVISED';

/** Nobody waits any more, so draining may not take long. */
const DRAIN_TIMEOUT_MS = 3_000;

/**
 * Lets this process end when its supervisor is gone, however it died; does nothing without a supervisor.
 *
 * First the ordinary way, by a SIGTERM to itself, so that the shutdown hooks run; then at any rate.
 */
export function exitWhenParentDies(): void {
  if (process.env[SUPERVISED_VARIABLE] !== '1') return;

  const leave = (): void => {
    setTimeout(() => process.exit(1), DRAIN_TIMEOUT_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  };
  process.stdin.once('end', leave).once('error', leave).resume();
  // Watching must not keep a process alive that has finished.
  process.stdin.unref();
}
