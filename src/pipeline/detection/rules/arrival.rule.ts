import type { DetectionRule } from '../detection-rule.js';
import { NATIONALITY_ADJECTIVE } from '../vocabulary/countries.js';
import { listMatches } from '../matches.js';
import { compilePattern, compileTerms, findTerms } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'arrival',
  category: 'origin',
  reason: 'Der Text erzählt von Krieg, alter oder neuer Heimat oder vom Ankommen in der Sprache.',
  score: 0.9,
} as const;

// Who speaks with or for others at work has a merit: "Kunden trotz Sprachbarriere bedient".
const OTHERS =
  /(?:kund|gäst|gast|patient|bewohner|klient|kinder|eltern|geflüchtet|flüchtling|besucher|tourist|abbau|abgebaut|überwind)\p{L}*[^.;!?]{0,40}$/iu;
const OTHERS_AFTER =
  /^[^.;!?]{0,30}(?:kund|gäst|patient|bewohner|klient|touristen|bei anderen|abbauen|abgebaut)/iu;

const TERMS = compileTerms([
  {
    pattern:
      '(?:(?:der|die|meine|große|hohe|anfängliche|diese|einige|erste)[rn]? ){0,2}(?:sprachbarriere|sprachschwierigkeit|sprachproblem|sprachhürde|verständigungsschwierigkeit|verständigungsproblem|sprachdefizit)(?:e?n)?|(?:anfängliche[nr]? )?sprachliche[nr]? (?:schwierigkeiten|hürden?|barrieren?|probleme[n]?|defizite[n]?)',
    unlessBefore: OTHERS,
    unlessAfter: OTHERS_AFTER,
  },
  {
    pattern:
      '(?:noch )?(?:kein einziges wort|ohne ein(?:ziges)? wort|kaum ein(?:en)? (?:wort|satz)|kein wort|kaum ein wort|kaum|fast kein|noch kein|nur wenig|wenige worte) deutsch(?! (?:als|c[12]))',
    unlessBefore: /(?:kund|gäst|patient|klient|geflüchtet)\p{L}*[^.;!?]{0,40}$/iu,
  },
  { pattern: '(?<=deutsch[^.;!?]{0,40} )(?:(?:bei|von) null(?: auf)?|bei 0)' },
  {
    pattern:
      '(?:meine[rn]? |unsere[rn]? |der |die |eine[rn]? )?(?:(?:alte|frühere|zweite|neue|wahre|ursprüngliche)[rn]? )heimat(?! \\p{Lu}| für \\p{Lu})(?:stadt|ort|dorf)?',
  },
  { pattern: '(?:(?:aus|in|von|an) )?(?:meine|unsere)[rn]? (?:geliebte[rn]? )?heimat(?! \\p{Lu})' },
  {
    // "Seit sechs Jahren ist Lünen mein Zuhause."
    pattern:
      '(?:(?:erst |schon |nun )?seit (?:\\p{L}{1,14} |\\d{1,4} ){1,3})(?:ist|sind|nenne ich|darf ich) (?:hier |(?=\\p{Lu})\\p{L}+ ){1,2}(?:mein|unser|zu meinem)(?: neues)? zu ?hause(?: nennen)?|(?:mein|unser|ein) (?:neues|zweites) zu ?hause',
  },
  {
    pattern: '(?:in |aus )?mein(?:em)? land(?! \\p{Lu})(?: (?:verlassen|zurücklassen))?|unser land verlassen',
  },
  {
    pattern:
      '(?:unsere|meine) (?:stadt|wohnung|häuser) (?:verlassen|zurücklassen|verloren)|(?:alles|freunde und familie|unser haus|unser ganzes leben|mein altes leben) (?:zurücklassen|zurückgelassen|zurücklassen müssen)',
  },
  {
    pattern:
      '(?:(?:ich )?(?:bin|war) )?(?:noch )?(?:neu|fremd|angekommen|erst \\p{L}+) in (?:deutschland|diesem land)|(?:erst )?(?:seit \\p{L}+ \\p{L}+|seit kurzem|noch nicht lange|nicht lange) (?:hier )?im land(?! \\p{Lu})',
  },
  { pattern: 'in deutschland (?:zur schule|in die schule|angekommen|fuß gefasst|integriert|eingelebt)' },
  {
    pattern:
      '(?:mein(?:e[mnrs]?)? )?(?:ausländische|fremdländische|fremd klingende|exotische)[nrms]? (?:vor|nach|familien)?namen?s?|(?:meinen |den )?namen? muss ich (?:oft|immer|meist|meistens|stets|häufig)? ?(?:buchstabieren|erklären)|(?<=namen[^.;!?]{0,12})(?:aussprechen|buchstabieren)(?= kann| können| muss)',
  },
  {
    pattern:
      '(?:mit|zwischen|in) (?:zwei|beiden|mehreren) (?:kulturen|welten)(?: (?:aufgewachsen|groß ?geworden|zu ?hause))?|(?:kind|leben) (?:zweier|zwischen zwei) kulturen|zweier kulturen',
    unlessAfter: /^[ \n](?:vermitteln|verglichen|vergleichen)/iu,
  },
  { pattern: `(?:man (?:hört|sieht) (?:mir|es mir) )(?<gone>meine herkunft)` },
  {
    pattern: `(?:(?:das|dem|im|beim|vom|zum|des) )?(?:${NATIONALITY_ADJECTIVE} )(?:general)?(?:konsulat|botschaft)(?:s|es)?(?: in \\p{Lu}\\p{L}+)?`,
    unlessBefore: /(?:praktik\p{L}*|hospitation|arbeit\p{L}*|ferienjob)[^.;\n]{0,30}$/iu,
  },
  {
    pattern: '(?:konsulats|konsular)-?(?:unterricht|schule|lehrer)(?:s|es)?|konsularischer unterricht',
    replacement: 'Sprachunterricht',
  },
  { pattern: '(?:deutsche )?(?:botschafts|auslands)schule(?:n)?', replacement: 'Schule' },
  { pattern: 'freiwilligendienst(?<gone> in deutschland(?: \\(incoming\\))?| \\(incoming\\))' },
  { pattern: 'einbürgerungs-?(?:feier|fest|zeremonie|empfang)(?:s|es)?', replacement: 'Feier' },
  {
    pattern:
      '(?:(?:meine|die) )?einbürgerungsurkunde|einbürgerungs(?:zusage|zusicherung|verfahren|antrag)|eingebürgerte[rn]?',
    unlessBefore: /(?:standesamt|behörde|vorbereit\p{L}*|mitarbeit|praktik\p{L}*)[^.;\n]{0,40}$/iu,
  },
]);

