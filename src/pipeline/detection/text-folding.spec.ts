import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldLetters, foldSpacedLetters, foldText, toLetters, toLettersAndDigits } from './text-folding.js';

function splitUnits(text: string): string[] {
  return text.match(/./gsu) ?? [];
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...splitUnits('aeouäöüßıİŁøæ ﬁ\u00ad\u200b\u0308\u0301-.Aе8жΩй')),
    maxLength: 40,
  }),
);

describe('foldText', () => {
  it.each(['Müller', 'Mueller', 'MULLER', 'Mu\u0308ller', 'MÜLLER', 'Mü\u00adller', 'Ｍüller', 'Мüller'])(
    'folds %s as a spelling of Müller',
    (spelling) => {
      expect(foldText(spelling).text).toBe('muller');
    },
  );

  it.each([
    ['Yıldız', 'yildiz'],
    ['İREM', 'irem'],
    ['Đorđević', 'dordevic'],
    ['Łukasz', 'lukasz'],
    ['Sørensen', 'sorensen'],
    ['Æbelø', 'abelo'],
    ['Groß', 'gross'],
    ['Souﬁane', 'soufiane'],
    ['Trần', 'tran'],
    ['Слободан', 'slobodan'],
    ['Ελένη', 'eleni'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldText(word).text).toBe(folded);
  });

  it('keeps different names apart', () => {
    const folded = ['Müller', 'Miller', 'Möller', 'Moller', 'Mülder'].map((name) => foldText(name).text);

    expect(folded).toEqual(['muller', 'miller', 'moller', 'moller', 'mulder']);
  });

  it('knows which characters of the original a folded one came from', () => {
    const folded = foldText('aﬁß');

    expect(folded.text).toBe('afiss');
    expect([...folded.starts]).toEqual([0, 1, 1, 2, 2]);
    expect([...folded.ends]).toEqual([1, 2, 2, 3, 3]);
  });

  it('has offsets that never fall and lie inside the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldText(text);

        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let k = 0; k < folded.length; k += 1) {
          expect(starts[k]).toBeGreaterThanOrEqual(starts[k - 1] ?? 0);
          expect(ends[k]).toBeGreaterThan(starts[k] ?? 0);
          expect(ends[k]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('changes nothing when it folds again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text).text;

        expect(foldText(once).text).toBe(once);
      }),
    );
  });

  it('is blind to case, to composition and to invisible characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...splitUnits('aouäöüßéñçşğAOUÄÖÜ ')), maxLength: 20 }),
        (text) => {
          const letters = foldLetters(text).text;

          expect(foldLetters(text.toUpperCase()).text).toBe(letters);
          expect(foldLetters(text.normalize('NFD')).text).toBe(letters);
          expect(foldLetters(text.replaceAll(/(?=[^])/gu, '\u200b')).text).toBe(letters);
        },
      ),
    );
  });
});

describe('foldLetters', () => {
  it('takes no letter from a word because of the one before', () => {
    expect(foldLetters('Frau Eze, HUGO EMRE').text).toBe('fraueze'.concat('hugoemre'));
  });

  it('finds umlauts across invisible characters', () => {
    expect(foldLetters('Mu\u00adel\u200bler').text).toBe('muller');
  });
});

describe('foldSpacedLetters', () => {
  it('drops all that is no letter before it looks for spelt-out umlauts', () => {
    expect(foldSpacedLetters('M u e-l\nl e r 08!').text).toBe('muller');
    expect(foldSpacedLetters('M ü l l e r').text).toBe('muller');
  });
});

describe('toLettersAndDigits', () => {
  it('keeps digits in their place', () => {
    expect(toLettersAndDigits('K0wa-1czyk')).toBe('k0wa1czyk');
  });
});

describe('toLetters', () => {
  it('folds as foldLetters does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toLetters(text)).toBe(foldLetters(text).text);
      }),
    );
  });
});
