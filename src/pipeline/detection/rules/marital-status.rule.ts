import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const STATUS =
  '(?:ledig|unverheiratet|verh\\.|vh\\.|gesch\\.|verw\\.|led\\.|verheiratet|geschieden|verwitwet|verpartnert|verlobt|getrennt ?lebend|getrennt|alleinstehend|alleinlebend|in (?:einer )?(?:partnerschaft|beziehung|lebensgemeinschaft)|eingetragene[rn]? lebenspartnerschaft|single|married|divorced|widowed|alleinerziehend(?:e[rn]?)?)';

/** Marital status, behind its label and alone. */
export const maritalStatusRule = vocabularyRule({
  id: 'marital-status',
  category: 'family',
  source: 'AGG §1, §7; Art. 6(1) GG; PStG §21',
  reason: 'Der Familienstand wird genannt.',
  score: 0.95,
  examples: {
    positive: [
      { text: 'Familienstand: ‹ledig›', becomes: 'Familienstand: [Familie]' },
      { text: 'Familienstand\t‹verheiratet, 2 Kinder›', becomes: 'Familienstand\t[Familie]' },
      { text: 'Familienstand: ‹verh., 2 Kinder›', becomes: 'Familienstand: [Familie]' },
      { text: 'Ich lebe mit ‹meinem Mann› hier', becomes: 'Ich lebe mit [Familie] hier' },
      { text: 'Als ‹Alleinerziehende› unterstützt', becomes: 'Als [Familie] unterstützt' },
      { text: 'Ich bin ‹alleinerziehend›.', becomes: 'Ich bin [Familie].' },
      { text: '‹Meine Verlobte ist Hebamme› und half', becomes: '[Familie] und half' },
    ],
    negative: [
      { text: 'lediglich drei Fehlstunden' },
      { text: 'Alleinerziehende bei Anträgen unterstützt; Witwen und Witwer in der Gruppe begleitet' },
      { text: 'Müll getrennt sammeln' },
      { text: 'Partner im Team, mein Freundeskreis' },
      { text: 'Single-Page-Anwendung' },
    ],
  },
  terms: [
    {
      pattern: `(?:familien-? ?stand|beziehungsstatus|status|stand|fam\\.-? ?stand|zivilstand|personenstand|marital status|medeni hali?)(?: ?/ ?kinder)?[ ]?[:=·•|]?[ \\t\\n\\u2029]{0,3}(?<gone>${STATUS}(?:,? (?:(?:\\d|ein|zwei|drei|vier|keine?|ohne|mit) (?:\\d )?kind(?:er|ern)?(?: \\([^()\\n]{1,30}\\))?|kinderlos))?|keine angabe)`,
    },
    {
      pattern:
        '(?<=lebe )getrennt(?= |[.,]|$)|witwen?|witwers?|verh\\.(?= seit|,| mit)|ledig(?:e[rn]?)?|unverheiratet(?:e[rn]?)?|(?:frisch |glücklich )?verheiratet(?:e[rn]?)?(?: und (?:mutter|vater|mama|papa))?|(?:eingetragene )?lebenspartnerschaft|geschieden|verwitwet|verpartnert|alleinerziehend(?:e[rn]?)?|alleinstehend(?:e[rn]?)?|kinderlos',
      unlessBefore: /(?:für|von|mit)[ \n]$/iu,
      unlessServed: /^(?:alleinerziehenden?|alleinstehenden?|witwen|witwern?)$/iu,
    },
    {
      pattern:
        '(?:meinem mann|meiner frau|meine frau|mein mann|meinen mann)(?! \\p{Lu})|verlobt|(?:mein(?:e[nmr]?)? |künftige[rn]? )(?:ehemann|ehefrau|partner(?:in)?|freund(?! \\p{Lu})|ehepartner(?:in)?|lebensgefährt(?:e|in|en)|verlobte[rn]?|freundin|lebenspartner(?:in)?)(?:,? (?:ist|war|arbeitet als) (?:auch |selbst )?(?:eine? )?(?=\\p{Lu})\\p{L}{3,24}(?=[ ,.]))?|(?:meiner|nach der|unsere) (?:hochzeit|heirat|eheschließung|scheidung)',
    },
  ],
});
