import { describe, expect, it } from '@jest/globals';
import { documentFromText } from '../pipeline/detection/document-from-text.js';
import type { Finding } from '../pipeline/detection/finding.js';
import { detect } from '../pipeline/detection/detect.js';
import { EXAMPLE_PERSON, EXAMPLE_REFERENCE_DATE } from '../pipeline/detection/rule-examples.js';
import { DEFAULT_MASKING_PROFILE } from '../policy/masking-profile.js';
import { toReportedFindings, type ReportedFinding } from './reported-finding.js';

const PERSON = { ...EXAMPLE_PERSON, firstName: 'Jan', lastName: 'Klein', birthDate: '2008-04-09' };

function report(text: string, isShown = true): ReportedFinding[] {
  const context = {
    document: documentFromText(text),
    person: PERSON,
    fileName: 'a.pdf',
    referenceDate: EXAMPLE_REFERENCE_DATE,
  };
  return toReportedFindings(detect(context, DEFAULT_MASKING_PROFILE).findings, isShown ? text : null);
}

describe('toReportedFindings', () => {
  it('tells the whole trace: rule, category, place, score, field, context and reason', () => {
    expect(report('Geburtsdatum: 03.11.2009')).toEqual([
      {
        ruleId: 'birth-date',
        category: 'age',
        span: { start: 14, end: 24 },
        score: 0.9,
        sourceField: null,
        action: 'remove',
        replacement: null,
        reason: 'Datum hinter einem Wort für Geburt.',
        context: [{ start: 0, end: 12, words: 'Geburtsdatum' }],
      },
    ]);
  });

  it('does not repeat a word that another finding takes away', () => {
    const text = 'Otto Klein, Beruf: Koch';
    const trace = {
      category: 'name',
      score: 1,
      sourceField: null,
      replacement: null,
      reason: 'Grund.',
    } as const;
    const given = { ...trace, ruleId: 'a', span: { start: 0, end: 4 }, action: 'remove' } as const;
    const judged = {
      ...trace,
      ruleId: 'b',
      span: { start: 5, end: 10 },
      action: 'remove',
      context: [
        { start: 0, end: 4 },
        { start: 12, end: 17 },
      ],
    } as const;

    const words = (findings: readonly Finding[]): (string | null)[] =>
      toReportedFindings(findings, text).flatMap(({ context }) => context.map((place) => place.words));

    expect(words([judged])).toEqual(['Otto', 'Beruf']);
    expect(words([given, judged])).toEqual([null, 'Beruf']);
    expect(words([{ ...given, action: 'keep' }, judged])).toEqual(['Otto', 'Beruf']);
  });

  it('repeats no word of a document that is not handed out', () => {
    const shown = report('Geburtsdatum: 03.11.2009').flatMap(({ context }) => context);
    const hidden = report('Geburtsdatum: 03.11.2009', false).flatMap(({ context }) => context);

    expect(shown.map(({ words }) => words)).toEqual(['Geburtsdatum']);
    expect(hidden).toEqual([{ start: 0, end: 12, words: null }]);
  });
});
