import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

/** The operating-system account that runs the server; undefined means the one of this process. */
export interface PostgresAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Chooses the account for the server, which refuses to run as root.
 *
 * As root: the account that owns the data already, else `postgres`, else `nobody`.
 */
export async function findPostgresAccount(dataDirectory: string): Promise<PostgresAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const accounts = await readAccounts();
  return accounts.get('postgres') ?? accounts.get('nobody') ?? { uid: 65_534, gid: 65_534 };
}

/**
 * Whether the account can enter a directory or read a file.
 *
 * Asks the system as that account, because mode bits alone do not show access lists or mount options.
 */
export function canReach(account: PostgresAccount | undefined, path: string): boolean {
  if (account === undefined) return true;
  const result = spawnSync('/bin/sh', ['-c', 'test -r "$1" || test -x "$1"', 'sh', path], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return result.status === 0;
}

async function readAccounts(): Promise<ReadonlyMap<string, PostgresAccount>> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const rows = text.split('\n').map((line) => line.split(':'));
  return new Map(
    rows.flatMap(([name, , uid, gid]): [string, PostgresAccount][] =>
      name !== undefined && uid !== undefined && gid !== undefined
        ? [[name, { uid: Number(uid), gid: Number(gid) }]]
        : [],
    ),
  );
}
