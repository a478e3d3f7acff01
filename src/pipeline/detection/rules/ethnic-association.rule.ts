import type { DetectionRule } from '../detection-rule.js';
import { NATIONALITY_ADJECTIVES } from '../vocabulary/countries.js';
import { withAgreeingArticle } from '../vocabulary/association-grammar.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

const OTHER_PEOPLES =
  'kurdisch alevitisch tamilisch aramäisch assyrisch jesidisch berberisch anatolisch bosniakisch islamisch hellenisch'.split(
    ' ',
  );
const PEOPLE = `(?:${toWordPattern([...NATIONALITY_ADJECTIVES, ...OTHER_PEOPLES])})`;
const ADJECTIVE = `(?:\\p{L}{3,16}-)?(?:deutsch)?${PEOPLE}(?:-deutsch)?e[nrms]?`;
const KIND =
  '(?:kultur|eltern|frauen|jugend|sport|heimat|studenten|studierenden|schüler|freundschafts|akademiker|bildungs|arbeiter|sozial|tanz|folklore|volkstanz|musik|fußball)?-?(?:verein|gemeinde|zentrum|verband|gemeinschaft|gesellschaft|gruppe|bund|klub|club|haus|union|föderation|ensemble|community)';
const NAME = '(?:(?: e\\. ?v\\.)?(?: (?:in |im )?[„“"]?\\p{Lu}[\\p{L}.-]{1,25}[“”"]?){0,2})';

const TRACE = {
  ruleId: 'ethnic-association',
  category: 'origin',
  reason: 'Der Verein ist nach einer Herkunftsgruppe benannt; die Tätigkeit bleibt stehen.',
  score: 0.9,
} as const;

const TERMS = compileTerms([
  // What is done there stays: singing, dancing and playing are merits.
  { pattern: `${ADJECTIVE} (?:jugend-?|frauen-?)?chor${NAME}`, replacement: 'Chor' },
  { pattern: `${ADJECTIVE} (?:theater(?:gruppe|verein)|bühne)${NAME}`, replacement: 'Theatergruppe' },
  { pattern: `${ADJECTIVE} (?:orchester|musikverein|musikgruppe)${NAME}`, replacement: 'Musikgruppe' },
  { pattern: `${ADJECTIVE} ${KIND}${NAME}`, replacement: 'Verein' },
  {
    // "Boğaziçi Kulturverein": a letter that German does not have.
    pattern:
      '(?=\\p{L}*[ğışçćčđłńśşșțąęěřůžżÇĞİŞĆČĐŁŚŽŻ])\\p{Lu}[\\p{L}]{2,20} (?:Kultur|Eltern|Jugend|Bildungs|Sport)?-?(?:[vV]erein|[zZ]entrum|[gG]emeinde|[cCkK]lub)',
    replacement: 'Verein',
    isCaseSensitive: true,
  },
  {
    pattern:
      'centro (?:italiano|español|gallego|portugu[êe]s)(?: \\p{Lu}\\p{L}+)?|casa (?:d.italia|de españa|do povo|latina)|circolo (?:\\p{L}+ )?\\p{Lu}\\p{L}+|dom polski|haus (?:kroatien|polen|der türkei)|türk oca[ğg][ıi]|halkevi|verein der (?:albaner|türken|griechen|italiener|portugiesen|spanier|kroaten|serben|bosnier|polen|russen|syrer|tamilen|eritreer|ghanaer|marokkaner|iraner|afghanen|kurden)(?: in \\p{Lu}\\p{L}+)?',
    replacement: 'Verein',
  },
  {
    pattern: `(?:verein|verband|gemeinschaft|bund|union) (?:der |für )?(?:${ADJECTIVE} )(?:\\p{Lu}\\p{L}{3,20})`,
    replacement: 'Verein',
  },
  {
    // "Griechische Samstagsschule": the school stays, the language taught there goes.
    pattern: `(?<gone>${ADJECTIVE} )(?:samstags|sonntags|wochenend|ergänzungs)-?schule`,
    replacement: '',
  },
  { pattern: `(?:samstags|sonntags|wochenend)schule(?<gone> \\(${PEOPLE}\\))`, replacement: '' },
  { pattern: `${ADJECTIVE} (?:pfadfinder\\p{L}*)${NAME}(?: \\([\\p{L}]{2,8}\\))?`, replacement: 'Verein' },
  {
    pattern: `(?:afrika|türkei|polen|russland|balkan|asien|orient|vietnam|kamerun|ghana|eritrea|syrien|kurdistan|ukraine|iran)-?(?:verein|initiative|union|gemeinschaft)${NAME}|union der (?:polen|türken|kurden|vietnamesen|syrer|ukrainer|italiener)`,
    replacement: 'Verein',
  },
  {
    pattern:
      'landsmannschaft(?: der)?(?: deutschen| sudetendeutschen| siebenbürger sachsen| ostpreußen| schlesier| oberschlesier)?(?: aus (?:russland|ungarn|\\p{Lu}\\p{L}+))?|domowina(?:-\\p{L}+)?|komkar|navend|bund der vertriebenen|djo|jsdr|union der vertriebenen|yekmal|amaro drom|terno drom|romano drom|(?:roma|sinti|kurden|tamilen|jesiden|aramäer|afrikaner|latino|latina|exil)-(?:jugend|kultur|frauen|studenten)?-?(?:verein|verband|gruppe|union|zentrum|initiative)(?: (?:\\p{Lu}\\p{L}+)){0,2}',
    replacement: 'Verein',
  },
  {
    pattern:
      '(?:(?:fc|sv|sc|bv|tus|fk|nk|ks|bc) )?(?:türkgücü|türkiyem(?:spor)?|türk-?spor|gen[çc](?:ler)?birli[ğg]i|galatasaray|fenerbahçe|beşiktaş|anadolu ?spor|(?<=(?:fc|sv|sc|bv|spielvereinigung|verein|club) )(?:anadolu|italia|hilal|azzurri|lusitan[oi]a|españa|portugal|polska|serbia|albania|kosova)(?: \\d{2,4})?|ata ?spor|vatan ?spor|hilal ?spor|rhenania anadolu|croatia|polonia|makkabi|maccabi|hellas|kf kosova|fc kosova|dersim ?spor|kurdistan|suryoy[eo](?:-\\p{L}+)?|syrianska|tamilar?|fk? srbija|bosna|azadi)(?: (?:\\p{Lu}\\p{L}{2,20}))?(?: e\\. ?v\\.)?',
    replacement: 'Sportverein',
    unlessAfter: /^[ ](?:ist|liegt)/u,
  },
]);

