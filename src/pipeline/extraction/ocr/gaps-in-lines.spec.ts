import { describe, expect, it } from '@jest/globals';
import { paint } from '../../../../test/factories/grey-pictures.js';
import { findInkedGaps } from './gaps-in-lines.js';
import type { PageScan, RecognisedLine, RecognisedWord } from './ocr-engine.js';

const SIZE_PX = 30;

function word(text: string, x: number, confidence = 0.95): RecognisedWord {
  return { text, confidence, box: { x, y: 100, width: text.length * 14, height: 24 } };
}

function line(...words: readonly RecognisedWord[]): RecognisedLine {
  return { words, sizePx: SIZE_PX };
}

interface Ink {
  readonly x: number;
  readonly width: number;
  readonly y?: number;
  readonly height?: number;
  readonly grey?: number;
}

function page(...inks: readonly Ink[]): PageScan {
  const areas = inks.map(({ x, width, y = 102, height = 20, grey = 90 }) => ({ x, y, width, height, grey }));
  return { ...paint(800, 300, 255, areas), dpi: 150 };
}

// "und" ends at 142, "geschnitten" begins at 300.
const BEFORE = word('und', 100);
const AFTER = word('geschnitten', 300);
const BLOT = { x: 160, width: 120 };

describe('findInkedGaps', () => {
  it('finds the ink between two printed words of a line', () => {
    expect(findInkedGaps(page(BLOT), [line(BEFORE, AFTER)])).toEqual([
      { box: { x: 160, y: 102, width: 120, height: 20 }, sizePx: SIZE_PX, before: BEFORE },
    ]);
  });

  it('finds ink that is pale because it is blurred', () => {
    expect(findInkedGaps(page({ ...BLOT, grey: 200 }), [line(BEFORE, AFTER)])).toHaveLength(1);
  });

  it.each([
    ['white paper, as in justified lines', page()],
    ['dots that lead to a figure', page({ ...BLOT, y: 120, height: 4 })],
    ['a stroke between two cells', page({ x: 210, width: 4 })],
    ['a shadow that is hardly darker than paper', page({ ...BLOT, grey: 235 })],
  ])('passes over %s', (_what, paper) => {
    expect(findInkedGaps(paper, [line(BEFORE, AFTER)])).toEqual([]);
  });

  it.each([
    ['ink at which a word was read', [line(BEFORE, AFTER), line(word('Hecken', 170, 0.3))]],
    ['a gap beside a word that was guessed', [line({ ...BEFORE, confidence: 0.4 }, AFTER)]],
    ['a gap before a figure, where a table has its rules', [line(BEFORE, word('12', 300))]],
    ['words of two lines', [line(BEFORE, { ...AFTER, box: { ...AFTER.box, y: 140 } })]],
  ])('passes over %s', (_what, lines) => {
    expect(findInkedGaps(page(BLOT), lines)).toEqual([]);
  });
});
