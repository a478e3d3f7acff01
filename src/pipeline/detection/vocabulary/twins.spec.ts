import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { applyFindings } from '../apply-findings.js';
import { detect } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';

function redact(text: string): string {
  const context = toExampleContext({ text });
  return applyFindings(context.document.text, detect(context, DEFAULT_MASKING_PROFILE).findings);
}

// Two papers that differ only in a protected attribute must become the same words (design: twins).
describe('twins', () => {
  it.each([
    ['Sie erledigte ihre Aufgaben stets gut.', 'Er erledigte seine Aufgaben stets gut.'],
    [
      'Wir danken ihr für die Hilfe und wünschen ihr alles Gute.',
      'Wir danken ihm für die Hilfe und wünschen ihm alles Gute.',
    ],
    [
      'Wir haben sie als engagierte junge Frau kennengelernt.',
      'Wir haben ihn als engagierten jungen Mann kennengelernt.',
    ],
    ['Die Praktikantin war pünktlich.', 'Der Praktikant war pünktlich.'],
    ['Wir erlebten eine ruhige Praktikantin.', 'Wir erlebten einen ruhigen Praktikanten.'],
    ['Bewerbung um eine Ausbildung zur Straßenbauerin', 'Bewerbung um eine Ausbildung zum Straßenbauer'],
    ['Aushilfe als Kauffrau im Einzelhandel', 'Aushilfe als Kaufmann im Einzelhandel'],
    [
      'Aylin hat als Klassensprecherin Verantwortung übernommen.',
      'Aylin hat als Klassensprecher Verantwortung übernommen.',
    ],
    ['Anrede: Frau\nGeschlecht: weiblich', 'Anrede: Herr\nGeschlecht: männlich'],
    ['Frau Yıldız-Brandhorst hat bei uns gearbeitet.', 'Herr Yıldız-Brandhorst hat bei uns gearbeitet.'],
    ['Staatsangehörigkeit: syrisch', 'Staatsangehörigkeit: deutsch'],
    ['Konfession: evangelisch', 'Konfession: Islam'],
    ['Evangelische Religionslehre gut', 'Islamischer Religionsunterricht gut'],
    ['Familienstand: ledig', 'Familienstand: verheiratet, 2 Kinder'],
    ['Geburtsort: Winnyzja', 'Geburtsort: Witten'],
    ['2004 – 2008 Grundschule, Abitur 2016', '2014 – 2018 Grundschule, Abitur 2026'],
    ['Schuljahr 2013/2014', 'Schuljahr 2025/2026'],
  ])('gives %j and %j the same words', (one, other) => {
    const words = redact(one);

    expect(words).toBe(redact(other));
    expect([one, other]).not.toContain(words);
  });
});
