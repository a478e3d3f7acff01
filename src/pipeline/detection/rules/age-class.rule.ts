import type { Term } from '../vocabulary/term-matcher.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// The age of those somebody coaches is a detail of the task, one's own team tells one's age.
const COACHED =
  /(?:train\p{L}*|betreu\p{L}*|leit\p{L}*|co-?train\p{L}*|schiedsrichter\p{L}*|coach\p{L}*)[ \n](?:\p{L}+[ \n]){0,3}$/iu;

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
      { text: '‹Polytechnische Oberschule Nr. 12›, Hagen', becomes: 'Schule, Hagen' },
      { text: '‹Führerschein BF17›', becomes: 'Führerschein Klasse B' },
      { text: '‹begleitetes Fahren ab 17 (BF17)›', becomes: 'Führerschein Klasse B' },
    ],
    negative: [
      { text: 'Trainer der U12 und Betreuer der E-Jugend' },
      { text: 'Stahlträger U120, U-Bahn, POS-System bedienen' },
    ],
  },
  terms: [
    ownTeam('U ?-?(?:9|1\\d|2[0-3])-?(?:Mannschaft|Team)', 'Jugendmannschaft'),
    ownTeam('U ?-?(?:9|1\\d|2[0-3])(?:-(?:Junioren|Spieler|Jugend))?', 'Jugend'),
    ownTeam('[A-G]-?[12]?-(?:Jugend|Junioren)(?:mannschaft)?', 'Jugend'),
    { pattern: '[A-G]-Juniorinnen', replacement: 'Jugend', isCaseSensitive: true },
    {
      // Schools of the GDR: they tell both where and when somebody grew up.
      pattern:
        '(?:(?:zehnklassige |allgemeinbildende ){0,2}(?:polytechnische[nr]?|erweiterte[nr]?) oberschule|(?:pos|eos)(?= (?:nr|[„“"]))|(?<=abschluss (?:der )?)(?:pos|eos))(?: nr\\.? ?\\d+)?(?: [„“"][^“”"\\n]{2,40}[“”"])?',
      replacement: 'Schule',
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
