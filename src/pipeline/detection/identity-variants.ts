import type { Person } from '../../policy/application-form.js';
import { findCommonWordKind } from './dictionary/common-word-names.js';
import type { CommonWordKind } from './dictionary/common-word-names.js';
import { foldLetters } from './text-folding.js';

/** One known piece of the applicant's name and where it was known from. */
export interface NamePart {
  /** As `foldLetters` writes it; never empty. */
  readonly letters: string;
  /** Whether the original ends in an e, which folding may have taken for half an umlaut. */
  readonly endsInE: boolean;
  readonly sourceField: string;
  readonly role: 'given' | 'family' | 'joined' | 'account' | 'file-name';
  /** What else the word means; undefined if it is a name and nothing else. */
  readonly commonWord: CommonWordKind | undefined;
}

/** Everything that is derived from the form before a document is read. */
export interface IdentityVariants {
  readonly parts: readonly NamePart[];
  /** Folded letters of all parts, to see whether a neighbouring word is part of the name too. */
  readonly letters: ReadonlySet<string>;
  /** First folded letter of the first given name and of the first family name. */
  readonly initials: { readonly given: string; readonly family: string };
}

const FEWEST_JOINED_LETTERS = 5;

// Particles are no evidence of a person; they are masked when they stand beside a part of the name.
const PARTICLES = new Set(
  'von van vom zu zum zur de del della da das dos di du la le el al bin ibn ben bint abu der den ten ter'.split(
    ' ',
  ),
);

const GENERIC_ACCOUNT_WORDS = new Set(
  'info mail email kontakt bewerbung post office privat home web hallo service team the its official real offiziell'.split(
    ' ',
  ),
);

// Document words in file names; what contains one of these stems is no name.
const FILE_WORD =
  /lauf|zeugnis|schreiben|bewerb|bescheinig|zertifi|urkunde|praktik|schul|anlage|dokument|scan|foto|bild|image|screenshot|final|neu|kopie|copy|version|seite|page|unterlage|stadt|ausbildung|motivation|deckblatt|resume|vitae|uebersetzung|übersetzung|nachweis|arbeit|ehrenamt|sprach|abschluss|halbjahr|klasse|upload|datei|file|whatsapp|img|dsc/iu;

/** Derives all known spellings of the applicant's name from the form, the e-mail address and the file name. */
export function toIdentityVariants(person: Person, fileName: string): IdentityVariants {
  const given = [
    ...toParts(person.firstName, 'person.firstName', 'given'),
    ...toParts(person.middleNames ?? '', 'person.middleNames', 'given'),
  ];
  const family = [
    ...toParts(person.lastName, 'person.lastName', 'family'),
    ...toParts(person.birthName ?? '', 'person.birthName', 'family'),
  ];
  const joined = toJoinedParts(person);
  const named = uniqueParts([...given, ...family, ...joined]);
  const known = new Set(named.map(({ letters }) => letters));
  const parts = uniqueParts([
    ...named,
    ...toAccountParts(person.email, known),
    ...toFileNameParts(fileName, known),
  ]);
  return {
    parts,
    letters: new Set(parts.map(({ letters }) => letters)),
    initials: {
      given: foldLetters(person.firstName).text.slice(0, 1),
      family: foldLetters(person.lastName).text.slice(0, 1),
    },
  };
}

/** Splits a field of the form into the words that are names of their own. */
function splitName(value: string): string[] {
  return value.split(/[\s\p{Pd},.;/()"„“]+/u).filter((word) => foldLetters(word).text !== '');
}

function toParts(value: string, sourceField: string, role: NamePart['role']): NamePart[] {
  const words = splitName(value);
  return words
    .filter((word) => words.length === 1 || !PARTICLES.has(word.toLowerCase()))
    .map((word) => toPart(word, sourceField, role));
}

function toPart(word: string, sourceField: string, role: NamePart['role']): NamePart {
  const letters = foldLetters(word).text;
  return {
    letters,
    endsInE:
      /\p{L}$/u.test(word) && word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().endsWith('e'),
    sourceField,
    role,
    commonWord: findCommonWordKind(letters),
  };
}

// Run together ("KATERYNAMELNYK", "sahinterhorst"): as in handles, addresses and badly read headings.
function toJoinedParts({ firstName, middleNames, lastName }: Person): NamePart[] {
  const given = splitName(firstName);
  const family = splitName(lastName);
  const firstGiven = given[0] ?? '';
  const allGiven = [...given, ...splitName(middleNames ?? '')].join('');
  const lastFamily = family.at(-1) ?? '';
  const inBothOrders = [family.join(''), ...(family.length > 1 ? family : [])].flatMap((word) => [
    firstGiven + word,
    word + firstGiven,
  ]);
  // "von der Heide" is one name, also as "v. d. Heide".
  const wholeFamily = [
    family.join(''),
    family.map((word) => (word === lastFamily ? word : word.slice(0, 1))).join(''),
  ];
  const runs = [...inBothOrders, allGiven + family.join(''), family.join('') + allGiven, given.join('')];
  return [
    ...(family.length > 1 ? wholeFamily.map((run) => toPart(run, 'person.lastName', 'family')) : []),
    ...runs
      .filter((run) => run !== firstGiven && run !== '')
      .map((run) => toPart(run, 'person.lastName', 'joined')),
  ].filter(({ letters }) => letters.length >= FEWEST_JOINED_LETTERS);
}

function toAccountParts(email: string, known: ReadonlySet<string>): NamePart[] {
  const localPart = email.split('@')[0] ?? '';
  return localPart
    .split(/[^\p{L}]+/u)
    .map((word) => toPart(word, 'person.email', 'account'))
    .filter(
      ({ letters }) => letters.length >= 4 && !known.has(letters) && !GENERIC_ACCOUNT_WORDS.has(letters),
    );
}

// Middle names often stand in the file name only. A token counts if it stands beside a known part.
function toFileNameParts(fileName: string, known: ReadonlySet<string>): NamePart[] {
  const words = fileName.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').split(/[^\p{L}\p{M}]+/u);
  const isKnown = words.map((word) => known.has(foldLetters(word).text));
  return words
    .filter((word, k) => {
      const isBesideKnown = isKnown[k - 1] === true || isKnown[k + 1] === true;
      return isBesideKnown && isKnown[k] !== true && /^\p{Lu}\p{L}{2,}$/u.test(word) && !FILE_WORD.test(word);
    })
    .map((word) => toPart(word, 'fileName', 'file-name'));
}

function uniqueParts(parts: readonly NamePart[]): NamePart[] {
  const seen = new Set<string>();
  return parts.filter(({ letters }) => {
    const isNew = letters !== '' && !seen.has(letters);
    seen.add(letters);
    return isNew;
  });
}
