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

/** Answers with one line in the middle of the sheet that is shown; counts how often it is asked. */
function answer(text: string, confidence: number): { recognise: Recognise; sheets: PageScan[] } {
  const sheets: PageScan[] = [];
  const recognise: Recognise = (sheet) => {
    sheets.push(sheet);
    return Promise.resolve([line(word(text, sheet.widthPx / 2 - 18, sheet.heightPx / 2 - 10, confidence))]);
  };
  return { recognise, sheets };
}

function textsOf(lines: readonly RecognisedLine[]): string[] {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('lookAgain', () => {
  it('reads a cell that was passed over, and puts it in its place', async () => {
    const { recognise, sheets } = answer('gut', 0.9);

    const lines = await lookAgain(pageWithGrades(), [...READ, line(SUBJECTS[1])], recognise);

    expect(textsOf(lines)).toEqual(['Chemie gut', 'Kunst gut', 'Physik', 'gut']);
    const found = lines.at(-1)?.words[0]?.box;
    expect(Math.abs((found?.x ?? 0) - GRADE_X)).toBeLessThan(8);
    expect(Math.abs((found?.y ?? 0) - ROWS[1])).toBeLessThan(8);
    expect([sheets.length, sheets[0]?.isOneBlock]).toEqual([1, true]);
  });

  it('puts a sure reading in the place of a guess', async () => {
    const guess = line(SUBJECTS[1], word('9ut', GRADE_X, ROWS[1], 0.2));

    const lines = await lookAgain(pageWithGrades(), [...READ, guess], answer('gut', 0.9).recognise);

    expect(textsOf(lines)).toEqual(['Chemie gut', 'Kunst gut', 'Physik', 'gut']);
  });

  it.each([
    ['is no surer', 'gut', 0.5],
    ['may be half a signature', 'Bu', 0.94],
    ['is a word that nobody writes', 'Mu%', 0.94],
  ])('keeps the guess where the second reading %s', async (_, text, confidence) => {
    const guess = line(SUBJECTS[1], word('9ut', GRADE_X, ROWS[1], 0.2));

    const lines = await lookAgain(pageWithGrades(), [...READ, guess], answer(text, confidence).recognise);

    expect(lines).toEqual([...READ, guess]);
  });

  it('asks nobody when all was read', async () => {
    const all = [...READ, line(SUBJECTS[1], word('gut', GRADE_X, ROWS[1]))];
    const { recognise, sheets } = answer('gut', 0.9);

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
    const { recognise, sheets } = answer('gut', 0.9);
    const blank: PageScan = { ...paint(700, 400, 255), dpi: 100 };

    for (const guess of [signature, high])
      await lookAgain(blank, [...READ, line(SUBJECTS[1]), line(guess)], recognise);

    expect(sheets).toEqual([]);
  });
});
