import { toEmail, toGermanDate, type Applicant } from './applicant.js';
import type { Choices } from './choices.js';
import { toFullName } from './full-name.js';
import type { Merits } from './merits.js';
import type { Paper } from './paper.js';
import {
  fillWithMerits,
  LETTER_ENDINGS,
  LETTER_MIDDLES,
  LETTER_OPENINGS,
  OCCUPATIONS,
  type Template,
} from './wording.js';

export function writeLetter(applicant: Applicant, merits: Merits, choices: Choices): Omit<Paper, 'author'> {
  const { street, postalCode, city } = applicant.address;
  const adapt = (template: Template): string => fillWithMerits(template, applicant, merits);
  const contact = [applicant.contact.phone, toEmail(applicant)];
  const subject = `${choices.pick(['Bewerbung um einen Ausbildungsplatz', 'Bewerbung um eine Ausbildung'])} ${adapt(choices.pick(OCCUPATIONS))}`;
  const middles = choices.pickSome(LETTER_MIDDLES, 4).map(adapt);
  return {
    fileTitle: 'Anschreiben',
    photo: null,
    aside: [],
    main: [
      {
        kind: 'address',
        side: choices.pick(['left', 'right']),
        lines: [toFullName(applicant, 0), street, `${postalCode} ${city}`, ...contact],
      },
      { kind: 'gap' },
      {
        kind: 'address',
        side: 'left',
        lines: ['Stadt Oberhausen', 'Ausbildungsleitung', 'Friedensplatz 5', '46047 Oberhausen'],
      },
      { kind: 'address', side: 'right', lines: [`${city}, ${toGermanDate('2026-11-07')}`] },
      { kind: 'gap' },
      { kind: 'section', text: subject },
      { kind: 'line', text: 'Sehr geehrte Damen und Herren,' },
      { kind: 'text', text: adapt(choices.pick(LETTER_OPENINGS)) },
      { kind: 'text', text: middles.slice(0, 2).join(' ') },
      { kind: 'text', text: middles.slice(2).join(' ') },
      { kind: 'text', text: adapt(choices.pick(LETTER_ENDINGS)) },
      { kind: 'line', text: 'Mit freundlichen Grüßen' },
      { kind: 'gap' },
      { kind: 'line', text: toFullName(applicant, 0) },
    ],
  };
}
