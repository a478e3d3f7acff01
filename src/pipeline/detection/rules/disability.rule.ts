import { aboutApplicant } from '../vocabulary/care-context.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Disability. Every hit is also a signal to the neutral office and the representative body. */
export const disabilityRule = vocabularyRule({
  id: 'disability',
  category: 'disability',
  source: 'SGB IX §2, §152, §164, §165; SchwbAwV §3 (marks); GDPR Art. 9(1)',
  reason: 'Der Text nennt eine Behinderung; das löst gesetzliche Rechte aus.',
  score: 0.93,
  examples: {
    positive: [
      { text: 'Ich habe einen ‹GdB von 50›.', becomes: 'Ich habe einen [Gesundheit].' },
      { text: 'Als ‹Rollstuhlfahrer› Kunden beraten', becomes: 'Als [Gesundheit] Kunden beraten' },
      { text: 'Trotzdem, ‹gehörlos›, Kunden bedient', becomes: 'Trotzdem, [Gesundheit], Kunden bedient' },
      { text: 'Ein ‹Schwerbehindertenausweis› liegt vor', becomes: 'Ein [Gesundheit] liegt vor' },
      { text: 'Ich bin ‹schwerbehindert (Merkzeichen G)›.', becomes: 'Ich bin [Gesundheit].' },
      { text: '‹Grad der Behinderung: 30›, ‹gleichgestellt›', becomes: '[Gesundheit]' },
      { text: '‹Schwerbehinderung: ja, 70›', becomes: '[Gesundheit]' },
      { text: 'Ausbildung im ‹Inklusionsbetrieb›', becomes: 'Ausbildung im [Gesundheit]' },
      { text: '‹SB-Ausweis› vorhanden', becomes: '[Gesundheit] vorhanden' },
      { text: '‹Grad der Behinderung (GdB): 80›', becomes: '[Gesundheit]' },
    ],
    negative: [
      { text: 'Betreuung von Menschen mit Behinderung' },
      { text: 'Praktikum in der Behindertenhilfe' },
      { text: 'Gleichstellung von Mann und Frau, Gleichstellungsbeauftragte' },
      { text: 'Rollstühle reinigen, Blindtext setzen, Blutdruck messen' },
      { text: 'Gebärdensprache (Grundkenntnisse)' },
      { text: 'Sehbehinderten Menschen vorgelesen, Gehörlosen Kunden den Vertrag erklärt' },
      { text: 'Rollstuhlfahrer in den Zug geholfen; gehörlosen Gästen habe ich geholfen' },
      { text: 'Werkstatt für behinderte Menschen (WfbM), Praktikum' },
      { text: 'Ohne Behinderung des Verkehrs' },
      { text: 'Schwerbehindertenvertretung, Rechtschreibung sicher' },
    ],
  },
  terms: [
    {
      pattern:
        'schwerbeh\\.(?:[ ]?:)?(?: ?(?:ja|\\d{2,3} ?%?))?|antrag auf gleichstellung|mir fehl(?:t|en) (?:die|der|das|ein|zwei|drei) (?:\\p{Ll}+ )?(?:hand|arm|bein|fuß|auge|finger|daumen)|nur (?:ein auge|einen arm|ein bein|eine hand|eine niere)',
    },
    {
      pattern:
        'integrationsfachdienst(?:es)?(?: \\(ifd\\))?|reha-?ausbildung|unterstützte[nr]? beschäftigung|ci-?träger(?:in)?|schriftdolmetsch\\p{L}*',
    },
    aboutApplicant(
      '(?:lautsprachbegleitende gebärden|lbg|gebärdensprachdolmetsch\\p{L}*|gehörlosen-?(?:verein|schule|sportverein|gemeinschaft|kultur)|blinden-?(?:schrift|stock|langstock|schule|verein|fußball)|langstock|braille(?:schrift|zeile)?|screen-?reader|goalball|torball|special olympics|para-?sport|rollstuhl-?(?:basketball|rugby|tennis|sport|tanz|hockey)|behinderten-?(?:sport|sportverein|sportgemeinschaft)|inklusions-?(?:betrieb|firma|unternehmen|abteilung)(?:es|s)?|integrations-?betrieb(?:es|s)?|rehabilitand(?:in)?|(?:arbeits|persönliche[nr]? |persönlicher )assistenz|(?:meine|mit|durch|einer|eine|hatte) (?:schul|integrations)-?(?:begleitung|begleiter(?:in)?|assistenz|hilfe))',
    ),
    {
      pattern:
        'werkstatt für (?:menschen mit behinderung(?:en)?|behinderte(?: menschen)?)(?: \\(wfbm\\))?|wfbm',
      unlessBefore:
        /(?:praktik\p{L}*|fsj|bufdi|bundesfreiwilligendienst|aushilfe|mitarbeit\p{L}*|betreu\p{L}*|begleit\p{L}*|gruppendienst)[^.;\n]{0,30}$/iu,
      unlessAfter: /^[^.;\n]{0,12}(?:praktik|fsj|betreu|begleit|gruppendienst|mitarbeit)/iu,
    },
    {
      pattern:
        '(?:als )?schwer[ -]?behindert(?:e[nrms]?)?(?:en-?(?:ausweis(?:es)?|ausweiß|status|eigenschaft))?(?: menschen| mensch(?: (?=gleichgestellt|anerkannt)| anerkannt)?)?(?: \\([^()\\n]{2,40}\\))?',
    },
    aboutApplicant(
      'schwerbehinderung(?:[ ]?[:\\t] ?(?:ja|nein|keine|\\d{2,3}(?: ?%)?)(?:, ?\\d{2,3}(?: ?%)?)?)?|(?:seelische|körperliche|geistige|anerkannte|dauerhafte)[nrms]? behinderung|(?:meine[rn]?|eine[rn]?|einer) (?:\\p{L}{3,20} )?behinderung',
    ),
    aboutApplicant(
      '(?:körperlich|geistig|geh|seh|hör|lern|sprach|mehrfach|schwerst)-?(?:behinderung|behindert(?:e[nrms]?)?|beeinträchtigung|beeinträchtigt)',
    ),
    {
      pattern:
        '(?:einem? |dem |mein )?(?:grad der (?:behinderung|schädigungsfolgen)|behinderungsgrad|gdb|gds)(?: \\((?:gdb|gds)\\))?(?:[ ]?[:=\\t]| von| beträgt| ist)? ?(?:mindestens )?(?:\\d{2,3})?(?: ?%| prozent)?',
    },
    {
      pattern:
        '(?:sb|sbh|schwb|schwbg)-?ausweis(?:es)?|sba(?= vorhanden| liegt|,|\\.| \\()|behindertenausweis(?:es)?|versorgungsamt\\p{L}*|feststellungsbescheid(?= (?:des|über))',
    },
    { pattern: '\\d{2,3} ?(?:%|prozent) (?:behindert|schwerbehindert)' },
    {
      pattern:
        'merkzeichen(?:[ ]?:)? ?(?:ag|bl|gl|rf|tbl|h|g|b)(?:(?:,| und|/) ?(?:ag|bl|gl|rf|tbl|h|g|b)){0,3}',
    },
    { pattern: 'gleichgestellt', unlessAfter: /^[ ](?:mit|dem|den|ist|sind|werden)\b/iu },
    {
      pattern:
        'gleichstellung(?:sbescheid)?(?= (?:nach|gemäß|gem\\.|mit schwerbehinderten|durch die agentur|der agentur|liegt))(?: (?:nach|gemäß|gem\\.) §? ?\\d (?:abs\\. ?\\d )?sgb ix| mit schwerbehinderten menschen| durch die agentur für arbeit)?|gleichstellungsbescheid',
    },
    aboutApplicant(
      '(?:gehörlos(?:e[nrms]?|igkeit)?|(?:auf (?:einem|dem (?:linken|rechten)) (?:ohr|auge) )(?:taub|blind)|taub(?=stumm|[ ,.;]|$)(?:stumm)?|schwerhörig(?:e[nrms]?|keit)?|hörgeschädigt|hörgerät(?:e|en|s)?|sehbehindert|sehbehinderung|sehbeeinträchtigt|(?:bin|von geburt an|fast|farben|rot-grün-)[ -]?blind|farbenblind(?:heit)?|armprothese|beinprothese|prothese|rollstuhlfahrer(?:in)?|(?:(?:sitze|bin|lebe) )?(?:im|auf den|auf einen) rollstuhl(?: angewiesen)?|(?:nutze|benutze|brauche|habe|mit) (?:ich )?(?:meinem |meinen |einen |einem )?(?:elektro-?)?rollstuhl(?! (?:sitzen|schieb|begleit))|gehhilfe|assistenzhund|blindenhund)',
    ),
  ],
});
