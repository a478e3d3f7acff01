import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Paragraphs of the Residence Act under which somebody stays; the same numbers occur in every other law.
const NUMBER = '(?:16|17|18|19|20|21|22|23|24|25|26|28|29|30|31|32|33|35|36|38|60|81|104)\\s?[a-g]?';
const DETAIL = '(?:,? ?abs(?:\\.|atz) ?\\d)?(?:,? ?s(?:\\.|atz) ?\\d)?(?:,? ?nr\\. ?\\d)?';
const ACT = '(?: (?:des )?(?:aufenthg|aufenthaltsgesetz(?:es)?|asylg|freizüg(?:ig)?g(?:/eu)?))';
const PARAGRAPH = `(?:§{1,2}|paragraf|paragraph|section) ?${NUMBER}${DETAIL}`;

/** Titles of residence by their paragraph, and what foreigners may do in Germany. */
export const residenceTitleRule = vocabularyRule({
  id: 'residence-title',
  category: 'origin',
  source: 'AufenthG §4, §§16–38, §60a, §81; AsylG §3, §4; FreizügG/EU §5',
  reason: 'Der Text nennt einen Aufenthaltstitel oder eine Arbeitserlaubnis.',
  score: 0.95,
  examples: {
    positive: [
      { text: 'Mein ‹Aufenthalt nach § 24› ist sicher.', becomes: 'Mein [Herkunft] ist sicher.' },
      { text: 'Titel nach ‹§ 25 Abs. 2 AufenthG›', becomes: 'Titel nach [Herkunft]' },
      { text: '‹§ 16a AufenthG› (Ausbildung)', becomes: '[Herkunft] (Ausbildung)' },
      { text: 'Ich genieße ‹vorübergehenden Schutz›.', becomes: 'Ich genieße [Herkunft].' },
      { text: '‹Arbeitserlaubnis› liegt vor', becomes: '[Herkunft] liegt vor' },
    ],
    negative: [
      { text: '§ 24 Abs. 2 der Prüfungsordnung' },
      { text: '§ 34a GewO, Sachkunde; Schein nach § 43 IfSG' },
      { text: 'Aufenthalt im Schullandheim, Kündigungsschutz' },
      { text: 'Erlaubnis nach § 11 TierSchG' },
    ],
  },
  terms: [
    { pattern: `${PARAGRAPH}${ACT}` },
    {
      pattern: `(?<=titel(?: nach| gemäß| gem\\.|:)? )${PARAGRAPH}`,
      unlessAfter: /^[ \n](?:der|des|\p{Lu}\p{L}*(?:G|O|ordnung|gesetz))/u,
    },
    {
      pattern: `(?:(?:vorübergehende[rn]? )?(?:aufenthalt(?:s\\p{L}{3,20})?|schutz(?:status)?|duldung|visum|status|fiktion)(?:s|es)? )(?:\\()?(?:nach |gemäß |gem\\. |laut |unter |gem )?${PARAGRAPH}(?:${ACT})?`,
      unlessAfter: /^[ \n](?:der|des|\p{Lu}\p{L}*(?:G|O|ordnung|gesetz))/u,
    },
    {
      pattern:
        '(?:vorübergehende|internationale|humanitäre|subsidiäre)[nrms]? (?:schutz|aufnahme)(?:es|status)?',
    },
    { pattern: '(?:als )?asylberechtigt(?:e[nrms]?)?|(?:als )?(?:anerkannte[rn]? )?konventionsflüchtling' },
    {
      pattern:
        '(?:arbeits|beschäftigungs|aufenthalts|niederlassungs)-?(?:erlaubnis|genehmigung|berechtigung)(?:se)?',
      unlessBefore: /(?:prüf\p{L}*|bearbeit\p{L}*|beantrag\p{L}* für|akten zu[r]?|über)[ \n]$/iu,
      unlessAfter: /^[ ]?[:\t]/u,
    },
    {
      pattern:
        '(?:in deutschland )?(?:uneingeschränkt|unbeschränkt|ohne einschränkung) (?:arbeiten|arbeitsberechtigt|erwerbstätig)|unbeschränkte[rn]? zugang zum (?:deutschen )?arbeitsmarkt',
    },
    {
      pattern: '(?:(?:ausbildungs|arbeits|studenten|au-?pair|d-|schengen-?)-?)?(?:visum|visa)',
      unlessBefore: /(?:reise|urlaub|touristen)\p{L}*[ \n-]$/iu,
      unlessAfter: /^[ \n-]?(?:karte|card|beratung|stelle)/iu,
    },
    {
      pattern:
        '(?:auf dem )?(?:spurwechsel|kirchenasyl|resettlement(?:-?programm)?|chancen-?aufenthalts\\p{L}*|opportunitätskarte|chancenkarte)',
    },
  ],
});
