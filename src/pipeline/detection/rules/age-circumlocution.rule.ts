import { toGermanNumber } from '../german-numbers.js';
import type { Term } from '../vocabulary/term-matcher.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const WORDS = Array.from({ length: 55 }, (_, k) => toGermanNumber(13 + k)).join('|');
const AGE = `(?:1[3-9]|[2-5]\\d|6[0-7]|${WORDS})`;
const DECADE = '(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)';
// What follows an age, where a thing that is counted would follow a number.
const NO_COUNT =
  '(?=[ ]?[.;:!?)]|,(?! ?\\d)| [–-]|$| (?:und|aber|oder|bin|war|habe|hatte|noch|nochmal|wieder|begann|fing|wage|will|möchte|wollte|lernte|weiß|kam|wurde|machte|startete|suche|geht|alt|jobbte|arbeitete|trat|zog|verließ|ging|ist|als)(?![\\p{L}]))';
const WEAKENED =
  '(?:über|unter|gut|knapp|fast|bald|rund|etwa|schon|bereits|erst|gerade|mal|noch|nicht|ganz|keine|kaum|zarten|stolzen|reifen|jugendlichen|meinen|jetzt|nun|inzwischen|mittlerweile|zwar|heute|im|sommer|herbst|winter|frühjahr|letzten|vor|nach|kurz|der|den)';
// Those somebody works with have an age as well; it is part of the task.
const WORKED_WITH =
  /(?:menschen|personen|kinder[nr]?|jugendliche[nr]?|für|an|von|betreu\p{L}*|begleit\p{L}*|umgang|arbeit|schutz|unbegleitete[rn]?|aufsicht|über|senior\p{L}*|pflege|gruppe|die|diese|zwei|drei|vier|\d+)[ \n](?:mit[ \n])?(?:\p{Ll}+[ \n]){0,2}$/iu;

const ownAge = (pattern: string): Term => ({ pattern, unlessBefore: WORKED_WITH });

