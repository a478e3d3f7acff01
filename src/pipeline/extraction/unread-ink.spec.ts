import { describe, expect, it } from '@jest/globals';
import type { FilledShape } from './unread-ink.js';
import { findOutlinedLines, pictureShare } from './unread-ink.js';

const PAGE = { widthPt: 600, heightPt: 800 };

function letters(count: number, { x = 50, y = 100, isVaried = true } = {}): FilledShape[] {
  return Array.from({ length: count }, (_, index) => ({
    box: { x: x + index * 8, y, width: isVaried ? 4 + (index % 4) : 6, height: 8 },
    segmentCount: isVaried ? 10 + (index % 5) : 9,
    hasCurve: true,
  }));
}

describe('findOutlinedLines', () => {
  it('finds each long line', () => {
    expect(findOutlinedLines([...letters(40), ...letters(35, { y: 120 })])).toHaveLength(2);
  });

  it('finds several short lines, which no signature has', () => {
    const lines = [0, 1, 2, 3, 4].flatMap((row) => letters(10, { y: 100 + row * 20 }));

    expect(findOutlinedLines(lines)).toHaveLength(5);
  });

  it.each([
    ['a signature', letters(12)],
    ['rating dots', letters(40, { isVaried: false })],
    ['rules and boxes', letters(40).map((shape) => ({ ...shape, hasCurve: false, segmentCount: 5 }))],
    ['icons down a margin', [0, 1, 2, 3, 4, 5].flatMap((row) => letters(1, { y: 100 + row * 20 }))],
  ])('does not find %s', (_, shapes) => {
    expect(findOutlinedLines(shapes)).toHaveLength(0);
  });
});

describe('findOutlinedLines on a page with text', () => {
  const text = (content: string, y: number): { text: string; box: FilledShape['box'] }[] =>
    Array.from(content, (letter, index) => ({
      text: letter,
      box: { x: 50 + index * 6, y, width: 6, height: 12 },
    }));
  const body = [200, 220, 240, 260].flatMap((y) =>
    text('Ich habe drei Wochen im Lager gearbeitet und gelernt', y),
  );

  it('finds a short word at the head, which is no place to sign', () => {
    expect(findOutlinedLines(letters(12), body)).toHaveLength(1);
  });

  it.each([
    ['below the text', letters(12, { y: 300 }), body],
    ['beside place and date', letters(12), [...text('Holzhausen, den 3. Mai', 110), ...body]],
    ['below the closing formula', letters(12), [...text('Mit freundlichen Grüßen', 70), ...body]],
  ])('takes it for a signature %s', (_, shapes, texts) => {
    expect(findOutlinedLines(shapes, texts)).toEqual([]);
  });
});

describe('pictureShare', () => {
  it('adds the strips of a scan and counts overlaps once', () => {
    const strip = { x: 0, width: 600, height: 400 };

    expect(
      pictureShare(
        [
          { ...strip, y: 0 },
          { ...strip, y: 0 },
        ],
        PAGE,
      ),
    ).toBeCloseTo(0.5);
    expect(
      pictureShare(
        [
          { ...strip, y: 0 },
          { ...strip, y: 400 },
        ],
        PAGE,
      ),
    ).toBe(1);
  });

  it('counts only what lies on the page', () => {
    expect(pictureShare([{ x: -600, y: 0, width: 600, height: 800 }], PAGE)).toBe(0);
    expect(pictureShare([], PAGE)).toBe(0);
  });
});
