import type { FontPair } from './fonts.adapter.js';
import type { Style } from './style.js';

/** A column of the page in points from the left edge. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface LineStyle {
  readonly isBold?: boolean;
  readonly sizePt?: number;
  readonly align?: 'left' | 'right' | 'centre' | 'justified';
  /** Further indent of all lines but the first, as behind a bullet. */
  readonly hangPt?: number;
}

const A4 = { width: 595.28, height: 841.89 };
const WIDEST_CACHE = 20_000;
const widths = new Map<string, number>();

/** Sets running text on pages as a word processor does: greedy lines, hyphens, breaks between pages. */
export class Sheet {
  y: number;
  private page = 0;

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    private readonly fonts: FontPair,
    readonly style: Style,
  ) {
    this.y = style.marginPt;
  }

  get body(): Column {
    return { x: this.style.marginPt, width: A4.width - 2 * this.style.marginPt };
  }

  gap(em = this.style.gapEm): void {
    this.y += em * this.style.sizePt;
  }

  /** Draws text in a column from the current height on; the height moves below it. */
  text(text: string, column: Column, look: LineStyle = {}): void {
    for (const [index, line] of this.breakLines(text, column.width, look).entries())
      this.drawLine(line, column, look, index > 0);
  }

  /** How many lines the text would take. */
  countLines(text: string, column: Column, look: LineStyle = {}): number {
    return this.breakLines(text, column.width, look).length;
  }

  /** Starts a page when so many lines do not fit any more. */
  needLines(count: number): void {
    if (this.y + count * this.lineHeight({}) > A4.height - this.style.marginPt) this.startPage();
  }

  /** Goes on at the top of the next page, which may hold another column already. */
  startPage(): void {
    this.page += 1;
    if (this.page < this.pdf.bufferedPageRange().count) this.pdf.switchToPage(this.page);
    else this.pdf.addPage();
    this.y = this.style.marginPt;
  }

  /** Goes back to a height of the first page, for the second column. */
  returnTo(y: number): void {
    this.page = 0;
    this.pdf.switchToPage(0);
    this.y = y;
  }

  widthOf(text: string, { isBold = false, sizePt = this.style.sizePt }: LineStyle = {}): number {
    const key = `${this.style.typeface} ${String(isBold)} ${sizePt} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf
      .font(isBold ? this.fonts.bold : this.fonts.regular)
      .fontSize(sizePt)
      .widthOfString(text);
    if (widths.size > WIDEST_CACHE) widths.clear();
    widths.set(key, width);
    return width;
  }

  private lineHeight({ sizePt = this.style.sizePt }: LineStyle): number {
    return sizePt * this.style.leading;
  }

  private drawLine(line: Line, column: Column, look: LineStyle, isHanging: boolean): void {
    const height = this.lineHeight(look);
    if (this.y + height > A4.height - this.style.marginPt) this.startPage();
    const indent = isHanging ? (look.hangPt ?? 0) : 0;
    const free = column.width - indent - this.widthOf(line.text, look);
    const { align = 'left' } = look;
    const x = column.x + indent + (align === 'right' ? free : align === 'centre' ? free / 2 : 0);
    const spaces = line.text.split(' ').length - 1;
    const wordSpacing = align === 'justified' && !line.isLast && spaces > 0 ? Math.max(0, free) / spaces : 0;
    this.pdf
      .font(look.isBold === true ? this.fonts.bold : this.fonts.regular)
      .fontSize(look.sizePt ?? this.style.sizePt)
      .text(line.text, x, this.y, { lineBreak: false, wordSpacing });
    this.y += height;
  }

  private breakLines(text: string, width: number, look: LineStyle): Line[] {
    const lines: Line[] = [];
    let current = '';
    const rest = text.split(' ').filter((word) => word !== '');
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
      const room = width - (lines.length > 0 ? (look.hangPt ?? 0) : 0);
      const joined = current === '' ? word : `${current} ${word}`;
      if (this.widthOf(joined, look) <= room) {
        current = joined;
        continue;
      }
      const lead = current === '' ? '' : `${current} `;
      const parts = this.cutWord(word, (head) => this.widthOf(lead + head, look) <= room, current === '');
      if (parts === undefined) {
        lines.push({ text: current === '' ? word : current, isLast: false });
        if (current !== '') rest.unshift(word);
      } else {
        lines.push({ text: lead + parts.head, isLast: false });
        rest.unshift(parts.tail);
      }
      current = '';
    }
    if (current !== '') lines.push({ text: current, isLast: true });
    return lines;
  }

  /** The longest head of a word that fits, with its hyphen; at a hyphen of its own, a syllable, or anywhere. */
  private cutWord(
    word: string,
    fits: (head: string) => boolean,
    isAlone: boolean,
  ): { readonly head: string; readonly tail: string } | undefined {
    const cuts = findCuts(word, this.style.isHyphenated || isAlone);
    for (const { position, hyphen } of cuts.toReversed()) {
      const head = word.slice(0, position) + hyphen;
      if (fits(head)) return { head, tail: word.slice(position) };
    }
    if (!isAlone) return undefined;
    for (let length = word.length - 1; length > 0; length -= 1)
      if (fits(word.slice(0, length))) return { head: word.slice(0, length), tail: word.slice(length) };
    return undefined;
  }
}

interface Line {
  readonly text: string;
  readonly isLast: boolean;
}

const CONSONANT = /[bcdfghjklmnpqrstvwxzß]/u;
const VOWEL = /[aeiouyäöü]/u;

/** Places at which a word may break: behind its own hyphens, and before a consonant with a vowel behind it. */
function findCuts(word: string, hasSyllables: boolean): { position: number; hyphen: string }[] {
  const cuts: { position: number; hyphen: string }[] = [];
  for (let position = 2; position < word.length - 2; position += 1) {
    const before = word.charAt(position - 1);
    if (before === '-' && /\p{L}/u.test(word.charAt(position))) cuts.push({ position, hyphen: '' });
    else if (
      hasSyllables &&
      position > 2 &&
      /^\p{L}+[.,;:!?)]?$/u.test(word) &&
      /[\p{Ll}]/u.test(before) &&
      !/^[sckp]$/u.test(before) &&
      CONSONANT.test(word.charAt(position)) &&
      VOWEL.test(word.charAt(position + 1))
    )
      cuts.push({ position, hyphen: '-' });
  }
  return cuts;
}
