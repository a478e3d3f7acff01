import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const ADJECTIVE = '(?:\\p{Ll}{4,20}(?:e[nrms]?) )';

/** The sex itself: behind its label, as an adjective, and in "junge Frau". */
export const sexLabelRule = vocabularyRule({
  id: 'sex-label',
  category: 'gender',
  source: 'AGG §1 (sex); PStG §22 (entries)',
  reason: 'Das Geschlecht wird genannt.',
  score: 0.95,
  examples: {
    positive: [
      { text: 'Geschlecht: ‹weiblich›', becomes: 'Geschlecht: [Geschlecht]' },
      { text: 'Geschlecht\t‹m›', becomes: 'Geschlecht\t[Geschlecht]' },
      { text: 'Anrede: ‹Frau›', becomes: 'Anrede: [Geschlecht]' },
      {
        text: 'Wir haben ihn ‹als engagierten jungen Mann› erlebt.',
        becomes: 'Wir haben ihn als engagierte Person erlebt.',
      },
      {
        text: 'Wir haben sie ‹als engagierte junge Frau› erlebt.',
        becomes: 'Wir haben sie als engagierte Person erlebt.',
      },
      { text: '‹Ein freundlicher junger Mann› mit Ideen', becomes: 'Eine Person mit Ideen' },
    ],
    negative: [
      { text: 'Ausbildung (m/w/d)' },
      { text: 'Gleichstellung von Mann und Frau' },
      { text: 'Sehr geehrte Frau' },
      { text: 'Geschlecht: keine Angabe' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:geschlecht|sex|gender|cinsiyet)[ ]?[:=]?[ \\t\\n\\u2029]{0,3}(?<gone>männlich|weiblich|divers|m|w|d|f|male|female|mann|frau)',
      unlessAfter: /^[/|]/u,
    },
    {
      pattern: '(?:anrede)[ ]?[:=]?[ \\t\\n\\u2029]{0,3}(?<gone>herrn?|frau|fräulein)',
      unlessAfter: /^[ ]?[/|]/u,
    },
    { pattern: '(?:männlich|weiblich)(?:e[nrms]?)?', unlessBefore: /[/|]$/u, unlessAfter: /^[ ]?[/|]/u },
    ...[
      'engagiert',
      'motiviert',
      'freundlich',
      'zuverlässig',
      'interessiert',
      'aufgeweckt',
      'höflich',
      'fleißig',
      'sympathisch',
      'aufgeschlossen',
      'verantwortungsbewusst',
      'hilfsbereit',
      'selbstbewusst',
      'talentiert',
      'lernwillig',
      'aufmerksam',
      'pflichtbewusst',
      'begabt',
    ].map((trait) => ({
      pattern: `als (?:eine[n]? )?${trait}e[rn]? (?:(?:und )?\\p{Ll}{3,20}e[rn]? ){0,2}(?:mann|frau|dame|mädchen|herrn|jungen)`,
      replacement: `als ${trait}e Person`,
    })),
    {
      pattern: `als (?:eine[n]? )?(?:(?:sehr|stets) )?${ADJECTIVE}{1,3}(?:mann|frau|dame|mädchen|herrn|jungen)`,
      replacement: 'als geschätzte Person',
    },
    {
      pattern: `ein(?:e|er|en|em)? (?:${ADJECTIVE}(?:und )?){0,2}(?:junge[nrm]?) (?:mann|frau|dame|herr|mädchen)(?:es)?`,
      replacement: 'eine Person',
    },
    {
      pattern: `(?:die|der|den|dem|diese[rmn]?) (?:\\p{Ll}{4,20}(?:e[nrms]?) )?junge[nrm]? (?:mann|frau|dame|herr)`,
      replacement: 'die Person',
    },
    {
      pattern: 'als (?:junge |einzige[sr]? )?(?<gone>frau|mann|mädchen|junge)',
      unlessAfter: /^[ \n](?:für|der|des|von)\b/iu,
    },
  ],
});
