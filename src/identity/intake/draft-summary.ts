import { linesOf, type DraftForm, type TypedFields } from './draft-form.js';
import { nameKind } from './form-options.js';
import type { PublishedCriterion } from './published-procedure.js';
import { PERSON_FIELDS } from './validate-person.js';

export interface SummaryLine {
  readonly label: string;
  readonly value: string;
}

/** What the applicant reads before sending: every field that holds something, in the order of the form. */
export interface DraftSummary {
  readonly person: readonly SummaryLine[];
  readonly qualification: readonly { readonly title: string; readonly lines: readonly SummaryLine[] }[];
}

export function summariseDraft(form: DraftForm, criteria: readonly PublishedCriterion[]): DraftSummary {
  return {
    person: PERSON_FIELDS.map(({ key, label }) => ({ label, value: form.person[key] ?? '' })).filter(
      isFilled,
    ),
    qualification: [
      { title: 'Schule und Abschluss', lines: form.education.map(toEducationLine).filter(isFilled) },
      { title: 'Fächer und Noten', lines: form.subjects.map(toSubjectLine).filter(isFilled) },
      {
        title: 'Praktika, Arbeit und Ehrenamt',
        lines: form.experience.map(toExperienceLine).filter(isFilled),
      },
      { title: 'Sprachen', lines: form.languages.map(toLanguageLine).filter(isFilled) },
      {
        title: 'Ihre Antworten',
        lines: criteria
          .map(({ id, question }) => ({ label: question ?? '', value: form.answers[id] ?? '' }))
          .filter(isFilled),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function isFilled({ label, value }: SummaryLine): boolean {
  return label !== '' && value.trim() !== '';
}

function toEducationLine(row: TypedFields): SummaryLine {
  return { label: row['schoolType'] || 'Schule', value: row['degree'] ?? '' };
}

function toSubjectLine(row: TypedFields): SummaryLine {
  return { label: row['subject'] || 'Fach', value: row['grade'] ?? '' };
}

function toLanguageLine(row: TypedFields): SummaryLine {
  return { label: row['language'] || 'Sprache', value: row['level'] ?? '' };
}

function toExperienceLine(row: TypedFields): SummaryLine {
  const months = row['months'] ?? '';
  const parts = [
    row['employer'] ?? '',
    row['field'] ?? '',
    months === '' ? '' : `${months} ${months === '1' ? 'Monat' : 'Monate'}`,
    linesOf(row['tasks'] ?? '').join(', '),
  ];
  return {
    label: nameKind(row['kind']) || 'Erfahrung',
    value: parts.filter((part) => part.trim() !== '').join(' · '),
  };
}
