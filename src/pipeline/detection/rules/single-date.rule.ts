import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import {
  DATE,
  YEAR,
  NOT_INSIDE_NUMBER_AFTER,
  NOT_INSIDE_NUMBER_BEFORE,
  parseDate,
} from '../vocabulary/german-dates.js';
import type { PartialDate } from '../vocabulary/german-dates.js';
import { textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'single-date',
  category: 'age-proxy',
  reason: 'Ein Datum oder eine Jahreszahl kann das Alter verraten.',
  score: 0.9,
} as const;

const LEAD = `(?:(?:den|dem|am|d\\.)[ ]|im[ ]jahre?[ ](?=${YEAR}(?!\\d))|(?:im[ ])?(?:sommer|herbst|winter|frühling|frühjahr|ende|anfang|mitte|ostern)[ ])?`;
const SINGLE = new RegExp(`${NOT_INSIDE_NUMBER_BEFORE}(${LEAD})(${DATE})${NOT_INSIDE_NUMBER_AFTER}`, 'giu');
const BARE_YEAR = /^\d{4}$/u;

// "KW 12/2023", "Sommersemester 22", "(03/22)": short forms that are dates in this company only.
const CALENDAR_WEEK =
  /(?<!\p{L})(?:(?:KW|Kalenderwoche)[ ]?\d{1,2}[ ]?[/.,]?[ ]?(?:19|20)\d{2}|\d{1,2}\.[ ]?KW[ ]?(?:(?:19|20)\d{2}))(?!\d)/gu;
const SHORT_SEMESTER =
  /(?<=(?<!\p{L})(?:SoSe|WiSe|SS|WS|Sommersemester|Wintersemester)[ ]?)\d{2}(?:[ ]?[/-][ ]?\d{2})?(?![\d.:])/gu;
