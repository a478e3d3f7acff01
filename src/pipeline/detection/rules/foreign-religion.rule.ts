import { hasForeignWords } from '../vocabulary/text-language.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const FAITH =
  "(?:christian|catholic|protestant|evangelical|orthodox|muslim|moslem|islamic|sunni|shia|shiite|jewish|jew|buddhist|hindu|sikh|pentecostal|baptist|methodist|adventist|mormon|atheist|jehovah[’']s witness(?:es)?)";
const FOI =
  '(?:chrétien(?:ne)?s?|catholiques?|protestante?s?|évangéliques?|orthodoxes?|musulmane?s?|islamiques?|juive?s?|juifs?|bouddhistes?|hindoue?s?|pentecôtistes?|athées?|pratiquante?)';

/** Faith, congregations and practice in English and French; the task done there stays. */
export const foreignReligionRule = vocabularyRule({
  id: 'foreign-religion',
  category: 'religion',
  source: 'AGG §1 (religion); GDPR Art. 9(1); Pierné 2013 and Valfort 2020 (France): faith lowers call-backs',
  reason: 'Der englische oder französische Text nennt eine Religion oder Gemeinde.',
  score: 0.9,
  isNeeded: hasForeignWords,
  examples: {
    positive: [
      { text: 'Helping at ‹our mosque›: homework', becomes: 'Helping at Association (religious): homework' },
      { text: 'I am a ‹practising Christian›.', becomes: 'I am a [Religion].' },
      { text: '‹Sunday school teacher›', becomes: '[Religion]' },
      { text: 'Je suis ‹catholique›.', becomes: 'Je suis [Religion].' },
      { text: '‹La paroisse›, avec la chorale', becomes: 'Association (religieuse), avec la chorale' },
    ],
    negative: [
      { text: 'Church Street building site, Christian Dior counter' },
      { text: 'Temple University, Bishop Auckland' },
      { text: 'Catholic Kita closed' },
      { text: 'Christian Schulte, Meister' },
    ],
  },
  terms: [
    {
      pattern: `(?:(?:the|our|my|a|local) )?(?:${FAITH} )?(?:mosque|synagogue|gurdwara|parish(?: council| youth)?|congregation|church(?:es)?)(?: (?:choir|youth(?: group)?|community|council|association))?(?: (?:of|in) (?:god|christ|\\p{Lu}\\p{L}+))?(?! (?:street|road|lane|square|yard|hill|bell|tower))`,
      replacement: 'Verein (religiös)',
      unlessBefore: /(?:built|restored|painted|near|behind|opposite)[ \n]$/iu,
    },
    {
      pattern: `(?:st\\.?|saint|holy|redeemed|new|first|pentecostal|methodist|baptist) (?:\\p{Lu}[\\p{L}’']+ ){0,3}(?:church|parish|cathedral|mosque)(?: of \\p{Lu}\\p{L}+)?(?! (?:street|road|lane|square))`,
      replacement: 'Verein (religiös)',
    },
    {
      pattern: `(?:i am|i[’']m|as|being|am|is) (?:a |an )?(?<gone>(?:practi[sc]ing |devout |committed |born-again |religious )?${FAITH})(?=[ .,;!]|$)`,
    },
    { pattern: `(?:practi[sc]ing|devout|committed|born-again) ${FAITH}s?` },
    {
      pattern: `(?<gone>${FAITH}) (?:youth|community|association|society|student|students|religious|faith|union|centre|center|charity|family|school)`,
    },
    {
      pattern:
        '(?:sunday school|bible (?:study|class|group|school|camp)|quran (?:class|school)|koran school|religious (?:education|instruction|studies)|altar (?:server|boy|girl)|gospel choir|prayer (?:group|room)|vacation bible school)(?: (?:teacher|leader|group|helper))?',
    },
    {
      pattern:
        'headscarf|hijab|turban|kippah?|yarmulke|ramadan|eid(?: al-\\p{L}+)?|iftar|friday prayers?|sabbath|communion|confirmation class|baptised|baptized|baptism|altar server|acolyte|my faith|(?:i )?pray(?= five| every| daily|ing)|halal|kosher',
      unlessAfter: /^[ ](?:food|butcher|counter|kitchen)/iu,
    },
    {
      pattern:
        "(?:(?:la|une|notre|ma|à la|de la|l[’']) ?)?(?:mosquée|synagogue|paroisse|église|communauté (?:religieuse|musulmane|chrétienne|juive|évangélique)|aumônerie)(?: (?:catholique|protestante|évangélique|orthodoxe))?(?: (?:saint|sainte|notre-dame)[- ]?(?:\\p{Lu}[\\p{L}-]+)?)?(?!-)",
      replacement: 'Verein (religiös)',
      unlessBefore: /(?:rue|place|avenue) (?:de )?(?:la |l[’'])?$/iu,
    },
    {
      pattern: `(?:je suis|étant|en tant que|de confession|de religion|religion :|jeunesse|école|jeunes|association|scouts?) (?:une? )?(?<gone>${FOI}(?: pratiquante?)?)`,
    },
    {
      pattern:
        "catéchistes?|catéchisme|enfants? de chœur|servant d[’']autel|première communion|baptisée?|école coranique|[ée]ducation (?:islamique|religieuse|chrétienne)|instruction religieuse|le voile|foulard islamique|ramadan|scouts? (?:musulmans?|catholiques?|unionistes?)|ma foi|prière|pèlerinage",
    },
  ],
});
