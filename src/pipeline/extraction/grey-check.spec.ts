import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Box } from './extracted-document.js';
import { sortInGrey, type GreyRaster } from './grey-check.js';
import { toColour, type Raster } from './raster.js';
import { sortByVisibility, type PrintedGlyph, type SortedGlyphs } from './visibility.js';

const SIZE = { widthPt: 120, heightPt: 90 };
const COUNT = 12;
const BLACK = toColour(0, 0, 0);
const WHITE = toColour(255, 255, 255);

function glyphAt(index: number): PrintedGlyph {
  const box = { x: 10 + (index % 6) * 16, y: 20 + Math.floor(index / 6) * 30, width: 6, height: 8 };
  return {
    text: 'abcdefghijkl'.charAt(index),
    box,
    inkBox: box,
    fontSizePt: 10,
    isBold: false,
    turns: 0,
    fill: BLACK,
    alpha: 255,
    isDrawn: true,
    drawnAt: index + 1,
  };
}

interface Page {
  readonly glyphs: readonly PrintedGlyph[];
  readonly pictures: readonly Box[];
  /** Grey of a pixel, before any glyph is drawn on it. */
  readonly ground: (x: number, y: number) => number;
  /** Grey of the ink of each glyph; null where it leaves none. */
  readonly inks: readonly (number | null)[];
}

const PLAIN: Page = {
  glyphs: Array.from({ length: COUNT }, (_, index) => glyphAt(index)),
  pictures: [],
  ground: () => 255,
  inks: Array<number>(COUNT).fill(0),
};

function drawGrey({ glyphs, ground, inks }: Page): GreyRaster {
  const { widthPt: widthPx, heightPt: heightPx } = SIZE;
  const pixels = Uint8Array.from({ length: widthPx * heightPx }, (_, at) =>
    ground(at % widthPx, Math.floor(at / widthPx)),
  );
  for (const [index, { inkBox }] of glyphs.entries()) {
    const ink = inks[index] ?? null;
    if (ink === null) continue;
    const [left, top] = [Math.floor(inkBox.x), Math.floor(inkBox.y)];
    // A letter fills a part of its box.
    for (let y = top; y < top + inkBox.height; y += 1) {
      pixels.fill(ink, y * widthPx + left, y * widthPx + left + 2);
    }
  }
  return { widthPx, heightPx, scale: 1, pixels };
}

function drawColours(page: Page): Raster {
  const grey = drawGrey(page);
  return {
    ...grey,
    pixels: Uint8Array.from({ length: grey.pixels.length * 4 }, (_, at) => grey.pixels[at >> 2] ?? 0),
  };
}

function sort(page: Page): SortedGlyphs | undefined {
  return sortInGrey(page.glyphs, SIZE, page.pictures, () => drawGrey(page));
}

function isProven(page: Page): boolean {
  return sort(page)?.suspects.length === 0;
}

function withGlyph(index: number, change: Partial<PrintedGlyph>, ink: number | null = 0): Page {
  return {
    ...PLAIN,
    glyphs: PLAIN.glyphs.map((glyph, at) => (at === index ? { ...glyph, ...change } : glyph)),
    inks: PLAIN.inks.map((own, at) => (at === index ? ink : own)),
  };
}

const anyGlyph = fc.integer({ min: 0, max: COUNT - 1 });

describe('sortInGrey', () => {
  it('proves dark type on plain paper, white type on a dark page and type beside a picture', () => {
    const whiteOnDark: Page = {
      ...PLAIN,
      glyphs: PLAIN.glyphs.map((glyph) => ({ ...glyph, fill: WHITE })),
      ground: () => 40,
      inks: PLAIN.inks.map(() => 255),
    };

    expect(isProven(PLAIN)).toBe(true);
    expect(isProven(whiteOnDark)).toBe(true);
    expect(isProven({ ...PLAIN, pictures: [{ x: 60, y: 70, width: 20, height: 15 }] })).toBe(true);
  });

  it.each<[string, (index: number) => Page]>([
    ['is white on white', (index) => withGlyph(index, { fill: WHITE }, 255)],
    ['is nearly white', (index) => withGlyph(index, { fill: toColour(250, 250, 250) }, 250)],
    ['is pale yellow', (index) => withGlyph(index, { fill: toColour(255, 255, 160) }, 244)],
    ['is tiny', (index) => withGlyph(index, { fontSizePt: 1 })],
    ['is transparent', (index) => withGlyph(index, { alpha: 3 })],
    ['has a pattern for a colour', (index) => withGlyph(index, { fill: null })],
    ['is placed and never drawn', (index) => withGlyph(index, { isDrawn: false })],
    [
      'stands beyond the edge',
      (index) => withGlyph(index, { inkBox: { x: 300, y: 20, width: 6, height: 8 } }),
    ],
    ['is clipped, covered or on a hidden layer and leaves no ink', (index) => withGlyph(index, {}, null)],
    ['is of the colour of the bar it stands on', (index) => ({ ...PLAIN, ground: () => 10 + index })],
    ['lies below or on a picture', (index) => ({ ...PLAIN, pictures: [glyphAt(index).inkBox] })],
    ['is printed over another', (index) => withGlyph(index, { inkBox: glyphAt((index + 1) % COUNT).inkBox })],
    ['stands on noise', (index) => ({ ...PLAIN, ground: (x, y) => ((x * 7 + y * 13 + index) * 37) % 256 })],
  ])('proves nothing where a letter %s', (_what, toPage) => {
    fc.assert(fc.property(anyGlyph, (index) => !isProven(toPage(index))));
  });

  it('does not draw a page that grey cannot prove anyway', () => {
    const draw = jest.fn(() => drawGrey(PLAIN));

    expect(sortInGrey(withGlyph(3, { isDrawn: false }).glyphs, SIZE, [], draw)).toBeUndefined();
    expect(draw).not.toHaveBeenCalled();
  });

  it('never proves what the colours would doubt', () => {
    const grey = fc.integer({ min: 0, max: 255 });
    const page = fc.record({
      // From 11 on it lies on its neighbour.
      shift: fc.nat(20),
      paper: grey,
      fill: grey,
      ink: fc.option(grey),
      bar: grey,
      barTop: grey,
      index: anyGlyph,
    });
    let provenCount = 0;
    fc.assert(
      fc.property(page, ({ shift, paper, fill, ink, bar, barTop, index }) => {
        const { inkBox } = glyphAt(index);
        const glyph = { fill: toColour(fill, fill, fill), inkBox: { ...inkBox, x: inkBox.x + shift } };
        const ground = (_x: number, y: number): number => (y > barTop ? bar : paper);
        const candidate = { ...withGlyph(index, glyph, ink), ground };
        const proven = sort(candidate);
        if (proven === undefined) return;
        provenCount += 1;

        const sorted = sortByVisibility(candidate.glyphs, SIZE, drawColours(candidate), []);

        expect(sorted).toEqual(proven);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(provenCount).toBeGreaterThan(10);
  });
});
