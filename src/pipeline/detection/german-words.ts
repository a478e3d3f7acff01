import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isFrequentWord, isListedWord } from './dictionary/frequent-words.js';
import { toLetters } from './text-folding.js';
import { isLanguage } from './vocabulary/languages.js';
import { isListedPersonNoun } from './vocabulary/person-nouns.js';
import { isTown } from './vocabulary/towns.js';
import { isWorkNoun } from './vocabulary/work-nouns.js';

/**
 * Nouns of work, school and spare time that stand one letter from a name in use somewhere in the world.
 *
 * Chosen by hand in November 2026 from the words that one slip parted from one of 49,000 names.
 */
const NEAR_NAMES =
  'Admin Angel Angeln Balken Bambini Basis Bistro Bleche Blender Catering Coding Debian Duschen Farsi Feuerwache Filter Führen Gabeln Garage Gläser Gräber Grafiken Händchen Höhen Hören ' +
  'Hocker Kabinen Känguru Kanten Kanzel Kirschen Knoten Können Krane Kranen Kreide Krimis Lagern Lasten Latinum Letter Linear Lungen Magazin Mängel Maske Masken Pausen Personen Platine Platinen ' +
  'Posten Proben Rahmen Reading Retten Rohre Rohren Rollen Rollout Routen Router Rüsten Salsa Schilder Schotter Schrank Schränke Schweiß Sorgen Stauden Steine Steinen Straßen Tonnen Wellen';

let nearNames: ReadonlySet<string> | undefined;

// "Gästen", "Fällen", "Pausen": the endings that German puts behind what a list gives in its base form.
const ENDING = /(?:e[nrms]?|ern|n|s)$/u;
const FEWEST_LETTERS_OF_A_STEM = 4;

/**
 * Whether a capitalised word is German by a list, not by a guess, so that it is meant as it stands.
 *
 * Stricter than `isNounLike`: a name with a slip begins and ends like a noun as often as a name without.
 */
export function isGermanWord(word: string): boolean {
  const letters = toLetters(word);
  nearNames ??= new Set(NEAR_NAMES.split(' ').map((noun) => toLetters(noun)));
  if (nearNames.has(letters) || isFrequentWord(letters) || findCommonWordKind(letters) !== undefined)
    return true;
  if (isListedPersonNoun(word) || isLanguage(word) || isTown(word) || isWorkNoun(letters)) return true;
  const stem = letters.replace(ENDING, '');
  return (
    stem.length >= FEWEST_LETTERS_OF_A_STEM &&
    stem !== letters &&
    [stem, `${stem}e`].some((base) => base !== letters && isListedWord(base))
  );
}