/** Associations named after a people become the kind of association; what was done there stays. */
export const ethnicAssociationRule: DetectionRule = {
  id: 'ethnic-association',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); Behaghel 2015: keep the context, drop the group',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Türkischer Elternverein Hagen›: Kasse führen', becomes: 'Verein: Kasse führen' },
      { text: 'Im ‹Kurdischen Kulturzentrum› gab ich Nachhilfe', becomes: 'Im Verein gab ich Nachhilfe' },
      { text: '‹Polnische Volkstanzgruppe›, Auftritte planen', becomes: 'Verein, Auftritte planen' },
      { text: 'Hilfe in ‹der Polnischen Gemeinschaft›', becomes: 'Hilfe in einem Verein' },
      { text: '‹Griechische ›Samstagsschule: basteln', becomes: 'Samstagsschule: basteln' },
      { text: '‹Boğaziçi Kulturverein›: Kasse', becomes: 'Verein: Kasse' },
      { text: 'Tor bei ‹SV Italia 66›', becomes: 'Tor bei Sportverein' },
      { text: '‹SV Croatia Hagen›', becomes: 'Sportverein' },
      { text: '‹Türkgücü Hagen›, Trainer', becomes: 'Sportverein, Trainer' },
    ],
    negative: [
      { text: 'Multikultureller Verein, Istrup Sportverein' },
      { text: 'Turnverein Eintracht, Boxclub Nordstadt' },
      { text: 'Sportverein Blau-Gelb 09' },
      { text: 'Deutsches Rotes Kreuz' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const passages = findTerms(view, TERMS).map((passage) =>
      passage.replacement === null || passage.replacement === ''
        ? passage
        : withAgreeingArticle(view.text, passage, passage.replacement),
    );
    return toFindings(view, TRACE, passages);
  },
};
