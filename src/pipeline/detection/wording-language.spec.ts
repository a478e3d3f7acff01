import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../policy/masking-profile.js';
import { applyFindings } from './apply-findings.js';
import { detect } from './detect.js';
import { toExampleContext } from './rule-examples.js';
import { languageOf } from './vocabulary/text-language.js';

function redact(text: string): string {
  return applyFindings(text, detect(toExampleContext({ text }), DEFAULT_MASKING_PROFILE).findings);
}

describe('translateWordings', () => {
  it.each([
    ['I have worked there since 2021.', 'I have worked there for about 5 years.'],
    ['Sep 2022 – Jun 2024: with the club', '1 year 10 months: with the club'],
    ['09/2021 – present, my own team', 'ongoing, about 5 years, my own team'],
    ['Nous la voyons depuis 2021.', 'Nous la voyons depuis environ 5 ans.'],
    ['09/2021 – aujourd’hui : avec le club', 'en cours, environ 5 ans : avec le club'],
    ['Ich arbeite dort seit 2021.', 'Ich arbeite dort seit ca. 5 Jahren.'],
  ])('says %j in the language of the paper', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('keeps a German line German in an English paper', () => {
    const paper =
      'The work is with the team and for our guests.\nIch arbeite hier und in der Küche seit 2021.';

    expect(redact(paper)).toContain('seit ca. 5 Jahren');
  });

  it('leaves the marks German', () => {
    expect(redact('She was born in Kumasi and is with us.')).toBe(
      'The person was born in [Herkunft] and is with us.',
    );
  });
});

describe('languageOf', () => {
  it.each([
    ['Praktikum im Lager und in der Küche', 'de'],
    ['Work in the kitchen and at the counter', 'en'],
    ['Stage dans la cuisine et avec nous', 'fr'],
    ['Excel, Word, PowerPoint', undefined],
    ['und the', undefined],
  ])('reads %j as %s', (text, language) => {
    expect(languageOf(text, 1)).toBe(language);
  });
});
