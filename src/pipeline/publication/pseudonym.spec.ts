import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PSEUDONYM_ALPHABET, PSEUDONYM_LENGTH, toPseudonym } from './pseudonym.js';

describe('toPseudonym', () => {
  it('L19: comes from chance alone and is easy to read aloud', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: PSEUDONYM_LENGTH, maxLength: 12 }), (bytes) => {
        expect(toPseudonym(bytes)).toMatch(
          new RegExp(`^K-[${PSEUDONYM_ALPHABET}]{${String(PSEUDONYM_LENGTH)}}$`),
        );
        expect(toPseudonym(bytes)).toBe(toPseudonym(bytes));
      }),
    );
    expect(PSEUDONYM_ALPHABET).not.toMatch(/[AEIOU01]/);
  });

  it('refuses too little chance', () => {
    expect(() => toPseudonym(new Uint8Array(2))).toThrow(RangeError);
  });
});
