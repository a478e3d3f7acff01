import { isTaxId } from '../check-digits.js';
import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

/** German tax identification numbers. */
export const taxIdRule: DetectionRule = {
  id: 'tax-id',
  category: 'identifier',
  source: '§ 139b AO; check digit ISO 7064 mod 11,10',
  isDirect: true,
  examples: {
    positive: [{ text: 'Steuer-ID ‹86 095 742 719›', becomes: 'Steuer-ID [Kennung]' }],
    negative: [{ text: '86 095 742 718' }, { text: '12345678901' }],
  },
  find: (context) =>
    findPattern(
      context,
      /(?<![\p{L}\p{N}.,/-])[1-9]\d[ \u00a0/]?\d{3}[ \u00a0/]?\d{3}[ \u00a0/]?\d{3}(?![\p{L}\p{N}])/gu,
      {
        ruleId: 'tax-id',
        category: 'identifier',
        score: 0.9,
        reason: 'Steuernummer mit gültiger Prüfziffer.',
      },
      (match) => isTaxId(match[0]),
    ),
};
