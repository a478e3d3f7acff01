import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { DATE, NOT_INSIDE_NUMBER_AFTER } from '../vocabulary/german-dates.js';
import { isTown } from '../vocabulary/towns.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import { foldLetters } from '../text-folding.js';

const TRACE = {
  ruleId: 'place-of-date',
  // Of the date's category, so that place and date leave one mark.
  category: 'age-proxy',
  reason: 'Der Ort vor dem Datum eines Schreibens ist meist der Wohnort.',
  score: 0.8,
} as const;

const TOWN =
  '\\p{Lu}[\\p{L}\\p{M}.-]+(?:[ /](?:an der |am |im |a\\. ?d\\. ?|in )?\\(?\\p{Lu}[\\p{L}\\p{M}.-]+\\)?){0,2}';
const PLACE_AND_DATE = new RegExp(
  `(?:^|[\\n\\t\\u2029])(${TOWN})(?:,|(?= (?:den|im) ))(?: (?:den|dem|im|am|d\\.))?(?= ?${DATE}${NOT_INSIDE_NUMBER_AFTER})`,
  // Blind to case for the names of months; what is a town is looked at again.
  'giu',
);

/** The place in "Witten, den 03.10.2026": the applicant's own letters tell where they live. */
export const placeOfDateRule: DetectionRule = {
  id: 'place-of-date',
  category: 'age-proxy',
  source: 'DIN 5008 (place and date of a letter); GDPR Art. 4(1): location',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Hagen, den› 03.10.2026', becomes: '[Zeitangabe] 03.10.2026' },
      { text: '‹Mülheim an der Ruhr, im› Juni 2026', becomes: '[Zeitangabe] Juni 2026' },
      {
        text: '‹Kleindorf,› 7. November 2026',
        becomes: '[Zeitangabe] 7. November 2026',
        person: { city: 'Kleindorf' },
      },
    ],
    negative: [
      { text: 'Jugendfeuerwehr, im Juni 2024' },
      { text: 'Ferienjob in Hagen, 06/2024' },
      { text: 'Lagerlogistik, 03/2024' },
      { text: 'Hagen, Klasse 10' },
    ],
  },
  find({ document, person }) {
    const view = viewOf(document);
    const home = foldLetters(person.city ?? '').text;
    const passages = listMatches(view.text, PLACE_AND_DATE)
      .filter(([, place = '']) => isTown(place) || (home !== '' && foldLetters(place).text === home))
      .filter(([, place = '']) => /^\p{Lu}/u.test(place))
      .map(({ index, 0: whole, 1: place = '' }) => ({
        start: index + whole.indexOf(place),
        end: index + whole.length,
        replacement: null,
      }));
    return toFindings(view, TRACE, passages);
  },
};
