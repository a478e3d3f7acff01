import type { ReadText, Span } from './read-text.js';

/** A finding as the marking needs it; `number` is what the list beside it shows. */
export interface NumberedFinding extends Span {
  readonly number: number;
  readonly isActive: boolean;
}

/** A piece of read text; `finding` is the finding that covers it. */
export interface Segment {
  readonly text: string;
  readonly finding: NumberedFinding | undefined;
  /** Only the first piece of a finding carries its number and the anchor of the link. */
  readonly isFirst: boolean;
}

export interface MarkedBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table';
  readonly segments: readonly Segment[];
  /** rows → cells → segments; empty unless a table. */
  readonly rows: readonly (readonly (readonly Segment[])[])[];
}

/** The read text in its blocks, with every finding marked; where two overlap, an active one wins. */
export function markFindings(document: ReadText, findings: readonly NumberedFinding[]): MarkedBlock[] {
  const seen = new Set<number>();
  const cut = (span: Span): Segment[] => cutSpan(document.text, span, findings, seen);
  const blocks =
    document.blocks.length > 0
      ? document.blocks
      : [{ kind: 'paragraph', span: { start: 0, end: document.text.length } }];
  return blocks.map((block) =>
    block.kind === 'table' && block.rows !== undefined
      ? { kind: 'table', segments: [], rows: block.rows.map((row) => row.map(cut)) }
      : { kind: kindOf(block.kind), segments: cut(block.span), rows: [] },
  );
}

function kindOf(kind: string): MarkedBlock['kind'] {
  return kind === 'heading' || kind === 'list-item' ? kind : 'paragraph';
}

function cutSpan(
  text: string,
  span: Span,
  findings: readonly NumberedFinding[],
  seen: Set<number>,
): Segment[] {
  const here = findings.filter(({ start, end }) => start < span.end && end > span.start);
  const borders = [span.start, ...here.flatMap(({ start, end }) => [start, end]), span.end]
    .filter((border) => border >= span.start && border <= span.end)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined || end === start) continue;
    const finding = pickFinding(here, start);
    const isFirst = finding !== undefined && !seen.has(finding.number);
    if (finding !== undefined) seen.add(finding.number);
    segments.push({ text: text.slice(start, end), finding, isFirst });
  }
  return segments;
}

function pickFinding(findings: readonly NumberedFinding[], position: number): NumberedFinding | undefined {
  const covering = findings.filter(({ start, end }) => start <= position && position < end);
  return covering.find(({ isActive }) => isActive) ?? covering[0];
}
