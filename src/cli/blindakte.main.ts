#!/usr/bin/env node

const USAGE = `Usage: blindakte <command> [options]

Commands:
  redact      make blind copies of the documents of one application
  verify-log  check an exported decision log without a server

"blindakte <command> --help" explains one command.
`;

// Loaded on demand: verifying a log must not wait for PDF engines.
const COMMANDS: Readonly<Record<string, () => Promise<(args: string[]) => Promise<number>>>> = {
  redact: async () => (await import('./redact.main.js')).runRedact,
  'verify-log': async () => (await import('./verify-log.main.js')).runVerifyLog,
};

async function run([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  const load = name === undefined ? undefined : COMMANDS[name];
  if (load === undefined) {
    process.stderr.write(name === undefined ? USAGE : `Unknown command.\n\n${USAGE}`);
    return 2;
  }
  const command = await load();
  return command(args);
}

process.exitCode = await run(process.argv.slice(2));
