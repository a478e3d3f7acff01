import { compilePattern } from './term-matcher.js';
import type { TextView } from './text-view.js';
import type { Passage } from './vocabulary-findings.js';
import { listMatches } from '../matches.js';

/** The value behind a label such as "Familienstand:"; `[start, end)` in the view. */
export interface LabelledValue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The label, `[start, end)` in the view. */
  readonly label: { readonly start: number; readonly end: number };
}

// A value ends with its line, cell or a divider; "Familienstand: ledig | Alter: 18" has two.
const VALUE = /[^\n\t\u2029|·•;]{1,80}/u;
// Between label and value: punctuation, a middle dot, then a cell boundary, or nothing but the end of the label's line.
const DIVIDER =
  /^(?:[ ]{0,3}[:=–—][ ]{0,3}[\t\n\u2029]?|[ ]{0,3}[\t\u2029\n][:=]?|[ ]{0,3}[·•|](?=[ ])|[ ]{1,3})[ ]{0,3}/u;

/** Compiles the labels of one field; patterns as in `Term`. */
export function compileLabels(labels: readonly string[]): RegExp {
  return compilePattern(labels.join('|'));
}

/**
 * Finds the values behind labels.
 *
 * @param isValue decides by the value's first words whether it is one; what it returns is the length of
 *   the value in characters, 0 if the label stands in running text
 * @param isLabel decides by the 20 characters before the label whether it is one
 */
export function findLabelledValues(
  view: TextView,
  labels: RegExp,
  isValue: (value: string, divider: string) => number,
  isLabel: (before: string) => boolean = () => true,
): LabelledValue[] {
  const values: LabelledValue[] = [];
  for (const match of listMatches(view.text, labels)) {
    const labelEnd = match.index + match[0].length;
    const divider = DIVIDER.exec(view.text.slice(labelEnd, labelEnd + 12))?.[0];
    if (divider === undefined) continue;
    if (!isLabel(view.text.slice(Math.max(0, match.index - 20), match.index))) continue;
    if (/^ *[\t\n\u2029]/u.test(divider) && !isAtLineStart(view.text, match.index)) continue;
    const start = labelEnd + divider.length;
    const rest = view.text.slice(start, start + 80);
    const value = VALUE.exec(rest);
    if (value?.index !== 0) continue;
    const length = isValue(value[0].trimEnd(), divider);
    if (length === 0) continue;
    const label = { start: match.index, end: labelEnd };
    values.push({ start, end: start + length, text: rest.slice(0, length), label });
  }
  return values;
}

// "2 Geschwister" at the end of a line is no label for the line that follows.
function isAtLineStart(text: string, position: number): boolean {
  return /(?:^|[\n\t\u2029|])[ ]*$/u.test(text.slice(Math.max(0, position - 3), position));
}

/** The value as a passage that goes, with the label that tells what it is. */
export function toRemovedValue({ start, end, label }: LabelledValue): Passage {
  return { start, end, replacement: null, context: [label] };
}
