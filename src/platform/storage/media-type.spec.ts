import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { detectMediaType, formatOf } from './media-type.js';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const EMPTY = strToU8('<x/>');

function archive(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, EMPTY])));
}

function openDocument(mimetype: string): Uint8Array {
  return zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'content.xml': EMPTY });
}

describe('detectMediaType', () => {
  it.each([
    ['pdf', strToU8('%PDF-1.7\n')],
    ['pdf', strToU8('\uFEFF\n%PDF-1.4\n')],
    ['docx', archive('[Content_Types].xml', 'word/document.xml')],
    ['odt', openDocument('application/vnd.oasis.opendocument.text')],
    ['jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['png', new Uint8Array(PNG)],
    ['webp', strToU8('RIFF\0\0\0\0WEBPVP8 ')],
    ['tiff', new Uint8Array([0x49, 0x49, 0x2a, 0])],
    ['tiff', new Uint8Array([0x4d, 0x4d, 0, 0x2a])],
  ])('knows %s', async (format, bytes) => {
    const mediaType = await detectMediaType(bytes);

    expect(mediaType === undefined ? undefined : formatOf(mediaType)).toBe(format);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a program', strToU8('MZ\u0090')],
    ['a web page', strToU8('<!doctype html><p>Hallo')],
    ['an animated picture', strToU8('GIF89a')],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a plain archive', archive('readme.txt')],
    ['a spreadsheet', archive('[Content_Types].xml', 'xl/workbook.xml')],
    ['an OpenDocument spreadsheet', openDocument('application/vnd.oasis.opendocument.spreadsheet')],
    ['an OpenDocument template', openDocument('application/vnd.oasis.opendocument.text-template')],
    ['a PDF behind a picture', new Uint8Array([...PNG, ...strToU8('%PDF-1.7')])],
    ['a PDF inside an archive', new Uint8Array([...archive('%PDF-1.7'), ...strToU8('x')])],
    ['a cut archive', archive('[Content_Types].xml', 'word/document.xml').subarray(0, 60)],
  ])('refuses %s', async (_, bytes) => {
    expect(await detectMediaType(bytes)).toBeUndefined();
  });
});
