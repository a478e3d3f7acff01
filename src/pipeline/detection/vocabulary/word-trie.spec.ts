import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toWordPattern } from './word-trie.js';

describe('toWordPattern', () => {
  it('shares what words begin with', () => {
    expect(toWordPattern(['syrisch', 'syrer', 'sud'])).toBe('s(?:yr(?:isch|er)|ud)');
  });

  it('prefers the longest word', () => {
    expect(
      new RegExp(toWordPattern(['Bosnien', 'Bosnien und Herzegowina']), 'u').exec(
        'Bosnien und Herzegowina',
      )?.[0],
    ).toBe('Bosnien und Herzegowina');
  });

  it('matches its words and no others', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'ü', '.', '(', '-'),
      minLength: 1,
      maxLength: 6,
    });

    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (words, other) => {
        const pattern = new RegExp(`^(?:${toWordPattern(words)})$`, 'u');

        expect(words.filter((known) => !pattern.test(known))).toEqual([]);
        expect(pattern.test(other)).toBe(words.includes(other));
      }),
    );
  });
});
