import { inflateSync } from 'node:zlib';

const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

/** The tables of an OpenType font by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Unpacks a WOFF 1.0 font (W3C recommendation of 2012). */
export function readWoff(bytes: Uint8Array): FontTables {
  const woff = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = WOFF_HEADER_BYTES + index * WOFF_ENTRY_BYTES;
    const offset = woff.readUInt32BE(entry + 4);
    const packedBytes = woff.readUInt32BE(entry + 8);
    const stored = woff.subarray(offset, offset + packedBytes);
    const isPacked = packedBytes < woff.readUInt32BE(entry + 12);
    tables.set(woff.toString('latin1', entry, entry + 4), isPacked ? inflateSync(stored) : stored);
  }
  return tables;
}

/** Writes a TrueType font file. Checksums stay zero: they guard files on a disk, and nothing here reads them. */
export function toTrueType(tables: FontTables): Uint8Array {
  const headBytes = SFNT_HEADER_BYTES + tables.size * SFNT_ENTRY_BYTES;
  const bodyBytes = [...tables.values()].reduce((sum, table) => sum + Math.ceil(table.length / 4) * 4, 0);
  const font = Buffer.alloc(headBytes + bodyBytes);
  const exponent = Math.floor(Math.log2(tables.size));
  font.writeUInt32BE(0x00010000, 0);
  font.writeUInt16BE(tables.size, 4);
  font.writeUInt16BE(2 ** exponent * 16, 6);
  font.writeUInt16BE(exponent, 8);
  font.writeUInt16BE((tables.size - 2 ** exponent) * 16, 10);

  let offset = headBytes;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const entry = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES;
    font.write(tag, entry, 'latin1');
    font.writeUInt32BE(offset, entry + 8);
    font.writeUInt32BE(table.length, entry + 12);
    font.set(table, offset);
    offset += Math.ceil(table.length / 4) * 4;
  }
  return font;
}
