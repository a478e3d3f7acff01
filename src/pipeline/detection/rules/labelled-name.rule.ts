import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const LABEL =
  "(?:(?:vor- und (?:nach|zu)|vor-?/?(?:nach|zu)|nach|familien|zu|vor|ruf|geburts|mädchen|spitz|künstler|bewerber|schüler|teilnehmer)?-?namen?(?:\\(n\\))?|vorname\\(?n?\\)?|name,[ \\u00a0]?vornamen?(?:\\(n\\))?|(?:first|last|family|given|full|sur|middle)[ \\u00a0]?names?|name,[ \\u00a0]first name|\\p{L}+[ \\u00a0]\\((?:name|vorname|nachname)[^)\\n]{0,20}\\)|nachname,[ \\u00a0]?vorname,[ \\u00a0]?(?:vaters|mittel)name|vatersname|patronym(?:ikon)?|nome|cognome|nom|prénom|nombre|apellidos|imię|nazwisko|adı?|soyadı?|ім'я)";
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*\\.?|\\[unleserlich\\])";
const PARTICLE =
  '(?:von|van|vom|de|del|della|da|dos|di|du|la|le|el|al|bin|ibn|ben|der|den|ten|ter|zu|zur|und)';
const PARTICLES = new RegExp(`^${PARTICLE}$`, 'u');
const NAME = `${WORD}(?:,?[ \\u00a0](?:${PARTICLE}[ \\u00a0]){0,2}${WORD}){0,4}`;

// The value fills its cell or line, so "Name: siehe oben" and sentences stay.
const LABELLED_NAME = new RegExp(
  `(?<=^|[\\t\\n|(·•][ \\u00a0]{0,3})(?:${LABEL})[ \\u00a0]?(?:\\([^)\\n]{1,30}\\))?[ \\u00a0]?(?::[ \\u00a0]*\\t?\\n?|\\t|\\n)[ \\u00a0]{0,3}(?<value>${NAME})[ \\u00a0]?(?=$|[\\t\\n|·•),;])`,
  'dgimu',
);

// Values of neighbouring fields that a missing name would put behind its label.
const NO_NAME =
  /^(?:Vorname|Nachname|Name|Geburts|Datum|Straße|Anschrift|Adresse|Telefon|E-?Mail|Klasse|Schule|Betrieb|Firma|Geschlecht|Fach|Unterschrift|Note|Lebenslauf|Persönlich|Kontakt|Angaben|Wohnort|Ort|PLZ|Staatsang|Familienstand|Mobil|Handy)/iu;

/** Whatever stands behind "Name:", "Vorname", "Geburtsname": also given names the form does not have. */
export const labelledNameRule: DetectionRule = {
  id: 'labelled-name',
  category: 'name',
  source: 'Labels of school reports, curricula vitae and language certificates in use in Germany',
  isDirect: true,
  examples: {
    positive: [
      {
        text: 'Nachname, Vorname, Vatersname: ‹Okafor Lina Iwaniwna›',
        becomes: 'Nachname, Vorname, Vatersname: [Name]',
      },
      { text: 'Name:\t‹Lina Paula Okafor›', becomes: 'Name:\t[Name]' },
      { text: 'Name, Vorname\tOkafor, Lina Paula', becomes: 'Name, Vorname\t[Name]' },
      { text: 'Geburtsname: de la Cruz\nOrt: Herne', becomes: 'Geburtsname: [Name]\nOrt: Herne' },
      { text: 'Name, Vorname\t‹Okafor Lina [unleserlich]›', becomes: 'Name, Vorname\t[Name]' },
      { text: 'Vorname\nLina', becomes: 'Vorname\n[Name]' },
      { text: 'Praktikantin (Name, Vorname)\tOkafor, Lina', becomes: 'Praktikantin (Name, Vorname)\t[Name]' },
    ],
    negative: [
      { text: 'Name: siehe oben' },
      { text: 'Name\tVorname' },
      { text: 'Im Namen der Schule' },
      { text: 'Name der Schule: Gesamtschule Nord' },
    ],
  },
  find: (context) =>
    findPattern(
      context,
      LABELLED_NAME,
      { ruleId: 'labelled-name', category: 'name', score: 0.85, reason: 'Steht hinter einem Wort für Name.' },
      (match) => isName(match.groups?.['value'] ?? ''),
    ),
};

// The pattern is blind to case because labels are; names are not.
function isName(value: string): boolean {
  const words = value.split(/[ \u00a0,]+/u);
  return !NO_NAME.test(value) && words.every((word) => /^[\p{Lu}[]/u.test(word) || PARTICLES.test(word));
}
