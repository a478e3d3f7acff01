import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { isFrequentWord } from './dictionary/frequent-words.js';
import type { NameMatch } from './identity-names.js';
import { toLetters } from './text-folding.js';
import { LETTERS_AND_MARKS } from './letter-class.js';
import { listMatches } from './matches.js';
import { isCapitalised } from './word-context.js';

const FEWEST_PLAIN_LETTERS = 3;
// What a font without the letter leaves: nothing, a blank, a box or a question mark.
const LOST_INSIDE = '[?¿�□¨˘¸ \\u00a0]{0,2}';
const LOST_AT_EDGE = '[?¿�□]';

/** A name of the form as it was typed, with the field it came from. */
export interface WrittenName {
  readonly written: string;
  readonly sourceField: string;
}

/**
 * Finds names whose accented letters a font or an export lost: "Y ld z", "K?bra", "Ylmaz".
 *
 * @param names single words as typed
 */
export function findLostLetterNames({ text }: ExtractedDocument, names: readonly WrittenName[]): NameMatch[] {
  return names.flatMap(({ written, sourceField }) => {
    const pattern = toPattern(written.normalize('NFC'));
    if (pattern === undefined) return [];
    return listMatches(text, pattern)
      .filter(
        // With all its letters, "weiß" in small ones is judged as the word it may be.
        ([read]) =>
          !isFrequentWord(toLetters(read)) &&
          (read.toLowerCase() !== written.toLowerCase() || isCapitalised(read)),
      )
      .map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        sourceField,
        score: 0.7,
        reason: 'Name aus dem Formular, dessen Sonderzeichen verloren gingen.',
      }));
  });
}

function toPattern(written: string): RegExp | undefined {
  const letters = Array.from(written);
  const plain = letters.filter((letter) => /[a-z]/iu.test(letter) && letter <= 'z');
  if (plain.length === letters.length || plain.length < FEWEST_PLAIN_LETTERS) return undefined;
  if (letters.some((letter) => !/\p{L}/u.test(letter))) return undefined;
  const source = letters.map((letter, at) => {
    if (letter <= 'z') return letter;
    const isEdge = at === 0 || at === letters.length - 1;
    return isEdge ? `(?:${letter}|${LOST_AT_EDGE})` : `(?:${letter}|${LOST_INSIDE})`;
  });
  return new RegExp(`(?<![${LETTERS_AND_MARKS}])${source.join('')}(?=s?(?![${LETTERS_AND_MARKS}]))`, 'giu');
}
