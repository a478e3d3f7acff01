import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { isFrequentWord } from '../dictionary/frequent-words.js';
import type { Finding } from '../finding.js';
import { findKnownLetters } from '../letter-stream.js';
import type { TextSpan } from '../../extraction/extracted-document.js';
import { foldLetters } from '../text-folding.js';
import { isTown } from '../vocabulary/towns.js';
import { listMatches } from '../matches.js';

const FEWEST_LETTERS = 4;
// Said of nearly every applicant and of the subject German.
const TELLS_NOTHING = new Set(['deutsch', 'deutschland']);

/** Place of birth and nationality as the form gives them, in any spelling. */
export const applicantOriginRule: DetectionRule = {
  id: 'applicant-origin',
  category: 'origin',
  source: '§ 1 AGG: ethnic origin; the form tells which words to look for',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Staatsangehörigkeit: ‹türkisch›', becomes: 'Staatsangehörigkeit: [Herkunft]' },
      { text: 'mit türkischen Wurzeln', becomes: 'mit [Herkunft] Wurzeln' },
      {
        text: 'Grundschule, Gümüshane',
        becomes: 'Grundschule, [Herkunft]',
        person: { birthPlace: 'Gümüşhane' },
      },
      {
        text: 'geb.\n2008-03-01 in Witten',
        becomes: 'geb.\n2008-03-01 in [Herkunft]',
        person: { birthPlace: 'Witten', birthDate: '2008-03-01' },
      },
    ],
    negative: [
      {
        text: 'Praktikum bis 2024-05-01 in Essen',
        person: { birthPlace: 'Essen', birthDate: '2008-03-01' },
      },
      { text: 'Türkisch (C1), Deutsch (C2)' },
      { text: 'Praktikum in Essen', person: { birthPlace: 'Essen' } },
      { text: 'VHS Dortmund', person: { birthPlace: 'Dortmund' } },
      { text: 'auf deutsch erklären', person: { nationality: 'deutsch' } },
    ],
  },
  find: (context) => [...findBirthPlace(context), ...findNationality(context)],
};

function toFinding(span: TextSpan, sourceField: string, reason: string): Finding {
  return {
    ruleId: 'applicant-origin',
    category: 'origin',
    span,
    score: 0.9,
    sourceField,
    action: 'remove',
    replacement: null,
    reason,
  };
}

// A German city, or the home town, is also where schools and employers are: there the context decides,
// which is the business of the rule for places of origin.
function findBirthPlace({ document, person }: DetectionContext): Finding[] {
  const place = (person.birthPlace ?? '').split(/[,/(]/u)[0] ?? '';
  const { text: letters } = foldLetters(place);
  if (letters.length < FEWEST_LETTERS) return [];
  const isHome =
    isFrequentWord(letters) || letters === foldLetters(person.city ?? '').text || isTown(place.trim());
  return findKnownLetters(document, letters)
    .filter(({ span }) => !isHome || isBehindBirthDate(document.text, span.start, person.birthDate ?? ''))
    .map(({ span }) => toFinding(span, 'person.birthPlace', 'Geburtsort aus dem Formular.'));
}

/** Whether the birth date as ISO 8601 writes it and "in" stand before a place: "2008-03-01 in Essen". */
function isBehindBirthDate(text: string, start: number, birthDate: string): boolean {
  const before = text
    .slice(Math.max(0, start - birthDate.length - 5), start)
    .replace(/,?[ \n](?:in|zu)[ \n]$/u, '');
  return birthDate !== '' && before.endsWith(birthDate);
}

// In small letters only: "Türkisch" with a capital is the language, and a merit.
function findNationality({ document: { text }, person }: DetectionContext): Finding[] {
  const nationality = (person.nationality ?? '').toLowerCase();
  return nationality.split(/[^\p{L}]+/u).flatMap((word) => {
    if (word.length < FEWEST_LETTERS || TELLS_NOTHING.has(word) || word === 'staatenlos') return [];
    const pattern = new RegExp(`(?<![\\p{L}-])${word}(?:e[rnms]?)?(?!\\p{L})`, 'gu');
    return listMatches(text, pattern).map(({ index, 0: { length } }) =>
      toFinding(
        { start: index, end: index + length },
        'person.nationality',
        'Staatsangehörigkeit aus dem Formular.',
      ),
    );
  });
}
