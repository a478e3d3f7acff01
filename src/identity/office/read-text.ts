/**
 * The fields of a stored extraction that the office shows. The pipeline owns the full shape
 * (`ExtractedDocument`); side A may not import it, so these few are named here and read defensively.
 */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
}

/** `[start, end)` in UTF-16 code units of `ReadText.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ReadBlock {
  readonly kind: string;
  readonly span: Span;
  /** rows → cells; only tables have them. */
  readonly rows?: readonly (readonly Span[])[];
}

/** Undefined when the value is not an extraction, so that the page says so instead of showing half of it. */
export function findReadText(value: unknown): ReadText | undefined {
  const { text, blocks } = (value ?? {}) as { text?: unknown; blocks?: unknown };
  if (typeof text !== 'string' || !Array.isArray(blocks)) return undefined;
  return { text, blocks: blocks as readonly ReadBlock[] };
}
