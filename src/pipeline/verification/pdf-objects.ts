import { inflateSync } from 'node:zlib';
import { toCrossReferences, type Place } from '../redaction/pdf-file.js';

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const GAP = /[\s[\]]+|<<|>>/u;
const HEX_TEXT = /^<(?:[0-9a-f]{4})+>$/u;
const FONT_NAME = /^\/[A-Z]{6}\+NotoSans-(?:Regular|Bold)$/u;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}

/**
 * Every word that objects of our writer consist of, besides numbers. There is no image, form, annotation,
 * action, attachment, metadata, alternative text, layer or encryption among them, and no title but one.
 */
const OBJECT_WORDS = words(`
  R true /Type /Catalog /ViewerPreferences /DisplayDocTitle /Title (Blindakte) /Pages /Page /Kids /Count /Parent /MediaBox /Contents /Resources
  /StructParents /Tabs /S /Font /F1 /F2 /Lang (de-DE) /MarkInfo /Marked /StructTreeRoot /ParentTree
  /ParentTreeNextKey /Nums /P /K /Pg /MCR /MCID /Document /H1 /H2 /H3 /L /LI /LBody /Table /TR /TH /TD /A /O
  /Scope /Column /Subtype /Type0 /BaseFont /Encoding /Identity-H /DescendantFonts /ToUnicode /CIDFontType2
  /CIDSystemInfo /Registry (Adobe) /Ordering (Identity) /Supplement /FontDescriptor /W /CIDToGIDMap
  /Identity /FontName /Flags /FontBBox /ItalicAngle /Ascent /Descent /CapHeight /StemV /FontFile2`);

/**
 * Operators and names of our page contents: text, lines, filled labels, marked content. No picture, no form,
 * no render mode (it could hide text from people and show it to machines).
 */
const CONTENT_WORDS = words(`
  j J w rg RG re B m l S BT Tf Td Tj ET BDC EMC /F1 /F2
  /Artifact /Type /Layout /Pagination /MCID /P /H1 /H2 /H3 /LBody /TR /TH /TD`);

/** What the tables consist of that tell which letters the codes of a font stand for. */
const UNICODE_MAP_WORDS = words(`
  /CIDInit /ProcSet findresource begin dict begincmap /CIDSystemInfo /Registry (Adobe) /Ordering (UCS) /Supplement
  def /CMapName /Adobe-Identity-UCS /CMapType begincodespacerange endcodespacerange beginbfrange endbfrange endcmap
  CMapName currentdict /CMap defineresource pop end`);

const FONT_TABLES = 'glyf head hhea hmtx loca maxp';

const HEADER = '%PDF-1.7\n%\u00FF\u00FF\u00FF\u00FF\n';
const STREAM_HEAD =
  /(?<number>\d+) 0 obj\n<< (?<kind>\/Type \/ObjStm \/N \d+ \/First (?<first>\d+) |\/Type \/XRef \/Size (?<size>\d+) \/Root 1 0 R \/Info 2 0 R \/W \[1 3 2\] |)\/Length (?<length>\d+) \/Filter \/FlateDecode >>\nstream\n/y;
const STREAM_END = '\nendstream\nendobj\n';

interface Stream {
  readonly number: number;
  /** Where the object begins in the file. */
  readonly at: number;
  readonly kind: 'content' | 'objects' | 'cross-references';
  /** Length of the list of numbers and offsets at the start of an object stream. */
  readonly first: number;
  /** How many object numbers a cross-reference stream is for. */
  readonly size: number;
  readonly content: Buffer;
}

