import type { DraftBlock, DraftLine, DraftWord } from '../draft.js';
import type { Box } from '../extracted-document.js';
import { findHeadingLevel } from '../heading-level.js';
import type { Segment } from './segments.js';
import { bottom, largestOf, right, unionOf } from './geometry.js';
import { isBullet, startsWithItemMark } from './item-marks.js';
import { isOpenEnded, isPeriodLine, isWrappedText, joinCutAddresses, startsWithLabel } from './line-joins.js';
import { toLines } from './lines.js';

/** One printed line of a column. */
interface Line {
  readonly box: Box;
  readonly words: readonly DraftWord[];
  readonly fontSizePt: number;
  readonly isBold: boolean;
}

/** What a line is measured against. */
export interface PageStyle {
  readonly page: number;
  /** The size most letters of the page have. */
  readonly bodySizePt: number;
  /** The space between lines of one text, in em of their size. */
  readonly tightEm?: number;
  /** Pictures that text keeps clear of, such as a portrait. */
  readonly pictures?: readonly Box[];
}

/** Turns the segments of one column into headings, list items and paragraphs. */
export function toFlowBlocks(segments: readonly Segment[], limits: Box, style: PageStyle): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const lines = toLines(segments).flatMap(splitAtLook).map(toLine);
  const tightEm = Math.min(findTightGap(lines), style.tightEm ?? Number.POSITIVE_INFINITY);
  const ink = unionOf(lines.map(({ box }) => box));
  let group: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = group.at(-1);
    if (last !== undefined) {
      const isApart = isSetApart(lines, index, group, tightEm);
      const area = keepClear(toProvenArea(lines, index, limits), last, style.pictures ?? []);
      if (isApart || !continues(group, lines.slice(index, index + MOST_LINES_AHEAD), { area, ink }, style)) {
        blocks.push(toBlock(group, style));
        group = [];
      }
    }
    group.push(line);
  }
  if (group.length > 0) blocks.push(toBlock(group, style));
  return blocks;
}

// Line boxes read by OCR play by up to a third of the size; paragraphs are set apart by half a line and more.
const APART_READ_EM = 0.35;
// Those of type are as high as the font, but for a sign of another font among them.
const APART_EM = 0.25;

/** Whether more space stands before a line than between the lines right above, or right below, or where it is tight. */
function isSetApart(lines: readonly Line[], index: number, group: readonly Line[], tightEm: number): boolean {
  const [gap, below] = [gapAbove(lines, index), gapAbove(lines, index + 1)];
  const apartEm = lines[index]?.words[0]?.source === 'ocr' ? APART_READ_EM : APART_EM;
  const nearby = [...(group.length > 1 ? [gapAbove(lines, index - 1)] : []), below];
  if (nearby.some((other) => gap > Math.max(other, -apartEm) + apartEm)) return true;
  // A comma ends the salutation of a letter.
  const isEnded = /[.!?:,]$/u.test(lines[index - 1]?.words.at(-1)?.text ?? '');
  const isItem = startsWithItemMark(group[0]?.words ?? []);
  // Where no third line follows at the same distance, the two are no text that is set wider than the rest.
  const isPair = !(Math.abs(below - gap) <= apartEm);
  return group.length === 1 && (isEnded || isItem || isPair) && gap > tightEm + apartEm;
}

type Measured = Pick<Line, 'box' | 'fontSizePt'>;

/** The space between lines of one text: what a fifth of all gaps keep below, in em. */
export function findTightGap(lines: readonly Measured[]): number {
  const gaps = lines
    .map((_, index) => gapAbove(lines, index))
    .filter((gap) => gap > -APART_READ_EM && gap < 3);
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 5)] ?? Number.POSITIVE_INFINITY;
}

/** Space above a line in em of its size, or infinity where no line of the same size stands above. */
function gapAbove(lines: readonly Measured[], index: number): number {
  const [above, line] = [lines[index - 1], lines[index]];
  if (above === undefined || line === undefined || Math.abs(above.fontSizePt - line.fontSizePt) > 0.6)
    return Number.POSITIVE_INFINITY;
  return (line.box.y - bottom(above.box)) / line.fontSizePt;
}

// "03/2024 – 05/2024      Praktikum im Verkauf": across a wide gap a change of weight begins something else.
function splitAtLook(line: readonly Segment[]): (readonly Segment[])[] {
  const parts: Segment[][] = [];
  for (const segment of line) {
    const part = parts.at(-1);
    if (part === undefined || part.at(-1)?.isBold !== segment.isBold) parts.push([segment]);
    else part.push(segment);
  }
  return parts;
}

