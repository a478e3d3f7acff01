import type { DetectionRule } from '../detection-rule.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { hasForeignWords } from '../vocabulary/text-language.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'foreign-family',
  category: 'family',
  reason: 'Der englische oder französische Text nennt Angehörige oder den Familienstand.',
  score: 0.92,
} as const;

const LABELS = compileLabels([
  'marital status',
  'civil status',
  'family status',
  '(?:number of )?children',
  'siblings',
  "(?:father|mother|parent|guardian)(?:[’']s)?(?: name| occupation)?",
  'situation (?:familiale|matrimoniale)',
  'état civil',
  'etat civil',
  "(?:nombre d[’'])?enfants",
  'fratrie',
]);

const COUNT = '(?:\\d|one|two|three|four|five|six|several|no)';
const COMPTE = '(?:\\d|un|une|deux|trois|quatre|cinq|six|plusieurs|sans)';
const KIN =
  '(?:mother(?! tongue)|father|parents?|mum|mom|dad|husband|wife|fianc[ée]e?|partner|son|daughter|sons|daughters|brothers?|sisters?|siblings|grandmother|grandfather|grandparents|grandma|grandpa|aunt|uncle|cousins?|child|children|kids|baby|stepfather|stepmother|in-laws)';
const PARENTE =
  '(?:père|mère|parents?|mari|époux|épouse|femme|conjoint|conjointe|fils|fille|filles|frères?|sœurs?|soeurs?|grand-mère|grand-père|grands-parents|tante|oncle|cousine?s?|enfants?|beau-père|belle-mère|fiancée?)';

const TERMS = compileTerms([
  { pattern: `(?:my|our) (?:\\p{Ll}{3,9} )?${KIN}(?:[’']s)?(?: and (?:my )?${KIN})?` },
  {
    pattern: `${COUNT} (?:\\p{Ll}{3,9} )?(?:children|kids|siblings|brothers?|sisters?|sons?|daughters?)(?: and ${COUNT} (?:brothers?|sisters?|sons?|daughters?))?`,
    unlessBefore: /(?:for|with|of|care|groups? of|teach\p{L}*|babysit\p{L}*)[ \n]$/iu,
  },
  {
    pattern:
      '(?:single |young |working )?(?:mother|father|mum|mom|dad|parent) of (?:a |an )?(?:\\p{L}+)(?: \\p{Ll}+){0,2}',
  },
  { pattern: 'single (?:mother|father|mom|mum|dad|parent)(?: of \\p{L}+(?: \\p{L}+)?)?' },
  {
    pattern:
      '(?:daughter|son|child) of (?:mr|mrs|ms|dr|a |an |immigrant|refugee)\\p{L}*\\.?(?: and (?:mr|mrs|ms)\\.?)?(?: \\p{Lu}\\p{L}+)?',
  },
  {
    pattern:
      "(?<=(?:^|[\\n\\t\\u2029|·,;:.]) ?)(?:married|unmarried|divorced|widowed|engaged|separated|single)(?=[ ]?(?:$|[\\n\\t\\u2029|·,;.]))|(?:i am|i[’']m) (?<gone>(?:happily )?(?:married|divorced|widowed|engaged)(?: (?:with|and have) (?:one|two|three|four|\\d|a) (?:child(?:ren)?|kids?|sons?|daughters?|baby))?)",
  },
  { pattern: `mon ${PARENTE}|ma ${PARENTE}|mes ${PARENTE}|notre (?:fils|fille)|nos enfants` },
  {
    pattern: `${COMPTE} (?:petits |grands |jeunes )?(?:enfants?|frères?|sœurs?|soeurs?|fils|filles?)(?: et ${COMPTE} (?:frères?|sœurs?|soeurs?|fils|filles?))?`,
    unlessBefore: /(?:pour|avec|de|garde|groupe de|encadr\p{L}*|animation)[ \n]$/iu,
  },
  {
    pattern:
      'mère (?:célibataire|de (?:famille|\\p{L}+ enfants?))|père (?:célibataire|de (?:famille|\\p{L}+ enfants?))|famille monoparentale',
  },
  {
    pattern:
      '(?:célibataire|marié(?:e|s)?|divorcé(?:e|s)?|veu(?:f|ve)|pacsé(?:e|s)?|fiancé(?:e|s)?)(?: (?:sans enfants?|avec \\p{L}+ enfants?))?',
  },
  { pattern: 'fils (?:unique|de \\p{Lu}\\p{L}+)|fille (?:unique|de \\p{Lu}\\p{L}+)|sans enfants?' },
]);

/** Relatives and marital status in English and French papers. */
export const foreignFamilyRule: DetectionRule = {
  id: 'foreign-family',
  category: 'family',
  source: 'AGG §1; Petit 2007 (France) and Correll et al. 2007 (USA): family status lowers call-backs',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Married›, ‹two children›', becomes: '[Familie]' },
      { text: '‹My father› taught me welding.', becomes: '[Familie] taught me welding.' },
      { text: 'Marital status: ‹single›', becomes: 'Marital status: [Familie]' },
      { text: 'Situation familiale : ‹célibataire›', becomes: 'Situation familiale : [Familie]' },
      { text: "J'ai ‹deux frères et une sœur›.", becomes: "J'ai [Familie]." },
      { text: '‹Mon père› est chauffeur.', becomes: '[Familie] est chauffeur.' },
    ],
    negative: [
      { text: 'Homework help for two children' },
      { text: 'A single page, a single day, married couples advised' },
      { text: 'Garde de trois enfants, animation pour deux enfants' },
      { text: 'Our partners in the region' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    if (!hasForeignWords(view)) return [];
    const values = findLabelledValues(view, LABELS, (value, divider) =>
      /^ *[:\t]/u.test(divider) ? value.length : 0,
    );
    return toFindings(view, TRACE, [...values.map(toRemovedValue), ...findTerms(view, TERMS)]);
  },
};
