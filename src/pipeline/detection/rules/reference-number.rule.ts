import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const LABEL = [
  '\\p{L}*(?:nummer|nr\\.?|kennung|kennziffer|kennzeichen|zeichen)',
  '\\p{L}+[- ](?:Nummer|Nr\\.?|No\\.?|ID|Kennung)',
  'Az\\.?|Serien?|Matrikel|IdNr\\.?|ID|Nr\\.|No\\.|Ref\\.?|Personalausweis|Reisepass|Ausweis|Steuer-?ID|Reg\\.-?Nr\\.?|UUID|Kfz|IBAN|BIC',
  '(?:certificate|candidate|passport|student|registration|reference) (?:number|no\\.?|id)',
].join('|');
// Letters of an office may stand before the digits ("IHK 2024 1177", "12 Ls 34/25"), and groups follow.
const VALUE =
  '(?:\\p{Lu}{1,4}[ \\u00a0](?=\\d))?(?=[^\\s]*\\d)[\\p{L}\\p{N}]+(?:[-–/._]{1,2}[\\p{L}\\p{N}]+)*(?:[ \\u00a0](?:\\d[\\d/-]*|\\p{Lu}\\p{L}?(?=[ \\u00a0]\\d)|\\p{Lu})(?![\\p{L}\\p{N}]))*(?:[ \\u00a0][–-][ \\u00a0](?=[^\\s]*\\d)[\\p{L}\\p{N}]{5,})?';
const REFERENCE_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL})(?:[ \\u00a0]?(?:\\(\\p{L}+\\)))?[ \\u00a0]?[:#]?[ \\u00a0]?[\\t\\n]?[ \\u00a0]?(?:(?:Jobcenter|Agentur|Kind|Schule)[ \\u00a0])?(?<value>${VALUE})`,
  'dgiu',
);
// Bank codes and registration marks hold letters in the main; only their own labels make them one.
const BANK =
  /(?<!\p{L})(?:BIC|SWIFT)[ \u00a0]?:?[ \u00a0\t\n]?(?<value>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![\p{L}\p{N}])/gu;
const CAR =
  /(?<!\p{L})(?:Kennzeichen|Kfz|Pkw)[ \u00a0]?:?[ \u00a0\t\n]?(?<value>[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4})(?![\p{L}\p{N}])/gu;
// Field 5 of a driving licence; cards have numbers in place of labels.
const LICENCE =
  /(?<![\p{L}\p{N}.])5\.[ \u00a0]{0,2}(?<value>[A-Z0-9]{2,3}\d[A-Z0-9]{6,7}\d)(?![\p{L}\p{N}])/gu;
// A label alone in its line, as two columns read apart leave it, and a number alone in its own.
const LONELY_LABEL = new RegExp(
  `(?:^|[\\n\\t])[ ]?(?:\\p{L}+-?[ ]?(?:nummer|Nr\\.?)|Aktenzeichen)[ ]?:?[ ]?(?=$|[\\n\\t])`,
  'iu',
);
const LONELY_NUMBER = /(?<=^|[\n\t][ ]?)(?<value>[A-Z]{0,3}\d{5,}(?:[-/]\d{1,6})?)(?=[ ]?(?:$|[\n\t]))/gu;
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
      { text: 'Prüfungsnummer: IHK 2024 1177', becomes: 'Prüfungsnummer: [Kennung]' },
      { text: 'Az. 12 Ls 34/25', becomes: 'Az. [Kennung]' },
      { text: 'Mein Zeichen: 417.3 – 412B990731', becomes: 'Mein Zeichen: [Kennung]' },
      { text: 'Kennzeichen: HER-AY 307', becomes: 'Kennzeichen: [Kennung]' },
      { text: 'BIC COBADEFFXXX', becomes: 'BIC [Kennung]' },
      { text: '5. J04412RK219', becomes: '5. [Kennung]' },
      { text: 'Serie A 0012345', becomes: 'Serie [Kennung]' },
      { text: 'Schüler-Nr.\nFach\n902933-36', becomes: 'Schüler-Nr.\nFach\n[Kennung]' },
    ],
    negative: [
      { text: 'Allgemeinbildende Schule Nr. 27' },
      { text: 'Löschzug Nr. 7, Zimmer-Nr. 12' },
      { text: 'Ausgabe nach Nummern organisieren' },
      { text: 'Nummer 2024 war gut' },
      { text: 'Schuljahr\n902933-36' },
      { text: '5. Englisch, 5. Klasse' },
    ],
  },
  find: (context) => {
    const { text } = context.document;
    const labelled = findPattern(context, REFERENCE_NUMBER, TRACE, isNumber);
    const lettered = [BANK, CAR, LICENCE].flatMap((pattern) => findPattern(context, pattern, TRACE));
    const lonely = LONELY_LABEL.test(text) ? findPattern(context, LONELY_NUMBER, TRACE) : [];
    return [...labelled, ...lettered, ...lonely];
  },
};

const TRACE = {
  ruleId: 'reference-number',
  category: 'identifier',
  score: 0.85,
  reason: 'Nummer hinter einem Wort für Kennzeichen.',
} as const;

function isNumber(match: RegExpExecArray): boolean {
  const value = match.groups?.['value'] ?? '';
  const digits = value.replaceAll(/\D/gu, '');
  return digits.length >= FEWEST_DIGITS && !/^(?:19|20)\d{2}$/u.test(value);
}
