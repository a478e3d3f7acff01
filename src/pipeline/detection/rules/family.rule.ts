import type { DetectionRule } from '../detection-rule.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { OF_A_CLIENT } from '../vocabulary/object-of-work.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'family',
  category: 'family',
  reason: 'Der Text nennt Angehörige, ihre Berufe oder familiäre Umstände.',
  score: 0.93,
} as const;

const LABELS = compileLabels([
  'eltern',
  'familie',
  'meine familie',
  'meine eltern',
  'meine geschwister',
  'vater',
  'mutter',
  'geschwister',
  'bruder',
  'schwester',
  'kinder',
  'kind',
  'anzahl der kinder',
  'erziehungsberechtigte[rn]?',
  'sorgeberechtigte[rn]?',
  'gesetzliche[rn]? vertreter(?:in)?',
  'name der eltern',
  'name des vaters',
  'name der mutter',
  'beruf des vaters',
  'beruf der mutter',
  'beruf der eltern',
  'name und beruf der eltern',
  'vormund',
  'notfallkontakt',
  'ehepartner(?:in)?',
  'ehemann',
  'ehefrau',
  'stiefvater',
  'stiefmutter',
  'lebenspartner(?:in)?',
]);

const KIN =
  '(?:mutter|vater|eltern|zieh(?:vater|mutter|eltern)|paten(?:onkel|tante)|verwandte[nr]?|verwandtschaft|nachwuchs|vormund|bruder|brüder|schwester|schwestern|geschwister|oma|opa|großmutter|großvater|großeltern|onkel|tante|cousin|cousine|sohn|söhne|tochter|töchter|kinder|kind|mama|papa|stiefvater|stiefmutter|pflegeeltern|pflegemutter|pflegevater|pflegekind|stiefeltern|halbbruder|halbschwester|adoptivmutter|adoptivvater|adoptiveltern|zwillingsbruder|zwillingsschwester|ehemann|ehefrau|neffe|nichte|schwager|schwägerin|enkel|enkelin|enkelkind|enkelkinder|patenkind|urgroßvater|urgroßmutter|urgroßeltern|uropa|uroma|urgroßonkel|großtante|großonkel|nonn[oa]|dede|babo|yiayia|pappou|abuel[oa]|babcia|dziadek|babuschka|mami|papi|omi|opi|schwiegersohn|schwiegertochter|baby|schwiegervater|schwiegermutter|schwiegereltern|familie)n?s?';
const NAME = "(?!Tel|Handy|Mobil|Fon|Mail|Beruf|Name|Geb)\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
// "für meinen Vater Behördenbriefe": what is done for somebody is no name.
const NO_NAME =
  ' \\p{L}*(?:ung|ungen|heit|keit|schaft|briefe?|haus|arbeit(?:en)?|laden|betrieb|hilfe|garten|aufgaben|einkauf|einkäufe|haushalt|formulare?|termine?|anträge|deutsch|mathe|abends|morgens)[ ,.]';
const JOB =
  '\\p{Lu}[\\p{L}-]{2,25}(?: (?:im|in|bei|der|für|am) (?:der |einem |einer )?\\p{Lu}?[\\p{L}-]{2,25}){0,2}';
const OWN =
  '(?:mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?) (?:(?:ältere[rnms]?|jüngere[rnms]?|kleine[rnms]?|große[rnms]?|zwei|drei|vier|beide[nr]?|\\p{Ll}{3,20}e[rnms]?) ){0,2}';

