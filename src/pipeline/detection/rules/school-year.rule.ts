import { MONTH_NAME, YEAR } from '../vocabulary/german-dates.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const TWO_YEARS = `(?:${YEAR}[ ]?[/–-][ ]?(?:${YEAR}|\\d{2})|\\d{2}[ ]?[/–-][ ]?\\d{2})`;
const SCHOOL_TIME =
  '(?:schuljahr(?:es|e|s)?|schulj\\.|sj\\.?|(?:1\\.|2\\.|erstes|zweites)? ?(?:schul)?halbjahr(?:es|s)?|winterhalbjahr|' +
  'wintersemester|sommersemester|ws|ss|wise|sose|semester|schulbesuch|lehrjahr|kindergartenjahr)';
const COHORT =
  '(?:abschluss|abi(?:tur)?|schul|entlass|einschulungs?|prüfungs)-?(?:jahrgang|jahr|klasse)|jahrgangsstufe|einschulung|' +
  'eingeschult(?: wurde ich)?|schuleintritt|schulbeginn|entlassung|schulentlassung|ausgeschult';

/** School years and cohorts tell the year of birth to within a year; the class stays. */
export const schoolYearRule = vocabularyRule({
  id: 'school-year',
  category: 'age-proxy',
  source: 'AGG §1 (age); Schulpflicht beginnt mit sechs Jahren (§35 SchulG NRW)',
  reason: 'Ein Schuljahr lässt auf das Geburtsjahr schließen.',
  score: 0.95,
  examples: {
    positive: [
      { text: 'Klasse 10b, Schuljahr ‹2025/2026›', becomes: 'Klasse 10b, Schuljahr [Zeitangabe]' },
      { text: '1. Halbjahr ‹23/24›', becomes: '1. Halbjahr [Zeitangabe]' },
      { text: 'Einschulung ‹2014›', becomes: 'Einschulung [Zeitangabe]' },
      { text: 'Zeugnis ‹2024/25›', becomes: 'Zeugnis [Zeitangabe]' },
    ],
    negative: [
      { text: 'Klasse 10b der Hauptschule' },
      { text: 'Lesen 54 / 75' },
      { text: 'in der 9. Klasse' },
      { text: 'Telefon 0152/28817324' },
    ],
  },
  terms: [
    { pattern: `${SCHOOL_TIME}:?[ \\t]{0,3}(?:der Jahre )?(?<gone>${TWO_YEARS}|${YEAR})` },
    {
      pattern: `(?:${COHORT}):?[ \\t]{0,3}(?:im |am |in )?(?:jahre? |sommer |herbst )?(?<gone>(?:${MONTH_NAME} )?${YEAR}(?:[/-]\\d{2,4})?)`,
    },
    { pattern: `(?<![\\d/])${YEAR}[ ]?/[ ]?(?:${YEAR}|\\d{2})(?![\\d/])` },
  ],
});
