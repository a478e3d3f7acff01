import { describe, expect, it } from '@jest/globals';
import type { HiddenText } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { listHiddenNotices } from './hidden-text.js';
import { EXAMPLE_PERSON } from './rule-examples.js';

function noticesOf(hiddenTexts: HiddenText[]): unknown {
  return listHiddenNotices({ ...documentFromText(''), hiddenTexts }, EXAMPLE_PERSON, 'cv.pdf');
}

describe('listHiddenNotices', () => {
  it('counts what was not shown, and what of all that is hidden holds the name', () => {
    const notices = noticesOf([
      { channel: 'metadata', text: 'Aylin Yildiz' },
      { channel: 'metadata', text: 'Writer 24' },
      { channel: 'invisible', text: 'Praktikum Lager Verkauf' },
      { channel: 'revision', text: 'für Meryem' },
    ]);

    expect(notices).toEqual([
      { code: 'hidden-text', page: null, count: 2 },
      { code: 'hidden-identity-value', page: null, count: 2 },
    ]);
  });

  it('says nothing where nothing is hidden', () => {
    expect(noticesOf([])).toEqual([]);
  });
});
