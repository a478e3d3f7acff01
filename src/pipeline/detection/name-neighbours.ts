import { isFrequentWord } from './dictionary/frequent-words.js';
import { isNounLike } from './dictionary/noun-likeness.js';
import type { IdentityVariants } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import type { TextSpan } from '../extraction/extracted-document.js';
import { toLetters } from './text-folding.js';
import { isWithinDistance } from './vocabulary/edit-distance.js';

const NAME_WORD = /^[ \u00a0](?<word>\p{Lu}[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}]+)?)(?![\p{L}\p{N}@.]*@)/u;
const PARTICLE =
  /(?:^|[\s,])(?:(?:von|van|vom|zu|zur|de|del|della|da|dos|di|du|la|le|el|al|ul|ur|bin|ibn|ben|abu|der|den|ten|ter)[ -]){1,2}$/iu;
const INITIAL_BEFORE = /(?:^|[\s(,;:|·•])(?:\p{Lu}\.[ \u00a0]?\p{Pd}?){1,3}$/u;
const INITIAL_AFTER = /^,?[ \u00a0](?:\p{Lu}\.[ \u00a0]?){1,2}(?=$|[\s),;])/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}])(?<word>\p{Lu}[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}]+)?)[ \u00a0]$/u;
const SHORTENED_BEFORE =
  /(?<![\p{L}\p{M}])(?:(?<short>\p{Lu}\p{Ll}{0,3})[.ªº°]{1,2}|(?<initials>\p{Lu}{2}))[ \u00a0]$/u;
const REACH = 40;

/**
 * Widens known names to the whole name around them: further given names, initials and particles, and the
 * given names of relatives who share the family name ("Daryna Melnyk").
 */
export function findNameNeighbours(
  text: string,
  known: readonly NameMatch[],
  variants: IdentityVariants,
): NameMatch[] {
  const starts = new Set(known.map(({ span }) => span.start));
  const ends = new Set(known.map(({ span }) => span.end));
  return known.flatMap((match) => {
    const spans = [
      findBetween(text, match, starts),
      findAfterComma(text, match, ends),
      findByPattern(text, match.span, INITIAL_BEFORE),
      findShortenedBefore(text, match.span, variants),
      findInitialAfter(text, match.span),
      findByPattern(text, match.span, PARTICLE),
      findAlmostFamilyName(text, match, variants),
      isFamilyName(text, match, variants) ? findGivenNameBefore(text, match.span) : undefined,
    ];
    return spans
      .filter((span) => span !== undefined)
      .map((span) => ({
        span,
        sourceField: match.sourceField,
        score: 0.7,
        reason: 'Steht unmittelbar bei einem Namen aus dem Formular.',
      }));
  });
}

// Capitalised words between two known parts: "Kateryna Daryna Melnyk".
function findBetween(text: string, { span }: NameMatch, starts: ReadonlySet<number>): TextSpan | undefined {
  let end = span.end;
  for (let count = 0; count < 2; count += 1) {
    const word = NAME_WORD.exec(text.slice(end, end + REACH));
    if (word === null) return undefined;
    if (starts.has(end + 1)) return count > 0 ? { start: span.start, end } : undefined;
    end += word[0].length;
  }
  return starts.has(end + 1) ? { start: span.start, end } : undefined;
}

// "Melnyk, Kateryna Daryna" at the end of a line or cell: the rest of it is the name.
function findAfterComma(text: string, { span }: NameMatch, ends: ReadonlySet<number>): TextSpan | undefined {
  const comma = /,[ \u00a0]?$/u.exec(text.slice(Math.max(0, span.start - 2), span.start))?.[0];
  if (comma === undefined || !ends.has(span.start - comma.length)) return undefined;
  const rest = /^(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]+){1,2}(?=$|[\t\n])/u.exec(
    text.slice(span.end, span.end + REACH),
  );
  if (rest === null || rest[0].split(/[ \u00a0]/u).some((word) => word !== '' && isNounLike(toLetters(word))))
    return undefined;
  return { start: span.start, end: span.end + rest[0].length };
}

