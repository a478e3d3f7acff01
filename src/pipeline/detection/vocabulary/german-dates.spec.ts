import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DATE, parseDate, toDurationWording, toOpenDurationWording } from './german-dates.js';

describe('parseDate', () => {
  it.each([
    ['09.04.2008', { year: 2008, month: 4, day: 9 }],
    ['5.1.07', { year: 2007, month: 1, day: 5 }],
    ['5.1.98', { year: 1998, month: 1, day: 5 }],
    ['3. Oktober 2026', { year: 2026, month: 10, day: 3 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['Aug. 2021', { year: 2021, month: 8 }],
    ['März 2020', { year: 2020, month: 3 }],
    ['06/2024', { year: 2024, month: 6 }],
    ['2019', { year: 2019 }],
  ])('reads %s', (written, expected) => {
    expect(parseDate(written)).toEqual(expected);
  });

  it('reads every date that the pattern finds', () => {
    const pattern = new RegExp(`^${DATE}$`, 'iu');
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1950, max: 2049 }),
    );

    fc.assert(
      fc.property(parts, fc.constantFrom('.', '/'), ([day, month, year], separator) => {
        const written = [day, month, year].join(separator);

        expect(pattern.test(written)).toBe(true);
        expect(parseDate(written)).toEqual({ year, month, day });
      }),
    );
  });
});

describe('toDurationWording', () => {
  it.each([
    ['09/2019', '06/2023', '3 Jahre 10 Monate'],
    ['2021', '2023', 'ca. 2 Jahre'],
    ['Aug. 2021', 'Juli 2022', '1 Jahr'],
    ['01.02.2024', '15.02.2024', '2 Wochen'],
    ['01.02.2024', '02.02.2024', '2 Tage'],
    ['2024', '2024', 'unter 1 Jahr'],
    ['04/2024', '04/2024', '1 Monat'],
    ['01.01.2023', '31.12.2023', '1 Jahr'],
  ])('measures %s to %s', (start, end, expected) => {
    expect(toDurationWording(parseDate(start) ?? { year: 0 }, parseDate(end) ?? { year: 0 })).toBe(expected);
  });

  it('never names a year and does not mind the order', () => {
    const date = fc.record({
      year: fc.integer({ min: 1950, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
    });

    fc.assert(
      fc.property(date, date, (one, other) => {
        const wording = toDurationWording(one, other);

        expect(wording).not.toMatch(/\d{4}/u);
        expect(toDurationWording(other, one)).toBe(wording);
      }),
    );
  });
});

describe('toOpenDurationWording', () => {
  const reference = { year: 2026, month: 11, day: 15 };

  it.each([
    [{ year: 2022 }, 'laufend, ca. 4 Jahre'],
    [{ year: 2026 }, 'laufend, unter 1 Jahr'],
    [{ year: 2026, month: 4 }, 'laufend, ca. 8 Monate'],
    [{ year: 2024, month: 9 }, 'laufend, ca. 2 Jahre'],
    [{ year: 2027 }, 'laufend, unter 1 Jahr'],
  ])('measures %j to the day of the application', (start, expected) => {
    expect(toOpenDurationWording(start, reference)).toBe(expected);
  });
});
