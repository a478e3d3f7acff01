import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { foldLetters } from './text-folding.js';
import type { FoldedText } from './text-folding.js';

const STREAMS = new WeakMap<ExtractedDocument, FoldedText>();

/** The letters of a document without anything between them, folded once for all rules that ask. */
export function letterStreamOf(document: ExtractedDocument): FoldedText {
  const known = STREAMS.get(document);
  if (known !== undefined) return known;
  const stream = foldLetters(document.text);
  STREAMS.set(document, stream);
  return stream;
}