/** Unpacks a stream; null when it cannot be unpacked or something stands behind the packed bytes. */
function unpack(packed: string): Buffer | null {
  try {
    const bytes = Buffer.from(packed, 'latin1');
    const { buffer, engine } = inflateSync(bytes, { info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return engine.bytesWritten === bytes.length ? buffer : null;
  } catch {
    return null;
  }
}

function readStream(text: string, at: number): { readonly stream: Stream; readonly end: number } | null {
  STREAM_HEAD.lastIndex = at;
  const head = STREAM_HEAD.exec(text)?.groups;
  if (head === undefined) return null;
  const start = STREAM_HEAD.lastIndex;
  const end = start + Number(head['length']);
  const content = text.startsWith(STREAM_END, end) ? unpack(text.slice(start, end)) : null;
  if (content === null) return null;
  const kind =
    head['first'] !== undefined ? 'objects' : head['size'] !== undefined ? 'cross-references' : 'content';
  const { number, first, size } = head;
  const stream = {
    number: Number(number),
    at,
    kind,
    first: Number(first),
    size: Number(size),
    content,
  } as const;
  return { stream, end: end + STREAM_END.length };
}

function isMadeOf(syntax: string, isKnown: (word: string) => boolean): boolean {
  return syntax.split(GAP).every((word) => word === '' || NUMBER.test(word) || isKnown(word));
}

/** A TrueType file with the tables of a subset, without a gap between them or a byte behind the last. */
function isFontFile(font: Buffer): boolean {
  const tableCount = FONT_TABLES.split(' ').length;
  const directoryBytes = 12 + tableCount * 16;
  if (font.length < directoryBytes || font.readUInt16BE(4) !== tableCount) return false;
  const tags: string[] = [];
  let end = directoryBytes;
  for (let entry = 12; entry < directoryBytes; entry += 16) {
    tags.push(font.toString('latin1', entry, entry + 4));
    if (font.readUInt32BE(entry + 8) !== end) return false;
    end += Math.ceil(font.readUInt32BE(entry + 12) / 4) * 4;
  }
  return tags.join(' ') === FONT_TABLES && end === font.length;
}

/** Which objects the streams are, by the key under which another object refers to them. */
function collectReferences(objects: string, key: string): ReadonlySet<number> {
  return new Set([...objects.matchAll(new RegExp(`/${key} (\\d+) 0 R`, 'gu'))].map(([, id]) => Number(id)));
}

function countUnexpectedContents(streams: readonly Stream[], objects: string): number {
  const contents = collectReferences(objects, 'Contents');
  const fontFiles = collectReferences(objects, 'FontFile2');
  const unicodeMaps = collectReferences(objects, 'ToUnicode');
  const isMadeOfWords = (content: Buffer, known: ReadonlySet<string>): boolean =>
    isMadeOf(content.toString('latin1'), (word) => known.has(word) || HEX_TEXT.test(word));
  return streams.filter(({ kind, number, content }) => {
    if (kind !== 'content') return false;
    if (contents.has(number)) return !isMadeOfWords(content, CONTENT_WORDS);
    if (unicodeMaps.has(number)) return !isMadeOfWords(content, UNICODE_MAP_WORDS);
    return !fontFiles.has(number) || !isFontFile(content);
  }).length;
}

/** Whether the cross-references say of every object where it was found, and of no other. */
function hasTrueReferences(streams: readonly Stream[], packed: Stream, table: Stream): boolean {
  const places = new Map<number, Place>();
  for (const { number, at } of streams) places.set(number, { kind: 1, at, index: 0 });
  const list = packed.content.toString('latin1', 0, packed.first).trim().split(' ').map(Number);
  const numbers = list.filter((_value, index) => index % 2 === 0);
  for (const [index, number] of numbers.entries()) places.set(number, { kind: 2, at: packed.number, index });
  const isComplete = places.size === table.size - 1 && places.size === streams.length + numbers.length;
  return isComplete && table.content.equals(toCrossReferences(places, table.size));
}

/**
 * Counts what a PDF holds beyond the few kinds of objects that our writer writes. Zero means: pages of
 * text in our own fonts and nothing else, in one revision, with no byte before, between or behind.
 */
export function countUnexpectedObjects(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!text.startsWith(HEADER)) return 1;
  const streams: Stream[] = [];
  let position = HEADER.length;
  for (let next = readStream(text, position); next !== null; next = readStream(text, position)) {
    streams.push(next.stream);
    position = next.end;
  }
  const table = streams.at(-1);
  const [packed, ...otherPacked] = streams.filter(({ kind }) => kind === 'objects');
  if (packed === undefined || table?.kind !== 'cross-references') return 1;

  const list = packed.content.toString('latin1', 0, packed.first);
  const objects = packed.content.toString('latin1', packed.first);
  const isPlain =
    otherPacked.length === 0 &&
    streams.filter(({ kind }) => kind === 'cross-references').length === 1 &&
    text.slice(position) === `startxref\n${table.at}\n%%EOF\n` &&
    /^(?:\d+ )+$/u.test(list) &&
    isMadeOf(objects, (word) => OBJECT_WORDS.has(word) || FONT_NAME.test(word)) &&
    hasTrueReferences(streams, packed, table);
  return Number(!isPlain) + countUnexpectedContents(streams, objects);
}
