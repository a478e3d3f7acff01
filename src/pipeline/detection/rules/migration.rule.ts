import type { DetectionRule } from '../detection-rule.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { compilePattern, compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { listMatches } from '../matches.js';

const TRACE = {
  ruleId: 'migration',
  category: 'origin',
  reason: 'Der Text spricht von Zuwanderung, Flucht oder Aufenthalt.',
  score: 0.95,
} as const;

const STATUS_LABELS = compileLabels([
  'aufenthaltsstatus',
  'aufenthaltstitel',
  'aufenthalt',
  'aufenthaltserlaubnis',
  'einreise',
  'einreisedatum',
  'in deutschland seit',
  'zuzug(?: nach deutschland)?',
  'zugezogen',
  'einreise nach deutschland',
  'datum der einreise',
  'arbeitserlaubnis',
  'residence permit',
]);

// The main clause that tells of a journey: from its beginning to its end, whatever stands in between.
const JOURNEY = compilePattern(
  '(?:(?:erst |schon )?seit (?:\\p{L}{1,14} |\\d{1,4} ){1,3}in deutschland(?: bin| sind| lebe| wohne| leben)?|(?:vor dem krieg |aus \\p{Lu}\\p{L}+ |mussten (?:\\p{L}{1,14} ){0,5}?)(?:fliehen|flüchten)|(?:unsere|meine|die) (?:alte |geliebte )?heimat (?:verlassen|zurücklassen|zurückgelassen|verloren)|mussten (?:\\p{L}{1,14} ){0,4}?heimat verlassen|geflohen|geflüchtet|flüchten|flohen|flüchteten|eingewandert|zugewandert|ausgewandert|immigriert|emigriert|eingereist|abgeschoben|' +
    '(?:nach|in) deutschland (?:gekommen|gezogen|ausgewandert|umgezogen|zu kommen|geholt|eingereist|gebracht)|' +
    '(?:kam|kamen|zog|zogen|bin|sind|migrierten?|reisten?) (?:\\p{L}{1,14} |\\d{4} ){0,8}?(?:nach deutschland|hierher)(?: gekommen| gezogen| geflohen| geflüchtet| umgezogen| ausgewandert)?|' +
    '(?:lebe|lebt|wohne|wir leben|leben wir|bin|wohnen) (?:ich |wir )?(?:\\p{L}{1,14} |\\d{1,4}\\.? ){0,6}?in deutschland|' +
    'in deutschland (?:\\p{L}{1,14} |\\d{1,4} ){0,4}?(?:lebe|lebt|wohne|wohnen)|(?:lebe|wohne|leben|wohnen) (?:ich |wir )?(?:hier )?(?:erst )?seit (?:\\p{L}+ )?\\d{4}(?: hier)?(?: in \\p{Lu}\\p{L}+)?|seit (?:\\p{L}+ )?\\d{4} (?:lebe|wohne|leben|wohnen) (?:ich |wir )?(?:hier|in \\p{Lu}\\p{L}+)|als (?:flüchtling|geflüchtete[r]?|asylbewerber(?:in)?)|wegen des krieges|vor dem krieg|(?:ankunft|einreise) in deutschland)',
);
const CLAUSE_LENGTH = 160;

const PARAGRAPH =
  '(?: \\(?(?:nach |gemäß |gem\\. )?§ ?\\d+[a-z]?(?:,? abs\\. ?\\d)?(?: s(?:atz|\\.) ?\\d)?(?: aufenthg| freizüg(?:ig)?g)?\\)?)?';

