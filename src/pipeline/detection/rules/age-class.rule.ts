import { toGermanNumber } from '../german-numbers.js';
import type { Term } from '../vocabulary/term-matcher.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// The age of those somebody coaches is a detail of the task, one's own team tells one's age.
const COACHED =
  /(?:train\p{L}*|betreu\p{L}*|leit\p{L}*|co-?train\p{L}*|schiedsrichter\p{L}*|coach\p{L}*)[ \n](?:\p{L}+[ \n]){0,6}$/iu;

// Longer than any school and first training together: whoever says so is no longer young.
const MANY = `(?:1[5-9]|[2-4]\\d|${Array.from({ length: 35 }, (_, k) => toGermanNumber(15 + k)).join('|')})`;
const ABOUT_YEARS = '(?:(?:über|fast|rund|gut|knapp|etwa|mehr als|nun|schon|bald|mittlerweile) ){0,2}';

const ownTeam = (pattern: string, replacement: string): Term => ({
  pattern,
  replacement,
  isCaseSensitive: true,
  unlessBefore: COACHED,
});

/** Age classes of sport, driving at 17 and other words that stand for an age. */
export const ageClassRule = vocabularyRule({
  id: 'age-class',
  category: 'age-proxy',
  source: 'AGG §1 (age); age classes: DFB-Jugendordnung §5; driving at 17: §48a FeV',
  reason: 'Eine Altersklasse oder Altersgrenze verrät das Alter.',
  score: 0.9,
  examples: {
    positive: [
      { text: 'Spieler der ‹U17-Mannschaft›', becomes: 'Spieler der Jugendmannschaft' },
      { text: 'Spieler der ‹B-Jugend›', becomes: 'Spieler der Jugend' },
      { text: 'Sternzeichen: Steinbock', becomes: '[Zeitangabe]' },
      { text: 'Nach ‹fast drei Jahrzehnten› im Beruf', becomes: 'Nach mehr als 10 Jahren im Beruf' },
      { text: '‹25 Jahre› Berufserfahrung', becomes: 'mehr als 10 Jahre Berufserfahrung' },
      { text: '‹Im ersten Corona-Jahr› half ich', becomes: '[Zeitangabe] half ich' },
      { text: '‹Polytechnische Oberschule Nr. 12›, Hagen', becomes: 'Schule, Hagen' },
      { text: '‹Führerschein BF17›', becomes: 'Führerschein Klasse B' },
      { text: '‹begleitetes Fahren ab 17 (BF17)›', becomes: 'Führerschein Klasse B' },
    ],
    negative: [
      { text: 'Trainer der U12 und Betreuer der E-Jugend' },
      { text: 'Stahlträger U120, U-Bahn, POS-System bedienen' },
      { text: '15 Jahre Garantie, 3 Jahre Berufserfahrung, 20 Jahrgänge' },
    ],
  },
  terms: [
    ownTeam('U ?-?(?:9|1\\d|2[0-3])-?(?:Mannschaft|Team)', 'Jugendmannschaft'),
    ownTeam(
      'U ?-?(?:9|1\\d|2[0-3])(?:-(?:Junior(?:inn)?en|Spieler(?:innen)?|Jugend|Mädchen|Jungen|Jungs|Mädels|Damen))?',
      'Jugend',
    ),
    ownTeam('[A-G]-?[12]?-(?:Jugend|Junioren)(?:mannschaft)?', 'Jugend'),
    { pattern: '[A-G]-Juniorinnen', replacement: 'Jugend', isCaseSensitive: true },
    {
      // Schools of the GDR: they tell both where and when somebody grew up.
      pattern:
        '(?:(?:zehnklassige |allgemeinbildende ){0,2}(?:polytechnische[nr]?|erweiterte[nr]?) oberschule|(?:pos|eos)(?= (?:nr|[„“"]))|(?<=abschluss (?:der )?)(?:pos|eos))(?: nr\\.? ?\\d+)?(?: [„“"][^“”"\\n]{2,40}[“”"])?',
      replacement: 'Schule',
    },
    {
      pattern: `(?:nach|vor|seit|von) (?<gone>${ABOUT_YEARS}(?:${MANY} jahren|(?:zwei|drei|vier|mehreren|anderthalb|einem guten|fast einem) jahrzehnten?))(?! (?:alt|jung)(?![\\p{L}]))`,
      replacement: 'mehr als 10 Jahren',
      unlessBefore: /(?:verein|firma|betrieb|stadt|schule|haus|garantie)[^.;\n]{0,20}$/iu,
    },
    {
      pattern: `${ABOUT_YEARS}(?:(?:zwei|drei|vier|mehrere|anderthalb) jahrzehnte|${MANY} jahre(?= (?:(?:an |im )?(?:beruf|berufserfahrung|erfahrung|berufsleben|praxis)|(?:lang )?(?:als|in der) )))`,
      replacement: 'mehr als 10 Jahre',
    },
    {
      pattern:
        '(?:(?:in|während|seit|nach) der |im (?:ersten |zweiten )?)?(?:corona|covid)-?(?:zeit|jahr|pandemie|lockdown|krise|jahrgang)(?: in der \\d{1,2}\\. klasse)?|(?:im |während des )?(?:erste[nrs]? |zweite[nrs]? )?lockdown(?:s)?',
      unlessBefore: COACHED,
    },
    { pattern: '(?:in der |der )?(?<gone>ddr)(?:-zeit(?:en)?)?|ddr-kind|(?:nach)?wendekind' },
    {
      pattern:
        '(?:stern|tierkreis)zeichen(?:[ ]?[:\\t] ?| ist (?:der |die )?| )(?:widder|stier|zwillinge?|krebs|löwe|jungfrau|waage|skorpion|schütze|steinbock|wassermann|fische?)',
    },
    {
      pattern:
        '(?:führerschein )?(?:klasse b )?\\(?(?:bf ?17|begleitetes fahren(?: (?:ab|mit) 17)?)(?: ?\\(bf ?17\\))?\\)?',
      replacement: 'Führerschein Klasse B',
    },
  ],
});
