import { describe, expect, it } from '@jest/globals';
import { hasGroups, readAlternatives, type RequiredLiterals } from './required-literals.js';

function literalsOf(source: string): RequiredLiterals[] {
  return readAlternatives(source).map(({ literals }) => literals);
}

describe('readAlternatives', () => {
  it.each<[string, RequiredLiterals[]]>([
    ['Schule', [['schule']]],
    ['[sS][cC][hH]ule', [['schule']]],
    ['Schule|Verein', [['schule'], ['verein']]],
    ['(?:Haupt|Real)schule', [['schule']]],
    ['(?:Gymnasium|Kolleg) \\d+', [['gymnasium', 'kolleg']]],
    ['(?<name>Gymnasium|Kolleg)', [['gymnasium', 'kolleg']]],
    ['(?<=Familien)stand', [['familien']]],
    ['Stand(?!punkt)ort', [['stand']]],
    ['Schule[rn]?', [['schule']]],
    ['Schulen?', [['schule']]],
    ['Schuh(?:macher)?', [['schuh']]],
    ['Schuh(?:macher){0,2}x', [['schuh']]],
    ['abc{2}def', [['abc']]],
    ['Straße \\d|\\d{5} Ort', [['straße'], ['ort']]],
    ['a\\.b[|)]cde', [['cde']]],
    ['\\u00e4bcd', [['bcd']]],
  ])('finds what every match of %p holds', (source, expected) => {
    expect(literalsOf(source)).toEqual(expected);
  });

  it.each([
    '\\d+',
    'ab|cd',
    'a?b?c?',
    '(?:Schule)?',
    '(?:Schule|\\d)',
    '(?!Schule)',
    '[Schule]',
    '\\p{Lu}{3}',
    'Sch*l',
  ])('is certain of nothing in %p', (source) => {
    expect(literalsOf(source).every((literals) => literals === null)).toBe(true);
  });

  it('gives every alternative of the top with its own source', () => {
    expect(readAlternatives('a(?:b|c)|[|]|\\|d').map(({ source }) => source)).toEqual([
      'a(?:b|c)',
      '[|]',
      '\\|d',
    ]);
  });
});

describe('hasGroups', () => {
  it.each(['(a)', '(?<name>a)', 'a|(b)'])('sees the group in %p', (source) => {
    expect(hasGroups(source)).toBe(true);
  });

  it.each(['(?:a)', '(?=a)(?!b)(?<=c)(?<!d)', '\\(a\\)', '[(]a'])('sees none in %p', (source) => {
    expect(hasGroups(source)).toBe(false);
  });
});
