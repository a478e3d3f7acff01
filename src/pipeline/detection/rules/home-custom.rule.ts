import type { DetectionRule } from '../detection-rule.js';
import { compileTerms, findTerms, textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'home-custom',
  category: 'origin',
  reason: 'Ein Fest oder ein Gericht der eigenen Familie weist auf ihre Herkunft hin.',
  score: 0.85,
} as const;

const DISH =
  '(?:samowar|börek|baklava|ayran|manti|mantı|köfte|dolma|sarma|pide|lahmacun|menemen|simit|çay|pierogi|bigos|żurek|barszcz|borschtsch|pelmeni|wareniki|plov|schaschlik|ćevapi|ćevapčići|cevapcici|burek|ajvar|rakija|kimchi|pho|phở|nem|bánh mì|dim sum|jollof(?:-reis)?|fufu|banku|kenkey|injera|zigni|thieboudienne|couscous|tajine|harira|msemen|kabsa|mansaf|kibbeh|fattoush|tabbouleh|mezze|ghormeh sabzi|tahdig|kabuli|bolani|mantu|biryani|dal|roti|chapati|samosa[s]?|dosa|idli|curry|momo|feijoada|empanadas|arepas|tamales|pupusas|mici|sarmale|mămăliga|banitsa|tarator|lángos|halászlé|khinkali|khachapuri|chatschapuri|lavash)';
const FEAST =
  '(?:nowruz|nauroz|noruz|newroz|chinesische[sn]? neujahr(?:sfest)?|mondneujahr|tết(?:fest)?|tet-?fest|hıdırellez|mondfest|23\\. nisan|çocuk bayramı|yalda(?:-?nacht)?|enkutatash|irreecha|nauryz|sabantuj|lunar new year|hidrellez|holi|pongal|onam|vaisakhi|songkran|losar|timkat|meskel|genna|maslenitsa|masleniza|slava(?:-?fest)?|wigilia|mărțișor|martenitsa|nawruz|quinceañera|día de los muertos)';

const TERMS = compileTerms([{ pattern: FEAST }, { pattern: DISH }]);

// Food is home-cooked where the family is named; on a menu it is work.
const AT_HOME =
  /(?:zu ?hause|daheim|bei uns|in meiner familie|unsere familie|der familie|gehör(?:t|en) bei uns|meine[rn]? (?:mutter|oma|großmutter|eltern|familie|tante)|wir (?:essen|kochen|feiern|backen)|traditionell)/giu;
const AT_WORK =
  /(?:restaurant|küche|kantine|catering|gäste|speisekarte|imbiss|schulkiosk|kiosk|verkauf|praktikum|zubereite|bistro|lokal|gericht)/iu;
const ONLY_FEAST = new RegExp(`^${FEAST}$`, 'iu');

/** Feasts of a people, and its dishes where the applicant speaks of the own family; instruments and dances are merits and stay. */
export const homeCustomRule: DetectionRule = {
  id: 'home-custom',
  category: 'origin',
  source:
    'AGG §1 (ethnic origin); Baert et al. 2017: signals of ethnic affiliation in résumés lower call-backs',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Bei uns zu Hause gibt es ‹Börek›.', becomes: 'Bei uns zu Hause gibt es [Herkunft].' },
      { text: 'An ‹Newroz› helfe ich mit.', becomes: 'An [Herkunft] helfe ich mit.' },
    ],
    negative: [
      { text: 'Falafel und Börek im Schulkiosk verkauft' },
      { text: 'Curry und Couscous für 80 Gäste kochen' },
      { text: 'Ich spiele Saz und Gitarre.' },
      { text: 'Tabellen und Dolmetschen' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const passages = findTerms(view, TERMS).filter(({ start, end }) => {
      const word = view.text.slice(start, end);
      const around = `${textBefore(view.text, start)} ${textAfter(view.text, end)}`;
      if (ONLY_FEAST.test(word)) return true;
      const rest = around.replaceAll(AT_HOME, '');
      return rest !== around && !AT_WORK.test(rest);
    });
    return toFindings(view, TRACE, passages);
  },
};
