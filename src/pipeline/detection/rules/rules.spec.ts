import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { applyFindings } from '../apply-findings.js';
import { detectWith } from '../detect.js';
import type { DetectionRule, RuleExample } from '../detection-rule.js';
import { toExampleContext } from '../rule-examples.js';
import { DETECTION_RULES } from './index.js';

function redactBy(rule: DetectionRule, example: RuleExample): string {
  const context = toExampleContext(example);
  const { findings, failedRuleIds } = detectWith([rule], context, DEFAULT_MASKING_PROFILE);
  expect(failedRuleIds).toEqual([]);
  return applyFindings(context.document.text, findings);
}

describe('DETECTION_RULES', () => {
  it('holds every rule file once, under the name of its file, in alphabetical order', () => {
    const fileNames = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.rule.ts'))
      .map((name) => name.replace('.rule.ts', ''))
      .sort();

    expect(DETECTION_RULES.map(({ id }) => id)).toEqual(fileNames);
  });

  it.each(DETECTION_RULES)('$id names its source and shows what it finds and what it leaves', (rule) => {
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.examples.positive.length).toBeGreaterThan(0);
    expect(rule.examples.negative.length).toBeGreaterThan(0);
    expect(rule.examples.positive.filter(({ becomes }) => becomes === undefined)).toEqual([]);
  });
});

describe.each(DETECTION_RULES.filter(({ isDirect }) => isDirect))('$id, asked again', (rule) => {
  it.each(rule.examples.positive)(
    'finds nothing in what became of $text',
    ({ becomes = '', person = {} }) => {
      const blind = becomes.replaceAll(/\[\p{L}+\]/gu, (mark) => '□'.repeat(mark.length));

      expect(rule.find(toExampleContext({ text: blind, person }))).toEqual([]);
    },
  );
});

describe.each(DETECTION_RULES)('$id', (rule) => {
  it.each(rule.examples.positive)('redacts $text', (example) => {
    expect(redactBy(rule, example)).toBe(example.becomes);
  });

  it.each(rule.examples.positive)('gives findings of its own name and category for $text', (example) => {
    const findings = rule.find(toExampleContext(example));

    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set([rule.id]));
    expect(findings.map(({ score }) => score > 0 && score <= 1)).not.toContain(false);
  });

  it.each(rule.examples.negative)('leaves $text', (example) => {
    expect(redactBy(rule, example)).toBe(example.text);
  });
});
