import type { Clause } from './required-literals.js';
import { toSmallText } from './small-text.js';

// Some thousand triples of a page lie thinly in as many places.
const PLACES = 1 << 16;
// In a shorter text every wording is looked for at once.
const SHORT_TEXT = 300;
const TRIPLE = 3;

/** Tells which wordings stand in one text; what was once looked for is known. */
export class LiteralSearch {
  private readonly small: string;
  private readonly triples: Uint8Array | null;
  private readonly known = new Map<string, boolean>();

  constructor(text: string) {
    this.small = toSmallText(text);
    this.triples = text.length < SHORT_TEXT ? null : toTriples(this.small);
  }

  /** Whether of every clause at least one wording stands in the text. */
  meets(clauses: readonly Clause[]): boolean {
    return clauses.every((clause) => clause.some((wording) => this.holds(wording)));
  }

  private holds(wording: string): boolean {
    if (this.triples === null) return this.small.includes(wording);
    let isThere = this.known.get(wording);
    if (isThere === undefined) {
      isThere = mayHold(this.triples, wording) && this.small.includes(wording);
      this.known.set(wording, isThere);
    }
    return isThere;
  }
}

function toTriples(text: string): Uint8Array {
  const seen = new Uint8Array(PLACES);
  for (let end = TRIPLE - 1; end < text.length; end += 1) seen[placeOf(text, end)] = 1;
  return seen;
}

/** False only if the text has not all rows of three characters of the wording. */
function mayHold(triples: Uint8Array, wording: string): boolean {
  for (let end = TRIPLE - 1; end < wording.length; end += 1)
    if (triples[placeOf(wording, end)] === 0) return false;
  return true;
}

function placeOf(text: string, end: number): number {
  return (
    (text.charCodeAt(end - 2) * 961 + text.charCodeAt(end - 1) * 31 + text.charCodeAt(end)) & (PLACES - 1)
  );
}
