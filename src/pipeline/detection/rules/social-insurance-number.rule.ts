import { isSocialInsuranceNumber } from '../check-digits.js';
import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

/** German pension insurance numbers; they hold the birth date and the first letter of the birth name. */
export const socialInsuranceNumberRule: DetectionRule = {
  id: 'social-insurance-number',
  category: 'identifier',
  source: '§ 147 SGB VI; VKVV (composition and check digit)',
  isDirect: true,
  examples: {
    positive: [{ text: 'SV-Nr. ‹15 070649 C 103›', becomes: 'SV-Nr. [Kennung]' }],
    negative: [{ text: '15 070649 C 104' }],
  },
  find: (context) =>
    findPattern(
      context,
      /(?<![\p{L}\p{N}])\d{2}[ \u00a0]?\d{6}[ \u00a0]?[A-Za-z][ \u00a0]?\d{3}(?![\p{L}\p{N}])/gu,
      {
        ruleId: 'social-insurance-number',
        category: 'identifier',
        score: 0.95,
        reason: 'Versicherungsnummer mit gültiger Prüfziffer.',
      },
      (match) => isSocialInsuranceNumber(match[0]),
    ),
};
