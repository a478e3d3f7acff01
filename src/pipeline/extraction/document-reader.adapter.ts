import type { DocumentMediaType } from '../../platform/storage/media-type.js';
import { detectMediaType, formatOf } from '../../platform/storage/media-type.js';
import { UnreadableDocument } from './unreadable-document.js';
import { extractDocx } from './adapters/docx.adapter.js';
import { extractOdt } from './adapters/odt.adapter.js';
import { extractPdf } from './adapters/pdf.adapter.js';
import { Pdfium } from './adapters/pdfium.adapter.js';
import type { ExtractionResult } from './extracted-document.js';
import { EXTRACTION_LIMITS } from './extraction-limits.js';
import type { Recognise } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';

const PREVIEW_DPI = 100;
// A4 at the preview resolution, so that a photo is not shown larger than a page.
const PREVIEW_WIDTH_PX = 827;
// The memory of the engine never shrinks; past this a fresh thread is cheaper than the memory.
const WORN_OUT_BYTES = 256 * 1024 * 1024;

/** Reads documents of every accepted kind, in the thread that calls it and without limits of time. */
export class DocumentReader {
  private engine: Promise<Pdfium> | undefined;
  private isBroken = false;

  /** Without an engine every picture is left to a person. */
  constructor(private readonly recognise: Recognise = () => Promise.reject(new OcrError('engine-failed'))) {}

  /** Loads what every document needs, so that the first one is not slower than the others. */
  async warmUp(): Promise<void> {
    await this.pdfium();
  }

  async extract(
    bytes: Uint8Array,
    mediaType: DocumentMediaType,
    onPage: () => void,
  ): Promise<ExtractionResult> {
    if (bytes.length > EXTRACTION_LIMITS.fileBytes) return { kind: 'failed', code: 'too-large' };
    if ((await detectMediaType(bytes)) !== mediaType) return { kind: 'failed', code: 'unsupported-type' };
    try {
      return await this.read(bytes, mediaType, onPage);
    } catch (error) {
      if (error instanceof UnreadableDocument) return { kind: 'failed', code: error.code };
      // An engine that gave up in the middle of its work must not read the next document.
      this.isBroken = true;
      return { kind: 'failed', code: isOutOfMemory(error) ? 'out-of-memory' : 'damaged' };
    }
  }

  private async read(
    bytes: Uint8Array,
    mediaType: DocumentMediaType,
    onPage: () => void,
  ): Promise<ExtractionResult> {
    const format = formatOf(mediaType);
    if (format === 'pdf') return extractPdf(await this.pdfium(), bytes, onPage, this.recognise);
    if (format === 'docx') return extractDocx(bytes);
    if (format === 'odt') return extractOdt(bytes);
    // Loaded when needed: the picture library takes longer to start than all else together.
    const { extractImage } = await import('./adapters/image.adapter.js');
    return extractImage(bytes, format, onPage, this.recognise);
  }

  /** PNG pictures of the pages for people who check; empty for formats without pages and for broken files. */
  async render(bytes: Uint8Array, mediaType: DocumentMediaType, onPage: () => void): Promise<Uint8Array[]> {
    const format = formatOf(mediaType);
    if (format === 'docx' || format === 'odt' || bytes.length > EXTRACTION_LIMITS.fileBytes) return [];
    try {
      if (format === 'pdf') {
        const { drawPdfPages } = await import('./adapters/pdf-preview.adapter.js');
        return await drawPdfPages(await this.pdfium(), bytes, PREVIEW_DPI, onPage);
      }
      const { renderImage } = await import('./adapters/image.adapter.js');
      return await renderImage(bytes, PREVIEW_WIDTH_PX, onPage);
    } catch {
      this.isBroken = true;
      return [];
    }
  }

  /** Whether this reader should be replaced before the next document. */
  async isWornOut(): Promise<boolean> {
    if (this.isBroken) return true;
    const engine = await this.engine;
    return engine !== undefined && engine.memory.length > WORN_OUT_BYTES;
  }

  private pdfium(): Promise<Pdfium> {
    this.engine ??= Pdfium.load();
    return this.engine;
  }
}

// The engine's own words when it cannot grow its memory any more.
function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof Error && /out.of.memory|OOM|memory access out of bounds|Aborted/iu.test(error.message)
  );
}
