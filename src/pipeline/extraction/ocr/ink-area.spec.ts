import { describe, expect, it } from '@jest/globals';
import { paint } from '../../../../test/factories/grey-pictures.js';
import { findInkArea } from './ink-area.js';
import { compose, scaling, shifting } from './plane-mapping.js';

const WORD = { x: 20, y: 30, width: 12, height: 4, grey: 60 };
const AS_IT_LIES = scaling(1);

describe('findInkArea', () => {
  it('finds the rectangle that holds all ink', () => {
    const pageNumber = { x: 90, y: 145, width: 2, height: 4, grey: 200 };

    const area = findInkArea(paint(100, 150, 255, [WORD, pageNumber]), AS_IT_LIES);

    expect(area).toEqual({ x: 20, y: 30, width: 72, height: 119 });
  });

  it('tells where the ink comes to lie when the picture is moved', () => {
    const move = compose(scaling(1 / 3), shifting(5, 7));

    expect(findInkArea(paint(100, 150, 255, [WORD]), move)).toEqual({ x: 65, y: 97, width: 36, height: 12 });
  });

  it('passes over dust, the noise of paper, and the shadow at the rim of a sheet', () => {
    const dust = { x: 80, y: 80, width: 1, height: 1, grey: 0 };
    const shadow = { x: 98, y: 0, width: 2, height: 150, grey: 90 };

    const area = findInkArea(paint(100, 150, 235, [WORD, dust, shadow]), AS_IT_LIES, 2);

    expect(area).toEqual({ x: 20, y: 30, width: 12, height: 4 });
  });

  it('reaches to the last pixel of a picture', () => {
    const corner = { x: 98, y: 149, width: 2, height: 1, grey: 0 };

    expect(findInkArea(paint(100, 150, 255, [corner]), AS_IT_LIES)).toEqual({
      x: 98,
      y: 149,
      width: 2,
      height: 1,
    });
  });

  it.each([
    [100, 150],
    [1, 1],
  ])('finds nothing on blank paper of %d by %d pixels', (widthPx, heightPx) => {
    expect(findInkArea(paint(widthPx, heightPx, 250), AS_IT_LIES)).toBeUndefined();
  });
});
