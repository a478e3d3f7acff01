import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validateApplication, type ValidationContext } from './validate-application.js';

const CONTEXT: ValidationContext = {
  today: '2026-11-22',
  questions: [
    { criterionId: 'c-1', question: 'Was können Sie gut?' },
    { criterionId: 'c-2', question: 'Mit wem haben Sie gearbeitet?' },
  ],
};

const PERSON = { firstName: 'Xaverine', lastName: 'Quitzow', email: 'xaverine@example.org' };

function errorsOf(input: unknown): Record<string, string> {
  const outcome = validateApplication(input, CONTEXT);
  return outcome.kind === 'valid'
    ? {}
    : Object.fromEntries(outcome.errors.map(({ field, message }) => [field, message]));
}

function formOf(input: unknown): unknown {
  const outcome = validateApplication(input, CONTEXT);
  return outcome.kind === 'valid' ? outcome.form : outcome.errors;
}

const EMPTY_QUALIFICATION = { education: [], subjects: [], languages: [], experience: [], answers: [] };

describe('validateApplication', () => {
  it('takes the smallest form: two names and an address', () => {
    expect(formOf({ person: PERSON })).toEqual({ person: PERSON, qualification: EMPTY_QUALIFICATION });
  });

  it('tidies what was typed and leaves out what nobody asked for', () => {
    const form = formOf({
      id: 'ignored',
      person: { ...PERSON, firstName: '  Xaverine\u200B \n Maria ', birthDate: '3.4.2008', shoeSize: 41 },
      languages: [
        { language: 'Türkisch', level: 'b2' },
        { language: '', level: '' },
      ],
      experience: [{ kind: 'work', months: '3', tasks: ['Regale einräumen', ' '] }],
      answers: [{ criterionId: 'c-2', question: 'Eine andere Frage', answer: 'Erste Zeile\r\nZweite Zeile' }],
    });

    expect(form).toEqual({
      person: { ...PERSON, firstName: 'Xaverine Maria', birthDate: '2008-04-03' },
      qualification: {
        ...EMPTY_QUALIFICATION,
        languages: [{ language: 'Türkisch', level: 'B2' }],
        experience: [{ kind: 'work', months: 3, tasks: ['Regale einräumen'] }],
        answers: [
          {
            criterionId: 'c-2',
            question: 'Mit wem haben Sie gearbeitet?',
            answer: 'Erste Zeile\nZweite Zeile',
          },
        ],
      },
    });
  });

  it('asks for the three fields without which nobody can be written to', () => {
    expect(Object.keys(errorsOf({}))).toEqual(['person.firstName', 'person.lastName', 'person.email']);
  });

  it.each([
    'xaverine',
    'x@',
    '@example.org',
    'x@example',
    'x y@example.org',
    'x@example.org, y@example.org',
    'x@ex@ample.org',
  ])('asks to check the e-mail address %s', (email) => {
    expect(Object.keys(errorsOf({ person: { ...PERSON, email } }))).toEqual(['person.email']);
  });

  it.each(['31.02.2008', '2008-13-01', '24.3.08', 'im März', '2026-11-22', '01.01.1899'])(
    'asks to check the birth date %s',
    (birthDate) => {
      expect(Object.keys(errorsOf({ person: { ...PERSON, birthDate } }))).toEqual(['person.birthDate']);
    },
  );

  it('refuses a name without a letter, which nobody could find in a document', () => {
    expect(Object.keys(errorsOf({ person: { ...PERSON, birthName: '-–' } }))).toEqual(['person.birthName']);
  });

  it.each(['1', '6', '2+', '2 -', '1,7', '3.3', 'gut', 'Sehr gut', '12 Punkte', '15', '0', '07'])(
    'takes the grade %s',
    (grade) => {
      expect(errorsOf({ person: PERSON, subjects: [{ subject: 'Deutsch', grade }] })).toEqual({});
    },
  );

  it.each(['', '16', 'A', '2 bis 3', '1,77', 'super', '-1'])('asks to check the grade %j', (grade) => {
    const errors = errorsOf({ person: PERSON, subjects: [{ subject: 'Deutsch', grade }] });

    expect(Object.keys(errors)).toEqual(['subjects.0.grade']);
  });

  it('names the row as it was sent, also behind empty rows', () => {
    const errors = errorsOf({
      person: PERSON,
      education: [{}, { schoolType: 'Gymnasium' }],
      languages: [{ language: '' }, { language: 'Polnisch', level: 'Muttersprache' }],
      experience: [
        { months: -1 },
        { kind: 'hobby', employer: 'Verein' },
        { months: 3 },
        { employer: 'X', tasks: 'Text' },
      ],
      answers: [
        { criterionId: 'c-9', answer: 'Ja' },
        { criterionId: 'c-1', answer: 'Ja' },
        { criterionId: 'c-1', answer: 'Nein' },
      ],
    });

    expect(Object.keys(errors)).toEqual([
      'education.1.degree',
      'languages.1.level',
      'experience.0.months',
      'experience.1.kind',
      'experience.2.employer',
      'experience.3.tasks',
      'answers.0.criterionId',
      'answers.2.criterionId',
    ]);
  });

  it.each([
    ['person.firstName', { person: { ...PERSON, firstName: 'x'.repeat(101) } }],
    ['answers.0.answer', { person: PERSON, answers: [{ criterionId: 'c-1', answer: 'x'.repeat(3001) }] }],
    [
      'subjects',
      { person: PERSON, subjects: Array.from({ length: 31 }, () => ({ subject: 'x', grade: '1' })) },
    ],
    ['experience.0.tasks', { person: PERSON, experience: [{ tasks: Array(21).fill('x') }] }],
    ['languages', { person: PERSON, languages: 'Deutsch' }],
    ['languages.0', { person: PERSON, languages: ['Deutsch'] }],
    ['person.phone', { person: { ...PERSON, phone: 17 } }],
  ])('bounds %s', (field, input) => {
    expect(Object.keys(errorsOf(input))).toEqual([field]);
  });

  it('never quotes the input in a message', () => {
    const canary = 'Kanarienwort';
    const row = {
      subject: canary,
      grade: canary,
      level: canary,
      kind: canary,
      months: canary,
      schoolType: canary,
    };
    const errors = errorsOf({
      person: { firstName: canary, lastName: canary, email: canary, birthDate: canary, phone: canary },
      education: [row],
      subjects: [row],
      languages: [row],
      experience: [row],
      answers: [{ criterionId: canary, answer: canary }],
    });

    expect(Object.keys(errors).length).toBeGreaterThan(7);
    expect(Object.entries(errors).filter(([, message]) => message.includes(canary))).toEqual([]);
  });

  it('answers any JSON value with a form or with errors that name a field', () => {
    const loose = fc.oneof(fc.jsonValue(), fc.constantFrom('B1', '2', 'work', 'c-1', '24.03.2008'));
    const row = fc.dictionary(
      fc.constantFrom(
        'schoolType',
        'degree',
        'subject',
        'grade',
        'language',
        'level',
        'kind',
        'months',
        'tasks',
        'employer',
        'criterionId',
        'answer',
      ),
      loose,
    );
    const list = fc.oneof(fc.array(row, { maxLength: 4 }), loose);
    const application = fc.record(
      {
        person: fc.oneof(fc.constant(PERSON), loose),
        education: list,
        subjects: list,
        languages: list,
        experience: list,
        answers: list,
      },
      { requiredKeys: [] },
    );

    fc.assert(
      fc.property(fc.oneof(application, fc.jsonValue(), fc.anything()), (input) => {
        const outcome = validateApplication(input, CONTEXT);
        if (outcome.kind === 'invalid') {
          expect(outcome.errors.length).toBeGreaterThan(0);
          expect(outcome.errors.every(({ field, message }) => field !== '' && message !== '')).toBe(true);
          return;
        }
        // A valid form stays the same when it is sent once more.
        const { person, qualification } = outcome.form;
        expect(validateApplication({ person, ...qualification }, CONTEXT)).toEqual(outcome);
      }),
      { numRuns: 500 },
    );
  });
});
