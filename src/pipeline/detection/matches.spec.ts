import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findGroup, listMatches, withSign } from './matches.js';

const PIECES = [
  'Schule',
  'schul',
  '[sS]chul',
  '\\p{L}',
  '\\d',
  ' ',
  'am',
  '[\\p{L}-]',
  '(?:Ring|ring|Am)',
  '(?=S)',
  '(?<! )',
  '(?:[ \\n]{1,3})',
  '[./-]',
  '(?<=am )',
  '(?:am|)',
];
const WORDS = ['Schule', 'SCHULE', 'schulring', 'Ring', 'am', 'Am', '12', '7', ' ', '\n', '.', '-', 'é', 'Ж'];

const pattern = fc
  .array(
    fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', '?', '+', '*', '{2}', '{1,2}')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((pieces) =>
        pieces
          .map(([piece, count]) =>
            piece.startsWith('(?=') || piece.startsWith('(?<') ? piece : `(?:${piece})${count}`,
          )
          .join(''),
      ),
    { minLength: 1, maxLength: 4 },
  )
  .map((alternatives) => alternatives.join('|'));
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(''));

function placesOf(matches: Iterable<RegExpExecArray>): [number, string][] {
  return [...matches].map((match) => [match.index, match[0]]);
}

describe('listMatches', () => {
  it('finds what the engine finds with the whole expression, whatever it leaves out', () => {
    fc.assert(
      fc.property(pattern, text, fc.constantFrom('gu', 'giu', 'gdu'), (source, searched, flags) => {
        const expected = placesOf(searched.matchAll(new RegExp(source, flags)));

        expect(placesOf(listMatches(searched, new RegExp(source, flags)))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('prefers the alternative that is named first, and goes on behind it', () => {
    expect(placesOf(listMatches('Realschule Nord', /schule|Realschul|Nord/gu))).toEqual([
      [0, 'Realschul'],
      [11, 'Nord'],
    ]);
  });

  it('keeps expressions apart that differ by a flag, also when it has read many others since', () => {
    const search = (flags: string) => placesOf(listMatches('Ahorn', new RegExp('a', flags)));

    expect([search('gu'), search('giu')]).toEqual([[], [[0, 'A']]]);
    for (let n = 0; n < 500; n += 1) listMatches('Ahorn', new RegExp(`a${String(n)}`, 'gu'));
    expect([search('gu'), search('giu'), search('gu')]).toEqual([[], [[0, 'A']], []]);
  });

  it('keeps the groups of an expression', () => {
    const [match] = listMatches('Name: Beispiel', /Alter: (\d+)|Name: (?<name>\p{L}+)/gu);

    expect(match?.groups?.['name']).toBe('Beispiel');
    expect(match?.[2]).toBe('Beispiel');
  });
});

describe('findGroup', () => {
  it('tells where a group stands', () => {
    const expression = /Name: (?<name>\p{L}+)/gu;
    const [match] = listMatches('Der Name: Beispiel', expression);
    if (match === undefined) throw new Error('nothing found');

    expect(findGroup(match, expression, 'name')).toEqual([10, 18]);
    expect(findGroup(match, expression, 'other')).toEqual([4, 18]);
  });
});

describe('withSign', () => {
  it('searches only where the sign stands', () => {
    const expression = withSign(/\w+@\w+/gu, /@/u);
    const wrong = withSign(/\w+@\w+/gu, /#/u);

    expect(placesOf(listMatches('a@b c@d', expression))).toEqual([
      [0, 'a@b'],
      [4, 'c@d'],
    ]);
    expect(listMatches('a@b c@d', wrong)).toEqual([]);
  });
});
