import type { Term } from '../vocabulary/term-matcher.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// Work with or for people with a disability is a merit, not a trait of the applicant.
const CARED_FOR =
  /(?:menschen|kinder[ns]?|personen|jugendliche[nr]?|bewohner\p{L}*|erwachsene[nr]?|patient\p{L}*|senior\p{L}*|gäste[n]?|kund\p{L}*|schüler\p{L}*|betreu\p{L}*|begleit\p{L}*|pflege|unterstütz\p{L}*|umgang|für|arbeit|einrichtung|werkstatt|wohnheim|wissen|thema|hilfe|beratung|vorbeugung|prävention)[ \n](?:\p{L}+[ \n]){0,3}(?:mit[ \n])?(?:\p{L}+[ \n]){0,2}$/iu;
const CARED_AFTER =
  /^(?:n?(?:hilfe|werkstatt|sport|beratung|prävention|transport|gerecht\p{L}*|einrichtung\p{L}*|pflege|patient\p{L}*|messgerät\p{L}*|messung))/iu;

const sure = (pattern: string): Term => ({ pattern });
const own = (pattern: string): Term => ({ pattern, unlessBefore: CARED_FOR, unlessAfter: CARED_AFTER });

/** Disability and illness. Every hit is also a signal to the neutral office and the representative body. */
export const disabilityRule = vocabularyRule({
  id: 'disability',
  category: 'disability',
  source: 'SGB IX §2, §152, §164, §165; SchwbAwV §3 (marks); GDPR Art. 9(1)',
  reason: 'Der Text nennt eine Behinderung oder Erkrankung; das löst gesetzliche Rechte aus.',
  score: 0.93,
  examples: {
    positive: [
      { text: 'Ich habe einen ‹GdB von 50›.', becomes: 'Ich habe einen [Gesundheit].' },
      { text: 'Ein ‹Schwerbehindertenausweis› liegt vor', becomes: 'Ein [Gesundheit] liegt vor' },
      { text: 'Ich bin ‹schwerbehindert (Merkzeichen G)›.', becomes: 'Ich bin [Gesundheit].' },
      { text: '‹Grad der Behinderung: 30›, ‹gleichgestellt›', becomes: '[Gesundheit]' },
      {
        text: 'Wegen meiner ‹Legasthenie› lese ich zweimal.',
        becomes: 'Wegen meiner [Gesundheit] lese ich zweimal.',
      },
      { text: '‹Förderschwerpunkt Lernen› im Zeugnis', becomes: '[Gesundheit] im Zeugnis' },
    ],
    negative: [
      { text: 'Betreuung von Menschen mit Behinderung' },
      { text: 'Praktikum in der Behindertenhilfe' },
      { text: 'Gleichstellung von Mann und Frau, Gleichstellungsbeauftragte' },
      { text: 'Rollstühle reinigen, Blindtext setzen, Blutdruck messen' },
      { text: 'Umgang mit Menschen mit Demenz' },
      { text: 'Ohne Behinderung des Verkehrs' },
    ],
  },
  terms: [
    sure(
      'schwerbehindert(?:e[nrms]?)?(?:en(?:ausweis(?:es)?|status|eigenschaft))?(?: \\([^()\\n]{2,40}\\))?',
    ),
    own('schwerbehinderung|(?:meine[rn]?|eine[rn]?|einer) (?:\\p{L}{3,20} )?behinderung'),
    own(
      '(?:körperlich|geistig|geh|seh|hör|lern|sprach|mehrfach|schwerst)-?(?:behinderung|behindert(?:e[nrms]?)?|beeinträchtigung|beeinträchtigt)',
    ),
    sure('(?:grad der behinderung|gdb)(?:[ ]?[:=]| von| beträgt)? ?(?:\\d{2,3})?(?: ?%| prozent)?'),
    { pattern: '(?:\\d{2,3} ?% )(?:behindert|schwerbehindert)' },
    sure('merkzeichen(?:[ ]?:)? ?(?:ag|bl|gl|rf|tbl|h|g|b)(?:(?:,| und|/) ?(?:ag|bl|gl|rf|tbl|h|g|b)){0,3}'),
    { pattern: 'gleichgestellt', unlessAfter: /^[ ](?:mit|dem|den|ist|sind|werden)\b/iu },
    sure(
      'gleichstellung(?:sbescheid)?(?= (?:nach|gemäß|gem\\.|mit schwerbehinderten|durch die agentur|der agentur|liegt))(?: (?:nach|gemäß|gem\\.) §? ?\\d (?:abs\\. ?\\d )?sgb ix| mit schwerbehinderten menschen| durch die agentur für arbeit)?|gleichstellungsbescheid',
    ),
    sure(
      'nachteilsausgleich(?:es|s)?|sonderpädagogische[rnms]? (?:unterstützungs|förder)-?(?:bedarf|bedarfs)|förderschwerpunkt(?: (?:lernen|sprache|sehen|hören(?: und kommunikation)?|(?:geistige|emotionale und soziale|körperliche und motorische) entwicklung))?|(?:zieldifferent|inklusiv) (?:unterrichtet|beschult)|schulbegleit(?:ung|er|erin) (?=für mich|hatte)',
    ),
    {
      pattern: 'förderschule|sonderschule|schule für lernbehinderte',
      replacement: 'Schule',
      unlessBefore: /(?:praktikum|aushilfe|in einer|an einer|bei der|mitarbeit)[ \n](?:\p{L}+[ \n]){0,4}$/iu,
    },
    own(
      '(?:autis(?:mus|t|tin|tisch(?:e[nrms]?)?)(?:-?spektrum(?:-?störung)?)?|asperger(?:-syndrom|-autis\\p{L}+)?|adh?s|legasthenie|legastheniker(?:in)?|lese-(?: und )?rechtschreib-?(?:schwäche|störung)|lrs|dyskalkulie|rechenschwäche|dyslexie|tourette(?:-syndrom)?)',
    ),
    own(
      '(?:epilepsie|epileptiker(?:in)?|diabetes(?: typ ?\\d)?|diabetiker(?:in)?|depression(?:en)?|depressiv|multiple[r]? sklerose|morbus \\p{Lu}\\p{L}+|rheuma|asthma|skoliose|zöliakie|mukoviszidose|neurodermitis|migräne|hiv(?:-positiv)?|borderline|bipolare[rn]? störung|angststörung(?:en)?|panikattacken?|essstörung|magersucht|bulimie|posttraumatische\\p{L}* \\p{L}+|ptbs|traumatisiert|burn-?out|leukämie|krebs(?:erkrankung|krank)|tumor|hämophilie|down-?syndrom|trisomie 21|spastik|spastisch\\p{L}*|querschnitts\\p{L}+|kleinwüchsig|kleinwuchs|stottern|stottere|demenz)',
    ),
    own(
      '(?:gehörlos(?:e[nrms]?|igkeit)?|taub(?=stumm|[ ,.;]|$)(?:stumm)?|schwerhörig(?:e[nrms]?|keit)?|hörgeschädigt|hörgerät(?:e|en|s)?|cochlea-?implantat|sehbehindert|sehbehinderung|sehbeeinträchtigt|(?:bin|von geburt an|fast|farben|rot-grün-)[ -]?blind|farbenblind(?:heit)?|armprothese|beinprothese|prothese|rollstuhlfahrer(?:in)?|(?:im|auf den|auf einen) rollstuhl(?: angewiesen)?|gehhilfe|assistenzhund|blindenhund)',
    ),
    own(
      '(?:psychisch|chronisch|seelisch|schwer) (?:krank|erkrankt|kranke[rn]?|erkrankung)|(?:chronische|psychische|seelische|schwere)[nrms]? (?:erkrankung|krankheit|störung)(?:en)?|erwerbsgemindert|erwerbsminderung|(?:nach|wegen) (?:längerer|langer|schwerer|meiner) (?:krankheit|erkrankung)|klinikaufenthalt|psychotherapie|rehabilitation(?:smaßnahme)?|berufsbildungswerk',
    ),
  ],
});
