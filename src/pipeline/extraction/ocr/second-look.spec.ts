import { describe, expect, it } from '@jest/globals';
import { paint } from '../../../../test/factories/grey-pictures.js';
import type { PageScan, Recognise, RecognisedLine, RecognisedWord } from './ocr-engine.js';
import { lookAgain } from './second-look.js';

const SIZE_PX = 30;
const SUBJECT_X = 40;
const GRADE_X = 400;
const ROWS = [100, 160, 220] as const;

function word(text: string, x: number, y: number, confidence = 0.95): RecognisedWord {
  return { text, confidence, box: { x, y, width: text.length * 12, height: 20 } };
}

function line(...words: readonly RecognisedWord[]): RecognisedLine {
  return { words, sizePx: SIZE_PX };
}

/** A word that covers the ink of the second row. */
function cell(text: string, confidence: number): RecognisedWord {
  return { text, confidence, box: { x: GRADE_X, y: ROWS[1], width: 32, height: 20 } };
}

/** A page with ink at the places of three words of a column. */
function pageWithGrades(): PageScan {
  const strokes = ROWS.flatMap((y) =>
    [0, 12, 24].map((x) => ({ x: GRADE_X + x, y, width: 8, height: 20, grey: 0 })),
  );
  return { ...paint(700, 400, 255, strokes), dpi: 100 };
}

const SUBJECTS = [
  word('Chemie', SUBJECT_X, ROWS[0]),
  word('Physik', SUBJECT_X, ROWS[1]),
  word('Kunst', SUBJECT_X, ROWS[2]),
] as const;
const READ = [
  line(SUBJECTS[0], word('gut', GRADE_X, ROWS[0])),
  line(SUBJECTS[2], word('gut', GRADE_X, ROWS[2])),
];

interface Answer {
  readonly text: string;
  readonly confidence: number;
}

/** Answers each row of ink on the sheet with the next of these words, over and over; keeps the sheets it was shown. */
function answer(...answers: readonly Answer[]): { recognise: Recognise; sheets: PageScan[] } {
  const sheets: PageScan[] = [];
  const recognise: Recognise = (sheet) => {
    sheets.push(sheet);
    const rows = inkRows(sheet).map((box, at): RecognisedLine => {
      const { text, confidence } = answers[at % answers.length] ?? { text: '', confidence: 0 };
      return line({ text, confidence, box });
    });
    return Promise.resolve(rows);
  };
  return { recognise, sheets };
}

/** Boxes of what stands below each other on a sheet. */
function inkRows({ widthPx, heightPx, pixels }: PageScan): RecognisedWord['box'][] {
  const rows: { x: number; y: number; width: number; height: number }[] = [];
  for (let y = 0; y < heightPx; y += 1) {
    const ink = [...pixels.subarray(y * widthPx, (y + 1) * widthPx).entries()].filter(
      ([, grey]) => grey < 128,
    );
    const [first, last] = [ink[0]?.[0], ink.at(-1)?.[0]];
    if (first === undefined || last === undefined) continue;
    const row = rows.at(-1);
    if (row !== undefined && row.y + row.height === y) row.height += 1;
    else rows.push({ x: first, y, width: last - first + 1, height: 1 });
  }
  return rows;
}

function sure(text: string): Answer {
  return { text, confidence: 0.9 };
}

