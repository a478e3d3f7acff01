import { GAP } from './text-view.js';
import type { TextView } from './text-view.js';
import type { Passage } from './vocabulary-findings.js';

/**
 * One class of wordings. `pattern` is a regular expression in which a blank stands for any white space
 * of one block; a group named `gone` narrows the passage to a part of the match.
 */
export interface Term {
  readonly pattern: string;
  /** Neutral wording; absent removes the passage. */
  readonly replacement?: string;
  /** Capital letters count: "Die Linke", not "die linke Hand". */
  readonly isCaseSensitive?: boolean;
  /** Not found when this stands directly before, within 60 characters of the same block. */
  readonly unlessBefore?: RegExp;
  /** Not found when this stands directly after, within 60 characters of the same block. */
  readonly unlessAfter?: RegExp;
}

export interface CompiledTerm extends Term {
  readonly expression: RegExp;
}

/** Blank-tolerant, whole-word regular expression of a pattern. */
export function compilePattern(pattern: string, flags = 'giu'): RegExp {
  // Blanks in character classes stay what they are.
  const spaced = pattern.replaceAll(/\[[^\]]*\]| /gu, (part) => (part === ' ' ? GAP : part));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`,
    flags.includes('d') ? flags : `${flags}d`,
  );
}

/** Compiles terms once, when the rule's file is loaded. */
export function compileTerms(terms: readonly Term[]): CompiledTerm[] {
  return terms.map((term) => ({
    ...term,
    expression: compilePattern(term.pattern, term.isCaseSensitive === true ? 'gu' : 'giu'),
  }));
}

const CONTEXT_LENGTH = 60;

/** All passages that one of the terms describes. */
export function findTerms(view: TextView, terms: readonly CompiledTerm[]): Passage[] {
  return terms.flatMap((term) => {
    const passages: Passage[] = [];
    for (const match of view.text.matchAll(term.expression)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isExcused(view.text, start, end, term)) continue;
      const [from, to] = match.indices?.groups?.['gone'] ?? [start, end];
      passages.push({ start: from, end: to, replacement: term.replacement ?? null });
    }
    return passages;
  });
}

function isExcused(text: string, start: number, end: number, term: Term): boolean {
  if (term.unlessBefore?.test(textBefore(text, start)) === true) return true;
  return term.unlessAfter?.test(textAfter(text, end)) === true;
}

/** Up to 60 characters of the same block before a position. */
export function textBefore(text: string, position: number): string {
  const part = text.slice(Math.max(0, position - CONTEXT_LENGTH), position);
  return part.slice(part.lastIndexOf('\u2029') + 1);
}

/** Up to 60 characters of the same block after a position. */
export function textAfter(text: string, position: number): string {
  return text.slice(position, position + CONTEXT_LENGTH).split('\u2029', 1)[0] ?? '';
}
