import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Who accompanied, taught or served somebody has a merit.
const OTHERS =
  /(?:kund|gäst|patient|bewohner|klient|geflüchtet|flüchtling|besucher|tourist|betreu|begleit|unterstütz|hilfe|projekt|praktik|ehrenamt|informatik|programmier)\p{L}*[^.;!?]{0,40}$/iu;

/** How somebody came here and learned the language, and how others looked at it, told without words of flight. */
export const arrivalStoryRule = vocabularyRule({
  id: 'arrival-story',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); wordings missed in sentences written before the rules were read, 2026-11',
  reason: 'Der Text erzählt vom Ankommen, vom Lernen der Sprache oder von Fremdheit.',
  score: 0.85,
  examples: {
    positive: [
      { text: '‹Seitdem ich hier lebe›, lerne ich viel.', becomes: '[Herkunft], lerne ich viel.' },
      { text: 'Am Anfang ‹verstand ich die Sprache nicht›.', becomes: 'Am Anfang [Herkunft].' },
      {
        text: 'Ich habe ‹die deutsche Sprache› schnell gelernt.',
        becomes: 'Ich habe [Herkunft] schnell gelernt.',
      },
      { text: 'Mein Diplom wurde ‹nur teilweise anerkannt›.', becomes: 'Mein Diplom wurde [Herkunft].' },
      { text: 'Das ‹Duldungsverfahren› ist beendet.', becomes: 'Das [Herkunft] ist beendet.' },
      { text: 'Polnisch ‹von zu Hause›', becomes: 'Polnisch [Herkunft]' },
      { text: '‹Familienzusammenführung›, dann Schule', becomes: '[Herkunft], dann Schule' },
      { text: 'Wechsel in die ‹Regelklasse›', becomes: 'Wechsel in die Schulklasse' },
      { text: 'Mein Diplom ‹zählt hier nicht›.', becomes: 'Mein Diplom [Herkunft].' },
      { text: 'Mein Name ‹klingt fremd›.', becomes: 'Mein Name [Herkunft].' },
      { text: 'Anlage: ‹übersetztes Zeugnis›', becomes: 'Anlage: Zeugnis' },
    ],
    negative: [
      { text: 'Kunden verstand ich die Sprache nicht immer, Kundenberatung' },
      { text: 'Praktikum in der Regelklasse einer Grundschule' },
      { text: 'Die Sprache der Verwaltung habe ich im Praktikum gelernt.' },
      { text: 'Seit ich hier arbeite, als ich ankam im Betrieb' },
      { text: 'Ich wurde in Deutsch gelobt, Deutsch Note 2' },
      { text: 'Im Zeugnis in Englisch eine 1; Zeugnis in Latein und Deutsch: gut' },
      { text: 'Zeugnis in Spanisch und Englisch: sehr gut' },
      { text: 'Zeugnisse auf Englisch übersetzt; Aufsatz von zu Hause geschickt' },
      {
        text: 'Die Ausbildung ist staatlich anerkannt, der Einsatz war anerkannt; Duldungspflicht im Mietrecht',
      },
      { text: 'Die neue Sprache Java habe ich schnell gelernt.' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:seit(?:dem)?|nachdem|als|bevor) (?:ich|wir) (?:neu |frisch |gerade )?(?:hier(?:her)? (?:lebe|wohne|leben|wohnen|gekommen|angekommen|kam|kamen|gezogen)|herkam(?:en)?|hergekommen|ankam(?:en)?(?! (?:im|in|am|bei|an|war|um)))(?: bin| sind)?',
    },
    {
      pattern:
        'verstand(?:en)? (?:ich|wir) (?:die (?:deutsche |neue )?sprache|kein deutsch|kein wort)(?: (?:nicht|kaum|noch nicht|gar nicht))?|(?:ohne die|die) sprache (?:nicht |kaum |noch nicht )?(?:zu )?(?:verstanden|gesprochen|beherrscht|verstehen|sprechen|können)|der sprache (?:noch )?nicht mächtig',
      unlessBefore: OTHERS,
    },
    {
      // "die deutsche Sprache schnell gelernt"
      pattern:
        '(?:die (?:deutsche|neue|fremde) sprache(?! \\p{Lu}\\p{Ll}+)|die sprache (?=in (?:\\p{L}+ ){1,2}(?:zeit|monaten|jahren)))(?=(?: \\p{L}+){0,5}? (?:gelernt|lernen|lernte|erlernt|erlernen|beigebracht|angeeignet))',
      unlessBefore: OTHERS,
    },
    {
      pattern:
        'familien-?(?:zusammenführung|nachzugs?)|(?:(?:international )?schutz|aufenthalts|bleibe)-?berechtigte[rn]?|unhcr|relocation-?programm|aufnahmeprogramm(?:s|es)?|ortskraft(?: der bundeswehr)?|ortskräfte(?:programm)?',
      unlessBefore: OTHERS,
    },
    {
      pattern:
        '(?:meine[nr]? |unsere[nr]? )?landsleute[n]?|landsmann|landsfrau|(?:in )?(?:meiner|unsere|unserer) (?:kultur|tradition(?:en)?|bräuche)(?! (?:des|der|im|am|von)(?!\\p{L}))|unsere sprache(?= (?:kennt|hat|ist|klingt))',
      unlessBefore: OTHERS,
    },
    {
      pattern:
        '(?:mein )?deutsch (?:habe|hab) ich (?<gone>mir (?:\\p{L}+ ){0,4}beigebracht|(?:mit|durch|über|in|bei|allein|selbst|erst|zuerst) (?:\\p{L}+ ?){1,4}(?= gelernt))',
    },
    { pattern: 'berufs-?sprachkurs(?:es)?(?: \\(bsk\\))?', replacement: 'Sprachkurs' },
    {
      pattern:
        '(?:deutsche[nr]? )?(?:deutsch|sprach)prüfung(?<gone> für den hochschulzugang(?: \\(dsh(?:-\\d)?\\))?)',
      replacement: '',
    },
    { pattern: 'eAT(?= |[,.;)]|$)', isCaseSensitive: true },
    {
      pattern: 'regelklasse[n]?',
      replacement: 'Schulklasse',
      unlessBefore: OTHERS,
    },
    { pattern: 'regelunterricht', replacement: 'Unterricht', unlessBefore: OTHERS },
    {
      pattern:
        '(?:gilt|zählt|gelten|zählen|galt|zählte) (?:hier|in deutschland) (?:leider |noch |aber )?(?:nicht|nichts|nur teilweise)',
    },
    {
      pattern:
        '(?:(?<=name[^.;!?]{0,12} )|(?<=namens? ))(?:klingt|wirkt|ist) (?:für (?:viele|manche) )?(?:etwas |sehr |recht )?(?:fremd|ausländisch|nicht deutsch|ungewohnt|ungewöhnlich)|(?:wo|woher) ich (?:denn )?[„“"»‚]?(?:wirklich|eigentlich|ursprünglich|richtig|tatsächlich)[“”"«‘]? (?:her)?(?:komme|stamme|kommst)|rassismus-?erfahrung(?:en)?|diskriminierungs-?erfahrung(?:en)?|rassistisch (?:beleidigt|beschimpft|behandelt)|(?:ausländer|migranten|gastarbeiter|flüchtlings)-?kind(?:er)?(?= |[,.;]|$)',
      unlessBefore: /(?:betreu|begleit|unterstütz|hilfe|projekt|nachhilfe|für|mit)\p{L}*[ \n]$/iu,
    },
    { pattern: 'übersetzte[srn]? (?:schul)?zeugnis(?:se)?', replacement: 'Zeugnis' },
    {
      pattern: '(?<gone>zeugnis(?:se)?(?: im original)? (?:auf|in) \\p{Lu}?\\p{L}{4,18}isch(?:er sprache)?)',
      replacement: 'Zeugnis',
      // There it is the mark in a subject.
      unlessBefore: /(?:im|jedem|letzten)[ \n]$/iu,
      unlessAfter:
        /^[ ]?(?:[:=(–-][ ]?)?(?:\d|eine?n?[ ]|note|sehr|gut|mit|und|,|übersetz|verfass|formulier)/iu,
    },
    {
      // "Mein Diplom wurde hier nur teilweise anerkannt": only a certificate from abroad has to be.
      pattern:
        '(?:diplom|abschluss|zeugnis|studium|ausbildung|examen|abitur|bachelor|master|schulabschluss|beruf|schulzeit)(?:s|es)? (?:(?:wurde|ist|wird|war|wurden|sind|in|bei|uns|hier|mir|leider|bisher|deutschland|noch|aber|dort|\\p{Lu}\\p{L}+) ){1,5}(?<gone>(?:nur |lediglich |bloß |noch )?(?:teilweise|zum teil|teils|nicht) anerkannt(?: worden)?)',
    },
    { pattern: '(?:ketten)?duldungs-?(?!pflicht|vollmacht)\\p{L}+|kettenduldung', unlessBefore: OTHERS },
    {
      // "Polnisch von zu Hause": a language nobody learned at school.
      pattern:
        '(?<=isch )von (?:zu ?hause|daheim|haus aus|klein auf|kindheit an)(?=[ ]?[,.;)(]|[\\n\\t\\u2029]|$)',
    },
    { pattern: 'übersetzer-?stempel|übersetzungs-?(?:siegel|stempel|vermerk)' },
    {
      pattern:
        '(?:weiterbildung|deutschkurs|zusatzunterricht|deutsch|kurs|förderunterricht)(?<gone> für (?:zugezogene|neuankömmlinge|neuzugezogene|anfänger aus dem ausland))',
      replacement: '',
      unlessBefore: OTHERS,
    },
  ],
});