function textsOf(lines: readonly RecognisedLine[]): string[] {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('lookAgain', () => {
  it('reads a cell that was passed over, and puts it in its place', async () => {
    const { recognise, sheets } = answer(sure('gut'));

    const lines = await lookAgain(pageWithGrades(), [...READ, line(SUBJECTS[1])], recognise);

    expect(textsOf(lines)).toEqual(['Chemie gut', 'Kunst gut', 'Physik', 'gut']);
    const found = lines.at(-1)?.words[0]?.box;
    expect(Math.abs((found?.x ?? 0) - GRADE_X)).toBeLessThan(3);
    expect(Math.abs((found?.y ?? 0) - ROWS[1])).toBeLessThan(3);
    expect([sheets.length, sheets[0]?.isOneBlock]).toEqual([1, true]);
  });

  it('puts a sure reading in the place of a guess, in its line', async () => {
    const guess = line(SUBJECTS[1], word('9ut', GRADE_X, ROWS[1], 0.2));

    const lines = await lookAgain(pageWithGrades(), [...READ, guess], answer(sure('gut')).recognise);

    expect(textsOf(lines)).toEqual(['Chemie gut', 'Kunst gut', 'Physik gut']);
  });

  it.each([
    ['is no surer', 'gut', 0.5],
    ['may be half a signature', 'Bu', 0.94],
    ['is a word that nobody writes', 'Mu%', 0.94],
  ])('keeps the guess where the second reading %s', async (_, text, confidence) => {
    const guess = line(SUBJECTS[1], word('9ut', GRADE_X, ROWS[1], 0.2));
    const onlyOnce = answer({ text, confidence }, { text: 'xy', confidence: 0.1 }, sure(''), sure(''));

    const lines = await lookAgain(pageWithGrades(), [...READ, guess], onlyOnce.recognise);

    expect(lines).toEqual([...READ, guess]);
  });

  it.each([
    ['the others bear it out', ['43', '11', '11', '11'], 'Physik 11'],
    ['not one size is sure alone', ['43', '17', '31', '11'], 'Physik 41'],
    ['no other figure is as sure', ['43', '11', '43', '11'], 'Physik 41'],
  ])('takes a figure only where %s', async (_, texts, expected) => {
    const guess = line(SUBJECTS[1], cell('41', 0.27));

    const lines = await lookAgain(pageWithGrades(), [...READ, guess], answer(...texts.map(sure)).recognise);

    expect(textsOf(lines)).toEqual(['Chemie gut', 'Kunst gut', expected]);
  });

  it('takes no figure that one size alone read', async () => {
    const guess = line(SUBJECTS[1], cell('41', 0.27));
    const others = ['17', '31', '43'].map((text) => ({ text, confidence: 0.2 }));

    const lines = await lookAgain(
      pageWithGrades(),
      [...READ, guess],
      answer(sure('11'), ...others).recognise,
    );

    expect(textsOf(lines).at(-1)).toBe('Physik 41');
  });

  it('takes a name that was twice misread in the same way only where one reading is sure', async () => {
    const guess = line(SUBJECTS[1], cell('Kalmer', 0.3));
    const read = async (confidence: number): Promise<string[]> => {
      const { recognise } = answer({ text: 'Kalner', confidence });
      return textsOf(await lookAgain(pageWithGrades(), [...READ, guess], recognise));
    };

    expect([await read(0.6), await read(0.75)]).toEqual([
      ['Chemie gut', 'Kunst gut', 'Physik Kalmer'],
      ['Chemie gut', 'Kunst gut', 'Physik Kalner'],
    ]);
  });

  it('asks nobody when all was read', async () => {
    const all = [...READ, line(SUBJECTS[1], word('gut', GRADE_X, ROWS[1]))];
    const { recognise, sheets } = answer(sure('gut'));

    expect(await lookAgain(pageWithGrades(), all, recognise)).toEqual(all);
    expect(sheets).toEqual([]);
  });

  it('does not ask for a signature, which stands in no column or is higher than print', async () => {
    const signature = { text: 'Wsk', confidence: 0.2, box: { x: 300, y: ROWS[1], width: 60, height: 20 } };
    const high = {
      text: 'Wsk',
      confidence: 0.2,
      box: { x: GRADE_X, y: ROWS[1] - 10, width: 36, height: 40 },
    };
    const { recognise, sheets } = answer(sure('gut'));
    const blank: PageScan = { ...paint(700, 400, 255), dpi: 100 };

    for (const guess of [signature, high])
      await lookAgain(blank, [...READ, line(SUBJECTS[1]), line(guess)], recognise);

    expect(sheets).toEqual([]);
  });

  describe('in a column of figures', () => {
    const FIGURES = ['09', '14', '07'].map((figure, at) =>
      line(word(figure, GRADE_X, ROWS[1] - 50 - 50 * at)),
    );
    const page: PageScan = { ...pageWithGrades(), dpi: 100 };
    const letter = line(cell('u', 0.9));

    it('reads a letter as the figure that it is', async () => {
      const { recognise } = answer(sure('u'), sure('u'), sure('11'), sure('11'));

      const lines = await lookAgain(page, [...FIGURES, line(SUBJECTS[1]), letter], recognise);

      expect(textsOf(lines).at(-1)).toBe('11');
    });

    it('leaves a gap where no figure can be read', async () => {
      const lines = await lookAgain(
        page,
        [...FIGURES, line(SUBJECTS[1]), letter],
        answer(sure('u')).recognise,
      );

      expect(textsOf(lines).at(-1)).toBe('[unleserlich]');
    });

    it('leaves a letter beside two figures only', async () => {
      const all = [...FIGURES.slice(1), line(SUBJECTS[1]), letter];

      expect(textsOf(await lookAgain(page, all, answer(sure('11')).recognise)).at(-1)).toBe('u');
    });
  });

  it.each([
    [
      'beside place and date',
      [line(word('Essen,', 40, 100), word('den', 140, 100), word('1.', 200, 100), word('2.', 240, 100))],
    ],
    ['behind the label of a name', [line(word('Nachname', SUBJECT_X, ROWS[1]))]],
  ])('does not ask for what stands %s', async (_, around) => {
    const guess = line(cell('Bsk', 0.3));
    const column = [line(word('gut', GRADE_X, ROWS[0])), line(word('gut', GRADE_X, ROWS[2]))];
    const asked = async (lines: readonly RecognisedLine[]): Promise<number> => {
      const { recognise, sheets } = answer(sure('gut'));
      await lookAgain(pageWithGrades(), lines, recognise);
      return sheets.length;
    };

    expect(await asked([line(SUBJECTS[1]), ...column, guess])).toBe(1);
    expect(await asked([line(SUBJECTS[1]), ...column, ...around, guess])).toBe(0);
  });

  it('reads two cells that were read as one word each for itself', async () => {
    const ink = [0, 12, 100, 112].map((x) => ({ x: GRADE_X + x, y: ROWS[1], width: 8, height: 20, grey: 0 }));
    const page: PageScan = { ...paint(700, 400, 255, ink), dpi: 100 };
    const box = { x: GRADE_X, y: ROWS[1], width: 120, height: 20 };
    const guess = line(SUBJECTS[1], { text: '5327-78', confidence: 0.3, box });
    const { recognise } = answer(sure('53'), sure('75'));

    const lines = await lookAgain(page, [...READ, guess], recognise);

    expect(textsOf(lines)).toEqual(['Chemie gut', 'Kunst gut', 'Physik 53 75']);
  });

  it.each([
    ['reads the word', sure('Hecken'), 'und Hecken geschnitten'],
    ['leaves a gap where nobody can read the word', sure(''), 'und [unleserlich] geschnitten'],
  ])('%s that was passed over within a line', async (_, seen, expected) => {
    const page: PageScan = {
      ...paint(700, 400, 255, [{ x: 90, y: 100, width: 90, height: 20, grey: 0 }]),
      dpi: 100,
    };
    const read = [line(word('und', 40, 100), word('geschnitten', 190, 100))];

    expect(textsOf(await lookAgain(page, read, answer(seen).recognise))).toEqual([expected]);
  });
});
