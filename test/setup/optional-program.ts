import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds a program that some tests need and not every machine has.
 *
 * @returns its path; undefined after a message that names the tests to be skipped
 * @throws Error if it is missing where everything must run (`CI=true`)
 */
export function findOptionalProgram(
  names: readonly string[],
  purpose: string,
  configured?: string,
): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates =
    configured === undefined
      ? names.flatMap((name) => folders.map((folder) => join(folder, name)))
      : [configured];
  const found = candidates.find(isExecutable);
  if (found !== undefined) return found;

  const message = `${names.join(' or ')} is not installed`;
  if (process.env['CI'] === 'true') throw new Error(`${message}, and CI runs every test.`);
  process.stderr.write(`${message}: skipping ${purpose}.\n`);
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
