import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Compulsory service: it told sex and, since it was suspended in 2011, age. */
export const militaryServiceRule = vocabularyRule({
  id: 'military-service',
  category: 'gender',
  source: 'AGG §1 (sex, age); WPflG §2: compulsory service suspended since 1 July 2011',
  reason:
    'Wehr- oder Zivildienst verrät Geschlecht und Alter; dass ein Dienst geleistet wurde, bleibt stehen.',
  score: 0.92,
  examples: {
    positive: [
      { text: '‹Wehrdienst›, Kraftfahrer', becomes: 'Dienst, Kraftfahrer' },
      { text: '‹Keinen Wehrdienst geleistet›', becomes: '[Geschlecht]' },
      { text: '‹Zivildienst› im Krankenhaus', becomes: 'Dienst im Krankenhaus' },
      { text: '‹Grundwehrdienst bei der Bundeswehr›', becomes: 'Dienst' },
      { text: 'Anerkannter ‹Kriegsdienstverweigerer›', becomes: '[Geschlecht]' },
      { text: 'Dienstgrad: ‹Obermaat›', becomes: 'Dienstgrad: [Geschlecht]' },
      { text: 'Grundausbildung ‹bei der Marine›', becomes: 'Grundausbildung [Geschlecht]' },
    ],
    negative: [
      { text: 'Atemschutz-Tauglichkeit G26.3' },
      { text: 'Bundesfreiwilligendienst und FSJ' },
      { text: 'Praktikum bei der Bundeswehr' },
      { text: 'Kundendienst, Wachdienst, Heimatmuseum' },
      { text: 'Reserve im Lager kontrolliert, Grundausbildung beim THW' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:(?:habe )?(?:kein(?:en)?|nicht) (?:grund)?(?:wehr|zivil)-?(?:/zivil-?)?dienst(?:es)?(?: geleistet| abgeleistet)?|(?:grund)?(?:wehr|zivil)dienst[ ]?[:\\t] ?(?:nein|keiner|nicht geleistet|entfällt|befreit|ja))',
    },
    {
      pattern:
        '(?:freiwillige[rn]? |verkürzte[rn]? |türkische[rn]? |militärische[rn]? )?(?:(?:grund)?wehrdienst|zivildienst|(?:wehr)?ersatzdienst|militärdienst|dienst an der waffe|askerlik)(?:s|es)?(?: (?:bei der|in der) (?:bundeswehr|armee|marine|luftwaffe))?',
      replacement: 'Dienst',
    },
    {
      pattern:
        '(?:wehr|zivil)dienst-?leistende[rn]?|zivi|fwdl|(?:wehr|zivil)dienststelle|wehrpflicht(?:ig)?|militärzeit|bundeswehrzeit|wehrübung',
      replacement: 'Dienstzeit',
    },
    {
      pattern:
        '(?:soldat(?:in)? auf zeit|zeitsoldat(?:in)?|saz \\d{1,2}|reservist(?:in)?|gefreite[rn]?|obergefreite[rn]?|unteroffizier(?:in)?|feldwebel)',
      replacement: 'Dienstzeit',
    },
    {
      pattern:
        '(?:anerkannte[rn]? )?(?:kriegs|wehr)-?dienst-?verweiger(?:er|in|ung|t)\\p{L}*|musterung(?:sbescheid)?(?:[ ]?[:\\t] ?(?:tauglich|untauglich|t ?\\d))?|wehr-?(?:erfassung|tauglich\\p{L}*|ausweis|übung(?:en)?|pass)|tauglichkeitsgrad \\p{L}?\\d?|\\(t[1-7]\\)|military service|national service|conscript\\p{L}*|vojna|wojsko|armeezeit|armeedienst|nationale volksarmee|nva(?= |,|$|-)',
    },
    {
      pattern:
        '(?:als |zum |zur )?(?:stabs|haupt|ober|oberstabs)-?(?:gefreite[rn]?|feldwebel|bootsmann|maat|fähnrich)|dienstgrad[ ]?[:\\t] ?(?<gone>(?:\\p{L}+)(?: (?:d\\. ?r\\.|der reserve|ua|oa))?)|(?:gefreite[rn]?|feldwebel|fähnrich|leutnant|unteroffizier(?:in)?)s?(?: (?:d\\. ?r\\.|der reserve|ua|oa|auf zeit))|(?:gebirgs|fallschirm|panzer|feld)-?jäger(?:n|truppe|dienst)?|bundeswehr(?: \\((?:heer|marine|luftwaffe|streitkräftebasis)\\)|(?=[:,] (?:soldat|\\d|zwei|drei|vier)))|(?<=^|[\\n\\u2029])veteran(?:in)?|\\p{L}{0,20}-?bataillon|panzergrenadier\\p{L}*|heimatschützer(?:in)?|(?:im )?heimatschutz-?(?:dienst|kompanie|regiment)|reserve-?(?:dienst|übung|offizier\\p{L}*)|fliegerhorst|wehr-?bereich\\p{L}*|truppenübungsplatz\\p{L}*|auslandseinsatz(?: in \\p{Lu}\\p{L}+)?',
      unlessBefore: /(?:praktikum|aushilfe|projekt)[^.;\n]{0,20}$/iu,
    },
    {
      pattern:
        '(?:grundausbildung|zeit|jahre?|monate?|verpflichtet\\p{L}*|war|diente|dienst)(?: (?:lang|ich))? (?<gone>(?:bei|in) der (?:bundeswehr|marine|luftwaffe|armee|truppe))',
    },
    {
      pattern: '(?:gedient|gemustert|ausgemustert|untauglich|tauglichkeit|wehrdiensttauglich)',
      unlessBefore: /[-‑]$|(?:als|hat|haben)[ \n]\p{L}+[ \n]$/iu,
    },
  ],
});
