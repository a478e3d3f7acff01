import { describe, expect, it } from '@jest/globals';
import type { DetectionContext } from '../detection-rule.js';
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

/** Ids of the rules that need longer than the limit. */
function listSlow(context: DetectionContext): string[] {
  return DETECTION_RULES.filter((rule) => {
    const start = process.cpuUsage();
    rule.find(context);
    return process.cpuUsage(start).user / 1000 > LIMIT_MS;
  }).map(({ id }) => id);
}

describe.each(PIECES)('a text of nothing but %j', (piece) => {
  it('keeps no rule busy', () => {
    const context = toExampleContext({ text: piece.repeat(LENGTH / piece.length) });

    expect(listSlow(context)).toEqual([]);
  });
});

// Expressions are left out where a word that they need is missing: with an example of each rule none is.
const EXAMPLES = DETECTION_RULES.flatMap(({ examples }) => examples.positive.map(({ text }) => text)).join(
  '\n',
);

describe.each(['Aa ', 'aa '])('a text of %j with an example of every rule behind it', (piece) => {
  it('keeps no rule busy', () => {
    const context = toExampleContext({ text: piece.repeat((2 * LENGTH) / piece.length) + EXAMPLES });

    expect(listSlow(context)).toEqual([]);
  });
});
