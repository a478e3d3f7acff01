import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { ENGLISH_PEOPLE, FOREIGN_COUNTRY_NAMES } from '../vocabulary/countries.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { PLACE_NAME } from '../vocabulary/places.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { hasForeignWords, languageIn } from '../vocabulary/text-language.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

const TRACE = {
  ruleId: 'foreign-origin',
  category: 'origin',
  reason: 'Der englische oder französische Text nennt Herkunft, Zuwanderung oder Aufenthalt.',
  score: 0.92,
} as const;

const LABELS = compileLabels([
  'residence (?:permit|status|title)',
  'work permit',
  'visa status',
  'immigration status',
  'place of birth',
  'birthplace',
  'lieu de naissance',
  'titre de séjour',
  'carte de séjour',
  'situation administrative',
]);

// Masculine stems; endings follow.
const FRENCH_STEMS =
  'camerounai sénégalai ivoirien togolai béninoi malien guinéen congolai gabonai tchadien nigérien nigérian burkinabé burkinabè malgache comorien djiboutien rwandai burundai centrafricain mauritanien marocain algérien tunisien égyptien libyen libanai syrien irakien iranien jordanien palestinien yéménite turc turque afghan pakistanai indien bangladai sri-lankai vietnamien chinoi coréen japonai thaïlandai philippin haïtien brésilien colombien péruvien vénézuélien cubain mexicain belge suisse luxembourgeoi italien espagnol portugai polonai roumain bulgare hongroi tchèque slovaque serbe croate bosniaque albanai kosovar macédonien moldave ukrainien russe biélorusse géorgien arménien azéri kazakh érythréen éthiopien somalien soudanai ghanéen gambien libérien kényan angolai mozambicain kurde berbère kabyle africain maghrébin arabe';
const PEUPLE = `(?:${FRENCH_STEMS.split(' ')
  .map((stem) => (stem.endsWith('i') ? `${stem}(?:s|se|ses)` : `${stem}(?:ne|e)?s?`))
  .join('|')})`;
const PLACE = `(?<gone>${PLACE_NAME})`;
const COUNTRY = toWordPattern(FOREIGN_COUNTRY_NAMES);

// Trips, trade and food say nothing about where somebody comes from.
const TRIP_BEFORE =
  /(?:exchange|trip|holiday|travel\p{L}*|tour|au[- ]?pair|semester|language course|imports?|exports?|customers?|échange|voyage|séjour linguistique|vacances|stage|cuisine|match|project|projet)[^.;\n\t]{0,30}$/iu;

