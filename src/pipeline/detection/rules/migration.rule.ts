import type { DetectionRule } from '../detection-rule.js';
import { compileLabels, findLabelledValues } from '../vocabulary/labelled-value.js';
import { compilePattern, compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

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
  'arbeitserlaubnis',
  'residence permit',
]);

// The main clause that tells of a journey: from its beginning to its end, whatever stands in between.
const JOURNEY = compilePattern(
  '(?:geflohen|geflüchtet|flüchten|flohen|flüchteten|eingewandert|zugewandert|ausgewandert|immigriert|emigriert|eingereist|abgeschoben|' +
    '(?:nach|in) deutschland (?:gekommen|gezogen|ausgewandert|umgezogen|zu kommen|geholt|eingereist|gebracht)|' +
    '(?:kam|kamen|zog|zogen|bin|sind|migrierten?|reisten?) (?:\\p{L}{1,14} |\\d{4} ){0,8}?(?:nach deutschland|hierher)|' +
    '(?:lebe|lebt|wohne|leben|bin|wohnen) (?:ich |wir )?(?:\\p{L}{1,14} |\\d{1,4} ){0,6}?in deutschland|' +
    'in deutschland (?:\\p{L}{1,14} |\\d{1,4} ){0,4}?(?:lebe|lebt|leben|wohne|wohnen)|(?:lebe|wohne|leben|wohnen) (?:ich |wir )?(?:hier )?(?:erst )?seit (?:\\p{L}+ )?\\d{4}(?: hier)?(?: in \\p{Lu}\\p{L}+)?|seit (?:\\p{L}+ )?\\d{4} (?:lebe|wohne|leben|wohnen) (?:ich |wir )?(?:hier|in \\p{Lu}\\p{L}+)|als (?:flüchtling|geflüchtete[r]?|asylbewerber(?:in)?)|wegen des krieges|vor dem krieg|(?:ankunft|einreise) in deutschland)',
);
const CLAUSE_LENGTH = 160;

