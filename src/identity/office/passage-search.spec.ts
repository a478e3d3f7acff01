import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPassages } from './passage-search.js';

describe('findPassages', () => {
  it.each(['Fatma Yıldız', 'FATMA YILDIZ', 'fatma  yildiz', 'Fatma\nYıldız', 'Fatma\u00ADYıldız'])(
    'finds %j whatever its case, accents and spaces',
    (passage) => {
      expect(findPassages('Ich bin Fatma Yıldız.', passage)).toEqual([{ start: 8, end: 20 }]);
    },
  );

  it('finds every place, across line breaks too', () => {
    const text = 'Anna Koch\nund Anna\nKoch';

    expect(findPassages(text, 'Anna Koch').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anna Koch',
      'Anna\nKoch',
    ]);
  });

  it('does not find a short name inside a longer word', () => {
    expect(findPassages('Qualität, Ali und Alina', 'Ali')).toEqual([{ start: 10, end: 13 }]);
  });

  it('keeps positions right behind characters that fold to none or to two', () => {
    const text = 'Straße 😀 \u200BGroß İzmir';

    expect(findPassages(text, 'izmir').map(({ start, end }) => text.slice(start, end))).toEqual(['İzmir']);
    expect(findPassages(text, 'gross').map(({ start, end }) => text.slice(start, end))).toEqual(['Groß']);
  });

  it.each(['', ' ', 'a', '..'])('finds nothing for %j, which would be everywhere', (passage) => {
    expect(findPassages('a b .. a', passage)).toEqual([]);
  });

  it('finds any run of whole words where it stands', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{2,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, choice) => {
        const wanted = words[choice % words.length] ?? '';

        const found = findPassages(words.join(' '), wanted.toUpperCase());

        return found.some(({ start, end }) => words.join(' ').slice(start, end) === wanted);
      }),
    );
  });
});