const SMALL = compileTerms([
  {
    pattern: `${ENGLISH_PEOPLE} (?:nationals?|citizens?(?:hip)?|passport|nationality|descent|origin|roots|background|heritage|ancestry|ethnicity|family|parents|mother|father|community|consulate|embassy|army|refugees?)`,
    unlessBefore: /(?:for|with|help\p{L}*|support\p{L}*)[ \n]$/iu,
  },
  { pattern: `half[- ]${ENGLISH_PEOPLE}` },
  {
    pattern: `(?:as|i am|i[’']m|am) (?:a |an )?(?<gone>${ENGLISH_PEOPLE})(?=[ ]?[,.;]| (?:and|by|i |who|with|girl|boy|student))`,
  },
  {
    pattern:
      "(?:(?:first|second|third)[- ]generation )?(?:(?:as|am|was|being|i[’']m|generation) )(?<gone>(?:an? )?(?:recogni[sz]ed |former |young )?(?:refugee|unaccompanied minor|asylum[- ]seeker|immigrant|migrant|foreigner|expat(?:riate)?|newcomer))",
  },
  {
    pattern:
      '(?:first|second|third)[- ]generation(?: (?:immigrant|migrant|citizen|\\p{Lu}\\p{L}+))?|child of immigrants|immigrant (?:family|background|parents)|migration background|dual (?:national(?:ity)?|citizen(?:ship)?)|eu citizen(?:ship)?|naturali[sz]ed',
  },
  {
    pattern:
      '(?:(?:valid |unlimited |permanent |temporary )?(?:residence|work|settlement|stay)[- ](?:permit|title|authori[sz]ation)|green card|blue card|student visa|work visa|visa sponsorship|right to work|asylum(?: status| application)?|refugee status|temporary protection|subsidiary protection)(?: (?:under|according to|pursuant to) (?:section|§|article) ?\\d+\\s?[a-z]?)?',
  },
  {
    pattern: `(?:(?:had to )?(?:moved?|came|come|arrived?|immigrated|emigrated|relocated|migrated|fled|flee|escaped)) (?:here|(?:to|in|from) (?:germany|europe)|from (?:the )?(?=\\p{Lu})\\p{L}+)(?: (?:to|in) (?=\\p{Lu})\\p{L}+)?`,
  },
  {
    pattern:
      '(?:moved|came|arrived|relocated) to (?=\\p{Lu})\\p{L}+(?= (?:\\p{L}+ years ago|in \\d{4}|as a (?:child|teenager|refugee)|when i|from ))',
  },
  { pattern: '(?:live|lived|living|lives|been|stay|stayed|settled|born|grew up|grown up|raised) in germany' },
  {
    pattern:
      '(?:my|our|his|her) (?:home|native|own) (?:country|town|land|village|city)|back home|my (?:country|homeland|roots|origins|ethnicity)|my (?:second|new) home',
  },
  {
    pattern:
      '(?:due to|because of|before|during|since|after|by|escaped|fled) the (?:civil )?(?<gone>war)|war in (?:my|our) \\p{L}+|outbreak of (?:the )?war',
    unlessAfter: /^[ ](?:of the|memorial|museum)/iu,
  },
  {
    pattern:
      '(?:english|german|french) is my (?<gone>(?:second|third|fourth) language)|language barriers?|without (?:speaking )?a word of german|did not speak (?:any )?german',
  },
  {
    pattern:
      '(?:international|welcome|preparatory|integration|refugee|newcomer) class|integration course|german as a (?:second|foreign) language',
    replacement: 'Schulklasse',
    unlessBefore: /(?:assist\p{L}*|help\p{L}*|teach\p{L}*|support\p{L}*)[^.;\n]{0,30}$/iu,
  },
  {
    pattern: `(?:nationalité|origines?|ascendance|descendance|racines|culture|famille|mère|père|parents|passeport|citoyenneté)(?: (?:est|sont|:))? ?(?<gone>${PEUPLE}(?:(?: et |[-/])(?:${PEUPLE}|allemande?|française?))?)`,
  },
  {
    pattern: `(?:ressortissante?|citoyen(?:ne)?) ${PEUPLE}|ressortissante?s?(?= de)|double nationalité|bi-?nationale?`,
  },
  {
    pattern: `(?:je suis|étant|en tant que|suis d[’']origine) (?<gone>${PEUPLE}(?:[-/ ](?:allemande?|${PEUPLE}))?)`,
  },
  { pattern: `baccalauréat (?<gone>${PEUPLE})` },
  {
    pattern:
      "(?:réfugiée?s?(?: politique)?|demandeu(?:r|se) d[’']asile|immigrée?s?|issue? de l[’']immigration|sans[- ]papiers|exilée?s?)",
    unlessBefore: /(?:pour|auprès|aux|des|les|avec|accueil)[ \n](?:des |les |jeunes )?$/iu,
  },
  {
    pattern:
      "(?:(?:mon|un) )?(?:titre|carte|permis|autorisation) de (?:séjour|résident|travail)|visa (?:étudiant|de travail|long séjour)|protection (?:subsidiaire|temporaire)|droit d[’']asile",
  },
  {
    pattern:
      '(?:(?:suis|est) )?(?:arrivée?|venue?|installée?|immigrée?) en allemagne|(?:vis|vit|habite|réside|vivre|vivant|installée?) en allemagne',
  },
  {
    pattern:
      "(?:mon|notre) pays(?: (?:d[’']origine|natal))?|pays d[’']origine|pays natal|ville natale|mes racines|mes origines",
  },
  { pattern: '(?:à cause de|depuis|pendant|fui|avant|après) (?<gone>la guerre)' },
]);

