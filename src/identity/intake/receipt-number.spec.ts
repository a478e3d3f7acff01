import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatReceiptNumber, RECEIPT_RANDOM_BYTES } from './receipt-number.js';

describe('formatReceiptNumber', () => {
  it.each([
    ['herne', 'HER'],
    ['muelheim-an-der-ruhr', 'MUE'],
    ['3-e', 'EXX'],
  ])('begins with the city %s as %s', (slug, prefix) => {
    expect(formatReceiptNumber(slug, new Uint8Array(RECEIPT_RANDOM_BYTES))).toBe(`${prefix}-3333-3333`);
  });

  it('uses no character that can be taken for another', () => {
    const random = fc.uint8Array({ minLength: RECEIPT_RANDOM_BYTES, maxLength: RECEIPT_RANDOM_BYTES });

    fc.assert(
      fc.property(random, (bytes) => {
        expect(formatReceiptNumber('herne', bytes)).toMatch(
          /^HER-[^01258BILOSZ\W_]{4}-[^01258BILOSZ\W_]{4}$/,
        );
      }),
    );
  });
});
