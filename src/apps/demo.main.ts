import { watchLauncher } from './supervisor/launcher-watch.adapter.js';
import { DemoSupervisor } from './supervisor/demo-supervisor.service.js';
import { DemoError, readSupervisorConfig, type SupervisorConfig } from './supervisor/supervisor.config.js';

/** Ctrl-C reaches us twice, from the terminal and from npm; only a later one means "at once". */
const SECOND_SIGNAL_AFTER_MS = 1_500;

// A closed terminal must not end us before the children and the database are down.
process.stdout.on('error', () => undefined);
process.exit(await run(readConfig()));

async function run(config: SupervisorConfig): Promise<number> {
  const supervisor = new DemoSupervisor(config, import.meta.dirname, (line) => {
    process.stdout.write(`${line}\n`);
  });
  let firstSignalAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      firstSignalAt ??= performance.now();
      // Children and database see the end of their pipes and follow.
      if (performance.now() - firstSignalAt > SECOND_SIGNAL_AFTER_MS) process.exit(1);
      supervisor.requestStop(0);
    });
  }
  await watchLauncher(() => {
    supervisor.requestStop(0);
  });
  return supervisor.run();
}

function readConfig(): SupervisorConfig {
  try {
    return readSupervisorConfig(process.env, process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof DemoError)) throw error;
    process.stdout.write(`${error.message}\n`);
    process.exit(78);
  }
}
