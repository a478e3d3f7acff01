/** What tells a heading from running text. */
export interface LineLook {
  readonly text: string;
  /** Font size against that of the body. */
  readonly sizeRatio: number;
  readonly isBold: boolean;
}

const LONGEST_HEADING_WORDS = 12;

/** Heading level by size; a short bold line of body size is a heading of the third level. */
export function findHeadingLevel({ text, sizeRatio, isBold }: LineLook): 1 | 2 | 3 | undefined {
  const isShort = text.split(' ').length <= LONGEST_HEADING_WORDS;
  // Letter-spaced headings consist of single letters.
  if (!isShort || !/\p{L}{2}|\p{L} \p{L}/u.test(text)) return undefined;
  if (sizeRatio >= 1.6) return 1;
  if (sizeRatio >= 1.25) return 2;
  if (/[.,;]$/u.test(text)) return undefined;
  return sizeRatio >= 1.1 || isBold ? 3 : undefined;
}
