import { contextAround } from '../finding-context.js';
import { toLetterRanges } from '../letter-class.js';
import { findGroup, listMatches } from '../matches.js';
import { isObjectOfWork } from './object-of-work.js';
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
  /** A passage of this form is not found where others are served: "Sehbehinderten Menschen vorgelesen". */
  readonly unlessServed?: RegExp;
}

export interface CompiledTerm extends Term {
  readonly expression: RegExp;
}

/**
 * Blank-tolerant, whole-word regular expression of a pattern, blind to case unless told otherwise.
 *
 * The flag `i` would also make `\p{Lu}` match small letters, so the letters themselves are widened.
 */
export function compilePattern(pattern: string, isCaseSensitive = false): RegExp {
  // Blanks in character classes stay what they are.
  const spaced = pattern.replaceAll(/\\.|\[[^\]]*\]| /gu, (part) => (part === ' ' ? `(?:${GAP})` : part));
  const source = toLetterRanges(isCaseSensitive ? spaced : widenCase(spaced));
  return new RegExp(`(?<!${WORD_CHARACTER})(?:${source})(?!${WORD_CHARACTER})`, 'gu');
}

// Latin letters and digits; a class of ranges is tested twice as fast as \p{L} (measured 2026-11 on the corpus).
const WORD_CHARACTER = '[0-9A-Za-zÀ-ɏḀ-ỿ]';

// Escapes, classes, names of groups and counts stay; every other letter matches in either case.
const LETTER_OR_SYNTAX = /\\[pP]\{[^}]*\}|\\.|\[[^\]]*\]|\(\?<[A-Za-z]+>|\{[\d,]+\}|\p{L}/gu;

function widenCase(source: string): string {
  return source.replaceAll(LETTER_OR_SYNTAX, (part) => {
    if (/^\[[^\\\]]*\]$/u.test(part))
      return part.replaceAll(/(?<!-)\p{L}(?!-)/gu, (letter) => bothCases(letter));
    if (!/^\p{L}$/u.test(part)) return part;
    const both = bothCases(part);
    return both.length === 1 ? part : `[${both}]`;
  });
}

function bothCases(letter: string): string {
  const lower = letter.toLocaleLowerCase('de');
  const upper = letter.toLocaleUpperCase('de');
  return upper.length !== 1 || lower === upper ? letter : lower + upper;
}

/** Compiles terms once, when the rule's file is loaded. */
export function compileTerms(terms: readonly Term[]): CompiledTerm[] {
  return terms.map((term) => ({
    ...term,
    expression: compilePattern(term.pattern, term.isCaseSensitive),
  }));
}

const CONTEXT_LENGTH = 60;

/** All passages that one of the terms describes. */
export function findTerms(view: TextView, terms: readonly CompiledTerm[]): Passage[] {
  return terms.flatMap((term) => {
    const passages: Passage[] = [];
    for (const match of listMatches(view.text, term.expression)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isExcused(view.text, start, end, term)) continue;
      const [from, to] = findGroup(match, term.expression, 'gone');
      const context = contextAround(view.text, { start, end }, { start: from, end: to });
      const replacement = inCaseOf(term.replacement, view.text.charAt(from));
      passages.push({ start: from, end: to, replacement, context });
    }
    return passages;
  });
}

// "Ein junger Mann" at the start of a sentence becomes "Eine Person".
function inCaseOf(replacement: string | undefined, first: string): string | null {
  if (replacement === undefined) return null;
  return /\p{Lu}/u.test(first)
    ? replacement.charAt(0).toLocaleUpperCase('de') + replacement.slice(1)
    : replacement;
}

function isExcused(text: string, start: number, end: number, term: Term): boolean {
  if (term.unlessBefore?.test(textBefore(text, start)) === true) return true;
  if (term.unlessAfter?.test(textAfter(text, end)) === true) return true;
  if (term.unlessServed?.test(text.slice(start, end)) !== true) return false;
  return isObjectOfWork(textBefore(text, start), textAfter(text, end));
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
