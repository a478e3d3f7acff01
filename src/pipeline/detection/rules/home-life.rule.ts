import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Families and children somebody works with are part of the task.
const AS_A_TASK =
  /(?:für|mit|von|betreu\p{L}*|begleit\p{L}*|unterstütz\p{L}*|beratung|arbeit|hilfe|umgang|praktikum|fsj|bufdi|dienst|in einer|an|aufsicht|abteilung|amt)[ \n](?:\p{L}+[ \n]){0,2}$/iu;

/** How and with whom somebody lives, without a relative being named: children's home, benefits, class of the family. */
export const homeLifeRule = vocabularyRule({
  id: 'home-life',
  category: 'family',
  source: 'AGG §1, §7; Art. 6 GG; social origin is no criterion of aptitude (Art. 33(2) GG)',
  reason: 'Der Text nennt Lebens- oder Familienverhältnisse.',
  score: 0.9,
  examples: {
    positive: [
      { text: 'Ich wohne in einer ‹Wohngruppe›.', becomes: 'Ich wohne in einer [Familie].' },
      { text: 'Wir ‹beziehen Bürgergeld›.', becomes: 'Wir [Familie].' },
      { text: 'Ich komme aus ‹einer Handwerkerfamilie›.', becomes: 'Ich komme aus [Familie].' },
      { text: 'Meine ‹Kinderbetreuung ist geregelt›', becomes: 'Meine [Familie]' },
      { text: 'Wir ‹erwarten Nachwuchs›.', becomes: 'Wir [Familie].' },
      { text: 'Bei uns sind wir ‹zu siebt›', becomes: 'Bei uns sind wir [Familie]' },
      { text: 'Name durch ‹Heirat› geändert', becomes: 'Name durch [Familie] geändert' },
      { text: 'Ich ‹habe Zwillinge›.', becomes: 'Ich [Familie].' },
      { text: '‹Meine Jungs› sind im Verein.', becomes: '[Familie] sind im Verein.' },
      { text: 'Vertretung: ‹Amtsvormund›', becomes: 'Vertretung: [Familie]' },
      { text: 'als ‹Familienvater› geschätzt', becomes: 'als [Familie] geschätzt' },
    ],
    negative: [
      { text: 'Praktikum in einer Wohngruppe, Aushilfe im Kinderheim' },
      { text: 'Kinderbetreuung beim Stadtfest, Beratung zum Bürgergeld' },
      { text: 'Mitarbeit im Familienbetrieb, Familienzentrum Nord' },
      { text: 'Meine kleinen Erfolge, unsere großen Aufträge' },
      { text: 'Wir arbeiteten zu dritt an dem Projekt' },
      { text: 'Unsere Jungs im Verein trainiere ich zweimal die Woche' },
      { text: 'Nachwuchs im Verein trainiert; Praktikum beim Amtsvormund' },
      { text: 'Hausarbeit und Facharbeit geschrieben' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:mein |meinem |das |im |strenges? )?elternhaus(?:es)?|schlüsselkind|(?:im )?wechselmodell|(?:amts|vereins|einzel)?-?vormundschaft|(?:amts|vereins|berufs)-?vorm[uü]nd(?:in|er|es|s)?|(?:(?:unsere|meine)[rn]? )?ade?lige[rn]? (?:herkunft|abstammung|familie|vorfahren|wurzeln)|adels-?(?:familie|geschlecht|titel)|unterhalts-?pflichtig(?: für \\p{L}+ \\p{L}+)?|steuerklasse (?:[1-6]|i{1,3}|iv|vi?)|kinderfreibetr[aä]ge?(?: \\d[,.]\\d)?|alleinverdiener(?:in)?|hauptverdiener(?:in)?|leih-?(?:oma|opa)|(?:wegen|trotz|teilzeit mit) (?<gone>kind(?:ern)?)(?=$|[.,;)]|[\\n\\u2029])|durch (?:die )?großeltern',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:wohne|lebe|lebte|wohnte|wohn|bin|aufgewachsen|groß geworden|war)(?![\\p{L}])[^.;\\n]{0,25}? (?:in|im|bei) (?:(?:einer|einem|der|dem) )?(?<gone>(?:betreuten )?(?:(?:jugend)?wohngruppe|jugendwohnen|jugendhilfe(?:einrichtung)?|einrichtung der jugendhilfe|(?:kinder|jugend)?-?heim|betreute[nsm]? wohnen|pflegefamilie|pflegeeltern|bereitschaftspflege|frauenhaus|mutter-kind-(?:haus|heim|einrichtung)|obdachlosen\\p{L}+))',
    },
    {
      pattern:
        '(?:wohngruppe|einrichtung) der jugendhilfe|heimkinder?|care-?leaver(?:in)?|(?:im|in einem) (?:kinder)?heim(?= (?:groß|aufgewachsen|gelebt))',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:beziehe|beziehen|bezog|bekomme|bekommen|erhalte|erhalten|leben von|lebe von|von)(?: wir| ich)? (?:derzeit |aktuell )?(?:bürgergeld|hartz ?(?:4|iv)|sozialhilfe|alg ?(?:2|ii)|grundsicherung|wohngeld|sozialleistungen|waisenrente|halbwaisenrente|unterhalt(?:svorschuss)?|kinderzuschlag)|bedarfsgemeinschaft|kindergeld-?(?:nummer|nr\\.?|berechtigt\\p{L}*|bezug)(?:[ ]?[:=]? ?(?:ja|nein|\\d+\\p{L}*\\d*))?|(?:halb|voll)?waisen-?rente',
      unlessBefore:
        /(?:antrag\p{L}*|beratung|sachbearbeitung|akten|bescheid\p{L}*)[ \n](?:\p{L}+[ \n]){0,2}$/iu,
    },
    {
      pattern:
        '(?:aus |in )?(?<gone>(?:eine[rm] |der )?(?:handwerker|beamten|lehrer|bauern|arzt|ärzte|musiker|unternehmer|gastronomen|polizisten|großen|künstler|winzer|feuerwehr|arbeiter|migranten|flüchtlings|groß|patchwork|regenbogen)-?familie)(?: mit \\p{L}+ kindern)?',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:aus|in) (?<gone>(?:sehr )?(?:einfachen|bescheidenen|ärmlichen|schwierigen|geordneten|guten|zerrütteten) (?:familiären )?verhältnissen|(?:einem |eher )?(?:bildungsfernen|bürgerlichen|gutbürgerlichen|akademischen|sozial schwachen|armen|reichen) (?:elternhaus|haushalt|familie|verhältnissen|umfeld))',
    },
    {
      pattern:
        '(?:meine|unsere|die)(?: eigene)? (?<gone>kinder-?betreuung)|(?:kinder-?betreuung (?:ist |für mein\\p{L}* )?(?:gesichert|geregelt|sichergestellt|vorhanden|organisiert|geklärt)|betreuung (?:meines kindes |der kinder )?(?:ist )?(?:gesichert|geregelt|sichergestellt))',
    },
    {
      pattern:
        '(?:kinder-?)?betreuung (?:ist )?(?:gesichert|sichergestellt|geregelt)|kinder-?betreuung (?:ist )?(?:gesichert|sichergestellt|geregelt)',
    },
    {
      pattern:
        '(?:erwarten?|erwarte|bekommen?|bekam(?:en)?)(?: wir| ich)?(?: im \\p{L}+| bald| gerade)?(?: unser(?:en)?| ein)?(?: erste[ns]?| zweite[ns]?)? (?:nachwuchs|baby|kind)(?= |[.,]|$)|in anderen umständen|hochschwanger|werdende eltern|hab(?:e|en) (?:ich |wir )?(?:selbst )?(?:zwillinge|drillinge|nachwuchs|kids)|(?:zwillings|dreifach|zweifach)e?-?(?:mutter|vater|mama|papa|eltern)',
    },
    {
      pattern:
        '(?:als |bin |ist |zweifache[rn]? |dreifache[rn]? |vierfache[rn]? )(?<gone>(?:(?:zwei|drei|vier)fache[rn]? |junge[rn]? )?(?:familien|allein-?erziehende[rn]? )?-?(?:vater|mutter|mama|papa|familienvater|familienmutter|familienmensch)(?:n)?)(?! (?:von|einer|eines|und))',
    },
    {
      pattern:
        '(?:wir sind|sind wir|leben wir|wohnen wir|wir leben|wir wohnen)(?: zuhause| zu hause| daheim)? (?<gone>zu (?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt)|(?:zwei|drei|vier|fünf|sechs|sieben|acht|\\d) (?:kinder|geschwister|personen|leute))',
    },
    {
      pattern:
        '(?:durch|vor|nach|seit|wegen)(?: der| meiner| ihrer| seiner)? (?<gone>heirat|hochzeit|eheschließung|vermählung)|ehename|(?:frisch|glücklich|jung|wieder)-?verheiratet|flitterwochen|trauzeug\\p{L}+ meiner',
    },
    {
      pattern:
        'haushalts-?(?:mitglieder|größe|angehörige)[ ]?[:\\t] ?(?<gone>\\d{1,2}|zwei|drei|vier|fünf)|(?:anzahl|zahl) der (?:kinder|geschwister)[ ]?[:\\t] ?(?:\\d{1,2})',
    },
    {
      pattern:
        '\\d kind(?:er)?(?: \\([^()\\n]{1,24}\\))?(?=,? betreuung|$|[\\n\\u2029;])|(?:geschieden|verheiratet|ledig|verlobt|verwitwet|getrennt),? (?<gone>(?:\\d|ein|zwei|drei|vier|keine?) kind(?:er)?)',
      unlessBefore: /(?:für|mit|von|betreu\p{L}*|gruppe|bis|\d)[ \n:]*(?:\p{L}+[ \n]){0,2}$/iu,
    },
    {
      pattern:
        '(?:als )?(?<gone>(?:älteste|jüngste|zweit\\p{L}+|dritt\\p{L}+|zweite|dritte|vierte|mittlere|einzige)[srnm]? (?:von|unter) (?:zwei|drei|vier|fünf|sechs|sieben|acht|\\d) (?:kindern|geschwistern|söhnen|töchtern))|als große[rn]? (?:schwester|bruder)',
    },
    {
      pattern: '(?:familien|eltern|erziehungs)-?(?:zeit|phase|pause)(?! ?im)|familienmanager(?:in)?',
      unlessBefore: /(?:beratung|antrag\p{L}*|vertretung|als)[ \n](?:\p{L}+[ \n]){0,2}$/iu,
    },
    {
      pattern:
        '(?:meine|unsere)(?:n|r)? (?:(?:beiden|zwei|drei|kleinen|großen|eigenen|lieben) )?(?:kids?|kiddies|zwillinge|drillinge|(?:kleinen|großen)(?! \\p{Lu})|ma|mum|mom|pa|paps|daddy|dad|mutti|vati|omi|opi|mütter|väter|familie)(?= |[.,!]|$)|(?:meine|unsere)(?:n|r)? ganze[nr]? familie|(?:von|bei|mit) (?<gone>(?:opa|oma|papa|mama|omi|opi|vati|mutti))(?=[ ,.])',
    },
    {
      // "Unsere Jungs im Verein trainiere ich" is a team.
      pattern:
        '(?:meine|unsere)(?:n|r)? (?:(?:beiden|zwei|drei|kleinen|großen|eigenen|lieben) )?(?:jungs|mädels)(?= |[.,!]|$)',
      unlessBefore: /(?:train|coach|mannschaft|team|verein)\p{L}*[ \n](?:\p{Ll}+[ \n]){0,2}$/iu,
      unlessAfter: /^[^.;\n]{0,40}(?:trainiert?e?|coache?|coachte)[ \n](?:ich|wir)(?!\p{L})/iu,
    },
    { pattern: '(?:two|three|four|my) (?:kids|little ones)|(?:mein|unser)(?:e[nmrs]?)? bruderherz' },
    {
      pattern:
        '(?:papa|mama|mutti|vati|mutter|vater) (?:ist|war|arbeitet|arbeitete|kommt|hat)(?: (?:als|im|in|bei|ein|eine|der|dem|die|den))* \\p{L}+',
      unlessBefore: /(?:der|die|das|den|dem|des|ein|eine|einer|ihr|ihre|sein|seine|mein|meine|und)[ \n]$/iu,
    },
  ],
});
