import { describe, expect, it } from '@jest/globals';
import { EMPTY_DRAFT } from './draft-form.js';
import { summariseDraft } from './draft-summary.js';

describe('summariseDraft', () => {
  it('lists every filled field in the order of the form and leaves out empty parts', () => {
    const summary = summariseDraft(
      {
        ...EMPTY_DRAFT,
        person: { lastName: 'Quitzow', firstName: 'Xaverine', phone: ' ' },
        subjects: [
          { subject: 'Deutsch', grade: '2' },
          { subject: '', grade: '' },
        ],
        experience: [
          { kind: 'volunteering', employer: 'Verein', field: '', months: '1', tasks: '- Kasse\nPlakate' },
        ],
        answers: { 'c-1': 'Ja.' },
      },
      [
        {
          id: 'c-1' as never,
          ordinal: 1,
          label: '',
          justification: '',
          question: 'Können Sie das?',
          sharePercent: 50,
        },
        { id: 'c-2' as never, ordinal: 2, label: '', justification: '', question: null, sharePercent: 50 },
      ],
    );

    expect(summary).toEqual({
      person: [
        { label: 'Vorname', value: 'Xaverine' },
        { label: 'Nachname', value: 'Quitzow' },
      ],
      qualification: [
        { title: 'Fächer und Noten', lines: [{ label: 'Deutsch', value: '2' }] },
        {
          title: 'Praktika, Arbeit und Ehrenamt',
          lines: [{ label: 'Ehrenamt', value: 'Verein · 1 Monat · Kasse, Plakate' }],
        },
        { title: 'Ihre Antworten', lines: [{ label: 'Können Sie das?', value: 'Ja.' }] },
      ],
    });
  });
});
