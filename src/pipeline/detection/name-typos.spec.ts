import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Person } from '../../policy/application-form.js';
import { isGermanWord } from './german-words.js';
import { toIdentityVariants } from './identity-variants.js';
import { findMisspeltNames } from './name-typos.js';
import { toLetters } from './text-folding.js';

const BASE: Person = {
  salutation: 'Frau',
  firstName: 'Aylin',
  lastName: 'Brandhorst',
  birthDate: '2008-03-01',
  birthPlace: 'Essen',
  nationality: 'deutsch',
  street: 'Ostwall 3',
  postalCode: '45127',
  city: 'Essen',
  email: 'bewerbung@example.org',
  phone: '0201 123456',
};

function listFound(text: string, name: Partial<Person>): string[] {
  const variants = toIdentityVariants({ ...BASE, ...name }, '');
  return findMisspeltNames(text, variants).map(({ span }) => text.slice(span.start, span.end));
}

describe('findMisspeltNames', () => {
  it.each([
    ['Das hat Brandhosrt gut gemacht.', { lastName: 'Brandhorst' }, ['Brandhosrt']],
    ['Die Mappe von Yildrim liegt bei.', { lastName: 'Yildirim' }, ['Yildrim']],
    ['Mit Grüßen, Aylin Stteiner', { lastName: 'Steiner' }, ['Stteiner']],
    ['Mit Grüßen, Aylin Steine', { lastName: 'Steiner' }, ['Steine']],
    ['Mit Grüßen, Sandro Trainer', { firstName: 'Sandro', lastName: 'Trauner' }, ['Trainer']],
  ] as const)('finds the slip in "%s"', (text, name, found) => {
    expect(listFound(text, name)).toEqual(found);
  });

  it.each([
    ['Trainer der Turngruppe', { firstName: 'Ernst', lastName: 'Tran' }],
    ['Trainerin der Turngruppe', { lastName: 'Trainerim' }],
    ['Köchin in der Mensa', { lastName: 'Kochan' }],
    ['Praktikanten einarbeiten', { lastName: 'Praktikante' }],
    ['Ordnung im Magazin, Steine setzen, Mängel melden', { firstName: 'Maazin', lastName: 'Steiner' }],
    ['Bestellung von Platinen, Pausen eingehalten', { firstName: 'Paule', lastName: 'Platini' }],
    ['Heinrich-Böll-Gesamtschule', { firstName: 'Harnail', lastName: 'Heidrich' }],
    ['Persisch und Bosnisch', { lastName: 'Bonisch' }],
  ] as const)('leaves the German word in "%s"', (text, name) => {
    expect(listFound(text, name)).toEqual([]);
  });

  it('takes no slip of an account that was only made up of the name', () => {
    const variants = toIdentityVariants({ ...BASE, firstName: 'Ernst', lastName: 'Tran' }, '');

    expect(variants.parts.map(({ letters }) => letters)).toContain('traner');
    expect(findMisspeltNames('Tranner Treff', variants)).toEqual([]);
  });

  it('finds every name of six letters and more with two letters swapped, unless that is a German word', () => {
    const names = [
      'Brandhorst',
      'Yildirim',
      'Kowalczyk',
      'Papadopoulou',
      'Schewtschenko',
      'Okonkwo',
      'Lindqvist',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(8), (lastName, at) => {
        const place = 1 + (at % (lastName.length - 2));
        const [one, other] = [lastName.charAt(place), lastName.charAt(place + 1)];
        const written = lastName.slice(0, place) + other + one + lastName.slice(place + 2);
        fc.pre(toLetters(written) !== toLetters(lastName) && !isGermanWord(written));
        expect(listFound(`Herr ${written} half gern.`, { lastName })).toEqual([written]);
      }),
    );
  });
});
