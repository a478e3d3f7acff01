import { describe, expect, it } from '@jest/globals';
import type { BlindDocument } from '../../policy/blind-document.js';
import { toFooterText } from '../redaction/page-footer.js';
import { hasSameText } from './compare-text.js';

const DOCUMENT: BlindDocument = {
  blocks: [
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Zeugnis von ' },
        { kind: 'mark', category: 'name' },
      ],
    },
    {
      kind: 'table',
      hasHeaderRow: true,
      rows: [
        [[{ kind: 'text', text: 'Fach' }], [{ kind: 'text', text: 'Note' }]],
        [[{ kind: 'text', text: 'Sport' }], [{ kind: 'text', text: '1' }]],
        [[{ kind: 'text', text: 'Kunst' }], [{ kind: 'text', text: '2' }]],
      ],
    },
  ],
};

function pages(...bodies: string[]): string[] {
  return bodies.map((body, index) => `${body}\n${toFooterText(index + 1, bodies.length)}`);
}

describe('hasSameText', () => {
  it.each([
    ['other line breaks and gaps', pages('Zeugnis\nvon [Name]\nFach\tNote Sport 1\nKunst 2')],
    ['a repeated header row', pages('Zeugnis von [Name] Fach Note Sport 1', 'Fach Note Kunst 2')],
    ['a page break without header row', pages('Zeugnis von [Name]', 'Fach Note Sport 1 Kunst 2')],
  ])('accepts %s', (_what, pageTexts) => {
    expect(hasSameText(DOCUMENT, pageTexts)).toBe(true);
  });

  it.each([
    ['a word more', pages('Zeugnis von [Name] Beispiel Fach Note Sport 1 Kunst 2')],
    ['a word more at the end', pages('Zeugnis von [Name] Fach Note Sport 1 Kunst 2 Beispiel')],
    ['a word less', pages('Zeugnis von [Name] Fach Note Sport 1 Kunst')],
    ['another order', pages('Zeugnis von [Name] Fach Note Kunst 2 Sport 1')],
    ['another footer', ['Zeugnis von [Name] Fach Note Sport 1 Kunst 2 Seite 1']],
    [
      'a name in the footer',
      pages('Zeugnis von [Name] Fach Note Sport 1 Kunst 2').map((page) => `${page} Ayla`),
    ],
    ['no pages', []],
  ])('refuses %s', (_what, pageTexts) => {
    expect(hasSameText(DOCUMENT, pageTexts)).toBe(false);
  });
});
