import { foldCodePoint, toLatinLookalike } from './code-point-folding.js';

/**
 * Text in one spelling, with the way back to the original.
 *
 * "Müller", "Mueller", "MULLER" and "Mu\u0308ller" fold to the same letters; so do "Yıldız" and "YILDIZ".
 */
export interface FoldedText {
  readonly text: string;
  /** Per folded code unit: where its source begins in the original, in UTF-16 code units. Never falls. */
  readonly starts: Uint32Array;
  /** Per folded code unit: where its source ends in the original, dropped marks included. */
  readonly ends: Uint32Array;
}

/** Folds letters and keeps everything else in place, apart from characters nobody sees. */
export function foldText(text: string): FoldedText {
  return fold(text, () => true);
}

/**
 * Folds to the bare stream of letters: blanks, hyphens, digits and punctuation are dropped.
 *
 * "ue" is half an umlaut only within a word: in "Frau Eze" the name keeps its first letter.
 */
export function foldLetters(text: string): FoldedText {
  return fold(text, (isLetter) => isLetter);
}

/** As `foldLetters`, but "M u e l l e r" is "muller" too: umlauts are found across gaps. */
export function foldSpacedLetters(text: string): FoldedText {
  return fold(text, (isLetter) => isLetter, Number.POSITIVE_INFINITY);
}

/** What `foldLetters` makes of a single word, without the way back; for comparing words. */
export function toLetters(word: string): string {
  const output = new PlainOutput();
  foldInto(output, word, (isLetter) => isLetter);
  return output.text;
}

/** As `toLetters`, with the digits, for text in which the two may have been mistaken for each other. */
export function toLettersAndDigits(word: string): string {
  const output = new PlainOutput();
  foldInto(output, word, isLetterOrDigit);
  return output.text;
}

const SMALL_A = 97;
const SMALL_E = 101;
const SMALL_O = 111;
const SMALL_U = 117;
const SMALL_Z = 122;

type IsKept = (isLetter: boolean, unit: number) => boolean;

interface Output {
  append(unit: number, isLetter: boolean, start: number, end: number): void;
  extendLast(start: number, end: number): void;
}

function isLetterOrDigit(isLetter: boolean, unit: number): boolean {
  return isLetter || (unit >= 48 && unit <= 57);
}

/** @param widestGap how many dropped code units may lie between the two letters of a spelt-out umlaut */
function fold(text: string, isKept: IsKept, widestGap = 0): FoldedText {
  const output = new FoldedOutput(text.length, widestGap);
  foldInto(output, text, isKept);
  return output.toFoldedText();
}

function foldInto(output: Output, text: string, isKept: IsKept): void {
  for (let index = 0; index < text.length;) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
      const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      const isLetter = lower >= SMALL_A && lower <= SMALL_Z;
      if (isKept(isLetter, lower)) output.append(lower, isLetter, index, index + 1);
      index += 1;
      continue;
    }
    const codePoint = text.codePointAt(index) ?? unit;
    const end = index + (codePoint > 0xffff ? 2 : 1);
    const folded = toLatinLookalike(text, index, end) ?? foldCodePoint(codePoint);
    if (folded.units === '') output.extendLast(index, end);
    for (let k = 0; k < folded.units.length; k += 1) {
      const foldedUnit = folded.units.charCodeAt(k);
      if (isKept(folded.isLetter, foldedUnit)) output.append(foldedUnit, folded.isLetter, index, end);
    }
    index = end;
  }
}

class PlainOutput implements Output {
  text = '';
  private lastUnit = 0;
  private lastEnd = 0;

  append(unit: number, isLetter: boolean, start: number, end: number): void {
    const isHalfUmlaut = unit === SMALL_E && isUmlautBase(this.lastUnit) && start <= this.lastEnd;
    this.lastEnd = end;
    if (isHalfUmlaut) return;
    this.text += String.fromCharCode(unit);
    this.lastUnit = isLetter ? unit : 0;
  }

  extendLast(start: number, end: number): void {
    if (this.lastEnd === start) this.lastEnd = end;
  }
}

class FoldedOutput implements Output {
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;
  private lastUnit = 0;

  constructor(
    expectedLength: number,
    private readonly widestGap: number,
  ) {
    this.units = new Uint16Array(expectedLength + 32);
    this.starts = new Uint32Array(expectedLength + 32);
    this.ends = new Uint32Array(expectedLength + 32);
  }

  append(unit: number, isLetter: boolean, start: number, end: number): void {
    // "ae", "oe", "ue" stand for umlauts: the e goes on both sides, so "ü" = "ue" = "u". All of a run of
    // e's goes, or folding twice would differ from folding once.
    if (unit === SMALL_E && isUmlautBase(this.lastUnit) && start - this.lastEnd() <= this.widestGap) {
      this.ends[this.length - 1] = end;
      return;
    }
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
    this.lastUnit = isLetter ? unit : 0;
  }

  private lastEnd(): number {
    return this.ends[this.length - 1] ?? 0;
  }

  /** A combining mark or an invisible character goes with the letter it stands on. */
  extendLast(start: number, end: number): void {
    if (this.length > 0 && this.ends[this.length - 1] === start) this.ends[this.length - 1] = end;
  }

  toFoldedText(): FoldedText {
    const parts: string[] = [];
    for (let from = 0; from < this.length; from += 8192) {
      parts.push(String.fromCharCode(...this.units.subarray(from, Math.min(from + 8192, this.length))));
    }
    return {
      text: parts.join(''),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }

  private grow(): void {
    this.units = enlarge(this.units, new Uint16Array(this.units.length * 2));
    this.starts = enlarge(this.starts, new Uint32Array(this.starts.length * 2));
    this.ends = enlarge(this.ends, new Uint32Array(this.ends.length * 2));
  }
}

function isUmlautBase(unit: number): boolean {
  return unit === SMALL_A || unit === SMALL_O || unit === SMALL_U;
}

function enlarge<Buffer extends Uint16Array | Uint32Array>(from: Buffer, into: Buffer): Buffer {
  into.set(from);
  return into;
}
