import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { NATIONALITY_ADJECTIVE } from '../vocabulary/countries.js';
import { compilePattern, compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { isTown } from '../vocabulary/towns.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'origin-hint',
  category: 'origin',
  reason: 'Eine Wendung lässt auf Herkunft oder Zuwanderung schließen.',
  score: 0.85,
} as const;

// Who helped, taught or worked there has a merit.
const HELPED =
  /(?:ehrenamt\p{L}*|hilfe|helfe|half|geholfen|mitarbeit\p{L}*|praktik\p{L}*|arbeit\p{L}*|projekt\p{L}*|betreu\p{L}*|begleit\p{L}*|nachhilfe|engag\p{L}*|spende\p{L}*|unterstütz\p{L}*|leit\p{L}*|organis\p{L}*|dolmetsch\p{L}*|hospitation|fsj|bfd|dienst|job)[^.;\n]{0,40}$/iu;
const HELPED_AFTER =
  /^[^.;\n]{0,50}(?:geholfen|(?:gab|gebe|half|helfe|leitete|leite|unterrichte\p{L}*|koche|kochte|betreute|betreue|dolmetsche|übersetze) (?:ich|wir)|nachhilfe|geleitet|organis|betreut|mitgearbeitet|unterricht|unterstütz|begleitet|gegeben|ehrenamt|gedolmetscht|übersetzt|gekocht|praktik)/iu;

const MONEY =
  '(?:TL|Lira|Złoty|Zloty|PLN|UAH|Hrywnja|Griwna|RON|Lei|Lek|Dinar|Dirham|Rubel|Rupien|Rupees|Naira|Cedi|Birr|Nakfa|Forint|HUF|Lewa|BGN|Afghani|Tenge|CFA|FCFA|Toman|Rial|Riyal|Lari|Dram|Manat|Som|Dong|Peso|Pesos|Reais|Tugrik|Taka|Kwanza|Leone|Dalasi|Schekel)';

