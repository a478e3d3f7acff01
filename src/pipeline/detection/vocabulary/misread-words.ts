import { NATIONALITY_ADJECTIVES } from './countries.js';

/**
 * Mends words that OCR misread by one look-alike letter or more, if what comes out is a word that tells something
 * about the person: "ukralnisch", "Staatsangehöriqkeit", "Evangellsche". Every other word stays as it was read.
 */
const TELLING =
  'staatsangehörigkeit staatsbürgerschaft nationalität geburtsort geburtsland familienstand konfession religionszugehörigkeit muttersprache erstsprache ' +
  'herkunftssprache herkunft aufenthaltserlaubnis aufenthaltstitel aufenthaltsstatus niederlassungserlaubnis fiktionsbescheinigung duldung einreise ' +
  'migrationshintergrund migrationshintergrundes einwanderung einbürgerung flüchtling geflüchtet integrationskurs willkommensklasse vorbereitungsklasse ' +
  'herkunftssprachlich muttersprachlich evangelisch katholisch römisch-katholisch griechisch-orthodox islamisch muslimisch alevitisch jüdisch orthodox ' +
  'konfessionslos religionslehre religionsunterricht konfirmation kommunion moschee moscheeverein kirchengemeinde messdiener messdienerin männlich weiblich ' +
  'geschlecht verheiratet geschieden alleinerziehend ledig geschwister elternzeit mutterschutz schwangerschaft schwerbehindert schwerbehinderung ' +
  'schwerbehindertenausweis behinderung gleichgestellt nachteilsausgleich förderschwerpunkt legasthenie wehrdienst zivildienst grundwehrdienst ' +
  'gewerkschaft volljährig minderjährig kurdisch kurmandschi tigrinya berberisch romanes tamilisch';
const FEWEST_LETTERS = 6;
// Longest first, so that "türkischen" is taken apart into its stem and one ending.
const ENDINGS = ['', 'en', 'er', 'es', 'em', 'e', 's', 'n'];
// Pairs that Tesseract confuses in German print, by the shape of the letters (corpus of scans, 2026-11).
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  l: 'i',
  '1': 'i',
  '|': 'i',
  j: 'i',
  í: 'i',
  ì: 'i',
  ı: 'i',
  q: 'g',
  '9': 'g',
  ä: 'a',
  á: 'a',
  à: 'a',
  ö: 'o',
  ó: 'o',
  '0': 'o',
  ü: 'u',
  ú: 'u',
  v: 'u',
  y: 'u',
  c: 'e',
  é: 'e',
  è: 'e',
  '5': 's',
  '8': 'b',
  h: 'n',
};

const WORDS = [...TELLING.split(' '), ...NATIONALITY_ADJECTIVES].filter(
  (word) => word.length >= FEWEST_LETTERS,
);
const known = new Set(WORDS);
const byShape = new Map(WORDS.map((word) => [toShape(word), word]));
const WORD = /[\p{L}\d|][\p{L}\d|-]{5,}/gu;
const WOMAN = /(?<=(?:er|ant|ent|ist|eur|or))ln$/u;

function toShape(word: string): string {
  return word.replaceAll(/[^a-z]|[ljqvych]/gu, (letter) => LOOK_ALIKE[letter] ?? letter);
}

/** The text with misread telling words put right; as long as before, letter by letter in the same place. */
export function mendMisreadWords(text: string): string {
  return text.replaceAll(WORD, (written) => mendWord(written.normalize('NFC')));
}

function mendWord(written: string): string {
  const lower = written.toLowerCase();
  if (lower.length !== written.length) return written;
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (known.has(stem)) return written;
    const word = byShape.get(toShape(stem));
    if (word !== undefined) return inCaseOf(written, word + ending);
  }
  return /^\p{Lu}/u.test(written) ? written.replace(WOMAN, 'in') : written;
}

function inCaseOf(written: string, word: string): string {
  if (/^\p{Lu}{2}/u.test(written))
    return word.toUpperCase().length === word.length ? word.toUpperCase() : word;
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