const TERMS = compileTerms([
  { pattern: 'als (?<gone>(?:jüngst|ältest|einzig|mittler)\\p{L}{1,3} von \\p{L}{2,8}en)' },
  {
    pattern:
      '(?:mutter|vater|eltern) (?:ist |sind |früh )?(?:verstorben|unbekannt|gestorben|arbeitslos|alleinerziehend|geschieden)',
  },
  {
    pattern:
      '(?:betreuung|erziehung|pflege) (?<gone>(?:des|der)(?: eigenen| kranken)? (?:vaters|mutter|eltern|großeltern|oma|opas|bruders|schwester|ehemanns|ehefrau)|der eigenen kinder|des eigenen kindes)',
    replacement: 'Angehöriger',
  },
  {
    pattern:
      '(?:sohn|tochter|kind|enkel|enkelin) (?:des|der|eines|einer) (?=\\p{Lu})\\p{L}{3,25}(?:s|es|in)?(?: und (?:des|der|eines|einer) \\p{L}{3,25})?',
    unlessBefore:
      /(?:nachhilfe|hausaufgaben|unterricht|lernzeit|babysitt\p{L}+)[ \n](?:mit|für|bei)[ \n](?:dem|der|den|einem|einer|einen)[ \n]$/iu,
    unlessServed: /^/u,
  },
  {
    pattern:
      "(?:my|our) (?:mother(?! tongue)|father|parents|mum|mom|dad|husband|wife|son|daughter|sons|daughters|brother|sister|brothers|sisters|siblings|grandmother|grandfather|grandparents|family|child|children|kids|aunt|uncle|cousin)(?:[’']s?)?|single (?:mother|father|mom|dad|parent)|(?:mother|father) of (?:one|two|three|four|a)(?: (?:\\p{L}+ ){0,2}?(?:child|children|boys?|girls?|sons?|daughters?))?|(?:two|three|four|five) (?:brothers|sisters|siblings)",
  },
  {
    pattern:
      '(?:scheidung|trennung|tod|krankheit|arbeitslosigkeit) (?:meine[rs]?|unsere[rs]?) (?:eltern|mutter|vaters|bruders|schwester|oma|opas|mannes|frau)',
  },
  { pattern: '(?:der|die|dem|den|vom|beim|mit) (?:opa|oma|papa|mama)s?(?= \\p{Ll}|,|\\.)' },
  {
    pattern:
      '(?:unser|mein)(?:e[nmrs]?)? (?:erste|zweite|dritte)[srnm]? (?:kind(?:es)?|sohn|tochter|baby)|(?:\\d|keine|zwei|drei|vier|fünf) (?:erwachsene|eigene|minderjährige|schulpflichtige) kinder|(?:unsere |meine |die )?kinder sind (?:groß|erwachsen|aus dem haus|selbständig|selbstständig)|(?:seit|nach) dem tod (?:meine[srn]?|unsere[srn]?) \\p{L}+|keine familie in',
  },
  {
    pattern:
      '(?:durch|über|von|mit|bei|dank|für) (?<gone>(?:eine[mnr]? |zwei |andere )?(?:onkel|tante|cousin|cousine|großcousin\\p{L}*|verwandten?|oma|opa))(?= |,|\\.|$)|verwandte[nr]? von mir|verwandtschaft',
    unlessBefore: /(?:sprache|beruf\p{L}*|nah)[ \n]$/iu,
  },
  {
    pattern:
      '(?:wir,? |uns,? )?als (?:seine |ihre |stolze )?eltern(?= (?:bestätig|bitt|unterstütz|freu|würd|könn|danken))|(?:der |die |dem |den )?(?:vater|mutter|eltern|großeltern|oma|opa)(?= (?:des|der|von) (?:schüler|praktikant|jugendlich|bewerber|auszubildend))',
  },
  {
    pattern:
      '(?:die |der |den |dem |das )?(?:schwieger|ur-?groß|stief|pflege|adoptiv|zieh|paten)-?(?:eltern|mutter|vater|oma|opa|onkel|tante|bruder|schwester|sohn|tochter|kind(?:er)?)s?',
    unlessAfter:
      /^[ \n](?:im|in|beim|am)[ \n](?:\p{Ll}+[ \n])?\p{L}*(?:projekt|programm|patenschaft|mentoring|tandem|initiative)(?!\p{L})/iu,
    unlessServed: /(?:pflege|paten)-?kinder$/iu,
    unlessBefore: /(?:für|mit|von|beratung|betreuung|praktikum)[ \n](?:\p{L}+[ \n]){0,2}$/iu,
  },
  {
    pattern:
      '(?:vater und mutter|mutter und vater|mama und papa|papa und mama)|(?:bin|als|werdende[r]?) (?:\\p{Ll}+ )?(?<gone>(?:tante|onkel|oma|opa|großmutter|großvater|patin|pate)(?: (?:von|eines|einer) (?:\\p{L}+ ){0,2}?(?:nichten?|neffen?|enkel\\p{L}*|kindern|zwillingen))?)(?=[ ,.]|$)(?! für)',
  },
  {
    // "verheiratet, ein Sohn (4)"
    pattern:
      '(?<=(?:verheiratet|geschieden|verwitwet|ledig|getrennt|verlobt|alleinerziehend)[ ]?[,;·|(] ?)(?:eine?n?|zwei|drei|vier|\\d) (?:söhne?|töchter|tochter|sohn|kind(?:er)?|zwillinge)(?: \\(\\d{1,2}(?:[ ]?(?:,|und|/)[ ]?\\d{1,2})*(?: jahre)?\\))?',
  },
  {
    // "meine beiden Praktika", "unsere kleinen Gäste": nothing of the family stands before a noun.
    pattern:
      '(?:unsere|meine)(?:n|r)? (?:(?:mädchen|mädels|jungs)(?= |[.,;])|(?:kleinen|beiden)(?=[.,;]| (?:sind|waren|gehen|kommen|brauchen|schlafen|besuchen|und ich)(?= |[.,;])))',
    unlessBefore: /(?:train|betreu|coach|verein|mannschaft|team)\p{L}*[^.;\n]{0,40}$/iu,
    unlessAfter: /^[^.;\n]{0,50}(?:gruppe|mannschaft|team|verein|train|meister|gew[ao]nn|turnier|spiel)/iu,
  },
  {
    pattern: '(?:unser|mein)(?:e[nmrs]?)? (?<gone>familien-?(?:betriebe?|unternehmen|geschäfte?))s?',
    replacement: 'Betrieb',
  },
  {
    pattern: '(?:the )?(?:eldest|oldest|youngest|only) (?:daughter|son|child|sister|brother)(?: of \\p{L}+)?',
  },
  { pattern: 'keine kinder(?=[,.;)]|[\\n\\u2029]|$)', unlessBefore: /(?:für|dürfen|damit)[ \n]$/iu },
  { pattern: `(?:${OWN})${KIN},? (?:(?=\\p{Lu})${JOB} )?von beruf,?` },
  {
    pattern:
      '(?:mutter|vater|mama|papa) (?:von|einer|eines) (?:\\p{L}+ ){0,2}(?:\\p{L}*kind(?:es|ern|s)?|babys?|zwillingen|tochter|töchtern|sohnes|söhnen)',
  },
  {
    pattern:
      '(?:ihr|sein|deren|dessen)(?:e[nmrs]?)? (?:vater|mutter|bruder|schwester|oma|opa|onkel|tante|ehemann|ehefrau|lebensgefährt(?:e|in))s?',
    unlessBefore: /(?:^|[^\p{L}])(?:und|mit|oder|sowie)[ \n]$/iu,
  },
  {
    pattern:
      '(?:betrieb|hof|geschäft|laden|restaurant|firma|imbiss|werkstatt|praxis|kiosk|salon|café|gärtnerei|bäckerei|hotel)(?:s|es)?(?<gone> (?:der (?:eltern|großeltern|mutter|oma|tante|familie)|des (?:vaters|onkels|opas|großvaters|bruders)))',
    replacement: '',
  },
  {
    pattern:
      '(?<gone>elterliche[nrms]? )(?:betrieb|hof|geschäft|restaurant|laden|imbiss|firma|haushalt|gaststätte|café)(?:es|s)?',
    replacement: '',
  },
  {
    pattern:
      '(?:betreuung|erziehung) (?<gone>(?:ihrer|seiner) (?:\\p{Ll}+ )?(?:kinder|tochter)|(?:ihres|seines) (?:\\p{Ll}+ )?(?:kindes|sohnes))',
    replacement: 'Angehöriger',
  },
  {
    pattern:
      '(?:nach |seit |vor )?(?:der )?geburt (?:meine[rs]?|unsere[rs]?|eines|einer|des|der) (?:\\p{Ll}+ )?(?:sohnes|sohns|tochter|kindes|kinder|zwillinge)',
  },
  {
    pattern:
      'als (?<gone>(?:(?:ältest|jüngst|einzig|mittler|zweit|dritt|erst)\\p{L}{0,7}|große[rn]?|kleine[rn]?) (?:(?:tochter|sohn|kind|schwester|bruder)(?: von (?:\\p{L}+|\\d) (?:kindern|geschwistern))?|von (?:\\p{L}+|\\d) (?:kindern|geschwistern)))',
  },
  {
    pattern:
      '(?:bin|als|werdende[r]?|alleinerziehende[r]?|junge[r]?|zweifache[r]?|dreifache[r]?) (?<gone>(?:alleinerziehende[r]? |junge[r]? |werdende[r]? )?(?:mutter|vater|mama|papa)(?: (?:von|einer|eines) (?:\\p{L}+ ){0,2}(?:\\p{L}*kind(?:es|ern)?|babys?|zwillingen|tochter|töchtern|sohnes|söhnen))?)',
  },
  {
    pattern:
      '(?:betreuung|erziehung|pflege) (?<gone>(?:meines|meiner|eigener|unserer|unseres) (?:\\p{Ll}+ )?(?:sohnes|tochter|kindes|kinder|mutter|vaters|großmutter|großvaters|oma|opas|eltern|großeltern|bruders|schwester))',
    replacement: 'Angehöriger',
  },
  {
    pattern: `(?:${OWN})${KIN}(?: (?:und|sowie) (?:${OWN})?${KIN})?(?:(?<!(?:eltern|familie|geschwistern?|kindern?|verwandten?))(?!${NO_NAME}),? (?=${NAME}[,. ])${NAME}(?: ${NAME})?)?(?:,? (?:(?:ist |war )?(?:von beruf|gelernte[r]?)|(?:arbeitet|arbeitete|ist tätig|tätig) als|ist|war) (?:eine?n? )?(?=\\p{Lu})${JOB}(?:,|(?= |\\.)))?`,
  },
  {
    pattern: `(?<![\\p{L}] )(?:mutter|vater|bruder|schwester|oma|opa|onkel|tante|mama|papa)(?: (?=\\p{Lu})${NAME}){1,2}`,
  },
  {
    pattern:
      '(?:habe |hat |mit |von |und )?(?<gone>(?:\\d{1,2}|ein(?:e[nm]?)?|zwei|drei|vier|fünf|sechs|keine|mehrere|jüngere|ältere|kleine) (?:jüngere[nr]? |ältere[nr]? |kleine[nr]? |kleinere[nr]? |eigene[nr]? )?(?:geschwistern?|brüdern?|bruder|schwestern?|(?:halb|stief)(?:geschwistern?|brüdern?|bruder|schwestern?)|söhnen?|töchtern?|sohn|tochter))',
    unlessBefore: /(?:nachhilfe|babysit\p{L}*|unterricht\p{L}*|betreuung)[ \n](?:für|von)[ \n]$/iu,
    unlessAfter: new RegExp(`^-?(?:unternehmen|firma|partei)|${OF_A_CLIENT.source}`, 'iu'),
  },
  {
    pattern:
      '(?:habe|hat|vater von|mutter von|mit meinen|mit unseren|haben) (?:selbst |schon |bereits )?(?<gone>(?:(?:\\d{1,2}|ein|zwei|drei|vier|fünf|eigene|kleine) kind(?:er|ern)?|eine tochter|einen sohn))',
  },
  {
    pattern:
      '(?:in )?(?:entbindung(?:stermin)?|eltern-? ?zeit|elterngeld|mutterschutz|familien-?pflegezeit|erziehungszeit(?:en)?|erziehungsurlaub|kindererziehung(?:szeit(?:en)?)?|schwangerschaft|schwanger|babypause|familienphase|familienpause|kinderpause)(?: bis \\p{L}+| genommen)?(?: ?\\((?:sohn|tochter|kind|\\d\\.? kind|zwillinge)[^()\\n]{0,16}\\))?',
  },
  {
    pattern:
      '(?:hausfrau und mutter|pflegefamilie|adoptivfamilie|patchwork-?familie|wohngruppe der jugendhilfe|heimkind|(?:im|in einem) kinderheim(?= aufgewachsen| groß)|wir sind eine (?:große|kleine|kinderreiche) familie|bildungsfernen? (?:familie|haushalt|elternhaus)|(?:nicht-?)?akademiker(?:familie|haushalt|kind)|arbeiter(?:familie|kind)|einzelkind|zwilling(?:s\\p{L}+)?|halbwaise|vollwaise|waise|pflegekind|adoptivkind|adoptiert|scheidungskind|(?:in|aus) einer (?:großen|kinderreichen|kleinen|alleinerziehenden|arbeiter)-?familie)',
    unlessAfter: /^[ ]?(?:reifen|bereifung)/iu,
  },
]);

