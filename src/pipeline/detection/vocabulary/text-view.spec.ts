import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentFromText } from '../document-from-text.js';
import type { ExtractedDocument } from '../../extraction/extracted-document.js';
import { compileTerms, findTerms } from './term-matcher.js';
import { BLOCK_END, TextView } from './text-view.js';
import { dropOverlaps } from './vocabulary-findings.js';

function oneParagraph(text: string): ExtractedDocument {
  return {
    ...documentFromText(''),
    text,
    blocks: [{ kind: 'paragraph', page: 0, span: { start: 0, end: text.length } }],
  };
}

function foundIn(document: ExtractedDocument, pattern: string): string[] {
  const view = new TextView(document);
  return findTerms(view, compileTerms([{ pattern }])).map(({ start, end }) => {
    const span = view.toDocumentSpan(start, end);
    return document.text.slice(span.start, span.end);
  });
}

describe('TextView', () => {
  it.each([
    'Muttersprache',
    'Mutter\u00adsprache',
    'Mutter\u200bsprache',
    'Mutter-\nsprache',
    'MUTTERSPRACHE',
  ])('reads %j as one word', (written) => {
    expect(foundIn(oneParagraph(`Türkisch ${written}!`), 'muttersprache')).toEqual([written]);
  });

  it('reads a decomposed letter as one and gives its mark back with it', () => {
    expect(foundIn(oneParagraph('Schu\u0308lerin.'), 'schülerin')).toEqual(['Schu\u0308lerin']);
  });

  it('lets a phrase run over a line but not over a block or a row', () => {
    const pattern = 'geboren in hagen';

    expect(foundIn(oneParagraph('geboren in\nHagen'), pattern)).toEqual(['geboren in\nHagen']);
    expect(foundIn(documentFromText('geboren in\nHagen'), pattern)).toEqual([]);
    expect(new TextView(documentFromText('a\tb\nc\td')).text).toBe(`a\tb${BLOCK_END}c\td`);
  });

  it('keeps a hyphen that joins a shared part', () => {
    expect(new TextView(oneParagraph('Verkaufs-\nund Lagerarbeit')).text).toBe('Verkaufs-\nund Lagerarbeit');
  });

  it('gives every span back inside the document', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ü', 'u\u0308', '\u00ad', '-', '\n', ' ', '\t', '\u200b'),
          maxLength: 40,
        }),
        (text) => {
          const view = new TextView(documentFromText(text));
          const span = view.toDocumentSpan(0, view.text.length);

          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        },
      ),
    );
  });
});

describe('compileTerms', () => {
  it('tells capital letters of the pattern from letters of its text', () => {
    const document = oneParagraph('KURDISCHER Verein gab nach, kurdischer Verein Hagen');

    expect(foundIn(document, 'kurdischer verein(?: \\p{Lu}\\p{L}+)?')).toEqual([
      'KURDISCHER Verein',
      'kurdischer Verein Hagen',
    ]);
  });

  it('does not find a word inside a longer one', () => {
    expect(foundIn(oneParagraph('lediglich ledig'), 'ledig')).toEqual(['ledig']);
  });
});

describe('dropOverlaps', () => {
  it('keeps the longest passages, disjoint and in text order', () => {
    const passage = fc.record({
      start: fc.integer({ min: 0, max: 50 }),
      end: fc.integer({ min: 0, max: 50 }),
      replacement: fc.constant(null),
    });

    fc.assert(
      fc.property(fc.array(passage), (passages) => {
        const kept = dropOverlaps(passages);

        kept.slice(1).forEach((next, index) => {
          expect(next.start).toBeGreaterThanOrEqual(kept[index]?.end ?? 0);
        });
        const longest = Math.max(0, ...passages.map(({ start, end }) => end - start));
        expect(Math.max(0, ...kept.map(({ start, end }) => end - start))).toBe(longest);
      }),
    );
  });
});
