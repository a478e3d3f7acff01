import type { DetectionRule } from '../detection-rule.js';
import {
  COUNTRY_NAMES,
  DEMONYM,
  ENGLISH_PEOPLE,
  NATIONALITY_ADJECTIVE,
  NATIONALITY_LABELS,
} from '../vocabulary/countries.js';
import { listMatches } from '../matches.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

const TRACE = {
  ruleId: 'nationality',
  category: 'origin',
  reason: 'Die Staatsangehörigkeit oder Herkunft wird genannt.',
  score: 0.95,
} as const;

const LABELS = compileLabels([NATIONALITY_LABELS]);
// "deutsch / türkisch", "Deutsch und Polnisch", "syrisch (anerkannt)": at most four words.
const VALUE =
  /^\(?\p{L}[\p{L}-]{2,24}(?:(?:\s?[/,&+]\s?|\sund\s|\s)\p{L}[\p{L}-]{2,24}){0,2}\)?(?=$|[\s,.;|)])/u;
const LOOKS_LIKE_ONE = new RegExp(
  `^(?:\\p{L}{2,20}i?sch(?!\\p{L})|staatenlos|ungeklärt|dt\\.|${toWordPattern(COUNTRY_NAMES)}|${DEMONYM})`,
  'u',
);
const SHORT_VALUE =
  /^(?:\p{Lu}{1,3}|\p{L}{1,6}\.)(?:[ ]?[/,+][ ]?(?:\p{Lu}{1,3}|\p{L}{1,6}\.)){0,2}(?=$|[\s|)])/u;
const OTHER_LABEL =
  /\s(?=(?:familien|geburt|geschlecht|konfession|religion|adresse|anschrift|telefon|e-?mail|alter)\p{L}*)/iu;
const SENTENCE_WORD = /^(?:ist|wird|und|oder|der|die|das|mit|in|auf|zu|nicht|besitze|habe|von)\b/iu;

const PERSONAL_NOUN =
  '(?:staatsangehörigkeit|staatsbürgerschaft|staatsbürger(?:in)?|staatsangehörige[rn]?|nationalität|pass(?:es)?|reisepass(?:es)?|führerschein|einwanderer(?:familie)?|migranten(?:familie)?|gastarbeiter(?:familie)?|vorfahren|verwandte[nr]?|dorf|muttersprachler(?:in)?|ausweis|wurzeln|herkunft|abstammung|eltern|elternteil|' +
  'elternhaus|familie|familien|vater|mutter|großeltern|heimat|heimatland|kultur|kulturkreis|community|migrationshintergrund|hintergrund|frau|mann|mädchen|junge|schülerin|schüler|' +
  'abitur|abschlu(?:ss|ß)|schulabschlu(?:ss|ß)|hochschulreife|schulzeugnis|zeugnis|diplom|bildungsabschlu(?:ss|ß)|schule|schulsystem|gymnasium|universität|militär|armee|' +
  'minderheit|volksgruppe|diaspora|gemeinschaft|muttersprache|pässe[n]?|papiere[n]?|vertragsarbeiter\\p{L}*|vorname[n]?|nachname[n]?|tradition|traditionen|feste|feiertage|folklore\\p{L}*|tanzgruppe|volkstanz\\p{L}*|abstammung|ursprung|ursprungs|ethnie|name)';

// "Hilfe für syrische Familien" is a merit.
const HELPED_BEFORE =
  /(?:hilfe[n]?|unterstütz\p{L}*|betreu\p{L}*|begleit\p{L}*|projekt\p{L}*|nachhilfe|übersetz\p{L}*|dolmetsch\p{L}*)[ \n](?:für|von|der|mit|bei)[ \n]$/iu;

