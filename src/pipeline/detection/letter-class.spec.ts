import { describe, expect, it } from '@jest/globals';
import { LETTERS, LETTERS_AND_MARKS, toLetterRanges } from './letter-class.js';

function differences(from: number, to: number, ours: RegExp, theirs: RegExp): string[] {
  const characters = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  return characters.filter((character) => ours.test(character) !== theirs.test(character));
}

const OURS = new RegExp(`^[${LETTERS}]$`, 'u');

describe('LETTERS', () => {
  it.each([
    ['Latin', 0, 0x2c1],
    ['Greek and Cyrillic', 0x370, 0x52f],
  ])('are the letters of %s, no more and no less', (_script, from, to) => {
    const assigned = differences(from, to, OURS, /^\p{L}$/u).filter((character) => /\P{Cn}/u.test(character));

    expect(assigned).toEqual([]);
  });

  it.each(['ש', 'م', 'ی', 'अ', 'ก', 'ა', 'ữ', '漢', 'あ', '한'])('hold %p', (letter) => {
    expect(OURS.test(letter)).toBe(true);
  });

  it.each(['1', '_', '-', '×', '÷', '،', '؟', '–', '€', '□', '\u2029', ' '])('do not hold %p', (sign) => {
    expect(OURS.test(sign)).toBe(false);
  });

  it('hold marks only where these are asked for', () => {
    expect(OURS.test('\u0301')).toBe(false);
    expect(new RegExp(`^[${LETTERS_AND_MARKS}]$`, 'u').test('\u0301')).toBe(true);
  });
});

describe('toLetterRanges', () => {
  it('writes ranges alone and in classes, and leaves other escapes', () => {
    const source = toLetterRanges('\\p{L}+[^\\p{L}\\d]\\p{Lu}\\\\p{2}');

    expect(source).toBe(`[${LETTERS}]+[^${LETTERS}\\d]\\p{Lu}\\\\p{2}`);
  });
});
