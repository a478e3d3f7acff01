import fc from 'fast-check';

export const TYPEFACES = ['helvetica', 'times', 'courier', 'liberation', 'noto'] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** How a PDF is set; the same for both papers of a pair. */
export interface Style {
  readonly typeface: Typeface;
  readonly sizePt: number;
  /** Distance of baselines in multiples of the size. */
  readonly leading: number;
  readonly marginPt: number;
  readonly bullet: string;
  readonly heading: 'bold' | 'large' | 'capitals' | 'ruled';
  readonly isJustified: boolean;
  readonly isHyphenated: boolean;
  readonly gapEm: number;
  /** Whether columns of tables are as wide as their longest cell, or of a fixed share with breaking cells. */
  readonly hasAutomaticColumns: boolean;
  /** Where the left column of label and value ends. */
  readonly labelWidthPt: number;
}

export const styleArbitrary: fc.Arbitrary<Style> = fc.record({
  typeface: fc.constantFrom(...TYPEFACES),
  sizePt: fc.constantFrom(9, 9.5, 10, 10.5, 11, 11.5, 12),
  leading: fc.constantFrom(1.15, 1.2, 1.3, 1.4, 1.5),
  marginPt: fc.integer({ min: 40, max: 85 }),
  bullet: fc.constantFrom('•', '–', '-', '·', '*'),
  heading: fc.constantFrom('bold', 'large', 'capitals', 'ruled'),
  isJustified: fc.boolean(),
  isHyphenated: fc.boolean(),
  gapEm: fc.constantFrom(0.5, 0.7, 0.9, 1.2),
  hasAutomaticColumns: fc.boolean(),
  labelWidthPt: fc.integer({ min: 100, max: 170 }),
});

/** Letters that the fonts built into every PDF reader can draw. */
const WIN_ANSI = /^[\n\u0020-\u007E\u00A0-\u00FF•–—’„“”…€ŒœŠšŽžŸ]*$/u;

/** Letters of all European languages in Latin script; Vietnamese goes beyond. */
const EUROPEAN = /^[\n\u0020-\u007E\u00A0-\u017F\u0218-\u021B•–—’„“”…€]*$/u;

/** Whether a typeface has every letter of a text. */
export function canDraw(typeface: Typeface, text: string): boolean {
  if (typeface === 'noto') return true;
  return (typeface === 'liberation' ? EUROPEAN : WIN_ANSI).test(text);
}
