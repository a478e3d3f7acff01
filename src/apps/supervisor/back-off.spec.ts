import { describe, expect, it } from '@jest/globals';
import { pauseAfterCrash } from './back-off.js';

describe('pauseAfterCrash', () => {
  it('doubles up to half a minute', () => {
    expect([1, 2, 3, 6, 7, 8, 1000].map(pauseAfterCrash)).toEqual([
      500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });
});
