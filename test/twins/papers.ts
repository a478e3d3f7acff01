import { toFullName } from './full-name.js';
import type { Applicant } from './applicant.js';
import { writeInternship, writeLanguage, writeReport, writeVolunteer } from './certificates.js';
import type { Choices } from './choices.js';
import { writeCv } from './cv.js';
import { writeLetter } from './letter.js';
import type { Merits } from './merits.js';
import type { Paper, Writer } from './paper.js';

export const PAPER_KINDS = ['cv', 'letter', 'report', 'internship', 'volunteer', 'language'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

const WRITERS: Readonly<Record<PaperKind, Writer>> = {
  cv: writeCv,
  letter: writeLetter,
  report: writeReport,
  internship: writeInternship,
  volunteer: writeVolunteer,
  language: writeLanguage,
};

/** Writes one paper; all draws come from `choices`, so that twins get the same wording. */
export function writePaper(kind: PaperKind, applicant: Applicant, merits: Merits, choices: Choices): Paper {
  return { ...WRITERS[kind](applicant, merits, choices), author: toFullName(applicant, 0) };
}
