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
    ],
    negative: [
      { text: 'Bundesfreiwilligendienst und FSJ' },
      { text: 'Praktikum bei der Bundeswehr' },
      { text: 'Kundendienst, Wachdienst' },
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
        '(?:wehr|zivil)dienstleistende[rn]?|zivi|fwdl|(?:wehr|zivil)dienststelle|wehrpflicht(?:ig)?|militärzeit|bundeswehrzeit|wehrübung',
      replacement: 'Dienstzeit',
    },
    {
      pattern:
        '(?:soldat(?:in)? auf zeit|zeitsoldat(?:in)?|saz \\d{1,2}|reservist(?:in)?|gefreite[rn]?|obergefreite[rn]?|unteroffizier(?:in)?|feldwebel)',
      replacement: 'Dienstzeit',
    },
    {
      pattern: '(?:gedient|gemustert|ausgemustert|untauglich|tauglichkeit|wehrdiensttauglich)',
      unlessBefore: /(?:als|hat|haben)[ \n]\p{L}+[ \n]$/iu,
    },
  ],
});
