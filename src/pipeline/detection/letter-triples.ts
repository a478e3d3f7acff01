// Some thousand triples of a page lie thinly in as many places.
const PLACES = 1 << 16;

/** Which rows of three characters stand in a text, capital and small letters alike; may say yes too often. */
export class LetterTriples {
  private readonly isSeen = new Uint8Array(PLACES);

  constructor(text: string) {
    const small = toSmall(text);
    for (let end = 2; end < small.length; end += 1) this.isSeen[placeOf(small, end)] = 1;
  }

  /** False only if none of the words stands in the text; words have three letters or more. */
  mayHoldAny(words: readonly Uint16Array[]): boolean {
    return words.some((places) => places.every((place) => this.isSeen[place] === 1));
  }
}

/** The places of the triples of a word, as `mayHoldAny` takes them. */
export function toPlaces(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length - 2 }, (_, index) => placeOf(word, index + 2));
}

function placeOf(text: string, end: number): number {
  return (
    (text.charCodeAt(end - 2) * 961 + text.charCodeAt(end - 1) * 31 + text.charCodeAt(end)) & (PLACES - 1)
  );
}

// Expressions that are blind to case take the long s for an s.
function toSmall(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}
