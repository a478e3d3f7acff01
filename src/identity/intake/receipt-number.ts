/** Letters and digits that nobody confuses on paper or on the telephone: no 0 O, 1 I L, 5 S, 8 B, 2 Z. */
const ALPHABET = '34679ACDEFGHJKMNPQRTUVWXY';

/** Random bytes that one receipt number takes. */
export const RECEIPT_RANDOM_BYTES = 8;

/**
 * A receipt number like `HER-7K3M-Q9TX`: the city, then eight random characters (25⁸ ≈ 1.5 × 10¹¹).
 *
 * It is a name for conversations, never a secret: no page opens with it.
 *
 * @param random `RECEIPT_RANDOM_BYTES` random bytes; a byte above 249 folds onto the first letters (bias 0.4 %)
 */
export function formatReceiptNumber(citySlug: string, random: Uint8Array): string {
  const city = citySlug
    .replaceAll(/[^a-z]/gi, '')
    .slice(0, 3)
    .toUpperCase()
    .padEnd(3, 'X');
  const letters = Array.from(random, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return `${city}-${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
}
