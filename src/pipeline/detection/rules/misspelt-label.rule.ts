import type { FindingCategory } from '../../../policy/ids.js';
import type { DetectionRule } from '../detection-rule.js';
import type { Finding } from '../finding.js';
import { toWords } from '../finding-context.js';
import { listMatches } from '../matches.js';
import { isWithinDistance } from '../vocabulary/edit-distance.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';

const LABELS: readonly (readonly [string, FindingCategory])[] = [
  ['staatsangehörigkeit', 'origin'],
  ['staatsbürgerschaft', 'origin'],
  ['nationalität', 'origin'],
  ['geburtsort', 'origin'],
  ['geburtsland', 'origin'],
  ['herkunftsland', 'origin'],
  ['aufenthaltsstatus', 'origin'],
  ['aufenthaltstitel', 'origin'],
  ['geburtsdatum', 'age'],
  ['geboren', 'age'],
  ['geburtstag', 'age'],
  ['familienstand', 'family'],
  ['geschwister', 'family'],
  ['konfession', 'religion'],
  ['religionszugehörigkeit', 'religion'],
  ['geschlecht', 'gender'],
];
const LINE = /(?:^|[\n\t\u2029])[ ]?(\p{L}[\p{L} -]{5,24}?)[ ]?[:\t·•][ ]{0,2}([^\n\t\u2029|·•]{1,60})/gu;
// A word of seven letters may have one wrong letter, a longer one two: measured on Tesseract readings of labels.
const LETTERS_PER_ERROR = 7;

/** Labels of personal data with a typing or reading error: "Nationaliät:", "Geburz ort:", "Staatsangehöriqkeit:". */
export const misspeltLabelRule: DetectionRule = {
  id: 'misspelt-label',
  category: 'origin',
  source: 'AGG §1; DIN 5008 (personal data in a CV); OCR and typing errors',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Nationaliät: ‹deutsch / britisch›', becomes: 'Nationaliät: [Herkunft]' },
      { text: 'Geburz ort: ‹Celle›', becomes: 'Geburz ort: [Herkunft]' },
      { text: 'Staatsangehöriqkeit\t‹ukralnisch›', becomes: 'Staatsangehöriqkeit\t[Herkunft]' },
      { text: 'Gebohren: ‹3 5 2009 Celle›', becomes: 'Gebohren: [Alter]' },
    ],
    negative: [
      { text: 'Nationalpark: Führungen' },
      { text: 'Geschwindigkeit: 30 km/h' },
      { text: 'Arbeitsort: Celle, Konfektion: Nähen' },
      { text: 'Geschichte: gut' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return listMatches(view.text, LINE).flatMap((match) => toFindings(view, match));
  },
};

function toFindings(view: TextView, match: RegExpExecArray): Finding[] {
  const written = (match[1] ?? '').toLocaleLowerCase('de').replaceAll(/[ -]/gu, '');
  const value = (match[2] ?? '').trimEnd();
  const label = LABELS.find(([name]) => isMisspelt(written, name));
  if (label === undefined || value === '') return [];
  const start = match.index + match[0].length - (match[2] ?? '').length;
  const labels = toWords(view.text, { start: match.index, end: start });
  return [
    {
      ruleId: 'misspelt-label',
      category: label[1],
      span: view.toDocumentSpan(start, start + value.length),
      context: labels.map((words) => view.toDocumentSpan(words.start, words.end)),
      score: 0.8,
      sourceField: null,
      action: 'remove',
      replacement: null,
      reason: 'Steht hinter einer falsch geschriebenen oder falsch gelesenen Angabe zur Person.',
    },
  ];
}

// Spelt right, the label is the business of the rule that knows its values.
function isMisspelt(written: string, name: string): boolean {
  const most = Math.floor(name.length / LETTERS_PER_ERROR);
  return written !== name && isWithinDistance(toSound(written), toSound(name), most);
}

// "Geburz" for "Geburts": letters that sound alike are no error of reading.
function toSound(word: string): string {
  return word.replaceAll(/t[sz]/gu, 'z').replaceAll('dt', 't').replaceAll('ß', 'ss').replaceAll('ie', 'i');
}
