import type { BlindInline } from '../../policy/blind-document.js';
import type { ExtractedDocument, TextSpan, Word } from '../extraction/extracted-document.js';
import { toDrawableText } from './clean-text.js';
import type { Passage } from './passages.js';

/** White space of the original in front of a piece; a line feed is where a line of the original ended. */
type Gap = '' | ' ' | '\n';

type Piece =
  | { readonly kind: 'text'; readonly gap: Gap; readonly text: string; readonly isBold: boolean }
  | { readonly kind: 'mark'; readonly gap: Gap; readonly passage: Passage; readonly isBold: boolean };

/** Index of the first item that ends after the position; items are disjoint and in text order. */
function firstEndingAfter(items: readonly { readonly end: number }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.end ?? Infinity) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A document prepared for reading many spans: words and passages that can be searched by position. */
export interface ClearedSource {
  readonly text: string;
  readonly words: readonly (TextSpan & { readonly isBold: boolean })[];
  readonly passages: readonly Passage[];
}

export function toClearedSource(document: ExtractedDocument, passages: readonly Passage[]): ClearedSource {
  const words = document.words.map(({ span, isBold }: Word) => ({
    start: span.start,
    end: span.end,
    isBold,
  }));
  return { text: document.text, words, passages };
}

function gapBetween(text: string, from: number, to: number): Gap {
  const between = text.slice(from, to);
  if (between === '') return '';
  return between.includes('\n') ? '\n' : ' ';
}

/** Cuts one word at the passages that touch it, in text order. */
function cutWord(
  source: ClearedSource,
  word: ClearedSource['words'][number],
  gap: Gap,
  seen: Set<Passage>,
): Piece[] {
  const pieces: Piece[] = [];
  let position = word.start;
  for (let index = firstEndingAfter(source.passages, word.start); position < word.end; index += 1) {
    const passage = source.passages[index];
    const keptUntil = Math.min(passage?.start ?? Infinity, word.end);
    if (keptUntil > position) {
      const text = source.text.slice(position, keptUntil);
      pieces.push({ kind: 'text', gap: position === word.start ? gap : '', text, isBold: word.isBold });
    }
    if (passage === undefined || passage.start >= word.end) break;
    if (!seen.has(passage)) {
      pieces.push({
        kind: 'mark',
        gap: passage.start <= word.start ? gap : '',
        passage,
        isBold: word.isBold,
      });
      seen.add(passage);
    }
    position = passage.end;
  }
  return pieces;
}

function toPieces(source: ClearedSource, span: TextSpan): Piece[] {
  const seen = new Set<Passage>();
  const pieces: Piece[] = [];
  let previousEnd = span.start;
  for (let index = firstEndingAfter(source.words, span.start); index < source.words.length; index += 1) {
    const word = source.words[index];
    if (word === undefined || word.start >= span.end) break;
    pieces.push(...cutWord(source, word, gapBetween(source.text, previousEnd, word.start), seen));
    previousEnd = word.end;
  }
  return pieces;
}

// "Kinder-⏎und Jugendarbeit" keeps its hyphen; "Verant-⏎wortung" does not.
const JOINS_WORDS = /^(und|oder|bzw|sowie|als|bis|wie|u\.|o\.)(?!\p{L})/u;

/** Decides about a hyphen at the end of a line, so that the same words read the same however lines broke. */
function joinLines(before: string, after: string): { readonly before: string; readonly gap: string } {
  if (/\p{L}\u00AD$/u.test(before)) return { before: before.slice(0, -1), gap: '' };
  if (!/\p{L}[-\u2010]$/u.test(before) || JOINS_WORDS.test(after)) return { before, gap: ' ' };
  if (/^\p{Ll}/u.test(after)) return { before: before.slice(0, -1), gap: '' };
  return { before, gap: /^[\p{L}\p{N}]/u.test(after) ? '' : ' ' };
}

interface DraftText {
  readonly kind: 'text';
  text: string;
  readonly isBold: boolean;
}

type Draft = DraftText | Extract<BlindInline, { kind: 'mark' }>;

function appendText(drafts: Draft[], gap: string, text: string, isBold: boolean): void {
  const last = drafts.at(-1);
  if (last?.kind !== 'text') {
    drafts.push({ kind: 'text', text: `${drafts.length === 0 ? '' : gap}${text}`, isBold });
  } else if (last.isBold === isBold) {
    last.text += `${gap}${text}`;
  } else {
    last.text += gap;
    drafts.push({ kind: 'text', text, isBold });
  }
}

function appendMark(drafts: Draft[], gap: string, { category, replacement }: Passage, isBold: boolean): void {
  if (replacement !== null) {
    appendText(drafts, gap, replacement, isBold);
    return;
  }
  if (gap !== '' && drafts.length > 0) appendText(drafts, '', gap, false);
  drafts.push({ kind: 'mark', category });
}

function appendPiece(drafts: Draft[], piece: Piece): void {
  const last = drafts.at(-1);
  const gap = piece.gap === '\n' ? ' ' : piece.gap;
  if (piece.kind === 'mark') {
    appendMark(drafts, gap, piece.passage, piece.isBold);
  } else if (piece.gap === '\n' && last?.kind === 'text') {
    const joined = joinLines(last.text, piece.text);
    last.text = joined.before;
    appendText(drafts, joined.gap, piece.text, piece.isBold);
  } else {
    appendText(drafts, gap, piece.text, piece.isBold);
  }
}

/**
 * Reads one span of a document as cleared text and marks, in reading order.
 *
 * Only words are carried over, never what lies between them, and of a removed passage not even its
 * length: it leaves one mark. Line breaks of the original become spaces.
 */
export function toClearedInlines(source: ClearedSource, span: TextSpan): BlindInline[] {
  const drafts: Draft[] = [];
  for (const piece of toPieces(source, span)) appendPiece(drafts, piece);
  return drafts.map((draft) => {
    if (draft.kind === 'mark') return draft;
    const text = toDrawableText(draft.text);
    return draft.isBold ? { kind: 'text', text, isBold: true } : { kind: 'text', text };
  });
}
