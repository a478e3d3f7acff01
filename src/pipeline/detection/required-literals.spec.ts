import { describe, expect, it } from '@jest/globals';
import { clausesOfAny, hasGroups, readAlternatives, type Clause } from './required-literals.js';

function clausesOf(source: string): (readonly Clause[])[] {
  return readAlternatives(source).map(({ clauses }) => clauses);
}

describe('readAlternatives', () => {
  it.each<[string, string[][][]]>([
    ['Schule', [[['schule']]]],
    ['[sS][cC][hH]ule', [[['schule']]]],
    ['Schule|Verein', [[['schule']], [['verein']]]],
    ['(?:Haupt|Real)schule', [[['hauptschule', 'realschule']]]],
    ['(?<name>Gymnasium|Kolleg)', [[['gymnasium', 'kolleg']]]],
    ['Stand(?!punkt)ort', [[['standort']]]],
    ['Schule[rn]?', [[['schule']]]],
    ['Schuh(?:macher)?', [[['schuh']]]],
    ['Klasse (?:5|10)', [[['klasse 0']]]],
    ['a\\.b[|)]cde', [[['a.b|cde', 'a.b)cde']]]],
    ['\\u00e4bcd', [[['äbcd']]]],
    ['\\d{2}[./]\\d{4}', [[['00.0000', '00/0000']]]],
    ['^am$', [[['am']]]],
  ])('finds what every match of %p holds', (source, expected) => {
    expect(clausesOf(source)).toEqual(expected);
  });

  it.each<[string, string[][]]>([
    ['(?:Gymnasium|Kolleg) +\\p{Lu}', [['gymnasium ', 'kolleg ']]],
    ['(?<=Familien)stand', [['familien'], ['stand']]],
    ['ich[ \\n]{1,3}bin', [['ich '], [' bin']]],
    ['Straße .+ Ort', [['straße '], [' ort']]],
    ['Schuh(?:macher){0,2}xyz', [['schuh'], ['xyz']]],
    ['abc{2,}def', [['abcc'], ['ccdef']]],
  ])('finds each part that every match of %p holds', (source, expected) => {
    const [clauses = []] = clausesOf(source);

    expect(clauses).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    '\\p{L}+',
    'a?b?c?',
    '(?:Schule)?',
    '(?:Schule|\\p{L})',
    '(?!Schule)',
    '[^s]',
    '\\p{Lu}{3}',
    '[a-z]+',
    '.',
    '\\1',
    'Ж',
  ])('is certain of nothing in %p', (source) => {
    expect(clausesOf(source).flat()).toEqual([]);
  });

  it('gives every alternative of the top with its own source', () => {
    expect(readAlternatives('a(?:b|c)|[|]|\\|d').map(({ source }) => source)).toEqual([
      'a(?:b|c)',
      '[|]',
      '\\|d',
    ]);
  });
});

describe('clausesOfAny', () => {
  it('needs a wording of one of the alternatives', () => {
    expect(clausesOfAny(readAlternatives('Haus|Hof'))).toEqual([['haus', 'hof']]);
  });

  it('is certain of nothing where an alternative needs nothing', () => {
    expect(clausesOfAny(readAlternatives('Haus|\\p{L}'))).toEqual([]);
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
