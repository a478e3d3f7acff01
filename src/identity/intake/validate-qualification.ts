import {
  CEFR_LEVELS,
  EXPERIENCE_KINDS,
  type CriterionAnswer,
  type Education,
  type Experience,
  type ExperienceKind,
  type LanguageSkill,
  type Qualification,
  type SubjectGrade,
} from '../../policy/application-form.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { addError, cleanLine, cleanLines, readRows, readText, type UnknownFields } from './form-text.js';

/** A free question of the procedure; an answer to anything else is refused. */
export interface CriterionQuestion {
  readonly criterionId: string;
  readonly question: string;
}

/** Greatest number of rows per list and of tasks per experience. */
export const MAX_ROWS = {
  education: 10,
  subjects: 30,
  experience: 20,
  languages: 15,
  answers: 30,
  tasks: 20,
} as const;

const MAX_MONTHS = 600;
const MAX_ANSWER_LENGTH = 3000;
const MAX_TASK_LENGTH = 200;

/** School grades as reports print them: 1–6 with + or −, "1,7", words, or 0–15 points. */
const GRADE =
  /^(?:[1-6](?:[,.]\d)?\s?[+\-–−]?|(?:1[0-5]|0?\d)\s?(?:Punkte?|P\.?)|1[0-5]|0\d?|[7-9]|sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend)$/iu;

/** Reads the qualification part; rows left empty are dropped, wrong fields go to `errors`. */
export function readQualification(
  source: UnknownFields,
  questions: readonly CriterionQuestion[],
  errors: FieldError[],
): Qualification {
  return {
    education: readEducation(source['education'], errors),
    subjects: readSubjects(source['subjects'], errors),
    languages: readLanguages(source['languages'], errors),
    experience: readExperience(source['experience'], errors),
    answers: readAnswers(source['answers'], questions, errors),
  };
}

function readEducation(value: unknown, errors: FieldError[]): Education[] {
  const list = { field: 'education', label: 'Schule und Abschluss', maxRows: MAX_ROWS.education };
  return readRows(value, list, errors).flatMap(({ index, row }) => {
    const at = `education.${index}`;
    const schoolType = readText(
      row['schoolType'],
      { field: `${at}.schoolType`, label: 'Schulform', maxLength: 120 },
      errors,
    );
    const degree = readText(
      row['degree'],
      { field: `${at}.degree`, label: 'Abschluss', maxLength: 120 },
      errors,
    );
    if (schoolType === '' && degree === '') return [];
    if (schoolType === '') addError(errors, `${at}.schoolType`, 'Bitte geben Sie die Schulform an.');
    if (degree === '')
      addError(errors, `${at}.degree`, 'Bitte geben Sie den Abschluss an, den Sie haben oder erwarten.');
    return [{ schoolType, degree }];
  });
}

function readSubjects(value: unknown, errors: FieldError[]): SubjectGrade[] {
  const list = { field: 'subjects', label: 'Fächer und Noten', maxRows: MAX_ROWS.subjects };
  return readRows(value, list, errors).flatMap(({ index, row }) => {
    const at = `subjects.${index}`;
    const subject = readText(
      row['subject'],
      { field: `${at}.subject`, label: 'Fach', maxLength: 80 },
      errors,
    );
    const grade = readText(row['grade'], { field: `${at}.grade`, label: 'Note', maxLength: 20 }, errors);
    if (subject === '' && grade === '') return [];
    if (subject === '') addError(errors, `${at}.subject`, 'Bitte geben Sie das Fach zur Note an.');
    if (!GRADE.test(grade))
      addError(
        errors,
        `${at}.grade`,
        'Bitte geben Sie die Note so an: 1 bis 6, auch 2+ oder 1,7, oder 12 Punkte.',
      );
    return [{ subject, grade }];
  });
}

function readLanguages(value: unknown, errors: FieldError[]): LanguageSkill[] {
  const list = { field: 'languages', label: 'Sprachen', maxRows: MAX_ROWS.languages };
  return readRows(value, list, errors).flatMap(({ index, row }) => {
    const at = `languages.${index}`;
    const language = readText(
      row['language'],
      { field: `${at}.language`, label: 'Sprache', maxLength: 60 },
      errors,
    );
    const level = readText(
      row['level'],
      { field: `${at}.level`, label: 'Stufe', maxLength: 20 },
      errors,
    ).toUpperCase();
    if (language === '' && level === '') return [];
    if (language === '') addError(errors, `${at}.language`, 'Bitte geben Sie die Sprache zur Stufe an.');
    if (!CEFR_LEVELS.some((known) => known === level))
      addError(errors, `${at}.level`, 'Bitte wählen Sie eine Stufe von A1 bis C2. Ihre Erstsprache ist C2.');
    return [{ language, level }];
  });
}

