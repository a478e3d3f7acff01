import type { DetectionRule } from '../detection-rule.js';
import { aboutApplicant } from '../vocabulary/care-context.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Illness and special support at school: masked, but no severe disability that SGB IX speaks of. */
export const illnessRule: DetectionRule = {
  raisesSignal: false,
  ...vocabularyRule({
    id: 'illness',
    category: 'disability',
    source: 'GDPR Art. 9(1) (health); AGG §1; AO-SF NRW (special support), LRS-Erlass NRW',
    reason: 'Der Text nennt eine Erkrankung oder eine besondere Förderung.',
    score: 0.93,
    examples: {
      positive: [
        {
          text: 'Wegen meiner ‹Legasthenie› lese ich zweimal.',
          becomes: 'Wegen meiner [Gesundheit] lese ich zweimal.',
        },
        { text: 'Ich bin ‹Diabetiker› und habe gekocht.', becomes: 'Ich bin [Gesundheit] und habe gekocht.' },
        { text: 'wegen ‹Depression› betreut', becomes: 'wegen [Gesundheit] betreut' },
        { text: 'Ich hatte eine ‹Knie-OP›.', becomes: 'Ich hatte eine [Gesundheit].' },
        { text: 'Seit ‹meinem Unfall› lese ich mehr.', becomes: 'Seit [Gesundheit] lese ich mehr.' },
        { text: '‹Mein Neurologe› hat es bestätigt.', becomes: '[Gesundheit] hat es bestätigt.' },
        { text: 'seit Jahren ‹ohne Anfall›', becomes: 'seit Jahren [Gesundheit]' },
        { text: '‹Wegen Rückenproblemen› wechsle ich.', becomes: '[Gesundheit] wechsle ich.' },
        { text: 'Sport: ‹befreit›', becomes: 'Sport: [Gesundheit]' },
        { text: 'Ich ‹höre schlecht›.', becomes: 'Ich [Gesundheit].' },
        { text: 'Ich ‹spritze Insulin›.', becomes: 'Ich [Gesundheit].' },
        { text: '‹Bildungsgang Lernen›', becomes: '[Gesundheit]' },
        { text: '‹Förderschwerpunkt Lernen› im Zeugnis', becomes: '[Gesundheit] im Zeugnis' },
        { text: 'Ich habe ‹Diabetes Typ 1›.', becomes: 'Ich habe [Gesundheit].' },
        { text: '‹aus gesundheitlichen Gründen› gewechselt', becomes: '[Gesundheit] gewechselt' },
      ],
      negative: [
        { text: 'Umgang mit Menschen mit Demenz' },
        { text: 'Rollstühle reinigen, Blindtext setzen, Blutdruck messen' },
        {
          text: 'Kostformen: Diabetes, Zöliakie, vegetarisch; Diabetiker-Kost gekocht; Suchtkranke in der Gruppe unterstützt',
        },
        { text: 'Psychisch kranke Menschen begleitet, Allergiker beraten' },
        { text: 'BBW, Bildungsgang Gestaltung' },
        { text: 'Mitarbeit im inklusiven Sportfest; Patienten mit Rückenschmerzen begleitet' },
        { text: 'Bewohner am Rollator begleitet' },
        { text: 'Termine beim Facharzt vereinbart; beim Arzt am Empfang gearbeitet' },
        { text: 'Unfall im Lager gemeldet, Sehkraft der Kunden gemessen, Insulinspritzen entsorgt' },
        { text: 'Epilepsie-Notfall erkannt, Hörgeräte gereinigt, Autismus-Fachtag besucht' },
        { text: 'Praktikum in der Tierklinik: Knie-OP am Hund begleitet' },
        { text: 'Praktikum in der Förderschule: Unterricht begleiten' },
        { text: 'Rechtschreibung sicher, Rechtschreibung gut' },
      ],
    },
    terms: [
      {
        pattern:
          '(?:war|bin|ging|gehe) (?:ich )?(?:\\p{L}+ ){0,4}in (?<gone>therapie|ärztlicher behandlung|psychologischer behandlung)|höre (?:ich )?(?:sehr |etwas |ziemlich )?schlecht|rollators?',
        unlessBefore:
          /(?:praktikum|patient\p{L}*|bewohner\p{L}*|senior\p{L}*|betreu\p{L}*|mit|am)[^.;\n]{0,20}$/iu,
      },
      {
        pattern:
          '(?:wegen|mit|trotz) (?:meiner |starken |chronischen )?(?:rücken|knie|gelenk|herz|haut|hüft|nacken)-?(?:problemen|schmerzen|beschwerden|leiden)|(?:kann|darf) (?:ich )?(?:\\p{L}+ ){0,5}?(?<gone>(?:aus )?gesundheitlich(?:en gründen)?) nicht (?:mehr|länger)|(?<=umschulung )durch die (?:deutsche )?(?:rentenversicherung|berufsgenossenschaft|unfallkasse)|(?<=seit (?:\\p{L}+|\\d+) (?:jahren|monaten) )(?:trocken|clean|abstinent)(?=[,.]|$| und)|(?:längere[rn]? |mehrere )?krankenhaus-?aufenthalte?(?:s|n)?|reha(?= (?:\\d{4}|abgeschlossen|beendet)|[,.])|befreiung vom sport(?:unterricht)?(?: \\(attest\\))?|(?<=sport[ ]?[:\\t] ?)(?:befreit|attest)|inklusive[rn]? (?:beschulung|unterricht|klasse)|(?:mit|individuelle[rn]?) förderplan',
        unlessBefore:
          /(?:praktikum|patient\p{L}*|bewohner\p{L}*|kund\p{L}*|betreu\p{L}*|mitarbeit|assistenz)[^.;\n]{0,30}$/iu,
      },
      {
        pattern:
          '(?:mein(?:e[nmrs]?)?|beim|vom) (?:behandelnde[rn]? )?(?:neurolog|psycholog|psychiater|psychotherapeut|therapeut|kardiolog|orthopäd|onkolog|diabetolog|rheumatolog|facharzt|fachärzt|hausarzt|hausärzt|arzt|ärzt)(?:in|en|es|e)?(?= (?:hat|sagt|sagte|bestätigt|bescheinigt|meint|rät|empfiehlt|begleitet|in behandlung))|ohne (?:(?:epileptische[nr]? |weitere[nr]? |einen )?(?:anfall|anfälle|krampfanfall|rückfall|schub|symptome|krankheitsschub))|dank (?:der |meiner |moderner |guter )?medikamente[n]?|(?:symptom|beschwerde|rückfall|schmerz|krampf)frei(?= |[.,;]|$)',
        unlessBefore:
          /(?:patient\p{L}*|bewohner\p{L}*|praktikum|betreu\p{L}*|anmeldung|termine?)[^.;\n]{0,30}$/iu,
      },
      {
        pattern:
          '(?:seit|nach|durch|wegen) (?<gone>(?:meine[ms]|eine[ms] schweren) (?:arbeits|verkehrs|auto|motorrad|sport)?-?unfall(?:s|es)?)|(?:meine|die) (?:sehkraft|sehschärfe|sehleistung|hörleistung)(?= (?:liegt|beträgt|ist|nimmt))[^.;\\n]{0,30}|mein (?:hör|seh)vermögen[^.;\\n]{0,30}',
      },
      {
        pattern:
          '(?:nehme|spritze|bekomme) (?:ich )?(?:\\p{Ll}+ )?insulin|(?:meine|eine|mit) insulin-?pumpe|messe (?:ich )?(?:selbst )?meinen (?:blut)?zucker|(?<=(?:meiner|einer|der|durch) )chemo(?= |[,.]|$)|(?<=war ich (?:\\p{L}+ ){1,4})krank(?=[.,]|$| und)|organ-?(?:spende-?)?empfänger(?:in)?|transplantiert',
        unlessBefore: /(?:patient\p{L}*|bewohner\p{L}*|kund\p{L}*|betreu\p{L}*)[^.;\n]{0,30}$/iu,
      },
      {
        pattern:
          'medikamentös (?:gut )?(?:eingestellt|behandelt)|(?:knie|hüft|rücken|herz|augen|ohren|wirbelsäulen|hirn|kreuzband)-?(?:op|operation)|operation an (?:der|meiner|meinem|beiden) \\p{L}+|(?:operation|op) am (?:knie|rücken|herz(?:en)?|auge|ohr|fuß|arm|meniskus|kreuzband|kopf)|(?:mehr|längere) (?:zeit|bearbeitungszeit|schreibzeit) (?:bei|für|in) (?:den |meinen )?(?:klausuren|klassenarbeiten|prüfungen|tests|arbeiten)',
        unlessBefore:
          /(?:praktikum|patient\p{L}*|tier\p{L}*|hund\p{L}*|betreu\p{L}*|assistenz|zugeschaut|gast|kund\p{L}*)[^.;\n]{0,30}$/iu,
      },
      { pattern: '(?:bin )?(?:neuro-?diver(?:gent|s)|hochsensib(?:el|ilität))(?:e[nrms]?)?' },
      {
        pattern:
          '(?:war|lag)(?: ich)? (?:\\p{L}+ ){0,4}in (?:der|einer) (?<gone>(?:tages|sucht|reha|psychiatrische[nr]? |kinder-?und-?jugend-?)?-?klinik)(?=$|[ .,]| (?:behandelt|gewesen))|tagesklinik|zeitzuschl[aä]ge?|(?:schreib|prüfungs)-?zeit-?verlängerung|zieldifferent\\p{L}*|(?:nehme|brauche) (?:ich )?(?:regelmäßig |täglich |starke )?(?:medikamente)|impf-?status[ ]?[:\\t]? ?\\p{L}*|(?:bin )?(?:vollständig |zweifach |dreifach )geimpft|(?:bin |seit \\p{L}+ )?(?:clean|trocken|abstinent) seit|(?:meine |eine |die )?(?:psycho|ergo|sprach|verhaltens|gesprächs)?-?therapie (?:\\p{L}+ )?(?:abgeschlossen|beendet|gemacht|erfolgreich)',
        unlessBefore: /(?:praktikum|aushilfe|arbeit\p{L}*|fsj|dienst|job)[^.;\n]{0,24}$/iu,
      },
      {
        pattern:
          '(?:war|bin|wurde|lag) (?:ich )?(?:\\p{Ll}+ ){0,2}?(?:längere zeit |lange |länger |schwer |ernsthaft |mehrere monate |ein jahr |monatelang )+(?<gone>krank|erkrankt|im krankenhaus|in der klinik)|(?:lücke|unterbrechung|pause|ausfall|fehlzeit(?:en)?)[^.;\\n]{0,20}?(?:wegen|durch|:|aufgrund) ?(?<=[ :])(?:krankheit|erkrankung|(?:op|operation)(?: am \\p{L}+)?|unfall(?:s|es)?)|krankheits-?(?:pause|jahr|phase|zeit|lücke|ausfall)|gesundheits-?zustand[ ]?[:\\t] ?\\p{L}+|(?:chronische|entzündliche|schwere|seltene|angeborene)[rn]? \\p{L}{2,20}(?:erkrankung|krankheit)',
      },
      {
        pattern:
          '(?:gemeinsame[rnms]? (?:unterricht|lernen) )?\\(?(?:gu|gl)-?(?:kind|schüler(?:in)?|klasse)\\)?|inklusions-?(?:klasse|kind|schüler(?:in)?)(?: \\(g[ul]\\))?|(?:kind|schüler(?:in)?) mit förderbedarf|lernhilfe-?(?:schule|klasse)',
        unlessBefore:
          /(?:praktikum|hospitation|mitarbeit|helfer\p{L}*|in einer|in der)[ \n](?:\p{L}+[ \n]){0,3}$/iu,
      },
      aboutApplicant('förderbedarf(?: (?:im bereich )?(?:ese|lernen|sprache|emotionale\\p{L}* \\p{L}+))?'),
      aboutApplicant(
        '(?:meine[rn]? |seine[rn]? |ihre[rn]? |wegen |nach |an |einer |eine )(?:\\p{Ll}+e[rn]? )?\\p{L}{0,16}(?:erkrankung|krankheit|lähmung)|(?:leide|litt|erkrankte|leidet) (?:ich )?(?:seit \\p{L}+ |auch )?(?:an|unter) (?:einer |einem )?\\p{L}{4,24}',
      ),
      aboutApplicant(
        'chemotherapie|bestrahlung|entzug(?:sklinik|stherapie)?|(?:trockene[rn]? )?alkoholiker(?:in)?|suchtkrank(?:e[rn]?)?|suchttherapie|herzoperation|schlaganfall|bewusstseinsstörung|long[- ]?covid|fatigue',
      ),
      {
        pattern:
          '(?:berufs|dienst|arbeits)unfähig(?:keit(?:sbescheinigung)?)?|(?:meine[rn]? |eine[rn]? )\\p{L}{0,14}allergie|bandscheiben?(?:op|problem\\p{L}*)?|(?:in|nach|zur|auf) (?:der |einer )?reha(?=[ ,.;:]|$)(?! ?-?(?:technik|sport))|auf (?:die |eine )?(?:bewertung|note|benotung)[^.;\\n]{0,40}? verzichtet|sonderpädagogische[rnms]? (?:unterstützung|förderung|(?:unterstützungs|förder)-?(?:bedarf|bedarfs|bedarfes))(?: (?:im (?:bereich|förderschwerpunkt)|in)(?: der)? (?:lernen|sprache|ese|emotionale[nr]? (?:und soziale[nr]? )?entwicklung|geistige[nr]? entwicklung))?|bildungsgang (?:lernen|geistige entwicklung|lernbehinderte?n?)|ao-?sf(?:-?verfahren| verfahren)?|förderort|(?:recht|lese)schreib(?:schwäche|schwierigkeiten)|förderschwerpunkt(?:es|s)?(?: (?:ese|le|gg|kme|sq|hk|lernen|sprache|sehen|hören(?: und kommunikation)?|(?:geistige|emotionale und soziale|körperliche und motorische) entwicklung))?|(?:zieldifferent|inklusiv|zielgleich)(?:e[nrms]?)? (?:unterrichtet|beschult|gefördert|förderung|unterricht)|(?:die )?rechtschreib(?:ung|leistung(?:en)?) (?:wurden?|werden?|wird) (?:\\p{L}+ ){0,2}?nicht (?:bewertet|gewertet|benotet)(?: \\(?lrs-?erlass\\)?)?|lrs-?(?:erlass|förderung|förderkurs|kurs)|(?:eu|erwerbsminderungs)-?rente',
      },
      {
        pattern:
          '(?:lvr-|lwl-)?(?:förder|sonder)-?schule(?: (?:lernen|sprache|(?:mit (?:dem )?)?(?:förder)?schwerpunkt \\p{Lu}\\p{L}+|für (?:lernbehinderte|lernhilfe|sprachbehinderte|erziehungshilfe|geistige entwicklung|hören(?: und kommunikation)?|sehen|körperliche und motorische entwicklung)))?|schule für (?:lernbehinderte|lernhilfe|erziehungshilfe|körperbehinderte|gehörlose|sehbehinderte|blinde)',
        replacement: 'Schule',
        unlessBefore:
          /(?:praktikum|aushilfe|in einer|an einer|bei der|mitarbeit)[ \n](?:\p{L}+[ \n]){0,4}$/iu,
      },
      aboutApplicant(
        '(?:adh?s|legasthenie|legastheniker(?:in)?|lese-(?: und )?rechtschreib-?(?:schwäche|störung)|lrs|dyskalkulie|rechenschwäche|dyslexie|tourette(?:-syndrom)?)',
      ),
      aboutApplicant(
        '(?:diabetes(?: typ ?\\d)?|diabetiker(?:in)?|depression(?:en)?|depressiv|morbus \\p{Lu}\\p{L}+|rheuma|asthma|skoliose|zöliakie|neurodermitis|migräne|krebs(?= erkrankt| besiegt| überstanden)|hiv(?:-positiv)?|borderline|bipolare[rn]? störung|angststörung(?:en)?|panikattacken?|essstörung|magersucht|bulimie|posttraumatische\\p{L}* \\p{L}+|ptbs|traumatisiert|burn-?out|leukämie|krebs(?:erkrankung|krank)|tumor|stottern|stottere|stotterer|tics|selektiver mutismus|mutismus|fibromyalgie|lupus|endometriose|psoriasis|schuppenflechte|rot-grün-schwäche|farbsehschwäche|gesichtsblind\\p{L}*|hochbegabung(?= und ad)|insulinpflichtig|anfallsfrei|anfallsleiden|demenz)',
      ),
      aboutApplicant(
        '(?:psychisch|chronisch|seelisch|schwer) (?:krank|erkrankt|kranke[rn]?|erkrankung)|(?:chronische|psychische|seelische|schwere)[nrms]? (?:erkrankung|krankheit|störung)(?:en)?|(?:nach|wegen|aufgrund|durch) (?:längerer|langer|schwerer|meiner|einer) (?:krankheit|erkrankung|operation|op)|(?:aus|wegen) gesundheitlichen? (?:gründen|einschränkungen|probleme[n]?)|(?:aufgrund|wegen) (?:meiner |von )?gesundheitliche[rn]? (?:einschränkungen?|probleme[n]?|gründe[n]?)|gesundheitlich eingeschränkt|bandscheibenvorfall(?:s|es)?|herzfehler|herzschrittmacher|allergiker(?:in)?|langzeiterkrankung|krankheitsbedingt(?:e[nrms]?)?|klinikaufenthalt|psychotherapie',
      ),
    ],
  }),
};
