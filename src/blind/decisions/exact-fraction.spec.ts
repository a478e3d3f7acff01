import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, compare, fraction, multiply, toDecimal, ZERO } from './exact-fraction.js';

describe('exact fractions', () => {
  it.each([
    [fraction(0), '0.000'],
    [fraction(1, 3), '0.333'],
    [fraction(2, 3), '0.667'],
    [fraction(1, 2000), '0.001'],
    [fraction(1, 2001), '0.000'],
    [fraction(100), '100.000'],
  ])('prints three decimals, half rounded up (%#)', (value, expected) => {
    expect(toDecimal(value)).toBe(expected);
  });

  it('adds thirds to a whole, which floating point does not promise', () => {
    const third = fraction(1, 3);

    const sum = [third, third, third].reduce(add, ZERO);

    expect(compare(sum, fraction(1))).toBe(0);
  });

  it('orders like the numbers it stands for', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 99 }),
        fc.nat(1000),
        fc.integer({ min: 1, max: 99 }),
        (a, b, c, d) => {
          expect(compare(fraction(a, b), fraction(c, d))).toBe(Math.sign(a * d - c * b));
          expect(compare(multiply(fraction(a, b), fraction(b)), fraction(a))).toBe(0);
        },
      ),
    );
  });

  it('refuses a denominator that is not above zero', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});
