import type { DetectionRule } from '../detection-rule.js';
import { isNounLike } from '../dictionary/noun-likeness.js';
import { listMatches } from '../matches.js';
import { foldLetters } from '../text-folding.js';
import { COUNTRY_NAMES } from '../vocabulary/countries.js';
import { FOREIGN_REGION, TRAVEL_AFTER, TRAVEL_BEFORE } from '../vocabulary/foreign-regions.js';
import { isLanguage } from '../vocabulary/languages.js';
import { findPersonNoun } from '../vocabulary/person-nouns.js';
import {
  compilePattern,
  compileTerms,
  findTerms,
  textAfter,
  textBefore,
} from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { isTown } from '../vocabulary/towns.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

const TRACE = {
  ruleId: 'foreign-region',
  category: 'origin',
  reason: 'Der Name eines Ortes oder einer Landschaft im Ausland kann die Herkunft verraten.',
  score: 0.88,
} as const;

const REGIONS = compileTerms([
  {
    pattern: FOREIGN_REGION,
    isCaseSensitive: true,
    unlessBefore: TRAVEL_BEFORE,
    unlessAfter: TRAVEL_AFTER,
  },
]);

// "Chengdu, China", "Nizwa (Oman)": a town that no list knows stands before its country.
const BEFORE_COUNTRY = compilePattern(
  `(?<town>\\p{Lu}[\\p{L}\\p{M}'’-]{2,24}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{2,24})?)(?:,? ?[,(/–-] ?| in (?:der |dem |den )?)(?:${toWordPattern(COUNTRY_NAMES)})`,
  true,
);
const COUNTRY = new RegExp(`^(?:${toWordPattern(COUNTRY_NAMES)})$`, 'u');

// "der mittleren Reife (Syrien)": behind an adjective stands a noun and no town.
const PLACE_COMES =
  /(?:^|[\n\t\u2029,;:(/–·|-][ ]?|(?<!\p{L})(?:[iI]n|[aA]us|[bB]ei|[nN]ach|[vV]on|at|from|à)[ \n]|\p{Lu}\p{L}+[ \n])$/u;

/** Landscapes and seas abroad, and unknown towns that stand before the name of their country. */
export const foreignRegionRule: DetectionRule = {
  id: 'foreign-region',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); names of regions curated in vocabulary/foreign-regions.ts',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Bademeister am ‹Schwarzen Meer›', becomes: 'Bademeister am [Herkunft]' },
      { text: 'Hilfe auf einem Hof in ‹Masuren›', becomes: 'Hilfe auf einem Hof in [Herkunft]' },
      { text: 'Lehrling, ‹Dschibla›, Jemen', becomes: 'Lehrling, [Herkunft], Jemen' },
      { text: 'in ‹Tubalin› in der Ukraine', becomes: 'in [Herkunft] in der Ukraine' },
    ],
    negative: [
      { text: 'Klassenfahrt nach Masuren, Referat über den Maghreb' },
      { text: 'Facharbeit über Wasser in der Sahelzone' },
      { text: 'Kunden in Hagen, Polen und Frankreich' },
      { text: 'Zeugnis der mittleren Reife (Polen)' },
      { text: 'Schweißer, Polen; Rechnungen, Italien' },
      { text: 'Englisch, Spanien; Versand nach Zamora, Spanien' },
      { text: 'Levantestraße 4, Sahelzelt' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [...findTerms(view, REGIONS), ...findTownsBeforeCountry(view.text)]);
  },
};

function findTownsBeforeCountry(text: string): Passage[] {
  return listMatches(text, BEFORE_COUNTRY).flatMap((match): Passage[] => {
    const words = (match.groups?.['town'] ?? '').split(/[ \n]/u);
    const last = words.at(-1) ?? '';
    // "Ausbildung Chengdu": the noun before the town stays.
    const kept = words.length > 1 && !isUnknown(words[0] ?? '') ? [last] : words;
    if (
      !kept.every(isUnknown) ||
      !(words.length > kept.length || PLACE_COMES.test(textBefore(text, match.index)))
    )
      return [];
    const end = match.index + words.join(' ').length;
    const start = end - kept.join(' ').length;
    if (
      TRAVEL_BEFORE.test(textBefore(text, start)) ||
      TRAVEL_AFTER.test(textAfter(text, match.index + match[0].length))
    )
      return [];
    const context = [{ start: end, end: match.index + match[0].length }];
    return [{ start, end, replacement: null, context }];
  });
}

function isUnknown(word: string): boolean {
  return (
    !isTown(word) &&
    !COUNTRY.test(word) &&
    !isLanguage(word) &&
    !isNounLike(foldLetters(word).text) &&
    findPersonNoun(word) === undefined
  );
}
