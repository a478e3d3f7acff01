/** A word of the text with its place, in UTF-16 code units. */
export interface WordInText {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What stands around a passage: the nearest words and exactly what lies between. */
export interface WordContext {
  readonly before: WordInText | null;
  readonly gapBefore: string;
  readonly after: WordInText | null;
  readonly gapAfter: string;
  /** The 60 code units before, for labels and phrases. */
  readonly lead: string;
  /** The 60 code units behind. */
  readonly tail: string;
}

const REACH = 60;
const LAST_WORD = /(?<word>[\p{L}\p{N}]+\.?)(?<gap>[^\p{L}\p{N}]*)$/u;
const FIRST_WORD = /^(?<gap>[^\p{L}\p{N}]*)(?<word>[\p{L}\p{N}]+)/u;

/** Looks at most 60 code units to either side, so its cost does not depend on the length of the text. */
export function readWordContext(text: string, start: number, end: number): WordContext {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const left = LAST_WORD.exec(lead);
  const right = FIRST_WORD.exec(tail);
  const gapBefore = left?.groups?.['gap'] ?? lead;
  const gapAfter = right?.groups?.['gap'] ?? tail;
  const wordBefore = left?.groups?.['word'];
  const wordAfter = right?.groups?.['word'];
  const beforeEnd = start - gapBefore.length;
  const afterStart = end + gapAfter.length;
  return {
    before:
      wordBefore === undefined
        ? null
        : { word: wordBefore, start: beforeEnd - wordBefore.length, end: beforeEnd },
    gapBefore,
    after:
      wordAfter === undefined
        ? null
        : { word: wordAfter, start: afterStart, end: afterStart + wordAfter.length },
    gapAfter,
    lead,
    tail,
  };
}

/** Whether a word starts with a capital letter of any script that has them. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
