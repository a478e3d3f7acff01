import { describe, expect, it } from '@jest/globals';
import { LiteralSearch } from './literal-search.js';

const LONG = 'Realschule am Ring in 12345 Musterstadt. '.repeat(20);

describe('LiteralSearch', () => {
  it.each([
    ['one of two wordings', 'Schule am Ring', [['gymnasium', 'ring']]],
    ['a wording of every clause', 'Schule am Ring', [['schule'], [' am ']]],
    ['what is written large', 'GYMNASIUM', [['gymnasium']]],
    ['a wording of a long text', LONG, [['musterstadt'], ['00000'], ['.']]],
    ['nothing where nothing is needed', '', []],
  ])('finds %s', (_what, text, clauses) => {
    expect(new LiteralSearch(text).meets(clauses)).toBe(true);
  });

  it.each([
    ['no wording', 'Realschule am Ring', [['gymnasium', 'kolleg']]],
    ['a wording of one clause only', 'Realschule am Ring', [['realschule'], ['kolleg']]],
    ['no wording in an empty text', '', [['abc']]],
    ['no wording of a long text', LONG, [['gymnasium', '000000']]],
    ['the triples of a wording in another order', `${LONG} anna banana`, [['nanna']]],
  ])('sees %s', (_what, text, clauses) => {
    expect(new LiteralSearch(text).meets(clauses)).toBe(false);
  });

  it('says the same when it is asked again', () => {
    const search = new LiteralSearch(LONG);

    expect([0, 1].map(() => [search.meets([['ring']]), search.meets([['kolleg']])])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});
