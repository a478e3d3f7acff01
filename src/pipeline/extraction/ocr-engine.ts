import type { DraftWord } from './draft.js';

/** A page as a picture, upright, 3 bytes a pixel, red, green, blue. */
export interface PageImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixels: Uint8Array;
  /** Resolution the words are measured in; boxes come back in points. */
  readonly dotsPerInch: number;
}

/** Reads words from a picture; each carries its own confidence and the source `ocr`. */
export interface OcrEngine {
  recognise(image: PageImage): Promise<readonly DraftWord[]>;
}
