import { mendMisreadWords } from './misread-words.js';
import type { ExtractedDocument, TextSpan } from '../../extraction/extracted-document.js';

/** The end of a block; `\s` and `$` know it, and no phrase reaches across it. */
export const BLOCK_END = '\u2029';

/** White space inside one block and one table cell, for use in regular expressions. */
export const GAP = '[ \\n]{1,3}';

/** One word of a view; a hyphenated compound is one word. */
export interface ViewWord {
  readonly text: string;
  /** `[start, end)` in the view, not in the document. */
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a document as a vocabulary reads it: composed letters, plain blanks, no invisible
 * characters, words joined that were hyphenated at a line end, telling words mended that OCR misread, and
 * `BLOCK_END` between blocks.
 */
export class TextView {
  readonly text: string;
  private readonly origins: Uint32Array;
  private cachedWords: readonly ViewWord[] | undefined;

  constructor(private readonly document: ExtractedDocument) {
    const built = buildView(document);
    const isRead = document.words.some(({ source }) => source === 'ocr');
    this.text = isRead ? mendMisreadWords(built.text) : built.text;
    this.origins = built.origins;
  }

  get words(): readonly ViewWord[] {
    this.cachedWords ??= [...this.text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’\-‑]*/gu)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    return this.cachedWords;
  }

  /** Where each page lies in the view, `[start, end)`, by the pages of the blocks; one for a document without blocks. */
  get pages(): readonly { readonly start: number; readonly end: number }[] {
    const firsts = this.document.blocks
      .filter(({ page }, index, blocks) => index === 0 || blocks[index - 1]?.page !== page)
      .map(({ span }) => this.findViewPosition(span.start));
    return firsts.map((start, index) => ({
      start: index === 0 ? 0 : start,
      end: firsts[index + 1] ?? this.text.length,
    }));
  }

  /** Where a place of the document stands in the view. */
  // Origins rise with the position, so the first one that is not before is found by halving.
  findViewPosition(documentPosition: number): number {
    let low = 0;
    let high = this.origins.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.origins[middle] ?? 0) < documentPosition) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Back to the document: `[start, end)` in UTF-16 code units of its text. */
  toDocumentSpan(start: number, end: number): TextSpan {
    const from = this.origins[start] ?? this.document.text.length;
    if (end <= start) return { start: from, end: from };
    const last = this.origins[end - 1] ?? from;
    const next = this.origins[end] ?? this.document.text.length;
    // Marks and invisible characters that follow the last letter belong to it, blanks do not.
    const tail = /^[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]*/u.exec(this.document.text.slice(last + 1, next));
    return { start: from, end: Math.max(from, last + 1 + (tail?.[0].length ?? 0)) };
  }
}

const views = new WeakMap<ExtractedDocument, TextView>();

/** The view of a document; built once, because every rule asks for it. */
export function viewOf(document: ExtractedDocument): TextView {
  const known = views.get(document);
  if (known !== undefined) return known;
  const view = new TextView(document);
  views.set(document, view);
  return view;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

function buildView(document: ExtractedDocument): { text: string; origins: Uint32Array } {
  const source = document.text;
  const blockEnds = findBlockEnds(document);
  const origins: number[] = [];
  const units: string[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const unit = source.charAt(index);
    if (INVISIBLE.test(unit)) continue;
    if (isHyphenAtLineEnd(source, index, blockEnds)) {
      index += 1;
      continue;
    }
    const composed = composeWithLast(units.at(-1), unit);
    if (composed !== undefined) {
      units[units.length - 1] = composed;
      continue;
    }
    units.push(unit === '\n' && blockEnds.has(index) ? BLOCK_END : BLANK.test(unit) ? ' ' : unit);
    origins.push(index);
  }
  return { text: units.join(''), origins: Uint32Array.from(origins) };
}

// Every row of a table is read on its own, like a block.
function findBlockEnds(document: ExtractedDocument): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const block of document.blocks) {
    ends.add(block.span.end);
    if (block.kind !== 'table') continue;
    for (const row of block.rows) ends.add(row.at(-1)?.end ?? block.span.end);
  }
  return ends;
}

function composeWithLast(last: string | undefined, unit: string): string | undefined {
  if (last === undefined || !/\p{M}/u.test(unit)) return undefined;
  const composed = (last + unit).normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}

// "Prakti-" + line end + "kantin" is one word; "Verkaufs-" + "und Lagerarbeit" and "IT-" + "Support" are not.
function isHyphenAtLineEnd(text: string, index: number, blockEnds: ReadonlySet<number>): boolean {
  if (!/[-‐‑]/.test(text.charAt(index)) || text.charAt(index + 1) !== '\n') return false;
  if (blockEnds.has(index + 1) || !/\p{Ll}/u.test(text.charAt(index - 1))) return false;
  return (
    /^\p{Ll}/u.test(text.slice(index + 2, index + 4)) && !/^(?:und|oder|bzw)\b/.test(text.slice(index + 2))
  );
}
