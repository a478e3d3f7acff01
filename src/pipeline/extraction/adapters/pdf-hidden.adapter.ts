import type { HiddenText } from '../extracted-document.js';
import { readStreams } from './pdf-container.adapter.js';
import { readRevisedTexts } from './pdf-revisions.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';

const INFORMATION_KEYS = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'];
const ANNOTATION_KEYS = ['Contents', 'T', 'Subj', 'RC', 'V', 'TU', 'NM'];
const MOST_ENTRIES = 500;
const URI_ACTION = 3;
const SCRATCH_TEXT_BYTES = 200;

/** Texts of the whole document that no page shows: information, XMP, outline, attachments, scripts, revisions. */
export function readDocumentHiddenTexts(pdfium: Pdfium, document: number, bytes: Uint8Array): HiddenText[] {
  return [
    ...readInformation(pdfium, document),
    ...readXmp(bytes),
    ...readPageLabels(pdfium, document),
    ...readScripts(pdfium, document),
    ...readRevisedTexts(pdfium, document, bytes).map((text) => ({ channel: 'revision' as const, text })),
    ...readOutline(pdfium, document),
    ...readAttachments(pdfium, document),
  ];
}

function readInformation(pdfium: Pdfium, document: number): HiddenText[] {
  return [...INFORMATION_KEYS, ...listOwnKeys(pdfium, document)].flatMap((key) =>
    toHidden(
      'metadata',
      pdfium.readText((address, size) => pdfium.api.FPDF_GetMetaText(document, key, address, size)),
    ),
  );
}

/** Keys that a program or a company added to the document information. */
function listOwnKeys(pdfium: Pdfium, document: number): string[] {
  const { api, scratch } = pdfium;
  const count = Math.min(MOST_ENTRIES, api.EPDF_GetMetaKeyCount(document, true));
  return Array.from({ length: count }, (_, index) => {
    const sizeBytes = api.EPDF_GetMetaKeyName(document, index, true, scratch, SCRATCH_TEXT_BYTES);
    return sizeBytes <= 1 || sizeBytes > SCRATCH_TEXT_BYTES
      ? ''
      : Buffer.from(pdfium.memory.subarray(scratch, scratch + sizeBytes - 1)).toString('utf8');
  }).filter((key) => key !== '');
}

const XMP_START = '<x:xmpmeta';
const XMP_END = '</x:xmpmeta>';

// PDFium does not hand out XMP. Packets are meant to be stored unpacked so that other programs find them (ISO
// 16684-1), but some writers pack them like every other stream.
function readXmp(bytes: Uint8Array): HiddenText[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packets = readStreams(bytes, 'Metadata');
  for (let start = raw.indexOf(XMP_START); start >= 0 && packets.length < MOST_ENTRIES;) {
    const end = raw.indexOf(XMP_END, start);
    if (end < 0) break;
    packets.push(raw.subarray(start, end).toString('utf8'));
    start = raw.indexOf(XMP_START, end);
  }
  return packets.flatMap((packet) =>
    toHidden('metadata', packet.replaceAll(/<[^<>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')),
  );
}

function readPageLabels(pdfium: Pdfium, document: number): HiddenText[] {
  const { api } = pdfium;
  return Array.from({ length: api.FPDF_GetPageCount(document) }, (_, page) =>
    pdfium.readText((address, size) => api.FPDF_GetPageLabel(document, page, address, size)),
  )
    .filter((label) => /\p{L}{3}/u.test(label))
    .flatMap((label) => toHidden('metadata', label));
}

function readScripts(pdfium: Pdfium, document: number): HiddenText[] {
  const { api } = pdfium;
  const count = Math.min(MOST_ENTRIES, Math.max(0, api.FPDFDoc_GetJavaScriptActionCount(document)));
  return Array.from({ length: count }, (_, index) => api.FPDFDoc_GetJavaScriptAction(document, index))
    .filter((script) => script !== 0)
    .flatMap((script) => {
      const text = pdfium.readText((address, size) =>
        api.FPDFJavaScriptAction_GetScript(script, address, size),
      );
      api.FPDFDoc_CloseJavaScriptAction(script);
      return toHidden('attachment', text);
    });
}

function readOutline(pdfium: Pdfium, document: number): HiddenText[] {
  const { api } = pdfium;
  const texts: HiddenText[] = [];
  const seen = new Set<number>();
  const open = [api.FPDFBookmark_GetFirstChild(document, 0)];
  // Damaged outlines point in circles.
  while (open.length > 0 && seen.size < MOST_ENTRIES) {
    const bookmark = open.pop() ?? 0;
    if (bookmark === 0 || seen.has(bookmark)) continue;
    seen.add(bookmark);
    texts.push(
      ...toHidden(
        'outline',
        pdfium.readText((address, size) => api.FPDFBookmark_GetTitle(bookmark, address, size)),
      ),
    );
    open.push(
      api.FPDFBookmark_GetNextSibling(document, bookmark),
      api.FPDFBookmark_GetFirstChild(document, bookmark),
    );
  }
  return texts;
}

function readAttachments(pdfium: Pdfium, document: number): HiddenText[] {
  const { api } = pdfium;
  const count = Math.min(MOST_ENTRIES, Math.max(0, api.FPDFDoc_GetAttachmentCount(document)));
  return Array.from({ length: count }, (_, index) => api.FPDFDoc_GetAttachment(document, index))
    .filter((attachment) => attachment !== 0)
    .flatMap((attachment) => {
      const name = pdfium.readText((address, size) => api.FPDFAttachment_GetName(attachment, address, size));
      return [
        ...toHidden('attachment', name),
        ...toHidden('attachment', readAttachedText(pdfium, attachment)),
      ];
    });
}

const LARGEST_ATTACHED_TEXT_BYTES = 256 * 1024;

/** What a small attached text file says; attached documents of other kinds are only known by name. */
function readAttachedText(pdfium: Pdfium, attachment: number): string {
  const { api, scratch } = pdfium;
  if (!api.FPDFAttachment_GetFile(attachment, 0, 0, scratch)) return '';
  const sizeBytes = pdfium.integer(0);
  if (sizeBytes <= 0 || sizeBytes > LARGEST_ATTACHED_TEXT_BYTES) return '';
  const address = pdfium.allocate(sizeBytes);
  try {
    if (!api.FPDFAttachment_GetFile(attachment, address, sizeBytes, scratch)) return '';
    return new TextDecoder('utf-8', { fatal: true }).decode(
      pdfium.memory.slice(address, address + sizeBytes),
    );
  } catch {
    // Not a text.
    return '';
  } finally {
    pdfium.free(address);
  }
}

/** Comments, link targets and form values of a page; must be read before the page is flattened. */
export function readAnnotationTexts(pdfium: Pdfium, document: number, page: number): HiddenText[] {
  const { api } = pdfium;
  const count = Math.min(MOST_ENTRIES, api.FPDFPage_GetAnnotCount(page));
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) return [];
    try {
      const texts = ANNOTATION_KEYS.flatMap((key) =>
        toHidden(
          'annotation',
          pdfium.readText((address, size) => api.FPDFAnnot_GetStringValue(annotation, key, address, size)),
        ),
      );
      return [...texts, ...readLinkTarget(pdfium, document, annotation)];
    } finally {
      api.FPDFPage_CloseAnnot(annotation);
    }
  });
}

