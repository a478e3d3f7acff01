import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 1;

/** The key of one application or candidate file, in clear. Lives in memory only. */
export type SubjectKey = Buffer & { readonly subjectKey: true };

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D).
 *
 * @param context binds the sealed bytes to their place (`document:<id>`), so they cannot be moved elsewhere
 * @returns version byte, 12-byte nonce, 16-byte tag, ciphertext
 */
export function seal(key: Buffer, bytes: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when the bytes were altered, moved to another place or sealed with another key */
export function unseal(key: Buffer, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < 1 + NONCE_BYTES + TAG_BYTES || bytes[0] !== VERSION)
    throw new Error('not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES));
  decipher.setAAD(Buffer.from(context));
  return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Wraps one key per subject with the key of a side, so erasure is destroying the wrapped key. */
export class KeyRing {
  private readonly sideKey: Buffer;

  /** @param sideKey 32 bytes in base64 (`IDENTITY_KEY` or `BLIND_KEY`) */
  constructor(sideKey: string) {
    this.sideKey = Buffer.from(sideKey, 'base64');
    if (this.sideKey.length !== KEY_BYTES) throw new RangeError('a side key has 32 bytes');
  }

  /** A new key for one subject, in clear and wrapped for the database. */
  create(subjectId: string): { readonly key: SubjectKey; readonly wrapped: Buffer } {
    const key = randomBytes(KEY_BYTES);
    return { key: key as SubjectKey, wrapped: seal(this.sideKey, key, `key:${subjectId}`) };
  }

  /** @throws Error when the wrapped key was destroyed, altered or belongs to another subject */
  open(subjectId: string, wrapped: Uint8Array | null): SubjectKey {
    if (wrapped === null) throw new Error('the key of this subject was destroyed');
    return unseal(this.sideKey, wrapped, `key:${subjectId}`) as SubjectKey;
  }
}

/** Seals a JSON value; see `seal`. */
export function sealJson(key: Buffer, value: unknown, context: string): Buffer {
  return seal(key, Buffer.from(JSON.stringify(value)), context);
}

/** Opens what `sealJson` sealed; the caller names the shape it wrote. */
export function unsealJson(key: Buffer, sealed: Uint8Array, context: string): unknown {
  return JSON.parse(unseal(key, sealed, context).toString('utf8')) as unknown;
}