const TERMS = compileTerms([
  {
    pattern:
      '(?:als|seit|seitdem|bevor|nachdem) (?:ich|wir) (?:\\p{Ll}+ ){0,2}(?<gone>(?:(?:vor|mit|im|aus) (?:\\p{L}|\\d){1,12} (?:jahren )?)?nach deutschland (?:kam|kamen|zog|zogen|floh|flohen|gekommen|gezogen|geflohen)(?: bin| sind)?)',
  },
  {
    pattern:
      '(?:bei uns )?(?<gone>in \\p{Lu}[\\p{L}-]+, (?:wo|in (?:dem|der)) ich (?:\\p{L}+ ){0,4}aufgewachsen bin)',
  },
  { pattern: '(?<gone>mein deutsch (?:hat|ist|war) (?:noch|leider|nicht) [^.;,!?\\n]{3,40})' },
  {
    pattern:
      '(?<gone>(?:nord|süd|ost|west|latein|mittel)?-?(?:afrikanische|asiatische|amerikanische|europäische|orientalische|karibische|südländische|slawische|fernöstliche)[nrms]?) (?:lebensfreude|temperament|gastfreundschaft|mentalität|wurzeln|herzlichkeit|wärme|gelassenheit|frohnatur|charme|offenheit|herkunft)',
  },
  {
    // Residence Act, not the Social Code: "Antrag nach § 25a läuft"
    pattern:
      '(?<=(?:antrag|aufenthalt\\p{L}*|erlaubnis|duldung|titel|status)[^.;\\n]{0,15} )(?:nach|gemäß) (?<gone>§ ?(?:1[6-9]|2[0-5]|60|104)\\p{L}?(?! ?(?:abs\\.? ?\\d+ ?)?(?:sgb|baugb|bgb|bbig|vwvfg|[a-zäöü]*g(?!\\p{L})))(?: abs\\.? ?\\d+)?)',
  },
  {
    // "Im Wohnheim für Geflüchtete, in dem ich wohnte"
    pattern:
      '(?:(?:im|in (?:einem|einer|der|ein)) )?(?:wohngruppe|unterkunft|(?:wohn|jugend)?heim|haus|clearinghaus|einrichtung|zeltstadt|sammelunterkunft|turnhalle|klasse|gruppe) für (?:unbegleitete (?:minderjährige|jugendliche|flüchtlinge)[n]?|geflüchtete|flüchtlinge|asyl(?:bewerber|suchende)|zugewanderte|aussiedler)(?: (?:jugendliche|menschen|familien|flüchtlinge))?',
    unlessBefore: HELPED,
    unlessAfter: HELPED_AFTER,
  },
  {
    pattern:
      '(?:vorklasse|klasse|kurs|angebot|maßnahme|freiwilligendienst|bundesfreiwilligendienst|bfd|fsj|stipendium|programm|qualifizierung|beratung)(?<gone> für (?:junge |neu ?)?(?:geflüchtete|flüchtlinge|zugewanderte|migrant(?:en|innen)|einwanderer|eingewanderte|spätaussiedler)(?: \\(\\p{L}{2,8}\\))?)',
    replacement: '',
    unlessBefore: HELPED,
    unlessAfter: HELPED_AFTER,
  },
  {
    pattern:
      '(?:stipendium|stipendiat(?:in)?|programm|förder\\p{L}*|mentoring\\p{L}*|teilnahme|coaching|akademie)[^.;:\\n]{0,30}?(?<gone> für (?:\\p{L}+ ){1,3}mit (?:migrations|zuwanderungs|einwanderungs|flucht)-?\\p{L}+)',
    replacement: '',
    unlessBefore: HELPED,
    unlessAfter: HELPED_AFTER,
  },
  {
    pattern:
      '(?:jugend)?migrations-?(?:dienst|beratung|fachdienst|sozialdienst)(?:es|s|sstelle)?|kausa(?:-\\p{L}+)?|flüchtlingsberatung|asylberatung|anerkennungsberatung|rückkehrberatung',
    replacement: 'Beratungsstelle',
    unlessBefore: HELPED,
    unlessAfter: HELPED_AFTER,
  },
  {
    pattern: 'START-?(?:Stipendi|Schülerstipendi)\\p{L}+|Stipendium START',
    isCaseSensitive: true,
    replacement: 'Stipendium',
  },
  {
    pattern: '(?<=(?:weltwärts|FSJ|BFD|dienst)[“”"]?[ ,(-]{1,3})[Ii]ncoming(?:-\\p{L}+)?',
    isCaseSensitive: true,
  },
  {
    pattern:
      'über die grenze(?=(?: \\p{L}+){0,3} (?:gezogen|gekommen|geflohen|gegangen|zogen|kamen|flohen|ziehen))|(?:in|auf|über) (?:zwei|drei|vier|fünf|mehrere[n]?|verschiedene[n]?|viele[n]?) ländern? (?:verstreut|verteilt|zerstreut|verteilen|leb\\p{L}+)',
  },
  {
    // To a German town people move from the next one, too.
    pattern:
      '(?:zum|zur|für (?:das|die|ein|eine)) (?:familie nach (?=\\p{Lu})\\p{L}+|(?:studium|ausbildung|arbeit|studieren|freiwilligendienst|fsj|familie) nach (?:deutschland|europa|(?=\\p{Lu}\\p{L}+ [^.;\\n]{0,60}(?:niemand\\p{L}*|kein wort|kein deutsch|sprache|fremd|heimweh|eingelebt)(?!\\p{L}))\\p{L}+)) (?:kam|gekommen|zog|gezogen|kamen)(?: bin| sind)?',
  },
  { pattern: '(?:als )?au-?pair (?:kam|zog|nach deutschland|in deutschland)(?: ich)?(?: nach \\p{L}+)?' },
  { pattern: `(?<=\\d[ ]?)${MONEY}(?:[ ](?:im|pro) Monat)?`, isCaseSensitive: true },
  {
    pattern:
      '(?<=(?:führerschein|fahrerlaubnis|klasse b)[^.;\\n]{0,40})(?:wurde |wird |aus \\p{L}+ )?(?:umgeschrieben|umschreibung)(?:e[rn]?)?(?: (?:aus|in|von|auf|läuft|beantragt)[^.;,)\\n]{0,30})?|umgeschriebene[rn]?(?= führerschein)',
  },
  {
    pattern:
      '(?<gone>ausländische[nrms]? )(?:führerschein|fahrerlaubnis|schulbildung|schule|schulzeit|berufsausbildung|berufsabschluss|ausbildung|universität|hochschule|studium|berufserfahrung|arbeitszeugnis|arbeitgeber)\\p{L}*',
    replacement: '',
  },
  {
    pattern:
      '(?:schul\\p{L}*|ausbildung|abschluss|studium|berufs?\\p{L}*|zeugnis\\p{L}*|hochschulreife|abitur)(?<gone> (?:\\(?(?:im|aus dem) ausland)(?: erworben| absolviert)?\\)?)',
    replacement: '',
  },
  {
    pattern:
      '(?:(?:in deutschland|hier) )(?:(?:gilt|zählt|gelten|zählen)(?: (?:mein\\p{L}*|der|die|das)(?: \\p{L}+)?)? (?:leider |noch )?nicht|(?:wird|wurde)(?: (?:mein\\p{L}*|der|die|das)(?: \\p{L}+)?)? (?:leider |noch )?nicht anerkannt)',
  },
  { pattern: '(?:hier )?in deutschland (?:nur )?(?:teilweise|noch nicht|nicht|voll) anerkannt' },
  {
    pattern:
      '(?:deutsch (?:ist|war)|ist deutsch|war deutsch) (?:für mich |mir )?(?<gone>(?:erst |schon |am anfang |anfangs |zuerst |zunächst |noch |bereits )?(?:(?:meine|die|eine) )?(?:(?:zweite|dritte|vierte|fünfte|neue|fremde|ganz fremde|völlig fremde) (?:fremd)?sprache|(?:ganz |völlig )?(?:fremd|neuland)))',
  },
  {
    pattern:
      '(?:von )?rechts nach links (?:schreib|les|geschrieb|geles)\\p{L}*|lateinische[nrs]? (?:schrift|alphabets?|buchstaben)(?=(?: \\p{L}+){0,4} (?:lernen|gelernt|lernte|beigebracht))',
  },
  {
    pattern:
      '(?:internationale|multikulturelle|interkulturelle|binationale|bikulturelle|mehrsprachige|bunte)[nrms]? (?:familiengeschichte|familie|familienhintergrund|herkunft|elternhaus|biografie|wurzeln)|(?:inter|multi|bi)kulturell (?:aufgewachsen|geprägt|erzogen)',
  },
  { pattern: '(?:in|aus) der (?:alten |fernen )?heimat(?! \\p{Lu})' },
  {
    pattern: `(?:samstags|sonntags|nachmittags|wochenend|ergänzungs|sprach)schule(?<gone> (?:der|des|beim|bei der|in der) (?:\\p{L}+ ){0,2}?(?:${NATIONALITY_ADJECTIVE}) (?:mission|gemeinde|kirche|konsulats?|botschaft|vereins?))`,
    replacement: '',
  },
  {
    pattern: `(?<gone>(?:${NATIONALITY_ADJECTIVE}) )(?:nachmittags|mutter|sprach|abend)schule`,
    replacement: '',
  },
]);

