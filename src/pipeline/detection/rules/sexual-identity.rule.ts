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
    ],
    negative: [{ text: 'Es war schwül, Transporter fahren, Transfer' }, { text: 'quer durch die Stadt' }],
  },
  terms: [
    {
      pattern:
        '(?:schwul|lesbisch|queer|bisexuell|homosexuell|pansexuell|asexuell|transgender|transsexuell|transident|intergeschlechtlich|genderqueer)(?:e[nrms]?)?|transfrau|transmann|lesbe|trans\\*(?:-?\\p{L}+)?|lsbt(?:iq\\p{L}*)?\\*?|lgbt(?:q\\p{L}*)?\\*?|csd|christopher street day|coming-?out|schwusos?|regenbogenfamilie|gleichgeschlechtlich(?:e[nrms]?)?',
    },
  ],
});
