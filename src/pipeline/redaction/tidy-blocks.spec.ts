import { describe, expect, it } from '@jest/globals';
import type { BlindBlock } from '../../policy/blind-document.js';
import { tidyBlocks } from './tidy-blocks.js';

const paragraph = (text: string): BlindBlock => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
const CONTACT: BlindBlock = { kind: 'paragraph', inlines: [{ kind: 'mark', category: 'contact' }] };

describe('tidyBlocks', () => {
  it('drops a label with its removed value, however many lines that took', () => {
    const rest = paragraph('Praktikum im Lager');

    const one = tidyBlocks([paragraph('Anschrift:'), CONTACT, rest]);
    const two = tidyBlocks([paragraph('Anschrift:'), CONTACT, CONTACT, rest]);

    expect([one, two]).toEqual([[rest], [rest]]);
  });
});
