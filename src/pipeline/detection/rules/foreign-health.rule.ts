import { hasForeignWords } from '../vocabulary/text-language.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Working with disabled people is a merit; the words count where somebody speaks of himself.
const OTHERS_BEFORE =
  /(?:for|with|people|children|patients|residents|clients|students|pour|avec|personnes|enfants|résidents|auprès de)[ \n](?:\p{L}+[ \n]){0,3}$/iu;

/** Disability and illness in English and French papers: a legal signal as in German ones. */
export const foreignHealthRule = vocabularyRule({
  id: 'foreign-health',
  category: 'disability',
  source: '§164, §165 SGB IX; AGG §1 (disability); GDPR Art. 9(1)',
  reason: 'Der englische oder französische Text nennt eine Behinderung oder Erkrankung.',
  score: 0.92,
  isNeeded: hasForeignWords,
  examples: {
    positive: [
      { text: 'I have a ‹severe disability›.', becomes: 'I have a [Gesundheit].' },
      { text: 'I am ‹deaf› and sign.', becomes: 'I am [Gesundheit] and sign.' },
      { text: 'Je suis ‹sourde›.', becomes: 'Je suis [Gesundheit].' },
      { text: '‹Carte d’invalidité›', becomes: '[Gesundheit]' },
    ],
    negative: [
      { text: 'Volunteering with disabled children' },
      { text: 'accompagnement de personnes en situation de handicap' },
      { text: 'blind tasting, deaf ears, depression in the market' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:severe(?:ly)? |physical |mild |recogni[sz]ed )?(?:disability|disabilities|disabled)(?: (?:card|pass|status|of \\d{2,3} ?%))?|degree of disability(?: of \\d{2,3} ?%?)?',
      unlessBefore: OTHERS_BEFORE,
      unlessAfter: /^[ ](?:people|children|persons|students|access|toilet|residents|adults)/iu,
    },
    {
      pattern:
        "(?:i am|i[’']m|he is|she is|being|as) (?:\\p{Ll}{4,10}ly )?(?<gone>deaf|hard of hearing|blind|visually impaired|hearing[- ]impaired|autistic|dyslexic|partially sighted|a wheelchair user|chronically ill|epileptic|diabetic)",
    },
    {
      pattern:
        '(?:my |use a |in a |use |wear )(?<gone>wheelchair|hearing aids?|cochlear implant|prosthe(?:sis|tic)|guide dog|sign language)',
      unlessBefore: OTHERS_BEFORE,
    },
    {
      pattern:
        '(?:diagnosed with|suffer(?:ed|ing)? from|living with|treated for|i have|recovered from) (?<gone>(?:\\p{Ll}{3,10} )?(?:adhd|add|autism|asperger\\p{L}*|dyslexia|dyscalculia|epilepsy|asthma|depression|anxiety|cancer|ms|multiple sclerosis|diabetes|type [12] diabetes|crohn\\p{L}*|leuka?emia|burnout|arthritis))',
    },
    {
      pattern: '(?:type [12] )diabetes|extra time in exams|special educational needs|sen support',
      unlessBefore: OTHERS_BEFORE,
    },
    {
      pattern:
        "carte d[’']invalidité|(?:carte )?mobilité inclusion|rqth|travailleu(?:r|se) handicapée?|reconnaissance de handicap|tiers[- ]temps",
    },
    {
      pattern: '(?:mon |un |de |avec un )?(?:handicap(?: (?:moteur|visuel|auditif|de \\d{2} ?%|\\d{2} ?%))?)',
      unlessBefore: /(?:situation de|personnes|enfants|élèves|adultes)[ \n](?:\p{L}+[ \n]){0,3}$/iu,
      unlessAfter: /^[ ](?:international|au golf)/iu,
    },
    {
      pattern:
        '(?:je suis|étant|est) (?<gone>sourde?|malentendante?|aveugle|malvoyante?|handicapée?|diabétique|épileptique|dyslexique|autiste|en fauteuil roulant|asthmatique)',
    },
    {
      pattern: "(?:atteinte? (?:de|d[’'])|souffre (?:de|d[’'])|diagnostiquée? )(?<gone> ?(?:une? )?\\p{L}+)",
    },
  ],
});
