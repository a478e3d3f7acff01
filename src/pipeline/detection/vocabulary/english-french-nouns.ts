import type { Term } from './term-matcher.js';

const ENGLISH: readonly (readonly [string, string])[] = [
  ['wait(?:ress|er)', 'server'],
  ['sales?(?:man|woman|lady|girl)', 'salesperson'],
  ['chair(?:man|woman|lady)', 'chairperson'],
  ['spokes(?:man|woman)', 'spokesperson'],
  ['(?:air ?)?steward(?:ess)?', 'attendant'],
  ['host(?:ess)?(?= (?:at|in|and)|[,.]|$)', 'host'],
  ['bar(?:maid|man|woman)', 'bar staff'],
  ['head (?:girl|boy)', 'head student'],
  ['head(?:mistress|master)', 'head teacher'],
  ['(?:police|fire|business|crafts|post|camera|handy|sports|horse|stunt)(?:man|woman)', 'worker'],
  ['(?:chamber)?maid', 'room attendant'],
  ['(?:cleaning|dinner|tea|lunch) lady', 'helper'],
  ['seamstress', 'tailor'],
  ['manageress', 'manager'],
  ['actress', 'actor'],
  ['ballerina', 'dancer'],
  ['(?:girl|boy) (?:scout|guide)', 'scout'],
  ['school(?:girl|boy)', 'student'],
  ['heroine', 'hero'],
  ['goddaughter|godson', 'godchild'],
];

// Masculine and feminine ending of a noun or adjective: "vendeur", "vendeuse" become "vendeur·se".
const FRENCH: readonly (readonly [string, string, string])[] = [
  ['vend|serv|coiff|danse|entraîn|nag|camionn|livr|maquill|travaill|balay|profess|chant', 'eur', 'euse'],
  [
    'anima|moni|éduca|direc|anima|opéra|traduc|forma|agricul|média|rédac|accompagna|organisa|coordina|collabora|ambassa|anima|conduc|institu|lec|acteur|ac',
    'teur',
    'trice',
  ],
  [
    'infirm|caiss|cuisin|aide-cuisin|ouvr|pâtiss|couturi|jardin|banqu|huiss|hôtel|épic|ambulanc|bouch|équip',
    'ier',
    'ière',
  ],
  ['boulang', 'er', 'ère'],
  ['apprent|', 'i', 'ie'],
  [
    'étudiant|candidat|assistant|aide-soignant|président|remplaçant|débutant|adhérent|lauréat|avocat|gérant|commerçant',
    '',
    'e',
  ],
  ['employ|délégu|diplôm|salari|licenci|cadr', 'é', 'ée'],
  ['lycé|collégi|pharmaci|magici|technici|mécanici|électrici|informatici|gardi|music|citoy', 'en', 'enne'],
];
const FRENCH_ADJECTIVES: readonly (readonly [string, string, string])[] = [
  [
    'motiv|appliqu|appréci|impliqu|organis|dévou|déterminé?|qualifi|intéress|engag|passionn|rassur|montr|arriv|dou|ador|expériment|réserv|posé?|réfléchi|affirm|comport|révél|intégr|adapt|investi',
    'é',
    'ée',
  ],
  ['ponctue', 'l', 'lle'],
  ['genti', 'l', 'lle'],
  [
    'sérieu|curieu|soigneu|courageu|rigoureu|consciencieu|chaleureu|studieu|ambitieu|respectueu|minutieu|joyeu|généreu',
    'x',
    'se',
  ],
  ['attenti|acti|créati|sporti|réacti|communicati|positi', 'f', 've'],
  [
    'patient|compétent|intelligent|souriant|vivant|assidu|pol|constant|prudent|excellent|content|performant|persévérant|volontaire|persistant|élégant|courtois',
    '',
    'e',
  ],
  ['travaill|bos', 'eur', 'euse'],
  ['discr', 'et', 'ète'],
  ['fier|régul|famil', 'ier', 'ière'],
];

/** English nouns for persons with the neutral one; a noun in a compound name stays. */
export const ENGLISH_NOUN_TERMS: readonly Term[] = ENGLISH.map(([pattern, replacement]) => ({
  pattern: `(?:${pattern})`,
  replacement,
}));

/** A French word in both forms, the stem in the first group and its ending in the second. */
export interface FrenchForms {
  readonly expression: RegExp;
  readonly masculine: string;
  readonly feminine: string;
}

/** French nouns for persons. */
export const FRENCH_NOUNS: readonly FrenchForms[] = FRENCH.map(toForms);

/** French adjectives and participles that agree with the person. */
export const FRENCH_ADJECTIVE_FORMS: readonly FrenchForms[] = FRENCH_ADJECTIVES.map(toForms);

function toForms([stems, masculine, feminine]: readonly [string, string, string]): FrenchForms {
  const ending = masculine === '' ? feminine + '|' : `${feminine}|${masculine}`;
  return {
    expression: new RegExp(
      `(?<![\\p{L}'’-])(?<article>(?:[Ll]a|[Ll]e|[Uu]ne?|[Cc]ette|[Cc]et?) )?(?<stem>${stems})(?<ending>${ending})(?![\\p{L}-])`,
      'giu',
    ),
    masculine,
    feminine,
  };
}
