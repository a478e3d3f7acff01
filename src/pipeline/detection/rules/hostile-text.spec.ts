import { describe, expect, it } from '@jest/globals';
import { toExampleContext } from '../rule-examples.js';
import { DETECTION_RULES } from './index.js';

const LENGTH = 20_000;
// A rule whose time grows with the square of the text needs seconds for some of these; others a few milliseconds.
const LIMIT_MS = 1_500;

const PIECES = [
  'a',
  'A',
  'Aa ',
  'A B ',
  '1',
  '1 ',
  '1.',
  'a.',
  'a@',
  'Aa-',
  '_1',
  'a/',
  'ae',
  ' ',
  '\n',
  'A\t',
  '(0',
  '12345 ',
];

describe.each(PIECES)('a text of nothing but %j', (piece) => {
  it('keeps no rule busy', () => {
    const context = toExampleContext({ text: piece.repeat(LENGTH / piece.length) });

    const slow = DETECTION_RULES.filter((rule) => {
      const start = process.cpuUsage();
      rule.find(context);
      return process.cpuUsage(start).user / 1000 > LIMIT_MS;
    }).map(({ id }) => id);

    expect(slow).toEqual([]);
  });
});
