import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const ADJECTIVE =
  '(?:kurdisch|jesidisch|êzîdisch|ezidisch|aramäisch|assyrisch|chaldäisch|tscherkessisch|berberisch|kabylisch|paschtunisch|tadschikisch|usbekisch|tamilisch|uigurisch|tatarisch|lasisch|zazaisch|palästinensisch|russlanddeutsch|wolgadeutsch|afrodeutsch|afroamerikanisch|schwarzafrikanisch|arabischstämmig|türkischstämmig|russischstämmig|polnischstämmig|deutschstämmig|[\\p{L}]{3,14}stämmig|schwarz-?deutsch)e?[nrms]?';

/** Peoples and groups without a state of their own, and words people use for their looks. */
export const ethnicGroupRule = vocabularyRule({
  id: 'ethnic-group',
  category: 'origin',
  source: 'AGG §1 (race, ethnic origin); GDPR Art. 9(1)',
  reason: 'Der Text nennt eine Volksgruppe.',
  score: 0.92,
  examples: {
    positive: [
      { text: 'Meine ‹kurdische› Familie', becomes: 'Meine [Herkunft] Familie' },
      { text: 'Ich bin ‹Kurde›.', becomes: 'Ich bin [Herkunft].' },
      { text: 'als ‹Spätaussiedlerin› anerkannt', becomes: 'als [Herkunft] anerkannt' },
      { text: 'Als ‹Schwarzer› falle ich auf.', becomes: 'Als [Herkunft] falle ich auf.' },
      { text: 'Angehöriger der ‹Roma›', becomes: 'Angehöriger der [Herkunft]' },
    ],
    negative: [
      { text: 'Romantik und Aroma, Romane lesen' },
      { text: 'Schwarz-Weiß-Fotografie' },
      { text: 'Kurs und Kunde' },
    ],
  },
  terms: [
    { pattern: ADJECTIVE },
    {
      pattern:
        '(?:kurd(?:e|en|in|innen)|romni|rom(?=[ ](?:bin|aus))|sint(?:o|i|e[zs]+a|i[zs]+a)|sinti und roma|jesid(?:e|en|in)|êzîd(?:e|en|in)|ezid(?:e|en|in)|aramäer(?:in)?|assyrer(?:in)?|chaldäer(?:in)?|tscherkess(?:e|en|in)|imazighen|amazigh|kabyle|paschtun(?:e|en|in)|hazara|' +
        'tadschik(?:e|in)|tamil(?:e|en|in)|uigur(?:e|en|in)|tatar(?:e|en|in)|(?:spät)?aussiedler(?:in|innen|familie)?|russlanddeutsche[rn]?|wolgadeutsche[rn]?|sorb(?:e|en|in)|afrodeutsche[rn]?|deutschkurd(?:e|in)|banater schwäb\\p{L}+|siebenbürger sächs\\p{L}+|bi?poc|people of colou?r|person of colou?r|' +
        'schwarze[r]? (?:deutsche[r]?|frau|mann|mensch)|dunkelhäutig(?:e[nrms]?)?|dunkle[rn]? haut(?:farbe)?|(?:roma|sinti)-(?:familie|eltern|herkunft|hintergrund|wurzeln)|schwarze[rn]? haut|hautfarbe|kurdistan-?deutsche[rn]?|lausitzer sorb\\p{L}+|jenisch(?:e[nrms]?)?|mhallami|maroniten?|drus(?:e|en|in)|alawit(?:e|en|in)|rohingya|oromo(?= (?:bin|aus)|[,.])|tigrayer(?:in)?|igbo|yoruba|aschanti|ashanti|peul|fulani|bosniak(?:e|en|in|innen)|banater|bessarabiendeutsche[rn]?|karpatendeutsche[rn]?|volksdeutsche[rn]?|südschleswig\\p{L}*)',
    },
    { pattern: '(?<=(?:bin|ist|als) )Schwarz(?:e[rn]?)?(?= und|[.,]|$)', isCaseSensitive: true },
    {
      pattern: '(?<=[Aa]ls (?:einzige[r]? )?)Schwarze[r]?(?= \\p{Ll})(?! (?:und|oder) \\p{Ll})',
      isCaseSensitive: true,
    },
    {
      pattern: '(?:der|den|die|als|sinti und|angehörige[rn]? der|bin|volk der) (?<gone>roma)',
      unlessAfter: /^[- ]?(?:tomaten|termini)/iu,
    },
  ],
});
