import { createHash } from 'node:crypto';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { join } from 'node:path';

/** Survives a restart and can be entered by every account, unlike a home directory. */
export const REACHABLE_ROOT = '/var/tmp';

/** Only needed to compile extensions; a third of the package. */
const NOT_NEEDED = /\.a$|^pkgconfig$|^include$/;

/**
 * Copies a PostgreSQL package to a place that every account can reach, once per version.
 *
 * The copy appears under its name only when it is complete. A copy that lost files (cleaners of temporary
 * folders) or that belongs to somebody else is not used.
 *
 * @param finish runs on the copy before others can see it
 * @returns the folder that stands for `packageRoot`
 */
export async function copyForAccount(
  packageRoot: string,
  finish: (root: string) => Promise<unknown>,
): Promise<string> {
  const target = join(REACHABLE_ROOT, await nameCopy(packageRoot));
  if (await isComplete(packageRoot, target)) return target;

  const partial = await mkdtemp(`${target}.partial-`);
  try {
    await chmod(partial, 0o755);
    await copyTree(join(packageRoot, 'native'), join(partial, 'native'));
    await finish(partial);
    return await publish(packageRoot, partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function publish(packageRoot: string, partial: string, target: string): Promise<string> {
  try {
    await rename(partial, target);
    return target;
  } catch {
    // Somebody was faster, or a damaged or foreign copy is in the way.
    if (await isComplete(packageRoot, target)) {
      await rm(partial, { recursive: true, force: true });
      return target;
    }
    // Keep a name of our own: removing the other one could pull it from under a running server.
    return partial;
  }
}

async function nameCopy(packageRoot: string): Promise<string> {
  const manifest = await readFile(join(packageRoot, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  const platform = name.split('/').at(-1) ?? name;
  const digest = createHash('sha256').update(manifest).digest('hex').slice(0, 8);
  return `blindakte-postgres-${platform}-${version}-${digest}-${process.getuid?.() ?? 0}`;
}

async function isComplete(packageRoot: string, copy: string): Promise<boolean> {
  const folder = await lstat(copy).catch(() => undefined);
  if (folder?.isDirectory() !== true || folder.uid !== process.getuid?.() || (folder.mode & 0o022) !== 0) {
    return false;
  }
  const [wanted, present] = await Promise.all([
    countFiles(join(packageRoot, 'native')),
    countFiles(join(copy, 'native')),
  ]);
  return wanted === present;
}

/** Counts plain files only: the package may hold its library links already or not. */
async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let count = 0;
  for (const entry of entries) {
    if (NOT_NEEDED.test(entry.name)) continue;
    if (entry.isDirectory()) count += await countFiles(join(folder, entry.name));
    if (entry.isFile()) count += 1;
  }
  return count;
}

// Modes are set and not kept: an installation under umask 077 would give a copy nobody else can read.
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (NOT_NEEDED.test(entry.name)) continue;
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await copyTree(source, target);
    if (entry.isFile()) {
      await copyFile(source, target);
      await chmod(target, ((await stat(source)).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}
