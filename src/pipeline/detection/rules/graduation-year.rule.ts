import { DATE, MONTH_NAME, YEAR } from '../vocabulary/german-dates.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const CERTIFICATE =
  '(?:abitur|abi|fachabitur|(?:schul|real|haupt|berufs|bildungs|studien|ausbildungs)?abschlu(?:ss|ß)(?:es|zeugnis|prüfung)?|' +
  'fachoberschulreife|fachhochschulreife|hochschulreife|mittlere reife|(?:haupt|real)schulabschluss|' +
  'gesellenprüfung|(?:abschluss|abgangs)zeugnis|msa|hsa|for|zap|matura)';
const WHEN = `(?:(?:${MONTH_NAME}|sommer|herbst|winter|frühjahr|frühling|ende|anfang|mitte)\\.? )?(?:${DATE}|${YEAR}|['’´]\\d{2}(?!\\d))`;
const LINK =
  '(?:[ ]?[:(,–-][ ]?|[ \\t]{1,3})(?:(?:voraussichtlich|vsl\\.|vorauss\\.|voraus\\.|im|am|in|jahr|jahre|bestanden|erworben|erreicht|seit|bis|von|vom|zum)\\.? ){0,3}';

/** The year of a certificate tells the age; the certificate itself is a merit and stays. */
export const graduationYearRule = vocabularyRule({
  id: 'graduation-year',
  category: 'age-proxy',
  source: 'AGG §1 (age): the graduation year stands for the year of birth',
  reason: 'Das Jahr eines Abschlusses lässt auf das Geburtsjahr schließen.',
  score: 0.95,
  examples: {
    positive: [
      { text: 'Abitur ‹2024›', becomes: 'Abitur [Zeitangabe]' },
      { text: 'Abi ‹23› (Note 1,9)', becomes: 'Abi [Zeitangabe] (Note 1,9)' },
      {
        text: 'Abschluss: voraussichtlich ‹Sommer 2027›',
        becomes: 'Abschluss: voraussichtlich [Zeitangabe]',
      },
      {
        text: 'voraussichtlicher Abschluss im ‹Juni 2027›',
        becomes: 'voraussichtlicher Abschluss im [Zeitangabe]',
      },
      { text: 'Fachoberschulreife (‹06/2023›)', becomes: 'Fachoberschulreife ([Zeitangabe])' },
      {
        text: 'Im ‹Sommer 2027› werde ich mein Abitur machen',
        becomes: 'Im [Zeitangabe] werde ich mein Abitur machen',
      },
    ],
    negative: [
      { text: 'Hauptschulabschluss nach Klasse 10, Notendurchschnitt 2,4' },
      { text: 'Abschluss: Abitur, Notendurchschnitt 1,7' },
      { text: 'Abi 14 Punkte, Abitur 1,9' },
    ],
  },
  terms: [
    {
      pattern:
        "(?:abi|abitur|fachabi|msa|mittlere reife|abschluss|schulabschluss)[ ]?['’]?(?<gone>[012]\\d)(?! ?(?:punkte|%|prozent|von|/|km|€|std|wochen|monate|jahre|tage))(?=[ ,;:()]|$)",
    },
    { pattern: `${CERTIFICATE}${LINK}(?<gone>${WHEN})` },
    {
      pattern: `(?<gone>${WHEN}) (?:(?:\\p{L}{1,15}) ){0,4}(?:meine[nr]? |den |die |das )?${CERTIFICATE}(?: (?:machen|erwerben|erreichen|abschließen|abgelegt|gemacht|erworben|bestanden|erreicht|beenden))?`,
      unlessBefore: /(?:ausbildung\p{L}*|zum|ab)\s*$/iu,
    },
  ],
});