// A people of Germany or a town, said of oneself: "als gebürtiger Sachse".
const GERMAN_PEOPLE =
  '(?:Sachse|Sächsin|Bayer(?:in)?|Schwabe|Schwäbin|Thüringer(?:in)?|Ostfries(?:e|in)|Rheinländer(?:in)?|Westfale|Westfälin|Hesse|Hessin|Pfälzer(?:in)?|Saarländer(?:in)?|Franke|Fränkin|Badener(?:in)?|Mecklenburger(?:in)?|Brandenburger(?:in)?|Lausitzer(?:in)?|Ossi|Wessi|Ostdeutsche[r]?|Westdeutsche[r]?|Norddeutsche[r]?|Süddeutsche[r]?|Nordlicht|Ruhri)';
const GERMAN_REGION =
  '(?:Nieder|Ober)?(?:Lausitz|Erzgebirge|Vogtland|Sauerland|Siegerland|Allgäu|Schwarzwald|Ostfriesland|Oberpfalz|Pfalz|Uckermark|Prignitz|Emsland|Münsterland|Eichsfeld|Odenwald|Hunsrück|Westerwald|Spreewald|Altmark|Oderbruch|Saarland|Sachsen(?:-Anhalt)?|Thüringen|Bayern|Franken|Mecklenburg(?:-Vorpommern)?|Vorpommern|Brandenburg)';
