import type { FontTables } from './woff.js';

/**
 * Programs that fit outlines to coarse pixel grids (OpenType 1.9, "Instructing TrueType glyphs"), and rules that
 * exchange or move glyphs for their neighbours.
 */
const DROPPED_TABLES = ['cvt ', 'fpgm', 'prep', 'gasp', 'hdmx', 'VDMX', 'GSUB', 'GPOS', 'GDEF'];
const GLYPH_HEADER_BYTES = 10;

const WORD_ARGUMENTS = 0x0001;
const HAS_SCALE = 0x0008;
const HAS_MORE = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

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

function stripComposite(glyph: Buffer): Buffer {
  const stripped = Buffer.from(glyph);
  let offset = GLYPH_HEADER_BYTES;
  for (;;) {
    const flags = stripped.readUInt16BE(offset);
    stripped.writeUInt16BE(flags & ~HAS_INSTRUCTIONS, offset);
    offset += componentBytes(flags);
    if ((flags & HAS_MORE) === 0) return stripped.subarray(0, offset);
  }
}

function stripGlyph(glyph: Buffer): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return stripComposite(glyph);
  const lengthAt = GLYPH_HEADER_BYTES + contours * 2;
  const outline = glyph.subarray(lengthAt + 2 + glyph.readUInt16BE(lengthAt));
  return Buffer.concat([glyph.subarray(0, lengthAt), Buffer.alloc(2), outline]);
}

/**
 * Reduces a TrueType font to letters and their widths.
 *
 * Without rules that exchange glyphs, each glyph stands for one character, so what is copied from a PDF is
 * exactly what was written; applying them also takes most of the time of typesetting. Hinting is of no use
 * in a PDF, which is scaled freely, and makes up a third of a small subset.
 */
export function toPlainFont(tables: FontTables): FontTables {
  const head = Buffer.from(getTable(tables, 'head'));
  const loca = getTable(tables, 'loca');
  const glyf = getTable(tables, 'glyf');
  const isLong = head.readInt16BE(50) === 1;
  const glyphCount = getTable(tables, 'maxp').readUInt16BE(4);
  const offsetOf = (glyph: number): number =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;

  const glyphs: Buffer[] = [];
  const offsets = Buffer.alloc((glyphCount + 1) * 4);
  let offset = 0;
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    const stripped = stripGlyph(glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)));
    const padding = Buffer.alloc((4 - (stripped.length % 4)) % 4);
    glyphs.push(stripped, padding);
    offset += stripped.length + padding.length;
    offsets.writeUInt32BE(offset, (glyph + 1) * 4);
  }
  head.writeInt16BE(1, 50);

  const kept = [...tables].filter(([tag]) => !DROPPED_TABLES.includes(tag));
  return new Map([...kept, ['head', head], ['loca', offsets], ['glyf', Buffer.concat(glyphs)]]);
}
