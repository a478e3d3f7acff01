import { MARK_LABELS } from '../../policy/ids.js';
import type { Finding } from './finding.js';

/**
 * Writes the wording that remains after disjoint findings: a mark, a neutral wording or the text itself.
 *
 * For rule examples, form answers and previews of plain text; documents are typeset from blocks instead.
 *
 * @throws RangeError if two findings that change the text overlap
 */
export function applyFindings(text: string, findings: readonly Finding[]): string {
  let result = '';
  let position = 0;
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (finding.action === 'keep') continue;
    if (finding.span.start < position) throw new RangeError('findings overlap');
    result += text.slice(position, finding.span.start) + wordingOf(finding);
    position = finding.span.end;
  }
  return result + text.slice(position);
}

function wordingOf(finding: Finding): string {
  return finding.action === 'generalise' && finding.replacement !== null
    ? finding.replacement
    : MARK_LABELS[finding.category];
}
