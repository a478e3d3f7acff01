import type { Experience, ExperienceKind, Qualification } from '../../policy/application-form.js';
import type { DraftBlock } from './draft.js';
import type { ExtractedDocument } from './extracted-document.js';
import { toDraftWords } from './draft.js';
import { buildText } from './text-builder.js';

const EXPERIENCE_HEADINGS: readonly {
  readonly kind: ExperienceKind | undefined;
  readonly heading: string;
}[] = [
  { kind: 'internship', heading: 'Praktika' },
  { kind: 'work', heading: 'Berufserfahrung' },
  { kind: 'volunteering', heading: 'Ehrenamt' },
  { kind: undefined, heading: 'Erfahrung' },
];

/**
 * The qualification part of the form as a document, so that it passes the same redaction as an upload.
 *
 * Applicants write names and dates into free fields too.
 */
export function documentFromQualification(qualification: Qualification): ExtractedDocument {
  const { education, subjects, languages, experience, answers } = qualification;
  const built = buildText([
    ...section(
      'Schulbildung',
      education.map(({ schoolType, degree }) => paragraph(join([schoolType, degree]))),
    ),
    ...section(
      'Fächer und Noten',
      table(
        ['Fach', 'Note'],
        subjects.map(({ subject, grade }) => [subject, grade]),
      ),
    ),
    ...section(
      'Sprachen',
      table(
        ['Sprache', 'Niveau'],
        languages.map(({ language, level }) => [language, level]),
      ),
    ),
    ...EXPERIENCE_HEADINGS.flatMap(({ kind, heading }) =>
      section(heading, experience.filter((entry) => entry.kind === kind).flatMap(entryBlocks)),
    ),
    ...section(
      'Antworten',
      answers.flatMap(({ question, answer }) => [heading(3, question), ...paragraphs(answer)]),
    ),
  ]);
  return { format: 'form', ...built, pages: [], hiddenTexts: [], doubts: [] };
}

function section(title: string, blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function entryBlocks(entry: Experience): DraftBlock[] {
  const title = join([entry.employer, entry.field]);
  return [
    ...(title === '' ? [] : [heading(3, title)]),
    ...(entry.months === undefined ? [] : [paragraph(toDuration(entry.months))]),
    ...entry.tasks.map((task): DraftBlock => ({ kind: 'list-item', page: 0, lines: [toDraftWords(task)] })),
  ];
}

/** A length of whole months in German words: "3 Monate", "1 Jahr 2 Monate"; less than one is "unter 1 Monat". */
export function toDuration(months: number): string {
  if (months < 1) return 'unter 1 Monat';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years === 0 ? [] : [`${String(years)} ${years === 1 ? 'Jahr' : 'Jahre'}`]),
    ...(rest === 0 ? [] : [`${String(rest)} ${rest === 1 ? 'Monat' : 'Monate'}`]),
  ];
  return parts.join(' ');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): DraftBlock[] {
  if (rows.length === 0) return [];
  const headerCells = header.map((cell) => toDraftWords(cell, true));
  const cells = rows.map((row) => row.map((cell) => toDraftWords(cell)));
  return [{ kind: 'table', page: 0, hasHeaderRow: true, rows: [headerCells, ...cells] }];
}

function heading(level: 2 | 3, text: string): DraftBlock {
  return { kind: 'heading', level, page: 0, lines: [toDraftWords(text, true)] };
}

function paragraph(text: string): DraftBlock {
  return { kind: 'paragraph', page: 0, lines: [toDraftWords(text)] };
}

function paragraphs(text: string): DraftBlock[] {
  return text.split(/\n{2,}|\r\n\r\n/u).map((part) => ({
    kind: 'paragraph',
    page: 0,
    lines: part.split(/\r?\n/u).map((line) => toDraftWords(line)),
  }));
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join(' · ');
}