const TERMS = compileTerms([
  { pattern: '[sS]eit (?:\\p{L}{1,14} |\\d{1,4} ){1,3}in (?:DE|BRD|D)', isCaseSensitive: true },
  {
    pattern:
      '(?:(?:des|dem|im|durch|als|mit) )?seiteneinstieg(?:s|es)?(?: ohne deutschkenntnisse)?|ohne (?:vorherige )?deutschkenntnisse',
  },
  { pattern: 'msu(?= \\p{Lu}\\p{L}+isch)', replacement: 'Sprachunterricht' },
  {
    pattern:
      'balkanroute|schlauchboot|schlepper(?:n|bande)?|(?:flüchtlings|asyl|gemeinschafts|erstaufnahme|übergangs)-?(?:unterkunft|heim|lager|camp|einrichtung|wohnheim)(?:s|es)?',
    unlessBefore:
      /(?:ehrenamt\p{L}*|hilfe|helfe|half|mitarbeit\p{L}*|praktikum|arbeit\p{L}*|projekt\p{L}*|betreu\p{L}*|nachhilfe|engag\p{L}*|spende\p{L}*)[^.;\n]{0,40}$/iu,
  },
  {
    pattern:
      '(?:erwerbstätigkeit|beschäftigung)(?: ist)? (?:uneingeschränkt |unbeschränkt )?(?:gestattet|erlaubt)',
  },
  {
    pattern:
      '(?:mein )?(?:vorübergehender )?schutz(?:status)? nach § ?\\d+[a-z]?(?: aufenthg)?|(?:seit|nach|mit|vor) (?:dem )?(?:beginn|ausbruch) (?:der kämpfe|des krieges|der invasion|der bombardierung\\p{L}*)|(?:nach|seit|vor|wegen) (?:dem|der) (?:einmarsch|machtwechsel|machtübernahme|umsturz|militärputsch)(?:s|es)?(?: (?:der|des|in|von|durch) (?:die )?\\p{Lu}\\p{L}+)?|taliban|assad(?:-?regime)?|boko haram|al-?shabaab|is-(?:miliz|terror\\p{L}*)|(?:meine|meiner|die|unsere|unserer) alte[n]? heimat',
  },
  {
    pattern:
      '(?:als )?unbegleitete[rnms]? (?:minderjährige|flüchtling|jugendliche)[rn]?|(?:unbegleitet(?:e[rn]?)? )?(?:eingereiste|zugereiste|geflohene|geflüchtete)[rn]? (?:minderjährige[rn]? )?(?:jugendliche[rn]?|minderjährige[rn]?|mensch|kind)',
    unlessBefore: /(?:für|mit|von|betreu\p{L}*|begleit\p{L}*|unterstütz\p{L}*)[ \n](?:\p{L}+[ \n])?$/iu,
  },
  {
    pattern: `(?:(?:unbefristete|befristete|gültige|dauerhafte)[rnms]? )?(?:(?:daueraufenthalts|aufenthalts)-?(?:titel|erlaubnis|gestattung|status|recht|genehmigung|karte|dauer|bescheinigung)|niederlassungserlaubnis|blaue[rn]? karte(?: eu)?|fiktionsbescheinigung|(?:ausbildungs|beschäftigungs)?duldung|(?<!\\p{L} )geduldet|bleiberecht|ankunftsnachweis|beschäftigungserlaubnis|arbeitserlaubnis|arbeitsgenehmigung|freizügigkeit(?:sbescheinigung|sberechtigt(?:e[nrms]?)?|srecht)?|visum|erlaubnis zum daueraufenthalt(?:-eu)?|reiseausweis für flüchtlinge|verpflichtungserklärung)(?:s|es)?${PARAGRAPH}`,
    unlessAfter: /^[ ]?[:\t]/u,
    unlessBefore: /(?:werden|bei)[ \n]$/iu,
  },
  {
    pattern:
      '§ ?(?:16|17|18|19|20|22|23|24|25|28|29|30|32|36|60|81|104)[a-g]?(?: abs\\. ?\\d)?(?: s(?:atz|\\.) ?\\d)? aufenthg|aufenthg',
  },
  {
    pattern:
      '(?:wegen|aufgrund|auf grund|infolge|trotz|bedingt durch|nach|bei|seit) (?:(?:der|ihrer|seiner|meiner|einer) )?(?:(?:noch|sehr|relativ|erst) )?(?:kurze|geringe|mangelnde|fehlende|unzureichende|begrenzte|noch nicht ausreichende)[nrms]? (?:verweildauer|beschulung(?:szeit|sdauer)?|schulbesuchszeit|aufenthaltsdauer|besuchsdauer|zeit in deutschland|deutschkenntnisse[n]?|deutschen? sprachkenntnisse[n]?|kenntnisse[n]? (?:in )?der deutschen sprache)(?: (?:im deutschen schulsystem|in deutschland|an (?:einer|der) deutschen schule|in der deutschen sprache))?',
  },
  {
    pattern:
      '(?:(?:noch )?nicht lange|erst (?:kurz|seit kurzem)|seit kurzem) in deutschland|im deutschen schulsystem',
  },
  {
    pattern:
      '(?:mit )?nicht-?deutsche[rnms]? (?:herkunftssprache|herkunft|muttersprache|erstsprache)|ndh(?=[ ]?:)|nichtdeutsche[rn]? herkunft',
  },
  {
    pattern:
      '(?:(?:ein|einen|meinen|meinem|mein|mit|dem|den|familiären|eigenen|eigenem) )?(?:migrations-?|zuwanderungs-?|flucht-?|einwanderungs-?)(?:hintergrund|geschichte|erfahrung(?:en)?|biografie|biographie|vordergrund)(?:s|en)?',
    unlessBefore:
      /(?:menschen|jugendliche[n]?|kinder[n]?|familien|personen|schüler\p{L}*|patient\p{L}*|bewohner\p{L}*|senior\p{L}*|kund\p{L}*|klient\p{L}*)[ \n]$/iu,
  },
  {
    pattern:
      '(?:mein(?:e[nrms]?)? |der |die |unsere[r]? )?(?:flucht|einreise|zuwanderung|einwanderung|einbürgerung|auswanderung|familiennachzug|übersiedlung|umsiedlung|zuzug|umzug nach deutschland|ankunft in deutschland)(?: (?:nach|in) deutschland)?',
    unlessAfter:
      /^(?:[ ](?:der|von|des)[ ](?:tier|art|vögel|pflanz|wölf|insekt|wolf)\p{L}*|[- ]?(?:weg|wege|plan|punkt)|-[ ]und[ ]rettungs|[ ]?(?:und|in) rettungsweg|[ ]?:)/iu,
    unlessBefore:
      /(?:geflüchteten|flucht- und|(?:thema|referat|facharbeit|hausarbeit|vortrag|präsentation|ausstellung)\p{L}*[^.;\n]{0,30}) ?$/iu,
  },
  {
    pattern:
      '(?:einbürgerungs-?test|(?:(?:test|kurs) )?[„“"»]?leben in deutschland[“”"«]?(?: \\(lid\\))?(?:-?test)?|lid-?test)',
    replacement: 'Test (Landeskunde)',
  },
  {
    pattern:
      'eingebürgert|(?<!pro )asyl(?:antrag|verfahren|bewerber(?:in)?|berechtigte[rn]?|bewerberheim)?|flüchtlingsstatus|flüchtlingseigenschaft|subsidiäre[rn]? schutz(?:status)?|anerkannter flüchtling|abschiebe\\p{L}+|kontingentflüchtling(?:en?|s)?|spätaussiedlerbescheinigung|vertriebenenausweis',
    unlessBefore: /(?:für|mit|von|der|bei)[ \n](?:\p{L}+[ \n])?$/iu,
  },
  {
    pattern:
      '(?:ich bin |bin |als )(?<gone>(?:ein |eine )?(?:anerkannte[rn]? |unbegleitete[rn]? |minderjährige[rn]? |geduldete[rn]? ){0,2}(?:flüchtling|geflüchtete[rn]?|migrant(?:in)?|zuwanderer|zuwanderin|einwanderer|einwanderin|ausländer(?:in)?|aussiedler(?:in)?|spätaussiedler(?:in)?|umf|uma|neuankömmling|neuzugewanderte[rn]?))',
  },
  {
    pattern:
      '(?:neu|frisch|kürzlich) zugewanderte?[nrms]?|zugewandert(?= im| seit| aus| \\d)|neuzugewanderte?[nrms]?',
    unlessBefore: /(?:für|mit|von|betreu\p{L}*|begleit\p{L}*|unterstütz\p{L}*)[ \n](?:\p{L}+[ \n])?$/iu,
  },
  {
    pattern:
      '(?:bamf-?|(?:jugend|eltern|frauen|intensiv|vor|förder|teilzeit)?integrations|orientierungs|alphabetisierungs|zweitschriftlerner|alpha|erstorientierungs)-?kurs(?:e|es|en)?(?: des bamf)?',
    replacement: 'Sprachkurs',
    unlessBefore: /(?:begleit\p{L}*|unterstütz\p{L}*|leit\p{L}*|für)[^.;]{0,20}$/iu,
    unlessServed: /kurse$/iu,
  },
  {
    pattern:
      '(?:internationale[nr]? (?:(?:förder|vorbereitungs)-?)?klasse[n]?|(?:internationale|vorbereitungs|willkommens|sprachförder|sprachlern|sprachintensiv|seiteneinsteiger(?:innen)?|daz|auffang|integrations|deutschförder|deutsch-?intensiv|flüchtlings|intensiv|übergangs|deutsch|berufsintegrations|sprint|inte-?a|vabo|avm-dual)-?klasse[n]?(?: für (?:neu ?zugewanderte|flüchtlinge|geflüchtete)(?: \\p{Lu}\\p{L}+)?)?|(?:(?<=in (?:der|die|einer|eine) )|(?!\\p{L}+ für \\p{L}+(?: \\p{L}+){0,3} (?:unterrichtet|betreut|begleitet|unterstützt|geleitet)))(?:lerngruppe|klasse|bildungsgang) für (?:neu ?zugewanderte|flüchtlinge|geflüchtete|seiteneinsteiger)(?: \\p{L}+){0,3}?(?=[,.;:)\\n\\t]| am| an|$)|ivk|ifk|vkl(?: ?\\d)?|vabo|bvj-?a|bik(?:[-/]?v)?(?:/v)?|ibk|dsk-klasse|avm[- ]dual|inte-?a|sprint-dual|sprachanfängergruppe|neuzuwandererklasse|(?:als )?seiteneinsteiger(?:in)?(?: in (?:der|die) schule)?|(?:sprachliche )?erstförderung|anschlussförderung|fit für mehr)(?: \\((?:ivk|ifk|ifö|daz|vkl|sek ?i*|bik|ffm|vabo|sprint)\\))?',
    replacement: 'Schulklasse',
    unlessBefore:
      /(?:hilfe|mitarbeit|praktikum|unterstütz\p{L}*|begleit\p{L}*|nachhilfe|pate|patin)[^.;\n]{0,30}$/iu,
  },
  {
    pattern:
      '(?:am |den |im |zum |der |dem )?(?<gone>(?:herkunftssprachliche[nrms]?|muttersprachliche[nrms]?) (?:unterricht(?:s|es)?|ergänzungsunterricht|prüfung)|hsu|mseu|(?:herkunfts|mutter)sprachen?-?(?:unterricht(?:s|es)?|prüfung))',
    replacement: 'Sprachunterricht',
  },
  {
    pattern:
      '(?:sprachprüfung|(?:sprach)?feststellungsprüfung)(?: \\((?:sprach)?feststellungsprüfung\\))? (?:in der (?:herkunfts|mutter)sprache|(?:anstelle|an stelle|statt) (?:der|einer) (?:(?:ersten|zweiten|dritten|2\\.|1\\.) )?(?:pflicht-?)?fremdsprache)',
    replacement: 'Sprachprüfung',
  },
  {
    pattern: '(?:sprach)?feststellungsprüfung(?= (?:in|im)(?: fach)? \\p{Lu}\\p{L}+isch)',
    replacement: 'Sprachprüfung',
  },
  {
    pattern:
      '(?:deutsch als (?:zweit|fremd|ziel)sprache|daz|daf)(?: \\((?:daz|daf)\\))?(?:-?(?:unterricht|förderung|kurs|gruppe|stunden))?',
    replacement: 'Deutschförderung',
    unlessBefore:
      /(?:(?<!förder|stütz)unterricht\p{L}*|lehre|ehrenamt\p{L}*|für|studium|lehrkraft\p{L}*)[^.;]{0,20}$/iu,
  },
  {
    pattern: '\\(?(?:deuföv|nach deuföv|gemäß deuföv|§ ?45a aufenthg)\\)?|bamf(?:-zertifikat|-test)?',
    unlessBefore: /(?:praktik\p{L}*|arbeit\p{L}*)[^.;\n]{0,20}$/iu,
  },
  { pattern: '(?:deutsch-?test für zuwanderer|dtz)(?: \\(dtz\\))?', replacement: 'Deutschprüfung' },
  {
    pattern:
      '(?:als )?(?:(?:kind|enkel(?:in|kind)?|tochter|sohn) )?(?:(?:von|einer?s?) )?(?:\\p{L}{4,18}ische[rnms]? )?(?:vertragsarbeiter|gastarbeiter)(?:familie|kind|enkel|generation|in|innen|n|s)?',
  },
  { pattern: '(?:im|in meinem|aus meinem) (?:heimat|herkunfts|geburts|ursprungs)land' },
  {
    pattern:
      '(?:lernt|lerne|spricht|spreche|lernte) (?:ich )?(?<gone>erst seit (?:\\p{L}{1,12} |\\d{1,4} ){1,3})deutsch',
  },
  { pattern: '\\(zuwanderer\\)|zweitsprache(?=[,)])' },
  { pattern: '(?<gone>erst (?:mit|seit|ab)(?: \\p{L}{1,12}| \\d{1,4}){1,3}) (?:gelernt|lernen|angefangen)' },
  { pattern: 'studienkolleg(?:s)?', replacement: 'Vorbereitungskolleg' },
  {
    pattern:
      '(?:notunterkunft|(?:flüchtlings|auffang)?camp) (?:auf|in|für|am) (?:\\p{L}+)|(?:flüchtlings|auffang|übergangs|durchgangs)-?(?:camp|lager)|hotspot (?:auf|in) \\p{Lu}\\p{L}+',
    unlessBefore:
      /(?:ehrenamt\p{L}*|hilfe|helfe|half|geholfen|mitarbeit\p{L}*|praktikum|arbeit\p{L}*|projekt\p{L}*|betreu\p{L}*|leit\p{L}*|organis\p{L}*|ferien|sommer|jugendfeuerwehr)[^.;\n]{0,40}$/iu,
    unlessAfter: /^[^.;\n]{0,40}(?:geholfen|geleitet|organisiert|betreut|mitgearbeitet)/iu,
  },
  {
    pattern:
      '(?:einstiegsqualifizierung|maßnahme|programm|stipendium|klasse|bildungsgang|qualifizierung|ausbildungsvorbereitung|coaching|mentoring(?:programm)?|kurs|deutschkurs|sprachkurs|praktikum|lehrgang)(?<gone> (?:speziell )?für (?:junge |neu ?)?(?:geflüchtete|flüchtlinge|migrant(?:en|innen)|zugewanderte|asylbewerber|zuwanderer|ausländische schüler|jugendliche mit (?:migrations|flucht)\\p{L}+)n?)',
    unlessAfter:
      /^[^.;\n]{0,40}(?:geleitet|gegeben|organisiert|betreut|unterrichtet|mitgestaltet|begleitet)/iu,
    unlessBefore: /(?:ehrenamt\p{L}*|leit\p{L}*|mitarbeit|assistenz|hilfe)[^.;\n]{0,40}$/iu,
  },
  {
    pattern: '[„“"]?perspektiven für (?:junge )?flüchtlinge[“”"]?(?: \\(perjuf(?:-h)?\\))?|perjuf(?:-h)?',
    replacement: 'Maßnahme',
  },
  {
    pattern:
      '(?:mit|meinen|meinem|mein|einen|einem|leichter|leichten) (?:(?:einem|leichten?m?|starkem|kleinen|leichter) ){0,2}akzent(?! (?:auf|liegt|setz|gesetzt))',
  },
  { pattern: 'akzentfrei(?:e[nrms]?)?', replacement: 'fließend' },
  {
    pattern: '(?:zweite|dritte|erste)[rn]? (?:einwanderer|migranten|gastarbeiter)?-?generation',
    unlessAfter: /^[ \n](?:von|der|des)/iu,
  },
  {
    pattern:
      '(?:(?:kind|sohn|tochter|enkel(?:in)?|enkelkind) (?:von|einer|eines|\\p{Ll}{4,20}er) )?(?:gastarbeiter(?:s|n|in|kind|familie)?|einwanderer(?:n|s|familie)?|einwandererkind)|(?:kind|sohn|tochter|enkel(?:in)?) (?:von|einer|eines|\\p{Ll}{4,20}er) (?:migrant\\p{L}*|geflüchtete\\p{L}*|zuwanderer\\p{L}*|flüchtling\\p{L}*)',
  },
  {
    pattern:
      '(?:meiner? |aus meinem |in meinem |aus meiner )?(?:heimatland(?:es)?|herkunftsland(?:es)?|geburtsland(?:es)?|ursprungsland(?:es)?)',
    unlessAfter: /^[ ]?[:\t]/u,
  },
]);

