import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../policy/application-form.js';
import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { findMisreadAddresses } from './misread-address.js';

const PERSON: Person = {
  firstName: 'Ayla',
  lastName: 'Beispielova',
  email: 'post@mail.example',
  street: 'Im Grund 186',
  postalCode: '45141',
  city: 'Essen',
};

function readByOcr(text: string): ExtractedDocument {
  const document = documentFromText(text);
  return { ...document, words: document.words.map((word) => ({ ...word, source: 'ocr', confidence: 0.8 })) };
}

function found(text: string, street = 'Im Grund 186'): string[] {
  const document = readByOcr(text);
  return findMisreadAddresses(document, { ...PERSON, street }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('findMisreadAddresses', () => {
  it.each([
    ['Anschrift: Im Grund l86, 45141 Essen', 'Im Grund 186', ['Im Grund l86']],
    ['Irn Grund 1B6', 'Im Grund 186', ['Irn Grund 1B6']],
    ['wohnt 8ahnhofstraße 185a.', 'Bahnhofstraße 185a', ['8ahnhofstraße 185a']],
    ['Grill0str. 38', 'Grillostraße 38', ['Grill0str. 38']],
    ['4S141 Essen', 'Im Grund 186', ['4S141 Essen']],
  ])('finds in "%s" the street %s', (text, street, expected) => {
    expect(found(text, street)).toEqual(expected);
  });

  it.each([
    ['Im Grunde 18 Stunden gearbeitet', 'Im Grund 186'],
    ['Grundschule, 186 Stunden', 'Im Grund 186'],
    ['Praktikum am Ring 5', 'Ring 5'],
    ['Bahnhofstraße gekehrt', 'Bahnhofstraße 185a'],
  ])('leaves "%s"', (text, street) => {
    expect(found(text, street)).toEqual([]);
  });

  it('leaves what a text layer says', () => {
    expect(findMisreadAddresses(documentFromText('Im Grund l86'), PERSON)).toEqual([]);
  });
});
