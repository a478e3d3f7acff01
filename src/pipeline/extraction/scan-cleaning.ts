import { right, unionOf, verticalOverlap } from './layout/geometry.js';
import type { RecognisedLine, RecognisedWord } from './ocr/ocr-engine.js';

/** Stands in the text for words that nobody could read. */
export const UNREADABLE_MARK = '[unleserlich]';

export interface CleanedLines {
  readonly lines: readonly RecognisedLine[];
  /** Letters and digits the engine saw. */
  readonly letterCount: number;
  /** Of them, those in words of kept lines that are likely wrong, marked or not. */
  readonly doubtfulCount: number;
  /** What was taken for no text at all: signatures, ornaments, noise. */
  readonly dropped: readonly RecognisedLine[];
}

// Measured on the 44 scans, photos and screenshots of the example set in November 2026, words of two letters and more
// against the words that the set is known to hold: below 0.4 none of 42 was right, from 0.4 to 0.6 7 of 27, from 0.6 to
// 0.8 30 of 40, above that all but the names of streets and persons that the list of known words lacks.
const UNREADABLE_BELOW = 0.5;
export const DOUBTFUL_BELOW = 0.6;
// Lines: the signatures of the set stay below, printed lines of pages that could be read do not.
const DRAWN_BELOW = 0.5;

/**
 * Parts what was read from what was guessed.
 *
 * A word that is more likely wrong than right is not typeset: a name in it could not be found, and a reader could
 * take it for what the applicant wrote. It becomes a mark, so that the gap shows.
 */
export function cleanLines(lines: readonly RecognisedLine[]): CleanedLines {
  const cleaned: RecognisedLine[] = [];
  const dropped: RecognisedLine[] = [];
  let letterCount = 0;
  let doubtfulCount = 0;
  for (const line of lines) {
    const letters = sumLetters(line.words);
    letterCount += letters;
    if (letters > 0 && meanConfidence(line.words) < DRAWN_BELOW && !hasPrint(line)) {
      const isInPrint = lines.some((other) => other !== line && isBesidePrint(line, other));
      // Beside printed words it is a cell of a table: without a mark its row would join another row.
      if (isInPrint) {
        doubtfulCount += letters;
        cleaned.push(toMark(line));
      } else dropped.push(line);
      continue;
    }
    doubtfulCount += sumLetters(line.words.filter((word) => word.confidence < DOUBTFUL_BELOW));
    const words = joinMarks(markUnreadable(markBullet(line)));
    if (words.length > 0) cleaned.push({ ...line, words });
  }
  return { lines: cleaned, letterCount, doubtfulCount, dropped };
}

// One long word that was misread must not take the others of its line with it; no signature has two sure words.
const PRINTED_FROM = 0.8;
const FEWEST_PRINTED = 2;

function hasPrint({ words }: RecognisedLine): boolean {
  const printed = words.filter(
    ({ text, confidence }) => confidence >= PRINTED_FROM && /\p{L}{4}/u.test(text),
  );
  return printed.length >= FEWEST_PRINTED;
}

function isBesidePrint(line: RecognisedLine, other: RecognisedLine): boolean {
  if (sumLetters(other.words) === 0 || meanConfidence(other.words) < DRAWN_BELOW) return false;
  const [a, b] = [boxOf(line), boxOf(other)];
  const isSameSize = line.sizePx < 1.4 * other.sizePx && other.sizePx < 1.4 * line.sizePx;
  return isSameSize && verticalOverlap(a, b) > 0.6;
}

function boxOf({ words }: RecognisedLine): RecognisedWord['box'] {
  return unionOf(words.map(({ box }) => box));
}

function toMark(line: RecognisedLine): RecognisedLine {
  return { ...line, words: [{ text: UNREADABLE_MARK, box: boxOf(line), confidence: 0 }] };
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function sumLetters(words: readonly RecognisedWord[]): number {
  return words.reduce((sum, { text }) => sum + countLetters(text), 0);
}

function meanConfidence(words: readonly RecognisedWord[]): number {
  const total = words.reduce((sum, { text, confidence }) => sum + countLetters(text) * confidence, 0);
  return total / sumLetters(words);
}

const READ_BULLET = /^[•●▪■◦○·°®©¢«»<>*+=~.:eo¤]$/u;

/** A bullet is read as whatever sign it resembles; no German line begins with a lone "e" or "«". */
function markBullet({ words }: RecognisedLine): readonly RecognisedWord[] {
  const [first, second] = words;
  if (first === undefined || second === undefined || !READ_BULLET.test(first.text)) return words;
  if (second.box.x - right(first.box) < 0.2 * second.box.height) return words;
  return [{ ...first, text: '•', confidence: 1 }, ...words.slice(1)];
}

function markUnreadable(words: readonly RecognisedWord[]): RecognisedWord[] {
  return words.flatMap((word) => {
    const letters = countLetters(word.text);
    // Dashes and dots are cheap to lose, and so are the remains of boxes and rules.
    if (letters === 0) return word.confidence < DOUBTFUL_BELOW || isRule(word.text) ? [] : [word];
    // A nought by itself is read as a letter; no German word is a lone "O".
    if (word.confidence >= UNREADABLE_BELOW) return [word.text === 'O' ? { ...word, text: '0' } : word];
    return letters < 2 ? [] : [{ ...word, text: UNREADABLE_MARK }];
  });
}

function isRule(text: string): boolean {
  return /^[|_—=~[\]{}\\'"`´‘’“”„‚]+$/u.test(text);
}

/** How many words could not be read says something about their length: neighbours become one mark. */
function joinMarks(words: readonly RecognisedWord[]): RecognisedWord[] {
  const joined: RecognisedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isNear = last !== undefined && word.box.x - right(last.box) < word.box.height;
    if (isNear && last.text === UNREADABLE_MARK && word.text === UNREADABLE_MARK)
      joined[joined.length - 1] = { ...last, box: unionOf([last.box, word.box]) };
    else joined.push(word);
  }
  return joined;
}
