/** An exact number of zero or more; the denominator is above zero. A rank must not hang on a rounding error. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** @throws RangeError when one of the two is no whole number or the denominator is not above zero */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (denominator <= 0) throw new RangeError('a denominator is above zero');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Below zero when `a` is smaller, zero when equal. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** In whole thousandths, half rounded up. */
export function toThousandths(value: Fraction): bigint {
  return (value.numerator * 2000n + value.denominator) / (value.denominator * 2n);
}

/** Three decimals with a point, e.g. "87.500"; half rounded up. */
export function toDecimal(value: Fraction): string {
  const digits = String(toThousandths(value)).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
