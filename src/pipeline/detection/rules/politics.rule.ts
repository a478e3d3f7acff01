import type { DetectionRule } from '../detection-rule.js';
import { compileTerms, findTerms, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const ORGANISATION = 'Organisation (politisch)';
// "SPD-Landtagsfraktion", "Gewerkschaft … (GEW)": the rest of the name goes with it.
const PART = '(?:-\\p{L}{2,25})?(?: \\([\\p{L}.]{2,8}\\))?';

const TRACE = {
  ruleId: 'politics',
  category: 'politics',
  reason: 'Der Text nennt eine Partei, Gewerkschaft oder politische Bewegung.',
  score: 0.92,
} as const;

const TERMS = compileTerms([
  {
    pattern: `(?:CDU|CSU|SPD|FDP|AfD|BSW|SSW|NPD|DKP|MLPD|SED|ÖDP|PARTEI|AKP|CHP|MHP|HDP|PKK|YPG|DEM-Partei|BIG-Partei|DAVA)${PART}`,
    isCaseSensitive: true,
    replacement: ORGANISATION,
  },
  {
    pattern: `(?:DIE LINKE|Die Linke|Linkspartei|Partei Die PARTEI|(?:Bündnis|BÜNDNIS) ?(?:90|Sahra Wagenknecht)(?: ?/ ?(?:(?:Die|DIE) )?(?:Grünen?|GRÜNEN?))?|(?:Die|DIE|den|der|die) (?:Grünen|GRÜNEN)|GRÜNE|Piratenpartei|Freie Wähler|Tierschutzpartei|Volt Deutschland|Partei Volt|Team Todenhöfer|Werteunion)${PART}`,
    isCaseSensitive: true,
    replacement: ORGANISATION,
    unlessAfter: /^[ ](?:Hand|Seite|Spur|Anlagen|Ecke|\p{Ll}+en\b)/u,
  },
  {
    pattern:
      'JuLi(?:-\\p{L}+)?|JU-(?!Jutsu)\\p{L}{3,25}|(?:JU|JuLis|RCDS|GHG|SDS|LSV)(?= (?:\\p{Lu}|in ))|(?<=(?:[Dd]er|[Dd]ie|[Bb]eim?|[Mm]itglied|[Dd]en|[Vv]om|[Ii]m) )(?:JU|JuLis|RCDS|LHG)(?!-)|(?<=(?:[Dd]er|[Dd]ie|[Mm]itglied) )GJ(?!-| \\d)',
    isCaseSensitive: true,
    replacement: ORGANISATION,
  },
  {
    pattern: `(?:junge[n]? union|jusos?|jungsozialist(?:en|in|innen)?|grüne[n]? jugend|junge[n]? liberale[n]?|julis|linksjugend(?: ?\\[?['’]?solid\\]?)?|junge[n]? alternative|generation deutschland|schüler[- ]union|sdaj|(?:sjd(?:[ ]?[–-][ ]?| ))?(?:die )?falken(?= |,|:|$)|sozialistische jugend|graue wölfe|ülkücü)${PART}`,
    replacement: ORGANISATION,
    unlessAfter: /^[ ](?:fliegen|beobachten|züchten)/iu,
  },
  {
    pattern: `(?:ver\\.?di(?:[- ]?jugend)?|ig[- ](?:metall|bau|bce)(?:[- ]jugend)?|dgb(?:[- ]jugend)?|deutsche[rn]? gewerkschaftsbund|gewerkschaft(?:en|er|erin|sjugend|smitglied(?:schaft)?|ssekretär(?:in)?)?(?: (?:ver\\.?di|ngg|erziehung und wissenschaft|der polizei|nahrung-genuss-gaststätten))?|dbb(?: jugend)?|komba(?:-gewerkschaft| jugend)?)${PART}`,
    replacement: ORGANISATION,
  },
  {
    pattern:
      '(?:gew|ngg|evg|gdp)(?=[ -](?:mitglied|jugend|nrw))|(?:mitglied (?:der|in der|bei der|im) )(?<gone>gew|ngg|evg|gdp)',
    replacement: ORGANISATION,
  },
  {
    pattern:
      '(?:(?:students|parents|scientists|fridays) for future|klimastreik(?:s|es)?|letzte[nr]? generation|attac|fdj|freie deutsche jugend|pionier-?(?:organisation|republik|leiter(?:in)?)|bund(?:es)? der vertriebenen|landsmannschaft \\p{Lu}\\p{L}+|young struggle|revolution chemnitz|seebrücke|sea-watch|extinction rebellion|ende gelände|antifa(?:schistische\\p{L}* \\p{L}+)?|black lives matter|querdenken|pegida|identitäre bewegung|omas gegen rechts|bundesarbeitskreis critical \\p{L}+)(?:[- ](?:ortsgruppe|gruppe|bewegung|demo(?:nstration)?))?',
    replacement: ORGANISATION,
  },
  {
    // Funds for gifted students are close to a party or a church; the award stays.
    pattern:
      '(?:(?:konrad-adenauer|friedrich-ebert|rosa-luxemburg|heinrich-böll|friedrich-naumann|hanns-seidel|desiderius-erasmus|hans-böckler)-stiftung(?: für die freiheit)?|cusanuswerk(?:es|s)?|evangelische[sn]? studienwerk(?:es|s)?(?: villigst)?|avicenna-studienwerk(?:es|s)?|ernst ludwig ehrlich studienwerk(?:es|s)?)',
    replacement: 'Begabtenförderung',
  },
  {
    pattern:
      '(?:parteimitglied(?:schaft)?|parteibuch|parteitag|ortsverein der partei|mitglied (?:einer|in einer|der) partei(?: (?:volt|die \\p{L}+|\\p{Lu}\\p{L}+))?|(?:konservative|linke|rechte|sozialdemokratische|grüne)[nrms]? (?:jugendgruppe|gruppe|liste|werte[n]?|haltung|einstellung|politik|gesinnung)|politisch (?:eher )?(?:links|rechts|konservativ|liberal|grün|engagiert bei)|(?:bin|stehe) (?:politisch )?(?:eher )?(?<gone>links|rechts|konservativ)(?= und|[.,])|(?:demonstriere|demo|demos|protest\\p{L}*|bündnis|kundgebung) (?:gegen (?:rechts|nazis|links|die afd|die regierung))|streikposten|arbeitskampf|warnstreik)',
  },
]);
// What stands before a plural or a masculine name, in the form that fits "Organisation".
const ARTICLES: Readonly<Record<string, string>> = {
  den: 'der',
  dem: 'der',
  im: 'in der',
  beim: 'bei der',
  vom: 'von der',
  zum: 'zur',
};
const ARTICLE_BEFORE = /(?:^|[^\p{L}])((den|dem|im|beim|vom|zum)[ \n])$/u;

/** Parties, their youth, unions and movements; offices at school and in the works youth council stay. */
export const politicsRule: DetectionRule = {
  id: 'politics',
  category: 'politics',
  source: 'GDPR Art. 9(1) (political opinions, trade union membership); AGG §1 (belief)',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Mitglied der ‹Jungen Union›, Kassenprüfung',
        becomes: 'Mitglied der Organisation (politisch), Kassenprüfung',
      },
      { text: 'Wahlkampf für die ‹SPD›', becomes: 'Wahlkampf für die Organisation (politisch)' },
      { text: 'Engagement bei ‹den Jusos›', becomes: 'Engagement bei der Organisation (politisch)' },
      { text: 'Seminar ‹beim DGB›', becomes: 'Seminar bei der Organisation (politisch)' },
      { text: '‹Die Linke›, Ortsverband', becomes: 'Organisation (politisch), Ortsverband' },
      { text: 'Stipendium der ‹Friedrich-Ebert-Stiftung›', becomes: 'Stipendium der Begabtenförderung' },
      { text: 'Einsatz in der ‹JU› gezeigt', becomes: 'Einsatz in der Organisation (politisch) gezeigt' },
      { text: '‹Gewerkschaft der Polizei (GdP)›', becomes: 'Organisation (politisch)' },
      { text: 'Mitglied bei ‹ver.di›', becomes: 'Mitglied bei Organisation (politisch)' },
    ],
    negative: [
      { text: 'Jugendparlament und Schülervertretung' },
      { text: 'Politik befriedigend' },
      { text: 'mit der linken Hand, die linke Seite' },
      { text: '230 Volt anschließen; Training im JU-Jutsu, in der JU-52; Abschluss im GJ 2023' },
      { text: 'Grünes Licht, die Grünanlagen' },
      { text: 'Jugend- und Auszubildendenvertretung (JAV), Betriebsrat' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(
      view,
      TRACE,
      findTerms(view, TERMS).map((passage) => withArticle(view.text, passage)),
    );
  },
};

function withArticle(text: string, passage: Passage): Passage {
  if (passage.replacement !== ORGANISATION) return passage;
  const match = ARTICLE_BEFORE.exec(textBefore(text, passage.start));
  const article = ARTICLES[match?.[2] ?? ''];
  if (article === undefined) return passage;
  const start = passage.start - (match?.[1]?.length ?? 0);
  return { start, end: passage.end, replacement: `${article} ${ORGANISATION}` };
}
