import { describe, expect, it } from '@jest/globals';
import type { RecognisedLine } from './ocr/ocr-engine.js';
import { hasUnreadScale } from './tick-scale.js';

/** Words of one row with the places where they begin; 10 px a letter. */
function row(y: number, ...words: readonly (readonly [string, number])[]): RecognisedLine {
  return {
    sizePx: 25,
    words: words.map(([text, x]) => ({
      text,
      box: { x, y, width: 10 * text.length + 10, height: 20 },
      confidence: 0.9,
    })),
  };
}

const SCALE = row(100, ['++', 300], ['+', 380], ['–', 460]);
const ROWS = [
  row(140, ['Sorgfalt', 20], ['☐', 305], ['☒', 380], ['☐', 460]),
  row(180, ['Pünktlichkeit', 20], ['☒', 305], ['☐', 380], ['☐', 460]),
];

describe('hasUnreadScale', () => {
  it('is content with a heading over each column of squares', () => {
    expect(hasUnreadScale([SCALE, ...ROWS])).toBe(false);
  });

  it.each([
    ['no heading', []],
    ['one heading missing', [row(100, ['++', 300], ['–', 460])]],
    ['one heading unreadable', [row(100, ['++', 300], ['[unleserlich]', 350], ['–', 470])]],
    ['headings of something else far above', [row(-300, ['++', 300], ['+', 380], ['–', 460])]],
  ])('doubts a table with %s', (_, headings) => {
    expect(hasUnreadScale([...headings, ...ROWS])).toBe(true);
  });

  it('asks for no heading where each square has its own word', () => {
    expect(hasUnreadScale([row(140, ['☐', 20], ['ja', 50], ['☒', 120], ['nein', 150])])).toBe(false);
  });

  it('asks for no heading over a single column', () => {
    expect(hasUnreadScale([row(140, ['Führerschein', 20], ['☒', 300])])).toBe(false);
  });
});
