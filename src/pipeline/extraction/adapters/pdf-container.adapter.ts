import { inflateSync } from 'node:zlib';
import type { Pdfium } from './pdfium.adapter.js';

const XFA_OF_ITS_OWN = 2;
const LARGEST_UNPACKED_BYTES = 1024 * 1024;
const MOST_STREAMS = 60;
const LONGEST_DICTIONARY = 2000;

/**
 * Counts signs that the pages are only the wrapping of what the file holds: a portfolio of other files (ISO 32000-1,
 * 12.3.5), or a form whose pages a viewer builds from XML and that shows "Please wait" to everybody else (12.7.8).
 */
export function countForeignContents(pdfium: Pdfium, document: number, bytes: Uint8Array): number {
  const isXfa = pdfium.api.FPDF_GetFormType(document) === XFA_OF_ITS_OWN;
  const attachmentCount = pdfium.api.FPDFDoc_GetAttachmentCount(document);
  const isPortfolio = attachmentCount > 0 && isCollection(bytes);
  return (isXfa ? 1 : 0) + (isPortfolio ? attachmentCount : 0);
}

function isCollection(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    raw.includes('/Collection') || readStreams(bytes, 'ObjStm').some((text) => text.includes('/Collection'))
  );
}

/** Unpacked streams of one type as text; damaged, encrypted and very large ones are passed over. */
export function readStreams(bytes: Uint8Array, type: string): string[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let seenCount = 0;
  for (
    let at = raw.indexOf(`/${type}`);
    at >= 0 && seenCount < MOST_STREAMS;
    at = raw.indexOf(`/${type}`, at + 1)
  ) {
    seenCount += 1;
    const start = raw.indexOf('stream', at);
    if (start < 0 || start - at > LONGEST_DICTIONARY) continue;
    const dictionary = raw.subarray(Math.max(0, raw.lastIndexOf(' obj', at)), start).toString('latin1');
    if (!/\/Filter\s*\[?\s*\/FlateDecode/u.test(dictionary)) continue;
    const end = raw.indexOf('endstream', start);
    const lineEnd = raw[start + 6] === 0x0d ? 8 : 7;
    const text = unpack(raw.subarray(start + lineEnd, end < 0 ? raw.length : end));
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function unpack(packed: Uint8Array): string | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST_UNPACKED_BYTES }).toString('utf8');
  } catch {
    return undefined;
  }
}
