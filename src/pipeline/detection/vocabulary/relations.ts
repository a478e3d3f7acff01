/**
 * Words for people the applicant knows, which stand directly before a name ("mein Freund Can").
 * Regular expression sources without capturing groups.
 */
export const RELATION =
  '(?:gesell(?:e|in)|freund(?:in|es|en|e|innen)?|kumpels?|kolleg(?:e|en|in)|mitschüler(?:in|s)?|klassenkamerad(?:in|en)?|mitbewohner(?:in)?|nachbar(?:in|n)?|bekannte[rn]?|' +
  'bruder|brüder|schwester|schwestern|cousin(?:e)?|geschwister|eltern|pflegeeltern|großeltern|großmutter|großvater|stiefvater|stiefmutter|betreuerin|onkel|tante|oma|opa|neffe|nichte|ehemann|ehefrau|verlobte[rn]?|partner(?:in)?|lebensgefährt(?:e|in|en)|sohn|söhne|tochter|töchter|' +
  'kind|kinder|mama|papa|mutter|vater|schwager|schwägerin|enkel(?:in)?|patenkind|gastfamilie|pflegefamilie|nachbarsfamilie|gasteltern|gastmutter|gastvater|host family|co-trainer(?:in)?)';

/** Words for people of standing; a capitalised word behind them that is no noun is their name. */
export const STANDING =
  '(?:chef(?:in)?|meister(?:in)?|bürgermeister(?:in)?|oberbürgermeister(?:in)?|pfarrer(?:in)?|pastor(?:in)?|imam|hodscha|rabbiner|schulleiter(?:in)?|rektor(?:in)?|konrektor(?:in)?|direktor(?:in)?|' +
  'klassenlehrer(?:in)?|lehrer(?:in)?|(?:fach|klassen)?lehrkraft|(?:ober)?studienr(?:at|ätin)|standesbeamt(?:in|er|e)|landr(?:at|ätin)|stadtr(?:at|ätin)|(?:haupt|ober|stabs)?feldwebel|kaplan|vikar(?:in)?|(?:schul)?sekretär(?:in)?|pförtner(?:in)?|schriftführer(?:in)?|ansprechpartner(?:in)?|inhaber(?:in)?|inh\\.|geschäftsführer(?:in)?|wehrführer|löschzugführer|vorarbeiter|polier|küchenchef(?:in)?|hausmeister|' +
  'mr and mrs|mr\\. and mrs\\.|kanzlei|rechtsanwalt|rechtsanwältin|zahnarzt|zahnärztin|tierarzt|tierärztin|notar(?:in)?)';

/** Phrases that a name follows: "unter Anleitung von", "vertreten durch". */
export const BY_SOMEBODY =
  '(?:(?:zusammen|gemeinsam|im wechsel|im duo|im team|abwechselnd) mit|(?:für )?(?:rück|nach)?fragen (?:bitte )?(?:steht|stehen)(?: (?:ihnen|dir|euch))?(?: (?:gern|gerne|jederzeit))?|(?:rück|nach)fragen (?:beantwortet|bitte an|gern an|an)|(?:auskunft|auskünfte) (?:gibt|geben|erteilt|erteilen)(?: (?:ihnen|gern|gerne)){0,2}|erreichen sie|wenden sie sich(?: bitte| gern| gerne)? an|(?:wohnhaft|untergebracht|zur untermiete) bei|zuständig (?:war|ist)|(?:unterricht|nachhilfe|klavier|gitarre|gesang) bei|ein(?:e)? gewisse[r]?|ein herr|eine frau|untermieter(?:in)? bei|(?:abnahme|aushändigung) durch|(?:bestätigt|bescheinigt|ausgefertigt|betreut|begleitet|angeleitet|geleitet|unterstützt|eingearbeitet|empfohlen|unterrichtet|trainiert|ausgebildet|vertreten|ausgestellt|unterzeichnet|erstellt|geprüft|eingewiesen|unterwiesen|beglaubigt|übersetzt|verfasst|ausgehändigt|abgenommen|genehmigt|unterschrieben) (?:von|durch)|' +
  '(?:anleitung|leitung|aufsicht|betreuung|empfehlung|schreiben|referenz|praxisanleitung|begleitung) (?:von|durch)|rücksprache mit|kontakt zu|fragen an|erreichbar über|im gespräch mit)';

/** Words of a signature that a name follows, with the point or colon that belongs to them. */
export const SIGNED =
  '(?:gez|(?:zur )?kenntnis genommen|geborene[r]?|für die richtigkeit(?: (?:der|des) \\p{Lu}[\\p{L}]{4,20})?|i\\. ?a|i\\. ?v|ppa|im auftrag|in vertretung|gezeichnet|signed|(?:administrator |authori[sz]ed )?signature|unterschrift(?: (?:des|der|vom|von))?(?: \\p{Lu}[\\p{L}/*-]{2,24}){0,2}|tel\\. auskunft|z\\. ?hd\\.?|z\\. ?h\\.|zu händen|c/o|gesendet von|encadré(?:e)? par|auskünfte erteilt(?: gerne?)?|rückfragen an|vermittelt durch|erstellt von|bei fragen|auskunft erteilt|kontakt|notfallkontakt|referenz(?:en)?|vorsitz|bearbeitet|aufgenommen|geprüft)';
