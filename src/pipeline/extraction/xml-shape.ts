import { EXTRACTION_LIMITS } from './extraction-limits.js';
import { UnreadableDocument } from './unreadable-document.js';

/** Markup that is no element, by how it begins and ends. */
const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Refuses XML whose shape makes parsers slow or lets them run out of stack, before a parser sees it.
 *
 * Reads every character once. Not a check of well-formedness: the parser does that.
 *
 * @throws UnreadableDocument `damaged` for depth and attributes that no program writes and for markup that never
 *   ends, `too-large` for many elements
 */
export function assertReadableXml(text: string): void {
  const { xmlDepth, xmlAttributes, xmlElements } = EXTRACTION_LIMITS;
  let depth = 0;
  let elementCount = 0;
  for (let at = text.indexOf('<'); at >= 0;) {
    const [opening, closing] = PASSED_OVER.find(([start]) => text.startsWith(start, at)) ?? [];
    let end: number;
    if (opening !== undefined) end = endOf(text, text.indexOf(closing, at + opening.length), closing.length);
    else {
      const tag = readTag(text, at);
      end = tag.end;
      if (text.startsWith('</', at)) depth -= 1;
      else {
        elementCount += 1;
        if (text[end - 2] !== '/') depth += 1;
        if (depth > xmlDepth || tag.attributeCount > xmlAttributes) throw new UnreadableDocument('damaged');
        if (elementCount > xmlElements) throw new UnreadableDocument('too-large');
      }
    }
    at = text.indexOf('<', end);
  }
}

function endOf(text: string, at: number, length: number): number {
  if (at < 0) throw new UnreadableDocument('damaged');
  return Math.min(text.length, at + length);
}

/** Where a tag ends, and how many quoted values it holds; a value may hold the sign that ends a tag. */
function readTag(text: string, start: number): { readonly end: number; readonly attributeCount: number } {
  const sign = /["'>]/gu;
  sign.lastIndex = start;
  let attributeCount = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    if (match[0] === '>') return { end: match.index + 1, attributeCount };
    attributeCount += 1;
    sign.lastIndex = endOf(text, text.indexOf(match[0], match.index + 1), 1);
  }
  throw new UnreadableDocument('damaged');
}
