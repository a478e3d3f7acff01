import { OF_A_CLIENT } from '../vocabulary/object-of-work.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

const KIN =
  '(?:mutter|vater|eltern|bruder|brüder|schwester|schwestern|geschwister|oma|opa|großmutter|großvater|großeltern|mama|papa|mann|frau|tante|onkel|sohn|tochter|kind|kinder)';
const AGE =
  '(?:\\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn)';
const OWN = '(?:mein|unser)(?:e[nmrs]?)? (?:\\p{Ll}{3,12}e[nmrs]? )?';
// Relatives of those somebody works with are part of the task.
const AS_A_TASK =
  /(?:betreu\p{L}*|begleit\p{L}*|beratung|praktik\p{L}*|ehrenamt\p{L}*|pflegeheim\p{L}*|kita|senior\p{L}*|kund\p{L}*|gäste[n]?|angebote?|spiele?|feste?|karten?)[^.;\n]{0,30}$/iu;

/** What happened to relatives, and relatives named without "mein": illness, work, loss, marriage, money at home. */
export const familyStoryRule = vocabularyRule({
  id: 'family-story',
  category: 'family',
  source: 'AGG §1, §7; Art. 6 GG; wordings missed in sentences written before the rules were read, 2026-11',
  reason: 'Der Text erzählt von Angehörigen oder vom Leben zu Hause.',
  score: 0.88,
  examples: {
    positive: [
      { text: '‹Meine Frau Lena arbeitet als Hebamme›.', becomes: '[Familie].' },
      { text: '‹Ich erziehe allein›.', becomes: '[Familie].' },
      { text: 'Trotz ‹familiärer Verpflichtungen› pünktlich', becomes: 'Trotz [Familie] pünktlich' },
      { text: 'Geschwister: ‹sechs›', becomes: 'Geschwister: [Familie]' },
      { text: 'Seit der Geburt ‹unserer kleinen Mila›', becomes: 'Seit der Geburt [Familie]' },
      { text: '‹Mein Vater ist seit langem arbeitslos›.', becomes: '[Familie].' },
      { text: 'Weil ‹meine Mutter krank wurde›, half ich.', becomes: 'Weil [Familie], half ich.' },
      { text: 'Nach dem ‹Unfall meines Vaters› half ich.', becomes: 'Nach dem [Familie] half ich.' },
      { text: '‹Mutter zweier Kinder›', becomes: '[Familie]' },
      { text: 'verheiratet, ‹Tochter (3)›', becomes: 'verheiratet, [Familie]' },
      { text: 'Ich lebe im ‹Haushalt mit fünf Personen›.', becomes: 'Ich lebe im [Familie].' },
      { text: '‹Die Verwandten› wohnen nebenan.', becomes: '[Familie] wohnen nebenan.' },
      { text: '‹Unsere Kinder sind acht und zehn›.', becomes: '[Familie].' },
      { text: '‹Meine Mutter ist frühpensioniert›.', becomes: '[Familie].' },
      { text: 'Ich bin ledig, ‹ohne Kinder›.', becomes: 'Ich bin ledig, [Familie].' },
      { text: '‹Papa› fährt Lkw.', becomes: '[Familie] fährt Lkw.' },
      { text: '‹Die Tante› hat mir davon erzählt.', becomes: '[Familie] hat mir davon erzählt.' },
      { text: 'Wir haben letztes Jahr ‹geheiratet›.', becomes: 'Wir haben letztes Jahr [Familie].' },
      { text: '‹Als Drittältester von acht› teile ich.', becomes: '[Familie] teile ich.' },
      { text: '‹Ohne Vater› aufgewachsen', becomes: '[Familie] aufgewachsen' },
      { text: 'Ich ‹wohne noch zu Hause›.', becomes: 'Ich [Familie].' },
      { text: '‹Familienbedingte› Pause', becomes: '[Familie] Pause' },
    ],
    negative: [
      { text: 'Familiäre Atmosphäre im Team, Anträge auf Erziehungsgeld geprüft' },
      { text: 'Geburtsurkunden ausgestellt, Geburt eines Kalbes begleitet' },
      { text: 'Spiele für die ganze Familie, Betreuung der Kinder' },
      { text: 'Nach der Trennung von Müll, Unfall im Lager gemeldet' },
      { text: 'Praktikum im Pflegeheim: die Großeltern besuchen Bewohner' },
      { text: 'Tanten-Emma-Laden, Onlinehandel; Papagei versorgt' },
      { text: 'Ich arbeite gern zu Hause am Modell.' },
      { text: 'Die Verwandten der Bewohner informiert; einen Haushalt mit fünf Personen reinigen' },
      { text: 'Kunden mit kleinen Kindern beraten; Führungen ohne Kinder' },
      { text: 'Unsere Kurse sind acht und zehn Stunden lang.' },
    ],
  },
  terms: [
    {
      pattern:
        '(?:ich )?erziehe (?:mein(?:e|en)? (?:kind(?:er)?|sohn|tochter) )?allein|familiäre[rnms]? (?:verpflichtung(?:en)?|situation|gründe[n]?|belastung(?:en)?|pflichten|aufgaben)',
    },
    {
      // "Unsere Kinder sind acht und zehn", "meine beiden sind neun": how old they are.
      pattern: `(?:mein|unser)(?:e[nmrs]?)? (?:${KIN}|söhne|töchter|zwillinge|jungs|mädels|mädchen|beiden|kleinen|großen|drei) (?:sind|ist|werden|wird) (?:(?:jetzt|inzwischen|erst|schon|gerade|noch|mittlerweile|bald|heute) ){0,2}${AGE}(?:, ${AGE})*(?: und ${AGE})?(?: jahre?(?: alt)?)?(?=[ ]?[.,;!?)]|[\\n\\u2029]|$| und (?:gehen|haben|können))`,
    },
    {
      pattern:
        '(?<=(?:bin|alt|ledig|verheiratet|geschieden|single|getrennt|jahre),? (?:und )?)ohne (?:eigene )?kinder(?= und|[.,;)]|[\\n\\u2029]|$)',
    },
    { pattern: '(?<=(?:geburt|taufe|einschulung) )(?:unsere|meine)[rs] (?:kleinen )?(?=\\p{Lu})\\p{L}+' },
    {
      pattern: '(?<=geschwister ?[:\\t] ?)(?:keine|eins|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)',
    },
    {
      // "Meine Frau Lena arbeitet als Hebamme"
      pattern: `${OWN}${KIN} (?:(?=\\p{Lu})\\p{L}+ )?(?:arbeitet|arbeiten|arbeitete) (?:als|bei|im|in) (?:(?:der|dem|einer|einem) )?(?=\\p{Lu})[\\p{L}-]+`,
    },
    {
      pattern: `${OWN}${KIN} (?:ist|war|sind|waren|wurde|wurden|wird) (?:(?:(?!ich )\\p{L}{1,12}|\\d{1,2}) ){0,4}?(?:arbeitslos|krank|schwerkrank|erkrankt|verstorben|gestorben|tot|verunglückt|pflegebedürftig|dement|behindert|(?:früh)?(?:ver|be)rentet|(?:früh)?pensioniert|(?:erwerbs|berufs|arbeits)unfähig|erwerbslos|arbeits?suchend|in kurzarbeit|frührentner(?:in)?|hausfrau|rentner(?:in)?|im ruhestand|in rente|alleinerziehend|ausgewandert|geflohen|eingewandert|analphabet(?:in|en)?|selbst(?:st)?ändig|schwanger|ums leben gekommen)`,
    },
    {
      pattern: `${OWN}${KIN} (?:früh |schwer |plötzlich |lange )?(?:krank|erkrankt|arbeitslos|pflegebedürftig|verstorben|gestorben|schwanger|tot) (?:wurde|wurden|ist|war|waren|sind)`,
    },
    {
      pattern:
        '(?:unfall|krankheit|erkrankung|tod|krebs-?erkrankung|schlaganfall|herzinfarkt|pflege-?bedürftigkeit|demenz|insolvenz|arbeitslosigkeit|auszug|rente|hochzeit|verlust|unfalltod) (?:mein|unser)(?:e[srn]?|er|es) (?:\\p{Ll}{3,12}en )?(?:eltern|mutter|vaters|bruders|schwester|geschwister|oma|opas|großmutter|großvaters|großeltern|mannes|frau|sohnes|tochter|kindes|partners|partnerin)',
    },
    {
      pattern:
        '(?:mutter|vater|mama|papa) (?:zweier|dreier|vierer|mehrerer) (?:\\p{Ll}+ )?(?:kinder|söhne|töchter|jungs|mädchen)|(?:(?:nach|vor|seit|beim) (?:dem )?)?tod (?:der|des) (?:mutter|vaters|eltern|großmutter|großvaters|bruders|schwester)|kinderwunsch|(?:onkel und tante|tante und onkel)|erwarte[nt]? (?:ein|unser|das erste) kind|leb(?:e|en|t|ten) vom (?:bürgergeld|wohngeld|kindergeld|sozialamt|amt|jobcenter)',
      unlessBefore: AS_A_TASK,
    },
    {
      // "Haushalt mit fünf Personen reinigen" is somebody else's.
      pattern: 'haushalt (?:mit|von) (?:\\p{L}+|\\d{1,2}) personen',
      unlessBefore: AS_A_TASK,
      unlessAfter: /^[ \n](?:\p{Ll}+[ \n]){0,3}(?:ge)?(?:reinig|putz|säuber|bekoch)(?:en|t)(?!\p{L})/iu,
    },
    {
      // "Verheiratet seit 2020, Tochter (3)"
      pattern:
        '(?<=(?:verheiratet|geschieden|ledig|verlobt|alleinerziehend)(?: seit \\d{4})?,? (?:mit )?)(?:tochter|sohn|söhne|töchter|(?:zwei|drei|vier|einem|\\d) (?:schul|klein)?kind(?:ern|er)?)(?: \\(\\d{1,2}\\))?(?= |[,.;]|$)',
    },
    {
      pattern: '(?:Papa|Mama|Mutti|Vati)s?',
      isCaseSensitive: true,
      unlessBefore: /(?:die|für|mit|von|viele[n]?|alle[n]?|jede[nr]?)[ \n]$/iu,
      unlessAfter: /^[-]/u,
    },
    {
      pattern:
        '(?:(?:bei|mit|von|zu|für|an|durch) )?(?:der|die|den|dem|beim|zum|zur|vom|einem|einer|einen) (?:tante|onkels?|cousins?|cousine|neffen?|nichten?|schwager|schwägerin|verwandten|verwandtschaft)(?= |[,.;)]|$)',
      unlessBefore: AS_A_TASK,
      unlessAfter: OF_A_CLIENT,
    },
    {
      pattern:
        '(?:besuche|besuchen|helfe|pflege|unterstütze|versorge) (?:ich |wir )?(?:oft |gern |regelmäßig )?(?<gone>(?:den |die |der |dem )?(?:großeltern|großmutter|großvater|oma|opa|uroma|uropa))(?= |[,.;]|$)',
    },
    {
      pattern:
        '(?:betreuung|pflege) (?<gone>(?:der|des) (?:kranken |alten )?(?:großmutter|großvaters|uroma|uropas|tante|onkels))',
      replacement: 'Angehöriger',
    },
    {
      pattern:
        '(?:als )?(?:zweit|dritt|viert|fünft|sechst)-?(?:älteste|jüngste)[rsn]? (?:von|unter) (?:\\p{L}+|\\d{1,2})|(?:brüder|schwestern|geschwister) im alter (?:von|zwischen) \\d{1,2}(?:(?:,| und| bis) \\d{1,2})*',
    },
    {
      pattern:
        '(?:ein|einen|zwei|drei|vier) (?:ältere|jüngere|kleine|große|kleinere|größere)[rn]? (?:bruder|brüder|schwestern?|geschwister)',
      unlessBefore: AS_A_TASK,
      unlessAfter: OF_A_CLIENT,
    },
    {
      pattern: '(?:ein|zwei|drei|vier|fünf) kind(?:er)? \\((?:\\d{1,2}|im alter)[^()\\n]{0,24}\\)',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:mit |trotz )(?:\\d|zwei|drei|vier|einem|meinen) kleine[nm] kind(?:ern|)(?= (?:lernt|weiß|hat|ist|bleibt|muss|zu hause|daheim|habe|bin|kann)|[,.])|(?:für|um) (?:die|meine|unsere) kinder (?:da|zu ?hause|gesorgt|gekümmert)(?= |[,.]|$)',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?<=(?:ich|wir|haben|habe|hat|hier|jahr|uns) (?:\\p{L}+ ){0,4})geheiratet|heiratete(?:n)?(?= (?:ich|wir))|(?:nach|seit|vor|wegen|durch) (?:der|meiner) (?<gone>scheidung)(?= |[,.]|$)',
    },
    {
      pattern:
        'ohne (?:vater|mutter|eltern|leibliche eltern)(?= |[,.]|$)|patchwork-?kind|(?:meine[nr]? |mein )?ex-?(?:frau|mann|partner(?:in)?|freund(?:in)?)|kind(?:s|es)(?:vater|mutter)|familienbedingt(?:e[nrms]?)?',
      unlessBefore: AS_A_TASK,
    },
    {
      pattern:
        '(?:wohne|lebe|wohnte) (?:ich )?(?:(?:immer |derzeit |noch ){1,2})?(?:zu ?hause|daheim|im elternhaus)(?= |[,.]|$)(?! in)|hotel mama',
    },
    {
      pattern:
        '(?:der|die|als) erste[rs]? (?:in|aus) (?:der|meiner|unserer) familie|teil der familie(?= (?:lebt|wohnt|ist|blieb|kam))|(?:die )?(?:ganze )?familie (?=(?:wohnt|lebt|lebte|wohnte|blieb|floh|stammt|zog) )|(?:koche|kaufe|sorge|übersetze|dolmetsche|wasche|verdiene) (?:ich )?(?:\\p{L}+ )?für (?:die (?:ganze |restliche )?)(?<gone>familie)',
    },
    {
      pattern:
        '(?:bürgergeld|sozialhilfe|wohngeld|hartz (?:iv|4)|grundsicherung|waisenrente) (?:bekomm|bezieh|erhalt|bezog|bekam|erhielt)\\p{L}* (?:wir|ich|meine)|geld (?:war |ist )?(?:(?:bei uns|zu ?hause|immer|oft|meist) ){0,3}knapp(?: war| ist)?',
    },
    {
      pattern:
        '(?:lebe|wohne|lebte|wohnte) (?:ich )?(?:seit|bis|ab) (?:[^.;\\n]|\\d\\.){2,30} (?:in|im|bei) (?:(?:einer|einem|der|dem) )?(?<gone>(?:betreuten )?(?:wohngruppe|jugendwohngruppe|heim|kinderheim|pflegefamilie|betreute[nm] wohnen))',
    },
  ],
});
