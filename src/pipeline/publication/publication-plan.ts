/** Where a document stands when the blind side looks at it. */
export interface PublishableDocument {
  readonly isVerified: boolean;
  readonly release: 'pending' | 'released' | 'withheld' | 'recalled';
}

export type PublicationPlan =
  /** Nobody may see the file: something is undecided, recalled or withdrawn. */
  | { readonly kind: 'hide' }
  /** Every document was decided; the file may be shown. */
  | { readonly kind: 'show' };

/**
 * Decides whether a candidate file may be seen (L6: never before everything in it was decided).
 *
 * A file without a single released document has nothing to score and stays hidden.
 */
export function planPublication(
  isWithdrawn: boolean,
  documents: readonly PublishableDocument[],
): PublicationPlan {
  const isDecided = ({ isVerified, release }: PublishableDocument): boolean =>
    isVerified && (release === 'released' || release === 'withheld');
  const hasContent = documents.some(({ release }) => release === 'released');
  return !isWithdrawn && hasContent && documents.every(isDecided) ? { kind: 'show' } : { kind: 'hide' };
}
