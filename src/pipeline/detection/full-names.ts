import type { ExtractedDocument } from '../extraction/extracted-document.js';
import type { CommonWordKind } from './dictionary/common-word-names.js';
import type { IdentityVariants, NamePart } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import { tokensOf } from './name-tokens.js';
import type { NameToken } from './name-tokens.js';
import { isCapitalised } from './word-context.js';

// Between two parts of one name: a blank, a comma, a cell boundary, a line feed, or what joins file names.
const GAP =
  /^(?:[ \u00a0\t\n]{1,3}|,[ \u00a0\n\t]{0,2}|[._/+&|·•\p{Pd}]|[ \u00a0][/|·•\p{Pd}][ \u00a0]|\.[ \u00a0])$/u;
const MIDDLE_INITIAL = /[ \u00a0]\p{Lu}\.[ \u00a0]/u;
const SMALL_KINDS: ReadonlySet<CommonWordKind> = new Set([
  'preposition',
  'adverb',
  'month',
  'month-abbreviation',
  'season',
]);

interface Token extends NameToken {
  readonly part: NamePart | undefined;
  readonly isInitial: boolean;
}

/**
 * Finds given and family name side by side, in either order and any case: "ida koch", "koch_ida", "Koch/Ida".
 *
 * Two parts together leave no doubt, so this also finds names that alone are too short or ordinary words.
 */
export function findFullNames(document: ExtractedDocument, variants: IdentityVariants): NameMatch[] {
  const { text } = document;
  const matches: NameMatch[] = [];
  let run: Token[] = [];
  const flush = (): void => {
    const match = toMatch(run, text, variants);
    if (match !== undefined) matches.push(match);
    run = [];
  };
  for (const word of tokensOf(document)) {
    const token = toToken(word, variants);
    const last = run.at(-1);
    if (last !== undefined && !GAP.test(text.slice(last.span.end, word.span.start))) flush();
    if (token === undefined) flush();
    else run.push(token);
  }
  flush();
  return matches;
}

function toToken(word: NameToken, variants: IdentityVariants): Token | undefined {
  const { written, letters } = word;
  const part = variants.byLetters.get(letters) ?? variants.byLetters.get(withoutGenitive(written, letters));
  const isLetter = /^\p{Lu}$/u.test(written);
  const isInitial = isLetter && variants.firstLetters.has(letters.slice(0, 1));
  // "Rose M. Koch": the letter of a middle name nobody told us may stand between two parts.
  if (part === undefined && !isLetter && !variants.particles.has(letters)) return undefined;
  return { ...word, part, isInitial };
}

function withoutGenitive(written: string, letters: string): string {
  if (!letters.endsWith('s')) return letters;
  return /(?:\p{L}{2}s|['’`´]s?)$/u.test(written) ? letters.replace(/s$/u, '') : letters;
}

function toMatch(run: readonly Token[], text: string, variants: IdentityVariants): NameMatch | undefined {
  const known = run.filter(({ part }) => part !== undefined);
  const [first] = known;
  const last = known.at(-1);
  if (first?.part === undefined || last === undefined || !isFullName(known, variants)) return undefined;
  // "im Mai, Do. 12 Uhr": words for times and small words need capitals and a plain gap.
  if (known.every(({ part }) => part?.commonWord !== undefined && SMALL_KINDS.has(part.commonWord))) {
    const gap = text.slice(first.span.end, last.span.start).replace(MIDDLE_INITIAL, ' ');
    if (!known.every(({ written }) => isCapitalised(written)) || /[.,\n\t]/u.test(gap)) return undefined;
  }
  const [from, to] = [run.indexOf(first), run.indexOf(last)];
  // "J. van der Berg": what belongs to the name before its first whole part.
  const lead = run.slice(0, from).filter(({ written, isInitial }) => isInitial || isCapitalised(written))[0];
  const behind = run.slice(to + 1);
  // "Berg, Jan van der", "Yılmaz, Aylin M."
  const tail =
    behind.find(({ isInitial }) => isInitial) ?? (first.part.role === 'family' ? behind.at(-1) : undefined);
  return {
    span: { start: (lead ?? first).span.start, end: (tail ?? last).span.end },
    sourceField: first.part.sourceField,
    score: 1,
    reason: 'Vor- und Nachname aus dem Formular stehen nebeneinander.',
  };
}

function isFullName(known: readonly Token[], variants: IdentityVariants): boolean {
  const letters = new Set(known.map(({ part }) => part?.letters));
  // Some people's given and family name are one word: "Sommer M. Sommer".
  if (letters.size < 2)
    return known.length > 1 && known.every((token) => variants.twofold.has(token.letters));
  const roles = new Set(known.map(({ part }) => part?.role));
  // Two given names side by side are the person too, unless both are ordinary words ("Mai, August").
  return roles.size > 1 || known.some(({ part }) => part?.commonWord === undefined);
}
