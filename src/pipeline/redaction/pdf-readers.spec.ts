import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOptionalProgram } from '../../../test/setup/optional-program.js';
import type { BlindBlock, BlindDocument, BlindInline } from '../../policy/blind-document.js';
import { extractPdf } from '../extraction/adapters/pdf.adapter.js';
import { Pdfium } from '../extraction/adapters/pdfium.adapter.js';
import { hasSameText } from '../verification/compare-text.js';
import { readPageTexts } from '../verification/pdf-reader.adapter.js';
import { toDrawableText } from './clean-text.js';
import { writePdf } from './pdf-writer.adapter.js';

const LETTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => /[\p{L}\p{N}]/u.test(letter) && toDrawableText(letter) === letter,
);

function text(value: string, isBold = false): BlindInline {
  return isBold ? { kind: 'text', text: value, isBold } : { kind: 'text', text: value };
}

function paragraph(value: string, isBold = false): BlindBlock {
  return { kind: 'paragraph', inlines: [text(value, isBold)] };
}

// One word a letter: no reader may join, turn round or normalise it away.
const ALPHABET: BlindDocument = {
  blocks: [false, true].flatMap((isBold) =>
    Array.from({ length: Math.ceil(LETTERS.length / 40) }, (_, row) =>
      paragraph(LETTERS.slice(row * 40, (row + 1) * 40).join(' '), isBold),
    ),
  ),
};

const WORDS: BlindDocument = {
  blocks: [
    { kind: 'heading', level: 1, inlines: [text('Zażółć gęślą jaźń'), { kind: 'mark', category: 'name' }] },
    paragraph(
      `${toDrawableText('ﬁnden Oﬃzier')}, Nguyễn Thị Hồng Ngọc, Αθήνα, Київ, İstanbul ığdır, Dvořák, Šibenik`,
    ),
    paragraph('Mu\u0308ller und A\u0331li: ein Zeichen auf dem Buchstaben'),
    {
      kind: 'table',
      hasHeaderRow: true,
      rows: [
        [[text('Fach')], [text('Note')]],
        [[text('Deutsch')], []],
        [[text('Mathematik')], [text('2')]],
      ],
    },
    { kind: 'list-item', inlines: [text('Regale auffüllen '.repeat(400).trim())] },
  ],
};

/** Runs a program on a blind PDF; answers with what it printed on both channels. */
function runOn(document: BlindDocument, program: string, args: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'blind-pdf-'));
  try {
    const file = path.join(folder, '1.pdf');
    writeFileSync(file, writePdf(document));
    return execFileSync(program, [...args, file, ...(program.endsWith('pdftotext') ? ['-'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const qpdf = findOptionalProgram(['qpdf'], 'the check of blind PDFs with qpdf');
const pdffonts = findOptionalProgram(['pdffonts'], 'the check of the fonts of blind PDFs with poppler');
const pdftotext = findOptionalProgram(['pdftotext'], 'the reading of blind PDFs with poppler');
const pdfinfo = findOptionalProgram(['pdfinfo'], 'the check of the structure of blind PDFs with poppler');

describe.each([
  ['every letter', ALPHABET],
  ['words and a table', WORDS],
  ['nothing', { blocks: [] }],
])('a blind PDF with %s', (_what, document) => {
  (qpdf === undefined ? it.skip : it)('has no error and no warning for qpdf', () => {
    // Exit code 2 for errors and 3 for warnings would throw.
    expect(runOn(document, qpdf ?? '', ['--check'])).toContain('No syntax or stream encoding errors found');
  });

  (pdffonts === undefined ? it.skip : it)('embeds parts of fonts with their Unicode values', () => {
    const [, , ...fonts] = runOn(document, pdffonts ?? '', [])
      .trim()
      .split('\n');

    expect(fonts.length).toBeGreaterThan(0);
    // Columns: embedded, subset, with a table of Unicode values.
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+NotoSans-\S+ +CID TrueType +Identity-H +yes yes yes/u);
  });

  (pdftotext === undefined ? it.skip : it)('reads for poppler as it was written', () => {
    const pages = runOn(document, pdftotext ?? '', ['-raw', '-enc', 'UTF-8'])
      .split('\f')
      .slice(0, -1);

    expect(hasSameText(document, pages)).toBe(true);
  });

  it('reads for pdf.js as it was written', async () => {
    expect(hasSameText(document, await readPageTexts(writePdf(document)))).toBe(true);
  });
});

describe('the structure of a blind PDF', () => {
  (pdfinfo === undefined ? it.skip : it)('is there for poppler: headings, paragraphs, cells, lists', () => {
    const tree = runOn(WORDS, pdfinfo ?? '', ['-struct']);

    expect(tree.match(/\b(?:Document|H1|P|Table|TR|TH|TD|L|LI|LBody)\b/gu)?.join(' ')).toBe(
      'Document H1 P P Table TR TH TH TR TD TD TR TD TD L LI LBody',
    );
  });

  (pdfinfo === undefined ? it.skip : it)('says that it is tagged and names one constant title', () => {
    const information = runOn(WORDS, pdfinfo ?? '', []);

    expect(information).toMatch(/^Title: +Blindakte$/mu);
    expect(information).toMatch(/^Tagged: +yes$/mu);
    expect(information).not.toMatch(/^(?:Creator|Producer|Author|CreationDate|ModDate):/mu);
  });
});

describe('the letters of a blind PDF', () => {
  it('are read by PDFium and leave ink where it says they stand, in both weights', async () => {
    const reading = await extractPdf(
      await Pdfium.load(),
      writePdf(ALPHABET),
      () => undefined,
      () => Promise.reject(new Error('no picture')),
    );

    const document = reading.kind === 'extracted' ? reading.document : undefined;
    const seen = new Map<string, number>();
    for (const letter of document?.text.normalize('NFC') ?? '') seen.set(letter, (seen.get(letter) ?? 0) + 1);
    expect(LETTERS.filter((letter) => (seen.get(letter) ?? 0) < 2)).toEqual([]);
    expect(document?.doubts).toEqual([]);
  });
});
