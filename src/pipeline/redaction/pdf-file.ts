import { deflateSync } from 'node:zlib';

/** Four bytes beyond ASCII say that the file is not plain text (ISO 32000-2, 7.5.2). */
const HEADER = '%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n';
const CATALOGUE = 1;
const INFORMATION = 2;
const BEST_COMPRESSION = { level: 9 };

/** What a PDF consists of, by object number; streams as they are before packing. */
export interface PdfObjects {
  readonly plain: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, Uint8Array>;
}

/** Collects the objects of a PDF. The first two to be reserved are the catalogue and the information dictionary. */
export class PdfFile implements PdfObjects {
  readonly plain = new Map<number, string>();
  readonly streams = new Map<number, Uint8Array>();
  private lastNumber = 0;

  /** Number of an object whose syntax is set later. */
  reserve(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  set(number: number, syntax: string): void {
    this.plain.set(number, syntax);
  }

  add(syntax: string): number {
    const number = this.reserve();
    this.set(number, syntax);
    return number;
  }

  addStream(bytes: Uint8Array): number {
    const number = this.reserve();
    this.streams.set(number, bytes);
    return number;
  }
}

/**
 * Writes objects as a file: every stream by itself, all else packed together in one object stream (ISO 32000-2,
 * 7.5.7), which makes the structure of a table ten times smaller.
 *
 * No date and no identifier: the same objects give the same bytes.
 */
export function assemblePdf({ plain, streams }: PdfObjects): Uint8Array {
  const lastNumber = Math.max(...plain.keys(), ...streams.keys());
  const places = new Map<number, Place>();
  const pieces: Uint8Array[] = [Buffer.from(HEADER, 'latin1')];
  let position = HEADER.length;
  const append = (number: number, dictionary: string, content: Uint8Array): void => {
    places.set(number, { kind: 1, at: position, index: 0 });
    const packed = deflateSync(content, BEST_COMPRESSION);
    const object = writeStream(number, dictionary, packed);
    pieces.push(object);
    position += object.length;
  };

  for (const [number, content] of streams) append(number, '', content);
  const { content, offsets } = joinObjects(plain);
  for (const [index, number] of [...plain.keys()].entries()) {
    places.set(number, { kind: 2, at: lastNumber + 1, index });
  }
  append(lastNumber + 1, `/Type /ObjStm /N ${plain.size} /First ${offsets.length} `, content);

  const start = position;
  places.set(lastNumber + 2, { kind: 1, at: start, index: 0 });
  const size = lastNumber + 3;
  append(
    lastNumber + 2,
    `/Type /XRef /Size ${size} /Root ${CATALOGUE} 0 R /Info ${INFORMATION} 0 R /W [1 3 2] `,
    toCrossReferences(places, size),
  );
  pieces.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(pieces);
}

function writeStream(number: number, dictionary: string, packed: Uint8Array): Uint8Array {
  const head = `${number} 0 obj\n<< ${dictionary}/Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

function joinObjects(plain: ReadonlyMap<number, string>): { content: Uint8Array; offsets: string } {
  let offsets = '';
  let body = '';
  for (const [number, syntax] of plain) {
    offsets += `${number} ${body.length} `;
    body += `${syntax}\n`;
  }
  return { content: Buffer.from(offsets + body, 'latin1'), offsets };
}

/** Where an object stands: 1, at a place in the file; 2, in the object stream of that number. */
export interface Place {
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

const ENTRY_BYTES = 6;

/** The table of ISO 32000-2, 7.5.8, in columns of 1, 3 and 2 bytes; what has no place is free. */
export function toCrossReferences(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const table = Buffer.alloc(size * ENTRY_BYTES);
  for (const [number, { kind, at, index }] of places) {
    table.writeUInt8(kind, number * ENTRY_BYTES);
    table.writeUIntBE(at, number * ENTRY_BYTES + 1, 3);
    table.writeUInt16BE(index, number * ENTRY_BYTES + 4);
  }
  return table;
}
