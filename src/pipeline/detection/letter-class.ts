/**
 * Letters as ranges, for use inside `[…]`: exact for Latin, Greek and Cyrillic, in blocks for other scripts.
 *
 * The engine writes `\p{L}` out as 8 kB of machine code at every place where it stands and takes 0.3 ms for that, the
 * ranges a tenth. All rules together had 30 MB of code, too much for the caches of a processor (measured 2026-11).
 */
export const LETTERS =
  'A-Za-zªµºÀ-ÖØ-öø-ˁ\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f' +
  '\\u0531-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0900-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/** As `LETTERS`, with the marks that are written above and below letters. */
export const LETTERS_AND_MARKS = `${LETTERS}\\u0300-\\u036f`;

const CLASS_OR_ESCAPE = /\\p\{L\}|\\.|\[(?:\\.|[^\]\\])*\]/gu;

/** The source of a pattern with ranges instead of `\p{L}`, in classes and alone. */
export function toLetterRanges(source: string): string {
  return source.replaceAll(CLASS_OR_ESCAPE, (part) => {
    if (part === '\\p{L}') return `[${LETTERS}]`;
    return part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : part;
  });
}
