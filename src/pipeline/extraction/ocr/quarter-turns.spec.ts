import { describe, expect, it } from '@jest/globals';
import { turnPicture } from './quarter-turns.js';

const PICTURE = { widthPx: 3, heightPx: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };

describe('turnPicture', () => {
  it.each([
    [0, 3, 2, [1, 2, 3, 4, 5, 6]],
    [1, 2, 3, [4, 1, 5, 2, 6, 3]],
    [2, 3, 2, [6, 5, 4, 3, 2, 1]],
    [3, 2, 3, [3, 6, 2, 5, 1, 4]],
  ] as const)('turns clockwise by %d right angles', (turns, widthPx, heightPx, pixels) => {
    expect(turnPicture(PICTURE, turns)).toEqual({ widthPx, heightPx, pixels: Uint8Array.from(pixels) });
  });
});
