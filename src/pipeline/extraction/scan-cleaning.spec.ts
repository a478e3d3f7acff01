import { describe, expect, it } from '@jest/globals';
import type { RecognisedLine } from './ocr/ocr-engine.js';
import { cleanLines } from './scan-cleaning.js';

interface Sample {
  readonly y?: number;
  readonly x?: number;
  readonly sizePx?: number;
}

/** A line of words, each 100 px wide with a gap of 10 px; "Lager/30" was read with a confidence of 0.3. */
function line(text: string, { y = 0, x = 0, sizePx = 30 }: Sample = {}): RecognisedLine {
  const words = text.split(' ').map((sample, index) => {
    const [word = '', percent = '95'] = sample.split('/');
    const box = { x: x + index * 110, y, width: 100, height: sizePx };
    return { text: word, confidence: Number(percent) / 100, box };
  });
  return { words, sizePx };
}

function textsOf(lines: readonly RecognisedLine[]): string[] {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('cleanLines', () => {
  it('leaves what was read well as it is', () => {
    const lines = [line('Waren prüfen und 12 Regale auffüllen'), line('1. Halbjahr – Note: gut', { y: 50 })];

    expect(cleanLines(lines)).toEqual({ lines, letterCount: 47, doubtfulCount: 0, dropped: [] });
  });

  it('marks words that are likely wrong, neighbours once and whatever their length', () => {
    const short = cleanLines([line('Beim Kassieren und Ez/20 habe ich geholfen')]);
    const long = cleanLines([line('Beim Kassieren und Ezvvrnl/20 Qrx/45 habe ich geholfen')]);

    expect(textsOf(short.lines)).toEqual(['Beim Kassieren und [unleserlich] habe ich geholfen']);
    expect(textsOf(long.lines)).toEqual(textsOf(short.lines));
    expect(short.doubtfulCount).toBe(2);
  });

  it('counts what is doubtful but stands', () => {
    const { lines, doubtfulCount } = cleanLines([line('Straßenbau/55 mit Bordsteinen')]);

    expect(textsOf(lines)).toEqual(['Straßenbau mit Bordsteinen']);
    expect(doubtfulCount).toBe(10);
  });

  it('drops a line that was drawn and not printed', () => {
    const signature = line('Mano% Lastano/31', { y: 400, sizePx: 60 });
    const drawn: RecognisedLine = {
      ...signature,
      words: signature.words.map((word) => ({ ...word, confidence: 0.3 })),
    };

    const cleaned = cleanLines([line('Gelsenkirchen, 20.11.2026'), drawn]);

    expect(textsOf(cleaned.lines)).toEqual(['Gelsenkirchen, 20.11.2026']);
    expect(cleaned.dropped).toEqual([drawn]);
    expect(cleaned.doubtfulCount).toBe(0);
  });

  it('keeps the sure words of a line whose longest word was misread', () => {
    const { lines, dropped } = cleanLines([
      line('BERUFSBÄEDUNGENUNDSCHULBEDUNGEN/1 Assistenz, Berufskolleg'),
    ]);

    expect([textsOf(lines), dropped]).toEqual([['[unleserlich] Assistenz, Berufskolleg'], []]);
  });

  it('leaves a mark for a cell of a table, so that its row stays a row', () => {
    const cleaned = cleanLines([line('Matnenatk/12'), line('befriedigend', { x: 500, y: 2 })]);

    expect(textsOf(cleaned.lines)).toEqual(['[unleserlich]', 'befriedigend']);
    expect(cleaned.dropped).toEqual([]);
  });

  it.each(['«', '®', '°', 'e', '*', '»'])('takes %s at the beginning of a line for a bullet', (sign) => {
    expect(textsOf(cleanLines([line(`${sign}/45 Waren prüfen`)]).lines)).toEqual(['• Waren prüfen']);
  });

  it.each(['A Waren prüfen', 'Waren e', '1. Waren prüfen'])('takes no bullet out of "%s"', (text) => {
    expect(textsOf(cleanLines([line(text)]).lines)).toEqual([text]);
  });

  it('drops the remains of rules and boxes', () => {
    expect(textsOf(cleanLines([line('Sport | gut ] "')]).lines)).toEqual(['Sport gut']);
  });

  it('reads a lone O as a nought', () => {
    expect(textsOf(cleanLines([line('davon unentschuldigt: O')]).lines)).toEqual(['davon unentschuldigt: 0']);
  });
});