function toLine(segments: readonly Segment[]): Line {
  const words = segments.flatMap((segment) => segment.words);
  const lettered = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  return {
    box: unionOf(segments.map((segment) => segment.box)),
    words,
    fontSizePt: largestOf(segments.map((segment) => segment.fontSizePt)),
    isBold: lettered.length > 0 && lettered.every((word) => word.isBold),
  };
}

// Lines further apart than this start something new; paragraphs are set with up to one and a half lines.
const LARGEST_LEADING_EM = 0.75;

const NEAR_LINES = 3;

/**
 * The limits up to the word for which a line just above had no room: only lines whose words show that they go on tell.
 *
 * A column that was made narrow for a picture often stays so below it.
 */
function toProvenArea(lines: readonly Line[], index: number, limits: Box): Box {
  const near = lines.slice(Math.max(0, index - NEAR_LINES), index + 1);
  const longest = largestOf(near.map(({ box }) => right(box)));
  const edges = near.flatMap((line, at) => {
    const next = near[at + 1];
    const word = next?.words[0]?.box;
    const isWrapped = next !== undefined && isCloseBelow(line, next) && isOpenEnded(line.words, next.words);
    return isWrapped && word ? [right(line.box) + word.width + spaceOf(line)] : [];
  });
  const end = Math.min(right(limits), ...edges);
  return end < longest ? limits : { ...limits, width: end - limits.x };
}

// Word keeps text nine points from a picture, templates up to two lines.
const PICTURE_GAP_EM = 2;

/** The part of the limits that a line may fill beside a picture. */
function keepClear(limits: Box, line: Line, pictures: readonly Box[]): Box {
  const gap = PICTURE_GAP_EM * line.fontSizePt;
  let [start, end] = [limits.x, right(limits)];
  for (const picture of pictures) {
    if (bottom(picture) < line.box.y || picture.y > bottom(line.box)) continue;
    if (picture.x >= right(line.box)) end = Math.min(end, Math.max(right(line.box), picture.x - gap));
    else if (right(picture) <= line.box.x)
      start = Math.max(start, Math.min(line.box.x, right(picture) + gap));
  }
  return { ...limits, x: start, width: end - start };
}

// Below this a line may be a value, and what looks like a label behind it is one.
const FEWEST_RUNNING_WORDS = 6;

/** How far lines may reach, and how far they do. */
interface Extent {
  readonly area: Box;
  readonly ink: Box;
}

function continues(
  group: readonly Line[],
  rest: readonly Line[],
  { area, ink }: Extent,
  style: PageStyle,
): boolean {
  const [first] = group;
  const [next] = rest;
  const last = group.at(-1);
  if (first === undefined || last === undefined || next === undefined) return false;
  if (!isCloseBelow(last, next) || startsWithItemMark(next.words)) return false;
  if (headingLevel(last, style) !== undefined)
    return fillsLine(last, next, area) || isWrappedHeading(last, next, { area, ink });
  if (isOpenEnded(last.words, next.words)) return true;
  if (isPeriodLine(last.words) || isPeriodLine(next.words)) return false;
  if (isMidSentence(last, rest)) return true;
  // "Praktikant im Lager — Möbelhaus": a line that begins in bold type is the head of an entry.
  if (next.words[0]?.isBold === true && last.words.at(-1)?.isBold === false) return false;
  const isEnded = !/[;,]$/u.test(last.words.at(-1)?.text ?? '');
  const isValue = last.words.length < FEWEST_RUNNING_WORDS || (isEnded && startsWithLabel(first.words));
  if (isValue && startsWithLabel(next.words)) return false;
  return hangsBelow(first, next) || fillsLine(last, next, area);
}

const WRAPPED_SHARE = 0.5;

/**
 * Whether a bold or large line goes on below. How wide its column is can be unknown, and a word more or less in a title must not
 * decide whether it is one heading or two: what begins beyond the middle of the column is not meant to be short.
 */
function isWrappedHeading(line: Line, next: Line, { area, ink }: Extent): boolean {
  if (isOpenEnded(line.words, next.words)) return true;
  const isEnded = /[.:;!?]$/u.test(line.words.at(-1)?.text ?? '');
  if (isEnded || /^\d/u.test(next.words[0]?.text ?? '') || startsWithLabel(next.words)) return false;
  const [text, nextText] = [textOf(line), textOf(next)];
  if (isCapitals(text) !== isCapitals(nextText)) return false;
  // Where another line is longer than this one with the next word, there was room for it.
  return isAligned(line, next) && line.box.width >= WRAPPED_SHARE * area.width && fillsLine(line, next, ink);
}

function isCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase('de');
}

const MOST_LINES_AHEAD = 3;

/** Whether the words show that the line goes on; only where the lines begin at one edge or have one middle. */
function isMidSentence(last: Line, rest: readonly Line[]): boolean {
  const [next] = rest;
  if (next === undefined || !isAligned(last, next)) return false;
  const close = rest.findIndex((line, index) => !isCloseBelow(rest[index - 1] ?? last, line));
  const ahead = rest.slice(0, close < 0 ? MOST_LINES_AHEAD : Math.min(close, MOST_LINES_AHEAD));
  return isWrappedText(
    last.words,
    ahead.map(({ words }) => words),
  );
}

function isAligned(last: Line, next: Line): boolean {
  const [start, middle] = [
    next.box.x - last.box.x,
    next.box.x - last.box.x + (next.box.width - last.box.width) / 2,
  ];
  return Math.min(Math.abs(start), Math.abs(middle)) < 1.5 * last.fontSizePt;
}

function isCloseBelow(above: Line, line: Line): boolean {
  const isAlike = above.isBold === line.isBold && Math.abs(above.fontSizePt - line.fontSizePt) < 0.6;
  return isAlike && line.box.y - bottom(above.box) <= LARGEST_LEADING_EM * line.fontSizePt;
}

/** Whether a line stands below the text of a list item, behind its mark. */
function hangsBelow(item: Line, next: Line): boolean {
  const text = startsWithItemMark(item.words) ? item.words[1]?.box : undefined;
  return text !== undefined && text !== null && Math.abs(next.box.x - text.x) <= 0.35 * item.fontSizePt;
}

// The blank of most typefaces, and the widest of those whose letters are all of one width.
const SPACE_EM = 0.25;
const WIDEST_SPACE_EM = 0.65;

/** The narrowest blank between two words of a line, in points. */
function spaceOf({ words, fontSizePt }: Line): number {
  const gaps = words.slice(1).flatMap(({ box }, index) => {
    const before = words[index]?.box;
    return box && before ? [box.x - right(before)] : [];
  });
  const narrowest = gaps.length === 0 ? 0 : Math.min(...gaps);
  return Math.min(WIDEST_SPACE_EM * fontSizePt, Math.max(SPACE_EM * fontSizePt, narrowest));
}

/** Whether the first word of the next line found no room: then the line break says nothing. */
function fillsLine(line: Line, next: Line, limits: Box): boolean {
  const firstWord = next.words[0]?.box;
  if (firstWord === undefined || firstWord === null) return false;
  const left = Math.min(line.box.x - limits.x, Math.max(0, right(limits) - right(line.box)));
  const isCentered =
    left > 2 * line.fontSizePt &&
    Math.abs(line.box.x - limits.x - (right(limits) - right(line.box))) < line.fontSizePt;
  const free = isCentered ? limits.width - line.box.width : right(limits) - right(line.box);
  return firstWord.width + spaceOf(line) > free;
}

function toBlock(lines: readonly Line[], style: PageStyle): DraftBlock {
  const { page } = style;
  const words = joinCutAddresses(lines.map((line) => line.words));
  const [first] = lines;
  if (first !== undefined && startsWithItemMark(first.words))
    return { kind: 'list-item', page, lines: withoutBullet(words) };
  const level = first === undefined ? undefined : headingLevel({ ...first, words: words.flat() }, style);
  return level === undefined
    ? { kind: 'paragraph', page, lines: words }
    : { kind: 'heading', level, page, lines: words };
}

// The bullet is decoration that the typesetter draws itself; a number is part of the text.
function withoutBullet(lines: readonly DraftLine[]): DraftLine[] {
  const [first = [], ...others] = lines;
  const [bullet] = first;
  return bullet !== undefined && isBullet(bullet) ? [first.slice(1), ...others] : [first, ...others];
}

function headingLevel(line: Line, style: PageStyle): 1 | 2 | 3 | undefined {
  return findHeadingLevel({
    text: textOf(line),
    sizeRatio: line.fontSizePt / style.bodySizePt,
    isBold: line.isBold,
  });
}

function textOf(line: Line): string {
  return line.words.map((word) => word.text).join(' ');
}