/** Parents, brothers, sisters and children, their names and occupations; care work keeps its task. */
export const familyRule: DetectionRule = {
  id: 'family',
  category: 'family',
  source: 'AGG §1, §7; Art. 6 GG; social origin is no criterion of aptitude (Art. 33(2) GG)',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Eltern: ‹Tom Brandhorst (Elektriker), Ida Brandhorst›', becomes: 'Eltern: [Familie]' },
      { text: 'Familie\t‹2 Geschwister›', becomes: 'Familie\t[Familie]' },
      {
        text: '‹Meine Mutter Nele, von Beruf Krankenschwester,› hat mich unterstützt.',
        becomes: '[Familie] hat mich unterstützt.',
      },
      { text: '‹Mutter Ines› Tel. folgt', becomes: '[Familie] Tel. folgt' },
      { text: 'Ich habe ‹zwei ältere Brüder› betreut.', becomes: 'Ich habe [Familie] betreut.' },
      { text: '‹Mein Patenkind› ist 3.', becomes: '[Familie] ist 3.' },
      { text: 'Als ‹Sohn eines Bäckers› früh geholfen', becomes: 'Als [Familie] früh geholfen' },
      { text: 'Ich habe ‹drei Brüder›.', becomes: 'Ich habe [Familie].' },
      { text: 'Pflege ‹meiner Großmutter›', becomes: 'Pflege Angehöriger' },
      { text: 'als ‹ältestes von vier Kindern›', becomes: 'als [Familie]' },
      { text: 'I help in ‹my mother’s› shop', becomes: 'I help in [Familie] shop' },
      { text: 'nach der ‹Scheidung meiner Eltern›', becomes: 'nach der [Familie]' },
      { text: 'In unserem ‹Familienbetrieb› half ich', becomes: 'In unserem Betrieb half ich' },
      { text: 'im ‹elterlichen› Betrieb', becomes: 'im Betrieb' },
      { text: 'im Betrieb‹ der Eltern›', becomes: 'im Betrieb' },
      { text: '‹Ihr Vater› sitzt dort', becomes: '[Familie] sitzt dort' },
      { text: '2020 in ‹Elternzeit›', becomes: '2020 [Familie]' },
    ],
    negative: [
      { text: 'Meine beiden Praktika, unsere kleinen Gäste; unsere Mädchen wurden Meister' },
      { text: 'Familienzentrum Wirbelwind, Elternabend vorbereiten' },
      { text: 'Betreuung von 3 Kindern am Nachmittag' },
      { text: 'Mutter und Schrauben sortieren' },
      { text: 'Kinder beim Mittagessen begleiten' },
      { text: 'Eltern und Kinder beraten' },
      { text: 'Sprache in der Familie: Polnisch' },
      { text: 'Zwei ältere Brüder des Kindes betreut, Patenkind im Leseprojekt' },
      { text: 'Den Sohn einer Nachbarin unterrichtet; Pflegekinder im Heim betreut' },
      { text: 'Hausaufgaben mit der Tochter des Chefs gemacht' },
      { text: 'Nachhilfe für drei Geschwister gegeben; als große Hilfe, als kleiner Betrieb' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [...findFamilyLines(view), ...findTerms(view, TERMS)]);
  },
};

