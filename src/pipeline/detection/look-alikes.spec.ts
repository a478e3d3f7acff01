import { describe, expect, it } from '@jest/globals';
import { toReadingDistance } from './look-alikes.js';

describe('toReadingDistance', () => {
  it.each([
    ['melnyk', 'melnyk', 0],
    ['melnyk', 'me1nyk', 0.35],
    ['bernhard', 'bemhard', 0.35],
    ['claudia', 'daudia', 0.35],
    ['yilmaz', 'yimaz', 0.6],
    ['melnyk', 'melnxk', 1],
  ])('puts %s as %s at %d', (meant, read, distance) => {
    expect(toReadingDistance(meant, read, 2)).toBeCloseTo(distance, 3);
  });

  it('gives up above the limit', () => {
    expect(toReadingDistance('melnyk', 'praktikum', 2)).toBe(Infinity);
    expect(toReadingDistance('melnyk', 'melnxk', 0.9)).toBe(Infinity);
  });
});
