import type { ExtractedDocument, TextSpan, Word } from '../extraction/extracted-document.js';
import type { IdentityVariants } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import { findSlip } from './name-typos.js';
import { foldLettersAndDigits } from './text-folding.js';

const FEWEST_LETTERS = 5;
const FEWEST_LETTERS_WITH_SLIP = 6;

// Classes that optical reading takes for each other in print.
const CONFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'o',
    1: 'l',
    i: 'l',
    j: 'l',
    '|': 'l',
    '!': 'l',
    5: 's',
    $: 's',
    '§': 's',
    8: 'b',
    6: 'b',
    9: 'g',
    2: 'z',
  }),
);

/** One form for letters that optical reading takes for each other: "rn" and "m", "0" and "O", "1" and "l". */
export function toOcrSkeleton(word: string): string {
  const bare = word.replaceAll(/[|!$§]/gu, (sign) => CONFUSED.get(sign) ?? sign);
  return foldLettersAndDigits(bare)
    .text.replaceAll(/[01ij58692]/gu, (unit) => CONFUSED.get(unit) ?? unit)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}

/** Finds known names in words that were read from a picture, with look-alikes and one wrong letter allowed. */
export function findMisreadNames(document: ExtractedDocument, variants: IdentityVariants): NameMatch[] {
  if (!document.words.some(({ source }) => source === 'ocr')) return [];
  const known = variants.parts
    .filter(({ letters, commonWord }) => letters.length >= FEWEST_LETTERS && commonWord === undefined)
    .map((part) => ({ part, skeleton: toOcrSkeleton(part.letters) }));
  return document.words.flatMap((word) => {
    if (word.source !== 'ocr') return [];
    return splitWord(document.text, word).flatMap((span) => {
      const skeleton = toOcrSkeleton(document.text.slice(span.start, span.end));
      const hit = known.find((candidate) => isMisread(candidate.skeleton, skeleton));
      if (hit === undefined) return [];
      const reason = 'Sieht im Bild einem Namen aus dem Formular zum Verwechseln ähnlich.';
      return [{ span, sourceField: hit.part.sourceField, score: 0.75, reason }];
    });
  });
}

function splitWord(text: string, { span }: Word): TextSpan[] {
  return [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}|!$§]{4,}/gu)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

function isMisread(known: string, read: string): boolean {
  if (known === read || `${known}s` === read) return true;
  return known.length >= FEWEST_LETTERS_WITH_SLIP && findSlip(known, read) !== undefined;
}
