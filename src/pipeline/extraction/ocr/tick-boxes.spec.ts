import { describe, expect, it } from '@jest/globals';
import { paint, type PixelBox } from '../../../../test/factories/grey-pictures.js';
import { takeTickBoxes } from './tick-boxes.js';

const DPI = 180;
const SIDE = 20;

type Painted = PixelBox & { readonly grey: number };

function frame(x: number, y: number, width = SIDE, height = SIDE, grey = 40): Painted[] {
  return [
    { x, y, width, height: 2, grey },
    { x, y: y + height - 2, width, height: 2, grey },
    { x, y, width: 2, height, grey },
    { x: x + width - 2, y, width: 2, height, grey },
  ];
}

function cross(x: number, y: number): Painted[] {
  return Array.from({ length: SIDE - 8 }, (_, step) => [
    { x: x + 4 + step, y: y + 4 + step, width: 2, height: 2, grey: 40 },
    { x: x + SIDE - 6 - step, y: y + 4 + step, width: 2, height: 2, grey: 40 },
  ]).flat();
}

function page(...parts: readonly (readonly Painted[])[]): ReturnType<typeof paint> {
  return paint(400, 300, 255, parts.flat());
}

const EMPTY = frame(300, 200);

describe('takeTickBoxes', () => {
  it('tells ticked squares from empty ones and takes both off the page', () => {
    const form = page(frame(50, 60), [...frame(120, 60), ...cross(120, 60)], frame(190, 60));

    const boxes = takeTickBoxes(form, DPI);

    expect(boxes).toEqual([
      { box: { x: 50, y: 60, width: SIDE, height: SIDE }, isTicked: false },
      { box: { x: 120, y: 60, width: SIDE, height: SIDE }, isTicked: true },
      { box: { x: 190, y: 60, width: SIDE, height: SIDE }, isTicked: false },
    ]);
    expect(form.pixels.every((pixel) => pixel === 255)).toBe(true);
  });

  it('sees a tick that leaves its square', () => {
    const stroke = Array.from({ length: 22 }, (_, step) => ({
      ...{ x: 126 + step, y: 76 - step, width: 3, height: 2, grey: 40 },
    }));

    expect(takeTickBoxes(page(EMPTY, frame(120, 60), stroke), DPI)[0]).toMatchObject({ isTicked: true });
  });

  it('leaves a letter that is a frame on a stem', () => {
    const stem = (x: number): Painted[] => [{ x, y: 80, width: 2, height: 14, grey: 40 }];

    expect(takeTickBoxes(page(frame(120, 60), stem(120), frame(200, 60), stem(218)), DPI)).toEqual([]);
  });

  it('leaves open what might be dirt or a tick', () => {
    const speck = [{ x: 127, y: 67, width: 5, height: 5, grey: 40 }];

    expect(takeTickBoxes(page(EMPTY, frame(120, 60), speck), DPI)[0]).toMatchObject({ isTicked: undefined });
  });

  it('finds squares whose edges climb by a pixel', () => {
    const climbing = frame(120, 60).map((part) =>
      part.height === 2
        ? [
            { ...part, width: 10 },
            { ...part, x: part.x + 10, y: part.y - 1, width: 10 },
          ]
        : [part],
    );

    expect(takeTickBoxes(page(EMPTY, climbing.flat()), DPI)).toHaveLength(2);
  });

  it.each([
    ['a filled bullet', [{ x: 120, y: 60, width: SIDE, height: SIDE, grey: 40 }]],
    ['a letter between letters', [...frame(120, 60), { x: 143, y: 60, width: 3, height: SIDE, grey: 40 }]],
    ['a letter with a stem below', [...frame(120, 60), { x: 120, y: 80, width: 8, height: 10, grey: 40 }]],
    ['an open shape', frame(120, 60).slice(0, 3)],
    ['a cell of a table', frame(120, 60, 80, 30)],
    ['a square as small as a letter', frame(120, 60, 10, 10)],
    ['a pale ghost of a square', frame(120, 60, SIDE, SIDE, 220)],
  ])('takes %s for no square', (_, parts) => {
    const form = page(EMPTY, frame(300, 100), parts);
    const before = form.pixels.slice();

    expect(takeTickBoxes(form, DPI)).toHaveLength(2);

    const isKept = parts.every(({ x, y }) => form.pixels[y * 400 + x] === before[y * 400 + x]);
    expect(isKept).toBe(true);
  });

  it('wants an empty square somewhere: letters in frames and seals are never empty', () => {
    expect(takeTickBoxes(page([...frame(120, 60), ...cross(120, 60)]), DPI)).toEqual([]);
  });
});
