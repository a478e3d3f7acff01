import type { Person } from '../../policy/application-form.js';
import type { ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import { toReadingDistance } from './look-alikes.js';
import { toLettersAndDigits } from './text-folding.js';

const FEWEST_UNITS = 7;
/** A few look-alikes, or one wrong sign in a long address. */
const LIMITS: readonly (readonly [fewest: number, limit: number])[] = [
  [12, 1.4],
  [9, 1],
  [FEWEST_UNITS, 0.8],
];
/** The reading may part a word or join two. */
const MOST_WORDS_MORE = 1;

/**
 * Where a picture shows the applicant's street with its number, or postal code with town, with signs taken for others:
 * "Im Grund l86", "8ahnhofstraße 185a". The number belongs to it, or the street's own words would be taken anywhere.
 */
export function findMisreadAddresses(document: ExtractedDocument, person: Person): TextSpan[] {
  const words = document.words.filter(({ source }) => source === 'ocr');
  if (words.length === 0) return [];
  const read = words.map(({ span }) => toLettersAndDigits(document.text.slice(span.start, span.end)));
  return addressesOf(person).flatMap(({ units, wordCount }) => {
    const limit = LIMITS.find(([fewest]) => units.length >= fewest)?.[1];
    if (limit === undefined) return [];
    const sizes = [wordCount, wordCount - MOST_WORDS_MORE, wordCount + MOST_WORDS_MORE].filter(
      (size) => size > 0,
    );
    return words.flatMap((first, at) => {
      const size = sizes.find((count) => {
        const window = read.slice(at, at + count).join('');
        return window !== units && Number.isFinite(toReadingDistance(units, window, limit));
      });
      const last = size === undefined ? undefined : words[at + size - 1];
      if (last === undefined) return [];
      const written = document.text.slice(first.span.start, last.span.end).replace(/[.,;:]+$/u, '');
      return [{ start: first.span.start, end: first.span.start + written.length }];
    });
  });
}

interface Address {
  readonly units: string;
  readonly wordCount: number;
}

function addressesOf({ street = '', postalCode = '', city = '' }: Person): Address[] {
  const streets = /\p{L}.*\d/u.test(street)
    ? [street, street.replace(/stra(?:ß|ss)e(?!\p{L})/iu, 'str.')]
    : [];
  const towns = /\d{4}/u.test(postalCode) && city !== '' ? [`${postalCode} ${city}`] : [];
  return [...new Set([...streets, ...towns])].map((written) => ({
    units: toLettersAndDigits(written),
    wordCount: written.trim().split(/\s+/u).length,
  }));
}
