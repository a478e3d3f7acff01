import type { BlindInline } from '../../policy/blind-document.js';

type Mark = Extract<BlindInline, { kind: 'mark' }>;

const HAS_WORD = /[\p{L}\p{N}\u2022\uFFFD]|\[[x ]\]/u;
const OPENING = /[([{„‚«‹<]/gu;
const CLOSING_AT_START = /^\s*[)\]}“‘»›>]/u;
const RULE_ONLY = /^[\s_\-–—.|·*=~/\\]*$/u;

function isWordless(inline: BlindInline): boolean {
  return inline.kind === 'text' && !HAS_WORD.test(inline.text);
}

function isMarkOf(inline: BlindInline | undefined, category: Mark['category']): boolean {
  return inline?.kind === 'mark' && inline.category === category;
}

function countOpening(inlines: readonly BlindInline[]): number {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return text.match(OPENING)?.length ?? 0;
}

/** Drops brackets whose opening half went with a merged mark: "[Name] ([Name])" → "[Name]". */
function dropClosing(inline: BlindInline | undefined, count: number): BlindInline | undefined {
  if (inline?.kind !== 'text') return inline;
  let { text } = inline;
  for (let left = count; left > 0; left -= 1) text = text.replace(CLOSING_AT_START, '');
  return { ...inline, text };
}

/**
 * Makes neighbouring marks of one category one, also across punctuation, so that neither the number of
 * removed words nor how a list of them was punctuated shows.
 */
function mergeMarks(inlines: readonly BlindInline[]): BlindInline[] {
  const rest = [...inlines];
  const merged: BlindInline[] = [];
  for (let inline = rest.shift(); inline !== undefined; inline = rest.shift()) {
    merged.push(inline);
    if (inline.kind !== 'mark') continue;
    for (;;) {
      const wordless = rest.findIndex((next) => !isWordless(next));
      if (wordless === -1 || !isMarkOf(rest[wordless], inline.category)) break;
      const opened = countOpening(rest.slice(0, wordless));
      const following = dropClosing(rest[wordless + 1], opened);
      rest.splice(0, wordless + 2, ...(following === undefined ? [] : [following]));
    }
  }
  return merged;
}

/** Joins texts of one weight and makes every run of spaces one. */
function mergeTexts(inlines: readonly BlindInline[]): BlindInline[] {
  const merged: BlindInline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'mark') {
      merged.push(inline);
    } else if (last?.kind === 'text' && last.isBold === inline.isBold) {
      merged[merged.length - 1] = { ...last, text: `${last.text}${inline.text}`.replace(/ {2,}/gu, ' ') };
    } else {
      const text = inline.text.replace(/ {2,}/gu, ' ');
      merged.push({
        ...inline,
        text: last?.kind === 'text' && last.text.endsWith(' ') ? text.trimStart() : text,
      });
    }
  }
  return merged.filter((inline) => inline.kind === 'mark' || inline.text !== '');
}

function trimEnds(inlines: readonly BlindInline[]): BlindInline[] {
  const trimmed = inlines.map((inline, index) => {
    if (inline.kind === 'mark') return inline;
    let { text } = inline;
    if (index === 0) text = text.trimStart();
    if (index === inlines.length - 1) text = text.trimEnd();
    return { ...inline, text };
  });
  return trimmed.filter((inline) => inline.kind === 'mark' || inline.text !== '');
}

/** The categories of a passage that consists of marks only, or null when it holds a word. */
export function toMarkCategories(inlines: readonly BlindInline[]): readonly Mark['category'][] | null {
  if (!inlines.every((inline) => inline.kind === 'mark' || isWordless(inline))) return null;
  const marks = inlines.filter((inline) => inline.kind === 'mark');
  return marks.length === 0 ? null : [...new Set(marks.map(({ category }) => category))];
}

function toMarksOnly(categories: readonly Mark['category'][]): BlindInline[] {
  return categories.flatMap((category, index) => [
    ...(index === 0 ? [] : [{ kind: 'text', text: ' ' } as const]),
    { kind: 'mark', category } as const,
  ]);
}

/** Whether a reader sees a word, a number or a mark in it; a bullet alone or a drawn line is nothing. */
export function hasContent(inlines: readonly BlindInline[]): boolean {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return inlines.some(({ kind }) => kind === 'mark') || !RULE_ONLY.test(text.replace(/^\s*[•·]\s*$/u, ''));
}

/**
 * Brings cleared inlines into the one form that tells nothing about what was removed: one mark per
 * passage, no punctuation left over from removed lists, no double spaces.
 */
export function tidyInlines(inlines: readonly BlindInline[]): BlindInline[] {
  const merged = trimEnds(mergeTexts(mergeMarks(mergeTexts(inlines))));
  const categories = toMarkCategories(merged);
  return categories === null ? merged : toMarksOnly(categories);
}
