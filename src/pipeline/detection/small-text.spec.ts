import { describe, expect, it } from '@jest/globals';
import { toSmallLetter, toSmallText } from './small-text.js';

describe('toSmallText', () => {
  it.each([
    ['ÜBERLEBENSTRAINING', 'überlebenstraining'],
    ['STRAẞE', 'straße'],
    ['Perſon', 'person'],
    ['\u212Aonto', 'konto'],
    ['am\u00a02.\n10. 2025\u2029', 'am 0. 00. 0000 '],
  ])('writes %p as %p', (text, small) => {
    expect(toSmallText(text)).toBe(small);
  });

  it('writes each character as `toSmallLetter` says', () => {
    const differing = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => (toSmallLetter(character) ?? toSmallText(character)) !== toSmallText(character),
    );

    expect(differing).toEqual([]);
  });

  it('writes the same for all that the engine takes for a letter it knows', () => {
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    for (const letter of 'abcdefghijklmnopqrstuvwxyzßäöüéñø') {
      const alike = characters.filter((character) => new RegExp(`^${letter}$`, 'iu').test(character));

      expect(new Set(alike.map(toSmallText))).toEqual(new Set([toSmallLetter(letter)]));
    }
  });
});

describe('toSmallLetter', () => {
  it.each(['Ж', 'İ', 'ı', 'µ', 'Σ', '\u0301', '\ud83d'])('is not certain of %p', (character) => {
    expect(toSmallLetter(character)).toBeUndefined();
  });
});
