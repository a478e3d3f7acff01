import type { Box } from '../extracted-document.js';

/** An upright page for an OCR engine: one byte a pixel, 0 black to 255 white, rows without padding. */
export interface PageScan {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  readonly pixels: Uint8Array;
  /** Lines below each other, not a page of which the layout must be found. */
  readonly isOneBlock?: true;
}

export interface RecognisedWord {
  readonly text: string;
  /** Pixels of the scan, origin top left. */
  readonly box: Box;
  /** 0–1, as the engine judges itself. */
  readonly confidence: number;
}

/** Words of one printed line from left to right. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Height of the type in pixels of the scan, from the descenders to the ascenders. */
  readonly sizePx: number;
}

/** Reads one page; rejects with an `OcrError` when the engine fails or takes too long. */
export type Recognise = (scan: PageScan) => Promise<readonly RecognisedLine[]>;

/** A program that reads German text from pictures. One page at a time for each engine instance. */
export interface OcrEngine {
  readonly name: 'tesseract-cli' | 'tesseract-js';
  readonly recognise: Recognise;
  /** Frees what the engine holds; a page that is being read is given up. */
  close(): Promise<void>;
}

/** The engine failed on a page or was stopped; carries no text of the page. */
export class OcrError extends Error {
  constructor(readonly code: 'timed-out' | 'engine-failed') {
    super(`The OCR engine gave up: ${code}.`);
    this.name = 'OcrError';
  }
}
