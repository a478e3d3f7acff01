import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Where in life somebody stands: late for an apprenticeship, long out of school, the first years of life. */
export const lifeStageRule = vocabularyRule({
  id: 'life-stage',
  category: 'age',
  source: '§ 1 AGG: age; wordings missed in sentences written before the rules were read, 2026-11',
  reason: 'Eine Wendung über Lebensabschnitt oder Berufsjahre verrät das Alter.',
  score: 0.84,
  examples: {
    positive: [
      {
        text: 'Nach ‹zwölf Jahren› im Beruf lerne ich neu.',
        becomes: 'Nach [Alter] im Beruf lerne ich neu.',
      },
      { text: 'Ich stehe ‹mitten im Leben›.', becomes: 'Ich stehe [Alter].' },
      { text: 'Mofaführerschein mit ‹15›', becomes: 'Mofaführerschein mit [Alter]' },
      { text: 'Das war die ‹16-Jährige›.', becomes: 'Das war die [Alter].' },
      { text: 'Ich gehöre ‹zu den Älteren› im Kurs.', becomes: 'Ich gehöre [Alter] im Kurs.' },
      { text: 'Mein Geburtstag ist der ‹1. Januar›.', becomes: 'Mein Geburtstag ist der [Alter].' },
      { text: 'Ich bin mit ‹16› gekommen.', becomes: 'Ich bin mit [Alter] gekommen.' },
      { text: 'Ich bin ‹spät dran› mit der Ausbildung.', becomes: 'Ich bin [Alter] mit der Ausbildung.' },
      {
        text: 'Die ‹ersten zwölf Lebensjahre› war ich dort.',
        becomes: 'Die [Alter] war ich dort.',
      },
    ],
    negative: [
      { text: 'Nach zwei Jahren im Beruf und 30 Jahren Betriebszeit die Pumpe ersetzt' },
      { text: 'Mit fünf Kollegen in die Schule gefahren; eine 16-jährige Tradition' },
      { text: 'Im Jahr der Fußball-WM organisierte ich ein Turnier.' },
      { text: 'Der Bus ist mit 16 Gästen angekommen.' },
      { text: 'Mitten im Leben: Ausstellung aufgebaut' },
      { text: 'Der Bus war spät dran, ich blieb ruhig.' },
      { text: 'Kinder in den ersten drei Lebensjahren betreut' },
    ],
  },
  terms: [
    {
      pattern:
        'mit (?<gone>(?:1[0-9]|2\\d|3\\d)(?: jahren)?)(?= (?:verlassen|gekommen|geflohen|ausgezogen|eingereist|angekommen|weggegangen)(?!\\p{L}))',
    },
    {
      pattern:
        'nach meinem (?:nächsten )?geburtstag(?: im \\p{L}+)?|(?<=mein geburtstag (?:ist|war) (?:der |am )?)\\d{1,2}\\. ?(?:\\p{L}{3,9}|\\d{1,2}\\.)|zu den (?:älteren|jüngeren|ältesten|jüngsten)(?= (?:im|in|der|des|meiner|unter)|[,.])|(?:im )?(?:jahr|sommer|herbst|winter)(?:s)? (?<gone>(?:der (?:fußball-?)?(?:wm|weltmeisterschaft|em)|des (?:mauerfalls|sommermärchens))(?: in \\p{L}+)?)(?= (?:kam ich|bin ich|wurde ich|geboren))',
    },
    {
      pattern:
        '(?:\\d{2}|zwanzig|dreißig|vierzig|viele) (?:berufs|arbeits)-?jahre (?:noch )?(?:vor mir|bis zur rente)|bis zur rente (?:sind|habe|bleiben)|es (?:noch |damals |bei uns ){0,2}keine? (?:smartphones?|handys?|internet|computer) gab',
    },
    {
      pattern:
        '(?:jahrgangs|klassen|gruppen|team|stufen)-?(?:jüngste|älteste)[rn]?|mit (?<gone>fünf|sechs|sieben|[567])(?: jahren)? (?:kam ich |bin ich |wurde ich )?(?:in die (?:schule|1\\. klasse|erste klasse|grundschule)|eingeschult)|kam ich (?:schon |erst )?mit (?:fünf|sechs|sieben|[567])(?: jahren)? in die (?:schule|grundschule)',
    },
    {
      pattern:
        '(?:mofa|roller|moped|traktor|am|a1)-?(?:führerschein|schein|prüfbescheinigung) (?:schon |bereits )?mit (?<gone>1[4-8])(?=$|[.,;)]|[\\n\\u2029])',
    },
    { pattern: '(?:der|die|den|dem) (?<gone>(?:1[3-9]|[2-5]\\d)-?Jährigen?)', isCaseSensitive: true },
    {
      pattern:
        'nach (?<gone>(?:über |fast |rund |gut |knapp )?(?:elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|achtzehn|zwanzig|fünfundzwanzig|dreißig) jahren) (?:im|in (?:meinem|demselben|einem anderen|diesem)|als \\p{L}+ im) (?:\\p{Ll}+en )?(?:beruf|berufsleben|arbeitsleben|handwerk|verkauf|job|büro|lager)',
    },
    {
      pattern: '(?:stehe|bin|stehend|stand) (?:ich )?(?:schon |bereits |längst )?(?<gone>mitten im leben)',
    },
    {
      pattern:
        '(?:bin|komme) (?:ich )?(?:zwar |etwas |sehr |recht |ein wenig )?(?<gone>spät dran|spät berufen|ein spätzünder|eine spätzünderin|spätstarter(?:in)?)(?=[^.;!?\\n]{0,40}(?:ausbildung|lehre|beruf|weiß|lernen)|[,.])',
    },
    {
      pattern:
        '(?:ersten|letzten) (?:\\p{L}{3,12}|\\d{1,2}) (?:lebensjahre|jahre meines lebens)|meine(?:r|n)? (?:ersten|frühen) (?:lebens|kinder)?jahre',
    },
    {
      pattern:
        'kein(?:e)? schulabgänger(?:in)?(?: mehr)?|(?:nicht mehr|lange nicht mehr) (?:ganz |so |die |der )?(?:jung|jüngste[r]?)(?=[,.]| )|in meinem (?:lebens)?alter|alt genug, um',
    },
  ],
});
