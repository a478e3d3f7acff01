import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { applyFindings } from '../apply-findings.js';
import { detect } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';

/** A sentence with what must vanish from it and what must stay, word for word. Invented persons only. */
export interface RecallRow {
  readonly text: string;
  readonly gone: readonly string[];
  readonly stays: readonly string[];
}

/** Reads one row a line: `sentence || gone | gone || stays | stays`; `⇥` is a tab and `⏎` a line feed. */
export function readRecallTable(table: string): RecallRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', gone = '', stays = ''] = line
        .replaceAll('⇥', '\t')
        .replaceAll('⏎', '\n')
        .split(/ \|\| ?/u);
      return { text, gone: toParts(gone), stays: toParts(stays) };
    });
}

function toParts(list: string): string[] {
  return list.split(' | ').filter((part) => part !== '');
}

/** What all rules together do wrong with a row, in words; empty if nothing. */
export function findMistakes({ text, gone, stays }: RecallRow): string[] {
  // Nationality and place of birth are not in the form: the rules must find them by themselves.
  const context = toExampleContext({ text, person: { nationality: '', birthPlace: '' } });
  const blind = applyFindings(text, detect(context, DEFAULT_MASKING_PROFILE).findings);
  return [
    ...gone.filter((part) => !hasWords(text, part)).map((part) => `not in the sentence: ${part}`),
    ...gone.filter((part) => hasWords(blind, part)).map((part) => `still there: ${part}`),
    ...stays.filter((part) => !hasWords(blind, part)).map((part) => `lost: ${part}`),
  ];
}

function hasWords(text: string, words: string): boolean {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
