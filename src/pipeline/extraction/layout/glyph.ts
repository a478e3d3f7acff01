import type { Box } from '../extracted-document.js';
import type { QuarterTurns } from './geometry.js';

/** One printed character, or a space that the document really holds (never one a reader guessed). */
export interface Glyph {
  readonly text: string;
  /** Advance box in points, origin top left of the page as shown: as high as the line, as wide as the step. */
  readonly box: Box;
  readonly fontSizePt: number;
  readonly isBold: boolean;
  readonly turns: QuarterTurns;
}
