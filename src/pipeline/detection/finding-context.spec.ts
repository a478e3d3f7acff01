import { describe, expect, it } from '@jest/globals';
import { documentFromText } from './document-from-text.js';
import type { Finding } from './finding.js';
import { contextAround, toWords, withContext } from './finding-context.js';
import { mergeFindings } from './merge-findings.js';
import { EXAMPLE_PERSON, EXAMPLE_REFERENCE_DATE } from './rule-examples.js';
import { DETECTION_RULES } from './rules/index.js';
import { DEFAULT_MASKING_PROFILE } from '../../policy/masking-profile.js';

const FINDING: Finding = {
  ruleId: 'example',
  category: 'age',
  span: { start: 10, end: 20 },
  score: 1,
  sourceField: null,
  action: 'remove',
  replacement: null,
  reason: 'Grund.',
};

/** "words → passage" for every finding of all rules that tells a context. */
function listContexts(text: string): string[] {
  const document = documentFromText(text);
  const context = { document, person: EXAMPLE_PERSON, fileName: '', referenceDate: EXAMPLE_REFERENCE_DATE };
  return DETECTION_RULES.flatMap((rule) => rule.find(context)).flatMap(
    ({ ruleId, span, context: places = [] }) =>
      places.map(
        ({ start, end }) => `${ruleId}: ${text.slice(start, end)} → ${text.slice(span.start, span.end)}`,
      ),
  );
}

describe('the context of a finding', () => {
  it.each([
    ['geb. am 03.11.2009', 'birth-date: geb. am → 03.11.2009'],
    ['Schüler-Nr.\t572621-91', 'reference-number: Schüler-Nr → 572621-91'],
    ['Staatsangehörigkeit: polnisch', 'nationality: Staatsangehörigkeit → polnisch'],
    ['Konfession: röm.-kath.', 'religion: Konfession → röm.-kath.'],
    ['Eltern: Tom Okafor (Elektriker)', 'family: Eltern → Tom Okafor (Elektriker)'],
    ['Abitur 2024', 'graduation-year: Abitur → 2024'],
    ['Geburz ort: Celle', 'misspelt-label: Geburz ort → Celle'],
    ['Klassenlehrerin: Maren Holt-Brandis', 'other-person: Klassenlehrerin → Maren Holt-Brandis'],
    ['Tel.: 4711-23', 'phone-number: Tel → 4711-23'],
    ['Wohnort: Wanne-Eickel', 'applicant-address: Wohnort → Wanne-Eickel'],
    ['* 03.05.2010\nBad Honnef', 'origin-place: 03.05.2010 → Bad Honnef'],
  ])('tells what decided in %j', (text, expected) => {
    expect(listContexts(text)).toContain(expected);
  });

  it('is absent where the passage decided alone', () => {
    expect(listContexts('lina.p@mail.example, Moscheeverein')).toEqual([]);
  });
});

describe('contextAround', () => {
  it('tells the words before and behind, without signs and blanks', () => {
    const text = '(Name: Lina) Okafor!';

    expect(contextAround(text, { start: 0, end: 20 }, { start: 7, end: 11 })).toEqual([
      { start: 1, end: 5 },
      { start: 13, end: 19 },
    ]);
  });
});

describe('toWords', () => {
  it.each([
    ['nothing', 0, 0],
    ['signs', 0, 3],
  ])('finds no word in %s', (_, start, end) => {
    expect(toWords(' : Name', { start, end })).toEqual([]);
  });
});

describe('withContext', () => {
  it('keeps what lies outside of the passage, in text order', () => {
    const places = [
      { start: 25, end: 30 },
      { start: 8, end: 12 },
      { start: 0, end: 4 },
    ];

    expect(withContext(FINDING, places).context).toEqual([
      { start: 0, end: 4 },
      { start: 25, end: 30 },
    ]);
  });

  it('leaves no empty list behind', () => {
    expect(withContext({ ...FINDING, context: [{ start: 0, end: 4 }] }, [])).toEqual(FINDING);
  });

  it('is asked again when findings become one passage', () => {
    const document = documentFromText('geb. am 03.11.2009, 04.11.2009');
    const first = { ...FINDING, span: { start: 8, end: 18 }, context: [{ start: 0, end: 7 }] };
    const second = { ...FINDING, span: { start: 20, end: 30 }, context: [{ start: 8, end: 18 }] };

    const merged = mergeFindings([first, second], {
      document,
      profile: DEFAULT_MASKING_PROFILE,
      directRuleIds: new Set(),
    });

    expect(merged).toEqual([{ ...FINDING, span: { start: 8, end: 30 }, context: [{ start: 0, end: 7 }] }]);
  });
});
