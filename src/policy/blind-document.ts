import type { FindingCategory } from './ids.js';

/** Cleared text, or the mark that stands for a removed passage. */
export type BlindInline =
  | { readonly kind: 'text'; readonly text: string; readonly isBold?: boolean }
  | { readonly kind: 'mark'; readonly category: FindingCategory };

/** One block of a blind document, in reading order. */
export type BlindBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inlines: readonly BlindInline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly BlindInline[] }
  | { readonly kind: 'list-item'; readonly inlines: readonly BlindInline[] }
  | {
      readonly kind: 'table';
      /** Whether the first row names the columns. */
      readonly hasHeaderRow: boolean;
      /** rows → cells → inlines; every row has the same number of cells. */
      readonly rows: readonly (readonly (readonly BlindInline[])[])[];
    };

/**
 * The only shape in which a document may cross the wall: cleared words and constant marks.
 *
 * It has no place for a picture, a font, a file name, a date or a position on a page, so none of them
 * can slip through (design: "re-typeset, never copy").
 */
export interface BlindDocument {
  readonly blocks: readonly BlindBlock[];
}

/** What the leak check says of one document. Only `clean`, or a person's release, is published. */
export type VerificationStatus = 'clean' | 'needs-review' | 'failed';
