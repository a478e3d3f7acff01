import type { Finding } from '../../src/pipeline/detection/finding.js';
import type { ExtractedDocument, TextSpan } from '../../src/pipeline/extraction/extracted-document.js';
import { toDrawableText } from '../../src/pipeline/redaction/clean-text.js';
import { isPersonalLabel } from '../../src/pipeline/redaction/personal-labels.js';

/** Stands for what a finding took; no letter, so that no word is cut beside it without being seen. */
const TAKEN = '\u0000';

/**
 * Words of a document that are neither in its blind text nor in a finding: they would be lost without anybody knowing.
 *
 * Labels of personal data are no words to miss: "Familienstand" goes with the value behind it.
 *
 * @param blindText the text a reader of the blind document can select
 */
export function listVanishedWords(
  document: ExtractedDocument,
  findings: readonly Finding[],
  blindText: string,
): string[] {
  const text = withoutFindings(document.text, findings);
  const left = countWords(blindText);
  return listTexts(document)
    .map((span) => joinLines(text.slice(span.start, span.end)))
    .filter((shown) => !isLabel(shown))
    .flatMap(toWords)
    .filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count < 1;
    });
}

/** Words that somebody wrote on a paper and that are not in its extracted text, however lines were broken. */
export function listUnreadWords(written: readonly string[], document: ExtractedDocument): string[] {
  const letters = toLettersOnly(document.text);
  return written.flatMap(toWords).filter((word) => !letters.includes(toLettersOnly(word)));
}

/** Blocks and rows of tables. */
function listTexts({ blocks }: ExtractedDocument): readonly TextSpan[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => ({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }))
      : [block.span],
  );
}

function withoutFindings(text: string, findings: readonly Finding[]): string {
  let result = text;
  for (const { span, action } of findings) {
    if (action === 'keep') continue;
    const taken = result.slice(span.start, span.end).replaceAll(/[^\n\t]/gu, TAKEN);
    result = result.slice(0, span.start) + taken + result.slice(span.end);
  }
  return result;
}

// "Verant-⏎wortung" is one word; "Kinder-⏎und Jugendarbeit" are two.
function joinLines(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})[-\u2010\u00AD]\n(?=\p{Ll})(?!(?:und|oder|bzw|sowie|als|bis|wie)(?!\p{L}))/gu, '')
    .replaceAll(/(?<=\p{L}[-\u2010])\n(?=[\p{L}\p{N}])(?!(?:und|oder|bzw|sowie|als|bis|wie)(?!\p{L}))/gu, '');
}

function isLabel(text: string): boolean {
  const shown = text.replaceAll(new RegExp(`[${TAKEN}\\s]*[${TAKEN}\\t\\n][${TAKEN}\\s]*`, 'gu'), ' | ');
  return isPersonalLabel({ kind: 'paragraph', inlines: [{ kind: 'text', text: shown }] });
}

// A word of which a finding took a part is told by the finding.
function toWords(text: string): string[] {
  return toDrawableText(
    text.replaceAll(new RegExp(`[\\p{L}\\p{N}]*${TAKEN}[\\p{L}\\p{N}${TAKEN}]*`, 'gu'), ' '),
  )
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of toWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function toLettersOnly(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('de')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
