import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readPageTexts } from '../verification/pdf-reader.adapter.js';
import { countUnexpectedObjects } from '../verification/pdf-objects.js';
import { hasSameText } from '../verification/compare-text.js';
import type { BlindBlock, BlindDocument, BlindInline } from '../../policy/blind-document.js';
import { getBlindFonts } from './blind-fonts.adapter.js';
import { toDrawableText } from './clean-text.js';
import { writeBlindObjects, writePdf } from './pdf-writer.adapter.js';

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

/** The file before it is packed: how deflate packs may differ between processors. */
function unpack(document: BlindDocument): string {
  const { plain, streams } = writeBlindObjects(document);
  return [...plain, ...[...streams].map(([number, bytes]) => [number, Buffer.from(bytes).toString('latin1')])]
    .map(([number, text]) => `${String(number)} ${String(text)}\n`)
    .join('');
}

describe('writePdf', () => {
  // First, while no letter was drawn yet in this process.
  it('keeps letters apart from their parts in documents before', async () => {
    const composed: BlindDocument = { blocks: [{ kind: 'paragraph', inlines: [text('äöüÄÖÜéèçñşğİ')] }] };
    const plain: BlindDocument = { blocks: [{ kind: 'paragraph', inlines: [text('aouAOUecnsgI ı')] }] };

    writePdf(composed);
    const pageTexts = await readPageTexts(writePdf(plain));

    expect(hasSameText(plain, pageTexts)).toBe(true);
  });

  it('writes every word once, in order, on as many pages as needed', async () => {
    const pageTexts = await readPageTexts(writePdf(EVERY_KIND));

    expect(pageTexts.length).toBeGreaterThan(1);
    expect(hasSameText(EVERY_KIND, pageTexts)).toBe(true);
  });

  it('repeats the header row of a table on its next page', async () => {
    const pageTexts = await readPageTexts(writePdf({ blocks: [gradesTable(60)] }));

    expect(pageTexts.map((page) => page.startsWith('Fach Note [Name]'))).toEqual([true, true]);
  });

  it('writes nothing that the verification does not know', () => {
    expect(countUnexpectedObjects(writePdf(EVERY_KIND))).toBe(0);
    expect(countUnexpectedObjects(writePdf({ blocks: [] }))).toBe(0);
  });

  it('gives the same bytes for the same document, whatever was written before it', () => {
    const first = writePdf(EVERY_KIND);
    writePdf({ blocks: [{ kind: 'paragraph', inlines: [text('Ein ganz anderer Text mit ıi̇.')] }] });

    expect(hashOf(writePdf(EVERY_KIND))).toBe(hashOf(first));
  });

  it('gives the same bytes in every process and year', () => {
    const blind: BlindDocument = { blocks: [{ kind: 'paragraph', inlines: [text('Kasse, Lager '), NAME] }] };

    // Recorded from another process. A change of font, writer or layout changes it, and then on purpose.
    expect(hashOf(Buffer.from(unpack(blind), 'latin1'))).toBe(
      '818c45759af566e0dd350fb3d3bda51d1d787c779bdbe2755d13232da8c1aed9',
    );
  });

  it('holds the structure for screen readers', () => {
    const pdf = unpack(EVERY_KIND);

    const tags = ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'];
    expect(tags.filter((tag) => !pdf.includes(`/S /${tag} `))).toEqual([]);
    expect(pdf).toContain('/Lang (de-DE)');
    expect(pdf).toContain('/Marked true');
  });

  it('tells screen readers about empty cells too', () => {
    const pdf = unpack({ blocks: [gradesTable(4)] });

    expect(pdf.match(/\/S \/TD /gu)).toHaveLength(4 * 3);
  });

  it('stays small: two weights of the font, a structure for every cell and one full page', () => {
    const onePage: BlindDocument = { blocks: [...EVERY_KIND.blocks.slice(0, 5), gradesTable(15)] };

    expect(writePdf(onePage).length).toBeLessThan(11_000);
  });
});

describe.each(['regular', 'bold'] as const)('the font of blind documents (%s)', (weight) => {
  const letThrough = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => character.trim() !== '' && toDrawableText(character) === character,
  );

  it('draws every character that redaction lets through', () => {
    const drawable = new Set(getBlindFonts()[weight].glyphs.keys());

    const missing = letThrough.filter((character) => !drawable.has(character.codePointAt(0) ?? 0));

    expect(letThrough.length).toBeGreaterThan(1500);
    expect(missing).toEqual([]);
  });

  it('has a glyph of its own for each of them, so that copied text is the written text', () => {
    const font = getBlindFonts()[weight];

    const glyphs = new Set(letThrough.map((letter) => font.glyphs.get(letter.codePointAt(0) ?? 0)));

    expect(glyphs.size).toBe(letThrough.length);
  });
});
