import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../detection/finding.js';
import { toPassages } from './passages.js';

function finding(start: number, end: number, change: Partial<Finding>): Finding {
  return {
    ruleId: 'test',
    category: 'name',
    span: { start, end },
    score: 1,
    sourceField: null,
    action: 'remove',
    replacement: null,
    reason: 'Test.',
    ...change,
  };
}

const wording = finding(10, 40, {
  category: 'religion',
  action: 'generalise',
  replacement: 'Verein (religiös)',
});

describe('toPassages', () => {
  it('keeps a wording that nothing contradicts', () => {
    expect(toPassages([wording])).toEqual([
      { start: 10, end: 40, category: 'religion', replacement: 'Verein (religiös)' },
    ]);
  });

  it('lets a removal inside a generalised passage win, as when a person marks a word of it', () => {
    const marked = finding(20, 26, { ruleId: 'neutral-office' });

    expect(toPassages([wording, marked])).toEqual([
      { start: 10, end: 40, category: 'name', replacement: null },
    ]);
    expect(toPassages([marked, wording])).toEqual([
      { start: 10, end: 40, category: 'name', replacement: null },
    ]);
  });

  it('leaves a mark over everything that two overlapping passages cover', () => {
    expect(toPassages([wording, finding(30, 50, {})])).toEqual([
      { start: 10, end: 50, category: 'religion', replacement: null },
    ]);
  });
});
