import { aboutApplicant } from '../vocabulary/care-context.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const NEED = '(?:brauche|benötige|bräuchte|benötigt|braucht|angewiesen|erforderlich|notwendig|nutze|benutze)';
const LEARNT =
  /(?:kurs\p{L}*|workshop|grundkenntnisse|kenntnisse|anfänger\p{L}*|vhs|interesse an|lerne|gelernt|lied(?:er)? in|übersetz\p{L}*|praktikum|projekt|ag)[ :\n](?:(?:in|der|die|für|zur|deutsche[rn]?|etwas|und)[ \n]){0,3}$/iu;

/** What often goes with a disability and may have other reasons; it is raised all the same, as a possible one. */
export const possibleDisabilityRule = vocabularyRule({
  id: 'possible-disability',
  category: 'disability',
  source: 'SGB IX §2, §49, §155, §164; SchwbAwV §3; BBiG §65, §66; GDPR Art. 9(1)',
  reason:
    'Der Text gibt einen Hinweis auf eine mögliche Behinderung; ob daraus Rechte folgen, ist mit der Person zu klären.',
  score: 0.9,
  examples: {
    positive: [
      { text: 'Sprachen: ‹Gebärdensprache (DGS)›, fließend', becomes: 'Sprachen: [Gesundheit], fließend' },
      { text: '‹Nachteilsausgleich› gewährt', becomes: '[Gesundheit] gewährt' },
      { text: 'Ausbildung im ‹Berufsbildungswerk Nord›', becomes: 'Ausbildung im [Gesundheit]' },
      { text: '‹Fachpraktikerin› Küche (‹§ 66 BBiG›)', becomes: '[Gesundheit] Küche ([Gesundheit])' },
      { text: 'Ich ‹lese von den Lippen› ab.', becomes: 'Ich [Gesundheit] ab.' },
      {
        text: 'Ich brauche ‹einen barrierefreien Arbeitsplatz›.',
        becomes: 'Ich brauche [Gesundheit].',
      },
      { text: 'Ich benötige ‹einen höhenverstellbaren Tisch›.', becomes: 'Ich benötige [Gesundheit].' },
      { text: 'Schule am Deich, ‹Schwerpunkt Lernen›', becomes: 'Schule am Deich, [Gesundheit]' },
      { text: 'Förderart: ‹Reha›', becomes: 'Förderart: [Gesundheit]' },
      { text: '‹Pflegegrad 2›', becomes: '[Gesundheit]' },
      { text: '‹Förderschwerpunkt Hören und Kommunikation›', becomes: '[Gesundheit]' },
      { text: 'Meine ‹Cochlea-Implantate› sind neu.', becomes: 'Meine [Gesundheit] sind neu.' },
    ],
    negative: [
      { text: 'Gebärdensprache (Grundkenntnisse), Grundkurs Gebärdensprache' },
      { text: 'Gebärdensprache A1, Gebärdensprache Anfängerkurs' },
      { text: 'barrierefreie Webseiten programmiert, Rampe gebaut' },
      { text: 'Betreuung von Menschen mit Pflegegrad, Förderung im Berufskolleg' },
      { text: 'Praktikum in der Rehaklinik, Rehasport angeleitet' },
      { text: 'Studium mit Schwerpunkt Lernen; Praktikum an einer Schule, Schwerpunkt Lernen' },
      { text: 'Höhenverstellbare Tische montiert' },
      { text: 'Lippenstift, Screening, Wertmarke gekauft' },
      { text: 'Hörgeräte im Praktikum gereinigt' },
    ],
  },
  terms: [
    {
      pattern: `${NEED} (?:ich )?(?<gone>(?:einen |eine )?(?:höhenverstellbare|ergonomische|rückenschonende)[rnms]? \\p{Lu}\\p{L}+)|an (?:den|einen) rollstuhl (?:gebunden|gefesselt)|(?<=(?:unterstützung|förderung|ausbildung|begleitung) (?:durch |vom |im |beim |am )(?:das |dem )?)(?:bbw|bfw|berufsbildungswerk|berufsförderungswerk)s?(?: \\p{Lu}\\p{L}+)?`,
    },
    {
      pattern:
        '(?:assistenz|blindenführ|blinden|begleit|signal|warn)-?hund(?:es|s)?(?= |[.,]|$)|schwba(?= |[.,]|$)|hör-?(?:systeme?|implantate?)|höre (?:ich )?(?:links|rechts|beidseitig) (?:nichts|schlecht|wenig|nur|kaum)|höre (?:ich )?(?:auf )?(?:einem|dem \\p{L}+|beiden) ohr(?:en)? (?:nichts|schlecht|wenig|nur|kaum)|(?:kann|darf) (?:ich )?nicht (?:lange|länger|schwer|viel) (?:stehen|sitzen|heben|tragen|gehen|laufen)|e-?rolli|(?:im|mein|meinem) rolli|(?:förder|kompetenz|beratungs)-?zentrum (?:für )?(?:hören|sehen|hörgeschädigte|sehbehinderte|blinde|autismus|körperbehinderte)',
      unlessBefore:
        /(?:praktikum|training|ausbildung|betreu\p{L}*|pflege|kunden|menschen|verkauf|anpassung|verkauft|reparatur|schule)[ :\n](?:\p{L}+[ \n]){0,3}$/iu,
      unlessAfter: /^[ ]?(?:-?schule|verkauf|angepasst|repariert|gereinigt|trainiert|ausgebildet)/iu,
    },
    {
      pattern:
        '(?:bin |ist |war )?(?:daher |deshalb |leider )?auf (?:\\p{Ll}+ )?(?:untertitel|großdruck|großschrift|schriftsprache|assistenz|begleitung|hilfsmittel|gehhilfen?|krücken|ruhepausen|pausen) angewiesen|(?:seh|hör)-?(?:schwäche|fehler|verlust|rest)|(?:hochgradig|stark|extrem) kurzsichtig|gleichstellungs-?(?:antrag|verfahren|bescheid)(?:s|es)?|schwb\\.?[ ]?[:=] ?(?:ja|nein|\\d+)|handicap-?(?:sport|team)|(?:halb-?seitig |teilweise |links |rechts |ist |sind |bin )(?<gone>gelähmt)|spender-?(?:niere|leber|herz|organ)|dialyse-?(?:patient(?:in)?|pflichtig)|blista(?: marburg)?',
    },
    aboutApplicant(
      '(?:mit |trotz |wegen |mein |ein |einem )(?:\\p{Ll}+ )?(?<gone>(?:meine[srm]? |eine[srm]? )?handicaps?)(?! ?\\d)|(?:lebe|arbeite|komme) (?:gut |seit \\p{L}+ )?mit (?:einer|meiner) einschränkung',
    ),
    {
      pattern:
        '(?:habe|hat|an|leide an|mit) (?<gone>ms)(?=[,.]|$| (?:und|aber|seit|erkrankt))|ifd(?=[ ,.)]|$)|(?:integrations|inklusions)-?amt(?:s|es)?|trotz (?:meines |seines |ihres )?(?:rollstuhls?|prothese|gehhilfe|blindheit|taubheit|hörverlusts?)',
      unlessBefore: /(?:praktikum|aushilfe|arbeit|betreu\p{L}*|menschen|kinder\p{L}*)[^.;\n]{0,24}$/iu,
    },
    {
      pattern: '(?:deutsche[rn]? )?(?:gebärdensprache|dgs)(?: ?\\((?:dgs|lbg)\\))?',
      unlessBefore: LEARNT,
      unlessAfter:
        /^[ :(,–-]{0,4}(?:\(?(?:grund|basis|anfäng|einsteiger|a1|a2|b1|vhs|kurs|workshop|gelernt|niveau|stufe 1|erste|etwas|ein wenig|lernend)|dolmetsch|lied|chor|-?kurs)/iu,
    },
    {
      pattern:
        'nachteilsausgleich(?:es|s)?|notenschutz(?:es)?|teilhabe am arbeitsleben(?: \\(lta\\))?|leistungen zur teilhabe|lta-maßnahme|(?:berufliche|medizinische)[nr]? reha(?:bilitation)?|reha-?(?:maßnahme|team|berater(?:in)?|beratung|aufenthalt|träger|fall)|rehabilitation(?:smaßnahme)?|budget für (?:arbeit|ausbildung)|eingangsverfahren der \\p{L}+|eingliederungshilfe',
      unlessBefore: /(?:praktikum|aushilfe|arbeit|dienst|fsj|in der|für)[ \n](?:\p{L}+[ \n]){0,2}$/iu,
    },
    aboutApplicant(
      '(?:berufsbildungs|berufsförderungs|berufstrainings)-?(?:werk|zentrum)(?:s|es|e)?(?: \\p{Lu}\\p{L}+)?|bbw(?= \\p{Lu})(?: \\p{Lu}\\p{L}+)?',
    ),
    {
      pattern:
        'theorie-?(?:reduzierte?[nrms]?|gemindert\\p{L}*)(?= ausbildung)|\\p{L}{0,16}fachpraktiker(?:in)?|fachwerker(?:in)?|§ ?66 (?:abs\\. ?\\d )?bbig|§ ?42[mr] hwo|werker(?:in)?(?= im gartenbau| in der)',
    },
    {
      pattern:
        '(?:(?:von den |vom )?lippen ?(?:lesen|ablesen)|lese (?:ihnen |dabei |aber |gut |viel ){0,2}von den lippen|von den lippen ablesen|mundbild|absehen vom mund)|hörgeräte-?träger(?:in)?|cochlea-?implantat\\p{L}*|fm-anlage|hörschleife|induktionsschleife|höranlage',
    },
    {
      pattern: `${NEED} (?:ich )?(?:daher |deshalb |nur |dafür |dazu )?(?<gone>(?:einen? |eine[nmr] |auf |keinen )?(?:höhenverstellbar\\p{L}* \\p{L}+(?: und)? )?(?:einen |eine )?(?:barriere(?:frei|arm)|rollstuhlgerecht|behindertengerecht|stufenlos|ebenerdig|blendfrei|reizarm)\\p{L}* (?:\\p{Lu}\\p{L}+))`,
    },
    {
      pattern:
        '(?:rollstuhlgerecht|behindertengerecht)e[nrms]?(?= (?:arbeitsplatz|zugang|toilette|wohnung|büro))|barrierefreie[nrms]? (?:arbeitsplatz|zugang) (?:erforderlich|notwendig|nötig)',
    },
    {
      pattern:
        '(?:hör|seh|körper|bewegungs|sprach|mobilitäts|geh)-?(?:schädigung|einschränkung|störung|minderung|beeinträchtigung)|hörgeschädigt|sehgeschädigt(?:e[nrms]?)?|resthörig|(?:(?:schule|berufskolleg|internat|gymnasium|förderzentrum|verein) (?:der |für )?(?:hörgeschädigten?|gehörlosen?|blinden?|sehbehinderten?|körperbehinderten?))|hochgradig (?:schwerhörig|sehbehindert|kurzsichtig)|körperlich eingeschränkt|bewegungseingeschränkt|mobilitätseingeschränkt|para-?(?:schwimm\\p{L}*|leichtathletik|\\p{L}{4,12}(?<=sport|tennis|ski|radsport|triathlon|judo|badminton|bogensport))|versehrten-?(?:sport\\p{L}*|verein)|deaflympics|paralymp\\p{L}+|deutschlandpokal der gehörlosen',
      unlessBefore:
        /(?:mit|für|von|menschen|kinder\p{L}*|gäste\p{L}*|schüler\p{L}*)[ \n](?:\p{L}+[ \n]){0,2}$/iu,
    },
    {
      pattern:
        '(?:pflegegrad|pflegestufe) ?\\d|förderschwerpunkt(?:es|s)? (?:hören(?: und kommunikation)?|sehen|kme|hk|gg|gent|ge|körperliche und motorische entwicklung|geistige entwicklung|motorische entwicklung|emotionale\\p{L}* (?:und soziale\\p{L}* )?entwicklung)|schul-?(?:begleit(?:ung|er|erin)|assistenz)(?! (?:gearbeitet|tätig))|integrations-?(?:helfer(?:in)?|kraft|begleitung)|i-kraft|i-helfer(?:in)?',
      unlessBefore:
        /(?:als|für|praktikum|fsj|bufdi|tätigkeit|arbeit|dienst|bei|job|(?:kinder\p{L}*|schüler\p{L}*|menschen|jugendliche\p{L}*)[ ]mit|in der)[ :\n](?:\p{L}+[ \n]){0,2}$/iu,
    },
    {
      pattern:
        'freifahrt mit wertmarke|wertmarke (?:der|des|für|zum) \\p{L}+ausweis|blaue[rn]? parkausweis|parkausweis (?:für|blau|ag)(?: \\(?ag\\)?)?|begleitperson (?:im|frei)|\\((?:sbv|ag|bl|gl)\\)(?= ausweis)|beteiligung der (?:sbv|schwerbehindertenvertretung)|(?:hinzuziehung|einbeziehung|teilnahme|anwesenheit) der (?:sbv|schwerbehindertenvertretung)|(?:beteiligen|informieren|laden) sie (?:bitte )?(?:auch )?die (?:sbv|schwerbehindertenvertretung)',
    },
    {
      // "Schule am Deich, Schwerpunkt Lernen": the focus of a special school.
      pattern:
        '(?:(?:sonderpädagogische[rn]? )?(?:förder)?schwerpunkt(?:e|en)?(?: |: )|förderschule |ses )(?:lernen|geistige entwicklung|(?:emotionale|körperliche) (?:und|u\\.) (?:soziale|motorische) entwicklung|hören und kommunikation)',
      unlessBefore:
        /(?:studi\p{L}*|praktik\p{L}*|fsj|bufdi|fortbildung|seminar|als|für|an einer|an der|lehrerin|lehrer|unterricht\p{L}*|assistenz)[^.;\n]{0,40}$/iu,
      unlessAfter: /^(?:[ ](?:und|mit|am|an|von|durch|in)[ ]|-)/iu,
    },
    {
      pattern:
        '(?:(?:kosten|leistungs|maßnahme)-?träger(?:in)?|(?:förder|leistungs|maßnahme)-?(?:art|form|status|grund)|förderung|finanzierung)[ ]?[:\\t–(]? ?(?<gone>(?:berufliche )?reha(?:bilitation)?(?:-(?:maßnahme|förderung|mittel))?)(?!-)',
    },
    aboutApplicant(
      'körper-?behindert(?:e[nrms]?)?|körperbehinderung|autis(?:mus|t|tin|tisch(?:e[nrms]?)?)(?:-?spektrum(?:-?störung)?)?|asperger(?:-syndrom|-autis\\p{L}+)?|kleinwüchsig|kleinwuchs|querschnitts\\p{L}+|multiple[r]? sklerose|mukoviszidose|muskel(?:dystrophie|schwund)|glasknochen\\p{L}*|cerebralparese|zerebralparese|spina bifida|down-?syndrom|trisomie 21|spastik|spastisch\\p{L}*|dialyse|transplantation|hämophilie|epilepsie|epileptiker(?:in)?|erwerbsgemindert|erwerbsminderung(?:srente)?',
    ),
  ],
});
