import { describe, expect, it } from '@jest/globals';
import { findLeaks } from './leak-check.js';
import { EXAMPLE_PERSON, EXAMPLE_REFERENCE_DATE } from './rule-examples.js';

const FILE_NAME = 'Lebenslauf.pdf';

function leakingPassages(text: string): string[] {
  const leaks = findLeaks(text, EXAMPLE_PERSON, FILE_NAME, EXAMPLE_REFERENCE_DATE);
  return [...new Set(leaks.map(({ span }) => text.slice(span.start, span.end)))];
}

describe('findLeaks', () => {
  it('finds nothing in a text of marks and merits', () => {
    const blind =
      'Name: [Name]\n[Kontakt], Tel. [Kontakt]\n[Alter], [Zeitangabe]: Medien einsortieren\nTürkisch (C2)';

    expect(leakingPassages(blind)).toEqual([]);
  });

  it.each([
    ['Zeugnis für YILDIZ', 'YILDIZ'],
    ['A Y L I N', 'A Y L I N'],
    ['[Name] Brand-\nhorst', 'Brand-\nhorst'],
    ['aylin.yildiz08@post.example', 'aylin.yildiz08@post.example'],
    ['Tel. 0049 151 23456789', '0049 151 23456789'],
    ['in der Laerchenstr. 14b', 'Laerchenstr. 14b'],
    ['am 9. April 2008', '9. April 2008'],
    ['bin 18 Jahre', '18 Jahre'],
    ['www.lina.de', 'www.lina.de'],
  ])('finds what still stands in %s', (text, passage) => {
    expect(leakingPassages(text)).toContain(passage);
  });

  it.each([
    ['a rest beside a mark', '[Name]horst half', 'horst'],
    ['a rest before a mark', 'Aras Kara[Name]', 'Kara'],
    ['most of a name alone', 'Herr Brandhors', 'Brandhors'],
    ['a rest of the street', '[Kontakt]chenstraße', 'chenstraße'],
    ['a rest of the address', 'Mail yildiz[Kontakt]', 'yildiz'],
    ['a rest of the number', 'Tel. 234567', '234567'],
    ['the year of a cut date', 'geboren [Alter].2008', '2008'],
    ['the day of a cut date', 'am 09.04.[Alter]', '09.04'],
  ])('finds %s', (_, text, rest) => {
    expect(leakingPassages(text)).toContain(rest);
  });

  it('leaves words that only share letters with the name', () => {
    expect(leakingPassages('Der Brand im Horst, am Rand; Karat und Atasch; Meryl')).toEqual([]);
    expect(leakingPassages('Lärchen an der Straße [Kontakt], Post [Kontakt], 12.04.2008 [Alter]')).toEqual(
      [],
    );
  });

  it('tells the place in the text as it was given', () => {
    expect(findLeaks('[Name] und Meryem', EXAMPLE_PERSON, FILE_NAME)).toEqual([
      { ruleId: 'applicant-name', category: 'name', span: { start: 11, end: 17 } },
    ]);
  });

  it('does not count as a leak what a person was asked about', () => {
    const person = { ...EXAMPLE_PERSON, lastName: 'Koch' };

    expect(findLeaks('zusammen mit Koch', person, FILE_NAME)).toEqual([]);
    expect(findLeaks('Frau Koch', person, FILE_NAME)).not.toEqual([]);
  });
});
