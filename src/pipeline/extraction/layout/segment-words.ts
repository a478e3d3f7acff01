import type { DraftWord } from '../draft.js';
import type { Glyph } from './glyph.js';
import { median, right, unionOf } from './geometry.js';

/** A glyph that prints, and whether a real space stands before it. */
export interface Letter extends Glyph {
  readonly startsWord: boolean;
}

// Less than a fifth of an em is kerning, more is a word space (Knuth's minimum interword space is 0.22 em).
const WORD_GAP_EM = 0.18;
// Boxes hold the ink that hangs over the step of a letter, so a gap beside it looks narrower than it was set: Times, em.
const OVERHANG_LEFT_EM: Readonly<Record<string, number>> = { j: 0.07 };
const OVERHANG_RIGHT_EM: Readonly<Record<string, number>> = { f: 0.05 };

/** The words of one line, from letters in the order of their places. */
export function toWords(letters: readonly Letter[]): DraftWord[] {
  return inReadingDirection(splitIntoWords(withoutDoubles(letters)));
}

/** Drops letters printed twice on the same spot, an old way to fake bold type and shadows. */
function withoutDoubles(glyphs: readonly Letter[]): Letter[] {
  const kept: Letter[] = [];
  for (const glyph of glyphs) if (!isDouble(kept, glyph)) kept.push(glyph);
  return kept;
}

function isDouble(kept: readonly Letter[], { text, box }: Letter): boolean {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - 3); index -= 1) {
    const other = kept[index];
    if (other?.text === text && Math.abs(other.box.x - box.x) < box.width / 3) return true;
  }
  return false;
}

// Hebrew, Arabic and their neighbours, with their presentation forms.
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** Turns runs of words that are written from right to left; all else stays as it stands on the line. */
function inReadingDirection(words: readonly DraftWord[]): DraftWord[] {
  const ordered: DraftWord[] = [];
  let turned: DraftWord[] = [];
  for (const word of words) {
    if (RIGHT_TO_LEFT.test(word.text)) turned.unshift(word);
    else {
      ordered.push(...turned, word);
      turned = [];
    }
  }
  return [...ordered, ...turned];
}

function splitIntoWords(letters: readonly Letter[]): DraftWord[] {
  const spread = letterSpacing(letters);
  const words: DraftWord[] = [];
  let current: Letter[] = [];
  for (const letter of letters) {
    const last = current.at(-1);
    if (last !== undefined && isWordBreak(last, letter, spread)) {
      words.push(toWord(current));
      current = [];
    }
    current.push(letter);
  }
  if (current.length > 0) words.push(toWord(current));
  return words;
}

function isWordBreak(last: Letter, next: Letter, spreadPt: number): boolean {
  const gap = next.box.x - right(last.box);
  const overhangEm = (OVERHANG_RIGHT_EM[last.text] ?? 0) + (OVERHANG_LEFT_EM[next.text] ?? 0);
  const leastEm = WORD_GAP_EM - overhangEm;
  return next.startsWord || gap > spreadPt + leastEm * Math.min(next.fontSizePt, last.fontSizePt);
}

/** Extra gap that letter-spaced type puts between all letters, in points; 0 for ordinary text. */
function letterSpacing(letters: readonly Letter[]): number {
  const gaps: number[] = [];
  let last: Letter | undefined;
  for (const next of letters) {
    if (last !== undefined && !next.startsWord) gaps.push(next.box.x - right(last.box));
    last = next;
  }
  // With few letters the middle gap may be a word space.
  return gaps.length < 3 ? 0 : Math.max(0, median(gaps));
}

function toWord(glyphs: readonly Glyph[]): DraftWord {
  const boldCount = glyphs.filter((glyph) => glyph.isBold).length;
  return {
    text: (glyphs.some((glyph) => RIGHT_TO_LEFT.test(glyph.text)) ? glyphs.toReversed() : glyphs)
      .map((glyph) => glyph.text)
      .join(''),
    box: unionOf(glyphs.map((glyph) => glyph.box)),
    fontSizePt: median(glyphs.map((glyph) => glyph.fontSizePt)),
    isBold: boldCount * 2 > glyphs.length,
    confidence: 1,
    source: 'text',
  };
}
