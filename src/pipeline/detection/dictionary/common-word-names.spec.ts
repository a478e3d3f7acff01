import { describe, expect, it } from '@jest/globals';
import { foldLetters } from '../text-folding.js';
import { findCommonWordKind } from './common-word-names.js';
import { isFrequentWord } from './frequent-words.js';

describe('findCommonWordKind', () => {
  it.each([
    ['Koch', 'occupation'],
    ['KLEIN', 'adjective'],
    ['Koenig', 'countable'],
    ['Salz', 'bare-noun'],
    ['An', 'preposition'],
    ['Weiß', 'adjective'],
    ['Weiss', 'adjective'],
    ['Mai', 'month'],
    ['Sommer', 'season'],
    ['Deutsch', 'language'],
    ['Hagen', 'place'],
  ])('knows that %s is a word too', (name, kind) => {
    expect(findCommonWordKind(foldLetters(name).text)).toBe(kind);
  });

  it.each(['Melnyk', 'Yıldız', 'Kateryna', 'Schmidt', 'Nguyen', 'Ali'])(
    'knows that %s is a name only',
    (name) => {
      expect(findCommonWordKind(foldLetters(name).text)).toBeUndefined();
    },
  );
});

describe('isFrequentWord', () => {
  it.each(['Praktikum', 'Kabine', 'Bescheinigung', 'Pünktlichkeit', 'Straße', 'BOCHUM'])(
    'knows %s',
    (word) => {
      expect(isFrequentWord(foldLetters(word).text)).toBe(true);
    },
  );

  it.each(['Melnyk', 'Daryna', 'Philipp', 'Alsan'])('does not know the name %s', (word) => {
    expect(isFrequentWord(foldLetters(word).text)).toBe(false);
  });
});