const TERMS = compileTerms([
  {
    pattern:
      '(?:unbefristete[rnms]?|befristete[rnms]?|gültige[rnms]?|dauerhafte[rnms]?)? ?(?:aufenthalts(?:titel|erlaubnis|gestattung|status|recht|genehmigung|karte|dauer)|niederlassungserlaubnis|blaue karte eu|duldung|geduldet|bleiberecht|ankunftsnachweis)(?:s|es)?(?: (?:nach|gemäß|gem\\.) § ?\\d+[a-z]?(?: (?:abs\\. ?\\d )?aufenthg)?)?',
    unlessAfter: /^[ ]?[:\t]/u,
  },
  {
    pattern:
      '(?:trotz |bei |nach )?(?:(?:noch |sehr |relativ )?(?:geringe|kurze)[rnms]?) (?:aufenthaltsdauer|zeit in deutschland)',
  },
  { pattern: 'aufenthaltsdauer|arbeitserlaubnis|arbeitsgenehmigung' },
  {
    pattern:
      '(?:(?:ein|einen|meinen|meinem|mein|mit|dem|den|familiären|eigenen|eigenem) )?(?:migrations-?|zuwanderungs-?|flucht-?|einwanderungs-?)(?:hintergrund|geschichte|erfahrung|biografie|biographie|vordergrund)(?:s|en)?',
  },
  {
    pattern:
      '(?:mein(?:e[nrms]?)? |der |die |unsere[r]? )?(?:flucht|einreise|zuwanderung|einwanderung|einbürgerung|auswanderung|familiennachzug|umzug nach deutschland|ankunft in deutschland)',
    unlessAfter: /^(?:[- ]?(?:weg|wege|plan|punkt)|[ ]?(?:und|in) rettungsweg)/iu,
    unlessBefore: /(?:geflüchteten|flucht- und|thema) ?$/iu,
  },
  {
    pattern:
      'eingebürgert|asyl(?:antrag|verfahren|bewerber(?:in)?|berechtigte[rn]?|bewerberheim)?|flüchtlingsstatus|subsidiäre[rn]? schutz|anerkannter flüchtling',
    unlessBefore: /(?:für|mit|von|der|bei)[ \n](?:\p{L}+[ \n])?$/iu,
  },
  {
    pattern:
      '(?:ich bin |bin |als )(?<gone>(?:ein |eine )?(?:anerkannte[rn]? |unbegleitete[rn]? |minderjährige[rn]? ){0,2}(?:flüchtling|geflüchtete[rn]?|migrant(?:in)?|zuwanderer|einwanderer|ausländer(?:in)?|aussiedler(?:in)?|spätaussiedler(?:in)?|umf|uma))',
  },
  {
    pattern: '(?:integrations|orientierungs|alphabetisierungs)-?kurs(?:e|es|en)?',
    replacement: 'Sprachkurs',
    unlessBefore: /(?:begleit\p{L}*|unterstütz\p{L}*|leit\p{L}*|für)[^.;]{0,20}$/iu,
  },
  {
    pattern:
      '(?:internationale[nr]? (?:förder|vorbereitungs)-?klasse[n]?|(?:internationale|vorbereitungs|willkommens|sprachförder|seiteneinsteiger|daz|auffang|sprachlern|integrations|deutschförder)-?klasse[n]?|ivk|seiteneinsteiger(?:in|klasse)?(?: in der schule)?|fit für mehr)',
    replacement: 'Schulklasse',
  },
  {
    pattern:
      '(?:am |den |im |zum |der |dem )?(?<gone>(?:herkunftssprachliche[nrms]?|muttersprachliche[nrms]?) (?:unterricht(?:s|es)?|ergänzungsunterricht|prüfung)|hsu|(?:herkunfts|mutter)sprachen(?:unterricht|prüfung))',
    replacement: 'Sprachunterricht',
  },
  {
    pattern: '(?:sprachprüfung|feststellungsprüfung) in der (?:herkunfts|mutter)sprache',
    replacement: 'Sprachprüfung',
  },
  {
    pattern: '(?:deutsch als (?:zweit|fremd)sprache|daz|daf)(?:-?(?:unterricht|förderung|kurs))?',
    replacement: 'Deutschförderung',
    unlessBefore: /(?:unterricht\p{L}*|lehre|ehrenamt\p{L}*|für)[^.;]{0,20}$/iu,
  },
  {
    pattern: '(?:zweite|dritte|erste)[rn]? (?:einwanderer|migranten|gastarbeiter)?-?generation',
    unlessAfter: /^[ \n](?:von|der|des)/iu,
  },
  {
    pattern:
      '(?:kind|sohn|tochter|enkel(?:in)?) (?:von|einer|eines) (?:gastarbeiter\\p{L}*|einwanderer\\p{L}*|migrant\\p{L}*|geflüchtete\\p{L}*|zuwanderer\\p{L}*)|gastarbeiter(?:kind|familie)?',
  },
  {
    pattern:
      '(?:meiner? |aus meinem |in meinem |aus meiner )?(?:heimatland(?:es)?|herkunftsland(?:es)?|geburtsland(?:es)?|ursprungsland(?:es)?)',
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
      { text: 'Besuch der ‹Internationalen Förderklasse›', becomes: 'Besuch der Schulklasse' },
      {
        text: 'Die Verständigung war ‹trotz geringer Aufenthaltsdauer› gut.',
        becomes: 'Die Verständigung war [Herkunft] gut.',
      },
    ],
    negative: [
      { text: 'Begleitung von Geflüchteten bei Behördengängen' },
      { text: 'Hilfe für Asylbewerber in der Kleiderkammer' },
      { text: 'Fluchtwege kontrollieren' },
      { text: 'Auslandsaufenthalt während der Ausbildung' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const statuses = findLabelledValues(view, STATUS_LABELS, (value, divider) =>
      /^ *[:\t]/u.test(divider) ? value.length : 0,
    );
    return toFindings(view, TRACE, [
      ...statuses.map(({ start, end }) => ({ start, end, replacement: null })),
      ...findJourneys(view.text),
      ...findTerms(view, TERMS),
    ]);
  },
};

function findJourneys(text: string): Passage[] {
  return [...text.matchAll(JOURNEY)].flatMap((match): Passage[] => {
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
