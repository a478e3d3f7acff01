import { isIban } from '../check-digits.js';
import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

/** International bank account numbers. */
export const ibanRule: DetectionRule = {
  id: 'iban',
  category: 'identifier',
  source: 'ISO 13616-1:2020; check digits ISO 7064 mod 97-10',
  isDirect: true,
  examples: {
    positive: [
      { text: 'IBAN: ‹DE02 1203 0000 0000 2020 51›', becomes: 'IBAN: [Kennung]' },
      { text: 'DE02120300000000202051 bitte', becomes: '[Kennung] bitte' },
    ],
    negative: [{ text: 'DE03 1203 0000 0000 2020 51' }, { text: 'BG12 Kurs 3000' }],
  },
  find: (context) =>
    findPattern(
      context,
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
      { ruleId: 'iban', category: 'identifier', score: 0.95, reason: 'Kontonummer mit gültiger Prüfziffer.' },
      (match) => isIban(match[0]),
    ),
};
