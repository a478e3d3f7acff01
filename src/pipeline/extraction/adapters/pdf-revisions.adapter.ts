import type { Pdfium } from './pdfium.adapter.js';

// More than an applicant's own corrections and a signature leave behind.
const MOST_REVISIONS = 4;
const MOST_PAGES = 50;
const MOST_CHARACTERS = 100_000;
const LINEARIZED_REACH = 1024;
// One object, its table and the trailer; less behind an end is white space.
const SHORTEST_REVISION_BYTES = 60;

/**
 * Words of earlier revisions of a file that its last one does not hold any more: a saved change only adds to a
 * PDF, and what was deleted is still there (ISO 32000-1, 7.5.6).
 */
export function readRevisedTexts(pdfium: Pdfium, document: number, bytes: Uint8Array): string[] {
  const ends = listRevisionEnds(pdfium, document, bytes);
  if (ends.length === 0) return [];
  const current = new Set(splitIntoWords(readPages(pdfium, document)));
  return ends.flatMap((end) => {
    const words = splitIntoWords(readRevision(pdfium, bytes.subarray(0, end)));
    const revised = words.filter((word) => !current.has(word));
    return revised.length === 0 ? [] : [revised.join(' ')];
  });
}

/** Where the earlier revisions end in the file, the last one first; the current one is left out. */
function listRevisionEnds(pdfium: Pdfium, document: number, bytes: Uint8Array): number[] {
  const { api, scratch } = pdfium;
  const capacity = 2 * MOST_REVISIONS + 2;
  const count = Math.min(capacity, api.FPDF_GetTrailerEnds(document, scratch, capacity));
  const all = Array.from({ length: count }, (_, index) => pdfium.integer(index)).sort((a, b) => a - b);
  // The first trailer of a file made for the web stands in its middle and ends no revision.
  const isLinearized = Buffer.from(bytes.subarray(0, LINEARIZED_REACH)).includes('/Linearized');
  const ends = all
    .slice(isLinearized ? 1 : 0)
    .filter((end) => end > 0 && end < bytes.length - SHORTEST_REVISION_BYTES);
  return ends.reverse().slice(0, MOST_REVISIONS);
}

function readRevision(pdfium: Pdfium, bytes: Uint8Array): string {
  const { api } = pdfium;
  const address = pdfium.allocate(bytes.length);
  try {
    pdfium.memory.set(bytes, address);
    const document = api.FPDF_LoadMemDocument(address, bytes.length, '');
    if (document === 0) return '';
    try {
      return readPages(pdfium, document);
    } finally {
      api.FPDF_CloseDocument(document);
    }
  } finally {
    pdfium.free(address);
  }
}

function readPages(pdfium: Pdfium, document: number): string {
  const { api } = pdfium;
  const pageCount = Math.min(MOST_PAGES, api.FPDF_GetPageCount(document));
  let text = '';
  for (let index = 0; index < pageCount && text.length < MOST_CHARACTERS; index += 1) {
    const page = api.FPDF_LoadPage(document, index);
    if (page === 0) continue;
    text += ` ${readPage(pdfium, page)}`;
    api.FPDF_ClosePage(page);
  }
  return text;
}

function readPage(pdfium: Pdfium, page: number): string {
  const { api } = pdfium;
  const textPage = api.FPDFText_LoadPage(page);
  if (textPage === 0) return '';
  const count = Math.min(MOST_CHARACTERS, api.FPDFText_CountChars(textPage));
  const address = pdfium.allocate(2 * count + 2);
  try {
    const written = api.FPDFText_GetText(textPage, 0, count, address);
    const units = pdfium.memory.subarray(address, address + 2 * Math.max(0, written - 1));
    return Buffer.from(units).toString('utf16le');
  } finally {
    pdfium.free(address);
    api.FPDFText_ClosePage(textPage);
  }
}

function splitIntoWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
