import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { canReach, findPostgresAccount, type PostgresAccount } from './postgres-account.adapter.js';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.adapter.js';
import { REACHABLE_ROOT } from './postgres-copy.adapter.js';

const run = promisify(execFile);

/** An initialised cluster on disk, with everything needed to start its server. */
export interface PostgresCluster {
  /** Belongs to the account, mode 0700. */
  readonly dataDirectory: string;
  readonly logFile: string;
  /** Names the process that started the server. */
  readonly ownerFile: string;
  readonly superuserPassword: string;
  readonly account: PostgresAccount | undefined;
  readonly binaries: PostgresBinaries;
}

/** First version with locales that do not depend on the operating system. */
const FIRST_WITH_BUILTIN_LOCALE = 17;

/**
 * Opens the cluster of a directory, and creates it on first use.
 *
 * @param directory must belong to this application alone; if the server's account cannot reach it, the
 *   cluster lies below `/var/tmp` and `directory/location` names the place
 * @throws Error if the cluster belongs to another major version of PostgreSQL
 */
export async function openCluster(directory: string): Promise<PostgresCluster> {
  await mkdir(directory, { recursive: true });
  const home = await findHome(await realpath(directory));
  const cluster = join(home, 'cluster');
  const dataDirectory = join(cluster, 'data');
  const account = await findPostgresAccount(dataDirectory);
  const binaries = await findPostgresBinaries(account);

  const version = await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) await createCluster(home, cluster, account, binaries);
  else if (Number(version) !== binaries.majorVersion) {
    throw new Error(
      `Die Datenbank in ${dataDirectory} gehört zu PostgreSQL ${version.trim()}, ` +
        `installiert ist ${binaries.majorVersion}.`,
    );
  }

  return {
    dataDirectory,
    logFile: join(home, 'postgres.log'),
    ownerFile: join(home, 'owner.json'),
    superuserPassword: (await readFile(join(cluster, 'superuser-password'), 'utf8')).trim(),
    account,
    binaries,
  };
}

/** The directory itself, or the reachable place that stands for it. */
async function findHome(directory: string): Promise<string> {
  const recorded = await readFile(join(directory, 'location'), 'utf8').catch(() => undefined);
  if (recorded !== undefined) {
    await mkdir(recorded, { recursive: true, mode: 0o711 });
    return recorded;
  }

  const account = await findPostgresAccount(join(directory, 'cluster/data'));
  if (account === undefined) return directory;
  // The account must pass through, but never list: names of neighbours are not its business.
  await chmod(directory, 0o711);
  if (canReach(account, directory)) return directory;

  const key = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  await removeAbandonedHomes(key);
  // A random tail: a name that can be foreseen could be taken by somebody else first.
  const home = await mkdtemp(join(REACHABLE_ROOT, `blindakte-data-${key}-`));
  await chmod(home, 0o711);
  await writeFile(join(directory, 'location'), home, { mode: 0o600 });
  return home;
}

/** The directory was deleted, so its record and with it the old place are lost: a fresh start was wanted. */
async function removeAbandonedHomes(key: string): Promise<void> {
  const names = await readdir(REACHABLE_ROOT).catch(() => []);
  const abandoned = names.filter((name) => name.startsWith(`blindakte-data-${key}-`));
  await Promise.all(
    abandoned.map((name) => rm(join(REACHABLE_ROOT, name), { recursive: true, force: true })),
  );
}

/**
 * Creates the cluster beside its final place and moves it there when complete, so that neither a crash nor
 * a second starter can leave half a cluster.
 */
async function createCluster(
  home: string,
  target: string,
  account: PostgresAccount | undefined,
  binaries: PostgresBinaries,
): Promise<void> {
  const draft = await mkdtemp(join(home, 'cluster-draft-'));
  try {
    await chmod(draft, account === undefined ? 0o700 : 0o711);
    const password = randomBytes(32).toString('hex');
    await writeFile(join(draft, 'superuser-password'), password, { mode: 0o600 });
    await initialise(draft, password, account, binaries);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const isTakenByOther = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!isTakenByOther) throw error;
  }
}

async function initialise(
  draft: string,
  password: string,
  account: PostgresAccount | undefined,
  binaries: PostgresBinaries,
): Promise<void> {
  const dataDirectory = join(draft, 'data');
  const passwordFile = join(draft, 'initial-password');
  await mkdir(dataDirectory, { mode: 0o700 });
  // initdb runs as the account and cannot read our own copy of the password.
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) {
    await Promise.all([dataDirectory, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  }

  const options = [
    ...['--pgdata', dataDirectory, '--username', 'postgres', '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', ...localeOptions(binaries), '--no-instructions'],
  ];
  try {
    // The account may not reach our working directory; programs must not see our secrets.
    await run(join(binaries.directory, 'initdb'), options, {
      ...account,
      cwd: dirname(dataDirectory),
      env: {},
    });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`Die Datenbank in ${draft} konnte nicht angelegt werden: ${stderr?.trim() ?? ''}`, {
      cause: error,
    });
  }
  await rm(passwordFile);
}

// Umlauts fold and sort alike on every machine, whatever locales it has.
function localeOptions({ majorVersion }: PostgresBinaries): string[] {
  return majorVersion >= FIRST_WITH_BUILTIN_LOCALE
    ? ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C']
    : ['--locale', 'C.UTF-8'];
}