function readExperience(value: unknown, errors: FieldError[]): Experience[] {
  const list = { field: 'experience', label: 'Praktika, Arbeit und Ehrenamt', maxRows: MAX_ROWS.experience };
  return readRows(value, list, errors).flatMap(({ index, row }) => {
    const at = `experience.${index}`;
    const kind = readKind(row['kind'], `${at}.kind`, errors);
    const employer = readText(
      row['employer'],
      { field: `${at}.employer`, label: 'Einrichtung', maxLength: 150 },
      errors,
    );
    const field = readText(row['field'], { field: `${at}.field`, label: 'Bereich', maxLength: 120 }, errors);
    const months = readMonths(row['months'], `${at}.months`, errors);
    const tasks = readTasks(row['tasks'], `${at}.tasks`, errors);
    const hasWords = employer !== '' || field !== '' || tasks.length > 0;
    if (!hasWords && months === undefined) return [];
    if (!hasWords)
      addError(errors, `${at}.employer`, 'Bitte geben Sie an, wo Sie waren oder was Sie gemacht haben.');
    return [
      {
        ...(kind === undefined ? {} : { kind }),
        ...(employer === '' ? {} : { employer }),
        ...(field === '' ? {} : { field }),
        ...(months === undefined ? {} : { months }),
        tasks,
      },
    ];
  });
}

function readKind(value: unknown, field: string, errors: FieldError[]): ExperienceKind | undefined {
  const text = readText(value, { field, label: 'Art', maxLength: 40 }, errors);
  if (text === '') return undefined;
  const kind = EXPERIENCE_KINDS.find((known) => known === text);
  if (kind === undefined)
    addError(
      errors,
      field,
      'Bitte wählen Sie: Praktikum (internship), Arbeit (work) oder Ehrenamt (volunteering).',
    );
  return kind;
}

function readMonths(value: unknown, field: string, errors: FieldError[]): number | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? cleanLine(value) : 'x';
  if (text === '') return undefined;
  const months = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (months <= MAX_MONTHS) return months;
  addError(
    errors,
    field,
    'Bitte geben Sie die Dauer in ganzen Monaten an, zum Beispiel 3. Für wenige Wochen schreiben Sie 1.',
  );
  return undefined;
}

function readTasks(value: unknown, field: string, errors: FieldError[]): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    addError(errors, field, 'Bitte geben Sie die Aufgaben als Liste von Texten an.');
    return [];
  }
  if (value.length > MAX_ROWS.tasks) {
    addError(errors, field, `Bitte nennen Sie höchstens ${MAX_ROWS.tasks} Aufgaben.`);
    return [];
  }
  return value
    .map((task: unknown) => readText(task, { field, label: 'Aufgabe', maxLength: MAX_TASK_LENGTH }, errors))
    .filter((task) => task !== '');
}

function readAnswers(
  value: unknown,
  questions: readonly CriterionQuestion[],
  errors: FieldError[],
): CriterionAnswer[] {
  const list = { field: 'answers', label: 'Antworten', maxRows: MAX_ROWS.answers };
  const answers: CriterionAnswer[] = [];
  for (const { index, row } of readRows(value, list, errors)) {
    const at = `answers.${index}`;
    const rule = { field: `${at}.answer`, label: 'Antwort', maxLength: MAX_ANSWER_LENGTH };
    const answer = readText(row['answer'], rule, errors, cleanLines);
    if (answer === '') continue;
    const asked = questions.find(({ criterionId }) => criterionId === row['criterionId']);
    if (asked === undefined) {
      addError(errors, `${at}.criterionId`, 'Bitte beantworten Sie nur Fragen dieses Auswahlverfahrens.');
    } else if (answers.some(({ criterionId }) => criterionId === asked.criterionId)) {
      addError(errors, `${at}.criterionId`, 'Bitte beantworten Sie jede Frage nur einmal.');
    } else {
      answers.push({ criterionId: asked.criterionId, question: asked.question, answer });
    }
  }
  return answers;
}
