import { createHash } from 'node:crypto';

/** Bytes of an applicant's secret; 256 bits cannot be guessed. */
export const ACCESS_TOKEN_BYTES = 32;

const ACCESS_TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Whether a text can be a secret at all, so that rubbish never reaches the database. */
export function isAccessToken(text: unknown): text is string {
  return typeof text === 'string' && ACCESS_TOKEN.test(text);
}

/** What the database keeps of a secret. Unsalted is enough: the secret is random, not a password. */
export function hashAccessToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
