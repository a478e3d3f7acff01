/** Who applied. Stays on the identity side; the names of the fields are those of the public API. */
export interface Person {
  readonly salutation?: string;
  readonly firstName: string;
  readonly middleNames?: string;
  readonly lastName: string;
  readonly birthName?: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly birthPlace?: string;
  readonly nationality?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly email: string;
  readonly phone?: string;
}

export interface Education {
  readonly schoolType: string;
  /** Highest certificate reached or expected. */
  readonly degree: string;
}

export interface SubjectGrade {
  readonly subject: string;
  /** German school grade as printed: "2", "2+", "gut" or 0–15 points. */
  readonly grade: string;
}

export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

export interface LanguageSkill {
  readonly language: string;
  readonly level: string;
}

export const EXPERIENCE_KINDS = ['internship', 'work', 'volunteering'] as const;
export type ExperienceKind = (typeof EXPERIENCE_KINDS)[number];

export interface Experience {
  readonly kind?: ExperienceKind;
  readonly employer?: string;
  readonly field?: string;
  readonly tasks: readonly string[];
  /** Length in whole months; never start and end dates, which would tell the age. */
  readonly months?: number;
}

/** A free answer, bound to the criterion for which it is evidence. */
export interface CriterionAnswer {
  readonly criterionId: string;
  readonly question: string;
  readonly answer: string;
}

/** What was achieved. Becomes the fact sheet after it has passed the same redaction as a document. */
export interface Qualification {
  readonly education: readonly Education[];
  readonly subjects: readonly SubjectGrade[];
  readonly languages: readonly LanguageSkill[];
  readonly experience: readonly Experience[];
  readonly answers: readonly CriterionAnswer[];
}

/** One complete form as an applicant submits it. */
export interface ApplicationForm {
  readonly person: Person;
  readonly qualification: Qualification;
}
