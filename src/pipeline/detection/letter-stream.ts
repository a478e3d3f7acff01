import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { findLetters } from './letter-search.js';
import type { LetterMatch } from './letter-search.js';
import { foldLetters, foldSpacedLetters } from './text-folding.js';
import type { FoldedText } from './text-folding.js';

const STREAMS = new WeakMap<ExtractedDocument, readonly FoldedText[]>();

/**
 * Finds a known value in a document, word by word and letter by letter.
 *
 * @param letters the value as `foldLetters` writes it
 */
export function findKnownLetters(document: ExtractedDocument, letters: string): LetterMatch[] {
  const [inWords, acrossGaps] = streamsOf(document).map((stream) =>
    findLetters(document.text, stream, letters),
  );
  const starts = new Set(inWords?.map(({ span }) => span.start));
  return [...(inWords ?? []), ...(acrossGaps ?? []).filter(({ span }) => !starts.has(span.start))];
}

// Folded once per document for all rules and all values.
function streamsOf(document: ExtractedDocument): readonly FoldedText[] {
  const known = STREAMS.get(document);
  if (known !== undefined) return known;
  const inWords = foldLetters(document.text);
  const acrossGaps = foldSpacedLetters(document.text);
  const streams = acrossGaps.text === inWords.text ? [inWords] : [inWords, acrossGaps];
  STREAMS.set(document, streams);
  return streams;
}
