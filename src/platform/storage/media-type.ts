/** The kinds of documents that applicants may upload. */
export const DOCUMENT_MEDIA_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/tiff',
] as const;
export type DocumentMediaType = (typeof DOCUMENT_MEDIA_TYPES)[number];

export type MediaFormat = 'pdf' | 'docx' | 'odt' | 'jpeg' | 'png' | 'webp' | 'tiff';

const FORMATS: Readonly<Record<DocumentMediaType, MediaFormat>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tiff',
};

export function formatOf(mediaType: DocumentMediaType): MediaFormat {
  return FORMATS[mediaType];
}

/**
 * Tells the kind of a document from its bytes; neither its name nor what the browser says is asked.
 *
 * @returns undefined for every other kind, and for files that are two kinds at once
 */
export function detectMediaType(bytes: Uint8Array): Promise<DocumentMediaType | undefined> {
  return Promise.resolve(findMediaType(bytes));
}

function findMediaType(bytes: Uint8Array): DocumentMediaType | undefined {
  const image = findImageType(bytes);
  const isZip = startsWith(bytes, ZIP_ENTRY);
  const isPdf = indexOf(bytes, PDF_HEADER, 0, PDF_HEADER_REACH) >= 0;
  // Readers take a PDF whose header comes late, so one file could be shown as two different documents.
  if ([image !== undefined, isZip, isPdf].filter(Boolean).length !== 1) return undefined;
  if (isPdf) return 'application/pdf';
  return image ?? findOfficeType(bytes);
}

const PDF_HEADER = ascii('%PDF-');
// Acrobat and PDFium accept the header within the first 1024 bytes (PDF Reference 1.7, appendix H.3, note 13).
const PDF_HEADER_REACH = 1024;
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

function findImageType(bytes: Uint8Array): DocumentMediaType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, ascii('RIFF')) && indexOf(bytes, ascii('WEBP'), 8, 12) === 8) return 'image/webp';
  const isTiff = startsWith(bytes, [0x49, 0x49, 0x2a, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 0x2a]);
  return isTiff ? 'image/tiff' : undefined;
}

/** Office documents are archives: the names in the directory at the end of the file tell which. */
function findOfficeType(bytes: Uint8Array): DocumentMediaType | undefined {
  const names = listArchiveNames(bytes);
  const isWord =
    names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/u.test(name));
  const isWriter = names.has('content.xml') && hasWriterMimetype(bytes);
  if (isWord === isWriter) return undefined;
  return isWord
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : 'application/vnd.oasis.opendocument.text';
}

// OpenDocument 1.2 part 3, 3.3: the first entry is named mimetype and stored as it is, without an extra field.
function hasWriterMimetype(bytes: Uint8Array): boolean {
  const mimetype = ascii('mimetypeapplication/vnd.oasis.opendocument.text');
  const end = 30 + mimetype.length;
  const isTemplate = bytes[end] === '-'.charCodeAt(0);
  return indexOf(bytes, mimetype, 30, end) === 30 && !isTemplate;
}

const DIRECTORY_END = [0x50, 0x4b, 0x05, 0x06];
const DIRECTORY_ENTRY = [0x50, 0x4b, 0x01, 0x02];
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;

function listArchiveNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const end = lastIndexOf(bytes, DIRECTORY_END, Math.max(0, bytes.length - LONGEST_COMMENT - 22));
  if (end < 0 || end + 22 > bytes.length) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = view.getUint32(end + 16, true);
  while (
    offset + 46 <= bytes.length &&
    names.size < MOST_ENTRIES &&
    startsWith(bytes, DIRECTORY_ENTRY, offset)
  ) {
    const nameLength = view.getUint16(offset + 28, true);
    names.add(new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength)));
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return names;
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, signature: readonly number[], offset = 0): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}

function indexOf(bytes: Uint8Array, signature: readonly number[], from: number, to: number): number {
  for (let offset = from; offset + signature.length <= Math.min(bytes.length, to); offset += 1) {
    if (startsWith(bytes, signature, offset)) return offset;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, signature: readonly number[], from: number): number {
  for (let offset = bytes.length - signature.length; offset >= from; offset -= 1) {
    if (startsWith(bytes, signature, offset)) return offset;
  }
  return -1;
}
