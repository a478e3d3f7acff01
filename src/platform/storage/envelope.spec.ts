import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes, randomUUID } from 'node:crypto';
import { KeyRing, seal, sealJson, unseal, unsealJson } from './envelope.adapter.js';

const key = randomBytes(32);

describe('seal', () => {
  it('opens to the same bytes in the same place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (bytes, context) => {
        expect(new Uint8Array(unseal(key, seal(key, bytes, context), context))).toEqual(bytes);
      }),
    );
  });

  it('never gives the same bytes twice, so equal documents do not look equal', () => {
    const bytes = Buffer.from('same');

    expect(seal(key, bytes, 'x').equals(seal(key, bytes, 'x'))).toBe(false);
  });

  it('refuses bytes that were altered anywhere', () => {
    const sealed = seal(key, Buffer.from('a document'), 'document:1');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: sealed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const altered = Buffer.from(sealed);
          altered[at] = (altered[at] ?? 0) ^ flip;
          expect(() => unseal(key, altered, 'document:1')).toThrow();
        },
      ),
    );
  });

  it('refuses bytes that were moved to another document or belong to another key', () => {
    const sealed = sealJson(key, { a: 1 }, 'document:1');

    expect(unsealJson(key, sealed, 'document:1')).toEqual({ a: 1 });
    expect(() => unseal(key, sealed, 'document:2')).toThrow();
    expect(() => unseal(randomBytes(32), sealed, 'document:1')).toThrow();
  });
});

describe('KeyRing', () => {
  it('opens its own keys and no other', () => {
    const ring = new KeyRing(randomBytes(32).toString('base64'));
    const [id, other] = [randomUUID(), randomUUID()];
    const { key: created, wrapped } = ring.create(id);

    expect(ring.open(id, wrapped).equals(created)).toBe(true);
    expect(() => ring.open(other, wrapped)).toThrow();
    expect(() => new KeyRing(randomBytes(32).toString('base64')).open(id, wrapped)).toThrow();
    expect(() => ring.open(id, null)).toThrow('destroyed');
  });
});
