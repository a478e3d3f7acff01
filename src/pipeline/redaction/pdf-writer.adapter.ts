import PDFDocument from 'pdfkit';
import type { BlindBlock, BlindDocument } from '../../policy/blind-document.js';
import { getBlindFonts } from './blind-fonts.adapter.js';
import { MARK_PADDING_PT, type Line, type Measure, type Run } from './line-breaking.js';
import { layOut, PAGE, type LaidOutPage, type Owner, type Placed } from './page-layout.js';
import { toFooterText } from './page-footer.js';

type Pdf = PDFKit.PDFDocument;
type StructureElement = PDFKit.PDFStructureElement;

const INK = '#1a1a1a';
const MARK_FILL = '#e4e7eb';
const MARK_INK = '#3b4350';
const RULE = '#c3c8cf';
const STRONG_RULE = '#6b7280';
const FOOTER_INK = '#6b7280';
const FOOTER_SIZE_PT = 7.5;

const HEADING_TAGS = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

/** PDFKit writes a metadata packet with dates and producer into every file; a blind document has none. */
class SilentPdfDocument extends PDFDocument {
  override endMetadata(): void {
    // Nothing is written.
  }
}

function openPdf(): Pdf {
  const pdf = new SilentPdfDocument({
    size: [PAGE.widthPt, PAGE.heightPt],
    margin: 0,
    autoFirstPage: false,
    tagged: true,
    lang: 'de-DE',
    pdfVersion: '1.7',
    // No standard font: reading the metrics of Helvetica, which is never used, takes 1 ms.
    font: '',
    // The identifier of the file is a hash of these values, so with a fixed date it is a constant.
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const { regular, bold } = getBlindFonts();
  // PDFKit also takes a parsed font; its types know bytes only.
  pdf.info = {};
  pdf.registerFont('regular', regular as unknown as Uint8Array);
  pdf.registerFont('bold', bold as unknown as Uint8Array);
  return pdf;
}

function useStyle(pdf: Pdf, isBold: boolean, sizePt: number): Pdf {
  return pdf.font(isBold ? 'bold' : 'regular').fontSize(sizePt);
}

function drawText(pdf: Pdf, run: Pick<Run, 'text' | 'style'>, xPt: number, yPt: number, color: string): void {
  useStyle(pdf, run.style.isBold, run.style.sizePt).fillColor(color);
  pdf.text(run.text, xPt, yPt, { lineBreak: false, baseline: 'alphabetic' });
}

function drawMark(pdf: Pdf, run: Run, xPt: number, yPt: number): void {
  const { sizePt } = run.style;
  pdf.roundedRect(xPt, yPt - sizePt * 1.02, run.widthPt, sizePt * 1.36, 2.5).fill(MARK_FILL);
  drawText(pdf, run, xPt + MARK_PADDING_PT, yPt, MARK_INK);
}

function drawLine(pdf: Pdf, line: Line, xPt: number, yPt: number): void {
  for (const run of line.runs) {
    if (run.kind === 'mark') drawMark(pdf, run, xPt + run.xPt, yPt);
    else drawText(pdf, run, xPt + run.xPt, yPt, INK);
  }
}

function drawRule(pdf: Pdf, rule: Extract<Placed, { kind: 'rule' }>): void {
  pdf
    .lineWidth(rule.isStrong ? 0.9 : 0.5)
    .moveTo(rule.xPt, rule.yPt)
    .lineTo(rule.xPt + rule.widthPt, rule.yPt)
    .stroke(rule.isStrong ? STRONG_RULE : RULE);
}

/** Builds the structure tree that screen readers follow, while the pages are drawn. */
class StructureTree {
  private readonly root: StructureElement;
  private readonly elements = new Map<string, StructureElement>();

  constructor(
    private readonly pdf: Pdf,
    private readonly blocks: readonly BlindBlock[],
  ) {
    this.root = pdf.struct('Document', { lang: 'de-DE' });
    pdf.addStructure(this.root);
  }

  /** Opens marked content for the owner on the current page. */
  open(owner: Owner): void {
    const [element, tag] = this.getLeaf(owner);
    element.add(this.pdf.markStructureContent(tag));
  }

  close(): void {
    this.root.end();
  }

  private getElement(key: string, tag: string, parent: StructureElement, options = {}): StructureElement {
    const known = this.elements.get(key);
    if (known !== undefined) return known;
    const element = this.pdf.struct(tag, options);
    parent.add(element);
    this.elements.set(key, element);
    return element;
  }

  private getLeaf({ block: index, row, column }: Owner): readonly [StructureElement, string] {
    const block = this.blocks[index];
    const key = String(index);
    if (block?.kind === 'heading') {
      const tag = HEADING_TAGS[block.level];
      return [this.getElement(key, tag, this.root), tag];
    }
    if (block?.kind === 'list-item') {
      const list = this.getElement(`list ${this.getListStart(index)}`, 'L', this.root);
      const item = this.getElement(`item ${key}`, 'LI', list);
      return [this.getElement(key, 'LBody', item), 'LBody'];
    }
    if (block?.kind === 'table') return this.getCell(block, index, row ?? 0, column ?? 0);
    return [this.getElement(key, 'P', this.root), 'P'];
  }

  /** Makes all cells of a row at once, in order: a screen reader counts the empty ones too. */
  private getCell(
    { rows, hasHeaderRow }: Extract<BlindBlock, { kind: 'table' }>,
    block: number,
    row: number,
    column: number,
  ): readonly [StructureElement, string] {
    const table = this.getElement(`table ${block}`, 'Table', this.root);
    const tableRow = this.getElement(`row ${block} ${row}`, 'TR', table);
    const isHeader = hasHeaderRow && row === 0;
    const tag = isHeader ? 'TH' : 'TD';
    const cells = (rows[row] ?? []).map((_cell, index) =>
      this.getElement(`cell ${block} ${row} ${index}`, tag, tableRow, isHeader ? { scope: 'Column' } : {}),
    );
    return [cells[column] ?? tableRow, tag];
  }

  /** Neighbouring list items are one list. */
  private getListStart(index: number): number {
    let start = index;
    while (this.blocks[start - 1]?.kind === 'list-item') start -= 1;
    return start;
  }
}

function isSameOwner(a: Owner | null, b: Owner): boolean {
  return a?.block === b.block && a.row === b.row && a.column === b.column && a.isRepeated === b.isRepeated;
}

function drawFooter(pdf: Pdf, page: number, pageCount: number): void {
  pdf.markContent('Artifact', { type: 'Pagination' });
  const style = { sizePt: FOOTER_SIZE_PT, isBold: false };
  const yPt = PAGE.heightPt - 34;
  drawText(pdf, { text: toFooterText(page, pageCount), style }, PAGE.marginPt, yPt, FOOTER_INK);
  pdf.endMarkedContent();
}

function drawPage(pdf: Pdf, page: LaidOutPage, tree: StructureTree): void {
  const decorations = page.filter((placed) => placed.kind !== 'line');
  pdf.markContent('Artifact', { type: 'Layout' });
  for (const placed of decorations) {
    if (placed.kind === 'rule') drawRule(pdf, placed);
    else pdf.circle(placed.xPt, placed.yPt, 1.4).fill(INK);
  }
  pdf.endMarkedContent();

  let open: Owner | null = null;
  for (const placed of page) {
    if (placed.kind !== 'line') continue;
    if (!isSameOwner(open, placed.owner)) {
      if (open !== null) pdf.endMarkedContent();
      if (placed.owner.isRepeated === true) pdf.markContent('Artifact', { type: 'Layout' });
      else tree.open(placed.owner);
      open = placed.owner;
    }
    drawLine(pdf, placed.line, placed.xPt, placed.yPt);
  }
  if (open !== null) pdf.endMarkedContent();
}

async function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

/**
 * Typesets a blind document as tagged PDF on A4. The same document gives the same bytes in every
 * process: no date, no random identifier, no producer.
 */
export async function writePdf(document: BlindDocument): Promise<Uint8Array> {
  const pdf = openPdf();
  const measure: Measure = (text, { isBold, sizePt }) => useStyle(pdf, isBold, sizePt).widthOfString(text);
  const pages = layOut(document, measure);
  const tree = new StructureTree(pdf, document.blocks);
  for (const [index, page] of pages.entries()) {
    pdf.addPage();
    drawPage(pdf, page, tree);
    drawFooter(pdf, index + 1, pages.length);
  }
  tree.close();
  return collect(pdf);
}
