import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import type { QuarterTurns } from '../layout/geometry.js';
import { unionOf } from '../layout/geometry.js';
import type { Colour } from '../raster.js';
import { toColour } from '../raster.js';
import { UnreadableDocument } from '../unreadable-document.js';
import type { PrintedGlyph } from '../visibility.js';
import type { PageTransform } from './pdf-page.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';
import { toShownBox } from './pdf-page.adapter.js';

export interface PageGlyphs {
  readonly glyphs: readonly PrintedGlyph[];
  /** Letters whose meaning the file does not tell, or tells in private code points. */
  readonly unreadableCount: number;
}

/** What all glyphs of one text object share. */
interface TextStyle {
  readonly fontSizePt: number;
  readonly turns: QuarterTurns;
  readonly fill: Colour | null;
  readonly alpha: number;
  readonly isDrawn: boolean;
  readonly font: FontStyle;
}

interface FontStyle {
  readonly isBold: boolean;
  letterCount: number;
  unmappedCount: number;
  privateCount: number;
}

const INVISIBLE_RENDER_MODE = 3;
const BOLD_WEIGHT = 600;
const HYPHEN_AT_LINE_END = 0x02;
const SPACE = 0x20;
const SOFT_HYPHEN = '\u00AD';

/** Reads every glyph of a page with its place, size and colour. */
export class GlyphReader {
  private readonly fonts = new Map<number, FontStyle>();

  constructor(
    private readonly pdfium: Pdfium,
    private readonly transform: PageTransform,
    /** Text object → position in the drawing order. */
    private readonly drawingOrder: ReadonlyMap<number, number>,
  ) {}

  /** @throws UnreadableDocument `too-large` if the page holds more than a page can show */
  read(page: number): PageGlyphs {
    const { api, glyphs: functions } = this.pdfium;
    const textPage = api.FPDFText_LoadPage(page);
    if (textPage === 0) return { glyphs: [], unreadableCount: 0 };
    try {
      const glyphs: PrintedGlyph[] = [];
      const count = api.FPDFText_CountChars(textPage);
      if (count > EXTRACTION_LIMITS.pageGlyphs) throw new UnreadableDocument('too-large');
      let object = -1;
      let lastObject = -1;
      let style: TextStyle | undefined;
      for (let index = 0; index < count; index += 1) {
        const next = functions._FPDFText_GetTextObject(textPage, index);
        // PDFium invents spaces and line ends; our own word breaks come from the boxes.
        if (next === 0) continue;
        if (next !== object || style === undefined) {
          object = next;
          style = this.styleOf(textPage, index, object);
        }
        const glyph = this.glyphAt(textPage, index, style, object);
        if (glyph === undefined) continue;
        const last = glyphs.at(-1);
        // One printed ligature comes as several letters in one box.
        if (last !== undefined && object === lastObject && isSamePlace(last, glyph)) {
          glyphs[glyphs.length - 1] = joinLigature(last, glyph);
        } else glyphs.push(glyph);
        lastObject = object;
      }
      return { glyphs, unreadableCount: this.countUnreadable() };
    } finally {
      api.FPDFText_ClosePage(textPage);
    }
  }

