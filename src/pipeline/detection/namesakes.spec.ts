import { describe, expect, it } from '@jest/globals';
import { documentFromText } from './document-from-text.js';
import type { Finding } from './finding.js';
import { withoutNamesakes } from './namesakes.js';

function toFinding(text: string, passage: string, finding: Partial<Finding>): Finding {
  const start = text.indexOf(passage);
  return {
    ruleId: 'applicant-name',
    category: 'name',
    span: { start, end: start + passage.length },
    score: 1,
    sourceField: 'person.lastName',
    action: 'remove',
    replacement: null,
    reason: '',
    ...finding,
  };
}

function listCategories(text: string, person: string, names: readonly Finding[]): string[] {
  const other = toFinding(text, person, {
    ruleId: 'other-person',
    category: 'third-party',
    sourceField: null,
  });
  return withoutNamesakes([other, ...names], documentFromText(text)).map(({ category }) => category);
}

describe('withoutNamesakes', () => {
  it.each(['Ida Koch, Schulleitung', 'Ida Koch (Schulleitung)', 'Schulleitung: Ida Koch'])(
    'leaves a teacher of the same family name another person: %s',
    (text) => {
      expect(listCategories(text, 'Ida Koch', [toFinding(text, 'Koch', {})])).toEqual(['third-party']);
    },
  );

  it('keeps the name where a given name of the form stands in it', () => {
    const text = 'Ida Koch, Schulleitung';
    const names = [toFinding(text, 'Koch', {}), toFinding(text, 'Ida', { sourceField: 'person.firstName' })];

    expect(listCategories(text, 'Ida Koch', names)).toEqual(['third-party', 'name', 'name']);
  });

  it('keeps the name where no office stands beside it, and where it is wider than the other person', () => {
    const praise = 'Frau Ida Koch hat geholfen.';
    const office = 'Ida Koch, Schulleitung';

    expect(listCategories(praise, 'Ida Koch', [toFinding(praise, 'Koch', {})])).toContain('name');
    expect(listCategories(office, 'Ida Koch', [toFinding(office, 'Koch, Schulleitung', {})])).toContain(
      'name',
    );
  });

  it('keeps the name where the other person is not removed', () => {
    const text = 'Ida Koch, Schulleitung';
    const kept = toFinding(text, 'Ida Koch', { category: 'third-party', action: 'keep', sourceField: null });

    expect(withoutNamesakes([kept, toFinding(text, 'Koch', {})], documentFromText(text))).toHaveLength(2);
  });
});
