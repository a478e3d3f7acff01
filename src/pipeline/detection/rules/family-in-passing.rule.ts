import { OF_A_CLIENT } from '../vocabulary/object-of-work.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Families, children and births somebody works with are part of the task.
const AS_A_TASK =
  /(?:betreu\p{L}*|begleit\p{L}*|unterstütz\p{L}*|beratung|arbeit|hilfe|praktik\p{L}*|standesamt|kita|hort|jugendamt|gruppe|unterricht\p{L}*|für|zwischen)[ :,\n](?:\p{L}+[ \n]){0,3}$/iu;

/** Relatives and family matters without "mein": among brothers and sisters, parting of the parents, a birth as a reason. */
export const familyInPassingRule = vocabularyRule({
  id: 'family-in-passing',
  category: 'family',
  source: 'AGG §1, §7; Art. 6 GG; wordings missed in sentences written before the rules were read, 2026-11',
  reason: 'Eine beiläufige Wendung nennt Angehörige oder familiäre Umstände.',
  score: 0.86,
  examples: {
    positive: [
      { text: '‹Unter Geschwistern› teilt man.', becomes: '[Familie] teilt man.' },
      { text: 'Nach der ‹Trennung der Eltern› zog ich um.', becomes: 'Nach der [Familie] zog ich um.' },
      { text: 'Ich ‹heirate im Mai›.', becomes: 'Ich [Familie].' },
      { text: 'Ausbildung abgebrochen (‹Geburt›)', becomes: 'Ausbildung abgebrochen ([Familie])' },
      { text: 'da ich ‹einen dreijährigen Sohn› habe', becomes: 'da ich [Familie] habe' },
      { text: '‹Mutterschaftszeit› 2022', becomes: '[Familie] 2022' },
      { text: 'Mein ‹Betreuer vom Jugendamt› half.', becomes: 'Mein [Familie] half.' },
      { text: '‹Restaurant der Familie›', becomes: 'Restaurant' },
      { text: 'gemeldet bei ‹den Großeltern›', becomes: 'gemeldet bei [Familie]' },
      { text: 'Bäcker liegt bei uns ‹in der Familie›.', becomes: 'Bäcker liegt bei uns [Familie].' },
      { text: '‹Bei uns hat noch niemand studiert›.', becomes: '[Familie].' },
      { text: '‹Unser Kleiner› geht zur Kita.', becomes: '[Familie] geht zur Kita.' },
      { text: 'Jetzt, ‹wo die Kinder größer sind›, lerne ich.', becomes: 'Jetzt, [Familie], lerne ich.' },
      { text: 'Seit 2019 bin ich ‹Mutter›.', becomes: 'Seit 2019 bin ich [Familie].' },
      { text: 'in Teilzeit ‹wegen Kinderbetreuung›', becomes: 'in Teilzeit [Familie]' },
      { text: '‹Sorgerecht geteilt›', becomes: '[Familie]' },
      { text: 'Ich werde ‹vom Jugendamt begleitet›.', becomes: 'Ich werde [Familie].' },
      { text: '‹Oma› sagt, ich kann das.', becomes: '[Familie] sagt, ich kann das.' },
      { text: '‹Kinder haben wir noch keine›.', becomes: '[Familie].' },
      { text: 'Ich und er ‹leben seit zwei Jahren zusammen›.', becomes: 'Ich und er [Familie].' },
      { text: 'meine Töchter ‹(10 und 7 Jahre)›', becomes: 'meine Töchter [Familie]' },
      { text: 'gesehen: ‹Mutter›', becomes: 'gesehen: [Familie]' },
      { text: 'Ich habe in einer ‹Wohngruppe› gelebt.', becomes: 'Ich habe in einer [Familie] gelebt.' },
    ],
    negative: [
      { text: 'Spielenachmittag mit den Großeltern der Kita; unser kleiner Betrieb, unser Großer Saal' },
      {
        text: 'Praktikum im Betreuten Wohnen; vom Jugendamt gefördertes Projekt; Ärger wegen Kinderbetreuungsplätzen geschlichtet',
      },
      { text: 'Mit Frau und Kind: Theaterstück; wir ziehen das Projekt zusammen durch' },
      { text: 'Kinder (3 bis 6 Jahre) betreut; wir stellten das Programm zusammen' },
      { text: 'Pflegende Angehörige beraten, Mutter und Schraube verloren' },
      { text: 'Bei uns im Betrieb hat noch niemand gefehlt; in einer Wohngruppe geholfen' },
      { text: 'Streit unter Geschwistern in der Kita geschlichtet' },
      { text: 'Trennung der Elternbriefe nach Klassen; Geburt eines Kalbes begleitet' },
      { text: 'Standesamt (Geburten, Sterbefälle)' },
      { text: 'Einen dreijährigen Jungen in der Gruppe betreut' },
      { text: 'Praktikum bei einer Betreuerin vom Jugendamt' },
      { text: 'Kinderphasen im Unterricht besprochen' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:unter|mit (?:den|beiden|allen)|bei (?:den|uns)) geschwistern(?! (?:in|aus|im))|wir (?:sind )?(?:drei|vier|fünf|sechs|sieben|acht) geschwister',
      unlessBefore: AS_A_TASK,
      unlessAfter: OF_A_CLIENT,
    },
    {
      pattern: '(?:trennung|scheidung|streit|auszug) (?:der|beider) (?:eltern|großeltern)',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:ich |wir |und )(?<gone>heiraten? (?:im|in|bald|nächstes|diesen|diesem|dieses) ?(?:\\p{L}+)?)|(?:steht|planen?) (?:unsere|meine|die|eine) hochzeit',
    },
    {
      pattern:
        '(?:abgebrochen|unterbrochen|unterbrechung|abbruch|pause|pausiert|beendet|lücke|auszeit) ?[(:,–-] ?(?<gone>(?:wegen |nach )?(?:geburt|schwangerschaft|mutterschaft|kind|elternzeit|familie|pflege(?:fall)?(?: in der familie)?))(?=\\)|,|$|[\\n\\u2029.])',
    },
    {
      pattern:
        '(?:(?:mit |für |habe |einen |eine |ein |zwei |meinen |meine |mein )){1,2}(?:\\p{L}{3,12}jährige|\\d{1,2}-?jährige|halbjährige|neugeborene|kleine)[rsnm]? (?:sohn|tochter|söhne|töchter|zwillinge)(?:n)?',
      unlessBefore: AS_A_TASK,
      unlessAfter: OF_A_CLIENT,
    },
    {
      pattern:
        '(?:zu|bei|von|mit|für) (?:den|unseren) großeltern(?! (?:der|des|von|aus) )|(?:wohnhaft|wohnt|wohne|lebe|lebt|gemeldet|aufgewachsen|zu besuch) (?:ich )?(?:bei|mit) (?<gone>(?:den|der|dem|beiden|ihren|seinen|ihrer|seiner|seinem|ihrem) (?:großeltern|mutter|vater|eltern|oma|opa|pflegeeltern|tante|onkel|schwester|bruder))',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:der|die|als) erste[rs]? mit \\p{L}+(?: \\p{L}+)? (?:in|aus) (?:der|meiner|unserer) familie|(?:bei uns|in meiner familie|zu ?hause) hat (?:noch |vorher |vor mir ){0,2}(?:niemand|keiner) (?:studiert|abitur|einen abschluss|eine ausbildung|einen beruf)(?: gemacht| gelernt)?|(?:liegt|steckt|hat|ist) (?:(?:bei uns|mir|uns) )?(?<gone>in (?:der|meiner|unserer) familie)|familientradition',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?<=als )pflegende[rn]? (?:angehörige[rn]?|tochter|enkelin|sohn|enkel)|(?<=(?:pflege|pflegezeit|betreuung|sorge) )für (?:den|die|das) (?:kranke[nr]? )?(?:vater|mutter|oma|opa|großmutter|großvater|bruder|schwester|eltern)(?= |[,.(]|$)',
    },
    {
      pattern:
        '(?:(?:früh |bereits )?(?:die|den|meine[n]?|unsere[n]?|beide) (?:früh )?)(?:mutter|vater|eltern|bruder|schwester) (?:früh |bei einem unfall |im krieg )?verloren',
    },
    {
      pattern:
        '(?:[Mm]ein|[Uu]nser)e?[nmr]? (?:Jüngste|Älteste|Kleine|Große)[rn]?(?= (?:kommt|geht|ist|hat|besucht|schläft|wird|war|bleibt|macht|spielt)|[,.])',
      isCaseSensitive: true,
    },
    {
      pattern:
        '(?:wo|da|weil|seit|seitdem|nachdem|wenn|sobald) (?:die|meine|unsere|beide) kinder (?:nun |jetzt |endlich |beide ){0,2}(?:größer|älter|groß|selbst(?:st)?ändig(?:er)?|aus dem gröbsten raus|aus dem haus|schulpflichtig|in (?:die|der) (?:kita|schule))(?: sind| gehen)?',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        'eheähnliche\\p{L}*(?: gemeinschaft)?|(?<=namensänderung )(?:nach|durch|wegen) (?:scheidung|heirat|eheschließung|adoption)|(?<=(?:kenntnis genommen|gesehen|gelesen|einverstanden)[ ]?[:,]? )(?:vater|mutter|eltern)(?=$|[\\n\\u2029.,:)])',
    },
    {
      pattern:
        '(?:in|bei) (?:einer|der|einem) (?<gone>(?:jugend)?wohngruppe|pflegefamilie|(?:kinder|jugend)-?heim) (?:gelebt|gewohnt|aufgewachsen|untergebracht|groß geworden|verbracht)',
    },
    {
      pattern:
        '(?:bin ich|ich bin|wurde ich|ich wurde) (?:auch |selbst |schon |stolze |inzwischen )*(?<gone>(?:mutter|vater|mama|papa))(?= |[,.;]|$)(?! (?:courage|natur))|durch (?:die|meine|unsere) kinder(?= (?:bin|habe|weiß|lerne)(?!\\p{L}))|wegen (?:der )?(?:kinder-?)?betreuung(?=[,.;)]|$|[\\n\\u2029])|sorgerecht(?: \\p{L}+)?|jugendhilfe (?:nach|gemäß) §+ ?\\d+\\p{L}?(?: sgb viii)?',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?<=(?:werde|wurde|werden|bin|war)(?: ich)?(?: \\p{Ll}+){0,3} )(?:vom|durch das) jugendamt (?:begleitet|betreut|unterstützt|untergebracht|in obhut genommen)|(?:im|in) betreuten? (?<gone>wohnen|wohngruppe)|(?<=verselbst(?:st)?ändigung )im betreuten wohnen',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?<=(?:^|[.!?\\n\\u2029] ?))mit mann und (?:kind(?:ern)?|hund|katze)|mit frau und (?:kind(?:ern)?|hund|katze)(?= (?:wohne|lebe|bin|im|in|auf)(?!\\p{L}))|sind zwei (?:väter|mütter)|und (?:zwei|drei|vier|einem) (?:kindern|kind)(?= (?:will|möchte|weiß|habe|bin|starte))|(?<=(?:^|[\\n\\u2029]))eltern bitten um[^.;\\n]{0,30}',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:Oma|Opa|Mama|Papa|Omi|Opi)(?= (?:sagt|sagte|meint|meinte|hat|kocht|fand|brachte|zeigte|lehrte|half|lebt|wohnt|wohnte)(?!\\p{L}))',
      isCaseSensitive: true,
      unlessBefore: /(?:der|die|das|und|mit|von|eine|jede)[ \n]$/iu,
    },
    {
      pattern:
        '(?<=(?:patchwork|groß|stief)-?familie )mit (?:\\p{L}+|\\d) kindern|(?<=(?:freundin|freund|partner|partnerin|verlobte|verlobter)[^.;\\n]{0,20} )ziehen (?:\\p{L}+ ){0,3}zusammen',
    },
    {
      pattern:
        'kinder (?:habe|haben) (?:ich|wir) (?:noch |bisher |leider |selbst ){0,2}(?:keine|nicht)(?= |[.,;]|$)|(?:habe|haben) (?:ich |wir )?(?:noch |selbst ){0,2}keine kinder',
    },
    {
      pattern:
        '(?<=(?:töchter|tochter|sohn|söhne|kinder|kind|geschwister|brüder|schwestern|bruder|schwester|zwillinge) )\\(\\d{1,2}(?: jahre)?(?:(?:,| und| u\\.|[ ]?/) ?\\d{1,2}){0,5}(?: jahre)?(?: alt)?\\)',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:leben|lebe|wohnen|wohne) (?:wir )?(?:seit [^.;\\n]{2,25} |schon |glücklich )?zusammen(?=[.,;]|$| (?:und|mit mein\\p{L}*)(?!\\p{L}))',
      unlessBefore:
        /(?:wg|wohngemeinschaft|bewohner\p{L}*|senior\p{L}*|menschen|generationen)[ \n](?:\p{L}+[ \n]){0,3}$/iu,
    },
    { pattern: '(?:tochter|sohn)[ ]?[:·] ?(?:\\p{Lu}\\p{L}+,? )?(?=\\(?(?:geb|\\*|\\d))' },
    {
      pattern:
        'mutterschafts-?(?:zeit|urlaub|pause|frist|schutz)|(?:kinder|familien|eltern|baby|mama)-?phase(?= |[,.;:)]|$)(?! (?:der|des|im|von|in))|stillzeit|vaterschafts-?(?:urlaub|zeit|monate)',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:mein(?:e[nmrs]?)? |der |die )(?<gone>(?:bezugs)?(?:betreuer(?:in)?|erzieher(?:in)?|vormund(?:in)?|sachbearbeiter(?:in)?|helfer(?:in)?) (?:vom|im|beim|aus dem|aus der|in der) (?:jugendamt|jugendhilfe|wohngruppe|heim|kinderheim|pflegekinderdienst))',
      unlessBefore: /(?:praktik\p{L}*|bei)[ \n](?:\p{L}+[ \n]){0,2}$/iu,
    },
    {
      pattern:
        '(?:restaurant|imbiss|geschäft|laden|betrieb|hof|kiosk|café|werkstatt|bäckerei|firma|unternehmen|pizzeria|eisdiele|salon|wäscherei|spedition)(?<gone> (?:der|meiner|unserer) (?:eigenen )?(?:familie|eltern|großeltern))',
      replacement: '',
    },
  ],
});