  private glyphAt(
    textPage: number,
    index: number,
    style: TextStyle,
    object: number,
  ): PrintedGlyph | undefined {
    const { glyphs: functions, scratch } = this.pdfium;
    const text = this.textAt(textPage, index, style.font);
    if (text === undefined) return undefined;
    const { pdfium, transform } = this;
    if (
      functions._FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24) !== 1
    )
      return undefined;
    const inkBox = toShownBox(
      transform,
      pdfium.double(0),
      pdfium.double(2),
      pdfium.double(1),
      pdfium.double(3),
    );
    // A soft hyphen inside a line is in the file and prints nothing.
    if (text === SOFT_HYPHEN && inkBox.width === 0) return undefined;
    const hasAdvance = functions._FPDFText_GetLooseCharBox(textPage, index, scratch) === 1;
    const box = hasAdvance
      ? toShownBox(transform, pdfium.float(0), pdfium.float(3), pdfium.float(2), pdfium.float(1))
      : inkBox;
    return {
      text,
      box,
      inkBox,
      fontSizePt: style.fontSizePt,
      isBold: style.font.isBold,
      turns: style.turns,
      fill: style.fill,
      alpha: style.alpha,
      isDrawn: style.isDrawn,
      drawnAt: this.drawingOrder.get(object) ?? null,
    };
  }

  private textAt(textPage: number, index: number, font: FontStyle): string | undefined {
    const { glyphs: functions } = this.pdfium;
    const code = functions._FPDFText_GetUnicode(textPage, index);
    if (functions._FPDFText_HasUnicodeMapError(textPage, index) === 1) {
      font.unmappedCount += 1;
      return undefined;
    }
    if (isPrivate(code)) {
      font.privateCount += 1;
      return undefined;
    }
    if (code === HYPHEN_AT_LINE_END) return '-';
    if (code === 0 || code > 0x10ffff) return undefined;
    const text = String.fromCodePoint(code);
    if (code <= SPACE && functions._FPDFText_IsGenerated(textPage, index) === 1) return undefined;
    if (/\p{L}/u.test(text)) font.letterCount += 1;
    return text;
  }

  private styleOf(textPage: number, index: number, object: number): TextStyle {
    const { glyphs: functions, scratch } = this.pdfium;
    functions._FPDFText_GetMatrix(textPage, index, scratch);
    const { pdfium } = this;
    const [a, b, c, d] = [pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3)];
    const fontSizePt = functions._FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d);
    const hasFill =
      functions._FPDFText_GetFillColor(textPage, index, scratch, scratch + 4, scratch + 8, scratch + 12) ===
      1;
    return {
      fontSizePt,
      turns: this.turnsOf(a, b),
      fill: hasFill ? toColour(pdfium.integer(0), pdfium.integer(1), pdfium.integer(2)) : null,
      alpha: hasFill ? pdfium.integer(3) : 255,
      isDrawn: functions._FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE_RENDER_MODE,
      font: this.fontOf(object),
    };
  }

  /** Direction in which the text runs on the page as shown. */
  private turnsOf(a: number, b: number): QuarterTurns {
    const dx = this.transform.a * a + this.transform.c * b;
    const dy = this.transform.b * a + this.transform.d * b;
    if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
    return dy >= 0 ? 1 : 3;
  }

  private fontOf(object: number): FontStyle {
    const { api, glyphs: functions } = this.pdfium;
    const font = functions._FPDFTextObj_GetFont(object);
    const known = this.fonts.get(font);
    if (known !== undefined) return known;
    const name = this.fontName(font);
    const isBold =
      /bold|black|heavy|semibold|demi/iu.test(name) || api.FPDFFont_GetWeight(font) >= BOLD_WEIGHT;
    const style = { isBold, letterCount: 0, unmappedCount: 0, privateCount: 0 };
    this.fonts.set(font, style);
    return style;
  }

  private fontName(font: number): string {
    const { api, scratch } = this.pdfium;
    const sizeBytes = api.FPDFFont_GetBaseFontName(font, scratch, 200);
    return sizeBytes <= 1 || sizeBytes > 200
      ? ''
      : Buffer.from(this.pdfium.memory.subarray(scratch, scratch + sizeBytes - 1)).toString('utf8');
  }

  // A font of icons has no letters at all and says nothing; a gap among letters hides one of them.
  private countUnreadable(): number {
    return [...this.fonts.values()]
      .map((font) => {
        const unmapped = font.letterCount > 0 || font.unmappedCount >= MOST_ICONS ? font.unmappedCount : 0;
        return unmapped + (font.privateCount > MOST_ICONS ? font.privateCount : 0);
      })
      .reduce((sum, count) => sum + count, 0);
  }
}

function joinLigature(first: PrintedGlyph, second: PrintedGlyph): PrintedGlyph {
  const box = unionOf([first.box, second.box]);
  const inkBox = unionOf([first.inkBox, second.inkBox]);
  return { ...first, text: first.text + second.text, box, inkBox };
}

// PDFium may cut the box of a ligature across the line, so only the extent along the line is compared.
function isSamePlace(a: PrintedGlyph, b: PrintedGlyph): boolean {
  const isUpright = a.turns === 1 || a.turns === 3;
  return isUpright
    ? a.inkBox.y === b.inkBox.y && a.inkBox.height === b.inkBox.height && a.inkBox.height > 0
    : a.inkBox.x === b.inkBox.x && a.inkBox.width === b.inkBox.width && a.inkBox.width > 0;
}

// Contact and skill icons of one page; a body text in private code points has hundreds.
const MOST_ICONS = 30;

function isPrivate(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && code <= 0x10fffd);
}
