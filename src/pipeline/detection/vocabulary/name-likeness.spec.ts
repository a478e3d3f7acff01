import { describe, expect, it } from '@jest/globals';
import { isFrequentWord } from '../dictionary/frequent-words.js';
import { toLetters } from '../text-folding.js';
import { isEastAsianPair, judgeNameWord } from './name-likeness.js';
import { WORLD_FAMILY_NAMES } from './world-family-names.js';
import { WORLD_GIVEN_NAMES } from './world-given-names.js';

describe('judgeNameWord', () => {
  it.each(['Holger', 'Siriporn', 'Chukwuebuka', 'Hans-Jörg', 'ZARGHUNA'])(
    'knows the given name %s',
    (word) => {
      expect(judgeNameWord(word)).toBe('given');
    },
  );

  it.each(['Szczepański', 'Petrosyan', 'Al-Masri', 'O’Donnell', 'Kazlauskienė', 'Papageorgiou', 'Warsame'])(
    'knows the family name %s',
    (word) => {
      expect(judgeNameWord(word)).toBe('family');
    },
  );

  it.each(['Praktikum', 'Lagerlogistik', 'Herne', 'Bäckerei', 'Edeka', 'Baum', 'GmbH', 'AWO', 'half'])(
    'knows that %s is a word',
    (word) => {
      expect(judgeNameWord(word)).toBe('word');
    },
  );

  it('says so when it knows nothing', () => {
    expect(judgeNameWord('Amegnran')).toBe('unknown');
  });
});

describe('isEastAsianPair', () => {
  it.each([
    ['Xu', 'Meiling'],
    ['Meiling', 'Xu'],
    ['Bae', 'Ji-hoon'],
  ])('takes %s %s for a name', (first, second) => {
    expect(isEastAsianPair(first, second)).toBe(true);
  });

  it.each([
    ['Herne', 'Meiling'],
    ['Xu', 'Praktikum'],
  ])('does not take %s %s for a name', (first, second) => {
    expect(isEastAsianPair(first, second)).toBe(false);
  });
});

describe.each([
  ['given', WORLD_GIVEN_NAMES],
  ['family', WORLD_FAMILY_NAMES],
])('the %s names of the world', (_, list) => {
  const names = list.trim().split(/\s/u);

  it('are folded letters, each once', () => {
    expect(names.filter((name) => toLetters(name) !== name || name.length < 4)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('hold no word of applications, no town and no maker of tools', () => {
    const others = ['herne', 'bochum', 'bosch', 'siemens', 'python', 'excel', 'paris', 'teacher', 'manager'];

    expect(names.filter((name) => isFrequentWord(name) || others.includes(name))).toEqual([]);
  });
});
