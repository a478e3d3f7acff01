import { describe, expect, it } from '@jest/globals';
import type { DraftWord } from '../draft.js';
import { joinJustified } from './justified-lines.js';
import type { Segment } from './segments.js';

const SIZE_PT = 10;

function segment(text: string, x: number, y: number, width: number): Segment {
  const box = { x, y, width, height: 12 };
  const word: DraftWord = { text, box, fontSizePt: SIZE_PT, isBold: false, confidence: 1, source: 'text' };
  return { box, words: [word], fontSizePt: SIZE_PT, isBold: false };
}

function toTexts(segments: readonly Segment[]): string[] {
  return segments.map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('joinJustified', () => {
  it('reads a line of three words with equal wide blanks as one', () => {
    const line = [
      segment('Deutsch', 50, 100, 40),
      segment('(C2),', 120, 100, 25),
      segment('Farsi', 175, 100, 30),
    ];

    expect(toTexts(joinJustified([...line, segment('Latein', 50, 113, 35)]))).toEqual([
      'Deutsch (C2), Farsi',
      'Latein',
    ]);
  });

  it('leaves words at unequal distances apart', () => {
    const row = [segment('Sport', 50, 100, 40), segment('gut', 120, 100, 25), segment('Kunst', 200, 100, 30)];

    expect(joinJustified(row)).toEqual(row);
  });

  it('leaves the row of a table apart whose columns are as far from each other as it happens', () => {
    const rows = [100, 113, 126].flatMap((y) => [
      segment('Fach', 50, y, 24),
      segment('Note', 150, y, 24),
      segment('Fach', 250, y, 24),
    ]);

    expect(joinJustified(rows)).toEqual(rows);
  });

  it('reads two words as one line behind a comma, where another line has the same edges', () => {
    const lines = [
      segment('(B2),', 50, 100, 25),
      segment('Englisch', 185, 100, 40),
      segment('Deutsch, Farsi und Latein', 50, 113, 175),
    ];

    expect(toTexts(joinJustified(lines))).toEqual(['(B2), Englisch', 'Deutsch, Farsi und Latein']);
    expect(toTexts(joinJustified(lines.slice(0, 2)))).toEqual(['(B2),', 'Englisch']);
  });

  it('reads two words as one line that ends with a comma itself, where a line below goes on', () => {
    const lines = [
      segment('Lesen,', 50, 100, 40),
      segment('Schwimmen,', 160, 100, 65),
      segment('Programmieren', 50, 113, 90),
    ];

    expect(toTexts(joinJustified(lines))).toEqual(['Lesen, Schwimmen,', 'Programmieren']);
    expect(toTexts(joinJustified(lines.slice(0, 2)))).toEqual(['Lesen,', 'Schwimmen,']);
  });

  it('finds the line with the same edges wherever on the page the two stand', () => {
    for (let y = 100; y < 130; y += 1) {
      const lines = [
        segment('(B2),', 50, y, 25),
        segment('Englisch', 185, y, 40),
        segment('Deutsch, Farsi und Latein', 50, y - 90, 175),
      ];
      expect(toTexts(joinJustified(lines))).toEqual(['(B2), Englisch', 'Deutsch, Farsi und Latein']);
    }
  });
});
