import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { applyFindings } from '../apply-findings.js';
import { detectWith } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';
import { genderedNounRule } from './gendered-noun.rule.js';

function redact(text: string): string {
  const context = toExampleContext({ text });
  const { findings, failedRuleIds } = detectWith([genderedNounRule], context, DEFAULT_MASKING_PROFILE);
  expect(failedRuleIds).toEqual([]);
  return applyFindings(context.document.text, findings);
}

describe('gendered-noun', () => {
  it.each([
    ['als Klassensprecherin gewählt', 'als Klassensprecher gewählt', 'als Klassensprecher*in gewählt'],
    ['AUSBILDUNG ZUR STRASSENBAUERIN', 'AUSBILDUNG ZUM STRASSENBAUER', 'AUSBILDUNG ZUM/ZUR STRASSENBAUER*IN'],
    ['AUSBILDUNG ZUR KÖCHIN', 'AUSBILDUNG ZUM KOCH', 'AUSBILDUNG ZUM/ZUR KÖCH*IN'],
    ['Die Schülerin ist fleißig.', 'Der Schüler ist fleißig.', 'Die Schüler*in ist fleißig.'],
    ['Bewerbung als Köchin', 'Bewerbung als Koch', 'Bewerbung als Köch*in'],
    ['Praktikantin im Bereich Lager', 'Praktikant im Bereich Lager', 'Praktikant*in im Bereich Lager'],
    ['Streitschlichterin, Sanitäterin', 'Streitschlichter, Sanitäter', 'Streitschlichter*in, Sanitäter*in'],
    [
      'Gestern hat die Schülerin gefehlt',
      'Gestern hat der Schüler gefehlt',
      'Gestern hat die Schüler*in gefehlt',
    ],
    ['Support, Werkstudentin', 'Support, Werkstudent', 'Support, Werkstudent*in'],
  ])('says the same of "%s" and "%s"', (ofWoman, ofMan, neutral) => {
    expect([redact(ofWoman), redact(ofMan)]).toEqual([neutral, neutral]);
  });

  it.each(['Support, Werkstudenten', 'Bestellungen, Lieferanten', 'Akten, Dokument', 'Texte, Talent'])(
    'leaves several and what is no person in "%s"',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );
});
