import type { DraftBlock, DraftLine, DraftWord } from '../draft.js';
import type { Box } from '../extracted-document.js';
import { findHeadingLevel } from '../heading-level.js';
import type { Segment } from './segments.js';
import { bottom, largestOf, right, unionOf } from './geometry.js';
import { isBullet, startsWithItemMark } from './item-marks.js';
import { isOpenEnded, isWrappedText, joinCutAddresses, startsWithLabel } from './line-joins.js';
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
}

/** Turns the segments of one column into headings, list items and paragraphs. */
export function toFlowBlocks(segments: readonly Segment[], limits: Box, style: PageStyle): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const lines = toLines(segments).flatMap(splitAtLook).map(toLine);
  const tightEm = findTightGap(lines);
  let group: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = group.at(-1);
    if (last !== undefined) {
      const isApart = isSetApart(lines, index, group, tightEm);
      if (isApart || !continues(group, lines.slice(index, index + MOST_LINES_AHEAD), limits, style)) {
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
const APART_EM = 0.35;

/** Whether more space stands before a line than between the lines right above, or right below, or where it is tight. */
function isSetApart(lines: readonly Line[], index: number, group: readonly Line[], tightEm: number): boolean {
  const gap = gapAbove(lines, index);
  const nearby = [...(group.length > 1 ? [gapAbove(lines, index - 1)] : []), gapAbove(lines, index + 1)];
  if (nearby.some((other) => gap > Math.max(other, -APART_EM) + APART_EM)) return true;
  // A comma ends the salutation of a letter.
  const isEnded = /[.!?:,]$/u.test(lines[index - 1]?.words.at(-1)?.text ?? '');
  const isItem = startsWithItemMark(group[0]?.words ?? []);
  return group.length === 1 && (isEnded || isItem) && gap > tightEm + APART_EM;
}

/** The space between lines of one text: what a fifth of all gaps keep below, in em. */
function findTightGap(lines: readonly Line[]): number {
  const gaps = lines.map((_, index) => gapAbove(lines, index)).filter((gap) => gap > -APART_EM && gap < 3);
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 5)] ?? Number.POSITIVE_INFINITY;
}

/** Space above a line in em of its size, or infinity where no line of the same size stands above. */
function gapAbove(lines: readonly Line[], index: number): number {
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

// Below this a line may be a value, and what looks like a label behind it is one.
const FEWEST_RUNNING_WORDS = 6;

function continues(group: readonly Line[], rest: readonly Line[], limits: Box, style: PageStyle): boolean {
  const [first] = group;
  const [next] = rest;
  const last = group.at(-1);
  if (first === undefined || last === undefined || next === undefined) return false;
  if (!isCloseBelow(last, next) || startsWithItemMark(next.words)) return false;
  if (headingLevel(last, style) !== undefined) return fillsLine(last, next, limits);
  if (isOpenEnded(last.words, next.words) || isMidSentence(last, rest)) return true;
  // "Praktikant im Lager — Möbelhaus": a line that begins in bold type is the head of an entry.
  if (next.words[0]?.isBold === true && last.words.at(-1)?.isBold === false) return false;
  if (last.words.length < FEWEST_RUNNING_WORDS && startsWithLabel(next.words)) return false;
  return hangsBelow(first, next) || fillsLine(last, next, limits);
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

/** Whether the first word of the next line found no room: then the line break says nothing. */
function fillsLine(line: Line, next: Line, limits: Box): boolean {
  const firstWord = next.words[0]?.box;
  if (firstWord === undefined || firstWord === null) return false;
  const left = Math.min(line.box.x - limits.x, Math.max(0, right(limits) - right(line.box)));
  const isCentered =
    left > 2 * line.fontSizePt &&
    Math.abs(line.box.x - limits.x - (right(limits) - right(line.box))) < line.fontSizePt;
  const free = isCentered ? limits.width - line.box.width : right(limits) - right(line.box);
  const space = 0.25 * line.fontSizePt;
  return firstWord.width + space > free;
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
