import { ConfigError } from '../config/load-config.js';
import { EventLogger } from '../logging/logger.adapter.js';

/**
 * Starts one process. A wrong setting ends it with one sentence and exit code 78 (EX_CONFIG, sysexits.h);
 * anything else that keeps it from starting ends it with 1.
 */
export async function runMain(name: string, start: () => Promise<void>): Promise<void> {
  // Node would print the whole error, and the parameters of a failed query hold what people typed.
  process.on('uncaughtException', (error) => {
    new EventLogger().error('process.crashed', error, { process: name });
    process.exit(1);
  });
  try {
    await start();
  } catch (error) {
    if (error instanceof ConfigError) {
      process.stderr.write(`${name}: ${error.message}\n`);
      process.exit(78);
    }
    new EventLogger().error('process.failed', error, { process: name });
    // The message of a start-up error names routes, jobs or the database, not persons.
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : 'unknown error'}\n`);
    process.exit(1);
  }
}
