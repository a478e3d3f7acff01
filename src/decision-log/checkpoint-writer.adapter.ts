import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointText, type Checkpoint } from './checkpoint.js';

/** Signs heads of the log and writes each to a file of its own that is never overwritten. */
export class CheckpointWriter {
  private readonly key: KeyObject;

  /** @throws Error when the file holds no Ed25519 private key */
  constructor(
    keyFile: string,
    private readonly directory: string,
  ) {
    this.key = createPrivateKey(readFileSync(keyFile));
    if (this.key.asymmetricKeyType !== 'ed25519') throw new Error('LOG_SIGNING_KEY_FILE: not an Ed25519 key');
  }

  /** True when this head was new; an unchanged log is not signed again. */
  async write(head: Omit<Checkpoint, 'signature'>): Promise<boolean> {
    const signature = sign(null, Buffer.from(checkpointText(head)), this.key).toString('base64');
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const sequence = String(head.sequence).padStart(12, '0');
    await this.writeNew(
      'log-public-key.pem',
      createPublicKey(this.key).export({ type: 'spki', format: 'pem' }).toString(),
    );
    return this.writeNew(
      `${head.tenantId}-${sequence}.json`,
      `${JSON.stringify({ ...head, signature }, null, 2)}\n`,
    );
  }

  private async writeNew(name: string, content: string): Promise<boolean> {
    try {
      const file = await open(join(this.directory, name), 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }
}
