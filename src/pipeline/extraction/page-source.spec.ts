import { describe, expect, it } from '@jest/globals';
import type { PageEvidence } from './page-source.js';
import { isBareScan, isLayerConfirmed, judgePageSource } from './page-source.js';

const SIZE = { widthPt: 600, heightPt: 800 };
const FULL = { x: 0, y: 0, width: 600, height: 800 };
const SENTENCE =
  'Ich habe im Praktikum Lieferscheine geprüft, Waren eingeräumt und an der Kasse geholfen. Besonders gern arbeite ich mit Menschen.';

function evidence(change: Partial<PageEvidence>): PageEvidence {
  return {
    size: SIZE,
    visibleText: SENTENCE,
    unreadableCount: 0,
    pictureBoxes: [],
    inkShare: () => 0.04,
    ...change,
  };
}

/** Every letter three further on, as fonts do whose map was made to be useless. */
function shuffle(text: string): string {
  return text.replaceAll(/[a-z]/gu, (letter) =>
    String.fromCharCode(((letter.charCodeAt(0) - 97 + 3) % 26) + 97),
  );
}

describe('judgePageSource', () => {
  it.each<readonly [string, Partial<PageEvidence>]>([
    ['a printed page', {}],
    ['text on a picture that fills the page', { pictureBoxes: [FULL] }],
    ['a blank page', { visibleText: '', inkShare: () => 0 }],
    ['a page with nothing but its number', { visibleText: '2', inkShare: () => 0.0001 }],
    [
      'a Turkish page',
      {
        visibleText:
          'Okulda çok çalıştım ve arkadaşlarıma matematik derslerinde yardım ettim. Hafta sonları fırında çalıştım.',
      },
    ],
    ['a short page', { visibleText: 'www.xyz-qyp.example/pqxz-bgh' }],
  ])('trusts the layer of %s', (_, change) => {
    expect(judgePageSource(evidence(change))).toBe('text-layer');
  });

  it.each<readonly [string, Partial<PageEvidence>]>([
    ['a scan', { visibleText: '', pictureBoxes: [FULL] }],
    ['a scan with a printed page number', { visibleText: '- 2 -', pictureBoxes: [FULL] }],
    ['a page of outlines', { visibleText: '' }],
    ['a page that lacks letters', { unreadableCount: 1 }],
  ])('has %s read from its picture', (_, change) => {
    expect(judgePageSource(evidence(change))).toBe('picture');
  });

  it('has a page compared with its picture when its letters make no language', () => {
    expect(judgePageSource(evidence({ visibleText: shuffle(SENTENCE) }))).toBe('layer-if-picture-agrees');
  });
});

describe('isBareScan', () => {
  it('is a page that a picture fills and no text touches', () => {
    expect(isBareScan(0, [FULL], SIZE)).toBe(true);
    expect(isBareScan(1, [FULL], SIZE)).toBe(false);
    expect(isBareScan(0, [{ ...FULL, height: 300 }], SIZE)).toBe(false);
  });
});

describe('isLayerConfirmed', () => {
  const words = SENTENCE.split(' ');

  it('allows for misread words', () => {
    expect(
      isLayerConfirmed(
        words,
        words.map((word, index) => (index % 4 === 0 ? 'misread' : word)),
      ),
    ).toBe(true);
  });

  it('is not so when the picture says something else, or nothing', () => {
    expect(isLayerConfirmed(words.map(shuffle), words)).toBe(false);
    expect(isLayerConfirmed(words, [])).toBe(false);
    expect(isLayerConfirmed([], words)).toBe(false);
  });
});
