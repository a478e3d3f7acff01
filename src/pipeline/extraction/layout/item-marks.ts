import type { FilledShape } from '../unread-ink.js';
import { verticalOverlap } from './geometry.js';

// Bullets, arrows, geometric shapes, dingbats and what people type for them; "o" is what Courier New leaves of one.
const BULLET =
  /^(?:[\u2022\u2023\u2043\u2219\u00B7\u2190-\u21FF\u2500-\u25FF\u2605\u2606\u2610-\u2612\u2700-\u27BF\u2B00-\u2BFF»›>+*\u2013\u2014-]|o)$/u;
const ENUMERATION = /^(?:\d{1,2}|[a-z]|(?:i{1,3}|iv|vi{0,3}|ix))[.)]$/;

/** The bullet that stands for a small filled dot in the drawing. */
export const DRAWN_BULLET = '\u2022';

interface Lettered {
  readonly text: string;
}

export function isBullet(word: Lettered): boolean {
  return BULLET.test(word.text);
}

/** Whether the words are nothing but the mark of a list item. */
export function isItemMark(words: readonly Lettered[]): boolean {
  const [first, second] = words;
  return first !== undefined && second === undefined && (isBullet(first) || ENUMERATION.test(first.text));
}

/** Whether a line starts with the mark of a list item and goes on after it. */
export function startsWithItemMark(words: readonly Lettered[]): boolean {
  const [first, second] = words;
  return first !== undefined && second !== undefined && isItemMark([first]);
}

const SMALLEST_DOT_PT = 1.5;
const LARGEST_DOT_PT = 6;
const RATING_REACH_PT = 40;

/** Small round or square shapes that stand alone on their line: bullets that browsers draw instead of set. */
export function findDrawnBullets(shapes: readonly FilledShape[]): FilledShape[] {
  const dots = shapes.filter(({ box }) => {
    const ratio = box.width / Math.max(0.01, box.height);
    return box.width >= SMALLEST_DOT_PT && box.width <= LARGEST_DOT_PT && ratio > 0.8 && ratio < 1.25;
  });
  // Several dots in a row rate a skill.
  return dots.filter((dot) => !dots.some((other) => other !== dot && isInRow(dot, other)));
}

function isInRow(a: FilledShape, b: FilledShape): boolean {
  return Math.abs(a.box.x - b.box.x) < RATING_REACH_PT && verticalOverlap(a.box, b.box) > 0.5;
}
