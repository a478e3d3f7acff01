import fc from 'fast-check';
import { applicantArbitrary, ATTRIBUTES, type Applicant, type Attribute } from './applicant.js';
import { OFFICE_LAYOUTS, type OfficeLayout } from './office.js';
import { PAPER_KINDS, type PaperKind } from './papers.js';
import { PDF_LAYOUTS, type PdfLayout } from './pdf-layouts.js';
import { styleArbitrary, type Style } from './style.js';

/** In what a paper is written down; the same for both of a pair. */
export type Medium =
  | { readonly format: 'pdf'; readonly layout: PdfLayout; readonly style: Style }
  | { readonly format: 'docx' | 'odt'; readonly layout: OfficeLayout }
  | { readonly format: 'form' };

/** Two applications that differ in protected attributes only. */
export interface TwinPair {
  readonly kind: PaperKind;
  readonly medium: Medium;
  readonly one: Applicant;
  readonly other: Applicant;
  /** The numbers from which merits and wording of both are drawn. */
  readonly choices: readonly number[];
}

const medium: fc.Arbitrary<Medium> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      format: fc.constant('pdf' as const),
      layout: fc.constantFrom(...PDF_LAYOUTS),
      style: styleArbitrary,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      format: fc.constantFrom('docx' as const, 'odt' as const),
      layout: fc.constantFrom(...OFFICE_LAYOUTS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ format: fc.constant('form' as const) }) },
);

// A CV has most layouts and most attributes.
const kind = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PaperKind>('cv') },
  { weight: 5, arbitrary: fc.constantFrom(...PAPER_KINDS) },
);

export const twinPairArbitrary: fc.Arbitrary<TwinPair> = fc.record({
  kind,
  medium,
  one: applicantArbitrary,
  other: applicantArbitrary,
  choices: fc.array(fc.nat(99_999), { minLength: 97, maxLength: 97 }),
});

/** The pair with a second application that differs from the first in the one attribute only. */
export function withOnly(pair: TwinPair, attribute: Attribute): TwinPair {
  return { ...pair, other: { ...pair.one, [attribute]: pair.other[attribute] } };
}

/** Attributes in which the two of a pair really differ. */
export function listDifferences({ one, other }: TwinPair): Attribute[] {
  return ATTRIBUTES.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** Pairs that are the same for the same seed. */
export function drawPairs(count: number, seed: number): TwinPair[] {
  return fc.sample(twinPairArbitrary, { numRuns: count, seed });
}
