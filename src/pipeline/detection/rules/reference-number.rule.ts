import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const LABEL = [
  '\\p{L}*(?:nummer|nr\\.?|kennung|kennziffer|kennzeichen|zeichen)',
  '\\p{L}+[- ](?:Nummer|Nr\\.?|No\\.?|ID|Kennung)',
  'Az\\.?|IdNr\\.?|ID|Nr\\.|No\\.|Ref\\.?|Personalausweis|Reisepass|Ausweis|Steuer-?ID|Reg\\.-?Nr\\.?|UUID',
  '(?:certificate|candidate|passport|student|registration|reference) (?:number|no\\.?|id)',
].join('|');
const VALUE =
  '(?=[^\\s]*\\d)[\\p{L}\\p{N}]+(?:[-–/._][\\p{L}\\p{N}]+)*(?:[ \\u00a0](?:\\d[\\d/-]*|\\p{Lu})(?![\\p{L}\\p{N}]))*';
const REFERENCE_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL})(?:[ \\u00a0]?(?:\\(\\p{L}+\\)))?[ \\u00a0]?[:#]?[ \\u00a0]?[\\t\\n]?[ \\u00a0]?(?<value>${VALUE})`,
  'dgiu',
);
const FEWEST_DIGITS = 4;

/** Numbers by which an office can look the person up: student, examination, file, passport, customer. */
export const referenceNumberRule: DetectionRule = {
  id: 'reference-number',
  category: 'identifier',
  source: 'GDPR Art. 4(1) and 87: identification numbers; labels of school reports and language certificates',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Schüler-Nr.\t‹572621-91›', becomes: 'Schüler-Nr.\t[Kennung]' },
      { text: 'Teilnehmernummer: 4874494', becomes: 'Teilnehmernummer: [Kennung]' },
      { text: 'Aktenzeichen 12-34/2024 B', becomes: 'Aktenzeichen [Kennung]' },
      { text: 'Personalausweis-Nr. L01X00T47', becomes: 'Personalausweis-Nr. [Kennung]' },
      { text: 'Zeugnis-Nr.: 2024/0815', becomes: 'Zeugnis-Nr.: [Kennung]' },
    ],
    negative: [
      { text: 'Allgemeinbildende Schule Nr. 27' },
      { text: 'Löschzug Nr. 7, Zimmer-Nr. 12' },
      { text: 'Ausgabe nach Nummern organisieren' },
      { text: 'Nummer 2024 war gut' },
    ],
  },
  find: (context) =>
    findPattern(
      context,
      REFERENCE_NUMBER,
      {
        ruleId: 'reference-number',
        category: 'identifier',
        score: 0.85,
        reason: 'Nummer hinter einem Wort für Kennzeichen.',
      },
      (match) => {
        const value = match.groups?.['value'] ?? '';
        const digits = value.replaceAll(/\D/gu, '');
        return digits.length >= FEWEST_DIGITS && !/^(?:19|20)\d{2}$/u.test(value);
      },
    ),
};