function readLinkTarget(pdfium: Pdfium, document: number, annotation: number): HiddenText[] {
  const { api } = pdfium;
  const link = api.FPDFAnnot_GetLink(annotation);
  const action = link === 0 ? 0 : api.FPDFLink_GetAction(link);
  if (action === 0 || api.FPDFAction_GetType(action) !== URI_ACTION) return [];
  const sizeBytes = api.FPDFAction_GetURIPath(document, action, 0, 0);
  if (sizeBytes <= 1 || sizeBytes > 64 * 1024) return [];
  const address = pdfium.allocate(sizeBytes);
  try {
    api.FPDFAction_GetURIPath(document, action, address, sizeBytes);
    return toHidden(
      'annotation',
      Buffer.from(pdfium.memory.subarray(address, address + sizeBytes - 1)).toString('utf8'),
    );
  } finally {
    pdfium.free(address);
  }
}

const DEEPEST_STRUCTURE = 40;

/** Alternative and replacement texts of tagged content, which screen readers speak and nobody sees. */
export function readStructureTexts(pdfium: Pdfium, page: number): HiddenText[] {
  const { api } = pdfium;
  const tree = api.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  const texts: HiddenText[] = [];
  let visitedCount = 0;
  const visit = (element: number, depth: number): void => {
    visitedCount += 1;
    if (element === 0 || depth > DEEPEST_STRUCTURE || visitedCount > 20 * MOST_ENTRIES) return;
    texts.push(
      ...toHidden(
        'structure',
        pdfium.readText((address, size) => api.FPDF_StructElement_GetAltText(element, address, size)),
      ),
    );
    texts.push(
      ...toHidden(
        'structure',
        pdfium.readText((address, size) => api.FPDF_StructElement_GetActualText(element, address, size)),
      ),
    );
    const count = api.FPDF_StructElement_CountChildren(element);
    for (let index = 0; index < count; index += 1)
      visit(api.FPDF_StructElement_GetChildAtIndex(element, index), depth + 1);
  };
  try {
    const count = api.FPDF_StructTree_CountChildren(tree);
    for (let index = 0; index < count; index += 1) visit(api.FPDF_StructTree_GetChildAtIndex(tree, index), 0);
  } finally {
    api.FPDF_StructTree_Close(tree);
  }
  return texts;
}

function toHidden(channel: HiddenText['channel'], text: string): HiddenText[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ channel, text: trimmed }];
}
