import { describe, expect, it } from '@jest/globals';
import type { DraftLine } from '../draft.js';
import { toReadSegments } from './read-segments.js';

/** Words of 10 pt type, each letter 5 pt wide, at the given places. */
function line(y: number, ...words: readonly (readonly [text: string, x: number])[]): DraftLine {
  return words.map(([text, x]) => ({
    text,
    box: { x, y, width: text.length * 5, height: 10 },
    fontSizePt: 10,
    isBold: false,
    confidence: 0.9,
    source: 'ocr' as const,
  }));
}

function textsOf(lines: readonly DraftLine[]): string[] {
  return toReadSegments(lines).map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('toReadSegments', () => {
  it('cuts a line where a gap parts columns', () => {
    expect(textsOf([line(0, ['Sehr', 0], ['gut', 23], ['Erdkunde', 200])])).toEqual(['Sehr gut', 'Erdkunde']);
  });

  it('joins what the engine cut in the middle of a line', () => {
    expect(
      textsOf([line(0, ['im', 48], ['Lager', 61]), line(1, ['Praktikum', 0]), line(30, ['Kasse', 0])]),
    ).toEqual(['Praktikum im Lager', 'Kasse']);
  });

  it('leaves lines below each other apart', () => {
    expect(textsOf([line(0, ['Deutsch', 0]), line(12, ['Kunst', 0])])).toEqual(['Deutsch', 'Kunst']);
  });

  it('joins a bullet with its text', () => {
    expect(textsOf([line(0, ['•', 0], ['Waren', 20], ['prüfen', 48])])).toEqual(['• Waren prüfen']);
  });
});
