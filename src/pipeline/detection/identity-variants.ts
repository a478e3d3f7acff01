import type { Person } from '../../policy/application-form.js';
import { findCommonWordKind } from './dictionary/common-word-names.js';
import type { CommonWordKind } from './dictionary/common-word-names.js';
import { isListedWord } from './dictionary/frequent-words.js';
import { isNounLike } from './dictionary/noun-likeness.js';
import { toLetters } from './text-folding.js';
import { isGivenName } from './vocabulary/given-names.js';

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
  /** Given and family names only, by their folded letters. */
  readonly byLetters: ReadonlyMap<string, NamePart>;
  /** Folded letters of what is given and family name at once, as in "Sommer Sommer". */
  readonly twofold: ReadonlySet<string>;
  /** Particles of this very name, folded: "von", "der", "el". */
  readonly particles: ReadonlySet<string>;
  /** First folded letters of all given and family names. */
  readonly firstLetters: ReadonlySet<string>;
  /** First folded letter of the first given name and of the first family name. */
  readonly initials: { readonly given: string; readonly family: string };
}

const FEWEST_JOINED_LETTERS = 5;

// Particles are no evidence of a person; they are masked when they stand beside a part of the name.
const PARTICLES = new Set(
  'von van vom zu zum zur de del della da das dos di du la le el al ul ur ud bin ibn ben bint abu der den ten ter y e af av ould'.split(
    ' ',
  ),
);

const GENERIC_ACCOUNT_WORDS = new Set(
  'info mail email kontakt bewerbung post office privat home web hallo service team the its official real offiziell design art foto photo fotos music musik gaming gamer sport media studio work jobs azubi code tech digital layout layouts'.split(
    ' ',
  ),
);

// Document words in file names; what contains one of these stems is no name.
const FILE_WORD =
  /lauf|zeugnis|schreiben|bewerb|bescheinig|zertifi|urkunde|praktik|schul|anlage|dokument|scan|foto|bild|image|screenshot|final|neu|kopie|copy|version|seite|page|unterlage|stadt|ausbildung|motivation|deckblatt|resume|vitae|uebersetzung|übersetzung|nachweis|arbeit|ehrenamt|sprach|abschluss|halbjahr|klasse|upload|datei|file|whatsapp|img|dsc/iu;

const KNOWN_VARIANTS = new WeakMap<Person, Map<string, IdentityVariants>>();

/** Derives all known spellings of the applicant's name from the form, the e-mail address and the file name. */
export function toIdentityVariants(person: Person, fileName: string): IdentityVariants {
  const byFile = KNOWN_VARIANTS.get(person) ?? new Map<string, IdentityVariants>();
  KNOWN_VARIANTS.set(person, byFile);
  const variants = byFile.get(fileName) ?? deriveVariants(person, fileName);
  byFile.set(fileName, variants);
  return variants;
}

function deriveVariants(person: Person, fileName: string): IdentityVariants {
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
    ...toShortAccounts(person, known),
    ...toFileNameParts(fileName, known),
  ]);
  const names = [...given, ...family].filter(({ letters }) => letters !== '');
  return {
    parts,
    letters: new Set(parts.map(({ letters }) => letters)),
    byLetters: new Map([...names].reverse().map((part) => [part.letters, part])),
    twofold: new Set(
      given.map(({ letters }) => letters).filter((name) => family.some(({ letters }) => letters === name)),
    ),
    particles: toOwnParticles(person),
    firstLetters: new Set(names.map(({ letters }) => letters.slice(0, 1))),
    initials: {
      given: toLetters(person.firstName).slice(0, 1),
      family: toLetters(person.lastName).slice(0, 1),
    },
  };
}

/** Splits a field of the form into the words that are names of their own. */
export function splitName(value: string): string[] {
  return value.split(/[\s\p{Pd},.;/()"„“]+/u).filter((word) => toLetters(word) !== '');
}

function toParts(value: string, sourceField: string, role: NamePart['role']): NamePart[] {
  const words = splitName(value);
  const names = words.filter((word) => !isParticle(word, role));
  // "Le Van" consists of what elsewhere are particles.
  return (names.length === 0 ? words : names).map((word) => toPart(word, sourceField, role));
}

// "Abu", "Ben" and "Van" with a capital are given names, "van" and "bin" before a family name are not.
function isParticle(word: string, role: NamePart['role']): boolean {
  return PARTICLES.has(word.toLowerCase()) && !(role === 'given' && /^\p{Lu}/u.test(word));
}

function toOwnParticles({ firstName, lastName, birthName }: Person): ReadonlySet<string> {
  const words = [firstName, lastName, birthName ?? ''].flatMap(splitName);
  return new Set(words.filter((word) => PARTICLES.has(word.toLowerCase())).map((word) => toLetters(word)));
}

function toPart(word: string, sourceField: string, role: NamePart['role']): NamePart {
  const letters = toLetters(word);
  return {
    letters,
    endsInE:
      /\p{L}$/u.test(word) && word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().endsWith('e'),
    sourceField,
    role,
    // A word of applications that nobody listed as a name is judged like a noun, or its merits would go.
    commonWord:
      findCommonWordKind(letters) ?? (isListedWord(letters) && !isGivenName(word) ? 'bare-noun' : undefined),
  };
}

// Run together ("KATERYNAMELNYK", "sahinterhorst"): as in handles, addresses and badly read headings.
function toJoinedParts({ firstName, middleNames, lastName }: Person): NamePart[] {
  const given = splitName(firstName);
  const family = splitName(lastName);
  const firstGiven = given[0] ?? '';
  const allGiven = [...given, ...splitName(middleNames ?? '')].join('');
  const lastFamily = family.at(-1) ?? '';
  const words = family.length > 1 ? family.filter((word) => !PARTICLES.has(word.toLowerCase())) : [];
  const inBothOrders = [family.join(''), ...words].flatMap((word) => [firstGiven + word, word + firstGiven]);
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

// "ayildiz", "aylinb", "aylyildiz": accounts of which no address tells; at least six letters and no German word.
function toShortAccounts({ firstName, lastName }: Person, known: ReadonlySet<string>): NamePart[] {
  const given = toLetters(splitName(firstName)[0] ?? '');
  const family = splitName(lastName)
    .filter((word) => !PARTICLES.has(word.toLowerCase()))
    .map((word) => toLetters(word));
  const leads = [1, 2, 3].map((length) => given.slice(0, length));
  const accounts = family.flatMap((word) => [
    ...leads.flatMap((lead) => [lead + word, word + lead]),
    ...[1, 2].map((length) => given + word.slice(0, length)),
  ]);
  return accounts
    .filter(
      (account) => account.length >= FEWEST_ACCOUNT_LETTERS && !known.has(account) && !isNounLike(account),
    )
    .map((account) => toPart(account, 'person.lastName', 'account'))
    .filter(({ commonWord }) => commonWord === undefined);
}

const FEWEST_ACCOUNT_LETTERS = 6;

// Middle names often stand in the file name only. A token counts if it stands beside a known part.
function toFileNameParts(fileName: string, known: ReadonlySet<string>): NamePart[] {
  const words = fileName.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').split(/[^\p{L}\p{M}]+/u);
  const isKnown = words.map((word) => known.has(toLetters(word)));
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
