import type { Term } from '../vocabulary/term-matcher.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const HEADS = [
  'fußball',
  'fußballmannschaft',
  'schwimmen',
  'sport',
  'gymnastik',
  'tennis',
  'turnier',
  'abteilung',
  'fitness',
  'tanz',
  'ringen',
  'judo',
  'kader',
  'café',
  'treffpunkt',
  'wg',
  'handball',
  'basketball',
  'volleyball',
  'turnen',
  'mannschaft',
  'team',
  'chor',
  'riege',
  'liga',
  'gruppe',
  'treff',
  'staffel',
  'schule',
  'gymnasium',
  'realschule',
  'beirat',
  'ag',
  'rugby',
  'eishockey',
  'hockey',
  'boxen',
  'garde',
  'kreis',
  'verein',
];

const toTerm = (head: string): Term => ({
  pattern: `(?:mädchen|mädel|damen|landfrauen|frauen|herren|männer|jungen|knaben|burschen|junggesellen)-?${head}(?:s)?`,
  replacement: head.length === 2 ? head.toUpperCase() : head.charAt(0).toUpperCase() + head.slice(1),
});

/** Teams, choirs and groups for one sex lose the sex and keep the activity. */
export const teamOfOneSexRule = vocabularyRule({
  id: 'team-of-one-sex',
  category: 'gender',
  source: 'AGG §1 (sex); Behaghel 2015: keep the context, drop the group',
  reason: 'Die Gruppe ist nach einem Geschlecht benannt; die Tätigkeit bleibt stehen.',
  score: 0.92,
  examples: {
    positive: [
      { text: 'Trainerin im ‹Mädchenfußball›', becomes: 'Trainerin im Fußball' },
      { text: 'Spiel in der ‹Damenmannschaft›', becomes: 'Spiel in der Mannschaft' },
      { text: 'Leitung der ‹Mädchen-AG›', becomes: 'Leitung der AG' },
      { text: 'Besuch am ‹Girls’ Day›', becomes: 'Besuch am Zukunftstag' },
    ],
    negative: [
      { text: 'Damenmode und Herrenmode verkaufen' },
      { text: 'Praktikum im Frauenhaus' },
      { text: 'Mannschaftskasse führen' },
    ],
  },
  terms: [
    ...HEADS.map(toTerm),
    {
      pattern: 'landfrauen',
      replacement: 'Verein',
    },
    {
      pattern: "(?:girls|boys)[’'´`]?[ -]?(?:day|akademie)(?: ?/ ?(?:girls|boys)[’'´`]?[ -]?day)?",
      replacement: 'Zukunftstag',
    },
  ],
});
