import { foldText } from './text-folding.js';

const FEWEST_SHARED_LETTERS = 4;
const LONGEST_ENDING = 3;
const JOINT = /^(?:und|oder|sowie|and|or)$/u;
// "14.2.2024" and "2 Wochen" share a 2 by chance.
const SMALL_NUMBER = /^\d{1,2}$/u;

/** The words of a text as `foldText` writes them; the "in" of "Schüler*in" is none. */
export function foldedWordsOf(text: string): string[] {
  return foldText(text.replaceAll(/[*:_]in(?:nen)?(?!\p{L})/gu, '')).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether a wording says a word again that goes, in whatever ending: "muslimische" for "muslimischer", "Messdiener*in"
 * for "Messdienerin".
 *
 * @param gone as `foldedWordsOf` writes them
 */
export function repeatsWord(wording: string, gone: readonly string[]): boolean {
  const words = foldedWordsOf(wording);
  return gone.some((word) => !SMALL_NUMBER.test(word) && words.some((other) => isSameWord(word, other)));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > LONGEST_ENDING) return false;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= FEWEST_SHARED_LETTERS && shared >= shorter - 1;
}

/**
 * A wording without the words that go: "evangelische Kita-Leiter*in" becomes "Kita-Leiter*in".
 *
 * @param gone as `foldedWordsOf` writes them
 * @returns undefined if the last word goes, which is what the wording is about, or if a word cannot be taken out
 */
export function withoutWords(wording: string, gone: readonly string[]): string | undefined {
  const words = wording.split(' ');
  const isGone = words.map((word) => repeatsWord(word, gone));
  if (isGone.at(-1) !== false) return undefined;
  const kept = words.filter((word, at) => {
    if (isGone[at] === true) return false;
    // "eine ruhige und muslimische Praktikant*in": the joint goes with the word it joins.
    return !(JOINT.test(word) && (isGone[at + 1] === true || isGone[at - 1] === true));
  });
  const rest = kept.map((word, at) => (at === kept.length - 2 ? word.replace(/,$/u, '') : word)).join(' ');
  return repeatsWord(rest, gone) ? undefined : inCaseOf(rest, wording);
}

function inCaseOf(rest: string, wording: string): string {
  return /^\p{Lu}/u.test(wording) ? rest.charAt(0).toLocaleUpperCase('de') + rest.slice(1) : rest;
}
