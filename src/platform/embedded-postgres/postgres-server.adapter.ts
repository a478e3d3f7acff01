import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../network/free-port.adapter.js';
import { type PostgresCluster } from './postgres-cluster.adapter.js';
import { parsePostmasterState, type PostmasterState } from './postmaster-state.js';

/** A server that this process has started. */
export interface PostgresServer {
  readonly port: number;
  readonly process: ChildProcess;
  /** Keeps the starter alive until the server and its guard have ended. */
  readonly ref: () => void;
  /** Settles when the server and its guard have ended. */
  readonly exited: Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 20;

/** Loopback only, and no log line that could hold a person's data. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  jit: 'off',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

/** For data that may be lost with the machine: tests run about twice as fast. */
const NOT_DURABLE: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

// End of file on standard input means that the starter is gone, however it died. A word means "let go".
// It signals the process id it was given, and not "the server of this directory": by then another starter
// may already run a new one there.
const GUARD = `
trap '' INT TERM HUP
read -r word && exit 0
kill -INT "$1" 2>/dev/null
tick=0
while kill -0 "$1" 2>/dev/null && [ "$tick" -lt 300 ]; do sleep 0.1; tick=$((tick + 1)); done
kill -QUIT "$1" 2>/dev/null
exit 0
`;

/**
 * Starts the server of a cluster on a free port and waits until it accepts connections.
 *
 * @throws Error with the end of the server's log if it does not start
 */
export async function startServer(cluster: PostgresCluster, isDurable: boolean): Promise<PostgresServer> {
  await removeStaleLock(cluster.dataDirectory);
  const port = await findFreePort();
  const settings = { ...SETTINGS, ...(isDurable ? {} : NOT_DURABLE), port: String(port) };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A file, because a pipe would break with this process and the server shall finish its shutdown.
  const log = await open(cluster.logFile, 'w', 0o600);
  // A session of its own: Ctrl-C at the terminal must not stop it before the application has drained.
  const shared = { ...cluster.account, cwd: cluster.dataDirectory, detached: true, env: {} };
  const server = spawn(
    join(cluster.binaries.directory, 'postgres'),
    ['-D', cluster.dataDirectory, ...options],
    { ...shared, stdio: ['ignore', log.fd, log.fd] },
  );
  await log.close();
  const guard = startGuard(server, shared);
  const started = [server, guard].filter((child) => child !== undefined);
  const exited = Promise.all(started.map(waitForExit)).then(() => undefined);
  for (const child of started) child.unref();

  await waitUntilReady(cluster, server);
  const ref = (): void => {
    for (const child of started) child.ref();
  };
  return { port, process: server, ref, exited };
}

/** @returns undefined if no server has left a trace in the cluster */
export async function readServerState(dataDirectory: string): Promise<PostmasterState | undefined> {
  const text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
  return parsePostmasterState(text);
}

/**
 * After a crash the id in the lock file may belong to any program; PostgreSQL refuses to start when that one is of the
 * same user. Where the system does not tell what runs, PostgreSQL decides alone.
 */
async function removeStaleLock(dataDirectory: string): Promise<void> {
  const state = await readServerState(dataDirectory);
  if (state === undefined) return;
  const command = await readFile(`/proc/${state.pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command !== undefined && !command.includes(dataDirectory))
    await rm(join(dataDirectory, 'postmaster.pid'), { force: true });
}

function startGuard(
  server: ChildProcess,
  options: { cwd: string; detached: boolean },
): ChildProcess | undefined {
  if (server.pid === undefined) return undefined;
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', String(server.pid)], {
    ...options,
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // The guard may be gone already; then there is nobody to tell.
  guard.stdin.on('error', () => undefined);
  // Its process id may soon belong to somebody else.
  server.once('exit', () => guard.stdin.end('done\n'));
  return guard;
}

async function waitUntilReady(cluster: PostgresCluster, server: ChildProcess): Promise<void> {
  let failure: string | undefined;
  server.once('error', (error) => (failure = error.message));
  server.once('exit', (code, signal) => (failure = `beendet mit ${code ?? signal ?? 'unbekannt'}`));

  for (let waitedMs = 0; waitedMs < START_TIMEOUT_MS; waitedMs += POLL_MS) {
    if (failure !== undefined) break;
    const state = await readServerState(cluster.dataDirectory);
    if (state?.pid === server.pid && state?.status === 'ready') return;
    await sleep(POLL_MS);
  }
  server.kill('SIGQUIT');
  const log = await readFile(cluster.logFile, 'utf8').catch(() => '');
  throw new Error(
    `PostgreSQL startet nicht (${failure ?? 'keine Antwort'}): ${log.trim().split('\n').slice(-5).join(' | ')}`,
  );
}

function waitForExit(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    // A program that could not be started never exits.
    child.once('error', () => {
      resolve();
    });
  });
}
