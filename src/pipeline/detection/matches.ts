import { toLetterRanges } from './letter-class.js';
import { LiteralSearch } from './literal-search.js';
import {
  clausesOfAny,
  hasGroups,
  readAlternatives,
  type Alternative,
  type Clause,
} from './required-literals.js';

/**
 * All matches of a global expression, in text order, without indices of groups (see `findGroup`).
 *
 * As `matchAll`, but with the expression itself: the copy that `matchAll` makes is compiled anew whenever the
 * engine has forgotten it, and the flag `d` makes every search eight times slower (measured 2026-11).
 *
 * What cannot match, because no word that it needs stands in the text, is not searched for and not even compiled: the
 * rules fill 30 MB with machine code otherwise (measured 2026-11), which every document would drive through the caches.
 */
export function listMatches(text: string, expression: RegExp): RegExpExecArray[] {
  if (signs.get(expression)?.test(text) === false) return [];
  const searches = partsOf(expression)
    .filter(({ needs }) => needs.length === 0 || searchIn(text).meets(needs))
    .map(({ search }) => search);
  const [only, ...others] = searches;
  if (only === undefined) return [];
  return others.length === 0 ? listOwn(text, only) : listInTurn(text, searches);
}

const signs = new WeakMap<RegExp, RegExp>();

/**
 * Tells what stands in every text that an expression matches, where that is more than a word: `listMatches` looks for
 * it first, which takes a tenth of the time.
 *
 * @param sign neither global nor sticky
 * @returns the expression
 */
export function withSign(expression: RegExp, sign: RegExp): RegExp {
  signs.set(expression, sign);
  return expression;
}

function listOwn(text: string, search: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (
    let match = searchFrom(text, search, 0);
    match !== null;
    match = searchFrom(text, search, nextPlace(match))
  )
    matches.push(match);
  return matches;
}

/** What `a|b|c` finds, from the matches of each: the first in the text, and of two at one place the first named. */
function listInTurn(text: string, searches: readonly RegExp[]): RegExpExecArray[] {
  const next = searches.map((search) => searchFrom(text, search, 0));
  const matches: RegExpExecArray[] = [];
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next)
      if (match !== null && (first === null || match.index < first.index)) first = match;
    if (first === null) return matches;
    matches.push(first);
    const place = nextPlace(first);
    for (const [at, search] of searches.entries()) {
      const match = next[at];
      if (match && match.index < place) next[at] = searchFrom(text, search, place);
    }
  }
}

function searchFrom(text: string, search: RegExp, place: number): RegExpExecArray | null {
  search.lastIndex = place;
  return search.exec(text);
}

function nextPlace({ index, input, 0: { length } }: RegExpExecArray): number {
  if (length > 0) return index + length;
  return index + ((input.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}

/** A part of an expression that can be searched for by itself. */
interface Part {
  readonly search: RegExp;
  readonly needs: readonly Clause[];
}

const knownParts = new WeakMap<RegExp, readonly Part[]>();
// Rules make some expressions anew for every document or line: reading one takes longer than searching with it.
const partsBySource = new Map<string, readonly Part[]>();
const MOST_SOURCES = 200;

function partsOf(expression: RegExp): readonly Part[] {
  let parts = knownParts.get(expression);
  if (parts !== undefined) return parts;
  const key = `${expression.flags}/${expression.source}`;
  parts = partsBySource.get(key) ?? toParts(expression);
  knownParts.set(expression, parts);
  // The one used last goes to the end, the one not used for longest leaves.
  partsBySource.delete(key);
  partsBySource.set(key, parts);
  const [oldest = ''] = partsBySource.size > MOST_SOURCES ? partsBySource.keys() : [];
  partsBySource.delete(oldest);
  return parts;
}

function toParts(expression: RegExp): Part[] {
  const flags = expression.flags.replace('d', '');
  const alternatives = joinNeighbours(readAlternatives(expression.source));
  // The numbers of remembered parts count over the whole expression.
  const isWhole = alternatives.length === 1 || hasGroups(expression.source);
  return (isWhole ? [joinAll(alternatives)] : alternatives).map(({ source, clauses }) => ({
    search: new RegExp(toLetterRanges(source), flags),
    needs: clauses,
  }));
}

// One search for neighbours that are always searched for is faster than several.
function joinNeighbours(alternatives: readonly Alternative[]): Alternative[] {
  const joined: Alternative[] = [];
  for (const alternative of alternatives) {
    const last = joined.at(-1);
    if (last?.clauses.length === 0 && alternative.clauses.length === 0)
      joined[joined.length - 1] = joinAll([last, alternative]);
    else joined.push(alternative);
  }
  return joined;
}

function joinAll(alternatives: readonly Alternative[]): Alternative {
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined) return only;
  return {
    source: alternatives.map(({ source }) => source).join('|'),
    clauses: clausesOfAny(alternatives),
  };
}

const MOST_TEXTS = 4;
// A document is searched as it is and as the vocabularies read it, its lines one after the other.
const lastTexts: { readonly text: string; readonly search: LiteralSearch }[] = [];

function searchIn(text: string): LiteralSearch {
  const known = lastTexts.find((last) => last.text === text);
  if (known !== undefined) return known.search;
  const search = new LiteralSearch(text);
  lastTexts.unshift({ text, search });
  lastTexts.length = Math.min(lastTexts.length, MOST_TEXTS);
  return search;
}

/**
 * Where a named group of a match stands, `[start, end)` in the text; the whole match if it took no part.
 *
 * Indices come from a second run that looks at the place of the match only.
 */
export function findGroup(
  match: RegExpExecArray,
  expression: RegExp,
  name: string,
): readonly [number, number] {
  const whole = [match.index, match.index + match[0].length] as const;
  if (match.groups?.[name] === undefined) return whole;
  const precise = toPrecise(expression);
  precise.lastIndex = match.index;
  return precise.exec(match.input)?.indices?.groups?.[name] ?? whole;
}

const preciseTwins = new WeakMap<RegExp, RegExp>();

function toPrecise(expression: RegExp): RegExp {
  const known = preciseTwins.get(expression);
  if (known !== undefined) return known;
  const precise = new RegExp(
    toLetterRanges(expression.source),
    `${expression.flags.replace(/[dg]/gu, '')}dy`,
  );
  preciseTwins.set(expression, precise);
  return precise;
}
