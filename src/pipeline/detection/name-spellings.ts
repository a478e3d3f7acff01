import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isFrequentWord } from './dictionary/frequent-words.js';
import type { IdentityVariants, NamePart } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import { toLetters } from './text-folding.js';
import { tokensOf } from './name-tokens.js';
import type { NameToken } from './name-tokens.js';
import { listNameRelatives } from './vocabulary/name-relatives.js';
import { isCapitalised, readWordContext } from './word-context.js';

// Sounds that registry offices, passports and applicants spell differently; longer spellings first.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|stsch|tsch|tch|cz|dsch|dzh|dj/gu, 'k'],
  [/sch|sh|sz|zh|ts|tz|z|ß/gu, 's'],
  [/kh|ch|ck|q|c/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/gh/gu, 'g'],
  [/x/gu, 'ks'],
  [/w|v/gu, 'v'],
  [/ou|oo|u|o/gu, 'o'],
  [/[eiyj]+/gu, 'i'],
];
const FEWEST_SOUNDS = 5;
const FEWEST_CONSONANTS = 3;
const FEWEST_CONSONANTS_ALONE = 4;
const FEWEST_LETTERS_ALONE = 4;

/**
 * One form for spellings that sound alike: "Schewtschenko" and "Shevchenko", "Jussuf" and "Yousef".
 *
 * @param letters as `foldLetters` writes them
 */
export function toSoundKey(letters: string): string {
  let key = letters;
  for (const [spelling, sound] of SOUNDS) key = key.replaceAll(spelling, sound);
  // Length of vowels and doubled consonants is spelt at will, "h" behind a vowel is not heard.
  return key.replaceAll(/(?<=[aio])h/gu, '').replaceAll(/(.)\1+/gu, '$1');
}

/** Finds other spellings, short forms and nicknames of the applicant's names. */
export function findNameSpellings(document: ExtractedDocument, variants: IdentityVariants): NameMatch[] {
  const names = variants.parts.filter(({ role }) => role === 'given' || role === 'family');
  const relatives = toRelatives(names);
  const bySound = new Map(
    names
      .filter(({ letters, commonWord }) => commonWord === undefined && isTellingSound(toSoundKey(letters)))
      .map((part) => [toSoundKey(part.letters), part] as const),
  );
  return tokensOf(document).flatMap((token) => {
    if (!isCapitalised(token.written) || variants.letters.has(token.letters)) return [];
    const letters = token.letters;
    const related = relatives.get(letters) ?? relatives.get(letters.replace(/s$/u, ''));
    if (related !== undefined && isNickname(document.text, token, variants))
      return [
        toMatch(token, related, 'Kurzform, Rufname oder andere Schreibweise eines Vornamens im Formular.'),
      ];
    // The sound last: it takes longer to find than all else together.
    if (bySound.size === 0 || letters.length < FEWEST_LETTERS_ALONE || !isStrange(letters)) return [];
    const key = toSoundKey(letters);
    const heard = bySound.get(key) ?? bySound.get(key.replace(/s$/u, ''));
    if (heard === undefined) return [];
    if (countConsonants(key) < FEWEST_CONSONANTS_ALONE && !isBesideName(document.text, token, variants))
      return [];
    return [toMatch(token, heard, 'Klingt wie ein Name im Formular und ist nur anders geschrieben.')];
  });
}

function toMatch({ span }: NameToken, { sourceField }: NamePart, reason: string): NameMatch {
  return { span, sourceField, score: 0.65, reason };
}

function toRelatives(names: readonly NamePart[]): ReadonlyMap<string, NamePart> {
  const relatives = new Map<string, NamePart>();
  for (const part of names) {
    if (part.role !== 'given') continue;
    for (const relative of listNameRelatives(part.letters)) relatives.set(relative, part);
  }
  return relatives;
}

// "Melnyk" and "Milnik" sound alike, but "Hussein" and "Hosen" would too: a key must hold enough to be a name.
function isTellingSound(key: string): boolean {
  return key.length >= FEWEST_SOUNDS && countConsonants(key) >= FEWEST_CONSONANTS;
}

function countConsonants(key: string): number {
  return key.replaceAll(/[aio]/gu, '').length;
}

const TITLE_BEFORE =
  /(?:herrn?|frau|fr\.|hr\.|familie|name:?|schüler(?:in)?|praktikant(?:in)?)[ \u00a0\t\n]{1,2}$/iu;

function isBesideName(text: string, { span }: NameToken, variants: IdentityVariants): boolean {
  const { before, gapBefore, after, gapAfter, lead } = readWordContext(text, span.start, span.end);
  const isKnown = (word: string | undefined): boolean =>
    word !== undefined && isCapitalised(word) && variants.letters.has(toLetters(word));
  const isClose = (gap: string): boolean => /^(?:[ \u00a0\t\n]|, ?|[_\p{Pd}])$/u.test(gap);
  return (
    (isKnown(before?.word) && isClose(gapBefore)) ||
    (isKnown(after?.word) && isClose(gapAfter)) ||
    TITLE_BEFORE.test(lead)
  );
}

function isStrange(letters: string): boolean {
  return !isFrequentWord(letters) && findCommonWordKind(letters) === undefined;
}

const CALLED =
  /(?:genannt|rufname|spitzname|nennen mich|nennt mich|heiße|heisse|bin|liebe[rs]?|hallo|hi|hey|alias|von|mit|für|und|dass|,)[ \u00a0\t\n:„“"(]{1,3}$/iu;
const CLOSED = /^["“”'),!.]|^[ \u00a0]*(?:\n|\t|$)/u;

// A short or ordinary word ("Max", "Mo", "Rose") is the nickname only where people are called or sign.
function isNickname(text: string, { span, letters }: NameToken, variants: IdentityVariants): boolean {
  if (letters.length >= FEWEST_LETTERS_ALONE && isStrange(letters)) return true;
  const { before, gapBefore, after, gapAfter, lead, tail } = readWordContext(text, span.start, span.end);
  const isKnown = (word: string | undefined): boolean =>
    word !== undefined && variants.letters.has(word.toLowerCase());
  if (isKnown(after?.word) && /^[ \u00a0]["“”')]?[ \u00a0]?$|^[ \u00a0]$/u.test(gapAfter)) return true;
  if (isKnown(before?.word) && /^[ \u00a0]["„“'(]$/u.test(gapBefore)) return true;
  if (!isStrange(letters)) return false;
  const isAlone = /(?:^|\n)[ \u00a0]*$/u.test(lead) && /^[ \u00a0]*(?:\n|$)/u.test(tail);
  const isSubject = /(?:^|[.!?\n][ \u00a0]?)$/u.test(lead) && /^[ \u00a0]\p{Ll}{2,}(?!\p{L})/u.test(tail);
  return isAlone || isSubject || (CALLED.test(lead) && (CLOSED.test(tail) || /^[ \u00a0]\p{Ll}/u.test(tail)));
}
