import { describe, expect, it } from '@jest/globals';
import { toExampleContext } from '../rule-examples.js';
import { DETECTION_RULES } from '../rules/index.js';

// Texts on which careless patterns take exponential or cubic time.
const HOSTILE = [
  'Anna '.repeat(2000),
  'geboren in '.repeat(1000),
  '2019 - '.repeat(1500),
  'a'.repeat(10_000),
  'und '.repeat(2500),
  'Türkisch, '.repeat(1000),
  '("„'.repeat(3000),
  'Mutter Vater '.repeat(800),
];
const LIMIT_MS = 1500;

describe.each(DETECTION_RULES)('$id', (rule) => {
  it('ends in time on hostile text', () => {
    for (const text of HOSTILE) {
      // Processor time: on a busy machine minutes pass in which no rule does anything.
      const started = process.cpuUsage();

      rule.find(toExampleContext({ text }));

      expect(process.cpuUsage(started).user / 1000).toBeLessThan(LIMIT_MS);
    }
  });
});
