import type { Qualification } from '../../src/policy/application-form.js';
import type { Applicant } from './applicant.js';
import type { Choices } from './choices.js';
import type { Merits } from './merits.js';
import {
  fillWithMerits,
  LETTER_ENDINGS,
  LETTER_MIDDLES,
  LETTER_OPENINGS,
  PROFILES,
  type Template,
} from './wording.js';

const QUESTIONS = [
  'Warum möchten Sie diesen Beruf lernen?',
  'Wann haben Sie für andere Verantwortung übernommen?',
  'Was können Sie besonders gut?',
  'Beschreiben Sie eine Lage, in der Sie geduldig sein mussten.',
];

/** The qualification part of the form; its answers are free text and hold what people write there. */
export function toQualification(applicant: Applicant, merits: Merits, choices: Choices): Qualification {
  const adapt = (template: Template): string => fillWithMerits(template, applicant, merits);
  const answer = (): string =>
    [
      ...choices.pickSome(LETTER_OPENINGS, 1),
      ...choices.pickSome(LETTER_MIDDLES, 2),
      ...choices.pickSome(PROFILES, 1),
    ]
      .map(adapt)
      .join(choices.isChosen() ? ' ' : '\n');
  const { motherTongue } = applicant.origin;
  return {
    education: [{ schoolType: merits.school, degree: merits.degree }],
    subjects: [
      ...merits.grades.map(([subject, grade]) => ({ subject, grade })),
      { subject: applicant.religion.subject, grade: 'gut' },
    ],
    languages: [
      ...merits.languages.map((language, index) => ({
        language,
        level: index === motherTongue ? 'Muttersprache' : 'C2',
      })),
      ...merits.otherLanguages.map(([language, level]) => ({ language, level })),
    ],
    experience: merits.stays
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ place, what, tasks, months }) => ({
        kind: 'internship',
        employer: place,
        field: what,
        tasks,
        months: months ?? 4,
      })),
    answers: QUESTIONS.slice(0, 2 + choices.next(2)).map((question, index) => ({
      criterionId: String(index),
      question,
      answer: `${answer()} ${adapt(choices.pick(LETTER_ENDINGS))}`,
    })),
  };
}
