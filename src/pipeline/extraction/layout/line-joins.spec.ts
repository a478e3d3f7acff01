import { describe, expect, it } from '@jest/globals';
import { isOpenEnded, isPeriodLine, isWrappedText } from './line-joins.js';

const words = (line: string): { readonly text: string }[] => line.split(' ').map((text) => ({ text }));

describe('isOpenEnded', () => {
  it.each([
    ['Berufskolleg für Technik und', 'Gestaltung'],
    ['Vor- und', 'Nachname:'],
    ['Autohaus am', 'Ring'],
    ['E-Mail-', 'Adresse'],
    ['Schul-', 'bildung'],
    ['April 2021 bis September', '2022'],
    ['Oktober 2022', 'bis März'],
    ['Lange Gasse 216,', '45701 Herten'],
    ['Kleiststraße 217', 'b, 44575 Herne'],
    ['Abschluss: Fachabitur im Bereich', 'Wirtschaft'],
  ])('goes on behind "%s" with "%s"', (line, next) => {
    expect(isOpenEnded(words(line), words(next))).toBe(true);
  });

  it.each([
    ['von', '08/2023'],
    ['Geburtsdatum', 'Geburtsort'],
    ['Verkauf 2022', '– Kasse'],
    ['Klasse 10', 'a cappella singen'],
    ['Mai', 'Nguyen'],
    ['Garten –', 'Balkon'],
  ])('ends with "%s" above "%s"', (line, next) => {
    expect(isOpenEnded(words(line), words(next))).toBe(false);
  });
});

describe('isPeriodLine', () => {
  it.each(['08/2020 – 05/2021', '27.10.2026', 'seit 05/2024', 'Mai 2020 bis April 2021', '2016 – 2020'])(
    'takes "%s" for a period',
    (line) => {
      expect(isPeriodLine(words(line))).toBe(true);
    },
  );

  it.each(['0231 555 12 33', '44137 Dortmund', '2021 Praktikum im Lager', '10 - 12', 'Klasse 10'])(
    'does not take "%s" for a period',
    (line) => {
      expect(isPeriodLine(words(line))).toBe(false);
    },
  );
});

describe('isWrappedText', () => {
  it('joins the last grade or the last word of a list with the line above', () => {
    const grade = isWrappedText(words('Abschluss: Abitur, Durchschnitt'), [words('2,3')]);
    const hobby = isWrappedText(words('Fotografie, Programmieren, Gitarre'), [words('spielen')]);

    expect([grade, hobby]).toEqual([true, true]);
  });

  it('leaves a labelled line and a word of its own alone', () => {
    const label = isWrappedText(words('Gymnasium Nord-Ost, Bochum'), [
      words('voraussichtlicher Abschluss: Abitur'),
    ]);
    const word = isWrappedText(words('kann gut zuhören'), [words('arbeite sorgfältig')]);

    expect([label, word]).toEqual([false, false]);
  });
});
