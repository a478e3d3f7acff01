import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mendMisreadWords } from './misread-words.js';

describe('mendMisreadWords', () => {
  it.each([
    ['ukralnisch', 'ukrainisch'],
    ['türklschen', 'türkischen'],
    ['Staatsangehöriqkeit', 'Staatsangehörigkeit'],
    ['STAATSANGEHÖRlGKEIT', 'STAATSANGEHÖRIGKEIT'],
    ['Evangellsche Religionslehre', 'Evangelische Religionslehre'],
    ['Migrationshlntergrund', 'Migrationshintergrund'],
    ['Klassensprecherln', 'Klassensprecherin'],
    ['lslamische', 'islamische'],
  ])('reads %s as %s', (read, meant) => {
    expect(mendMisreadWords(read)).toBe(meant);
  });

  it.each([
    'Sekundarschule',
    'Lagerlogistik',
    'Deutsch',
    'Ausbildungswerkstatt der Hafenbetriebe',
    'technisch',
    'Köln',
  ])('leaves %s', (word) => {
    expect(mendMisreadWords(word)).toBe(word);
  });

  it('never moves a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(mendMisreadWords(text.normalize('NFC'))).toHaveLength(text.normalize('NFC').length);
      }),
    );
  });
});
