import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { assemblePdf, type PdfObjects } from '../redaction/pdf-file.js';
import { writeBlindObjects } from '../redaction/pdf-writer.adapter.js';
import { countUnexpectedObjects } from './pdf-objects.js';

const OBJECTS = writeBlindObjects({
  blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Kasse und Lager' }] }],
});
const NEXT_NUMBER = Math.max(...OBJECTS.plain.keys(), ...OBJECTS.streams.keys()) + 1;
const CLEAN = toLatin1(assemblePdf(OBJECTS));

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function countIn(pdf: string): number {
  return countUnexpectedObjects(Buffer.from(pdf, 'latin1'));
}

function change(part: Partial<PdfObjects>): Uint8Array {
  return assemblePdf({ ...OBJECTS, ...part });
}

function withObject(syntax: string): Uint8Array {
  return change({ plain: new Map([...OBJECTS.plain, [NEXT_NUMBER, syntax]]) });
}

function withStream(isWanted: (text: string) => boolean, edit: (text: string) => string): Uint8Array {
  const streams = [...OBJECTS.streams].map(([number, bytes]) => {
    const text = toLatin1(bytes);
    return [number, isWanted(text) ? Buffer.from(edit(text), 'latin1') : bytes] as const;
  });
  return change({ streams: new Map(streams) });
}

/** Adds bytes that unpacking passes over, with a length and places that count them in. */
function withTail(tail: string): string {
  const head = /\/Length (\d+)(?= \/Filter \/FlateDecode >>\nstream\n)/gu;
  const [match] = [...CLEAN.matchAll(head)].slice(-1);
  const length = Number(match?.[1]);
  const longer = String(length + tail.length);
  const start = CLEAN.lastIndexOf('stream\nx') + 'stream\n'.length;
  return (
    CLEAN.slice(0, start).replace(`/Length ${length} /Filter /FlateDecode >>\nstream\n`, (part) =>
      part.replace(String(length), longer),
    ) +
    CLEAN.slice(start, start + length) +
    tail +
    CLEAN.slice(start + length)
  );
}

const isContent = (text: string): boolean => text.includes(' Tj ');
const isUnicodeMap = (text: string): boolean => text.includes('begincmap');
const isFontFile = (text: string): boolean => text.includes('glyf');

describe('countUnexpectedObjects', () => {
  it('finds nothing in what our writer writes', () => {
    expect(countIn(CLEAN)).toBe(0);
    expect(
      countUnexpectedObjects(
        withStream(
          () => true,
          (text) => text,
        ),
      ),
    ).toBe(0);
  });

  it('finds nothing in a further object of a known kind', () => {
    expect(countUnexpectedObjects(withObject('<<\n/S /P\n>>'))).toBe(0);
  });

  it('finds nothing where a paragraph runs over three pages', () => {
    const text = 'Kasse und Lager '.repeat(1200).trim();

    const objects = writeBlindObjects({ blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }] });

    expect([...objects.plain.values()].filter((syntax) => syntax.includes('/MCR')).length).toBeGreaterThan(0);
    expect(countUnexpectedObjects(assemblePdf(objects))).toBe(0);
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
    ['another title', '<<\n/Title (Ayla Beispiel)\n>>'],
    ['a text', '(Ayla Beispiel)'],
    ['a text in hexadecimal', '<41796c61>'],
    ['a comment', '<<\n>>\n%Ayla'],
  ])('finds %s', (_what, syntax) => {
    expect(countUnexpectedObjects(withObject(syntax))).toBeGreaterThan(0);
  });

  it('finds a stream nobody refers to', () => {
    const streams = new Map([...OBJECTS.streams, [NEXT_NUMBER, Buffer.from('Ayla')]]);

    expect(countUnexpectedObjects(change({ streams }))).toBe(1);
  });

  it.each([
    ['bytes behind the end', `${CLEAN}Ayla`],
    ['bytes before the first object', CLEAN.replace('%\u00ff\u00ff\u00ff\u00ff\n', '$&Ayla\n')],
    ['bytes between objects', CLEAN.replace('endobj\n', 'endobj\nAyla\n')],
    ['bytes behind packed bytes', withTail('Ayla')],
    ['a second revision', CLEAN + CLEAN.slice(CLEAN.lastIndexOf('startxref\n'))],
    ['an identifier', CLEAN.replace('/Root 1 0 R ', '/Root 1 0 R /ID [<41> <41>] ')],
    ['another start', CLEAN.replace(/startxref\n\d/u, 'startxref\n9')],
    ['another number of an object', CLEAN.replace(/\n(\d+)( 0 obj\n<< \/Length)/u, '\n99$2')],
    ['an empty file', ''],
  ])('finds %s', (_what, pdf) => {
    expect(pdf).not.toBe(CLEAN);
    expect(countIn(pdf)).toBeGreaterThan(0);
  });

  it('finds a font that is not ours', () => {
    const plain = new Map(
      [...OBJECTS.plain].map(([number, syntax]) => [number, syntax.replaceAll('NotoSans-Regular', 'Ayla')]),
    );

    expect(countUnexpectedObjects(change({ plain }))).toBeGreaterThan(0);
  });

  it.each([
    ['an inline image', isContent, (text: string): string => `${text}\nBI /W 1 /H 1 ID x EI`],
    ['an invisible text', isContent, (text: string): string => text.replace('BT ', 'BT 3 Tr ')],
    ['a form on the page', isContent, (text: string): string => `${text}\n/Fm1 Do`],
    ['a text in another notation', isContent, (text: string): string => `${text}\n(Ayla) Tj`],
    [
      'a replacement text',
      isContent,
      (text: string): string => `/Span << /ActualText (Ayla) >> BDC\n${text}`,
    ],
    ['a comment among the letters', isUnicodeMap, (text: string): string => `${text}\n%Ayla`],
    ['bytes behind a font', isFontFile, (text: string): string => `${text}Ayla`],
    ['a further table of a font', isFontFile, (text: string): string => text.replace('maxp', 'name')],
  ])('finds %s', (_what, isWanted, edit) => {
    const pdf = withStream(isWanted, edit);

    expect(toLatin1(pdf)).not.toBe(CLEAN);
    expect(countUnexpectedObjects(pdf)).toBeGreaterThan(0);
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
