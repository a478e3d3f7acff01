import type { Person } from '../../policy/application-form.js';
import type { TextSpan } from '../extraction/extracted-document.js';
import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isFrequentWord } from './dictionary/frequent-words.js';
import { toIdentityVariants } from './identity-variants.js';
import { toLetters } from './text-folding.js';

const FEWEST_LETTERS = 4;
// A word of its own must be most of a name, or "Karat" would be a rest of "Karatas".
const FEWEST_LETTERS_ALONE = 5;
const SHARE_ALONE = 0.75;

/**
 * Finds rests of a name that a careless cut left behind ("elnyk" beside a mark, "Kandas" alone).
 *
 * @param mask the character that stands for marks in `text`
 */
export function findNameFragments(text: string, person: Person, fileName: string, mask: string): TextSpan[] {
  const names = toIdentityVariants(person, fileName)
    .parts.filter(
      ({ role, commonWord }) => (role === 'given' || role === 'family') && commonWord === undefined,
    )
    .map(({ letters }) => letters)
    .filter((letters) => letters.length > FEWEST_LETTERS && !isFrequentWord(letters));
  if (names.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}\u00ad]{4,}/gu)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const letters = toLetters(match[0]);
    const isGlued = text[span.start - 1] === mask || text[span.end] === mask;
    return names.some((name) => isFragment(name, letters, match[0], isGlued)) ? [span] : [];
  });
}

function isFragment(name: string, letters: string, written: string, isGlued: boolean): boolean {
  if (letters.length < FEWEST_LETTERS || letters.length >= name.length || !name.includes(letters))
    return false;
  if (isGlued) return true;
  if (!/^\p{Lu}/u.test(written) || isFrequentWord(letters) || findCommonWordKind(letters) !== undefined)
    return false;
  const isEdge = name.startsWith(letters) || name.endsWith(letters);
  return isEdge && letters.length >= FEWEST_LETTERS_ALONE && letters.length >= name.length * SHARE_ALONE;
}
