import type { DraftBlock } from '../draft.js';
import type { ExtractionFailureCode, ExtractionResult, HiddenText, PageSize } from '../extracted-document.js';
import type { PageObjects } from './pdf-objects.adapter.js';
import { DoubtList } from '../doubts.js';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import type { Glyph } from '../layout/glyph.js';
import { DRAWN_BULLET, findDrawnBullets } from '../layout/item-marks.js';
import { findColumnsAtEnd, joinAcrossPages } from '../layout/page-joins.js';
import { layOutPage } from '../layout/page-layout.js';
import { hasLostMerit } from '../lost-merits.js';
import type { Recognise } from '../ocr/ocr-engine.js';
import { hasGap } from '../picture-regions.js';
import { isBareScan, isLayerConfirmed, judgePageSource } from '../page-source.js';
import type { ReadPage } from '../scan-page.js';
import { buildText } from '../text-builder.js';
import type { HiddenWords } from '../hidden-words.js';
import { findHiddenWords } from '../hidden-words.js';
import { countForeignContents } from './pdf-container.adapter.js';
import { flattenPage } from './pdf-flatten.adapter.js';
import { GlyphReader } from './pdf-glyphs.adapter.js';
import { readAnnotationTexts, readDocumentHiddenTexts, readStructureTexts } from './pdf-hidden.adapter.js';
import { checkInk } from './pdf-ink-check.adapter.js';
import { readPageObjects } from './pdf-objects.adapter.js';
import { pageTransform } from './pdf-page.adapter.js';
import type { PicturePage } from './pdf-scan.adapter.js';
import { readPdfPicture, readPdfRegions, readPdfScan } from './pdf-scan.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

/** Reads a PDF page by page; `onPage` is called after each, so that a watchdog sees progress. */
export async function extractPdf(
  pdfium: Pdfium,
  bytes: Uint8Array,
  onPage: () => void,
  recognise: Recognise,
): Promise<ExtractionResult> {
  return withPdf(pdfium, bytes, async (document, pageCount) => {
    const reading = new PdfReading(pdfium, document, recognise);
    for (let page = 0; page < pageCount; page += 1) {
      const code = await reading.readPage(page);
      if (code !== undefined) return { kind: 'failed', code };
      onPage();
    }
    reading.doubts.add('unsupported-content', null, countForeignContents(pdfium, document, bytes));
    return reading.finish(readDocumentHiddenTexts(pdfium, document, bytes));
  });
}

type Refusal = { readonly kind: 'failed'; readonly code: ExtractionFailureCode };

const PASSWORD_NEEDED = 4;
const UNKNOWN_ENCRYPTION = 5;