/** Migration, flight and residence; lessons and courses keep a neutral name. */
export const migrationRule: DetectionRule = {
  id: 'migration',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); names of titles: AufenthG §4; school terms: BASS 13-63 Nr. 3 (NRW)',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Aufenthaltsstatus: ‹unbefristeter Aufenthaltstitel›',
        becomes: 'Aufenthaltsstatus: [Herkunft]',
      },
      {
        text: 'Ich habe ‹einen Migrationshintergrund› und sehe das als Stärke.',
        becomes: 'Ich habe [Herkunft] und sehe das als Stärke.',
      },
      {
        text: 'Teilnahme am ‹herkunftssprachlichen Unterricht› mit Erfolg',
        becomes: 'Teilnahme am Sprachunterricht mit Erfolg',
      },
      {
        text: '‹2015 sind wir aus Polen nach Deutschland geflohen›, seitdem lerne ich.',
        becomes: '[Herkunft], seitdem lerne ich.',
      },
      {
        text: '‹Seit 2014 lebe ich in Deutschland› und habe B2 erreicht.',
        becomes: '[Herkunft] und habe B2 erreicht.',
      },
      { text: 'Ich habe eine ‹Fiktionsbescheinigung›.', becomes: 'Ich habe eine [Herkunft].' },
      { text: 'Duldung (§ 60a AufenthG)', becomes: '[Herkunft]' },
      { text: 'Leistungen ‹wegen geringer Deutschkenntnisse› offen', becomes: 'Leistungen [Herkunft] offen' },
      { text: '‹Einbürgerungstest› bestanden', becomes: 'Test (Landeskunde) bestanden' },
      { text: 'In der ‹Klasse für Geflüchtete unterrichtet›', becomes: 'In der Schulklasse' },
      { text: 'Besuch der ‹Internationalen Förderklasse›', becomes: 'Besuch der Schulklasse' },
      {
        text: 'Die Verständigung war ‹trotz geringer Aufenthaltsdauer› gut.',
        becomes: 'Die Verständigung war [Herkunft] gut.',
      },
    ],
    negative: [
      { text: 'Begleitung von Geflüchteten bei Behördengängen, Klasse für Geflüchtete unterrichtet' },
      { text: 'Integrationskurse im Büro verwaltet' },
      { text: 'Hilfe für Asylbewerber in der Kleiderkammer' },
      { text: 'Fluchtwege kontrollieren' },
      { text: 'Auslandsaufenthalt während der Ausbildung' },
      { text: 'Arbeit mit Jugendlichen mit Migrationshintergrund' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const statuses = findLabelledValues(view, STATUS_LABELS, (value, divider) =>
      /^ *[:\t]/u.test(divider) ? value.length : 0,
    );
    return toFindings(view, TRACE, [
      ...statuses.map(toRemovedValue),
      ...findJourneys(view.text),
      ...findTerms(view, TERMS),
    ]);
  },
};

function findJourneys(text: string): Passage[] {
  return listMatches(text, JOURNEY).flatMap((match): Passage[] => {
    const end = match.index + match[0].length;
    if (
      /(?:arbeit|begleit|unterstütz|hilf|helf|projekt|betreu)\p{L}*[^.;]{0,40}$/iu.test(
        text.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      return [];
    const before = text.slice(Math.max(0, match.index - CLAUSE_LENGTH), match.index);
    const clauseStart =
      /(?:^|[.!?;,:][ \n]|\u2029|\t|[ \n](?:und|aber|weil|da|dass|denn|als|nachdem)[ \n])((?:(?![.!?;,:][ \n]|\u2029|\t|[ \n](?:und|aber|weil|da|dass|denn|als|nachdem)[ \n])[^])*)$/u.exec(
        before,
      );
    return [
      { start: match.index - (clauseStart?.[1] ?? '').replace(/^\s+/u, '').length, end, replacement: null },
    ];
  });
}
