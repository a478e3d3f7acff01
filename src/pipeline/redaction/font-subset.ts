import type { TrueTypeFont } from './true-type.js';
import { toTrueType } from './woff.js';

/** The letters of one document in one weight. Codes count from 1 in the order of Unicode. */
export interface FontSubset {
  readonly font: TrueTypeFont;
  readonly codePoints: readonly number[];
  readonly codes: ReadonlyMap<number, number>;
}

/** Depends on the letters alone, not on the order in which they were written. */
export function toSubset(font: TrueTypeFont, codePoints: Iterable<number>): FontSubset {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b);
  return { font, codePoints: sorted, codes: new Map(sorted.map((code, index) => [code, index + 1])) };
}

const SHORT_OFFSETS_REACH = 0x1fffe;

/** Writes a font file with the letters of the subset, and the parts they are composed of, and nothing else. */
export function writeFontFile({ font, codePoints }: FontSubset): Uint8Array {
  const glyphs = withComponents(font, [0, ...codePoints.map((code) => font.glyphs.get(code) ?? 0)]);
  const outlines = glyphs.map((glyph, index) =>
    index === 0 ? Buffer.alloc(0) : renumber(font, glyph, glyphs),
  );
  const { glyf, loca, isLong } = join(outlines);
  const head = Buffer.from(font.table('head'));
  head.writeInt16BE(isLong ? 1 : 0, 50);
  const hhea = Buffer.from(font.table('hhea'));
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = Buffer.from(font.table('maxp'));
  maxp.writeUInt16BE(glyphs.length, 4);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  for (const [index, glyph] of glyphs.entries()) {
    hmtx.writeUInt16BE(font.advanceOf(glyph), index * 4);
    hmtx.writeInt16BE(font.sideBearingOf(glyph), index * 4 + 2);
  }
  return toTrueType(new Map(Object.entries({ glyf, head, hhea, hmtx, loca, maxp })));
}

function withComponents(font: TrueTypeFont, glyphs: readonly number[]): number[] {
  const all = [...glyphs];
  const known = new Set(all);
  // The list grows while it is walked: parts may be composed too.
  for (const glyph of all) {
    for (const component of font.outlineOf(glyph).components) {
      if (known.has(component.glyph)) continue;
      known.add(component.glyph);
      all.push(component.glyph);
    }
  }
  return all;
}

function renumber(font: TrueTypeFont, glyph: number, glyphs: readonly number[]): Buffer {
  const { bytes, components } = font.outlineOf(glyph);
  if (components.length === 0) return bytes;
  const renumbered = Buffer.from(bytes);
  for (const component of components) {
    renumbered.writeUInt16BE(glyphs.indexOf(component.glyph), component.offset);
  }
  return renumbered;
}

function join(outlines: readonly Buffer[]): { glyf: Buffer; loca: Buffer; isLong: boolean } {
  const padded = outlines.map((outline) => Buffer.concat([outline], outline.length + (outline.length % 2)));
  const glyf = Buffer.concat(padded);
  const isLong = glyf.length > SHORT_OFFSETS_REACH;
  const loca = Buffer.alloc((padded.length + 1) * (isLong ? 4 : 2));
  let offset = 0;
  for (const [index, outline] of padded.entries()) {
    offset += outline.length;
    if (isLong) loca.writeUInt32BE(offset, (index + 1) * 4);
    else loca.writeUInt16BE(offset / 2, (index + 1) * 2);
  }
  return { glyf, loca, isLong };
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** A text in the codes of the subset, as a PDF writes it. */
export function toCodes({ codes }: FontSubset, text: string): string {
  let written = '';
  for (const character of text) written += hex(codes.get(character.codePointAt(0) ?? 0) ?? 0);
  return `<${written}>`;
}

/** `[first code, last code, first code point]` of neighbours; no range leaves its 256 codes (ISO 32000-2, 9.10.3). */
function toRanges({ codePoints }: FontSubset): [number, number, number][] {
  const ranges: [number, number, number][] = [];
  for (const [index, codePoint] of codePoints.entries()) {
    const code = index + 1;
    const last = ranges.at(-1);
    const follows = last !== undefined && codePoint === last[2] + code - last[0];
    if (follows && code % 256 !== 0 && codePoint % 256 !== 0) last[1] = code;
    else ranges.push([code, code, codePoint]);
  }
  return ranges;
}

const MOST_RANGES = 100;

/** The table by which a reader turns the codes back into text. */
export function writeUnicodeMap(subset: FontSubset): string {
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
  ];
  const ranges = toRanges(subset);
  for (let from = 0; from < ranges.length; from += MOST_RANGES) {
    const block = ranges.slice(from, from + MOST_RANGES);
    lines.push(`${block.length} beginbfrange`);
    for (const [first, last, codePoint] of block)
      lines.push(`<${hex(first)}> <${hex(last)}> <${hex(codePoint)}>`);
    lines.push('endbfrange');
  }
  lines.push('endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end');
  return lines.join('\n');
}
