import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../policy/masking-profile.js';
import { applyFindings } from './apply-findings.js';
import { detect, detectWith } from './detect.js';
import type { DetectionRule } from './detection-rule.js';
import { toRemoval } from './find-pattern.js';
import { toExampleContext } from './rule-examples.js';
import { DETECTION_RULES } from './rules/index.js';

function rule(
  id: string,
  find: DetectionRule['find'],
  category: DetectionRule['category'] = 'origin',
): DetectionRule {
  return { id, category, source: 'test', isDirect: false, examples: { positive: [], negative: [] }, find };
}

describe('detect', () => {
  it('starts no rule after the deadline, so that verification misses it', () => {
    const context = toExampleContext({ text: 'Aylin Yildiz' });
    let askedCount = 0;

    const { ranRuleIds, failedRuleIds } = detect(context, DEFAULT_MASKING_PROFILE, () => {
      askedCount += 1;
      return askedCount > 2;
    });

    expect(ranRuleIds).toEqual(DETECTION_RULES.slice(0, 2).map(({ id }) => id));
    expect(failedRuleIds).toEqual([]);
  });

  it('clears a whole curriculum vitae of the applicant and leaves the merits', () => {
    const context = toExampleContext({
      text: [
        'Aylin Yıldız-Brandhorst',
        'Lärchenstr. 14b, 45141 Essen · 0151/234 56789 · aylin.yildiz08@post.example',
        'Hausaufgabenhilfe in Mathematik, Python-Skripte für den Vertretungsplan',
      ].join('\n'),
    });

    const { findings, ranRuleIds, failedRuleIds, doubts } = detect(context, DEFAULT_MASKING_PROFILE);

    expect(applyFindings(context.document.text, findings).split('\n')).toEqual([
      '[Name]',
      '[Kontakt] · [Kontakt] · [Kontakt]',
      'Hausaufgabenhilfe in Mathematik, Python-Skripte für den Vertretungsplan',
    ]);
    expect(ranRuleIds).toEqual(DETECTION_RULES.map(({ id }) => id));
    expect([failedRuleIds, doubts]).toEqual([[], []]);
  });
});

describe('detectWith', () => {
  it('records a rule that throws and runs the others', () => {
    const broken = rule('broken', () => {
      throw new Error('Aylin');
    });
    const sound = rule('sound', () => []);

    const { ranRuleIds, failedRuleIds } = detectWith(
      [broken, sound],
      toExampleContext({ text: 'x' }),
      DEFAULT_MASKING_PROFILE,
    );

    expect({ ranRuleIds, failedRuleIds }).toEqual({ ranRuleIds: ['sound'], failedRuleIds: ['broken'] });
  });

  it('masks an unclear passage and asks a person', () => {
    const trace = { ruleId: 'unsure', category: 'name', score: 0.4, reason: 'Unklar.' } as const;
    const unsure = rule('unsure', () => [toRemoval({ start: 0, end: 4 }, trace)]);
    const context = toExampleContext({ text: 'Koch und Küche' });

    const { findings, doubts } = detectWith([unsure], context, DEFAULT_MASKING_PROFILE);

    expect(applyFindings(context.document.text, findings)).toBe('[Name] und Küche');
    expect(doubts).toEqual([{ code: 'unclear-name', page: 0, count: 1 }]);
  });

  it('raises a signal for a disability even where the profile keeps it', () => {
    const trace = { ruleId: 'gdb', category: 'disability', score: 0.9, reason: 'GdB.' } as const;
    const disability = rule('gdb', () => [toRemoval({ start: 0, end: 6 }, trace)]);

    const { findings, signals } = detectWith([disability], toExampleContext({ text: 'GdB 50' }), {
      ...DEFAULT_MASKING_PROFILE,
      disability: 'keep',
    });

    expect(findings).toEqual([]);
    expect(signals).toEqual([{ ruleId: 'gdb', span: { start: 0, end: 6 } }]);
  });

  it('raises no signal for an illness, which is masked all the same', () => {
    const context = toExampleContext({ text: 'Ich habe Asthma und einen GdB von 50.' });

    const { findings, signals } = detect(context, DEFAULT_MASKING_PROFILE);

    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['illness', 'disability']);
    expect(signals.map(({ ruleId }) => ruleId)).toEqual(['disability']);
  });
});
