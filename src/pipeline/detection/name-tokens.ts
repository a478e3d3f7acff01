import type { ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import { toLetters } from './text-folding.js';
import { listMatches } from './matches.js';

/** One word of letters; digits, underscores and hyphens end it, apostrophes and soft hyphens do not. */
export interface NameToken {
  readonly span: TextSpan;
  readonly written: string;
  /** As `foldLetters` writes it. */
  readonly letters: string;
}

const WORD = /[\p{L}\p{M}\u00ad'’`´]+/gu;
const TOKENS = new WeakMap<ExtractedDocument, readonly NameToken[]>();

/** The words of a document, folded once for all searches of names. */
export function tokensOf(document: ExtractedDocument): readonly NameToken[] {
  const known = TOKENS.get(document);
  if (known !== undefined) return known;
  const tokens = listMatches(document.text, WORD).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    written: match[0],
    letters: toLetters(match[0]),
  }));
  TOKENS.set(document, tokens);
  return tokens;
}
