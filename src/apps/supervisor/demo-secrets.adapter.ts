import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoSecrets } from './process-plan.js';

/** Reads the secrets of a data directory, and makes them on first use (mode 0600). */
export async function loadDemoSecrets(dataDirectory: string): Promise<DemoSecrets> {
  const text = await readOrCreate(join(dataDirectory, 'secrets.json'), () =>
    JSON.stringify(createSecrets(), null, 2),
  );
  return JSON.parse(text) as DemoSecrets;
}

/** Makes the Ed25519 key that signs the head of the decision log, as PEM, unless it exists. */
export async function ensureLogSigningKey(file: string): Promise<void> {
  await readOrCreate(file, () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  });
}

function createSecrets(): DemoSecrets {
  const password = (): string => randomBytes(24).toString('base64url');
  const key = (): string => randomBytes(32).toString('base64');
  return {
    rolePasswords: {
      public: password(),
      office: password(),
      committee: password(),
      audit: password(),
      worker: password(),
      queue: password(),
    },
    sessionSecrets: { public: key(), office: key(), committee: key(), audit: key() },
    identityKey: key(),
    blindKey: key(),
  };
}

/** The file appears complete or not at all, and the first of two writers wins: a lost key is lost data. */
async function readOrCreate(file: string, create: () => string): Promise<string> {
  const present = await readFile(file, 'utf8').catch(ignoreMissing);
  if (present !== undefined) return present;

  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, create(), { mode: 0o600 });
  await link(draft, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}

// Only a missing file may be replaced: keys that cannot be read at the moment are still keys.
function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
