import { cleanLine, isFields, type UnknownFields } from './form-text.js';
import { PERSON_FIELDS } from './validate-person.js';
import { MAX_ROWS, type CriterionQuestion } from './validate-qualification.js';

/** The columns of each list of rows in the qualification part. */
export const ROW_COLUMNS = {
  education: ['schoolType', 'degree'],
  subjects: ['subject', 'grade'],
  experience: ['kind', 'employer', 'field', 'months', 'tasks'],
  languages: ['language', 'level'],
} as const;
export type RowSection = keyof typeof ROW_COLUMNS;
export const ROW_SECTIONS = Object.keys(ROW_COLUMNS) as readonly RowSection[];

/** Texts by field name, exactly as typed. */
export type TypedFields = Readonly<Record<string, string>>;

/** A form as it was typed so far: nothing is missing and nothing is wrong, it is only text. */
export interface DraftForm extends Readonly<Record<RowSection, readonly TypedFields[]>> {
  readonly person: TypedFields;
  /** By criterion id. */
  readonly answers: TypedFields;
}

export const EMPTY_DRAFT: DraftForm = {
  person: {},
  education: [],
  subjects: [],
  experience: [],
  languages: [],
  answers: {},
};

/** Longer than any valid field, so that a text too long is kept for mending and yet bounded. */
const MAX_TYPED_LENGTH = 6000;

/** The draft with the person part replaced by what a form posted (`person.firstName` and so on). */
export function withPerson(draft: DraftForm, body: UnknownFields): DraftForm {
  const person = Object.fromEntries(PERSON_FIELDS.map(({ key }) => [key, typed(body[`person.${key}`])]));
  return { ...draft, person };
}

/** The draft with the qualification part replaced by what a form posted (`subjects.0.grade` and so on). */
export function withQualification(
  draft: DraftForm,
  body: UnknownFields,
  questions: readonly CriterionQuestion[],
): DraftForm {
  return {
    ...draft,
    ...Object.fromEntries(ROW_SECTIONS.map((section) => [section, postedRows(section, body)])),
    answers: Object.fromEntries(
      questions.map(({ criterionId }, index) => [criterionId, typed(body[`answers.${index}.answer`])]),
    ),
  };
}

/** What a row button asks for: `add-subjects` or `remove-subjects-2`; undefined for any other button. */
export type RowAction =
  | { readonly kind: 'add'; readonly section: RowSection }
  | { readonly kind: 'remove'; readonly section: RowSection; readonly index: number };

export function parseRowAction(button: unknown): RowAction | undefined {
  const match = typeof button === 'string' ? /^(add|remove)-([a-z]+)(?:-(\d{1,2}))?$/.exec(button) : null;
  const section = ROW_SECTIONS.find((known) => known === match?.[2]);
  if (section === undefined) return undefined;
  return match?.[1] === 'add'
    ? { kind: 'add', section }
    : { kind: 'remove', section, index: Number(match?.[3]) };
}

export function withRowAction(draft: DraftForm, action: RowAction): DraftForm {
  const rows = draft[action.section];
  if (action.kind === 'remove')
    return { ...draft, [action.section]: rows.filter((_, at) => at !== action.index) };
  return rows.length < MAX_ROWS[action.section] ? { ...draft, [action.section]: [...rows, {}] } : draft;
}

/** The draft in the shape of the public API, for the one validation that both share. */
export function toApplicationInput(draft: DraftForm, questions: readonly CriterionQuestion[]): UnknownFields {
  return {
    person: draft.person,
    education: draft.education,
    subjects: draft.subjects,
    languages: draft.languages,
    experience: draft.experience.map((row) => ({ ...row, tasks: linesOf(row['tasks'] ?? '') })),
    answers: questions.map(({ criterionId }) => ({ criterionId, answer: draft.answers[criterionId] ?? '' })),
  };
}

/** Reads a draft that was stored; whatever is not a text is left out. */
export function parseDraft(stored: unknown): DraftForm {
  if (!isFields(stored)) return EMPTY_DRAFT;
  return {
    ...(Object.fromEntries(
      ROW_SECTIONS.map((section) => {
        const rows = stored[section];
        return [section, Array.isArray(rows) ? rows.map(textsOf) : []];
      }),
    ) as unknown as Record<RowSection, TypedFields[]>),
    person: textsOf(stored['person']),
    answers: textsOf(stored['answers']),
  };
}

/** Lines that hold something, without list marks that people type by themselves. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => cleanLine(line).replace(/^[-–•*]\s+/, ''))
    .filter((line) => line !== '');
}

function postedRows(section: RowSection, body: UnknownFields): TypedFields[] {
  const rows: TypedFields[] = [];
  for (let index = 0; index < MAX_ROWS[section]; index++) {
    const keys = ROW_COLUMNS[section].map((column) => [column, `${section}.${index}.${column}`] as const);
    if (!keys.some(([, key]) => body[key] !== undefined)) break;
    rows.push(Object.fromEntries(keys.map(([column, key]) => [column, typed(body[key])])));
  }
  return rows;
}

function textsOf(value: unknown): TypedFields {
  if (!isFields(value)) return {};
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function typed(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_TYPED_LENGTH) : '';
}
