import { describe, expect, it } from '@jest/globals';
import type { HiddenText } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { listHiddenIdentities } from './hidden-text.js';
import { EXAMPLE_PERSON } from './rule-examples.js';

describe('listHiddenIdentities', () => {
  it('counts per channel the hidden texts that hold the name', () => {
    const hiddenTexts: HiddenText[] = [
      { channel: 'metadata', text: 'Aylin Yildiz' },
      { channel: 'metadata', text: 'Writer 24' },
      { channel: 'comment', text: 'Frau Brandhorst anrufen' },
      { channel: 'comment', text: 'für Meryem' },
    ];

    const hidden = listHiddenIdentities({ ...documentFromText(''), hiddenTexts }, EXAMPLE_PERSON, 'cv.pdf');

    expect(hidden).toEqual([
      { channel: 'metadata', count: 1 },
      { channel: 'comment', count: 2 },
    ]);
  });
});
