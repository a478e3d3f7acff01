import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Whoever talks to parents or learns the law does so as a task.
const AS_A_TASK =
  /(?:schulung|unterweisung|kurs|seminar|referat|kenntniss?e?|thema|vortrag|prüfung|einhaltung|überwachung|kontrolle|beachtung|gespräch\p{L}*|kommunikation|austausch|zusammenarbeit|umgang|abstimmung|briefe?|kontakt|für|information|mit|an|von|beratung|einladung\p{L}*)[ \n](?:(?:zum|im|in|mit|den|des|der|die|das|an|von|über|zu)[ \n]){0,3}$/iu;

/** What only minors need: consent of parents, protection of young workers, compulsory schooling. */
export const minorStatusRule = vocabularyRule({
  id: 'minor-status',
  category: 'age',
  source: 'JArbSchG §2, §32 (first examination); BGB §107, §1626 (consent of parents); SchulG NRW §34',
  reason: 'Einwilligung, Jugendschutz oder Schulpflicht verraten, dass jemand minderjährig ist.',
  score: 0.85,
  examples: {
    positive: [
      { text: 'Die ‹Unterschrift der Eltern› liegt bei.', becomes: 'Die [Alter] liegt bei.' },
      { text: 'Ich falle unter das ‹Jugendarbeitsschutzgesetz›.', becomes: 'Ich falle unter das [Alter].' },
      { text: 'Noch bin ich ‹berufsschulpflichtig›.', becomes: 'Noch bin ich [Alter].' },
      { text: '‹Erstuntersuchung nach § 32 JArbSchG›', becomes: '[Alter]' },
      { text: '‹Unterschrift eines Erziehungsberechtigten›', becomes: '[Alter]' },
    ],
    negative: [
      { text: 'Schulung zum Jugendarbeitsschutz besucht' },
      { text: 'Gespräche mit Erziehungsberechtigten geführt' },
      { text: 'Ausweiskontrolle nach Jugendschutzgesetz' },
      { text: 'Unterschriften der Kunden eingeholt, Einverständnis der Gäste' },
      { text: 'Elternbriefe verteilt' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:der |die |des |den |mein |meine )?gesetzliche[rn]? (?:vertreter(?:in|s)?|vertretung)|(?:wird |wurde |auch )?(?:von|durch) (?:den |meinen |beiden )?(?:eltern|erziehungsberechtigten) (?:mit)?(?:unterschrieben|unterzeichnet|genehmigt|erlaubt)',
      unlessAfter: /^[ ]?[:\t]/u,
    },
    {
      pattern:
        '(?:ärztliche[nr]? )?(?:erst|nach)-?untersuchung(?: (?:nach|gemäß|gem\\.|i\\. ?s\\. ?d\\.)(?: dem)?(?: §+ ?\\d+(?: ff\\.?)?)? ?(?:jarbschg|jugendarbeitsschutzgesetz))|(?:nach|gemäß|gem\\.) (?:§+ ?\\d+(?: ff\\.?)? )?jarbschg',
    },
    {
      pattern: 'jugendarbeitsschutz(?:gesetz(?:es)?|untersuchung)?|jarbschg|jarschg|mutti-?zettel',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:schriftliche[sn]? )?(?:unterschrift(?:en)?|einverständnis(?:erklärung)?|einwilligung(?:serklärung)?|zustimmung|erlaubnis|genehmigung|vollmacht|einverstanden(?:e)?)(?: (?:der|des|dem|meiner|meines|ihrer|unserer|eines|einer|beider|durch|von|seitens|seiner|die|den))+ (?:eltern(?:teils?)?|erziehungsberechtigten?|sorgeberechtigten?|gesetzlichen vertreters?|gesetzlichen vertretung|mutter|vaters?)',
    },
    {
      pattern:
        '(?:(?:der|die|des|eine[rs]?|dem|den|meine[rn]?|ihre[rn]?)(?:/(?:der|die|des))? )?(?:erziehungs|sorge)-?berechtigte?[rn]?(?:/-?r|\\(n\\)|\\(r\\)|\\*r)?',
      unlessBefore: AS_A_TASK,
      unlessAfter: /^[ ]?[:\t]/u,
    },
    {
      pattern:
        '(?:(?:voll(?:zeit)?|teilzeit|berufs)?-?schulpflicht(?:ig(?:e[rnms]?)?)?|vollzeitschulpflicht|berufsschulpflicht(?:ig(?:e[rnms]?)?)?)',
      unlessBefore: AS_A_TASK,
    },
  ],
});
