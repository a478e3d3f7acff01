import type { DetectionRule } from '../detection-rule.js';
import { findDigitRuns, toReadDigits } from '../digit-stream.js';
import type { DigitRun } from '../digit-stream.js';
import type { TextSpan } from '../../extraction/extracted-document.js';

// Shorter numbers would be found in dates and grades.
const FEWEST_DIGITS = 6;
const PREFIX = /(?:(?:\+|00)[ \u00a0]?\d{1,3}[ \u00a0]?)?[( ]{0,2}0?\)?[ \u00a0/.-]{0,3}$/u;

/** The applicant's telephone number, however its digits are grouped. */
export const applicantPhoneRule: DetectionRule = {
  id: 'applicant-phone',
  category: 'contact',
  source: 'ITU-T E.164 and E.123; DIN 5008 (grouping)',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Mobil ‹0151/23456789›', becomes: 'Mobil [Kontakt]' },
      { text: '+49 (0) 151 - 234 56 789 oder Post', becomes: '[Kontakt] oder Post' },
      { text: '0049 151 23456789', becomes: '[Kontakt]' },
      { text: '151.23.45.67.89', becomes: '[Kontakt]' },
    ],
    negative: [{ text: '0151 99999999' }, { text: 'Punkte 15 12 34 56' }],
  },
  find: ({ document, person }) => {
    const national = toNationalDigits(person.phone ?? '');
    if (national.length < FEWEST_DIGITS) return [];
    const text = toReadDigits(document);
    return findDigitRuns(text).flatMap((run) => {
      const span = findInRun(text, run, national);
      if (span === undefined) return [];
      return [
        {
          ruleId: 'applicant-phone',
          category: 'contact',
          span,
          score: 1,
          sourceField: 'person.phone',
          action: 'remove',
          replacement: null,
          reason: 'Telefonnummer aus dem Formular.',
        } as const,
      ];
    });
  },
};

function toNationalDigits(phone: string): string {
  const digits = phone.replaceAll(/[^\d+]/gu, '').replace(/^\+?49(?=0?[1-9])|^0049/u, '');
  return digits.replaceAll(/\D/gu, '').replace(/^0+/u, '');
}

function findInRun(text: string, run: DigitRun, national: string): TextSpan | undefined {
  const at = run.digits.indexOf(national);
  const first = run.offsets[at];
  const last = run.offsets[at + national.length - 1];
  if (at === -1 || first === undefined || last === undefined) return undefined;
  const prefix = PREFIX.exec(text.slice(Math.max(0, first - 14), first))?.[0] ?? '';
  return { start: first - prefix.trimStart().length, end: last + 1 };
}
