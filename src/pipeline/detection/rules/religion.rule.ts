import type { DetectionRule } from '../detection-rule.js';
import { withAgreeingArticle } from '../vocabulary/association-grammar.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { CONGREGATION, DENOMINATION, NO_TOWN, RELIGIOUS_LIFE } from '../vocabulary/religion-terms.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'religion',
  category: 'religion',
  reason: 'Der Text nennt eine Religion, Gemeinde oder Weltanschauung.',
  score: 0.92,
} as const;

const CONGREGATION_WORDING = 'Verein (religiös)';
const LABELS = compileLabels([
  'konfession',
  'religion',
  '(?:religions|rel\\.|konfessions)-?zugehörigkeit',
  'bekenntnis',
  'religiöses bekenntnis',
  'glaube',
  'glaubensrichtung',
  'rel\\.?',
  'konf\\.',
  'bek\\.',
  'religion / konfession',
  'din[iı]?',
]);
// In a report "Religion" is a subject: its value is a grade.
const GRADE =
  /^(?:\(?\d|nicht (?:teilgenommen|erteilt|belegt)|n\. ?e\.|n\. ?t\.|e\. ?t\.|sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend|teilgenommen|tg\b|nt\b|[-–—/]|[+-]|punkte|[GL]K\b)/iu;
const VALUE = /^\(?\p{L}[\p{L}.-]{1,24}(?:[ /-]{1,2}\p{L}[\p{L}.-]{1,24}){0,3}\)?/u;

const TERMS = compileTerms([
  {
    pattern: `(?:${DENOMINATION}|${DENOMINATION}[ /-]{1,3}${DENOMINATION}) (?<subject>religions?(?:lehre|unterricht|kunde)?)(?: nach den grundsätzen der \\p{L}+ kirche)?`,
    replacement: 'Religionslehre',
  },
  {
    pattern: `religions(?:lehre|unterricht|kunde)(?:,|:| ?\\(|-| ) ?(?:${DENOMINATION})\\)?`,
    replacement: 'Religionslehre',
  },
  { pattern: `religion(?:, | ?\\(|-)(?:${DENOMINATION})\\)?`, replacement: 'Religion' },
  {
    pattern: `religion (?:${DENOMINATION})(?=[ \\t]{1,3}(?:\\d|sehr gut|gut|befriedigend|ausreichend|mangelhaft))`,
    replacement: 'Religion',
  },
  {
    pattern: `religion(?:s(?:lehre|unterricht))? (?:ev\\.|kath\\.|rk|ev|isl\\.)(?=[ ]?[\\t\\n\\u2029:]|$)`,
    replacement: 'Religionslehre',
  },
  {
    pattern:
      '(?:islamischer |evangelische |katholische )?religions(?:lehre|unterricht) \\((?:iru|ru|kr|er|ev|rk|aru)\\)|religion \\((?:rk|er|kr|ev|iru)\\)',
    replacement: 'Religionslehre',
  },
  {
    // A church as employer: which church it is tells something, the house and the work there do not.
    pattern: `(?<gone>(?:${DENOMINATION}) )(?:\\p{L}+-)?(?:krankenhaus|klinikum|klinik|kita|kindertages|kindergarten|kindertagesstätte|familienzentrum|altenheim|altenzentrum|seniorenheim|seniorenzentrum|pflegeheim|pflegedienst|schule|gesamtschule|grundschule|gymnasium|realschule|hauptschule|berufskolleg|fachschule|hochschule|akademie|bildungs|jugendheim|jugendzentrum|beratungsstelle|bücherei|stiftung|verwaltung|kirchenkreis|träger|krankenhäuser|johannes|marien|elisabeth)\\p{L}*`,
    replacement: '',
  },
  {
    // Congregations of other countries keep the word of their language.
    pattern:
      "(?:(?:[Dd]er|[Dd]ie|[Ll]a|[Ll]['’]) ?)?(?:[ÉE]glise|Iglesia|Chiesa|Igreja|Parrocchia|Parroquia|Paróquia|Paroisse|Kościół|Parafia|Biserica|Crkva|Kisha|Masjid|Gurdwara|Mandir|Vihara|Cerkiew|Cerkov)(?: (?:de|du|des|di|da|do|del|della|św\\.|St\\.|San|Santa)(?= \\p{Lu}))*(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,3}",
    isCaseSensitive: true,
    replacement: 'Verein (religiös)',
  },
  {
    // "Medhane-Ab-Gemeinde": the name of a saint in another language, in two parts.
    pattern:
      '(?:(?:[Dd]ie|[Dd]er|[Ee]iner) )?(?!\\p{L}+-(?:Fan|Source|User|Lese|Netz|Web|Air|Game|Gaming|Szene|Land|Stadt)-)\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+-Gemeinde',
    isCaseSensitive: true,
    replacement: CONGREGATION_WORDING,
  },
  {
    // "Konfirmandenarbeit von St. Nikolai", "Stamm St. Hedwig"
    pattern:
      '(?<=(?:stamm|arbeit (?:von|in|der)|jugend (?:von|in)|messe (?:von|in)|team (?:von|in)|gruppe (?:von|in)) )(?:st\\.|sankt|heilig(?:e[rn]?)?|hl\\.) ' +
      NO_TOWN +
      '(?=\\p{Lu})\\p{L}+(?:[- ](?=\\p{Lu})\\p{L}+)?',
    unlessAfter:
      /^[- ]?(?:krankenhaus|hospital|stift|heim|altenheim|kita|schule|gymnasium|klinik|seniorenheim)/iu,
  },
  {
    // Free churches keep their English names.
    pattern:
      "(?:(?:[Dd]er|[Tt]he) )?(?:\\p{Lu}[\\p{L}’']+ ){1,3}(?:Chapel|Ministries|Tabernacle|Gospel Church|Worship Cent(?:er|re))(?! Street)|Christ Embassy|Assembl(?:y|ies) of God(?: Gemeinde)?|Hillsong(?: Church)?",
    isCaseSensitive: true,
    replacement: 'Verein (religiös)',
  },
  {
    pattern:
      'gott(?= (?:gibt|schenkt|hilft|hat|half) (?:mir|mich|dank|uns))|(?:mit )?gottes (?:hilfe|segen|gnade)',
    unlessBefore: /(?:oh?|mein|um)[ \n]$/iu,
  },
  { pattern: `islamkunde|bibelkunde|islamunterricht|koranunterricht`, replacement: 'Religionslehre' },
  {
    pattern:
      '(?:IRU|KRU?|ERU?|EvR|KaR|EvRel|KathRel)(?=[ ]?[:\\t][ ]?(?:\\d|sehr gut|gut|befr|ausr|mang|[-–]))',
    isCaseSensitive: true,
    replacement: 'Religionslehre',
  },
  { pattern: '(?:vom|von der) religions(?:unterricht|lehre) (?:abgemeldet|befreit)' },
  {
    // "Messdienerin in St. Bonifatius": the office tells that the name is a congregation's.
    pattern:
      '(?<=(?:diener(?:in)?|ministrant(?:in)?|helfer(?:in)?|gruppenleiter(?:in)?|lektor(?:in)?|küster(?:in)?|jugendleiter(?:in)?|chor|organist(?:in)?|gemeinde|pfarrei|teamer(?:in)?) (?:in |bei |von |der |an )?(?:der )?)(?:st\\.|sankt|heilig(?:e[rn]?)?|hl\\.|mar|mor) ' +
      NO_TOWN +
      '(?=\\p{Lu})\\p{L}+(?:[- ](?=\\p{Lu})\\p{L}+)?',
    unlessAfter:
      /^[- ]?(?:krankenhaus|hospital|stift|heim|altenheim|kita|schule|gymnasium|klinik|seniorenheim)/iu,
  },
  {
    pattern:
      'gemeinde (?:st\\.|sankt|heilig\\p{L}{0,2}|hl\\.|mar|mor) ' +
      NO_TOWN +
      '(?=\\p{Lu})\\p{L}+(?:[- ](?=\\p{Lu})\\p{L}+)?',
    replacement: CONGREGATION_WORDING,
  },
  {
    pattern:
      '(?:gehöre (?:ich )?)?(?:keiner|einer|welcher) (?:religion|konfession|kirche|glaubensrichtung|religionsgemeinschaft)(?: an)?(?=[ ,.]|$)',
    unlessBefore: /(?:referat|thema|über|gründung)[^.;\n]{0,20}$/iu,
  },
  {
    pattern:
      '(?:in|für) (?:der|unserer|meiner) gemeinde(?= (?:klavier|orgel|gitarre|keyboard|lobpreis|schlagzeug|predig\\p{L}*))',
  },
  { pattern: CONGREGATION, replacement: CONGREGATION_WORDING },
  {
    pattern: RELIGIOUS_LIFE,
    unlessAfter:
      /^(?:-?zertifiz|-(?:styling|kostüm|modell|kunde\b|ware)|[ ](?:ware[n]?|produkte[n]?|lebensmittel|fleischwaren|speisen|gerichte|catering|theke|etikettier\p{L}*|(?:essen|mahlzeiten|kost)[ ](?:gereicht|serviert|zubereitet|ausgegeben))(?!\p{L}))/iu,
  },
  {
    pattern: `(?<!-)${DENOMINATION}(?![ ](?:zentren|ausrichtung|beziehungsweise))`,
    unlessAfter:
      /^[ \n](?:religion|ethik|\p{L}*(?:museum|friedh[oö]f|gedenkst[äa]tte|kunst|geschichte|architektur|literatur|musik|theologie)|(?:bewohner|patient|gäst|kund|senior|klient)\p{L}*[ \n][^.;,\n]{0,40}(?:gereicht|serviert|begleitet|betreut|bedient|beraten|empfangen|geholfen|versorgt)(?!\p{L}))/iu,
  },
  {
    // "Mein Glaube gibt mir Kraft"; "ich glaube, dass" is an opinion.
    pattern:
      'glaube(?= (?:gibt|schenkt|hilft|trägt|bedeutet) (?:mir|mich|uns|für mich))|(?:mein(?:em|en|es)?|unser(?:em|en)?|der|den|dem|an|im) (?:christliche[rn]? |islamische[rn]? )?glaube[ns]?(?! an (?:mich|mir|dich|das team|die jugend|euch|sich))',
    unlessBefore: /(?:in|im|auf)[ \n]guten?[ \n]$/iu,
  },
  {
    pattern:
      '(?:ich bin |bin |als |gläubige[rn]? |praktizierende[rn]? |überzeugte[rn]? )(?<gone>(?:gläubige[rn]? |praktizierende[rn]? |überzeugte[rn]? )?(?:christ(?:in)?|jude|jüdin|heide|sikh|hindu))',
  },
  {
    pattern:
      "(?:muslim(?:a|in|e|en|innen)?|moslem(?:s|in)?|alevit(?:e|en|in)|buddhist(?:en|in)?|atheist(?:en|in)?|katholik(?:en|in)?|protestant(?:en|in)?|sunnit(?:e|en|in)|schiit(?:e|en|in)|jesid(?:e|en|in)|êzîd(?:e|en|in)|salafist|baha[’']?i|hindu(?:s|ist)?|islam|christentum|judentum|hinduismus|buddhismus|alevitentum)",
  },
]);

/** Religion behind its label, in subjects, congregations, feasts and practice. The task is kept. */
export const religionRule: DetectionRule = {
  id: 'religion',
  category: 'religion',
  source: 'AGG §1; GDPR Art. 9(1); subjects of religion: §31 SchulG NRW',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Gospelchor ‹der Living Faith Chapel›', becomes: 'Gospelchor des Vereins (religiös)' },
      { text: 'Bass in ‹der Église Kimbanguiste›', becomes: 'Bass in einem Verein (religiös)' },
      { text: 'Sippe, Stamm ‹St. Hedwig›', becomes: 'Sippe, Stamm [Religion]' },
      { text: 'Orgel in ‹der Jakobigemeinde›', becomes: 'Orgel in einem Verein (religiös)' },
      { text: '‹Gott› gibt mir Kraft.', becomes: '[Religion] gibt mir Kraft.' },
      { text: '‹Syrischorthodoxe Religionslehre› gut', becomes: 'Religionslehre gut' },
      { text: 'Konfession: ‹röm.-kath.›', becomes: 'Konfession: [Religion]' },
      { text: '‹Chor in St. Bonifatius›', becomes: 'Verein (religiös)' },
      { text: '‹Muslimische› Jugendgruppe geleitet', becomes: '[Religion] Jugendgruppe geleitet' },
      { text: 'Als ‹muslimische› Frau Kinder betreut', becomes: 'Als [Religion] Frau Kinder betreut' },
      { text: 'Religion\t‹Islam›', becomes: 'Religion\t[Religion]' },
      { text: '‹Evangelische Religionslehre› gut', becomes: 'Religionslehre gut' },
      { text: '‹Kath. Religion› 2', becomes: 'Religionslehre 2' },
      { text: '‹Islamischer Religionsunterricht› 12 Punkte', becomes: 'Religionslehre 12 Punkte' },
      { text: '‹Moscheeverein Hagen›: Nachhilfe geben', becomes: 'Verein (religiös): Nachhilfe geben' },
      {
        text: '‹Ev. Kirchengemeinde St. Marien›, Kinderfreizeit betreuen',
        becomes: 'Verein (religiös), Kinderfreizeit betreuen',
      },
      {
        text: 'Nachhilfe in ‹der Ayasofya-Moschee› gegeben',
        becomes: 'Nachhilfe in einem Verein (religiös) gegeben',
      },
      { text: 'Leitung ‹der Jungschar›', becomes: 'Leitung des Vereins (religiös)' },
      { text: 'als ‹Messdienerin› Gruppen geleitet', becomes: 'als [Religion] Gruppen geleitet' },
      { text: 'Ich trage ein ‹Kopftuch›.', becomes: 'Ich trage ein [Religion].' },
    ],
    negative: [
      { text: 'Whitechapel Street, Götterspeise, Gottlieb-Daimler-Schule, Ministries of Health' },
      { text: 'Gruppenleitung: Helfer in St. Pauli, Jugendleiter in Sankt Augustin' },
      { text: 'Jugendarbeit in St. Pauli; Küchenarbeit in Sankt Augustin' },
      { text: 'Chor in St. Ingbert, Jugendgruppe St. Wendel' },
      { text: 'Muslimischen Bewohnern halal Essen gereicht' },
      { text: 'dass Jugendliche keinen Alkohol kaufen; Dateien konvertiert' },
      { text: 'Religion befriedigend' },
      { text: 'Religion: nicht teilgenommen, Religion/Ethik gut' },
      { text: 'Caritasverband und Diakonie Ruhr, Pflege' },
      { text: 'Gott sei Dank, Grüß Gott' },
      { text: 'Ich glaube, dass der Glaube an mich selbst hilft.' },
      { text: 'Gemeindeverwaltung und Stadtgemeinde, Bauhof; Open-Source-Gemeinde' },
      { text: 'Meine Mission: helfen; Firmenlauf, Messdaten' },
      { text: 'Religionslehre 2' },
      { text: 'Aufsicht im Jüdischen Museum, Halal-zertifizierte Ware, koschere Speisen' },
      { text: 'Praktische Philosophie 14' },
      { text: 'Kirchweg 4, Christstollen backen' },
      { text: 'Ich bin orthografisch sicher.' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const values = findLabelledValues(view, LABELS, lengthOfConfession);
    return toFindings(view, TRACE, [
      ...values.map(toRemovedValue),
      ...findTerms(view, TERMS).map((passage) =>
        passage.replacement === CONGREGATION_WORDING
          ? withAgreeingArticle(view.text, passage, CONGREGATION_WORDING)
          : passage,
      ),
    ]);
  },
};

function lengthOfConfession(value: string, divider: string): number {
  if (GRADE.test(value)) return 0;
  const isRunningText = /^ +$/u.test(divider);
  const length = VALUE.exec(value)?.[0].length ?? 0;
  return isRunningText || /[·•|]/u.test(divider) || divider.includes('\n') || divider.includes('\u2029')
    ? lengthOfKnown(value)
    : length;
}

const KNOWN = new RegExp(`^(?:${DENOMINATION}|islam|christlich|keine|ohne)(?![\\p{L}])`, 'iu');

function lengthOfKnown(value: string): number {
  return KNOWN.exec(value)?.[0].length ?? 0;
}
