import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWithinDistance } from './edit-distance.js';

describe('isWithinDistance', () => {
  it.each([
    ['konfession', 'konfession', 0],
    ['konfesion', 'konfession', 1],
    ['konfessoin', 'konfession', 1],
    ['konfektion', 'konfession', 2],
    ['', 'ab', 2],
  ])('tells %s from %s by %i', (one, other, distance) => {
    expect(isWithinDistance(one, other, distance)).toBe(true);
    expect(distance > 0 && isWithinDistance(one, other, distance - 1)).toBe(false);
  });

  it('is symmetric, and true for a word with as many letters dropped', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        expect(isWithinDistance(one, other, most)).toBe(isWithinDistance(other, one, most));
        expect(isWithinDistance(one.slice(most), one, most)).toBe(true);
      }),
    );
  });
});
