import type { PageSize } from './extracted-document.js';
import type { PrintedGlyph, SortedGlyphs } from './visibility.js';
import { toSegments } from './layout/segments.js';
import { isPlacedVisibly } from './visibility.js';

/** What stands on a page and is not shown to its readers. */
export interface HiddenWords {
  readonly words: readonly string[];
  /** How many of them a reader might have seen after all. */
  readonly uncertainCount: number;
}

// A few planted words (white key words, a remark of the template) are dropped and that is right. Where a fifth of a
// page does not show, rather its ground was not drawn: white type on a dark bar that the engine cannot paint.
export const LARGEST_HIDDEN_SHARE = 0.2;
export const FEWEST_HIDDEN_WORDS = 15;

/**
 * Tells the words that are in the file but not on the page, and where that judgement is not certain.
 *
 * Hidden text is never typeset, so it endangers nobody's anonymity. What can go wrong is the other way round: a
 * merit that readers of the original see is taken for hidden. Only then a person must look.
 */
export function findHiddenWords(sorted: SortedGlyphs, page: PageSize): HiddenWords {
  if (sorted.hidden.length === 0) return { words: [], uncertainCount: 0 };
  const words = wordsOf(sorted.hidden);
  const doubtful = wordsOf(sorted.hidden.filter((glyph) => sorted.uncertain.has(glyph)));
  const placed = wordsOf(sorted.hidden.filter((glyph) => isPlacedVisibly(glyph, page)));
  const isMuch =
    placed.length >= FEWEST_HIDDEN_WORDS &&
    placed.length > LARGEST_HIDDEN_SHARE * (placed.length + wordsOf(sorted.visible).length);
  return { words, uncertainCount: isMuch ? Math.max(placed.length, doubtful.length) : doubtful.length };
}

function wordsOf(glyphs: readonly PrintedGlyph[]): string[] {
  if (glyphs.length === 0) return [];
  return toSegments(glyphs)
    .flatMap((segment) => segment.words)
    .map((word) => word.text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
