import { describe, expect, it } from '@jest/globals';
import type { ExtractedBlock } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { withoutWraps } from './wrapped-lines.js';

function unwrap(text: string, kind: 'paragraph' | 'list-item' = 'paragraph'): string {
  const block: ExtractedBlock = { kind, page: 0, span: { start: 0, end: text.length } };
  return withoutWraps({ ...documentFromText(text), blocks: [block] }).text;
}

describe('withoutWraps', () => {
  it.each([
    ['Rufen Sie mich gern an: 0049\n151 23456789', 'Rufen Sie mich gern an: 0049 151 23456789'],
    ['Junge Frau\nmit Ideen', 'Junge Frau mit Ideen'],
  ])('reads %j as one sentence', (text, sentence) => {
    expect(unwrap(text)).toBe(sentence);
  });

  it('reads an item of a list on one line, however short', () => {
    expect(unwrap('Ware\nPrüfen', 'list-item')).toBe('Ware Prüfen');
  });

  it.each([
    'Ida Müller\nLange Gasse 5\n44137 Dortmund',
    'Hiba von der Heide\nWeg 98',
    'Das ist meine Verant-\nwortung gewesen',
    'Sie erreichen mich unter ida@post.\nexample',
  ])('leaves the lines of %j as they are', (text) => {
    expect(unwrap(text)).toBe(text);
  });

  it('leaves the rows of a table and the ends of blocks as they are', () => {
    const document = documentFromText('Zeugnis für alle Fächer der Klasse\nFach\tNote\nSport\tgut');

    expect(withoutWraps(document).text).toBe(document.text);
  });
});
