/** Without 0/O, 1/I/L, 2/Z, 5/S, 8/B and vowels: read aloud without mistakes, and no words appear. */
export const PSEUDONYM_ALPHABET = '34679CDFGHJKMNPQRTVWXY';
export const PSEUDONYM_LENGTH = 5;

/**
 * Turns random bytes into a Kennziffer such as `K-7F3QW`.
 *
 * Nothing but chance goes in (L19: initials, ids and times can be guessed back).
 *
 * @param randomBytes at least `PSEUDONYM_LENGTH` bytes from a cryptographic source
 */
export function toPseudonym(randomBytes: Uint8Array): string {
  if (randomBytes.length < PSEUDONYM_LENGTH) throw new RangeError('a pseudonym needs more random bytes');
  const letters = Array.from(randomBytes.subarray(0, PSEUDONYM_LENGTH), (byte) =>
    PSEUDONYM_ALPHABET.charAt(byte % PSEUDONYM_ALPHABET.length),
  );
  return `K-${letters.join('')}`;
}
