import { describe, expect, it } from '@jest/globals';
import type { FilledShape } from './unread-ink.js';
import { countOutlinedLines, pictureShare } from './unread-ink.js';

const PAGE = { widthPt: 600, heightPt: 800 };

function letters(count: number, { x = 50, y = 100, isVaried = true } = {}): FilledShape[] {
  return Array.from({ length: count }, (_, index) => ({
    box: { x: x + index * 8, y, width: isVaried ? 4 + (index % 4) : 6, height: 8 },
    segmentCount: isVaried ? 10 + (index % 5) : 9,
    hasCurve: true,
  }));
}

describe('countOutlinedLines', () => {
  it('counts each long line', () => {
    expect(countOutlinedLines([...letters(40), ...letters(35, { y: 120 })])).toBe(2);
  });

  it('counts several short lines, which no signature has', () => {
    const lines = [0, 1, 2, 3, 4].flatMap((row) => letters(10, { y: 100 + row * 20 }));

    expect(countOutlinedLines(lines)).toBe(5);
  });

  it.each([
    ['a signature', letters(12)],
    ['rating dots', letters(40, { isVaried: false })],
    ['rules and boxes', letters(40).map((shape) => ({ ...shape, hasCurve: false, segmentCount: 5 }))],
    ['icons down a margin', [0, 1, 2, 3, 4, 5].flatMap((row) => letters(1, { y: 100 + row * 20 }))],
  ])('does not count %s', (_, shapes) => {
    expect(countOutlinedLines(shapes)).toBe(0);
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
