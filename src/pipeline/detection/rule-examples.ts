import type { Person } from '../../policy/application-form.js';
import type { DetectionContext, RuleExample } from './detection-rule.js';
import { documentFromText } from './document-from-text.js';

/** The invented applicant of all rule examples. */
export const EXAMPLE_PERSON: Person = {
  salutation: 'Frau',
  firstName: 'Aylin',
  middleNames: 'Meryem',
  lastName: 'Yıldız-Brandhorst',
  birthName: 'Karataş',
  birthDate: '2008-04-09',
  birthPlace: 'Iserlohn',
  nationality: 'türkisch',
  street: 'Lärchenstraße 14b',
  postalCode: '45141',
  city: 'Essen',
  email: 'aylin.yildiz08@post.example',
  phone: '0151 23456789',
};

/** Submission date of all rule examples, ISO. */
export const EXAMPLE_REFERENCE_DATE = '2026-11-15';

/** What a rule gets to see for one of its examples; the markers `‹ ›` are taken out. */
export function toExampleContext(example: RuleExample): DetectionContext {
  return {
    document: documentFromText(example.text.replaceAll(/[‹›]/gu, '')),
    person: { ...EXAMPLE_PERSON, ...example.person },
    fileName: 'Lebenslauf.pdf',
    referenceDate: EXAMPLE_REFERENCE_DATE,
  };
}
