import { describe, expect, it } from '@jest/globals';
import type { ProcedureId, TenantId } from '../../policy/ids.js';
import { groupByCity, listQuestions, type PublishedProcedure } from './published-procedure.js';

function aProcedure(title: string, city: string, day: string, isOpen: boolean): PublishedProcedure {
  return {
    id: title as ProcedureId,
    tenantId: city as TenantId,
    tenantSlug: city,
    tenantName: city,
    slug: title,
    title,
    occupation: '',
    description: '',
    closesAt: new Date(day),
    vacancies: 1,
    isOpen,
    phase: 'intake',
  };
}

describe('groupByCity', () => {
  it('puts cities with open procedures first, the next deadline first and the latest closed first', () => {
    const groups = groupByCity([
      aProcedure('a', 'Bochum', '2026-01-01', false),
      aProcedure('b', 'Herne', '2027-03-01', true),
      aProcedure('c', 'Herne', '2027-02-01', true),
      aProcedure('d', 'Herne', '2025-01-01', false),
      aProcedure('e', 'Herne', '2026-01-01', false),
      aProcedure('f', 'Essen', '2027-01-01', true),
    ]);

    expect(
      groups.map(({ city, open, closed }) => [
        city,
        open.map(({ slug }) => slug),
        closed.map(({ slug }) => slug),
      ]),
    ).toEqual([
      ['Essen', ['f'], []],
      ['Herne', ['c', 'b'], ['e', 'd']],
      ['Bochum', [], ['a']],
    ]);
  });
});

describe('listQuestions', () => {
  it('leaves out criteria that ask nothing', () => {
    const criterion = { ordinal: 1, label: 'Rechnen', justification: '', sharePercent: 50 };

    const questions = listQuestions([
      { ...criterion, id: 'c-1' as never, question: null },
      { ...criterion, id: 'c-2' as never, question: 'Wie?' },
    ]);

    expect(questions).toEqual([{ criterionId: 'c-2', question: 'Wie?' }]);
  });
});
