import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Sexual and gender identity; groups lose the word and keep what they do. */
export const sexualIdentityRule = vocabularyRule({
  id: 'sexual-identity',
  category: 'gender',
  source: 'AGG §1 (sexual identity); GDPR Art. 9(1); SBGG §2',
  reason: 'Der Text nennt die sexuelle oder geschlechtliche Identität.',
  score: 0.92,
  examples: {
    positive: [
      { text: 'Ich bin ‹schwul›.', becomes: 'Ich bin [Geschlecht].' },
      { text: '‹Queerer› Jugendtreff, Feste planen', becomes: '[Geschlecht] Jugendtreff, Feste planen' },
      { text: '‹CSD›-Team', becomes: '[Geschlecht]-Team' },
      { text: 'Ich bin ‹trans›.', becomes: 'Ich bin [Geschlecht].' },
      { text: 'Zeugnis auf ‹meinen früheren Vornamen›', becomes: 'Zeugnis auf [Geschlecht]' },
    ],
    negative: [
      { text: 'Es war schwül, Transporter fahren, Transfer' },
      { text: 'quer durch die Stadt, ein schlauer Plan, der Regenbogen' },
      { text: 'Personenstand: ledig, Transport von Waren, bi-direktional' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:bin |als |ich bin auch |offen )(?<gone>(?:trans|bi|inter|ace|non-?binary|enby))(?=[ ,.;]|$)|(?:offen |bekennend )?(?:schwul|lesbisch|queer|bisexuell|homosexuell|pansexuell|asexuell|transgender|transsexuell|transident|intergeschlechtlich|genderqueer|genderfluid|agender|aromantisch|demisexuell|polyamor|heterosexuell)(?:e[nrms]?)?|trans-?[ ]?frau|trans-?[ ]?mann|(?:homo|bi|trans|a|inter)sexualität|trans-?identität|lesbe|trans\\*(?:-?\\p{L}+)?|lsbt(?:iq\\p{L}*)?\\*?|lgbt(?:q\\p{L}*)?\\*?|csd|trans-?(?:junge|mädchen|person|mensch|identität|ident|ition)(?:s|en)?|deadname|(?:vor)?namens-?änderung(?= nach (?:dem )?(?:sbgg|tsg)| wegen| infolge)|sbgg|tsg(?=-| )|personenstands?-?(?:änderung|wechsel|eintrag)?(?![ ]?[:\\t\\n\\u2029])(?! (?:ledig|verh|gesch|verw))|(?:meine[nmr]? )?(?:früheren?|alte[rnm]?|ehemalige[rn]?|abgelegte[rn]?) (?:vor)?name[n]?|geschlechts-?(?:angleichung|identität|eintrag(?= (?:ändern|geändert)))|hormontherapie|regenbogen-?(?:ag|treff|gruppe|netzwerk|team|cafe|café|jugend)|(?:schlau|lambda)(?=-(?:projekt|team|workshop|gruppe|jugend)| nrw)|prideparade|pride(?=-| month| parade)|christopher street day|coming-?out|schwusos?|regenbogenfamilie|gleichgeschlechtlich(?:e[nrms]?)?',
    },
  ],
});
