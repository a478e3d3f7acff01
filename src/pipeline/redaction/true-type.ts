import type { FontTables } from './woff.js';

const GLYPH_HEADER_BYTES = 10;
const WORD_ARGUMENTS = 0x0001;
const HAS_SCALE = 0x0008;
const HAS_MORE = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;
const UNITS_PER_EM = 1000;

function getTable(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}.`);
  return table;
}

function componentBytes(flags: number): number {
  const argumentBytes = flags & WORD_ARGUMENTS ? 4 : 2;
  if (flags & HAS_MATRIX) return 4 + argumentBytes + 8;
  if (flags & HAS_TWO_SCALES) return 4 + argumentBytes + 4;
  return 4 + argumentBytes + (flags & HAS_SCALE ? 2 : 0);
}

/** One glyph of the table `glyf` without hinting. `components` are the glyphs it is composed of, and where their ids stand. */
export interface Outline {
  readonly bytes: Buffer;
  readonly components: readonly { readonly glyph: number; readonly offset: number }[];
}

function readComposite(glyph: Buffer): Outline {
  const bytes = Buffer.from(glyph);
  const components: { glyph: number; offset: number }[] = [];
  for (let offset = GLYPH_HEADER_BYTES; ;) {
    const flags = bytes.readUInt16BE(offset);
    bytes.writeUInt16BE(flags & ~HAS_INSTRUCTIONS, offset);
    components.push({ glyph: bytes.readUInt16BE(offset + 2), offset: offset + 2 });
    offset += componentBytes(flags);
    if ((flags & HAS_MORE) === 0) return { bytes: bytes.subarray(0, offset), components };
  }
}

function readOutline(glyph: Buffer): Outline {
  if (glyph.length === 0) return { bytes: glyph, components: [] };
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return readComposite(glyph);
  const lengthAt = GLYPH_HEADER_BYTES + contours * 2;
  const points = glyph.subarray(lengthAt + 2 + glyph.readUInt16BE(lengthAt));
  return {
    bytes: Buffer.concat([glyph.subarray(0, lengthAt), Buffer.alloc(2), points]),
    components: [],
  };
}

const WINDOWS = 3;
const UNICODE_BMP = 1;
const SEGMENTS = 4;

/** Reads which glyph stands for which character (OpenType 1.9, "cmap", format 4). */
function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  for (let entry = 4; entry < 4 + cmap.readUInt16BE(2) * 8; entry += 8) {
    const table = cmap.subarray(cmap.readUInt32BE(entry + 4));
    const isWanted = cmap.readUInt16BE(entry) === WINDOWS && cmap.readUInt16BE(entry + 2) === UNICODE_BMP;
    if (isWanted && table.readUInt16BE(0) === SEGMENTS) return readSegments(table);
  }
  throw new Error('The font does not tell its characters in a way we read.');
}

function readSegments(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = table.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const last = table.readUInt16BE(at);
    const first = table.readUInt16BE(at + size + 2);
    const delta = table.readUInt16BE(at + 2 * size + 2);
    const rangeAt = at + 3 * size + 2;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const index = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
      const glyph = index === 0 && range !== 0 ? 0 : (index + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/**
 * A TrueType font reduced to letters and their widths.
 *
 * Rules that exchange or move glyphs for their neighbours are not read, so each glyph stands for one character,
 * and what is copied from a PDF is exactly what was written. Hinting is dropped: it is of no use in a PDF, which
 * is scaled freely, and makes up a third of a small subset.
 */
export class TrueTypeFont {
  /** Character → glyph. */
  readonly glyphs: ReadonlyMap<number, number>;
  private readonly outlines = new Map<number, Outline>();
  private readonly widths = new Map<number, number>();

  /** @throws Error when a table is missing or the em is not divided in thousand units */
  constructor(private readonly tables: FontTables) {
    this.glyphs = readCharacters(this.table('cmap'));
    if (this.table('head').readUInt16BE(18) !== UNITS_PER_EM) throw new Error('The em has not 1000 units.');
  }

  table(tag: string): Buffer {
    return getTable(this.tables, tag);
  }

  /** Width of a character in thousandths of the type size. */
  widthOf(codePoint: number): number {
    const known = this.widths.get(codePoint);
    if (known !== undefined) return known;
    const width = this.advanceOf(this.glyphs.get(codePoint) ?? 0);
    this.widths.set(codePoint, width);
    return width;
  }

  advanceOf(glyph: number): number {
    const widthCount = this.table('hhea').readUInt16BE(34);
    return this.table('hmtx').readUInt16BE(Math.min(glyph, widthCount - 1) * 4);
  }

  /** Space between the origin and the outline of a glyph; what it was before has no effect on it. */
  sideBearingOf(glyph: number): number {
    const widthCount = this.table('hhea').readUInt16BE(34);
    const at = glyph < widthCount ? glyph * 4 + 2 : widthCount * 4 + (glyph - widthCount) * 2;
    return this.table('hmtx').readInt16BE(at);
  }

  outlineOf(glyph: number): Outline {
    const known = this.outlines.get(glyph);
    if (known !== undefined) return known;
    const outline = readOutline(this.table('glyf').subarray(this.offsetOf(glyph), this.offsetOf(glyph + 1)));
    this.outlines.set(glyph, outline);
    return outline;
  }

  private offsetOf(glyph: number): number {
    const loca = this.table('loca');
    const isLong = this.table('head').readInt16BE(50) === 1;
    return isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  }
}
