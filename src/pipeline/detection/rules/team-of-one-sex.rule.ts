import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { compilePattern, compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

const HEADS = [
  'fußball',
  'fußballmannschaft',
  'schwimmen',
  'sport',
  'gymnastik',
  'tennis',
  'turnier',
  'abend',
  'landesliga',
  'bundesliga',
  'oberliga',
  'kreisliga',
  'bezirksliga',
  'regionalliga',
  'verbandsliga',
  'meisterschaft',
  'pokal',
  'zukunftstag',
  'aktionstag',
  'tag',
  'camp',
  'gesangverein',
  'gesangsverein',
  'turnverein',
  'ballett',
  'internat',
  'wohnheim',
  'rudern',
  'schach',
  'projekt',
  'workshop',
  'selbstverteidigung',
  'kurs',
  'runde',
  'doppel',
  'einzel',
  'elf',
  'wettkampf',
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
  'vierer',
  'zweier',
  'achter',
  'doppelvierer',
  'doppelzweier',
  'wasserball',
  'futsal',
  'leichtathletik',
  'triathlon',
  'orchester',
  'ensemble',
  'wohngruppe',
  'kreis',
  'verein',
];

const TEAM = compilePattern(
  `(?:mädchen|mädels?|jungs|damen|landfrauen|frauen|herren|männer|jungen|knaben|burschen|junggesellen)-?(${toWordPattern(HEADS)})s?`,
);
const TERMS = compileTerms([
  {
    pattern:
      '(?:(?:[1-4]\\. |erste |zweite )(?:damen|herren|frauen|männer)|(?:damen|herren) (?:i{1,3}|iv|[1-4]))(?= |,|\\.|\\)|$)',
    replacement: 'Mannschaft',
  },
  {
    pattern: 'landfrauen|(?:\\p{L}+-)?(?:burschenschaft|mädelschaft|damenverbindung)',
    replacement: 'Verein',
  },
  {
    // A voice tells the sex as much as the name of the choir.
    pattern:
      '(?<=(?:[cC]hor|[gG]esang\\p{L}{0,12}|[sS]inge|[sS]ang|[sS]ängerin|[eE]nsemble|[kK]antorei)[^.;\\n\\u2029]{0,30})(?:[12]\\. )?(?:Sopran|Mezzosopran|Alt|Tenor|Bariton|Bass)(?:stimme|istin)?',
    replacement: 'Stimmlage',
    isCaseSensitive: true,
    unlessBefore:
      /(?:band|spiel|gitarre|instrument|orchester|keyboard|klavier|schlagzeug|cajon)\p{L}*[^.;\n]{0,40}$/iu,
    unlessAfter: /^[ ]?(?:-|und[ ]jung|gitarre|spielen|saxo|in der \p{L}*(?:band|combo))/iu,
  },
  {
    pattern: '[A-G][- ](?:Mädchen|Mädels|Jungen|Jungs|Juniorinnen|Junioren)',
    isCaseSensitive: true,
    replacement: 'Jugend',
  },
  {
    pattern:
      '(?<=(?:preis|platz|meister\\p{L}*|sieg\\p{L}*|gold|silber|bronze|finale)(?: \\p{L}+){0,2} )(?:bei den|der) (?:schülerinnen|juniorinnen|mädchen|frauen|damen|herren|jungen|männern?)(?= |[,.;)]|$)',
    replacement: '',
  },
  {
    pattern: "(?:girls|boys)[’'´`]?[ -]?(?:day|akademie)(?: ?/ ?(?:girls|boys)[’'´`]?[ -]?day)?",
    replacement: 'Zukunftstag',
  },
]);
// "Landesliga der Frauen", "Handball (Damen)": found from behind, because the compound may be long.
const FOR_ONE_SEX =
  /(?<=(?:liga|klasse|ball|hockey|turnen|meisterschaft|meisterschaften|mannschaft|team))[ \n](?:\((?:damen|herren|frauen|männer|mädchen|jungen)\)|(?:der|bei den)[ ](?:damen|herren|frauen|männer|mädchen|jungen|juniorinnen|junioren))(?!\p{L})/giu;
const TRACE = {
  ruleId: 'team-of-one-sex',
  category: 'gender',
  reason: 'Die Gruppe ist nach einem Geschlecht benannt; die Tätigkeit bleibt stehen.',
  score: 0.92,
} as const;

/** Teams, choirs and groups for one sex lose the sex and keep the activity. */
export const teamOfOneSexRule: DetectionRule = {
  id: 'team-of-one-sex',
  category: 'gender',
  source: 'AGG §1 (sex); Behaghel 2015: keep the context, drop the group',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Trainerin im ‹Mädchenfußball›', becomes: 'Trainerin im Fußball' },
      { text: 'Spiel in der ‹Damenmannschaft›', becomes: 'Spiel in der Mannschaft' },
      { text: 'Leitung der ‹Mädchen-AG›', becomes: 'Leitung der AG' },
      { text: 'Besuch am ‹Girls’ Day›', becomes: 'Besuch am Zukunftstag' },
      { text: '‹Männergesangverein›: Noten', becomes: 'Gesangverein: Noten' },
      { text: 'Gold im ‹Damen-Doppelvierer›', becomes: 'Gold im Doppelvierer' },
      { text: 'Spiel bei den ‹C-Mädchen›', becomes: 'Spiel bei den Jugend' },
      { text: 'Erster Preis ‹bei den Schülerinnen›', becomes: 'Erster Preis ' },
      { text: 'Schulchor, ‹Sopran›', becomes: 'Schulchor, Stimmlage' },
      { text: 'Landesliga‹ der Frauen›, ‹2. Herren›', becomes: 'Landesliga, Mannschaft' },
    ],
    negative: [
      { text: 'Damenmode und Herrenmode verkaufen' },
      { text: 'Praktikum im Frauenhaus' },
      { text: 'Mannschaftskasse führen' },
      { text: 'Chor, Band: Bass; im Chor für Alt und Jung' },
      { text: 'Singen im Chor und Bass in der Schulband; Chor, Keyboard und Bass' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [
      ...findTeams(view.text),
      ...findTerms(view, TERMS),
      ...listMatches(view.text, FOR_ONE_SEX).map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        replacement: '',
      })),
    ]);
  },
};

function findTeams(text: string): Passage[] {
  return listMatches(text, TEAM).map((match) => {
    const head = match[1] ?? '';
    const isShort = head.length === 2;
    return {
      start: match.index,
      end: match.index + match[0].length,
      replacement: isShort ? head.toUpperCase() : head.charAt(0).toUpperCase() + head.slice(1).toLowerCase(),
    };
  });
}
