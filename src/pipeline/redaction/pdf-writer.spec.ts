import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { readPageTexts } from '../verification/pdf-reader.adapter.js';
import { countUnexpectedObjects } from '../verification/pdf-objects.js';
import { hasSameText } from '../verification/compare-text.js';
import type { BlindBlock, BlindDocument, BlindInline } from '../../policy/blind-document.js';
import { getBlindFonts } from './blind-fonts.adapter.js';
import { toDrawableText } from './clean-text.js';
import { writePdf } from './pdf-writer.adapter.js';

function text(value: string, isBold = false): BlindInline {
  return isBold ? { kind: 'text', text: value, isBold } : { kind: 'text', text: value };
}

const NAME: BlindInline = { kind: 'mark', category: 'name' };

function gradesTable(rowCount: number): BlindBlock {
  const rows = Array.from({ length: rowCount }, (_, index) => [[text(`Fach ${index + 1}`)], [text('2')], []]);
  return { kind: 'table', hasHeaderRow: true, rows: [[[text('Fach')], [text('Note')], [NAME]], ...rows] };
}

const EVERY_KIND: BlindDocument = {
  blocks: [
    { kind: 'heading', level: 1, inlines: [text('Lebenslauf '), NAME] },
    { kind: 'heading', level: 2, inlines: [text('Erfahrung')] },
    {
      kind: 'paragraph',
      inlines: [text('Kasse, ', true), text('Lager und '), NAME, text('; Zażółć İĞŞ Đặng Łódź.')],
    },
    { kind: 'list-item', inlines: [text('Regale auffüllen '.repeat(20).trim())] },
    { kind: 'list-item', inlines: [text('Inventur')] },
    gradesTable(80),
    { kind: 'heading', level: 3, inlines: [text('Sprachen')] },
    { kind: 'paragraph', inlines: [text('x'.repeat(400))] },
  ],
};

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The file with its streams unpacked: how deflate packs them may differ between processors. */
function unpack(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/Length \d+\n/gu, '')
    .replace(/(?<=>>\nstream\n)[^]*?(?=\nendstream\n)/gu, (packed) =>
      inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
    )
    .replace(/xref\n[^]*$/u, '');
}

describe('writePdf', () => {
  // First, while no letter was drawn yet in this process.
  it('keeps letters apart from their parts in documents before', async () => {
    const composed: BlindDocument = { blocks: [{ kind: 'paragraph', inlines: [text('äöüÄÖÜéèçñşğİ')] }] };
    const plain: BlindDocument = { blocks: [{ kind: 'paragraph', inlines: [text('aouAOUecnsgI ı')] }] };

    await writePdf(composed);
    const pageTexts = await readPageTexts(await writePdf(plain));

    expect(hasSameText(plain, pageTexts)).toBe(true);
  });

  it('writes every word once, in order, on as many pages as needed', async () => {
    const pageTexts = await readPageTexts(await writePdf(EVERY_KIND));

    expect(pageTexts.length).toBeGreaterThan(1);
    expect(hasSameText(EVERY_KIND, pageTexts)).toBe(true);
  });

  it('repeats the header row of a table on its next page', async () => {
    const pageTexts = await readPageTexts(await writePdf({ blocks: [gradesTable(60)] }));

    expect(pageTexts.map((page) => page.startsWith('Fach Note [Name]'))).toEqual([true, true]);
  });

  it('writes nothing that the verification does not know', async () => {
    expect(countUnexpectedObjects(await writePdf(EVERY_KIND))).toBe(0);
    expect(countUnexpectedObjects(await writePdf({ blocks: [] }))).toBe(0);
  });

  it('gives the same bytes for the same document, whatever was written before it', async () => {
    const first = await writePdf(EVERY_KIND);
    await writePdf({ blocks: [{ kind: 'paragraph', inlines: [text('Ein ganz anderer Text mit ıi̇.')] }] });

    expect(hashOf(await writePdf(EVERY_KIND))).toBe(hashOf(first));
  });

  it('gives the same bytes in every process and year', async () => {
    const blind: BlindDocument = { blocks: [{ kind: 'paragraph', inlines: [text('Kasse, Lager '), NAME] }] };

    // Recorded from another process. A change of font, PDFKit or layout changes it, and then on purpose.
    expect(hashOf(Buffer.from(unpack(await writePdf(blind))))).toBe(
      'd414107052e0fc01c1d4f5ac477fb3d7aebcf1f4b5b2c99b92ab6e240c5572fb',
    );
  });

  it('holds the structure for screen readers', async () => {
    const pdf = Buffer.from(await writePdf(EVERY_KIND)).toString('latin1');

    const tags = ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'];
    expect(tags.filter((tag) => !pdf.includes(`/S /${tag}\n`))).toEqual([]);
    expect(pdf).toContain('/Lang (de-DE)');
    expect(pdf).toContain('/Marked true');
  });

  it('tells screen readers about empty cells too', async () => {
    const pdf = Buffer.from(await writePdf({ blocks: [gradesTable(4)] })).toString('latin1');

    expect(pdf.match(/\/S \/TD\n/gu)).toHaveLength(4 * 3);
  });

  it('stays small: two weights of the font, a structure for every cell and one full page', async () => {
    const onePage: BlindDocument = { blocks: [...EVERY_KIND.blocks.slice(0, 5), gradesTable(15)] };

    expect((await writePdf(onePage)).length).toBeLessThan(18_000);
  });
});

describe.each(['regular', 'bold'] as const)('the font of blind documents (%s)', (weight) => {
  const letThrough = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => character.trim() !== '' && toDrawableText(character) === character,
  );

  it('draws every character that redaction lets through', () => {
    const drawable = new Set(getBlindFonts()[weight].characterSet);

    const missing = letThrough.filter((character) => !drawable.has(character.codePointAt(0) ?? 0));

    expect(letThrough.length).toBeGreaterThan(1500);
    expect(missing).toEqual([]);
  });

  it('has a glyph of its own for each of them, so that copied text is the written text', () => {
    const font = getBlindFonts()[weight];

    const glyphs = new Set(letThrough.map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id));

    expect(glyphs.size).toBe(letThrough.length);
  });
});
