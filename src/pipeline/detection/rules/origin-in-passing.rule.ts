import { NATIONALITY_ADJECTIVE } from '../vocabulary/countries.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Animals, plants and firms are moved and resettled as well.
const NOT_A_PERSON =
  /(?:tier|kröt|frosch|frösch|bien|pflanz|firma|betrieb|abteilung|lager|büro|unternehmen|fachdienst|amt|kund)\p{L}*[^.;!?]{0,40}$/iu;

// Who works in an office for foreigners, helps a class or watches over children there has a merit.
const AT_WORK =
  /(?:praktik\p{L}*|arbeit\p{L}*|aushilfe|fsj|bfd|ehrenamt\p{L}*|mitarbeit\p{L}*|unterstütz\p{L}*|betreu\p{L}*|leit\p{L}*|kita|kinder\p{L}*|hospitation)[^.;\n]{0,30}$/iu;

// "zwischen arabischsprachigen Familien vermittelt": the work stays, the language may be the one from home.
const OTHER_TONGUES = ['e', 'en', 'er', 'es', 'em'].map((ending) => ({
  pattern: `(?!(?:englisch|französisch|spanisch|italienisch|niederländisch))(?:${NATIONALITY_ADJECTIVE}|kurdisch|tamilisch|persisch|paschtu)-?sprachig${ending}`,
  replacement: `anderssprachig${ending}`,
}));

