import { beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { DocumentMediaType } from '../../../platform/storage/media-type.js';
import {
  makePdf,
  writeDocx,
  writeOdt,
  writePdf,
  zipDocx,
  zipOdt,
} from '../../../../test/factories/invented-documents.js';
import type { InventedBlock } from '../../../../test/factories/invented-documents.js';
import { DocumentReader } from '../document-reader.adapter.js';
import type { ExtractedDocument, ExtractionResult } from '../extracted-document.js';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

const CV: readonly InventedBlock[] = [
  { kind: 'heading', text: 'Lebenslauf' },
  { kind: 'paragraph', text: 'Jördis Ünal-Ostwald, Spielstraße 4, Musterhausen' },
  { kind: 'list-item', text: 'Waren prüfen' },
  { kind: 'list-item', text: 'Kasse führen' },
  {
    kind: 'table',
    rows: [
      ['Fach', 'Note'],
      ['Deutsch', 'gut'],
      ['Mathematik', '2+'],
    ],
  },
  { kind: 'paragraph', text: 'Ich arbeite gern mit Menschen.' },
];

const TEXT = [
  'Lebenslauf',
  'Jördis Ünal-Ostwald, Spielstraße 4, Musterhausen',
  'Waren prüfen',
  'Kasse führen',
  'Fach\tNote',
  'Deutsch\tgut',
  'Mathematik\t2+',
  'Ich arbeite gern mit Menschen.',
].join('\n');

let reader: DocumentReader;

beforeAll(async () => {
  reader = new DocumentReader();
  await reader.warmUp();
});

async function read(bytes: Uint8Array, mediaType: DocumentMediaType): Promise<ExtractionResult> {
  return reader.extract(bytes, mediaType, () => undefined);
}

async function readDocument(bytes: Uint8Array, mediaType: DocumentMediaType): Promise<ExtractedDocument> {
  const result = await read(bytes, mediaType);
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document;
}

const FORMATS: readonly (readonly [
  string,
  DocumentMediaType,
  (blocks: readonly InventedBlock[]) => Uint8Array | Promise<Uint8Array>,
])[] = [
  ['pdf', PDF, writePdf],
  ['docx', DOCX, writeDocx],
  ['odt', ODT, writeOdt],
];

describe.each(FORMATS)('the %s adapter', (format, mediaType, write) => {
  it('reads the same text and the same blocks as every other', async () => {
    const document = await readDocument(await write(CV), mediaType);

    expect(document.format).toBe(format);
    expect(document.text).toBe(TEXT);
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'table',
      'paragraph',
    ]);
    expect(document.blocks[4]).toMatchObject({ hasHeaderRow: true, rows: { length: 3 } });
    expect(document.doubts).toEqual([]);
  });

  it('gives words a place on a page, or none where the format has no layout', async () => {
    const { words, pages } = await readDocument(await write(CV), mediaType);

    expect(words.every((word) => (word.box === null) === (pages.length === 0))).toBe(true);
    expect(words).toHaveLength(TEXT.split(/\s/u).length);
  });

  it('refuses a file that was cut off', async () => {
    const bytes = await write(CV);

    const result = await read(bytes.subarray(0, Math.floor(bytes.length / 3)), mediaType);

    expect(result.kind).toBe('failed');
  });

  it('refuses garbage behind a right beginning', async () => {
    const bytes = (await write(CV)).slice();
    bytes.fill(0x5a, 200);

    const result = await read(bytes, mediaType);

    expect(result.kind).toBe('failed');
  });

  it('refuses a file of another kind', async () => {
    const other = mediaType === PDF ? writeDocx(CV) : await writePdf(CV);

    expect(await read(other, mediaType)).toEqual({ kind: 'failed', code: 'unsupported-type' });
  });

  it('refuses a file over the size limit', async () => {
    const bytes = new Uint8Array(EXTRACTION_LIMITS.fileBytes + 1);

    expect(await read(bytes, mediaType)).toEqual({ kind: 'failed', code: 'too-large' });
  });
});

describe('archives of office documents', () => {
  const bomb = 'A'.repeat(30 * 1024 * 1024);

  it('refuses a part that unpacks to more than a document can hold', async () => {
    expect(await read(zipDocx(`<w:p><w:r><w:t>${bomb}</w:t></w:r></w:p>`), DOCX)).toEqual({
      kind: 'failed',
      code: 'too-large',
    });
    expect(await read(zipOdt(`<text:p>${bomb}</text:p>`), ODT)).toEqual({
      kind: 'failed',
      code: 'too-large',
    });
  });

  it('never unpacks more than a part declares', async () => {
    const bytes = zipDocx(`<w:p><w:r><w:t>${'Wort '.repeat(20_000)}</w:t></w:r></w:p>`).slice();
    declareSize(bytes, 'word/document.xml', 500);

    expect(await read(bytes, DOCX)).toEqual({ kind: 'failed', code: 'damaged' });
  });

  it('refuses archives of very many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`word/x${String(index)}`, '']),
    );

    expect(await read(zipDocx('<w:p/>', parts), DOCX)).toEqual({ kind: 'failed', code: 'too-large' });
  });

  it('refuses a document type, with or without entities', async () => {
    const entity =
      '<!DOCTYPE w [<!ENTITY e "Ostwald">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>';

    expect(await read(zipDocx('', { 'word/document.xml': entity }), DOCX)).toEqual({
      kind: 'failed',
      code: 'damaged',
    });
  });

  it('refuses nesting that no program writes', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(5_000)}`;

    expect(await read(zipDocx(deep), DOCX)).toEqual({ kind: 'failed', code: 'damaged' });
  });

  it('says that an encrypted OpenDocument text needs a password', async () => {
    const manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    const bytes = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<x/>'),
      'META-INF/manifest.xml': strToU8(manifest),
    });

    expect(await read(bytes, ODT)).toEqual({ kind: 'failed', code: 'encrypted' });
  });
});

describe('protected PDFs', () => {
  it('refuses a PDF that needs a password and reads one that only forbids copying', async () => {
    const draw = (pdf: PDFKit.PDFDocument): void => {
      pdf.text('Ich arbeite gern mit Menschen und Maschinen.');
    };
    const locked = await makePdf(draw, { userPassword: 'geheim', ownerPassword: 'noch geheimer' });
    const restricted = await makePdf(draw, {
      ownerPassword: 'noch geheimer',
      permissions: { copying: false },
    });

    expect(await read(locked, PDF)).toEqual({ kind: 'failed', code: 'encrypted' });
    expect((await readDocument(restricted, PDF)).text).toBe('Ich arbeite gern mit Menschen und Maschinen.');
  });

  it('refuses more pages than an application can have', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 0; page < EXTRACTION_LIMITS.pages; page += 1) pdf.addPage();
    });

    expect(await read(bytes, PDF)).toEqual({ kind: 'failed', code: 'too-many-pages' });
  });
});

/** Overwrites the unpacked size of one part, in the directory and before the part. */
function declareSize(bytes: Uint8Array, name: string, sizeBytes: number): void {
  const view = new DataView(bytes.buffer);
  for (let offset = 0; offset + 46 < bytes.length; offset += 1) {
    const signature = view.getUint32(offset, true);
    const [nameAt, sizeAt] =
      signature === 0x04034b50 ? [30, 22] : signature === 0x02014b50 ? [46, 24] : [0, 0];
    if (nameAt === 0) continue;
    const found = new TextDecoder().decode(bytes.subarray(offset + nameAt, offset + nameAt + name.length));
    if (found === name) view.setUint32(offset + sizeAt, sizeBytes, true);
  }
}
