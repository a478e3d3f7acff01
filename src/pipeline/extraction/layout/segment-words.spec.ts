import { describe, expect, it } from '@jest/globals';
import { type Letter, toWords } from './segment-words.js';

const SIZE_PT = 10;
const STEP_PT = 5;

/** Letters of one line; "_" is a gap so wide, in points, that no glyph fills. */
function lineOf(text: string, gapPt: number): Letter[] {
  let x = 0;
  return text.split('').flatMap((letter): Letter[] => {
    if (letter === '_') {
      x += gapPt;
      return [];
    }
    const box = { x, y: 0, width: STEP_PT, height: SIZE_PT };
    x += STEP_PT;
    return [{ text: letter, box, fontSizePt: SIZE_PT, isBold: false, turns: 0, startsWord: false }];
  });
}

function wordsOf(text: string, gapPt: number): string[] {
  return toWords(lineOf(text, gapPt)).map((word) => word.text);
}

describe('toWords', () => {
  it('parts words at a gap that no space fills', () => {
    expect(wordsOf('der_Hof', 2.2)).toEqual(['der', 'Hof']);
    expect(wordsOf('der_Hof', 1.6)).toEqual(['derHof']);
  });

  it.each([
    ['der_junge', 1.6, ['der', 'junge']],
    ['auf_Zeit', 1.5, ['auf', 'Zeit']],
    ['auf_jeden', 1, ['auf', 'jeden']],
  ])('counts the ink that hangs into the gap of "%s" as gap', (text, gapPt, words) => {
    expect(wordsOf(text, gapPt)).toEqual(words);
  });

  it('takes no kerning beside such letters for a gap', () => {
    expect(wordsOf('f_j', 0.4)).toEqual(['fj']);
    expect(wordsOf('ka_jak', 0.9)).toEqual(['kajak']);
  });
});