const OF_GERMANY = compileTerms([
  {
    pattern: `(?:[Ii]ch bin|[Bb]in ich|[Aa]ls|bin) (?:ein |eine )?(?:(?:echte|waschechte|geborene|stolze|alte|typische)[rns]? )?(?<gone>${GERMAN_PEOPLE})(?! \\p{Lu})`,
    isCaseSensitive: true,
  },
  {
    pattern: '(?:[Gg]ebürtige|[Ww]aschechte)[rn]? (?<gone>\\p{Lu}\\p{L}{3,}(?:er|erin|e|in))',
    isCaseSensitive: true,
  },
  {
    pattern:
      '(?:Ruhrpott|Ruhrgebiets|Pott|Küsten|Berg)-?(?:[Jj]unge|[Mm]ädchen|[Kk]ind|[Mm]ädel|[Mm]ädchens)',
    isCaseSensitive: true,
  },
  {
    pattern: `[Aa]us (?:der |dem )?(?<gone>${GERMAN_REGION})(?=[^.;\\n]{0,30}(?:bring|mitgebracht|stamm|komme(?![nt])|zugezogen|hierher|hergezogen))`,
    isCaseSensitive: true,
  },
]);

const AU_PAIR = compilePattern(
  '[aA]u-?[pP]air(?:-(?:[zZ]eit|[jJ]ahr|[sS]telle))?(?=(?: bei (?:einer )?(?:Gastf|F)amilie)?,? in (\\p{Lu}[\\p{L}-]+))',
  true,
);
const IN_GERMANY = /(?<!\p{L})(?:hier[ \n])?in[ \n]Deutschland(?![\p{L}-])/giu;
const OWN = /(?<!\p{L})(?:ich|mich|mir|wir|uns|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?)(?!\p{L})/iu;
const KIN_OR_OWN =
  /(?<!\p{L})(?:eltern|vater|mutter|familie|onkels?|tante|oma|opa|großeltern|großvater|großmutter|bruder|schwester|cousin|unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?)(?!\p{L})/iu;
const EATERY = compilePattern(
  `(?<gone>(?:${NATIONALITY_ADJECTIVE}) )(?:lokal|restaurant|imbiss|bäckerei|supermarkt|lebensmittel\\p{L}*|laden|geschäft|gemüse\\p{L}*|café|taverne|feinkost\\p{L}*|schnellrestaurant|spezialitäten\\p{L}*)s?`,
);