const CAPITAL = compileTerms([
  { pattern: `[Nn](?:ée?|ee)(?: le [^,;\\n\\u2029]{4,20}?)?,? (?:à|a|en|au) ${PLACE}` },
  { pattern: `(?:[Oo]riginaire|[Nn]ative?|[Vv]iens|[Vv]ient) (?:de |d[’'])(?:la |l[’'])?${PLACE}` },
  {
    pattern: `(?:[Bb]orn|[Rr]aised|[Gg]rew up|[Oo]riginally)(?: (?:on|and raised|and grew up)(?: [^,;\\n\\u2029]{4,20}?)?)?,? (?:in|at|from) (?<gone>${PLACE_NAME}(?:, ?(?:Georgia|Jordan|Chad|Niger|Guinea|Oman|Mauritius|\\p{Lu}\\p{L}+land))?)`,
  },
  {
    pattern: `(?:[Dd]ate (?:and|et) (?:place|lieu) (?:of birth|de naissance))[ ]?[:]?[^\\n\\u2029]{4,24}?, ?${PLACE}`,
  },
  {
    pattern: `(?:[Mm]y (?:roots|family|parents|origins) (?:are|is|come|comes|lie) (?:in|from)|I (?:come|am) from) ${PLACE}`,
  },
  { pattern: `[Rr]oots (?:are )?in (?:the )?${PLACE}` },
  { pattern: COUNTRY, unlessBefore: TRIP_BEFORE },
]);

/** Nationality, birthplace, migration and residence in English and French papers. */
export const foreignOriginRule: DetectionRule = {
  id: 'foreign-origin',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); names of countries from CLDR by Intl.DisplayNames',
  isDirect: false,
  examples: {
    positive: [
      { text: 'I ‹moved to Essen› five years ago.', becomes: 'I [Herkunft] five years ago.' },
      { text: 'As ‹a refugee› I learned fast.', becomes: 'As [Herkunft] I learned fast.' },
      { text: 'I hold a ‹residence permit under section 24›.', becomes: 'I hold a [Herkunft].' },
      { text: 'I am of ‹Turkish descent›.', becomes: 'I am of [Herkunft].' },
      { text: 'Née le 9 mai 2001 à ‹Tunis›', becomes: 'Née le 9 mai 2001 à [Herkunft]' },
      { text: 'De nationalité ‹sénégalaise›', becomes: 'De nationalité [Herkunft]' },
      { text: 'Je ‹vis en Allemagne› depuis le début.', becomes: 'Je [Herkunft] depuis le début.' },
      { text: 'Due to the ‹war› I had to stop.', becomes: 'Due to the [Herkunft] I had to stop.' },
    ],
    negative: [
      { text: 'Student exchange in Ireland, two weeks' },
      { text: 'Worked in an Indian restaurant with Italian food' },
      { text: 'Cuisine française et marocaine' },
      { text: 'We moved to a new office and came to work early.' },
      { text: 'Help for Syrian refugees, accueil des réfugiés' },
      { text: 'Turkish B2, French and Spanish at school' },
    ],
  },
  find: ({ document }: DetectionContext) => {
    const view = viewOf(document);
    if (!hasForeignWords(view)) return [];
    const languageAt = languageIn(view);
    const values = findLabelledValues(view, LABELS, (value, divider) =>
      /^ *[:\t]/u.test(divider) ? value.length : 0,
    );
    // Names of places and countries are capitalised in every language, so the block must be a foreign one.
    const places = findTerms(view, CAPITAL).filter(({ start }) => languageAt(start) !== 'de');
    return toFindings(view, TRACE, [...values.map(toRemovedValue), ...findTerms(view, SMALL), ...places]);
  },
};
