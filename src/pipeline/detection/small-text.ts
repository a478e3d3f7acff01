// Letters of which one small form is known for every case.
const LETTER = /^[a-zß-öø-ÿ]$/u;
const DIGIT = /^\d$/u;
const SIGN = /^[^\p{L}\p{M}\p{N}\p{C}]$/u;
const SPACE = /^\s$/u;

/**
 * A text as literals are looked for in it: small letters, "0" for every digit, a blank for every white space. What two
 * expressions take for the same reads the same, if it is of the kinds that `toSmallLetter` knows.
 */
export function toSmallText(text: string): string {
  // Expressions that are blind to case take the long s for an s.
  return text.toLowerCase().replaceAll('ſ', 's').replaceAll(/[1-9]/gu, '0').replaceAll(/\s/gu, ' ');
}

/** How `toSmallText` writes one character; undefined where it is not certain what else an expression takes for it. */
export function toSmallLetter(character: string): string | undefined {
  if (SPACE.test(character)) return ' ';
  if (DIGIT.test(character)) return '0';
  const small = character.toLowerCase();
  return LETTER.test(small) || SIGN.test(small) ? small : undefined;
}
