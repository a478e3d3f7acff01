import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const BLANK = '[ \\u00a0]';
// "ob", "ob-kl", "Pö/St", "51.2-Ob": two to four letters each, with the number of an office before or behind them.
const SIGN = '\\p{L}{2,4}';
const OFFICE = '(?:\\d{1,4}(?:[./-]\\d{1,4}){0,3}[ ./-]{1,2})?';
const VALUE = `(?:${OFFICE}${SIGN}(?:${BLANK}?[/-]${BLANK}?\\p{L}{1,4}){0,2}(?:[ -]?\\d{1,4})?|\\d[\\d./-]{0,12}[-/ ]\\p{Lu}\\p{L}{2,20})`;
const REFERENCE_LINE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Uu]nsere?|[Ii]hre?|[Mm]eine?)${BLANK}Zeichen|(?:Diktat|Kurz|Namens|Bearbeitungs|Geschäfts|Akten)zeichen|Az\\.|Gesch(?:äfts|\\.)-?Z(?:eichen|\\.)|Zeichen|Diktat|Kürzel|Paraphe|Handzeichen)` +
    `(?:${BLANK}?:${BLANK}?\\t?|[\\t\\n])(?<value>${VALUE})(?=${BLANK}*(?:$|[\\n\\t,;|)]))`,
  'dgmu',
);
// "M. K., Ausbildungsleiter", "gez. M. K.": the initials of whoever signs, before a role.
const BEFORE_ROLE =
  /(?<=^|[\n\t(])(?<value>\p{Lu}\.[ \u00a0]?(?:-?\p{Lu}\.[ \u00a0]?)?\p{Lu}\.)(?=(?:,| –| \(|\n| \/)[ \u00a0]?\p{L}{0,20}(?:[Ll]eit(?:ung|erin|er)|[Ll]ehr(?:kraft|erin|er)|[Aa]usbilder(?:in)?|[Mm]eister(?:in)?|[Bb]etreu(?:ung|er|erin)|[Ii]nhaber(?:in)?|[Rr]ektor(?:in)?|[Vv]orstand))/dgmu;
const NO_SIGN =
  /^(?:keine?|siehe|wie|vom|gut|neu|alt|ohne|offen|ja|nein|ist|und|oder|in|im|zu|zur|am|auf|die|der|das)$/iu;

/** Initials of clerks, secretaries and signatories in the reference line of a letter. */
export const clerkInitialsRule: DetectionRule = {
  id: 'clerk-initials',
  category: 'third-party',
  source: 'DIN 5008 (reference line: "Unser Zeichen", "Ihr Zeichen"); GDPR Art. 4(1)',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Unser Zeichen: ‹ob›', becomes: 'Unser Zeichen: [Person]' },
      {
        text: 'Ihr Zeichen: ‹ay-b›, Unser Zeichen: ‹ob/kl›',
        becomes: 'Ihr Zeichen: [Person], Unser Zeichen: [Person]',
      },
      { text: 'Unsere Zeichen\t‹Pö/St›', becomes: 'Unsere Zeichen\t[Person]' },
      { text: 'Aktenzeichen: ‹51.2-Lind›', becomes: 'Aktenzeichen: [Person]' },
      { text: '‹M. K.›, Ausbildungsleiter', becomes: '[Person], Ausbildungsleiter' },
    ],
    negative: [
      { text: 'Unser Zeichen: siehe oben' },
      { text: 'Zeichen und Kürzel lesen' },
      { text: 'Kürzel: lernen' },
      { text: 'Verkehrszeichen: gut' },
      { text: 'Zeichen: gut' },
      { text: 'z. B. Teamleitung' },
    ],
  },
  find: (context) =>
    [REFERENCE_LINE, BEFORE_ROLE].flatMap((pattern) =>
      findPattern(
        context,
        pattern,
        {
          ruleId: 'clerk-initials',
          category: 'third-party',
          score: 0.8,
          reason: 'Kürzel einer anderen Person.',
        },
        (match) => !NO_SIGN.test(match.groups?.['value'] ?? ''),
      ),
    ),
};
