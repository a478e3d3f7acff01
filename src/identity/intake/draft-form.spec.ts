import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  EMPTY_DRAFT,
  parseDraft,
  parseRowAction,
  toApplicationInput,
  withPerson,
  withQualification,
  withRowAction,
} from './draft-form.js';
import { validateApplication } from './validate-application.js';

const QUESTIONS = [
  { criterionId: 'c-1', question: 'Was können Sie gut?' },
  { criterionId: 'c-2', question: 'Mit wem haben Sie gearbeitet?' },
];

describe('a draft', () => {
  it('keeps texts exactly as typed, also wrong ones', () => {
    const draft = withPerson(EMPTY_DRAFT, {
      'person.firstName': ' Xaverine ',
      'person.email': 'falsch',
      other: 'x',
    });

    expect(draft.person).toMatchObject({ firstName: ' Xaverine ', email: 'falsch', lastName: '' });
    expect(Object.keys(draft.person)).not.toContain('other');
  });

  it('reads rows until the first missing one and answers by the place of the question', () => {
    const draft = withQualification(
      EMPTY_DRAFT,
      {
        'subjects.0.subject': 'Deutsch',
        'subjects.0.grade': '2',
        'subjects.1.subject': '',
        'subjects.3.subject': 'beyond the gap',
        'answers.1.answer': 'Mit vielen.',
        'answers.7.answer': 'nobody asked',
      },
      QUESTIONS,
    );

    expect(draft.subjects).toEqual([
      { subject: 'Deutsch', grade: '2' },
      { subject: '', grade: '' },
    ]);
    expect(draft.answers).toEqual({ 'c-1': '', 'c-2': 'Mit vielen.' });
  });

  it('adds and removes one row and no more than the form may hold', () => {
    const draft = { ...EMPTY_DRAFT, education: Array.from({ length: 10 }, (_, n) => ({ degree: `${n}` })) };

    const full = withRowAction(draft, { kind: 'add', section: 'education' });
    const less = withRowAction(draft, { kind: 'remove', section: 'education', index: 4 });
    const more = withRowAction(less, { kind: 'add', section: 'education' });

    expect(full.education).toHaveLength(10);
    expect(less.education.map((row) => row.degree)).toEqual(['0', '1', '2', '3', '5', '6', '7', '8', '9']);
    expect(more.education.at(-1)).toEqual({});
  });

  it.each([
    ['add-subjects', { kind: 'add', section: 'subjects' }],
    ['remove-experience-12', { kind: 'remove', section: 'experience', index: 12 }],
    ['continue', undefined],
    ['add-person', undefined],
    ['remove-subjects', { kind: 'remove', section: 'subjects', index: Number.NaN }],
    [['add-subjects'], undefined],
    [undefined, undefined],
  ])('reads the button %j', (button, action) => {
    expect(parseRowAction(button)).toEqual(action);
  });

  it('turns lines of tasks into a list without the marks people type', () => {
    const draft = {
      ...EMPTY_DRAFT,
      experience: [{ employer: 'Verein', tasks: '- Kasse führen\r\n\n• Plakate kleben' }],
    };

    expect(toApplicationInput(draft, [])['experience']).toEqual([
      { employer: 'Verein', tasks: ['Kasse führen', 'Plakate kleben'] },
    ]);
  });

  it('survives being stored and read, and whatever was stored can be validated', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const draft = parseDraft(stored);

        expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
        expect(() =>
          validateApplication(toApplicationInput(draft, QUESTIONS), {
            today: '2026-11-22',
            questions: QUESTIONS,
          }),
        ).not.toThrow();
      }),
    );
  });
});
