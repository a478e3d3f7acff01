import { describe, expect, it } from '@jest/globals';
import { deflateSync, inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { writePdf } from '../redaction/pdf-writer.adapter.js';
import { countUnexpectedObjects } from './pdf-objects.js';

const CLEAN = Buffer.from(
  await writePdf({ blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Kasse und Lager' }] }] }),
).toString('latin1');

function countIn(pdf: string): number {
  return countUnexpectedObjects(Buffer.from(pdf, 'latin1'));
}

function withObject(syntax: string): string {
  return CLEAN.replace('xref\n', `99 0 obj\n${syntax}\nendobj\nxref\n`);
}

function withContent(change: (content: string) => string): string {
  const [head = '', length = ''] = /\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/u.exec(CLEAN) ?? [];
  const start = CLEAN.indexOf(head) + head.length;
  const end = start + Number(length);
  const content = inflateSync(Buffer.from(CLEAN.slice(start, end), 'latin1')).toString('latin1');
  const packed = deflateSync(Buffer.from(change(content), 'latin1')).toString('latin1');
  const newHead = head.replace(length, String(packed.length));
  return CLEAN.slice(0, start - head.length) + newHead + packed + CLEAN.slice(end);
}

describe('countUnexpectedObjects', () => {
  it('finds nothing in what our writer writes', () => {
    expect(countIn(CLEAN)).toBe(0);
    expect(countIn(withContent((content) => content))).toBe(0);
  });

  it('finds nothing where a paragraph runs over three pages', async () => {
    const text = 'Kasse und Lager '.repeat(1200).trim();

    const pdf = await writePdf({ blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }] });

    expect(Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\n/gu)?.length).toBeGreaterThan(2);
    expect(countUnexpectedObjects(pdf)).toBe(0);
  });

  it.each([
    ['an image', '<<\n/Type /XObject\n/Subtype /Image\n/Width 10\n>>'],
    ['an image behind an escaped name', '<<\n/Type /X#4fbject\n>>'],
    ['an annotation', '<<\n/Type /Annot\n/Subtype /Text\n/Contents (Ayla Beispiel)\n>>'],
    ['an attachment', '<<\n/Type /Filespec\n/F (a.xml)\n>>'],
    ['a script', '<<\n/S /JavaScript\n/JS (1)\n>>'],
    ['a form', '<<\n/AcroForm 1 0 R\n>>'],
    ['a layer', '<<\n/Type /OCG\n>>'],
    ['an alternative text', '<<\n/S /P\n/Alt (Ayla Beispiel)\n>>'],
    ['a title', '<<\n/Title (Ayla Beispiel)\n>>'],
    ['a text', '(Ayla Beispiel)'],
    ['a text in hexadecimal', '<41796c61>'],
    ['a comment', '<<\n>>\n%Ayla'],
    ['a stream nobody refers to', '<<\n/Length 4\n>>\nstream\nAyla\nendstream'],
  ])('finds %s', (_what, syntax) => {
    expect(countIn(withObject(syntax))).toBeGreaterThan(0);
  });

  it.each([
    ['an author', CLEAN.replace(/(\d+ 0 obj\n<<\n)(>>\nendobj\n)(?=[^]*xref)/u, '$1/Author (Ayla)\n$2')],
    ['bytes behind the end', `${CLEAN}Ayla`],
    ['bytes before the first object', CLEAN.replace('1.7\n', '1.7\nAyla\n')],
    ['bytes between objects', CLEAN.replace('endobj\n', 'endobj\nAyla\n')],
    ['a second revision', CLEAN + CLEAN.slice(CLEAN.indexOf('xref\n'))],
    ['a random file identifier', CLEAN.replace(/<[0-9a-f]{32}>\]/u, `<${'0'.repeat(32)}>]`)],
    ['a font that is not ours', CLEAN.replaceAll('NotoSans-Regular', 'Ayla')],
    ['an empty file', ''],
  ])('finds %s', (_what, pdf) => {
    expect(pdf).not.toBe(CLEAN);
    expect(countIn(pdf)).toBeGreaterThan(0);
  });

  it.each([
    ['an inline image', (content: string): string => `${content}\nBI /W 1 /H 1 ID x EI`],
    ['an invisible text', (content: string): string => content.replace('BT\n', 'BT\n3 Tr\n')],
    ['a form on the page', (content: string): string => `${content}\n/Fm1 Do`],
    ['a text in another notation', (content: string): string => `${content}\n(Ayla) Tj`],
    ['a replacement text', (content: string): string => `/Span << /ActualText (Ayla) >> BDC\n${content}`],
  ])('finds %s in a page', (_what, change) => {
    expect(withContent(change)).not.toBe(withContent((content) => content));
    expect(countIn(withContent(change))).toBeGreaterThan(0);
  });

  it('finds something in a PDF of any other writer', async () => {
    const pdf = new PDFDocument();
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.text('Kasse und Lager').end();
    await new Promise((resolve) => pdf.on('end', resolve));

    expect(countUnexpectedObjects(Buffer.concat(chunks))).toBeGreaterThan(0);
  });
});
