import { createPrivateKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureLogSigningKey, loadDemoSecrets } from './demo-secrets.adapter.js';

describe('demo secrets', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'blindakte-secrets-'));
  });

  afterEach(async () => {
    await rm(directory, { recursive: true, force: true });
  });

  it('are made once, all different, and readable by the owner alone', async () => {
    const first = await loadDemoSecrets(directory);

    const again = await loadDemoSecrets(directory);
    const { mode } = await stat(join(directory, 'secrets.json'));
    const all = [
      ...Object.values(first.rolePasswords),
      ...Object.values(first.sessionSecrets),
      first.identityKey,
      first.blindKey,
    ];

    expect(again).toEqual(first);
    expect(mode & 0o777).toBe(0o600);
    expect(new Set(all).size).toBe(12);
    expect(Buffer.from(first.identityKey, 'base64')).toHaveLength(32);
    expect(Buffer.from(first.blindKey, 'base64')).toHaveLength(32);
  });

  it('are the same for two starters at once', async () => {
    const [one, other] = await Promise.all([loadDemoSecrets(directory), loadDemoSecrets(directory)]);

    expect(other).toEqual(one);
    expect(await readdir(directory)).toEqual(['secrets.json']);
  });

  it('are never replaced because they cannot be read', async () => {
    await writeFile(join(directory, 'secrets.json'), '{ half');

    await expect(loadDemoSecrets(directory)).rejects.toThrow();
    expect(await readFile(join(directory, 'secrets.json'), 'utf8')).toBe('{ half');
  });

  it('hold an Ed25519 key for the decision log', async () => {
    const file = join(directory, 'log.pem');

    await ensureLogSigningKey(file);
    const first = await readFile(file, 'utf8');
    await ensureLogSigningKey(file);

    expect(createPrivateKey(first).asymmetricKeyType).toBe('ed25519');
    expect(await readFile(file, 'utf8')).toBe(first);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
