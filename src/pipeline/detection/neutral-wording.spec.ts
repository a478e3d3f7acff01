import { describe, expect, it } from '@jest/globals';
import { foldedWordsOf, repeatsWord, withoutWords } from './neutral-wording.js';

describe('repeatsWord', () => {
  it.each([
    ['muslimische Schüler*in', 'muslimischer'],
    ['junge Messdiener*in', 'Messdienerin'],
    ['Yıldız-Verein', 'YILDIZ'],
    ['schwule Jugendleiter*in', 'schwuler'],
  ])('sees in %j the word %s', (wording, gone) => {
    expect(repeatsWord(wording, foldedWordsOf(gone))).toBe(true);
  });

  it.each([
    ['2 Wochen', '14.2.'],
    ['Schüler*in', 'Mutter in Rente'],
    ['Verein (religiös)', 'Moscheeverein'],
    ['Deutschförderung', 'Deutsch'],
    ['freundliche Person', 'Freund'],
    ['ruhige Person', 'ruht'],
  ])('does not see in %j a word of %j', (wording, gone) => {
    expect(repeatsWord(wording, foldedWordsOf(gone))).toBe(false);
  });
});

describe('withoutWords', () => {
  it.each([
    ['Die muslimische Schüler*in', 'muslimische', 'Die Schüler*in'],
    ['Muslimische Schüler*in', 'muslimischer', 'Schüler*in'],
    ['eine ruhige und muslimische Praktikant*in', 'muslimische', 'eine ruhige Praktikant*in'],
    ['eine muslimische und ruhige Praktikant*in', 'muslimische', 'eine ruhige Praktikant*in'],
    ['eine ruhige, muslimische Praktikant*in', 'muslimische', 'eine ruhige Praktikant*in'],
    ['muslimische Messdiener*in', 'Messdienerin', undefined],
    ['Praktikant*in', 'muslimische', 'Praktikant*in'],
  ])('makes of %j without %s: %s', (wording, gone, expected) => {
    expect(withoutWords(wording, foldedWordsOf(gone))).toBe(expected);
  });
});
