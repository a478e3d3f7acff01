import type { DraftBlock } from '../draft.js';
import type { ExtractionFailureCode, ExtractionResult, HiddenText, PageSize } from '../extracted-document.js';
import type { PrintedGlyph } from '../visibility.js';
import type { PageObjects } from './pdf-objects.adapter.js';
import { DoubtList } from '../doubts.js';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import type { Glyph } from '../layout/glyph.js';
import { DRAWN_BULLET, findDrawnBullets } from '../layout/item-marks.js';
import { layOutPage } from '../layout/page-layout.js';
import { toSegments } from '../layout/segments.js';
import { inkShare } from '../raster.js';
import type { Raster } from '../raster.js';
import { buildText } from '../text-builder.js';
import { PICTURE_PAGE_SHARE, countOutlinedLines, pictureShare } from '../unread-ink.js';
import { sortByVisibility } from '../visibility.js';
import { flattenPage } from './pdf-flatten.adapter.js';
import { GlyphReader } from './pdf-glyphs.adapter.js';
import { readAnnotationTexts, readDocumentHiddenTexts, readStructureTexts } from './pdf-hidden.adapter.js';
import { readPageObjects } from './pdf-objects.adapter.js';
import { pageTransform, renderPage } from './pdf-page.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

const INK_CHECK_DPI = 72;
// Fewer glyphs than this on a page with ink are a stamp or a page number on a scan (design: redaction.md).
const FEWEST_GLYPHS = 20;
const LEAST_INK_SHARE = 0.002;

/** Reads a PDF page by page; `onPage` is called after each, so that a watchdog sees progress. */
export function extractPdf(pdfium: Pdfium, bytes: Uint8Array, onPage: () => void): ExtractionResult {
  return withPdf(pdfium, bytes, (document, pageCount) => {
    const reading = new PdfReading(pdfium, document);
    for (let page = 0; page < pageCount; page += 1) {
      const code = reading.readPage(page);
      if (code !== undefined) return { kind: 'failed', code };
      onPage();
    }
    return reading.finish(readDocumentHiddenTexts(pdfium, document, bytes));
  });
}

type Refusal = { readonly kind: 'failed'; readonly code: ExtractionFailureCode };

const PASSWORD_NEEDED = 4;
const UNKNOWN_ENCRYPTION = 5;

/** Opens a PDF with the empty password, hands it over, and always gives its memory back. */
export function withPdf<Result>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (document: number, pageCount: number) => Result,
): Result | Refusal {
  const { api } = pdfium;
  const address = pdfium.allocate(bytes.length);
  try {
    pdfium.memory.set(bytes, address);
    const document = api.FPDF_LoadMemDocument(address, bytes.length, '');
    if (document === 0) {
      const error = api.FPDF_GetLastError();
      return {
        kind: 'failed',
        code: error === PASSWORD_NEEDED || error === UNKNOWN_ENCRYPTION ? 'encrypted' : 'damaged',
      };
    }
    try {
      const pageCount = api.FPDF_GetPageCount(document);
      if (pageCount < 1) return { kind: 'failed', code: 'damaged' };
      if (pageCount > EXTRACTION_LIMITS.pages) return { kind: 'failed', code: 'too-many-pages' };
      return use(document, pageCount);
    } finally {
      api.FPDF_CloseDocument(document);
    }
  } finally {
    pdfium.free(address);
  }
}

// A drawn dot is about a third as wide as the type beside it; its box is made as high as the line.
const DOT_EM = 0.35;

function drawnBullets(objects: PageObjects): Glyph[] {
  return findDrawnBullets(objects.shapes).map(({ box }) => {
    const fontSizePt = box.height / DOT_EM;
    const y = box.y + box.height / 2 - fontSizePt / 2;
    return {
      text: DRAWN_BULLET,
      box: { ...box, y, height: fontSizePt },
      fontSizePt,
      isBold: false,
      turns: 0,
    };
  });
}

class PdfReading {
  private readonly doubts = new DoubtList();
  private readonly drafts: DraftBlock[] = [];
  private readonly pages: PageSize[] = [];
  private readonly hiddenTexts: HiddenText[] = [];

  constructor(
    private readonly pdfium: Pdfium,
    private readonly document: number,
  ) {}

  readPage(index: number): ExtractionFailureCode | undefined {
    const { api } = this.pdfium;
    let page = api.FPDF_LoadPage(this.document, index);
    if (page === 0) return 'damaged';
    try {
      const size = { widthPt: api.FPDF_GetPageWidthF(page), heightPt: api.FPDF_GetPageHeightF(page) };
      if (Math.max(size.widthPt, size.heightPt) > EXTRACTION_LIMITS.pageEdgePt) return 'too-large';
      this.pages.push(size);
      if (api.FPDFPage_GetAnnotCount(page) > 0) {
        this.hiddenTexts.push(...readAnnotationTexts(this.pdfium, this.document, page));
        page = flattenPage(this.pdfium, this.document, page, index);
        if (page === 0) return 'damaged';
      }
      this.readContent(page, index, size);
      return undefined;
    } finally {
      if (page !== 0) api.FPDF_ClosePage(page);
    }
  }

  private readContent(page: number, index: number, size: PageSize): void {
    const transform = pageTransform(this.pdfium, page, size);
    const objects = readPageObjects(this.pdfium, page, transform);
    const { glyphs, unreadableCount } = new GlyphReader(this.pdfium, transform, objects.drawingOrder).read(
      page,
    );
    const raster = renderPage(this.pdfium, page, size, INK_CHECK_DPI);
    const { visible, hidden } = sortByVisibility(glyphs, size, raster, objects.pictures);

    this.drafts.push(...layOutPage([...visible, ...drawnBullets(objects)], index, size));
    this.hiddenTexts.push(...readStructureTexts(this.pdfium, page));
    this.noteHidden(hidden, index);
    this.doubts.add('text-layer-untrusted', index, unreadableCount);
    this.noteUnread(visible.length, objects, raster, index, size);
  }

  private noteHidden(hidden: readonly PrintedGlyph[], page: number): void {
    const words = toSegments(hidden)
      .flatMap((segment) => segment.words)
      .filter((word) => /[\p{L}\p{N}]/u.test(word.text));
    if (words.length === 0) return;
    this.hiddenTexts.push({ channel: 'invisible', text: words.map((word) => word.text).join(' ') });
    this.doubts.add('hidden-text', page, words.length);
  }

  private noteUnread(
    glyphCount: number,
    objects: PageObjects,
    raster: Raster,
    page: number,
    size: PageSize,
  ): void {
    const isPicture =
      pictureShare(objects.pictureBoxes, size) > PICTURE_PAGE_SHARE ||
      (glyphCount < FEWEST_GLYPHS && inkShare(raster) > LEAST_INK_SHARE);
    if (isPicture) this.doubts.add('page-is-picture', page);
    this.doubts.add('unread-ink', page, countOutlinedLines(objects.shapes));
  }

  finish(documentTexts: readonly HiddenText[]): ExtractionResult {
    const built = buildText(this.drafts);
    if (built.words.length === 0) this.doubts.add('no-readable-text', null);
    return {
      kind: 'extracted',
      document: {
        format: 'pdf',
        ...built,
        pages: this.pages,
        hiddenTexts: [...documentTexts, ...this.hiddenTexts],
        doubts: this.doubts.toArray(),
      },
    };
  }
}
