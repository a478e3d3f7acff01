import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCluster, type PostgresCluster } from './postgres-cluster.adapter.js';
import { readServerState, startServer, type PostgresServer } from './postgres-server.adapter.js';
import { type PostmasterState } from './postmaster-state.js';
import {
  identifyProcess,
  isPidTaken,
  isRunning,
  type ProcessIdentity,
} from '../process/process-identity.adapter.js';

export interface EmbeddedPostgresOptions {
  /** Created on first use; holds the cluster, its password and the server's log. */
  readonly dataDir: string;
  /** Default true. False trades safety against a power cut for speed; for tests. */
  readonly isDurable?: boolean;
}

/** A PostgreSQL server for demo and tests; never for production, its bundled OpenSSL is old. */
export interface EmbeddedPostgres {
  /** Always the loopback address. */
  readonly host: string;
  readonly port: number;
  /** Holds the password, so never log it. */
  readonly superuserUrl: string;
  /** False if another living process has started the server; then `stop` leaves it alone. */
  readonly isOwner: boolean;
  /** The process that started the server. */
  readonly ownerPid: number;
  /** Settles when the server ends, wanted or not; never for a server of another process. */
  readonly exited: Promise<void>;
  /** Ends all connections, writes everything to disk and waits for the end. Safe to call twice. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Another starter may win the cluster or the port between our look and our start. */
const START_ATTEMPTS = 4;
const STOP_TIMEOUT_MS = 30_000;
/** Time the guard of a killed starter has to stop its server, before we do it. */
const GUARD_GRACE_MS = 2_000;
/** Time another starter has to bring its server up and write its name. */
const UNKNOWN_GRACE_MS = 5_000;
const POLL_MS = 25;

interface OwnerRecord {
  readonly owner: ProcessIdentity;
  readonly server: ProcessIdentity;
}

/**
 * Starts a PostgreSQL server, or joins the one that a living process has started on the same data.
 *
 * The server survives Ctrl-C until `stop`, and does not survive this process, even if it is killed.
 *
 * @throws Error with one German sentence if no programs are found or the server does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options.dataDir);
  for (let attempt = 1; ; attempt += 1) {
    const joined = await joinRunningServer(cluster);
    if (joined !== undefined) return joined;
    try {
      const server = await startServer(cluster, options.isDurable ?? true);
      await recordOwner(cluster, server);
      return toOwned(cluster, server);
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
    }
  }
}

/** @returns undefined if no server runs, or if one ran without its starter and is now stopped */
async function joinRunningServer(cluster: PostgresCluster): Promise<EmbeddedPostgres | undefined> {
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    const state = await readServerState(cluster.dataDirectory);
    // PostgreSQL itself clears away the file of a server that is gone.
    if (state === undefined || !isPidTaken(state.pid)) return undefined;

    const record = await readOwner(cluster, state);
    // After a crash the id may belong to any program: PostgreSQL tells them apart when we start.
    if (record === undefined && waitedMs >= UNKNOWN_GRACE_MS) return undefined;
    if (record !== undefined) {
      if (!(await isRunning(record.server))) return undefined;
      if (!(await isRunning(record.owner))) {
        await stopOrphan(record.server);
        return undefined;
      }
      if (state.status === 'ready') return toJoined(cluster, state, record.owner);
    }
    await sleep(POLL_MS);
  }
}

async function recordOwner(cluster: PostgresCluster, server: PostgresServer): Promise<void> {
  const record: OwnerRecord = {
    owner: await identifyProcess(process.pid),
    server: await identifyProcess(server.process.pid ?? 0),
  };
  await writeFile(cluster.ownerFile, JSON.stringify(record), { mode: 0o600 });
}

/** @returns undefined while the starter of this very server has not written its name */
async function readOwner(
  cluster: PostgresCluster,
  { pid }: PostmasterState,
): Promise<OwnerRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(cluster.ownerFile, 'utf8')) as OwnerRecord;
    return record.server.pid === pid ? record : undefined;
  } catch {
    return undefined;
  }
}

async function stopOrphan(server: ProcessIdentity): Promise<void> {
  for (let waitedMs = 0; waitedMs < STOP_TIMEOUT_MS; waitedMs += POLL_MS) {
    if (!(await isRunning(server))) return;
    if (waitedMs === GUARD_GRACE_MS) process.kill(server.pid, 'SIGINT');
    await sleep(POLL_MS);
  }
  throw new Error(`Ein verwaister PostgreSQL-Server (Prozess ${server.pid}) lässt sich nicht beenden.`);
}

function toJoined(
  cluster: PostgresCluster,
  state: PostmasterState,
  owner: ProcessIdentity,
): EmbeddedPostgres {
  return {
    ...describe(cluster, state.port),
    isOwner: false,
    ownerPid: owner.pid,
    exited: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

function toOwned(cluster: PostgresCluster, server: PostgresServer): EmbeddedPostgres {
  return {
    ...describe(cluster, server.port),
    isOwner: true,
    ownerPid: process.pid,
    exited: server.exited,
    stop: () => stopServer(server),
  };
}

function describe(
  cluster: PostgresCluster,
  port: number,
): Pick<EmbeddedPostgres, 'host' | 'port' | 'superuserUrl'> {
  const superuserUrl = `postgres://postgres:${cluster.superuserPassword}@${HOST}:${port}/postgres`;
  return { host: HOST, port, superuserUrl };
}

/** First politely to all clients, then without waiting for the disk, which recovery repairs. */
async function stopServer(server: PostgresServer): Promise<void> {
  server.ref();
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    server.process.kill(signal);
    const timer = new AbortController();
    const timeout = sleep(STOP_TIMEOUT_MS, 'late' as const, { signal: timer.signal }).catch(() => undefined);
    const outcome = await Promise.race([server.exited, timeout]);
    timer.abort();
    if (outcome !== 'late') return;
  }
}