/** Where somebody belongs, told in passing: born here or not, moved here, may stay, whose papers were weighed. */
export const originInPassingRule = vocabularyRule({
  id: 'origin-in-passing',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); wordings missed in sentences written before the rules were read, 2026-11',
  reason: 'Eine beiläufige Wendung lässt auf Herkunft oder Zuwanderung schließen.',
  score: 0.85,
  examples: {
    positive: [
      { text: 'Ich bin ‹hier geboren und aufgewachsen›.', becomes: 'Ich bin [Herkunft].' },
      { text: 'Wir sind 2019 ‹hergezogen›.', becomes: 'Wir sind 2019 [Herkunft].' },
      { text: 'Meine ‹Gestattung› wurde verlängert.', becomes: 'Meine [Herkunft] wurde verlängert.' },
      { text: 'mit ‹Chancenaufenthalt›', becomes: 'mit [Herkunft]' },
      {
        text: 'Die ‹Gleichwertigkeit meines Abiturs› ist bestätigt.',
        becomes: 'Die [Herkunft] ist bestätigt.',
      },
      { text: 'bevor wir ‹fliehen mussten›', becomes: 'bevor wir [Herkunft]' },
      { text: 'nachmittags ‹ukrainische ›Onlineschule', becomes: 'nachmittags Onlineschule' },
      { text: 'Ich kam in die ‹deutsche ›Schule.', becomes: 'Ich kam in die Schule.' },
      { text: 'Ich lerne ‹seit drei Jahren ›Deutsch.', becomes: 'Ich lerne [Herkunft]Deutsch.' },
      { text: '‹Deutschland› hat mir viel gegeben.', becomes: '[Herkunft] hat mir viel gegeben.' },
      { text: '‹Rumänische ›Sprache und Literatur 8', becomes: 'Sprache und Literatur 8' },
      { text: '‹arabischsprachigen› Familien geholfen', becomes: 'anderssprachigen Familien geholfen' },
      { text: 'Heute ‹träume ich auf Deutsch›.', becomes: 'Heute [Herkunft].' },
      { text: 'Wir lebten in einer ‹Sammelunterkunft›.', becomes: 'Wir lebten in einer [Herkunft].' },
      { text: 'Als ‹Zugewanderte› weiß ich das.', becomes: 'Als [Herkunft] weiß ich das.' },
      {
        text: 'Türkisch ‹(Herkunft)›, Deutsch ‹(2. Sprache)›',
        becomes: 'Türkisch [Herkunft], Deutsch [Herkunft]',
      },
      {
        text: 'Mein Zeugnis liegt bei der ‹Anerkennungsstelle›.',
        becomes: 'Mein Zeugnis liegt bei der [Herkunft].',
      },
      { text: 'Die Familie durfte ‹nachziehen›.', becomes: 'Die Familie durfte [Herkunft].' },
      { text: '‹In meinem Dorf› gab es Gärten.', becomes: '[Herkunft] gab es Gärten.' },
      { text: 'Gruppe für ‹griechischen ›Tanz', becomes: 'Gruppe für Tanz' },
      { text: 'nahm am ‹Sprachförderunterricht› teil', becomes: 'nahm am Förderung teil' },
    ],
    negative: [
      { text: 'Fluchtwege gezeigt, Feueralarm geprobt, Referat über Luftangriffe' },
      { text: 'Mein Deutsch wird jeden Tag besser. Ausländerbehörde: Praktikum' },
      { text: 'Deutsche Schule der Pflege; ich lerne seit drei Jahren Gitarre' },
      { text: 'Praktikum in der Ausländerbehörde; Sprachförderkurs der Kita geleitet' },
      { text: 'Griechische Hochzeiten als Caterer bedient, französische Filme gezeigt' },
      { text: 'Englischsprachige Anrufe; Englische Sprache und Literatur; Schrauben nachziehen' },
      { text: 'Telefonisch von zu Hause aus gearbeitet; praktisch durch Vater Staat gefördert' },
      { text: 'Praktikum bei der Anerkennungsstelle; Heimatdorf-Museum geführt' },
      { text: 'In der Turnhalle trainiert; Friedland Möbel montiert; mit Händen und Füßen gearbeitet' },
      { text: 'Fest in unserem Dorf organisiert; Niederlassung in Bochum; in diesem Land Hessen' },
      { text: 'Kröten umgesiedelt; die Firma ist hergezogen' },
      { text: 'Gestattung für das Straßenfest beantragt' },
      { text: 'Gleichwertigkeit von Brüchen erklärt' },
      { text: 'Hier geborene Kälber versorgt' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:hier|in deutschland) (?:geboren|zur welt gekommen|auf die welt gekommen)(?:(?: und|,) (?:hier |auch )?(?:aufgewachsen|groß geworden|zur schule gegangen|zu ?hause))?|hier (?:aufgewachsen|groß geworden)',
    },
    {
      pattern:
        '(?:her|hierher|zu|über)-?(?:gezogen|gesiedelt|gewandert)(?= |[.,;!]|$)(?<=(?:bin|sind|ist|wir|ich|eltern|familie|mutter|vater|großeltern)[^.;!?\\n]{0,60}(?:gezogen|gesiedelt|gewandert))',
      unlessBefore: NOT_A_PERSON,
    },
    {
      pattern:
        '(?:meine|die|mit|eine) (?<gone>gestattung)(?= (?:wird|wurde|läuft|gilt|ist|habe|muss|bis)|[.,])',
    },
    {
      pattern:
        '(?:fliehen|flüchten) (?:mussten|musste)|(?<=(?:flucht|boot|geflohen|kam|kamen|überfahrt)[^.;\\n]{0,30})über das (?:mittelmeer|meer)|(?<=(?:kam|kamen|floh|flohen|zog|zogen|reiste|reisten) (?:ich |wir )?(?:\\p{Ll}+ ){0,3})nach europa|nach europa (?:gekommen|geflohen|gezogen|ausgewandert)',
    },
    {
      pattern:
        '(?:raketen|luft|flieger|bomben)-?(?:alarme?|angriffe?n?)|luftschutz-?keller|(?:als|weil|während|bis) (?:die |überall |noch )?bomben (?:fielen|fallen)|(?:im |in den )?besetzte[nmrs]? gebiete?n?',
      unlessBefore: /(?:referat|facharbeit|museum|ausstellung|film|buch|thema|geschichte)[^.;\n]{0,30}$/iu,
    },
    {
      pattern: `(?<gone>(?:${NATIONALITY_ADJECTIVE}) )(?:online-?|fern-?|distanz-?|nachmittags-?)(?:schule|unterricht)`,
      replacement: '',
    },
    {
      pattern:
        '(?:in|auf|an|für) (?:die|eine|einer|der) (?<gone>deutsche[nr]? )(?:[Ss]chule|[Kk]lasse|Grundschule)',
      replacement: '',
      isCaseSensitive: true,
    },
    {
      pattern:
        '(?<=(?:anfang|anfangs|zuerst|zunächst|kam,?|ankam,?)[^.;]{0,30} )verstand (?:ich|wir) (?:fast )?(?:nichts|niemanden|kaum etwas)|(?:mir|uns) (?:noch |oft )?(?:die|viele) (?:wörter|worte|vokabeln) (?:noch )?fehlten|fehlten mir (?:noch |oft )?(?:die|viele) (?:wörter|worte|vokabeln)',
    },
    {
      pattern:
        '(?:lerne|lernt) (?:ich )?(?<gone>(?:erst |schon )?seit (?:\\p{L}{1,16} |\\d{1,4} ){1,3})deutsch(?! als)',
    },
    {
      pattern: `(?<=(?:zu ?hause|daheim|bei uns)[^.;\\n]{0,20} )(?<gone>(?:${NATIONALITY_ADJECTIVE}) )(?:fernsehen|radio|sender|filme|nachrichten|lieder)`,
    },
    {
      pattern: `(?<gone>(?:${NATIONALITY_ADJECTIVE}) )(?:volks)?(?:tanz|tänze|folklore|volkslieder|volksmusik|tanzgruppe|trachten?|hochzeiten)(?! (?:als|ausgerichtet|bedient|serviert))`,
      replacement: '',
      unlessAfter: /^[^.;\n]{0,30}(?:bedient|serviert|catering|ausgerichtet|verkauft)/iu,
    },
    {
      pattern:
        'heimat-?(?:urlaub|besuch)e?s?|(?:vor|nach|seit|bei) (?:meiner|unserer) ausreise|hier (?:leider |noch )?nicht anerkannt|(?<=(?:ich|wir|mir|uns|mich)[^.;!?\\n]{0,60} )in diesem land(?! \\p{Lu})|(?<gone>deutschland) (?:hat|gab|gibt|bot|bietet) (?:mir|uns|meiner familie)|(?:die|das|der) (?:mich und meine familie|meine familie|uns) (?:so )?(?:\\p{Ll}+ )?aufgenommen hat',
    },
    {
      pattern:
        '(?:national|heimat)-?pass(?:es)?|(?<=liegt (?:bei )?der )ausländer-?(?:behörde|amt)|(?:meine|unbefristete) niederlassung(?= (?:ist|gilt|läuft)|[,.])|arbeitsmarkt-?zugang(?:[ ]?: ?\\p{L}+)?|(?:subsidi[aä]r|flüchtlings)-?schutz(?:es|status)?',
      unlessBefore: AT_WORK,
    },
    {
      pattern: 'sprachförder-?(?:gruppe|unterricht(?:s)?|stunden|band|maßnahme|kurs)',
      replacement: 'Förderung',
      unlessBefore: AT_WORK,
      unlessAfter: /^[^.;\n]{0,30}(?:unterstützt|geleitet|begleitet|betreut|der kita|vorbereitet|gegeben)/iu,
    },
    {
      pattern: '(?:schulbesuch|schule|schulzeit|beschulung)(?<gone> in deutschland) (?:seit|ab)',
      replacement: '',
    },
    ...OTHER_TONGUES,
    {
      pattern:
        '(?:zeugnis-?)?anerkennungs-?(?:stelle|beratung)|(?:mein|unser)(?:em|es)? (?:heimat|geburts)-?dorf(?:es)?',
      unlessBefore: AT_WORK,
    },
    {
      // "Türkisch kann ich von zu Hause", "Schwedisch durch Mutter", "Arabisch (Herkunft)"
      pattern:
        '(?<=isch (?:(?:kann|spreche|verstehe|lese) ich )?)(?:von (?:zu ?hause|daheim|den eltern|meinen eltern|der familie)|durch (?:(?:die|meine|meinen) )?(?:mutter|vater|eltern|oma|opa|familie)|zu ?hause|daheim)(?=[,.;)]|$|[\\n\\u2029])|(?<=isch )\\((?:herkunft|familie|heimat|eltern|zu ?hause)\\)|(?<=deutsch )\\((?:als )?(?:2\\.|zweite) sprache\\)|heimatsprache',
    },
    {
      pattern:
        '(?<=(?:jahren?|monaten?|seit \\p{L}{3,12}|klasse) (?:schule|schulbesuch|unterricht) )in deutschland|(?:weil|da) (?:meine|unsere) (?:familie|eltern|mutter) (?:von|aus) dort (?:kommt|kommen|stammt|stammen)',
    },
    { pattern: '(?:beim |im |vom )?rote[rnms]? halbmond(?:s|es)?', replacement: 'Hilfsdienst' },
    {
      pattern:
        '(?:träume|denke|rechne|fluche|zähle) (?:ich )?(?:inzwischen |heute |schon |sogar |längst )*(?:auf|in) deutsch|mit händen und füßen (?:geredet|gesprochen|verständigt|unterhalten)|mein(?:e)? (?:erste[ns]?|ersten) deutsche[ns]? (?:wort|wörter|worte|satz|sätze|buch|freund(?:e|in)?)|wenn man (?:niemanden|nichts|kein wort|die sprache nicht) versteht',
      unlessBefore: /(?:kund|gäst|patient|klient|tourist)\p{L}*[^.;!?]{0,40}$/iu,
    },
    {
      pattern:
        '(?:wohnte|wohnten|lebte|lebten|wohne|leben|untergebracht|gelebt|gewohnt)(?: (?:ich|wir))?(?: \\p{Ll}+){0,3} (?:in|im) (?:(?:einem|einer|der|dem|ein) )?(?<gone>(?:containerdorf|sammelunterkunft|containerunterkunft|notunterkunft|turnhalle|zeltstadt|erstaufnahme\\p{L}*|aufnahmelager|wohncontainer|hotel der stadt))|aufnahme-?lager (?=\\p{Lu})\\p{L}+|(?:ankunft in |lager |in )?friedland(?= (?:ging|kamen|angekommen|wurden|wurde|registriert)|[,.])|ausgesiedelt',
      unlessBefore: AT_WORK,
    },
    {
      pattern:
        'aus (?:eigener|meiner) (?:biografie|biographie|migrations\\p{L}+|flucht\\p{L}+)|(?:als|bin) (?<gone>(?:neu)?zugewanderte[r]?|zugezogene[r]? aus dem ausland|eingewanderte[r]?)|kurs [„“"»]?erst-?orientierung[“”"«]?|(?<=projekt )[„“"»]ankommen[^“”"«\\n]{0,30}[“”"«]|(?:wohnhaft|ansässig|gemeldet) in deutschland (?:seit|ab)[^.;\\n]{0,20}|(?<=(?:bewerbung|bewerbe mich|schulbesuch|zuzug|rückkehr) )aus dem ausland',
    },
    {
      pattern:
        '(?:förder-?)?(?:programm|projekt|angebot|kurs|unterricht|klasse)(?<gone> für (?:junge |jugendliche |unbegleitete )?(?:geflüchtete|flüchtlinge|zugewanderte|migranten))(?= (?:der|des|in|an|bei|am) )',
      replacement: '',
      unlessBefore: AT_WORK,
      unlessAfter: /^[^.;\n]{0,40}(?:geleitet|betreut|begleitet|unterstützt|mitgestaltet|geholfen)/iu,
    },
    {
      pattern: `(?!(?:englische|französische) )(?<gone>(?:${NATIONALITY_ADJECTIVE}) )sprache und literatur`,
      replacement: '',
    },
    {
      pattern:
        '(?<=(?:übersetzer|dolmetscher)(?:in)? (?:und (?:übersetzer|dolmetscher)(?:in)? )?)(?:für|der) (?:die )?\\p{L}{3,18}isch(?:en?(?: und (?:der )?deutschen)? sprache)?',
    },
    {
      pattern:
        '(?<=(?:familie|mutter|vater|eltern|geschwister|bruder|schwester|frau|mann|kinder)[^.;\\n]{0,60} )(?:nachziehen|nachkommen|nachgeholt|nachgezogen|nachgekommen)',
    },
    {
      pattern:
        '(?:subsidiär |international |vorübergehend )?schutz-?berechtigt(?:e[rn]?)?(?= |[.,;]|$)(?! waren)|in (?:meinem|unserem) dorf(?= (?:hatte|hatten|gab|war|waren|lernt|lernte|kannte|lebte|half|baute|trug|sprach|sagt|sagte)(?!\\p{L}))',
    },
    { pattern: '(?<=name )wird (?:\\p{L}+ ){1,3}ausgesprochen' },
    { pattern: 'chancen-?aufenthalts?|probe-?aufenthalts?' },
    {
      pattern:
        'gleichwertigkeit(?:sprüfung)? (?:meine[srn]?|des|der) (?:\\p{Ll}+en )?(?:abiturs|abschlusses|schulabschlusses|diploms|zeugnisses|zeugnisse|ausbildung|berufsausbildung|berufsabschlusses|studiums|qualifikation|hochschulabschlusses)',
    },
  ],
});
