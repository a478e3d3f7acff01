import type { BlindInline } from '../../policy/blind-document.js';
import { MARK_LABELS } from '../../policy/ids.js';

export interface TextStyle {
  readonly sizePt: number;
  readonly isBold: boolean;
}

/** Width in points of one text in the font of blind documents. */
export type Measure = (text: string, style: TextStyle) => number;

/** One stretch of a line in one style; `xPt` counts from the start of the line. */
export interface Run {
  readonly kind: 'text' | 'mark';
  readonly text: string;
  readonly style: TextStyle;
  readonly xPt: number;
  readonly widthPt: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly widthPt: number;
}

/** Room inside a mark's label, left and right of its text. */
export const MARK_PADDING_PT = 2.5;
const MARK_SIZE = 0.9;
/** Widths are sums of fractions: a text must fit into a column that was made for it. */
const TOLERANCE_PT = 0.01;

interface Part {
  readonly kind: 'text' | 'mark';
  readonly text: string;
  readonly style: TextStyle;
}

/** Parts without a space between them: they stay on one line. */
interface Chunk {
  readonly parts: Part[];
  hasSpaceBefore: boolean;
}

function toChunks(inlines: readonly BlindInline[], style: TextStyle): Chunk[] {
  const chunks: Chunk[] = [{ parts: [], hasSpaceBefore: false }];
  const add = (part: Part): void => void chunks.at(-1)?.parts.push(part);

  for (const inline of inlines) {
    if (inline.kind === 'mark') {
      const markStyle = { sizePt: style.sizePt * MARK_SIZE, isBold: false };
      add({ kind: 'mark', text: MARK_LABELS[inline.category], style: markStyle });
      continue;
    }
    const textStyle = { sizePt: style.sizePt, isBold: style.isBold || inline.isBold === true };
    for (const [index, text] of inline.text.split(' ').entries()) {
      if (index > 0) chunks.push({ parts: [], hasSpaceBefore: true });
      if (text !== '') add({ kind: 'text', text, style: textStyle });
    }
  }
  return chunks.filter(({ parts }) => parts.length > 0);
}

function widthOf(part: Part, measure: Measure): number {
  const width = measure(part.text, part.style);
  return part.kind === 'mark' ? width + 2 * MARK_PADDING_PT : width;
}

/** Cuts a text that is wider than a whole line; at least one character fits, whatever the width. */
function cutPart(part: Part, widthPt: number, measure: Measure): Part[] {
  if (part.kind === 'mark' || measure(part.text, part.style) <= widthPt + TOLERANCE_PT) return [part];
  const cuts: Part[] = [];
  let text = '';
  for (const character of part.text) {
    if (text !== '' && measure(text + character, part.style) > widthPt) {
      cuts.push({ ...part, text });
      text = '';
    }
    text += character;
  }
  return [...cuts, { ...part, text }];
}

function hasStyle(run: Run | undefined, part: Part): run is Run {
  return (
    run?.kind === 'text' &&
    part.kind === 'text' &&
    run.style.isBold === part.style.isBold &&
    run.style.sizePt === part.style.sizePt
  );
}

class LineBuilder {
  private runs: Run[] = [];
  private widthPt = 0;

  constructor(private readonly measure: Measure) {}

  get isEmpty(): boolean {
    return this.runs.length === 0;
  }

  fits(chunk: Chunk, spacePt: number, limitPt: number): boolean {
    const width = chunk.parts.reduce((sum, part) => sum + widthOf(part, this.measure), 0);
    return this.widthPt + spacePt + width <= limitPt + TOLERANCE_PT;
  }

  add(part: Part, spacePt: number): void {
    if (spacePt > 0) this.addSpace();
    const last = this.runs.at(-1);
    const widthPt = widthOf(part, this.measure);
    if (hasStyle(last, part)) {
      const text = `${last.text}${part.text}`;
      this.runs[this.runs.length - 1] = { ...last, text, widthPt: last.widthPt + spacePt + widthPt };
    } else {
      this.runs.push({ ...part, xPt: this.widthPt + spacePt, widthPt });
    }
    this.widthPt += spacePt + widthPt;
  }

  /** Spaces are written, not only left free: who selects, copies or listens needs them between words. */
  addSpace(): void {
    const last = this.runs.at(-1);
    if (last !== undefined) this.runs[this.runs.length - 1] = { ...last, text: `${last.text} ` };
  }

  finish(): Line {
    const line = { runs: this.runs, widthPt: this.widthPt };
    this.runs = [];
    this.widthPt = 0;
    return line;
  }
}

/** Breaks inlines into lines that are at most `widthPt` wide; words wider than a line are cut. */
export function breakIntoLines(
  inlines: readonly BlindInline[],
  style: TextStyle,
  widthPt: number,
  measure: Measure,
): Line[] {
  const lines: Line[] = [];
  const builder = new LineBuilder(measure);
  const spaceWidth = measure(' ', style);
  for (const chunk of toChunks(inlines, style)) {
    const spacePt = chunk.hasSpaceBefore && !builder.isEmpty ? spaceWidth : 0;
    if (builder.fits(chunk, spacePt, widthPt)) {
      for (const [index, part] of chunk.parts.entries()) builder.add(part, index === 0 ? spacePt : 0);
      continue;
    }
    if (!builder.isEmpty) {
      if (chunk.hasSpaceBefore) builder.addSpace();
      lines.push(builder.finish());
    }
    for (const part of chunk.parts.flatMap((whole) => cutPart(whole, widthPt, measure))) {
      if (!builder.isEmpty && !builder.fits({ parts: [part], hasSpaceBefore: false }, 0, widthPt)) {
        lines.push(builder.finish());
      }
      builder.add(part, 0);
    }
  }
  return builder.isEmpty ? lines : [...lines, builder.finish()];
}

/** Widths in points that a text needs: unbroken, and broken at every space. */
export function measureInlines(
  inlines: readonly BlindInline[],
  style: TextStyle,
  measure: Measure,
): { readonly naturalPt: number; readonly narrowestPt: number } {
  const chunks = toChunks(inlines, style);
  const widths = chunks.map(({ parts }) => parts.reduce((sum, part) => sum + widthOf(part, measure), 0));
  const spaces = Math.max(0, chunks.length - 1) * measure(' ', style);
  return {
    naturalPt: widths.reduce((sum, width) => sum + width, spaces),
    narrowestPt: Math.max(0, ...widths),
  };
}
