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

export type DraftBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly page: number;
      readonly lines: readonly DraftLine[];
    }
  | {
      readonly kind: 'paragraph' | 'list-item';
      readonly page: number;
      readonly lines: readonly DraftLine[];
    }
  | {
      readonly kind: 'table';
      readonly page: number;
      readonly hasHeaderRow: boolean;
      /** rows → cells → words; short rows are filled up with empty cells. */
      readonly rows: readonly (readonly DraftLine[])[];
    };

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
