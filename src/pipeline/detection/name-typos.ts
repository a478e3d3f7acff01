import { isFrequentWord } from './dictionary/frequent-words.js';
import { isGermanWord } from './german-words.js';
import type { IdentityVariants, NamePart } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import { toLetters } from './text-folding.js';
import { isCapitalised, readWordContext } from './word-context.js';
import { listMatches } from './matches.js';

const FEWEST_LETTERS = 5;
const FEWEST_LETTERS_OF_SHORT_FORM = 4;
const WORD = /\p{Lu}[\p{L}\p{M}\u00ad]{3,}/gu;

/** One slip of the pen between two words. */
type Slip = 'none' | 'swap' | 'missing' | 'extra' | 'other-letter' | 'other-first-letter';

/**
 * Finds capitalised words that differ from a known name by one slip ("Alsan" for "Aslan").
 *
 * Only names that are no German word are looked for, and a different letter counts only in longer names or
 * beside a known part: "Sabine" must not eat "Kabine".
 */
export function findMisspeltNames(text: string, variants: IdentityVariants): NameMatch[] {
  const parts = variants.parts.filter(
    (part) => part.letters.length >= FEWEST_LETTERS && part.commonWord === undefined && !isGuess(part),
  );
  return listMatches(text, WORD).flatMap((match) => {
    const letters = toLetters(match[0]);
    if (variants.letters.has(letters) || isGenitiveOfKnown(letters, variants)) return [];
    const part = parts.find((known) => isMisspelt(text, match, letters, known, variants));
    if (part === undefined) return [];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        sourceField: part.sourceField,
        score: 0.6,
        reason: 'Weicht nur um einen Buchstaben von einem Namen im Formular ab.',
      },
    ];
  });
}

// An account that was made up of the name ("traner" of "Tran, Ernst") may not exist: a slip in it is no evidence.
function isGuess({ role, sourceField }: NamePart): boolean {
  return role === 'account' && sourceField !== 'person.email';
}

function isGenitiveOfKnown(letters: string, variants: IdentityVariants): boolean {
  return letters.endsWith('s') && variants.letters.has(letters.slice(0, -1));
}

function isMisspelt(
  text: string,
  match: RegExpExecArray,
  letters: string,
  part: NamePart,
  variants: IdentityVariants,
): boolean {
  const slip = findSlip(part.letters, letters);
  if (slip === undefined || slip === 'none') return false;
  if (isBesideKnownPart(text, match, part, variants)) return true;
  if (isGermanWord(match[0]) || isPartOfTitle(text, match)) return false;
  if (slip === 'other-first-letter') return false;
  return slip === 'swap' || (letters.length > FEWEST_LETTERS && part.letters.length > FEWEST_LETTERS);
}

// "Heinrich-Böll-Schule" is called after somebody else, however near the name comes to one of the form.
function isPartOfTitle(text: string, { index, 0: word }: RegExpExecArray): boolean {
  return /^\p{Pd}\p{L}/u.test(text.slice(index + word.length, index + word.length + 2));
}

function isBesideKnownPart(
  text: string,
  match: RegExpExecArray,
  part: NamePart,
  variants: IdentityVariants,
): boolean {
  const { before, gapBefore, after, gapAfter } = readWordContext(
    text,
    match.index,
    match.index + match[0].length,
  );
  const isKnown = (word: string): boolean => {
    const letters = toLetters(word);
    return letters !== part.letters && variants.letters.has(letters) && isCapitalised(word);
  };
  return (
    (before !== null && /^(?: |, ?|\p{Pd})$/u.test(gapBefore) && isKnown(before.word)) ||
    (after !== null && /^(?: |, ?|\p{Pd})$/u.test(gapAfter) && isKnown(after.word))
  );
}

/** Tells the one slip that makes `written` of `meant`, or undefined if there are more (Damerau 1964). */
export function findSlip(meant: string, written: string): Slip | undefined {
  if (meant === written) return 'none';
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1) return undefined;
  let at = 0;
  while (at < Math.min(meant.length, written.length) && meant[at] === written[at]) at += 1;
  if (difference === 1) return meant.slice(at) === written.slice(at + 1) ? 'extra' : undefined;
  if (difference === -1) return meant.slice(at + 1) === written.slice(at) ? 'missing' : undefined;
  if (meant.slice(at + 1) === written.slice(at + 1)) return at === 0 ? 'other-first-letter' : 'other-letter';
  const isSwapped =
    meant[at] === written[at + 1] &&
    meant[at + 1] === written[at] &&
    meant.slice(at + 2) === written.slice(at + 2);
  return isSwapped ? 'swap' : undefined;
}

/** Finds given names cut short ("Alex" for "Alexandra"); never a word that German has anyway. */
export function findShortNames(text: string, variants: IdentityVariants): NameMatch[] {
  const given = variants.parts.filter(
    ({ role, letters }) => role === 'given' && letters.length > FEWEST_LETTERS,
  );
  if (given.length === 0) return [];
  return listMatches(text, WORD).flatMap((match) => {
    const end = match.index + match[0].length;
    const letters = toLetters(match[0]);
    if (letters.length < FEWEST_LETTERS_OF_SHORT_FORM || isFrequentWord(letters)) return [];
    // In capitals any word of a heading could be one ("ÜBER MICH").
    if (match[0] === match[0].toUpperCase()) return [];
    if (/^\p{Pd}/u.test(text.slice(end, end + 1))) return [];
    const part = given.find((known) => known.letters.startsWith(letters) && known.letters !== letters);
    if (part === undefined) return [];
    return [
      {
        span: { start: match.index, end },
        sourceField: part.sourceField,
        score: 0.6,
        reason: 'Kurzform eines Vornamens im Formular.',
      },
    ];
  });
}
