import { describe, expect, it } from '@jest/globals';
import { COUNTRY_NAMES, DEMONYM, NATIONALITY_ADJECTIVE } from './countries.js';
import { TELLING_CITY } from './foreign-cities.js';
import { FOREIGN_SCHOOL_WORD } from './foreign-schools.js';
import { isGivenName, isSureGivenName } from './given-names.js';
import { isLanguage, isRareLanguage, toNeutralLanguage } from './languages.js';
import { isNoSurname } from './not-surnames.js';
import { CONGREGATION, DENOMINATION } from './religion-terms.js';
import { compilePattern } from './term-matcher.js';

function isWhole(pattern: string, text: string): boolean {
  return compilePattern(pattern).exec(text)?.[0] === text;
}

describe('countries', () => {
  it('lists countries in German, and not Germany', () => {
    expect(COUNTRY_NAMES).toEqual(
      expect.arrayContaining(['Syrien', 'Türkei', 'Ukraine', 'Eritrea', 'Vietnam', 'Kosovo']),
    );
    expect(COUNTRY_NAMES).not.toContain('Deutschland');
  });

  it.each([
    'syrisch',
    'Syrische',
    'türkischen',
    'vietnamesischer',
    'deutsch-türkisch',
    'eritreisch',
    'kosovarisch',
  ])('knows the adjective %s', (word) => {
    expect(isWhole(NATIONALITY_ADJECTIVE, word)).toBe(true);
  });

  it.each(['Syrer', 'Syrerin', 'Ukrainerinnen', 'Türke', 'Türkin', 'Polen', 'Französin', 'Rumänen'])(
    'knows the people %s',
    (word) => {
      expect(isWhole(DEMONYM, word) || COUNTRY_NAMES.includes(word)).toBe(true);
    },
  );

  it.each(['deutsch', 'technisch', 'telefonisch', 'russig'])('does not take %s for a nationality', (word) => {
    expect(isWhole(NATIONALITY_ADJECTIVE, word)).toBe(false);
  });
});

describe('languages', () => {
  it.each(['Türkisch', 'Arabisch', 'Englisch', 'Polnisch', 'Vietnamesisch'])(
    'keeps %s, which many speak',
    (language) => {
      expect(isLanguage(language)).toBe(true);
      expect(toNeutralLanguage(language)).toBe(language);
    },
  );

  it.each(['Tigrinya', 'Twi', 'Romanes', 'Berberisch', 'Kurmandschi', 'Igbo', 'TAMIL', 'Paschtu'])(
    'generalises %s, which few speak',
    (language) => {
      expect(isRareLanguage(language)).toBe(true);
      expect(toNeutralLanguage(language)).toBe('weitere Sprache');
    },
  );

  it.each(['Mathematik', 'Deutschland', 'fließend'])('does not take %s for a language', (word) => {
    expect(isLanguage(word)).toBe(false);
  });
});

describe('given names', () => {
  it.each([
    'Holger',
    'Ayşe',
    'Fatima',
    'Zbigniew',
    'Oleksandr',
    'Nguyên',
    'Íñigo',
    'Kwame',
    'Chukwu',
    'Klaus-Dieter',
    'GİZEM'.toLocaleLowerCase('tr'),
  ])('knows %s', (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  it.each(['Mai', 'Ernst', 'Rosa', 'Grace', 'Hagen', 'Wolf'])(
    'does not rely on %s alone, which is also a word',
    (name) => {
      expect(isSureGivenName(name)).toBe(false);
    },
  );

  it.each(['Praktikum', 'Regale', 'Duisburg', 'Pflege', 'Straße'])('does not take %s for a name', (word) => {
    expect(isGivenName(word)).toBe(false);
  });

  it.each(['Gymnasium', 'Platz', 'GmbH', 'Stadtteilzentrum', 'Schulleiterin'])(
    'does not take %s for a surname',
    (word) => {
      expect(isNoSurname(word)).toBe(true);
    },
  );
});

describe('places, schools and faiths', () => {
  it.each(['Damaskus', 'Kabul', 'Winnyzja', 'Novi Sad', 'Zonguldak'])('knows the city %s', (city) => {
    expect(isWhole(TELLING_CITY, city)).toBe(true);
  });

  it.each(['Essen', 'Hagen', 'Witten', 'Split', 'Batman', 'Posen'])(
    'does not remove %s wherever it stands',
    (word) => {
      expect(isWhole(TELLING_CITY, word)).toBe(false);
    },
  );

  it.each([
    'Anadolu Lisesi',
    'Lycée',
    'Liceum Ogólnokształcące',
    'Instituto de Educación Secundaria',
    'Trường THPT',
    'High School',
  ])('knows the school %s', (school) => {
    expect(isWhole(FOREIGN_SCHOOL_WORD, school)).toBe(true);
  });

  it.each(['evangelisch', 'Röm.-kath.', 'islamische', 'griechisch-orthodox', 'alevitisch', 'konfessionslos'])(
    'knows the faith %s',
    (word) => {
      expect(isWhole(DENOMINATION, word)).toBe(true);
    },
  );

  it('ends a congregation where its name ends', () => {
    const [congregation] =
      compilePattern(CONGREGATION).exec('Moscheeverein Hagen-Mitte: Nachhilfe geben') ?? [];

    expect(congregation).toBe('Moscheeverein Hagen-Mitte');
  });
});
