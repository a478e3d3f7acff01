import type { DetectionRule } from '../detection-rule.js';
import {
  DATE,
  NOT_INSIDE_NUMBER_AFTER,
  NOT_INSIDE_NUMBER_BEFORE,
  parseDate,
  toOpenDurationWording,
} from '../vocabulary/german-dates.js';
import type { PartialDate } from '../vocabulary/german-dates.js';
import { textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { listMatches } from '../matches.js';

const TRACE = {
  ruleId: 'open-period',
  category: 'age-proxy',
  reason: 'Der Beginn eines laufenden Zeitraums verrät das Alter; seine Länge genügt.',
  score: 0.95,
} as const;

const GAP = '[ \\n]{1,3}';
const NOW =
  "(?:heute|jetzt|dato|aktuell|laufend|gegenwärtig|today|present|now|ongoing|current|date|aujourd[’']hui|présent|à ce jour|en cours|fortlaufend|andauernd|lfd\.?|bis dato|gegenwart|derzeit)";
// "03/22" is a date in front of "heute" and behind "seit" only.
const SHORT_DATE = "(?:(?:0[1-9]|1[0-2])[/.]\\d{2}|[1-9]/\\d{2}|['’´]\\d{2})(?![./\\d])";
const SINCE = new RegExp(
  `(?<![\\p{L}\\d])(?:seit|since|depuis)${GAP}(?:(?:dem|ende|anfang|mitte|herbst|sommer|frühjahr|frühling|winter|etwa|ca\\.|jahr|the|end of|early|late|spring|autumn|summer|le|début|fin)${GAP}){0,2}(${DATE}|${SHORT_DATE})${NOT_INSIDE_NUMBER_AFTER}`,
  'giu',
);
const UNTIL_NOW = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}(?:(?:von|ab|seit)${GAP})?(${DATE}|${SHORT_DATE})[ \\n]{0,3}(?:[-‐‑–—]|bis|→)?[ \\n]{0,3}(?:(?:bis|to|until|till|à|jusqu[’']à)${GAP})?(?:\\(?${NOW}\\)?)(?![\\p{L}\\d])`,
  'giu',
);
// "08/2023 –" with nothing behind it in its line or cell.
const OPEN_DASH = new RegExp(
  `${NOT_INSIDE_NUMBER_BEFORE}(${DATE})[ ]{0,2}[–—-](?=[ ]{0,3}(?:[\\t\\n\\u2029]|$))(?![ ]{0,3}\\n[ ]{0,3}\\d)`,
  'giu',
);
// "ab 09/2024": open only if that day has come; a wished start lies ahead and stays.
const FROM = new RegExp(`(?<![\\p{L}\\d])ab${GAP}(?:dem${GAP})?(${DATE})${NOT_INSIDE_NUMBER_AFTER}`, 'giu');

/** "seit 2022" becomes "laufend, ca. 4 Jahre", measured to the day of the application. */
export const openPeriodRule: DetectionRule = {
  id: 'open-period',
  category: 'age-proxy',
  source: 'Kristal et al. 2022: durations instead of dates raise call-backs; AGG §1 (age)',
  isDirect: false,
  examples: {
    positive: [
      { text: '2020 – heute Verein', becomes: 'laufend, ca. 6 Jahre Verein' },
      { text: '2023 bis heute Chor', becomes: 'laufend, ca. 3 Jahre Chor' },
      { text: 'Mitglied seit 09/2021', becomes: 'Mitglied seit ca. 5 Jahren' },
      { text: 'Hilfe seit September 2022 im Verein', becomes: 'Hilfe seit ca. 4 Jahren im Verein' },
      { text: '03/22 – heute Chor', becomes: 'laufend, ca. 5 Jahre Chor' },
      { text: 'Seit 2015 singe ich', becomes: 'Seit ca. 11 Jahren singe ich' },
      { text: 'Seit 2026 singe ich', becomes: 'Seit unter einem Jahr singe ich' },
      { text: 'Chor seit ’21', becomes: 'Chor seit ca. 5 Jahren' },
      { text: 'Member since 2022', becomes: 'Member for about 4 years' },
      { text: 'seit dem 01.08.2023 Ausbildung', becomes: 'laufend, ca. 3 Jahre Ausbildung' },
    ],
    negative: [
      { text: 'seit 4 Jahren im Verein' },
      { text: 'seit der 5. Klasse' },
      { text: 'seit langem interessiere ich mich' },
      { text: 'Ausbildungsplätze ab 2049' },
    ],
  },
  find({ document, referenceDate }) {
    const view = viewOf(document);
    const reference = parseDate(referenceDate);
    return reference === undefined ? [] : toFindings(view, TRACE, findOpenPeriods(view.text, reference));
  },
};

function findOpenPeriods(text: string, reference: PartialDate): Passage[] {
  const passages: Passage[] = [];
  for (const expression of [SINCE, UNTIL_NOW, OPEN_DASH, FROM]) {
    for (const match of listMatches(text, expression)) {
      // How long somebody has had a driving licence tells the age: the date goes altogether.
      if (/führerschein|fahrerlaubnis/iu.test(textBefore(text, match.index))) continue;
      const start = parseDate((match[1] ?? '').replace(/^['’´]/u, '20'));
      if (start === undefined || (expression === FROM && isAhead(start, reference))) continue;
      const wording = toOpenDurationWording(start, reference);
      const isProse = expression === SINCE && isInSentence(text, match);
      const replacement = isProse ? toSinceWording(wording, match[0]) : wording;
      passages.push({ start: match.index, end: match.index + match[0].length, replacement });
    }
  }
  return passages;
}

// "Mitglied seit 2021", "Seit 2021 spiele ich": in a sentence "seit ca. 5 Jahren" can be read aloud.
function isInSentence(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return (
    /[\p{L}\p{N}.,)][ ]$/u.test(text.slice(Math.max(0, match.index - 3), match.index)) ||
    /^[ \n]\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

function toSinceWording(wording: string, written: string): string {
  const length = wording.replace(/^laufend, /u, '').replace(/(?<=Jahr|Monat)e(?![\p{L}])/u, 'en');
  return `${/^\p{Lu}/u.test(written) ? 'Seit' : 'seit'} ${length
    .replace('unter 1 Jahr', 'unter einem Jahr')
    .replace(/(?<!\d)1 Jahr(?!\p{L})/u, 'einem Jahr')
    .replace(/(?<!\d)1 Monat(?!\p{L})/u, 'einem Monat')}`;
}

function isAhead(start: PartialDate, reference: PartialDate): boolean {
  if (start.year !== reference.year) return start.year > reference.year;
  return (start.month ?? 12) >= (reference.month ?? 1);
}
