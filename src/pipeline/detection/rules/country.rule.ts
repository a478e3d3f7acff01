import { COUNTRY_NAMES } from '../vocabulary/countries.js';
import { SERVED_BEFORE, TRAVEL_AFTER, TRAVEL_BEFORE } from '../vocabulary/foreign-regions.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

// "Nordirak", "Ostukraine": the name goes on in small letters.
const COMPOUND = COUNTRY_NAMES.map((name) => name.toLocaleLowerCase('de').replaceAll(/[^\p{L}]/gu, '.')).join(
  '|',
);
const COUNTRY = `(?:(?:Nord|Süd|Ost|West|Zentral|Nordost|Nordwest)-?)?${toWordPattern(COUNTRY_NAMES)}|(?:Nord|Süd|Ost|West|Zentral|Nordost|Nordwest)(?:${COMPOUND})`;

/** Names of countries; in trips, exchanges and trade they stay. */
export const countryRule = vocabularyRule({
  id: 'country',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); names from CLDR by Intl.DisplayNames',
  reason: 'Der Name eines Landes kann die Herkunft verraten.',
  score: 0.9,
  examples: {
    positive: [
      { text: 'Schule in ‹Syrien› besucht', becomes: 'Schule in [Herkunft] besucht' },
      { text: '‹🇹🇷› C2', becomes: '[Herkunft] C2' },
      { text: 'Ministerium der ‹Arabischen Republik Syrien›', becomes: 'Ministerium der [Herkunft]' },
      {
        text: 'Ich dolmetsche für Familien aus ‹Eritrea›.',
        becomes: 'Ich dolmetsche für Familien aus [Herkunft].',
      },
      {
        text: 'Ich teile das Zimmer mit Jungen aus ‹Guinea›.',
        becomes: 'Ich teile das Zimmer mit Jungen aus [Herkunft].',
      },
      { text: 'Accra, ‹Ghana›', becomes: 'Accra, [Herkunft]' },
      { text: 'Jesidin aus dem ‹Nordirak›', becomes: 'Jesidin aus dem [Herkunft]' },
      { text: 'Meine Familie lebt in der ‹Türkei›.', becomes: 'Meine Familie lebt in der [Herkunft].' },
    ],
    negative: [
      { text: 'Schüleraustausch nach Frankreich' },
      { text: 'Versand von Paketen nach Polen' },
      { text: 'Ich lebe in Deutschland' },
      { text: 'Kochkurs für Frauen aus Afghanistan geleitet, Nachhilfe für Kinder aus Polen und Bulgarien' },
      { text: 'Das Kubanische Orchester' },
    ],
  },
  terms: [
    {
      pattern: `(?:(?:[Aa]rabische[nr]? |[Ii]slamische[nr]? |[Dd]emokratische[nr]? |[Vv]olks)*[Rr]epublik )?(?:${COUNTRY})s?`,
      isCaseSensitive: true,
      unlessBefore: new RegExp(`${TRAVEL_BEFORE.source}|${SERVED_BEFORE.source}`, 'iu'),
      unlessAfter: TRAVEL_AFTER,
    },
    // A flag is a pair of regional indicators (Unicode TR51).
    { pattern: '[\\u{1F1E6}-\\u{1F1FF}]{2}', isCaseSensitive: true },
  ],
});
