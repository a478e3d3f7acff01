import type { FontSubset } from './font-subset.js';
import { toCodes } from './font-subset.js';
import { MARK_PADDING_PT, type Line, type Run, type TextStyle } from './line-breaking.js';
import { PAGE, type LaidOutPage, type Owner, type Placed } from './page-layout.js';
import { toFooterText } from './page-footer.js';

export interface DocumentFonts {
  readonly regular: FontSubset;
  readonly bold: FontSubset;
}

type Rgb = readonly [number, number, number];

const INK: Rgb = [0x1a, 0x1a, 0x1a];
const MARK_FILL: Rgb = [0xe4, 0xe7, 0xeb];
const MARK_INK: Rgb = [0x3b, 0x43, 0x50];
const RULE: Rgb = [0xc3, 0xc8, 0xcf];
const STRONG_RULE: Rgb = [0x6b, 0x72, 0x80];
const FOOTER_INK: Rgb = [0x6b, 0x72, 0x80];
const FOOTER: TextStyle = { sizePt: 7.5, isBold: false };
const FOOTER_RISE_PT = 34;
const MARK_RADIUS_PT = 2.5;
const BULLET_RADIUS_PT = 1.4;

// A hundredth of a point is a sixth of a pixel on the finest screens.
function format(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function formatColour(colour: Rgb): string {
  return colour.map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ');
}

/** Writes the operators of one page (ISO 32000-2, annex A); takes points from the top left. */
export class PageDrawing {
  // Round corners: a mark is a filled rectangle with a thick border.
  private readonly operators: string[] = ['1 j'];
  private readonly state = new Map<string, string>();

  constructor(private readonly fonts: DocumentFonts) {}

  open(tag: string, id: number): void {
    this.operators.push(`/${tag} << /MCID ${id} >> BDC`);
  }

  /** Opens what a screen reader passes over. */
  openArtifact(type: 'Layout' | 'Pagination'): void {
    this.operators.push(`/Artifact << /Type /${type} >> BDC`);
  }

  close(): void {
    this.operators.push('EMC');
  }

  drawLine(line: Line, xPt: number, yPt: number): void {
    for (const run of line.runs) {
      if (run.kind === 'mark') this.drawMark(run, xPt + run.xPt, yPt);
      else this.drawText(run.text, run.style, xPt + run.xPt, yPt, INK);
    }
  }

  drawRule(rule: Extract<Placed, { kind: 'rule' }>): void {
    this.set('J', '0');
    this.drawStroke(
      rule.isStrong ? STRONG_RULE : RULE,
      rule.isStrong ? 0.9 : 0.5,
      rule.xPt,
      rule.yPt,
      rule.widthPt,
    );
  }

  /** A line without length and with round ends. */
  drawBullet(xPt: number, yPt: number): void {
    this.set('J', '1');
    this.drawStroke(INK, 2 * BULLET_RADIUS_PT, xPt, yPt, 0);
  }

  drawFooter(page: number, pageCount: number): void {
    this.openArtifact('Pagination');
    this.drawText(
      toFooterText(page, pageCount),
      FOOTER,
      PAGE.marginPt,
      PAGE.heightPt - FOOTER_RISE_PT,
      FOOTER_INK,
    );
    this.close();
  }

  toContent(): string {
    return this.operators.join('\n');
  }

  private drawMark({ text, style, widthPt }: Run, xPt: number, yPt: number): void {
    this.set('rg', formatColour(MARK_FILL));
    this.set('RG', formatColour(MARK_FILL));
    this.set('w', format(2 * MARK_RADIUS_PT));
    const bottom = PAGE.heightPt - yPt - style.sizePt * 0.34 + MARK_RADIUS_PT;
    const size = [widthPt - 2 * MARK_RADIUS_PT, style.sizePt * 1.36 - 2 * MARK_RADIUS_PT];
    this.operators.push(`${[xPt + MARK_RADIUS_PT, bottom, ...size].map(format).join(' ')} re B`);
    this.drawText(text, style, xPt + MARK_PADDING_PT, yPt, MARK_INK);
  }

  private drawStroke(colour: Rgb, widthPt: number, xPt: number, yPt: number, lengthPt: number): void {
    this.set('RG', formatColour(colour));
    this.set('w', format(widthPt));
    const y = format(PAGE.heightPt - yPt);
    this.operators.push(`${format(xPt)} ${y} m ${format(xPt + lengthPt)} ${y} l S`);
  }

  private drawText(text: string, style: TextStyle, xPt: number, yPt: number, colour: Rgb): void {
    this.set('rg', formatColour(colour));
    this.set('Tf', `/${style.isBold ? 'F2' : 'F1'} ${format(style.sizePt)}`);
    const codes = toCodes(style.isBold ? this.fonts.bold : this.fonts.regular, text);
    this.operators.push(`BT ${format(xPt)} ${format(PAGE.heightPt - yPt)} Td ${codes} Tj ET`);
  }

  /** Sets a value of the graphics state unless it is set already. */
  private set(operator: string, value: string): void {
    if (this.state.get(operator) === value) return;
    this.state.set(operator, value);
    this.operators.push(`${value} ${operator}`);
  }
}

function isSameOwner(a: Owner | null, b: Owner): boolean {
  return a?.block === b.block && a.row === b.row && a.column === b.column && a.isRepeated === b.isRepeated;
}

/** Draws a page; `tag` gives the owner of the next lines a place in the structure: its tag and its id on the page. */
export function drawPage(
  drawing: PageDrawing,
  page: LaidOutPage,
  tag: (owner: Owner) => readonly [string, number],
): void {
  drawing.openArtifact('Layout');
  for (const placed of page) {
    if (placed.kind === 'rule') drawing.drawRule(placed);
    else if (placed.kind === 'bullet') drawing.drawBullet(placed.xPt, placed.yPt);
  }
  drawing.close();

  let open: Owner | null = null;
  for (const placed of page) {
    if (placed.kind !== 'line') continue;
    if (!isSameOwner(open, placed.owner)) {
      if (open !== null) drawing.close();
      if (placed.owner.isRepeated === true) drawing.openArtifact('Layout');
      else drawing.open(...tag(placed.owner));
      open = placed.owner;
    }
    drawing.drawLine(placed.line, placed.xPt, placed.yPt);
  }
  if (open !== null) drawing.close();
}
