import { unionOf } from '../layout/geometry.js';
import { UNREADABLE_MARK } from '../scan-cleaning.js';
import type { PageScan, Recognise, RecognisedLine, RecognisedWord } from './ocr-engine.js';
import { type Area, findAreas } from './second-look-areas.js';
import { collect, readingsOf } from './second-look-sheet.js';

const SURE_FROM = 0.7;
const SURE_ALONE_FROM = 0.85;
const FEWEST_AGREEING = 2;
/** More is a page that was not read at all. */
const MOST_AREAS = 24;

interface Found {
  readonly area: Area;
  readonly words: readonly RecognisedWord[];
}

/**
 * Reads once more what an engine passed over or guessed beside words that it read: a grade alone in its column, a
 * word on a fold. Taken from the page and put below each other in several sizes, such words are read like any text.
 */
export async function lookAgain(
  page: PageScan,
  lines: readonly RecognisedLine[],
  recognise: Recognise,
): Promise<readonly RecognisedLine[]> {
  const areas = findAreas(page, lines);
  if (areas.length === 0 || areas.length > MOST_AREAS) return lines;
  const { sheet, bands } = collect(page, areas);
  const seen = await recognise(sheet);
  const found = areas.flatMap((area): Found[] => {
    const parts = area.parts.map((part) => choose(area, readingsOf(part, bands, seen)));
    if (!parts.includes(undefined)) return [{ area, words: parts.flatMap((words) => words ?? []) }];
    return area.isMerit ? [{ area, words: [toMark(area)] }] : [];
  });
  return insert(lines, found);
}

/** Puts what was read in the place of what was guessed or in the gap of its line, and the rest in lines of their own. */
function insert(lines: readonly RecognisedLine[], found: readonly Found[]): readonly RecognisedLine[] {
  const replacements = new Map<RecognisedWord, readonly RecognisedWord[]>();
  for (const { area, words } of found) for (const guess of area.guessed) replacements.set(guess, words);
  for (const { area, words } of found) {
    if (area.before !== undefined)
      replacements.set(area.before, [...(replacements.get(area.before) ?? [area.before]), ...words]);
  }
  const mended = lines.map((line) =>
    line.words.some((word) => replacements.has(word))
      ? { ...line, words: line.words.flatMap((word) => replacements.get(word) ?? [word]) }
      : line,
  );
  const added = found.flatMap(({ area, words }) =>
    area.guessed.length === 0 && area.before === undefined ? [{ words, sizePx: area.sizePx }] : [],
  );
  return [...mended, ...added];
}

/** What nobody could read in a column of grades shows as a gap, however little it is. */
function toMark({ parts }: Area): RecognisedWord {
  return { text: UNREADABLE_MARK, box: unionOf(parts), confidence: 0 };
}

type Reading = readonly RecognisedWord[];

/**
 * The reading of one place that the others bear out; undefined if none may take the place of a mark.
 *
 * A clear "11" is read as 41, 43 or 17 at one size and right at the others, each time surely: one reading of a figure
 * proves nothing.
 */
function choose(area: Area, readings: readonly Reading[]): Reading | undefined {
  const guess = area.parts.length === 1 ? area.guessed : [];
  const votes = new Map<string, readonly Reading[]>();
  for (const reading of [guess, ...readings]) {
    const text = textOf(reading);
    const isPossible = area.isFigure ? /^\d{1,3}$/u.test(text) : text !== '';
    if (isPossible) votes.set(text, [...(votes.get(text) ?? []), reading]);
  }
  const [best, second] = [...votes].sort(([, a], [, b]) => weightOf(b) - weightOf(a));
  if (best === undefined || !isReliable(best[0], best[1], second?.[1] ?? [])) return undefined;
  // The guess stands first and is the least sure.
  return best[1].at(-1)?.map((word) => ({ ...word, confidence: jointConfidence(best[1], word) }));
}

function isReliable(text: string, votes: readonly Reading[], against: readonly Reading[]): boolean {
  const isAgreed = votes.length >= FEWEST_AGREEING;
  const isSomeSure = votes.some((words) => words.every(isSure));
  if (/\d/u.test(text)) return isAgreed && isSomeSure && weightOf(against) < weightOf(votes) / 2;
  if (votes.some((words) => words.every(isReliableAlone))) return true;
  // A name that was misread twice in the same way could not be found; small words are no names.
  return isAgreed && /\p{L}{3}/u.test(text) && (isSomeSure || !/\p{Lu}/u.test(text));
}

function isSure({ confidence }: RecognisedWord): boolean {
  return confidence >= SURE_FROM;
}

/** Without a line around it, a word must be long and sure: half a signature also looks like letters. */
function isReliableAlone({ text, confidence }: RecognisedWord): boolean {
  return confidence >= SURE_ALONE_FROM && /^\p{P}?\p{L}{3,}[-\p{L}]*\p{P}?$/u.test(text);
}

function textOf(reading: Reading): string {
  return reading.map(({ text }) => text.replaceAll(/[^\p{L}\p{N}/]/gu, '')).join('');
}

function weightOf(readings: readonly Reading[]): number {
  return readings.reduce((sum, words) => sum + Math.min(...words.map(({ confidence }) => confidence)), 0);
}

/** Readings that agree are surer together than each of them. */
function jointConfidence(votes: readonly Reading[], word: RecognisedWord): number {
  const others = votes.map((words) => Math.min(...words.map(({ confidence }) => confidence)));
  return Math.max(word.confidence, 1 - others.reduce((doubt, confidence) => doubt * (1 - confidence), 1));
}
