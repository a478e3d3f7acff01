import { describe, expect, it } from '@jest/globals';
import { findEndOfDay, toBerlinDate } from './berlin-time.js';
import { checkProcedure, type ProcedureFields } from './procedure-input.js';
import { toSlug } from './slug.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const TYPED: ProcedureFields = {
  title: 'Gärtner:innen 2027',
  occupation: 'Gärtner:in',
  description: '',
  closesOn: '2027-01-31',
  vacancies: '2',
  invitations: '6',
  releasesClean: true,
};

describe('checkProcedure', () => {
  it('accepts a complete form and closes at the end of the day in Germany', () => {
    expect(checkProcedure(TYPED, NOW)).toEqual({
      kind: 'valid',
      settings: {
        title: 'Gärtner:innen 2027',
        occupation: 'Gärtner:in',
        description: '',
        closesAt: new Date('2027-01-31T22:59:59Z'),
        vacancies: 2,
        invitations: 6,
        releasesClean: true,
      },
    });
  });

  it.each([
    ['title', { title: 'x' }],
    ['closesOn', { closesOn: '2026-11-21' }],
    ['closesOn', { closesOn: '2027-02-31' }],
    ['vacancies', { vacancies: '1.5' }],
    ['invitations', { invitations: '1' }],
  ] satisfies [string, Partial<ProcedureFields>][])('refuses a wrong %s: %j', (field, change) => {
    const check = checkProcedure({ ...TYPED, ...change }, NOW);

    expect(check.kind === 'invalid' && check.errors.map((error) => error.field)).toEqual([field]);
  });
});

describe('findEndOfDay', () => {
  it.each([
    ['2027-01-31', '2027-01-31T22:59:59.000Z'],
    ['2027-07-31', '2027-07-31T21:59:59.000Z'],
    // The clocks change in the night before: winter time at the end of the day.
    ['2026-10-25', '2026-10-25T22:59:59.000Z'],
    ['2026-03-29', '2026-03-29T21:59:59.000Z'],
  ])('ends %s at %s', (day, moment) => {
    expect(findEndOfDay(day)?.toISOString()).toBe(moment);
    expect(toBerlinDate(new Date(moment))).toBe(day);
  });

  it.each(['', '31.01.2027', '2027-13-01', '2027-02-29'])('knows no day %j', (text) => {
    expect(findEndOfDay(text)).toBeUndefined();
  });
});

describe('toSlug', () => {
  it('spells umlauts and drops signs', () => {
    expect(toSlug('Müllwerker:in (m/w/d) – 2027')).toBe('muellwerker-in-m-w-d-2027');
  });
});