const SHORT_SEASON =
  /(?<!\p{L})(?:(?:im|in den)[ ])?(?:Sommer|Herbst|Winter|Frühjahr|Frühling|Ostern|Weihnachten)[ ]['’´]?\d{2}(?![\d.:,]|[ ](?:Uhr|Grad|°))/gu;
// "Q3/2023", "1. Hj. 2022", "2k22", "MMXXI", "zweitausendneunzehn"
const QUARTER =
  /(?<![\p{L}\d])(?:(?:im[ ])?(?:Q[1-4]|H[12]|[1-4]\.[ ]?(?:Q\.|Hj\.?|HJ))[ ]?[/ ,]?[ ]?(?:20[0-4]\d|['’]?\d{2}(?=[ ,;)]|$))|2k[012]\d|MM(?:X{0,2}(?:IX|IV|V?I{1,3})|X{1,2}V?)|MCM[XLVI]{2,8})(?![\p{L}\d-])/gu;
const UNIT_WORD = '(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)';
const WORD_YEAR = new RegExp(
  `(?<!\\p{L})(?:[Ii]m[ ]Jahre?[ ])?(?:(?:[Nn]eunzehnhundert|[Nn]eunzehn[ ]hundert)(?:und)?[a-zäöüß]{3,20}|[Zz]wei(?:tausend|[ ]tausend)(?:und)?(?:(?:zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn)|(?:${UNIT_WORD}und)?zwanzig|${UNIT_WORD}))(?!\\p{L})`,
  'gu',
);
// "Gold ’19, ’20"
const SHORT_APOSTROPHE = /(?<![\p{L}\d'’])['’´]\d{2}(?!\d|[.:]\d|['’´"″“])/gu;
// "seit 5/23", "bis 12.21": a month and a short year behind a word of time.
const SHORT_BEHIND_PREPOSITION =
  /(?<=(?<!\p{L})(?:ab|bis|im|vom|zum|Stand|Stand:|am)[ ])(?:0?[1-9]|1[0-2])\/\d{2}(?![\d./:,])(?![ ](?:Uhr|Punkt|Seit|Zoll))/giu;
const SHORT_IN_BRACKETS = /(?<=\((?:[^()\n]{0,20}[ ,])?)(?:0[1-9]|1[0-2])[/.]\d{2}(?=\))/gu;

// "Microsoft Office 2019", "ISO 9001:2015", "Agenda 2030": part of a name, not of a life.
const NAMED_BY_YEAR =
  /(?<!\p{L})(?:adobe|cc|suite|creative cloud|libreoffice|java|edition|release|office|windows|excel|word|powerpoint|outlook|access|server|exchange|autocad|inventor|solidworks|revit|archicad|photoshop|studio|sap|corel|project|publisher|ms|iso|din|en|vde|norm|nr\.?|artikel|art\.|agenda|vision|horizont|horizon|strategie|version|v\.?|typ|modell|§|zimmer|raum|postfach|baujahr|€|eur)[ \n:-]*$/iu;
const COUNTED =
  /^[ \n]*(?:€|euro|eur\b|%|prozent|stunden|std|h\b|km|m\b|m²|qm|meter|kg|g\b|liter|ml|watt|w\b|volt|v\b|stück|exemplare|flyer|besuchern?|gästen?|teilnehme|personen|menschen|mitglieder|einwohner|bücher|medien|artikel|kund|seiten|punkte|wörter|zeichen|schüler(?:innen)?(?!\p{L})|euro-|pro\b|u\/min|rpm|mal\b)/iu;
// The training year is the same for all who apply.
const TRAINING_START =
  /(?:ausbildung(?:s(?:jahr|beginn|start|platz|plätze|plätzen))?|einstellung(?:sjahr|stermin)?|zum|ab|beginn|start|eintritt(?:stermin)?|verfügbar)(?:[ \n:(]+(?:als|im|in|das|jahr|dem|zum|ab|den|für|herbst|sommer|am|sofort|oder|frühestens))*[ \n:(]*$/iu;
const BIRTH = /(?:geb(?:\.|oren|urts\p{L}*)|\*|birth|née?)[^\n\t\u2029]{0,30}$/iu;

/** Dates that stand alone: letter heads, certificates, years in prose. */
export const singleDateRule: DetectionRule = {
  id: 'single-date',
  category: 'age-proxy',
  source: 'AGG §1 (age); DIN 5008 (notation of dates)',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Hagen, ‹den 03.10.2026›', becomes: 'Hagen, [Zeitangabe]' },
      { text: 'Hagen, ‹25.01.2026›', becomes: 'Hagen, [Zeitangabe]' },
      { text: '‹2019› kamen wir nach Hagen', becomes: '[Zeitangabe] kamen wir nach Hagen' },
      { text: '‹im Sommer 2024› half ich', becomes: '[Zeitangabe] half ich' },
      { text: 'Duisburg, im ‹Juni 2026›', becomes: 'Duisburg, im [Zeitangabe]' },
      { text: 'Sommerferien ‹2022›', becomes: 'Sommerferien [Zeitangabe]' },
      { text: '‹KW 12/2023›, SoSe ‹22›', becomes: '[Zeitangabe], SoSe [Zeitangabe]' },
      { text: '‹Sommer 22› Camp', becomes: '[Zeitangabe] Camp' },
      { text: '‹Q3/2023› Lager, ‹MMXXI, 2k22›', becomes: '[Zeitangabe] Lager, [Zeitangabe]' },
      { text: '‹Im Jahre zweitausendneunzehn› begann ich', becomes: '[Zeitangabe] begann ich' },
      { text: 'Kurs (‹03/22›)', becomes: 'Kurs ([Zeitangabe])' },
      { text: 'Erste-Hilfe-Kurs (‹03/2024›)', becomes: 'Erste-Hilfe-Kurs ([Zeitangabe])' },
    ],
    negative: [
      { text: 'Microsoft Office 2019 und Windows 11' },
      { text: 'Beginn um 8:00 Uhr, 10. Klasse, Klasse 10b' },
      { text: 'Note 2,3 und 14 Punkte, 85 %' },
      { text: 'nach § 164 SGB IX' },
      { text: '2000 Flyer verteilt, zweitausend Gäste, MMX-Schrauben, H2 und Q1' },
    ],
  },
  find({ document, referenceDate, person }) {
    const view = viewOf(document);
    const reference = parseDate(referenceDate);
    if (reference === undefined) return [];
    const birth = parseDate(person.birthDate ?? '');
    return toFindings(view, TRACE, [...findDates(view.text, reference, birth), ...findShortForms(view.text)]);
  },
};

function findDates(text: string, reference: PartialDate, birth: PartialDate | undefined): Passage[] {
  const passages: Passage[] = [];
  for (const match of listMatches(text, SINGLE)) {
    const written = match[2] ?? '';
    const date = parseDate(written);
    if (date === undefined || isSameDay(date, birth)) continue;
    const end = match.index + match[0].length;
    const before = textBefore(text, end - written.length);
    const after = textAfter(text, end);
    if (isHarmless(written, date, before, after, reference)) continue;
    // Behind a word for birth "am" stays, as the rule for birth dates leaves it.
    const start = BIRTH.test(before) ? end - written.length : match.index;
    passages.push({ start, end, replacement: null });
  }
  return passages;
}

function findShortForms(text: string): Passage[] {
  return [
    QUARTER,
    WORD_YEAR,
    SHORT_APOSTROPHE,
    SHORT_BEHIND_PREPOSITION,
    CALENDAR_WEEK,
    SHORT_SEMESTER,
    SHORT_SEASON,
    SHORT_IN_BRACKETS,
  ].flatMap((expression) =>
    listMatches(text, expression).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement: null,
    })),
  );
}

function isHarmless(
  written: string,
  date: PartialDate,
  before: string,
  after: string,
  reference: PartialDate,
): boolean {
  if (BARE_YEAR.test(written) && (NAMED_BY_YEAR.test(before) || COUNTED.test(after))) return true;
  if (monthsUntil(date, reference) < 0 || date.year > reference.year) return TRAINING_START.test(before);
  return isRecentInProse(date, before, after, reference);
}

// Whoever applies has done something in the last two years: "haben wir im Mai 2025 vorgestellt" tells no age.
function isRecentInProse(date: PartialDate, before: string, after: string, reference: PartialDate): boolean {
  if (date.month === undefined || date.day !== undefined) return false;
  const months = monthsUntil(date, reference);
  return months <= 24 && /\p{Ll}[ \n]im[ \n]$/u.test(before) && /^[ \n]\p{Ll}/u.test(after);
}

function monthsUntil(date: PartialDate, reference: PartialDate): number {
  return (reference.year - date.year) * 12 + (reference.month ?? 12) - (date.month ?? 1);
}

function isSameDay(date: PartialDate, other: PartialDate | undefined): boolean {
  return (
    date.day !== undefined &&
    date.year === other?.year &&
    date.month === other.month &&
    date.day === other.day
  );
}
