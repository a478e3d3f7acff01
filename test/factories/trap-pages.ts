import { extractPdf } from '../../src/pipeline/extraction/adapters/pdf.adapter.js';
import type { Pdfium } from '../../src/pipeline/extraction/adapters/pdfium.adapter.js';
import type { ExtractedDocument } from '../../src/pipeline/extraction/extracted-document.js';
import type { OnePage } from '../hostile/raw-pdf.js';
import { SENTENCE, onePage, stream } from '../hostile/raw-pdf.js';

/** The visible sentence of every page that `trapPage` writes. */
export const MERIT = 'Ich habe drei Wochen im Lager gearbeitet und viel gelernt.';

/** One page with the visible sentence, and with what a trap adds to its content or its objects. */
export function trapPage(content: string, rest: Partial<OnePage> = {}): Uint8Array {
  return onePage({ content: stream(`${SENTENCE}${content}`), ...rest });
}

/** Content that prints a text at a place in points, origin bottom left. */
export function show(text: string, x: number, y: number): string {
  return `BT /F 11 Tf ${x} ${y} Td (${text}) Tj ET `;
}

/** What the adapter reads without an OCR engine. */
export async function readPdf(pdfium: Pdfium, bytes: Uint8Array): Promise<ExtractedDocument> {
  const result = await extractPdf(
    pdfium,
    bytes,
    () => undefined,
    () => Promise.resolve([]),
  );
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document;
}