const TERMS = compileTerms([
  {
    pattern: `(?<gone>(?:deutsche[nrms]?|${NATIONALITY_ADJECTIVE})(?:(?:[-/,]| und (?:die |meine )?)(?:deutsche[nrms]?|${NATIONALITY_ADJECTIVE}))?) (?:staatsangehörigkeit(?:en)?|staatsbürgerschaft(?:en)?|nationalität|pass|wurzeln)`,
  },
  {
    pattern: `(?<gone>${NATIONALITY_ADJECTIVE}) ${PERSONAL_NOUN}`,
    unlessBefore: HELPED_BEFORE,
    unlessServed: /ische[nr]? familien$/iu,
  },
  {
    pattern: `(?:bin|ist|war|sind|gebürtig\\p{L}{0,2}|geborene[rn]?|ethnisch|ursprünglich) (?:ein(?:e)? |halb |auch |gebürtige[r]? )?(?<gone>(?:halb)?(?:[dD]eutsche[r]?|${NATIONALITY_ADJECTIVE}|${DEMONYM}))`,
    isCaseSensitive: true,
    unlessBefore: /(?:sprach|essen|küche|text|film|buch|musik|gericht)\p{L}*[ \n]?$/iu,
    unlessAfter: /^[ \n](?:\p{Lu}|(?:bahn|post|telekom)\b)/u,
  },
  { pattern: `(?:halb|deutsch|kosovo)-?${DEMONYM}` },
  {
    pattern: `(?<gone>${NATIONALITY_ADJECTIVE})(?= und (?:einen |den |die |eine )?deutschen? (?:pass|reisepass|staats\\p{L}+))`,
  },
  { pattern: `halb (?<gone>deutsche[r]?)(?=,? (?:und )?halb )` },
  {
    pattern: `(?:(?:reise)?pass|ausweis|führerschein|fahrerlaubnis|impfpass)[ ]?[:(–-] ?(?<gone>${NATIONALITY_ADJECTIVE})(?=[ ]?(?:[,.;)]|$|\\n|klasse))`,
  },
  {
    // "zwei Pässe, den deutschen und den serbischen"
    pattern: `(?:pass|pässe|staatsangehörigkeiten|staatsbürgerschaften)[,:]? (?:den |die |einen |eine )?deutsche[n]? und (?:den |die |einen |eine )?(?<gone>${NATIONALITY_ADJECTIVE})`,
  },
  {
    pattern: `deutsche[r]?(?= mit (?:${NATIONALITY_ADJECTIVE}))`,
  },
  {
    pattern: `(?<gone>deutschen?) pass(?:es)?(?= seit| erhalten| bekommen|[,.])`,
  },
  {
    pattern:
      '(?:als|bin|bin halb|gebürtige[r]?) (?<gone>(?:halb-?)?(?:polin|pole|ire|irin|inder(?:in)?|perser(?:in)?|finnin|finne|schotte|schottin))',
  },
  {
    pattern: `(?:(?:deutsche|${NATIONALITY_ADJECTIVE})[rn]? )?(?:eu-|unions-?)(?:bürger(?:in)?|staatsangehörigkeit|staatsbürgerschaft|staatsangehörige[rn]?|ausländer(?:in)?)`,
    unlessBefore: /(?:für|von)[ \n]$/iu,
  },
  { pattern: `(?:deutsche[rn]?|${NATIONALITY_ADJECTIVE}) (?:staatsbürger(?:in)?|staatsangehörige[rn]?)` },
  {
    pattern:
      '(?:doppelte|zwei|mehrere|beide)[nr]? (?:staatsangehörigkeit(?:en)?|staatsbürgerschaft(?:en)?|pässe[n]?)|(?:(?:(?:\\p{L}{4,18}isch|deutsch)-)?(?:\\p{L}{4,18}isch|deutsch)(?:e[rn]?)? )?doppel-?(?:staat(?:l|ler|lerin|er|erin)|staats(?:angehörige[rn]?|bürger(?:in)?|angehörigkeit))|(?:deutsche[rn]? )?doppel-?pass(?:es)?|drittstaat(?:s?angehörige[rn]?|ler(?:in)?)',
  },
  {
    // "Schweizer Käse": the form in -er before a noun is an adjective and says where a thing comes from.
    pattern: DEMONYM,
    isCaseSensitive: true,
    unlessAfter:
      /^(?:[ ]und[ ]Berliner|[^.;\n]{0,20}(?:gebacken|verziert|glasiert)|[ ](?:Küche|Sauce|Art|Käse|Taschenmesser|Bergkäse|Uhren?|Schokolade|Franken|Straße|Allee|Hof|Zeitung|Bank|Tulpen|Gouda|Soße|Wein|Wurst)(?!\p{L})|-)/u,
  },
  {
    pattern: `(?:a|an|am|year-old|young|of|am originally) (?<gone>${ENGLISH_PEOPLE})(?! (?:language|lessons|course|food|restaurant|cuisine))`,
    isCaseSensitive: true,
  },
  { pattern: `aus dem (?<gone>${NATIONALITY_ADJECTIVE}) (?:übersetzt|ins deutsche)?` },
]);

