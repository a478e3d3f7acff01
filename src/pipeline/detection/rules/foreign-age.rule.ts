import type { DetectionRule } from '../detection-rule.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { hasForeignWords } from '../vocabulary/text-language.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'foreign-age',
  category: 'age',
  reason: 'Der englische oder französische Text nennt das Alter oder die Geburt.',
  score: 0.93,
} as const;

const LABELS = compileLabels([
  'age',
  'âge',
  'date of birth',
  'd\\.?o\\.?b\\.?',
  'birth ?date',
  'year of birth',
  'date de naissance',
  'année de naissance',
]);
const NUMBER =
  '(?:1[3-9]|[2-6]\\d|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\p{Ll}+)?|thirty(?:-\\p{Ll}+)?|forty(?:-\\p{Ll}+)?|fifty(?:-\\p{Ll}+)?)';
const NOMBRE =
  '(?:1[3-9]|[2-6]\\d|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|vingt(?:[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:-\\p{Ll}+)?|quarante(?:-\\p{Ll}+)?)';

const TERMS = compileTerms([
  {
    pattern: `(?:turned|turning|turn|aged|at the age of|since the age of|when i was) (?<gone>${NUMBER})(?! (?:people|children|hours|days|per|%|euros))`,
  },
  {
    pattern: `(?:i am|i[’']m|he is|she is|aged) (?<gone>${NUMBER}(?: years (?:old|of age))?)(?=[ ]?(?:[.,;!]|and|years|$))`,
  },
  { pattern: `${NUMBER}[- ]years?[- ](?:old|of age)` },
  {
    pattern:
      '(?:in my|early|mid|late)[- ](?:twenties|thirties|forties|fifties|teens)|(?:a )?teenager|millennial|middle-aged|(?:of )?legal age',
  },
  {
    pattern: `(?:j[’']ai|agée? de|âgée? de|à l[’']âge de|a|ayant) (?<gone>${NOMBRE} ans)(?! d[’']|.{0,3}expérience)`,
  },
  { pattern: `(?:âgée?|agée?) de ${NOMBRE} ans` },
  {
    pattern:
      'majeure?(?= et | depuis|,|\\.)|mineure?(?= au moment)|jubilaire|quadragénaire|trentenaire|quinquagénaire',
  },
]);

/** Age and birth in English and French papers; a length of experience is a merit. */
export const foreignAgeRule: DetectionRule = {
  id: 'foreign-age',
  category: 'age',
  source: 'AGG §1 (age); notations of age in English and French',
  isDirect: false,
  examples: {
    positive: [
      { text: 'I turned ‹eighteen› in April.', becomes: 'I turned [Alter] in April.' },
      { text: 'a ‹23-year-old› student', becomes: 'a [Alter] student' },
      { text: 'Âge : ‹18 ans›', becomes: 'Âge : [Alter]' },
      { text: "J'ai ‹dix-neuf ans›.", becomes: "J'ai [Alter]." },
    ],
    negative: [
      { text: 'I have 14 years of experience and served 20 people.' },
      { text: "J'ai 15 ans d'expérience" },
      { text: 'aged care, page 18, team of 20' },
      { text: 'Average: 18' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    if (!hasForeignWords(view)) return [];
    const values = findLabelledValues(view, LABELS, (value, divider) =>
      /^ *[:\t]/u.test(divider) && /\d|\p{L}{4}/u.test(value) ? value.length : 0,
    );
    return toFindings(view, TRACE, [...values.map(toRemovedValue), ...findTerms(view, TERMS)]);
  },
};
