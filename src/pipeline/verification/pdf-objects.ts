import { inflateSync } from 'node:zlib';

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const GAP = /[\s[\]]+|<<|>>/u;
const HEX_TEXT = /^<(?:[0-9a-f]{4})+>$/u;
const FONT_NAME = /^\/[A-Z]{6}\+NotoSans-(?:Regular|Bold)$/u;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}

/**
 * Every word that objects of our writer consist of, besides numbers. There is no image, form, annotation,
 * action, attachment, metadata, title, alternative text, layer or encryption among them.
 */
const OBJECT_WORDS = words(`
  R true /Type /Catalog /Pages /Page /Kids /Count /Parent /MediaBox /Contents /Resources /UserUnit
  /StructParents /Tabs /S /ProcSet /PDF /Text /ImageB /ImageC /ImageI /Font /F1 /F2 /ColorSpace
  /Names /Dests /Lang (de-DE) /MarkInfo /Marked /StructTreeRoot /ParentTree /ParentTreeNextKey /Limits
  /Nums /P /K /Pg /MCR /MCID /Document /H1 /H2 /H3 /L /LI /LBody /Table /TR /TH /TD /A /O /Scope /Column
  /Subtype /Type0 /BaseFont /Encoding /Identity-H /DescendantFonts /ToUnicode /CIDFontType2
  /CIDSystemInfo /Registry (Adobe) /Ordering (Identity) /Supplement /FontDescriptor /W /CIDToGIDMap
  /Identity /FontName /Flags /FontBBox /ItalicAngle /Ascent /Descent /CapHeight /XHeight /StemV /FontFile2
  /Length /Filter /FlateDecode`);

/**
 * Operators and names of our page contents: text, lines, filled labels, marked content. No picture, no form,
 * no render mode (it could hide text from people and show it to machines).
 */
const CONTENT_WORDS = words(`
  q Q cm m l c h f S w cs CS scn SCN BT ET Tm Tf TJ BDC EMC /DeviceRGB /F1 /F2
  /Artifact /Type /Layout /Pagination /MCID /P /H1 /H2 /H3 /LBody /TH /TD`);

const TRAILER =
  /^trailer\n<<\n\/Size \d+\n\/Root \d+ 0 R\n\/Info (?<info>\d+) 0 R\n\/ID \[(?<id><[0-9a-f]{32}>) \k<id>\]\n>>\nstartxref\n\d+\n%%EOF\n$/u;
const XREF = /^xref\n0 \d+\n(?:\d{10} \d{5} [fn] \n)+/u;
const HEADER = '%PDF-1.7\n%\u00FF\u00FF\u00FF\u00FF\n';

interface RawObject {
  readonly id: string;
  readonly syntax: string;
  readonly stream: string | null;
}

function readObject(
  text: string,
  start: number,
): { readonly object: RawObject; readonly end: number } | null {
  const id = /(\d+) 0 obj\n/y;
  id.lastIndex = start;
  const number = id.exec(text)?.[1];
  if (number === undefined) return null;
  const bodyStart = id.lastIndex;
  const end = text.indexOf('endobj\n', bodyStart);
  const streamStart = text.indexOf('stream\n', bodyStart);
  if (end === -1) return null;
  if (streamStart === -1 || streamStart > end) {
    return { object: { id: number, syntax: text.slice(bodyStart, end), stream: null }, end: end + 7 };
  }
  const syntax = text.slice(bodyStart, streamStart);
  const length = Number(/\/Length (\d+)\n/u.exec(syntax)?.[1]);
  const streamEnd = streamStart + 'stream\n'.length + length;
  const closing = '\nendstream\nendobj\n';
  if (!text.startsWith(closing, streamEnd)) return null;
  const stream = text.slice(streamStart + 'stream\n'.length, streamEnd);
  return { object: { id: number, syntax, stream }, end: streamEnd + closing.length };
}

function isMadeOf(syntax: string, isKnown: (word: string) => boolean): boolean {
  return syntax.split(GAP).every((word) => word === '' || NUMBER.test(word) || isKnown(word));
}

function isKnownObject({ syntax }: RawObject): boolean {
  return isMadeOf(syntax, (word) => OBJECT_WORDS.has(word) || FONT_NAME.test(word));
}

function isKnownContent(stream: string): boolean {
  let content: string;
  try {
    content = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return false;
  }
  return isMadeOf(content, (word) => CONTENT_WORDS.has(word) || HEX_TEXT.test(word));
}

/** Which objects the streams are, by the key under which another object refers to them. */
function collectReferences(objects: readonly RawObject[], key: string): ReadonlySet<string> {
  const pattern = new RegExp(`/${key} (\\d+) 0 R`, 'gu');
  return new Set(objects.flatMap(({ syntax }) => [...syntax.matchAll(pattern)].map(([, id]) => id ?? '')));
}

/**
 * Counts what a PDF holds beyond the few kinds of objects that our writer writes. Zero means: pages of
 * text in our own fonts and nothing else, in one revision, with no byte before, between or behind.
 */
export function countUnexpectedObjects(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!text.startsWith(HEADER)) return 1;
  const objects: RawObject[] = [];
  let position = HEADER.length;
  for (let next = readObject(text, position); next !== null; next = readObject(text, position)) {
    objects.push(next.object);
    position = next.end;
  }
  const rest = text.slice(position);
  const xref = XREF.exec(rest)?.[0] ?? '';
  const trailer = TRAILER.exec(rest.slice(xref.length))?.groups;
  const info = objects.find(({ id }) => id === trailer?.['info']);
  const isPlain = xref !== '' && info?.syntax === '<<\n>>\n' && info.stream === null;

  const contents = collectReferences(objects, 'Contents');
  const fontParts = new Set([
    ...collectReferences(objects, 'FontFile2'),
    ...collectReferences(objects, 'ToUnicode'),
  ]);
  const unexpected = objects.filter((object) => {
    if (!isKnownObject(object)) return true;
    if (object.stream === null || fontParts.has(object.id)) return false;
    return !contents.has(object.id) || !isKnownContent(object.stream);
  });
  return unexpected.length + Number(!isPlain);
}