function findByPattern(text: string, span: TextSpan, pattern: RegExp): TextSpan | undefined {
  const lead = text.slice(Math.max(0, span.start - 16), span.start);
  const match = pattern.exec(lead);
  if (match === null) return undefined;
  const start = span.start - match[0].replace(/^[\s(,;:|·•]/u, '').length;
  return { start, end: span.end };
}

// "Chr. Otto", "Mª Santos", "KH Vogt": a given name cut short, or its initials without points.
function findShortenedBefore(text: string, span: TextSpan, variants: IdentityVariants): TextSpan | undefined {
  const match = SHORTENED_BEFORE.exec(text.slice(Math.max(0, span.start - 8), span.start));
  const short = match?.groups?.['short'] ?? match?.groups?.['initials'];
  if (match === null || short === undefined) return undefined;
  const letters = toLetters(short);
  const given = variants.parts.filter(({ role }) => role === 'given');
  const isShort = given.some((part) => part.letters.startsWith(letters) && part.letters !== letters);
  const isInitials = given
    .map((part) => part.letters.slice(0, 1))
    .join('')
    .startsWith(letters);
  if (!(match.groups?.['short'] === undefined ? isInitials : isShort)) return undefined;
  return { start: span.start - match[0].length, end: span.end };
}

function findInitialAfter(text: string, span: TextSpan): TextSpan | undefined {
  const match = INITIAL_AFTER.exec(text.slice(span.end, span.end + 12));
  return match === null ? undefined : { start: span.start, end: span.end + match[0].trimEnd().length };
}

function isFamilyName(text: string, { span, sourceField }: NameMatch, variants: IdentityVariants): boolean {
  const letters = toLetters(text.slice(span.start, span.end));
  if (variants.parts.some((part) => part.role === 'family' && letters.startsWith(part.letters))) return true;
  // "Tkatschenko" for "Tkachenko": spelt in another way, and no ordinary word.
  return sourceField === 'person.lastName' && letters.length > 5 && !isNounLike(letters);
}

// "Cristoph Meier" for "Christoph Maier": behind a given name one wrong letter is no other person.
function findAlmostFamilyName(
  text: string,
  match: NameMatch,
  variants: IdentityVariants,
): TextSpan | undefined {
  if (match.sourceField !== 'person.firstName') return undefined;
  const next = NAME_WORD.exec(text.slice(match.span.end, match.span.end + REACH));
  const letters = toLetters(next?.groups?.['word'] ?? '');
  const isAlmost = variants.parts.some(
    (part) =>
      part.role === 'family' &&
      part.letters.length >= FEWEST_LETTERS_OF_ALMOST &&
      isWithinDistance(letters, part.letters, 1),
  );
  return next === null || !isAlmost || isFrequentWord(letters)
    ? undefined
    : { start: match.span.start, end: match.span.end + next[0].length };
}

const FEWEST_LETTERS_OF_ALMOST = 4;

function findGivenNameBefore(text: string, span: TextSpan): TextSpan | undefined {
  const match = WORD_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start));
  const word = match?.groups?.['word'];
  if (word === undefined || word === word.toUpperCase() || isFrequentWord(toLetters(word))) return undefined;
  return { start: span.start - word.length - 1, end: span.end };
}

const SIGNED = /(?:gez\.?|unterschrift|unterzeichnet|kürzel|initialen|i\. ?a\.)[\s:]*$/iu;
// Abbreviations that any document may hold.
const ABBREVIATIONS = new Set([
  'ia',
  'iv',
  'zb',
  'dh',
  'ua',
  'uu',
  'ba',
  'ma',
  'og',
  'su',
  'vg',
  'ev',
  'nr',
  'bw',
  'sek',
  'pc',
  'it',
  'us',
  'eu',
]);

/** Finds the applicant's initials: with both points anywhere, bare only where people sign. */
export function findInitials(
  text: string,
  known: readonly NameMatch[],
  variants: IdentityVariants,
): NameMatch[] {
  const { given, family } = variants.initials;
  const orders = new Set([given + family, family + given]);
  const isTaken = (start: number): boolean =>
    known.some(({ span }) => span.start <= start && start < span.end);
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}.])(\p{Lu})(\.?)[ \u00a0]?(?:-[ \u00a0]?)?(\p{Lu})(\.?)(?:-\p{Lu}\.)?(?![\p{L}\p{N}])/gu,
    ),
  ]
    .filter((match) => {
      const letters = toLetters(match[0].replace(/(?<=\.)-\p{Lu}\.$/u, ''));
      const lead = text.slice(Math.max(0, match.index - 16), match.index);
      // "z. B. Z. B.": the second letter of one abbreviation and the first of the next.
      if (!orders.has(letters) || isTaken(match.index) || /(?:^|[^\p{L}])\p{L}\.[ \u00a0]?$/u.test(lead))
        return false;
      const isSigned = SIGNED.test(lead);
      return isSigned || (match[2] === '.' && match[4] === '.' && !ABBREVIATIONS.has(letters));
    })
    .map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      sourceField: 'person.firstName',
      score: 0.7,
      reason: 'Anfangsbuchstaben von Vor- und Nachname.',
    }));
}
