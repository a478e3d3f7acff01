import { describe, expect, it } from '@jest/globals';
import { LetterTriples, toPlaces } from './letter-triples.js';

function mayHold(text: string, ...words: string[]): boolean {
  return new LetterTriples(text).mayHoldAny(words.map(toPlaces));
}

describe('LetterTriples', () => {
  it.each([
    ['Schule am Ring', 'schule'],
    ['GYMNASIUM', 'gymnasium'],
    ['ÜBERLEBENSTRAINING', 'überleben'],
    ['STRAẞE', 'straße'],
    ['Perſon und Konto', 'person'],
    ['\u212Aonto', 'konto'],
    ['abc', 'abc'],
  ])('says that %p may hold %p', (text, word) => {
    expect(mayHold(text, word)).toBe(true);
  });

  it.each([
    ['Realschule am Ring', ['gymnasium', 'kolleg']],
    ['', ['abc']],
    ['ab', ['abc']],
  ])('knows that %p holds none of %p', (text, words) => {
    expect(mayHold(text, ...words)).toBe(false);
  });

  it('needs one of the words only', () => {
    expect(mayHold('Realschule am Ring', 'gymnasium', 'ring')).toBe(true);
  });

  it('holds nothing of a list without words', () => {
    expect(mayHold('Realschule am Ring')).toBe(false);
  });
});