/** Ways to speak of one's age without the usual statement: "meines Alters", "noch keine 20", "Teenager". */
export const ageCircumlocutionRule = vocabularyRule({
  id: 'age-circumlocution',
  category: 'age',
  source: '§ 1 AGG: age; classes of wording collected from invented applications, November 2026',
  reason: 'Eine Umschreibung verrät das Alter.',
  score: 0.85,
  examples: {
    positive: [
      { text: 'Viele ‹meines Alters› lernen noch.', becomes: 'Viele [Alter] lernen noch.' },
      { text: 'Ich bin ‹noch keine 20›, aber fleißig', becomes: 'Ich bin [Alter], aber fleißig' },
      { text: 'Mit ‹über 40 ›noch einmal lernen', becomes: 'Mit [Alter] noch einmal lernen' },
      { text: 'Als ‹Volljähriger› darf ich', becomes: 'Als [Alter] darf ich' },
      { text: 'Als ‹Teenager› lernte ich', becomes: 'Als [Alter] lernte ich' },
      { text: 'Ich bin ein ‹Kind der Neunziger›.', becomes: 'Ich bin ein [Alter].' },
      { text: 'seit dem ‹17.› Geburtstag', becomes: 'seit dem [Alter] Geburtstag' },
      { text: 'Mit ‹34› weiß ich, was zählt', becomes: 'Mit [Alter] weiß ich, was zählt' },
      { text: '‹Die Sechzehnjährige› half', becomes: '[Alter] half' },
      { text: 'Altersgruppe: ‹16–18›', becomes: 'Altersgruppe: [Alter]' },
      { text: 'Bin ich als ‹Jüngste› dabei', becomes: 'Bin ich als [Alter] dabei' },
      { text: 'Lina ist ‹17› und besucht die Schule', becomes: 'Lina ist [Alter] und besucht die Schule' },
      { text: 'mit ‹16½ Jahren› fing ich an', becomes: 'mit [Alter] fing ich an' },
      { text: '‹Bj. 07›, motiviert', becomes: '[Alter], motiviert' },
    ],
    negative: [
      { text: 'Pflege von Menschen im hohen Alter, Kinder jeden Alters betreut' },
      { text: 'mit über 40 Gästen, unter 18 Bewerbungen ausgewählt, mit 14 von 15 Punkten' },
      { text: 'Umgang mit Teenagern, Betreuung Minderjähriger' },
      { text: 'Musik der 80er, Zimmer 17 und 18' },
      { text: 'Kuchen zum 80. Geburtstag der Stadt gebacken' },
      { text: 'Das Ergebnis ist 17 und stimmt, Größe: 38' },
      { text: 'Opel, Bj. 07, repariert; Drehmaschine Baujahr 2015' },
      { text: 'Das jüngste Projekt, der älteste Verein der Stadt' },
      { text: 'mit 13 begann die Liste' },
    ],
  },
  terms: [
    { pattern: `(?:mann|frau|mensch|person) (?:von|mit) (?<gone>${AGE})(?: jahren)?(?=[.,!]|$| \\p{Ll})` },
    {
      pattern:
        '(?:meinen|meinem|mein) (?<gone>(?:(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:\\p{Ll}{3,6}und)?(?:zwanzig|dreißig|vierzig|fünfzig)s)te[nr]?)(?=[.,!]|$| (?:gefeiert|geburtstag|feiern?))',
    },
    {
      pattern: `für meine (?<gone>${AGE} jahre)|${AGE} jahren? (?:alt|jung)|(?:sohn|tochter|enkel(?:in)?|kind|schützling)(?: \\p{Lu}\\p{Ll}+)?, ${AGE}(?=,)`,
    },
    {
      pattern: `(?:alter (?:des|der|bei|zum|zu|am|im) \\p{L}+|teilnehmer-?alter|eintrittsalter|alter \\(jahre\\))[ ]?[:=]?[ ](?<gone>${AGE}(?: ?(?:[–-]|bis) ?${AGE})?(?: jahren?)?)`,
    },
    {
      pattern: `mit (?<gone>${AGE})(?= (?:gehört|ist|hat|kann|geht|lernt|weiß) man(?![\\p{L}]))|(?:zählt?|gehöre|gehört|fühle|bin)[^.;\\n]{0,24} zum alten eisen|(?:mein )?halbes leben`,
    },
    { pattern: `(?:kaum|gerade|eben|just|frisch|knapp) (?<gone>${AGE})(?=, \\p{Ll})` },
    {
      pattern:
        'schalt-?(?:jahr|tag)(?:e?s)?-?kind|geburtstag (?:habe|feiere) ich (?:nur )?alle vier jahre|(?:nur )?alle vier jahre geburtstag|(?:persisch|jalali|islamisch|hidschra|hidschri)\\p{L}*[^()\\n]{0,24} 1[34]\\d{2}',
    },
    { pattern: `(?<gone>${AGE}(?: jahre(?: alt)?)?) geworden` },
    { pattern: `(?:heute|jetzt|nun|inzwischen|erst|schon),? mit (?<gone>${AGE})(?=,| \\p{Ll}|[.!])` },
    {
      pattern: `mit (?<gone>${AGE})(?= (?!best|erreich|beleg|schaff|schlo|erziel|lag|hol)\\p{Ll}{2,}(?:e|te|ß|g|b|m|nn|f) ich(?![\\p{L}]))`,
    },
    {
      pattern:
        '(?:bin |etwas |deutlich |viel |schon )*(?:reifer|jünger|älter|erwachsener)(?: als (?:die meisten|andere|viele|meine) [\\p{L} ]{3,30}|,? als ich (?:aussehe|wirke))',
    },
    {
      pattern:
        '(?:seit kurzem|zum ersten mal|erstmals|endlich|noch nicht) (?:(?:darf|durfte|kann|konnte) ich )?wählen|erstwähler(?:in)?|(?:darf|durfte) (?:ich )?(?:seit kurzem|zum ersten mal|erstmals|endlich|noch nicht) (?:wählen|auto fahren)',
    },
    {
      pattern:
        'teenager-?(?:alter|jahre[n]?|zeit)|(?:zu den |bei den |der )?älteren semestern?|(?:einem |mein(?:em)? )?halben leben|wechseljahre[n]?|midlife-?crisis|generation (?:smartphone|internet|kassette)|(?:gab es|hatten wir|hatte ich) (?:schon|noch) (?:keine? )?(?:smartphones?|handys?|internet|kassetten)',
    },
    {
      pattern: '(?:meine|seine|ihre)[rn]? jugend(?:zeit)?',
      unlessAfter: /^(?:-|[ ]?(?:gruppe|mannschaft|feuerwehr|team))/iu,
    },
    {
      pattern:
        '(?:kurz |gleich |direkt )?(?:nach|vor|seit|zu|zur zeit) der (?:wende(?:zeit)?|mauer(?:fall)?|wiedervereinigung)|(?:zur |der )?zeit der mauer|vor dem mauerfall|nach dem mauerfall|nachkriegs(?:kind|zeit)',
    },
    {
      pattern: `(?:stramm |langsam |schnell )?auf die (?:${AGE}) zu(?=[.,!]|$| )|(?:als |sobald ich |wenn ich |bis ich |nachdem ich )(?:erst |endlich |mal )?(?<gone>${AGE})(?= (?:bin|werde|wurde|war)(?![\\p{L}]))`,
    },
    { pattern: `(?:alter|age)(?: ?/ ?geschlecht)?[ ]?[:,=][ ]?(?<gone>${AGE}(?: ?/ ?[mwdf](?![\\p{L}]))?)` },
    { pattern: `(?:^|[\\n\\u2029])[mwd](?:eiblich|ännlich)?, (?<gone>${AGE})(?=,| j)` },
    {
      pattern: `(?:fachkraft|bewerber(?:in)?|schüler(?:in)?|azubi|mann|frau|abiturient(?:in)?|umschüler(?:in)?|quereinsteiger(?:in)?|klasse\\)),? \\(?(?<gone>${AGE})(?= j|\\)|$|[.;])`,
    },
    {
      pattern: `(?:abitur|schule|schulzeit|abschluss|schulabschluss|lehre|gesellenprüfung) (?:liegt |ist )(?:schon |nun |bereits |gut |über |fast |mehr als |rund |jetzt ){0,3}(?<gone>(?:\\d{1,2}|${WORDS}|zehn|elf|zwölf) jahre)(?= zurück| her)`,
    },
    {
      pattern: `(?:von|zwischen|ab) (?:meinem )?(?<gone>(?:[5-9]|1\\d)\\.)(?= (?:bis|und) )(?=[^.\\n]{0,16}lebensjahr)`,
    },
    { pattern: `dass ich mit (?<gone>${AGE})(?= )` },
    { pattern: `mit (?<gone>${AGE})(?= (?:bin|habe|weiß|möchte|will|werde|gehöre) ich(?![\\p{L}]))` },
    {
      pattern:
        '(?:vielleicht |wohl |wahrscheinlich |sicher |sogar |immer )(?<gone>(?:der|die) (?:älteste|jüngste))(?= (?:im|in|des|der|dort|dabei)|[.,])',
    },
    {
      pattern:
        '(?:mein|sein|ihr)(?:em|es|en)? (?:\\p{Ll}+en )?alters?|(?:in|trotz|wegen) (?:dem|des|diesem|dieses) alters?',
      unlessAfter: /^[ ](?:ego|der|des)(?!\p{L})/iu,
    },
    ownAge(
      '(?:im|trotz des|in) (?:hohen|fortgeschrittenen|jugendlichen|jungen|reifen|besten|gesetzten) alters?|altersbedingt(?:e[nrms]?)?',
    ),
    ownAge('(?:noch )?(?:minder|voll)jährig(?:e[rnms]?|keit)?'),
    {
      pattern:
        '(?:als|bin|ein|eine|einen|kein|keine|noch|war) (?:noch )?(?:ein )?(?<gone>(?:teen(?:ager(?:in)?|ie|y)?|twen|millennial|(?:baby-?)?boomer(?:in)?|digital native|best ager(?:in)?|(?:spät)?pubertier\\p{L}+|grünschnabel|jungspund|küken|oldie|senior(?:in)?)|jungen?r? erwachsene[rn]?|alter hase|altes eisen)',
    },
    {
      pattern:
        'generation (?:x|y|z|alpha|golf|60\\+|50\\+|50plus)|gen[- ][xyz]|kind der (?:(?:19)?[5-9]0er|2000er|nuller|' +
        DECADE +
        ')(?:-?jahre)?',
    },
    {
      pattern: `(?:in|aus) (?:den|meinen) (?:(?:frühen|späten|mittleren) )?(?:(?:19)?[5-9]0ern?|${DECADE}n?|nuller)(?:-?[ ]?jahren)?`,
      unlessBefore: /(?:musik|filme?|lieder|mode|autos?|gebäude|häuser|bauten|playlist\p{L}*)[ \n]$/iu,
    },
    {
      pattern: `(?:mitt|end|anfang|anfangs)-?${DECADE}(?:in)?|(?:anfang|mitte|ende|jenseits der|um die|kurz vor(?: der)?|auf die|vor der|über die|in die) (?:zwanzig|dreißig|vierzig|fünfzig|sechzig)(?: zu(?:gehe|gehend))?`,
      unlessAfter: /^(?:[ ](?:\p{Lu}|€|%|prozent|meter|kilo|stück)|-?\d)/u,
    },
    {
      pattern: `(?:ein|eine|bin|als) (?<gone>(?:19|20)\\d{2}er)|(?:19|20)\\d{2}er[ -]jahrgang|jahrgang['’ ]{1,2}\\d{2}(?!\\d)`,
    },
    {
      pattern:
        "(?:geboren |geb\\. )?anno (?:19|20)?\\d{2}(?: geboren)?|(?:bin|ich,|geb\\.) (?<gone>(?:bj\\.?|baujahr)[ :]{1,2}['’]?(?:(?:19|20)\\d{2}|[0-9]\\d))",
    },
    {
      pattern:
        "(?<=^|[\\n\\u2029]|[.!?] )(?:bj\\.?|jg\\.?|jhg\\.?|jahrg\\.?)[ :]{1,2}['’]?(?:(?:19|20)\\d{2}|[0-9]\\d)(?=[,.;]|$| )",
    },
    {
      pattern:
        'ü ?-?(?:18|16|21)(?=-)|u ?-?18(?=-?(?:nachweis|bescheinigung))|(?:führerschein|prüfbescheinigung|schein|ausbildung|praktikum) (?:schon |bereits )?mit (?<gone>1[4-9]|2\\d)(?= (?:gemacht|erworben|angefangen|begonnen|gestartet))',
    },
    ownAge(
      'im alter von (?<gone>(?:etwa |nur |gerade (?:mal )?)?(?:[3-9]|1\\d|[2-6]\\d|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: jahren?)?)(?! ?(?:bis|und|-|–))',
    ),
    { pattern: `(?:${AGE}|meinen) (?:lenzen?|jährchen|sommern? (?:jung|alt))` },
    {
      pattern: `(?:der|die|den|dem)? ?(?:${WORDS})jährige[rn]?|(?:als|die|den|dem|der|ein|eine) (?<gone>(?:zehn|elf|zwölf|neun|acht|${WORDS})jährige[rn]?)`,
      unlessBefore: /(?:für|von|mit|betreu\p{L}*|bis|an)[ \n]$/iu,
      unlessAfter: /^[ ](?:Bestehen|Jubiläum|Erfahrung|Tradition|Ausbildung|Tätigkeit|Lehrzeit)/u,
    },
    {
      pattern: `${AGE}(?:½|[,.]5|einhalb|(?: ein)? ?1/2|;\\d{1,2}) ?jahren?(?: alt)?|(?:${WORDS})einhalb(?: jahren?)?(?: alt)?|${AGE} jahren?(?: und| u\\.|,)? \\d{1,2} monaten? alt`,
    },
    {
      pattern: `(?:lebensalter|altersgruppe|altersklasse|altersstufe|alter in jahren|age group)[ ]?[:=\\t][ ]?(?<gone>${AGE}(?: ?(?:[–-]|bis) ?${AGE})?(?: jahre)?)`,
    },
    {
      pattern: `(?:zum|zu|seit|nach|vor|an|ab|mit|bis|feiere|feierte|mein|meinem|meinen|dem|den) (?:zu |zum )?(?:dem |meinem |meinen |den |mein )?(?<gone>(?:1[0-9]|[2-6]\\d)\\.)(?= ?geburtstag)`,
      unlessBefore: /(?:kuchen|karte|feier|torte|fest|ständchen|geschenk\p{L}*)[ \n](?:\p{Ll}+[ \n]){0,2}$/iu,
      unlessAfter:
        /^[ ]?geburtstags?(?:feier)?[ ](?:der|des|von|unsere[rs]|einer|eines|meine[rs]|gebacken|gespielt|organisiert|geplant)(?!\p{L})/iu,
    },
    {
      pattern: `(?:bin|werde|bald|mit|ist|bereits|ich|und) (?<gone>(?:${WEAKENED} ){1,4}${AGE})${NO_COUNT}`,
      unlessBefore: /(?:zimmer|raum|nr\.?|seite|haus|note|klasse|gruppe|linie)[ \n]$/iu,
    },
    {
      pattern: `(?:als \\p{L}+ |^|[.!?:–] ?|, |und )mit (?<gone>${AGE})(?= (?:noch|nochmal|endlich|wieder|weiß|will|wollte|möchte|kann|konnte|begann|fing|kam|zog|lernte|machte|ging|gehe|durfte|darf|startete|suche|wage|stehe|spielte|leitete|jobbte|trat|baute|gründete|übernahm|verließ|half|bekam|absolvierte|arbeitete|wechselte|verdiente) (?!die liste|ein(?:er?|en?) punkt)(?:ich|einmal|was|meine[nm]?|den|wir|ganz|neu)(?!\\p{L}))`,
    },
    {
      pattern: `(?:spätstarter|umsteiger|wiedereinsteiger|quereinsteiger|umschüler|azubi|student|schüler|auszubildende)(?:in|r|\\*in)?(?: mit|,) (?<gone>${AGE}(?: jahren?)?)(?=[ ]?[,.!]| \\p{Ll})`,
    },
    {
      pattern: `(?:er|sie|ich|tochter|sohn|enkel(?:in)?|kind|schülerin|schüler|praktikant(?:in)?) (?:ist|war|wird|wurde|bin) (?:(?:im \\p{L}+|jetzt|gerade|erst|inzwischen|bald|schon|nun) ){0,2}(?<gone>${AGE})(?: geworden)?(?=[.!]|, |$| und (?!\\d)\\p{Ll}| geworden)`,
    },
    {
      pattern: `(?<=\\p{Lu}\\p{Ll}{2,11} (?:ist|wird|war) (?:(?:jetzt|gerade|erst|bald|schon|nun|inzwischen) )?)${AGE}(?= und (?:besucht|geht|macht|wohnt|lebt|hat|lernt|sucht|möchte|interessiert|will|träumt)(?!\\p{L}))`,
    },
    { pattern: `ich bin (?:im \\p{L}+ )?(?<gone>${AGE}) geworden|groß und (?<=groß und )${AGE}(?=[.,!]|$)` },
    { pattern: `^\\p{Lu}\\p{Ll}+, (?<gone>${AGE}),(?= \\p{Lu})` },
    { pattern: `(?:alters?|age) (?<gone>${AGE})(?: j(?:\\.|ahre))?(?=$|[\\n\\u2029,])` },
    {
      pattern:
        '(?:als|bin|war|wurde|bin ich|war ich|mit abstand) (?:ich )?(?:mit abstand |damals |stets )?(?:der |die |das |dem |als )*(?<gone>(?:jüngst|ältest)e[rsnm]?)',
      unlessAfter: /^[ \n](?:von|\p{Lu})/u,
    },
    {
      pattern:
        '(?:bin |etwas |deutlich |viel |schon |ein paar jahre |einige jahre ){0,3}(?:älter|jünger) (?:bin )?als (?:die |meine |der |das )?(?:ander\\p{L}+|meisten|übliche\\p{L}*|normal\\p{L}*|typisch\\p{L}*|durchschnitt\\p{L}*|viele|mitbewerber\\p{L}*|mitschüler\\p{L}*|klassenkamerad\\p{L}*|kolleg\\p{L}*)(?: (?:bewerber\\p{L}*|auszubildende[nr]?|azubis?|mitschüler\\p{L}*|schulabgänger\\p{L}*))?',
    },
    {
      pattern:
        '(?:(?:noch )?(?:so|sehr|recht|ziemlich|zu) jung(?= (?:bin|war|wirke))|bin (?:noch )?(?<gone>(?:sehr |recht |ziemlich |noch |vergleichsweise )*jung)(?= (?:und|aber)|[,.]))',
    },
  ],
});