/** Opens a PDF with the empty password, hands it over, and always gives its memory back. */
export async function withPdf<Result>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (document: number, pageCount: number) => Promise<Result> | Result,
): Promise<Result | Refusal> {
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
      return await use(document, pageCount);
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

/** What one page gave, once its pictures are read. */
interface ReadPart {
  readonly size: PageSize;
  readonly drafts: readonly DraftBlock[];
}

class PdfReading {
  readonly doubts = new DoubtList();
  private readonly parts: Promise<ReadPart>[] = [];
  private readonly hiddenTexts: HiddenText[] = [];

  constructor(
    private readonly pdfium: Pdfium,
    private readonly document: number,
    private readonly recognise: Recognise,
  ) {}

  /** Reads one page, but for its pictures: the engine reads those while the next page is prepared. */
  async readPage(index: number): Promise<ExtractionFailureCode | undefined> {
    const { api } = this.pdfium;
    // No more than two prepared pictures at a time: each takes some ten megabytes.
    await this.parts[index - 2];
    let page = api.FPDF_LoadPage(this.document, index);
    if (page === 0) return 'damaged';
    try {
      const size = { widthPt: api.FPDF_GetPageWidthF(page), heightPt: api.FPDF_GetPageHeightF(page) };
      if (Math.max(size.widthPt, size.heightPt) > EXTRACTION_LIMITS.pageEdgePt) return 'too-large';
      if (api.FPDFPage_GetAnnotCount(page) > 0) {
        this.hiddenTexts.push(...readAnnotationTexts(this.pdfium, this.document, page));
        page = flattenPage(this.pdfium, this.document, page, index);
        if (page === 0) return 'damaged';
      }
      const part = this.readContent(page, index, size);
      // Whoever awaits the part sees the error; until then it must not count as unhandled.
      part.catch(() => undefined);
      this.parts.push(part);
      return undefined;
    } finally {
      if (page !== 0) api.FPDF_ClosePage(page);
    }
  }

  // Nothing may use the page behind the first await: it is closed by then.
  private async readContent(page: number, index: number, size: PageSize): Promise<ReadPart> {
    const transform = pageTransform(this.pdfium, page, size);
    const objects = readPageObjects(this.pdfium, page, transform);
    const { glyphs, unreadableCount } = new GlyphReader(this.pdfium, transform, objects.drawingOrder).read(
      page,
    );
    this.hiddenTexts.push(...readStructureTexts(this.pdfium, page));
    if (isBareScan(glyphs.length, objects.pictureBoxes, size)) {
      return this.readBareScan(page, { index, size, objects, visible: [] });
    }
    const { sorted, inkShare } = checkInk(this.pdfium, page, size, objects, glyphs);
    const { visible } = sorted;
    const hidden = findHiddenWords(sorted, size);

    const visibleText = visible.map((glyph) => glyph.text).join('');
    const source = judgePageSource({
      size,
      visibleText,
      unreadableCount,
      pictureBoxes: objects.pictureBoxes,
      inkShare,
    });
    const picturePage = { index, size, objects, visible };
    const letters = [...visible, ...drawnBullets(objects)];
    if (source === 'text-layer') {
      this.noteHidden(hidden, index, []);
      const { lines, unreadCount } = await readPdfRegions(this.pdfium, page, picturePage, this.recognise);
      this.doubts.add('unread-ink', index, unreadCount);
      const before = findColumnsAtEnd((await this.parts[index - 1])?.drafts ?? []);
      const drafts = layOutPage(letters, index, size, lines, objects.boxes, before, objects.pictureBoxes);
      if (hasGap(lines) && hasLostMerit(drafts)) this.doubts.add('unread-word', index);
      return { size, drafts };
    }
    const layer = { size, drafts: layOutPage(letters, index, size, [], objects.boxes) };
    const read = await readPdfPicture(this.pdfium, page, picturePage, this.recognise);
    return this.choosePart(index, layer, read, { isAgreed: source === 'layer-if-picture-agrees', hidden });
  }

  // Without the check of ink: drawing a scan twice would take a third of the time.
  private async readBareScan(page: number, picturePage: PicturePage): Promise<ReadPart> {
    const read = await readPdfScan(this.pdfium, page, picturePage, this.recognise);
    for (const code of read.doubts) this.doubts.add(code, picturePage.index);
    return read;
  }

  /** Decides between the text layer of a page and what was read from its picture. */
  private choosePart(
    index: number,
    layer: ReadPart,
    read: ReadPage,
    { isAgreed, hidden }: { readonly isAgreed: boolean; readonly hidden: HiddenWords },
  ): ReadPart {
    const readWords = wordsOf(read.drafts);
    this.noteHidden(hidden, index, readWords);
    if (isAgreed && isLayerConfirmed(wordsOf(layer.drafts), readWords)) return layer;
    for (const code of read.doubts) this.doubts.add(code, index);
    return read;
  }

  /** Notes words that a reader does not see; the layer of a searchable scan says what its picture shows. */
  private noteHidden(
    { words, uncertainCount }: HiddenWords,
    page: number,
    readWords: readonly string[],
  ): void {
    if (words.length === 0) return;
    this.hiddenTexts.push({ channel: 'invisible', text: words.join(' ') });
    if (!isLayerConfirmed(words, readWords)) this.doubts.add('hidden-text', page, uncertainCount);
  }

  async finish(documentTexts: readonly HiddenText[]): Promise<ExtractionResult> {
    const parts = await Promise.all(this.parts);
    const built = buildText(joinAcrossPages(parts.map((part) => part.drafts)));
    if (built.words.length === 0) this.doubts.add('no-readable-text', null);
    return {
      kind: 'extracted',
      document: {
        format: 'pdf',
        ...built,
        pages: parts.map((part) => part.size),
        hiddenTexts: [...documentTexts, ...this.hiddenTexts],
        doubts: this.doubts.toArray(),
      },
    };
  }
}

function wordsOf(drafts: readonly DraftBlock[]): string[] {
  return drafts
    .flatMap((draft) => (draft.kind === 'table' ? draft.rows.flat(2) : draft.lines.flat()))
    .map((word) => word.text);
}
