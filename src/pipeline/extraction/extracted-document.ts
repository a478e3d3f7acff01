/** `[start, end)` in UTF-16 code units of `ExtractedDocument.text`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Points (1/72 inch), origin top left of the page as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type DocumentFormat = 'pdf' | 'docx' | 'odt' | 'jpeg' | 'png' | 'webp' | 'tiff' | 'form';

/** One visible word. Words are disjoint, in reading order, and hold no white space. */
export interface Word {
  readonly span: TextSpan;
  /** 0-based page. */
  readonly page: number;
  /** Null where the format has no layout (DOCX, ODT, form). */
  readonly box: Box | null;
  readonly fontSizePt: number;
  readonly isBold: boolean;
  /** 0–1; 1 for a text layer that could be trusted. */
  readonly confidence: number;
  readonly source: 'text' | 'ocr';
}

/**
 * One block in reading order. Words of a block are separated by one space, lines of a paragraph by a
 * line feed, table cells by a tab, rows and blocks by a line feed. Blocks cover every word once.
 */
export type ExtractedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly page: number; readonly span: TextSpan }
  | { readonly kind: 'paragraph'; readonly page: number; readonly span: TextSpan }
  | { readonly kind: 'list-item'; readonly page: number; readonly span: TextSpan }
  | {
      readonly kind: 'table';
      readonly page: number;
      readonly span: TextSpan;
      readonly hasHeaderRow: boolean;
      /** rows → cells; every row has the same number of cells, an empty cell is an empty span. */
      readonly rows: readonly (readonly TextSpan[])[];
    };

/** Why a person must look at a document. Codes only: a doubt never carries text of the document. */
export const DOUBT_CODES = [
  'no-readable-text',
  'ocr-failed',
  'unread-ink',
  'unread-word',
  'text-layer-untrusted',
  'low-confidence',
  'hidden-text',
  'hidden-identity-value',
  'too-many-pages',
  'unsupported-content',
  'unclear-name',
  'unclear-finding',
  'rule-failed',
  'leak-found',
  'text-mismatch',
  'unexpected-object',
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

export interface Doubt {
  readonly code: DoubtCode;
  /** 0-based page, or null for the whole document. */
  readonly page: number | null;
  /** How often it was seen. */
  readonly count: number;
}

/** Text a reader of the original does not see. Never typeset; searched for identity values only. */
export interface HiddenText {
  readonly channel:
    'invisible' | 'metadata' | 'annotation' | 'attachment' | 'outline' | 'structure' | 'comment' | 'revision';
  readonly text: string;
}

export interface PageSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** What was read from one document: words with positions and the blocks they form. */
export interface ExtractedDocument {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly words: readonly Word[];
  readonly blocks: readonly ExtractedBlock[];
  readonly pages: readonly PageSize[];
  readonly hiddenTexts: readonly HiddenText[];
  readonly doubts: readonly Doubt[];
}

/** A document that could not be read at all; the applicant and the neutral office are told why. */
export type ExtractionFailureCode =
  | 'unsupported-type'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-many-pages'
  | 'timed-out'
  | 'out-of-memory';

export type ExtractionResult =
  | { readonly kind: 'extracted'; readonly document: ExtractedDocument }
  | { readonly kind: 'failed'; readonly code: ExtractionFailureCode };
