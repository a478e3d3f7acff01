import { it } from '@jest/globals';

/** Declares one chapter of a story, as `it` declares a test. */
export type Chapter = (name: string, tell: () => Promise<void> | void) => void;

/**
 * For tests that go on where the one before has ended: after a failure the later chapters say so at once, instead of
 * waiting in vain for pages that cannot come.
 */
export function createChapters(): Chapter {
  let isBroken = false;
  return (name, tell) => {
    it(name, async () => {
      if (isBroken) throw new Error('a chapter before this one has failed');
      isBroken = true;
      await tell();
      isBroken = false;
    });
  };
}
