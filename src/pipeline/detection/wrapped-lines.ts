import type { ExtractedBlock, ExtractedDocument } from '../extraction/extracted-document.js';

/** Text blocks that run over lines; the cells of a table do not. */
type Flow = Exclude<ExtractedBlock, { kind: 'table' }>;

// Below four words a line is a value of its own: a street, a name, a place.
const FEWEST_WORDS = 4;

/**
 * The document as it would read if its sentences had room on one line: the same text, letter for letter, with a blank
 * where a sentence was only wrapped.
 *
 * Where a line breaks depends on the length of names and on the layout; what is found in it must not. Short lines keep
 * their ends, because an address or a signature is known by them, and so do words and addresses that were cut.
 */
export function withoutWraps(document: ExtractedDocument): ExtractedDocument {
  const wraps = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [] : findWraps(document.text, block),
  );
  if (wraps.length === 0) return document;
  const parts: string[] = [];
  let position = 0;
  for (const wrap of wraps) {
    parts.push(document.text.slice(position, wrap), ' ');
    position = wrap + 1;
  }
  return { ...document, text: parts.join('') + document.text.slice(position) };
}

function findWraps(text: string, { kind, span }: Flow): number[] {
  const wraps: number[] = [];
  let start = span.start;
  for (let end = text.indexOf('\n', start); end >= 0 && end < span.end; end = text.indexOf('\n', start)) {
    const nextEnd = text.indexOf('\n', end + 1);
    const line = text.slice(start, end);
    const next = text.slice(end + 1, nextEnd < 0 ? span.end : Math.min(nextEnd, span.end));
    if (isWrapped(line, next, kind)) wraps.push(end);
    start = end + 1;
  }
  return wraps;
}

function isWrapped(line: string, next: string, kind: Flow['kind']): boolean {
  if (isCut(line, next)) return false;
  if (kind !== 'paragraph' || /^\p{Ll}/u.test(next)) return true;
  const words = line.split(' ');
  return (
    words.length >= FEWEST_WORDS && words.some((word) => /^\p{Ll}{2,}/u.test(word) && !PARTICLE.test(word))
  );
}

// "Hiba von der Heide" is a name above an address, not a sentence.
const PARTICLE =
  /^(?:von|vom|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|ben|bin|bint|zu|zur|ter|ten)$/u;

// "Verant-⏎wortung", "ayse@post.⏎example": the rules that know such cuts look for the end of the line.
function isCut(line: string, next: string): boolean {
  return (
    /[\p{L}\p{N}][-\u2010\u00AD]$/u.test(line) || /(?:@|www\.|https?:)\S*$/u.test(line) || /^\S*@/u.test(next)
  );
}
