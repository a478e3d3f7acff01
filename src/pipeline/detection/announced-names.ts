import type { ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isNounLike } from './dictionary/noun-likeness.js';
import type { IdentityVariants } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import { findKnownLetters } from './letter-stream.js';
import { listMatches } from './matches.js';
import { isNameLike } from './person-names.js';
import { toLetters } from './text-folding.js';
import { isSureGivenName } from './vocabulary/given-names.js';
import { isCapitalised } from './word-context.js';

const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]{1,20})";
const QUOTE = '["„“”»«‚‘\']';
const OBJECT =
  '(?:mich|ihn|sie|uns|alle|auch|einfach|nur|immer|meist|kurz|gern|gerne|zu mir|ich|werde|von allen|bei uns|hier|dort|liebevoll)';

// Whoever is called so by friends is the applicant; nothing else is announced with these words.
const SAYING = new RegExp(
  `(?<!\\p{L})(?:auf den Namen|unter dem Namen|ehemals|vormals|(?:früher|alt|damalig|ehemalig)e[rnm]? (?:Vor|Ruf|Nach|Familien)?[nN]amen?|früher hieß ich|hieß ich früher|damals noch|Rufname|Spitzname|Künstlername|Nickname)(?: ist| war| lautet)?[:]?[ \\t\\n]{1,2}${QUOTE}?${NAME}|` +
    `(?<!\\p{L})(?:[Nn]ennen|nennt|[Rr]ufen|ruft|[Gg]erufen|sagen|heiße|alias|besser bekannt als|bekannt als|alle kennen mich als|kennt man mich als|kurz:?)(?:[ \\n]${OBJECT}){0,4}[ \\n]${QUOTE}?${NAME.replace('<name>', '<called>')}|` +
    `${QUOTE}${NAME.replace('<name>', '<quoted>')}${QUOTE}[ \\n](?:genannt|gerufen|rufen|nennen|ruft|nennt)(?!\\p{L})|` +
    `(?<!\\p{L})(?:nur|alle|immer|einfach|auch|meist)[ \\n]${NAME.replace('<name>', '<middle>')}[ \\n](?:nennen|nennt|rufen|ruft)(?!\\p{L})|` +
    `(?<!\\p{L})genannt[ \\n]${QUOTE}?${NAME.replace('<name>', '<named>')}`,
  'gu',
);
const QUOTED = new RegExp(`^[ \\n](?:${QUOTE}|\\()${NAME}(?:${QUOTE}|\\))`, 'u');
const FEWEST_LETTERS_AGAIN = 3;

/**
 * Finds nicknames that the document itself announces ("meine Freunde nennen mich Fips", "Jan „Fips“ Kowalczyk")
 * and every other place at which they stand.
 *
 * @param known where the name of the form was found
 * @param neighbours the wider passages around them: a given name before the family name stands alone too
 */
export function findAnnouncedNames(
  document: ExtractedDocument,
  known: readonly NameMatch[],
  neighbours: readonly NameMatch[],
  variants: IdentityVariants,
): NameMatch[] {
  const { text } = document;
  const spans = [...findSayings(text), ...findQuoted(text, known), ...findGivenIn(text, neighbours)].filter(
    ({ start, end }) => {
      const letters = toLetters(text.slice(start, end));
      return !variants.letters.has(letters);
    },
  );
  const names = new Map(spans.map((span) => [toLetters(text.slice(span.start, span.end)), span]));
  const again = [...names.keys()]
    .filter((letters) => letters.length >= FEWEST_LETTERS_AGAIN && findCommonWordKind(letters) === undefined)
    .flatMap((letters) => findKnownLetters(document, letters).map(({ span }) => span))
    .filter(({ start, end }) => isCapitalised(text.slice(start, end)));
  return [...spans, ...again].map((span) => ({
    span,
    sourceField: 'person.firstName',
    score: 0.7,
    reason: 'Rufname, den die Unterlage selbst nennt.',
  }));
}

function findSayings(text: string): TextSpan[] {
  return listMatches(text, SAYING).flatMap((match) => {
    const name = (Object.values(match.groups ?? {}) as (string | undefined)[]).find(Boolean);
    if (name === undefined || isNounLike(toLetters(name))) return [];
    const isSure =
      /^(?:Ruf|Spitz|Künstler|Nick|auf|unter|ehemals|vormals|früher|alte|damalig|ehemalig|hieß|nur)/u.test(
        match[0],
      ) || /mich|erufen|["„“”»«]/u.test(match[0]);
    if (!isSure && !isNameLike(name)) return [];
    const start = match.index + match[0].lastIndexOf(name);
    return [{ start, end: start + name.length }];
  });
}

// "Lea Vogelsang" on the paper of Noah Vogelsang: a former name, or that of a relative.
function findGivenIn(text: string, neighbours: readonly NameMatch[]): TextSpan[] {
  return neighbours.flatMap(({ span }) =>
    listMatches(text.slice(span.start, span.end), /\p{Lu}[\p{L}\p{M}’'-]+/gu)
      .filter((word) => isSureGivenName(word[0]))
      .map(({ index, 0: word }) => ({ start: span.start + index, end: span.start + index + word.length })),
  );
}

// "Jan „Fips“ Kowalczyk", "Jan (Fips)": in quotes or brackets directly behind the given name.
function findQuoted(text: string, known: readonly NameMatch[]): TextSpan[] {
  return known.flatMap(({ span, sourceField }) => {
    if (sourceField !== 'person.firstName' && sourceField !== 'person.middleNames') return [];
    const match = QUOTED.exec(text.slice(span.end, span.end + 30));
    const name = match?.groups?.['name'];
    if (match === null || name === undefined || isNounLike(toLetters(name))) return [];
    if (match[0].includes('(') && !isNameLike(name) && findCommonWordKind(toLetters(name)) !== undefined)
      return [];
    // The quotes go too, so that one mark remains of the whole name.
    return [{ start: span.end + 1, end: span.end + match[0].length }];
  });
}