// A war is a story of flight only where somebody speaks of himself.
const WAR = compilePattern(
  '(?:(?:wegen|nach|vor|seit|durch|im|aus dem|vor dem|nach dem|seit dem|durch den|über den|mit dem) )?(?:(?:der|den|dem|des) )?(?:bürger|angriffs|(?:ukraine|kosovo|balkan|jugoslawien|bosnien|irak|golf|syrien|tschetschenien|libanon|afghanistan|jemen|tigray|karabach|donbass?)-?)?krieg(?:s?beginn(?:s|es)?|s?ausbruch(?:s|es)?|s?jahre[n]?|es|s)?',
);
const OWN =
  /(?<!\p{L})(?:ich|wir|uns|mich|mir|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|familie|eltern|mutter|vater)(?!\p{L})/iu;
const TOPIC =
  /referat|facharbeit|film|buch|roman|spiel|sterne|geschichte|thema|unterricht|projekt|spende|sammel|ausstellung|museum|gedenk|weltkrieg|bombe|gräber|dreißigjährig|kleinkrieg|preiskrieg/iu;
const SINCE = /(?:^|[\s\u2029])(?:seit|nach|vor|bei)[ \n]/iu;

/** War, home and language barrier: arrivals that are told without a verb of flight. */
export const arrivalRule: DetectionRule = {
  id: 'arrival',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); wordings seen missed by the migration rule, measurement 2026-11',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Seit Kriegsbeginn› in Köln.', becomes: '[Herkunft] in Köln.' },
      { text: '‹Der Krieg› hat uns getrennt.', becomes: '[Herkunft] hat uns getrennt.' },
      { text: 'Trotz ‹der Sprachbarriere› bestand ich.', becomes: 'Trotz [Herkunft] bestand ich.' },
      { text: 'Ich sprach ‹kein Wort Deutsch›.', becomes: 'Ich sprach [Herkunft].' },
      { text: '‹In meiner Heimat› lernte ich nähen.', becomes: '[Herkunft] lernte ich nähen.' },
      { text: '‹Seit sechs Jahren ist Lünen mein Zuhause›.', becomes: '[Herkunft].' },
      { text: 'Ich musste ‹mein Land verlassen›.', becomes: 'Ich musste [Herkunft].' },
      { text: '‹Das türkische Konsulat› half.', becomes: '[Herkunft] half.' },
      { text: 'Rede bei der ‹Einbürgerungsfeier›', becomes: 'Rede bei der Feier' },
    ],
    negative: [
      { text: 'Facharbeit über den Krieg, die ich schrieb' },
      { text: 'Der Krieg der Sterne ist mein Lieblingsfilm.' },
      { text: 'Kunden trotz Sprachbarriere beraten' },
      { text: 'Heimatverein und Heimatkunde, Neue Heimat Wohnungsbau' },
      { text: 'Wir mussten die Sporthalle verlassen.' },
      { text: 'Ordnung ist mein Zuhause, im Land Hessen' },
      { text: 'Praktikum beim französischen Konsulat' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [...findTerms(view, TERMS), ...findWars(view.text)]);
  },
};

function findWars(text: string): Passage[] {
  return listMatches(text, WAR).flatMap((match): Passage[] => {
    const end = match.index + match[0].length;
    const before = lastOf(text.slice(Math.max(0, match.index - 90), match.index).split(/[.!?\u2029]/u));
    const after = text.slice(end, end + 90).split(/[.!?\u2029]/u)[0] ?? '';
    const around = `${before} ${after}`;
    if (TOPIC.test(`${before}${match[0]}${after}`)) return [];
    const isTime = SINCE.test(` ${match[0]}`) || /beginn|ausbruch/iu.test(match[0]);
    if (!isTime && !OWN.test(around)) return [];
    return [{ start: match.index, end, replacement: null }];
  });
}

function lastOf(parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}
