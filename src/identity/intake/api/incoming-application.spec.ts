import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { isAccessToken } from '../access-token.js';
import { addToDigest, deriveAccessToken } from './incoming-application.js';

const KEY = Buffer.alloc(32, 1);
const CONTENT = Buffer.alloc(32, 2);

describe('deriveAccessToken', () => {
  it('gives one request one secret', () => {
    const token = deriveAccessToken(KEY, 'p-1', 'key-12345', CONTENT);

    expect(deriveAccessToken(KEY, 'p-1', 'key-12345', CONTENT)).toBe(token);
    expect(isAccessToken(token)).toBe(true);
  });

  it('gives another secret when key, procedure, idempotency key or content differ', () => {
    const tokens = [
      deriveAccessToken(KEY, 'p-1', 'key-12345', CONTENT),
      deriveAccessToken(Buffer.alloc(32, 9), 'p-1', 'key-12345', CONTENT),
      deriveAccessToken(KEY, 'p-2', 'key-12345', CONTENT),
      deriveAccessToken(KEY, 'p-1', 'key-12346', CONTENT),
      deriveAccessToken(KEY, 'p-1', 'key-12345', Buffer.alloc(32, 3)),
    ];

    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

describe('addToDigest', () => {
  it('tells two parts from one', () => {
    const digestOf = (...parts: string[]): string => {
      const digest = createHash('sha256');
      for (const part of parts) addToDigest(digest, 'document', Buffer.from(part));
      return digest.digest('hex');
    };

    expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'));
    expect(digestOf('ab')).not.toBe(digestOf('a', 'b'));
  });
});
