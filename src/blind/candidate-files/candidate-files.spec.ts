import { describe, expect, it } from '@jest/globals';
import type { BlindDocument } from '../../policy/blind-document.js';
import { downloadNameOf } from './download-name.js';
import { toDocumentViews } from './file-documents-view.js';

const CONTENT: BlindDocument = { blocks: [] };

describe('downloadNameOf', () => {
  it('holds the pseudonym and the number, nothing else (L8)', () => {
    expect([downloadNameOf('K7M4-PX', 3), downloadNameOf('K7M4-PX', 0)]).toEqual([
      'K7M4-PX-Unterlage-3.pdf',
      'K7M4-PX-Faktenblatt.pdf',
    ]);
  });

  it('drops what could break out of a header or a folder', () => {
    expect(downloadNameOf('../a"\r\nb/ü', 1)).toBe('ab-Unterlage-1.pdf');
  });
});

describe('toDocumentViews', () => {
  it('shows a gap in the numbers as a withheld document (L5)', () => {
    const views = toDocumentViews([
      { ordinal: 0, content: CONTENT, hasPdf: true },
      { ordinal: 2, content: CONTENT, hasPdf: true },
    ]);

    expect(views).toEqual({
      factSheet: { ordinal: 0, content: CONTENT, hasPdf: true },
      others: [
        { ordinal: 1, content: null, hasPdf: false },
        { ordinal: 2, content: CONTENT, hasPdf: true },
      ],
    });
  });

  it('has a withheld fact sheet when there is none', () => {
    expect(toDocumentViews([])).toEqual({
      factSheet: { ordinal: 0, content: null, hasPdf: false },
      others: [],
    });
  });
});
