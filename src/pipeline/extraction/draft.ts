import type { Box } from './extracted-document.js';

/** A word before its place in the text is known. May still hold raw code points; the builder cleans it. */
export interface DraftWord {
  readonly text: string;
  /** Points, origin top left of the page as shown; null where the format has no layout. */
  readonly box: Box | null;
  readonly fontSizePt: number;
  readonly isBold: boolean;
  readonly confidence: number;
  readonly source: 'text' | 'ocr';
}

/** Words of one printed line, in reading order. */
export type DraftLine = readonly DraftWord[];

/** One of two columns that stand beside each other over most of a page; `edgePt` is where the right one begins. */
export interface DraftColumn {
  readonly side: 'left' | 'right';
  readonly edgePt: number;
}

interface DraftPlace {
  readonly page: number;
  readonly column?: DraftColumn;
}

export type DraftBlock =
  | (DraftPlace & {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly lines: readonly DraftLine[];
    })
  | (DraftPlace & {
      readonly kind: 'paragraph' | 'list-item';
      readonly lines: readonly DraftLine[];
    })
  | (DraftPlace & {
      readonly kind: 'table';
      readonly hasHeaderRow: boolean;
      /** rows → cells → words; short rows are filled up with empty cells. */
      readonly rows: readonly (readonly DraftLine[])[];
    });

/** Body size of formats that have no layout of their own. */
export const DEFAULT_FONT_SIZE_PT = 11;

/** Splits running text at white space into words without a place on a page. */
export function toDraftWords(text: string, isBold = false): DraftWord[] {
  return text
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      box: null,
      fontSizePt: DEFAULT_FONT_SIZE_PT,
      isBold,
      confidence: 1,
      source: 'text',
    }));
}
