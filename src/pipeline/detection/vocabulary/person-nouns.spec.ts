import { describe, expect, it } from '@jest/globals';
import { findPersonNoun } from './person-nouns.js';

describe('findPersonNoun', () => {
  it.each([
    ['Schülerin', 'Schüler', 'Schüler*in'],
    ['Klassensprecherin', 'Klassensprecher', 'Klassensprecher*in'],
    ['Praktikantin', 'Praktikanten', 'Praktikant*in'],
    ['Sozialassistentin', 'Sozialassistenten', 'Sozialassistent*in'],
    ['Kollegin', 'Kollegen', 'Kolleg*in'],
    ['Köchin', 'Koch', 'Köch*in'],
    ['Bürokauffrau', 'Bürokaufmann', 'Bürokaufmann/-frau'],
    ['Heilerziehungspflegerin', 'Heilerziehungspfleger', 'Heilerziehungspfleger*in'],
  ])('gives %s and %s one form', (feminine, masculine, neutral) => {
    expect(findPersonNoun(feminine)).toMatchObject({ sex: 'feminine', neutral });
    expect(findPersonNoun(masculine)).toMatchObject({ sex: 'masculine', neutral });
  });

  it('knows a woman by the suffix of a title it was not told', () => {
    expect(findPersonNoun('Oberflächenbeschichterin')).toMatchObject({
      sex: 'feminine',
      neutral: 'Oberflächenbeschichter*in',
    });
  });

  it.each(['Fachangestellte', 'Fachangestellter', 'Auszubildende'])('leaves the sex of %s open', (word) => {
    expect(findPersonNoun(word)).toMatchObject({ sex: 'either' });
  });

  it.each([
    'Termin',
    'Berlin',
    'Medizin',
    'Konstantin',
    'Valentin',
    'Severin',
    'Drucker',
    'Computer',
    'Sommer',
    'Lager',
    'Schülerfirma',
    'Werkzeuge',
    'Erdkunde',
    'Lautsprecher',
    'Hochdruckreiniger',
    'schüler',
  ])('finds nobody in %s', (word) => {
    expect(findPersonNoun(word)).toBeUndefined();
  });

  it.each(['Syrerin', 'Muslimin', 'Kurdin', 'Messdienerin', 'Autistin'])(
    'leaves %s to the rule that removes it whole',
    (word) => {
      expect(findPersonNoun(word)).toBeUndefined();
    },
  );
});