// A cell or line of nothing but nationalities in small letters: its label stands in another column.
const ALONE = new RegExp(
  `(?<=(?:^|[\\n\\t\\u2029|])[ ]?)(?:deutsch|staatenlos|${NATIONALITY_ADJECTIVE})(?:[ ]?[/,+&-][ ]?(?:deutsch|${NATIONALITY_ADJECTIVE})|[ ]und[ ](?:deutsch|${NATIONALITY_ADJECTIVE}))?(?=[ ]?(?:[\\n\\t\\u2029|]|$))`,
  'gu',
);

// "geb. 3.5.2008 in X, bosnisch-herzegowinisch", "vorher türkisch": without ending, among other personal data.
const WITHOUT_ENDING = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:kosovarisch|bosnisch-herzegowinisch|staatenlos|${NATIONALITY_ADJECTIVE})(?:(?:[ ]?[/,+&-][ ]?|[ ]und[ ])(?:deutsch|${NATIONALITY_ADJECTIVE}))?(?![\\p{L}\\p{N}-])`,
  'gu',
);
// A date without a word beside it may be a birth only in years in which applicants are born; later ones are of papers.
const PERSONAL_DATA =
  /(?<!\p{L})(?:geb\.|geboren|\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}{3,9})[ ]?(?:19\d{2}|200\d|201[0-4])|ledig|verheiratet|geschieden|staatsangeh\p{L}*|nationalität|wohnhaft|einbürgerung|\d{2} jahre|familienstand|konfession|aufenthalt\p{L}*)/iu;
const SPOKEN_OR_EATEN =
  /(?<!\p{L})(?:koch|ess|sprech|sprach|küche|spiel|hör|les|schreib|film|musik|prüfung|zertifikat|unterricht|fach|note)\p{L}*[^.;\n]{0,25}$/iu;
const MOST_DATA = 160;

function findAmongData(text: string): Passage[] {
  return listMatches(text, WITHOUT_ENDING).flatMap(({ index, 0: found }): Passage[] => {
    if (!/(?:sch|los)$/u.test(found)) return [];
    const end = index + found.length;
    const before =
      text
        .slice(Math.max(0, index - MOST_DATA / 2), index)
        .split('\u2029')
        .at(-1) ?? '';
    const after = text.slice(end, end + MOST_DATA / 2).split('\u2029', 1)[0] ?? '';
    const isSentence = /[.!?][ ]\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+ /u.test(before) || SPOKEN_OR_EATEN.test(before);
    if (isSentence || !PERSONAL_DATA.test(`${before} ${after}`)) return [];
    return [{ start: index, end, replacement: null }];
  });
}

/** Nationality behind its label, in personal phrases, and as the name of a people. */
export const nationalityRule: DetectionRule = {
  id: 'nationality',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); names of peoples curated in vocabulary/countries.ts',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Staatsangehörigkeit: ‹deutsch / türkisch›', becomes: 'Staatsangehörigkeit: [Herkunft]' },
      { text: 'Nationalität ‹ukrainisch›', becomes: 'Nationalität [Herkunft]' },
      { text: 'Staatsangehörigkeit\t‹Syrisch›', becomes: 'Staatsangehörigkeit\t[Herkunft]' },
      {
        text: 'Ich habe die ‹syrische› Staatsangehörigkeit.',
        becomes: 'Ich habe die [Herkunft] Staatsangehörigkeit.',
      },
      { text: 'Ich bin ‹Ukrainerin› und lerne schnell.', becomes: 'Ich bin [Herkunft] und lerne schnell.' },
      { text: 'Staatsangehörigkeit: ‹dt./poln.›', becomes: 'Staatsangehörigkeit: [Herkunft]' },
      { text: 'Geschlecht\n‹deutsch/marokkanisch›\nTürkisch', becomes: 'Geschlecht\n[Herkunft]\nTürkisch' },
      { text: 'I am a young ‹Ghanaian› with ideas', becomes: 'I am a young [Herkunft] with ideas' },
      { text: 'Nationalität · ‹syrisch› · Hagen', becomes: 'Nationalität · [Herkunft] · Hagen' },
      { text: 'geb. in Hof ‹bosnisch-herzegowinisch›', becomes: 'geb. in Hof [Herkunft]' },
      {
        text: 'Staatsangehörigkeit seit kurzem so, vorher ‹türkisch›',
        becomes: 'Staatsangehörigkeit seit kurzem so, vorher [Herkunft]',
      },
      { text: 'Nationalität\n‹syrisch›', becomes: 'Nationalität\n[Herkunft]' },
      { text: 'Nationalität: ‹TR›', becomes: 'Nationalität: [Herkunft]' },
      { text: 'Ich bin ‹Halb-Italienerin›.', becomes: 'Ich bin [Herkunft].' },
      { text: 'als ‹EU-Bürger› hier', becomes: 'als [Herkunft] hier' },
      { text: 'mit ‹türkischen› Wurzeln', becomes: 'mit [Herkunft] Wurzeln' },
    ],
    negative: [
      { text: 'Arabisch C1, Türkisch B2' },
      { text: 'Kenntnisse der arabischen Sprache' },
      { text: 'Deutsche Bahn und Deutsches Rotes Kreuz' },
      { text: 'Italienische Küche zubereiten' },
      { text: 'Mein Lieblingsfach ist Englisch.' },
      { text: 'Amerikaner und Berliner verziert' },
      { text: 'Hilfe für syrische Familien, durch meine Herkunft verstehe ich viel' },
      { text: 'Ukrainische Familien am Bahnhof empfangen' },
      { text: 'Deutsch befriedigend' },
      { text: 'Ich bin hier geboren und koche gern italienisch.' },
      { text: '12.03.2024 Prüfung englisch, französisch B1; Kurs vom 12.03.2024, spanisch' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const values = findLabelledValues(
      view,
      LABELS,
      lengthOfNationality,
      (before) => !/(?:im|in|aus|meinem|meines)[ ]$/iu.test(before),
    );
    return toFindings(view, TRACE, [
      ...values.map(toRemovedValue),
      ...listMatches(view.text, ALONE).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        replacement: null,
      })),
      ...findAmongData(view.text),
      ...findTerms(view, TERMS),
    ]);
  },
};

function lengthOfNationality(value: string, divider: string): number {
  if (/^ +$/u.test(divider) && SENTENCE_WORD.test(value)) return 0;
  // In running text or on a line of its own the next thing may be anything.
  if (/^[ ]+$|[\n\u2029·•|]/u.test(divider) && !LOOKS_LIKE_ONE.test(value)) return 0;
  const head = value.split(OTHER_LABEL, 1)[0] ?? value;
  // "dt./poln.", "D", "TR": short forms need a divider that makes them a value.
  const short = /^ +$/u.test(divider) ? undefined : SHORT_VALUE.exec(head)?.[0];
  return VALUE.exec(head)?.[0].length ?? short?.length ?? 0;
}