/** Hints of origin in passing: where somebody lived, what was recognised, which course was meant for whom. */
export const originHintRule: DetectionRule = {
  id: 'origin-hint',
  category: 'origin',
  source:
    'AGG §1 (ethnic origin); Landsmannschaft and place of birth identify (PStG §21); measurement 2026-11',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Als ich ‹nach Deutschland kam›, war ich neun.', becomes: 'Als ich [Herkunft], war ich neun.' },
      { text: 'bei uns ‹in Angeln, wo ich aufgewachsen bin›', becomes: 'bei uns [Herkunft]' },
      { text: '‹Mein Deutsch hat noch Fehler›, sonst nichts.', becomes: '[Herkunft], sonst nichts.' },
      { text: 'Die ‹afrikanische› Lebensfreude tut gut.', becomes: 'Die [Herkunft] Lebensfreude tut gut.' },
      { text: 'Antrag nach ‹§ 25a› läuft', becomes: 'Antrag nach [Herkunft] läuft' },
      { text: '‹Im Wohnheim für Geflüchtete› lebte ich.', becomes: '[Herkunft] lebte ich.' },
      {
        text: 'Freiwilligendienst‹ für Geflüchtete› im Pflegeheim',
        becomes: 'Freiwilligendienst im Pflegeheim',
      },
      {
        text: 'Bewerbungstraining der ‹Migrationsberatung›',
        becomes: 'Bewerbungstraining der Beratungsstelle',
      },
      {
        text: 'Ich habe ‹in Deutschland› den Führerschein gemacht.',
        becomes: 'Ich habe hier den Führerschein gemacht.',
      },
      { text: '‹Au-pair› in Hagen', becomes: 'Kinderbetreuung in Hagen' },
      { text: 'Lohn 900 ‹TL›', becomes: 'Lohn 900 [Herkunft]' },
      { text: 'Diplom, ‹in Deutschland teilweise anerkannt›', becomes: 'Diplom, [Herkunft]' },
      { text: 'Führerschein B (‹umgeschrieben›)', becomes: 'Führerschein B ([Herkunft])' },
      { text: 'Deutsch war für mich ‹anfangs fremd›.', becomes: 'Deutsch war für mich [Herkunft].' },
      {
        text: 'Als gebürtige ‹Dortmunderin› bin ich gern hier.',
        becomes: 'Als gebürtige [Herkunft] bin ich gern hier.',
      },
      { text: 'Ich bin ‹zum Studium nach Deutschland gekommen›.', becomes: 'Ich bin [Herkunft].' },
      {
        text: 'Als ich ‹zum Studium nach Hagen kam›, war alles fremd.',
        becomes: 'Als ich [Herkunft], war alles fremd.',
      },
      { text: 'Ich bin ‹Sachse›.', becomes: 'Ich bin [Herkunft].' },
      { text: 'Aus der ‹Lausitz› bringe ich Ruhe mit.', becomes: 'Aus der [Herkunft] bringe ich Ruhe mit.' },
      { text: 'Meine Familie führt ein ‹griechisches ›Lokal.', becomes: 'Meine Familie führt ein Lokal.' },
      { text: 'seit wir ‹über die Grenze› gezogen sind', becomes: 'seit wir [Herkunft] gezogen sind' },
    ],
    negative: [
      { text: 'Antrag nach § 16 SGB II geprüft, Anträge nach § 25 BauGB' },
      { text: 'Mein Deutsch-Referat, asiatische Küche, europäische Projekte' },
      { text: 'Praktikum in einem Wohnheim für Geflüchtete' },
      { text: 'In der Unterkunft für Geflüchtete gab ich Nachhilfe' },
      { text: 'Praktikum bei der Migrationsberatung der Stadt' },
      { text: 'Die größte Schleuse in Deutschland' },
      { text: 'Au-pair in Kanada; Kellner im italienischen Restaurant' },
      { text: 'Anerkannte Ausbildung, als gute Leistung bewertet' },
      { text: 'Rechnungen über 300 Euro, Sommer 2024' },
      { text: 'Als Berliner Team gewannen wir; Urlaub in Bayern' },
      { text: 'Bei allen im Team voll anerkannt; hier wird nicht geraucht.' },
      { text: 'Ich bin zum Studium nach Köln gekommen und für die Ausbildung nach Leipzig gezogen' },
      { text: 'Aus dem Sauerland kommen viele Kunden.' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [
      ...findTerms(view, TERMS),
      ...findTerms(view, OF_GERMANY),
      ...findAuPairs(view.text),
      ...findInSentences(view.text, IN_GERMANY, OWN).map((passage) => ({
        ...passage,
        replacement: /^\p{Lu}/u.test(view.text.slice(passage.start, passage.end)) ? 'Hier' : 'hier',
      })),
      ...findEateries(view.text),
    ]);
  },
};

// Who is an au pair in a German town came from abroad; the work with children is the merit.
function findAuPairs(text: string): Passage[] {
  return listMatches(text, AU_PAIR)
    .filter((match) => isTown(match[1] ?? '') || match[1] === 'Deutschland')
    .map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      replacement: 'Kinderbetreuung',
    }));
}

// The family's eatery tells where the family is from; any other one is a place of work.
function findEateries(text: string): Passage[] {
  return findInSentences(text, EATERY, KIN_OR_OWN).map(({ start, end }) => ({
    start,
    end: start + text.slice(start, end).search(/[ \n]/u) + 1,
    replacement: '',
  }));
}

function findInSentences(text: string, expression: RegExp, needed: RegExp): Passage[] {
  return listMatches(text, expression)
    .filter(({ index, 0: found }) => {
      const before =
        text
          .slice(Math.max(0, index - 120), index)
          .split(/[.!?\u2029]/u)
          .at(-1) ?? '';
      const after =
        text.slice(index + found.length, index + found.length + 120).split(/[.!?\u2029]/u)[0] ?? '';
      return needed.test(`${before} ${after}`);
    })
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, replacement: null }));
}