// A value wraps to the next line as long as a bracket or a comma is open: "Philipp S. (Fahrer)," + "Leonie S.".
function findFamilyLines(view: TextView): Passage[] {
  return findLabelledValues(view, LABELS, lengthOfFamily, isLabel).map((value) => {
    const { start, end } = value;
    let last = end;
    for (let lines = 0; lines < 3; lines += 1) {
      const read = view.text.slice(start, last);
      const isOpen = /[,(&]\s*$|\bund\s*$/u.test(read) || count(read, '(') > count(read, ')');
      const next = /^[ ]*[\n\u2029\t]{1,2}([^\n\u2029\t]{1,60})/u.exec(view.text.slice(last, last + 64));
      const occupation = /^[ ]*[\n\u2029\t]{1,2}(\([^\n\u2029\t]{1,40}\))/u.exec(
        view.text.slice(last, last + 64),
      );
      const more = isOpen ? next : occupation;
      if (more === null) break;
      last += more[0].length;
    }
    return { ...toRemovedValue(value), end: last };
  });
}

// "Sprache in der Familie:" is the label of a language.
function isLabel(before: string): boolean {
  return !/(?:in|innerhalb) (?:der|meiner|ihrer) $/iu.test(before);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function lengthOfFamily(value: string, divider: string): number {
  const isRunningText = /^ +$/u.test(divider);
  if (isRunningText) return 0;
  // "Familie · Hobbys" are two headings.
  if (/[·•|]/u.test(divider))
    return /^(?:\d{1,2}|keine|zwei|drei)[ ]?\p{L}{0,12}/u.exec(value)?.[0].length ?? 0;
  // What OCR could not read may stand first: the rest is about the family all the same.
  return /^(?:\p{Lu}|\d|[^\p{L}\s]|keine|zwei|drei|ein|ja|nein|selbst|beide|getrennt|verstorben|arbeit)/u.test(
    value,
  )
    ? value.replace(/(?:\.|\s)+$/u, '').length
    : 0;
}
