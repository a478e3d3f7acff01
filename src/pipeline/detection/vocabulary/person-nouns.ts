import { DEMONYM } from './countries.js';
import { compilePattern } from './term-matcher.js';

/**
 * German nouns for persons and their neutral form: "Schülerin" and "Schüler" become "Schüler*in".
 *
 * Masculine nouns are recognised by the end of the compound, feminine ones also by their suffix, so a
 * job title that is not listed ("Oberflächenbeschichterin") is found too.
 */
export type PersonNoun = {
  readonly neutral: string;
  /** Whether the noun usually means the person a certificate is about. */
  readonly isSubject: boolean;
} & (
  | { readonly sex: 'feminine' | 'masculine' }
  | {
      /** An adjective used as a noun, whose ending alone does not tell the sex. */
      readonly sex: 'either';
      /** Behind a feminine article: as a subject or object, and in the genitive or dative. */
      readonly neutralAfterArticle: readonly [string, string];
    }
);

const SUBJECTS =
  'schüler praktikant bewerber absolvent teilnehmer kandidat klassensprecher auszubildender abiturient mitarbeiter kollege helfer kunde klient rehabilitand kamerad sportfreund'.split(
    ' ',
  );

const STRONG =
  'kurier portier croupier chauffeur requisiteur coiffeur dekorateur reporter blogger streamer youtuber rapper manager controller bestatter polsterer destillateur korrektor bühnenbildner maskenbildner souffleur hotelier gastwirt patissier sommelier butler pförtner türsteher detektiv austräger briefträger rangierer schaffner galvaniseur heilpraktiker kommissar kurator restaurator präparator historiker chemiker physiker grafiker illustrator bildhauer keramiker goldschmied klempner heizungsbauer betonbauer landschaftsbauer stahlbauer gerüstbauer instrumentenbauer stuckateur estrichleger parkettleger bodenleger forstwirt pferdewirt fischwirt finanzwirt trompeter schlagzeuger linienrichter kampfrichter punktrichter verteidiger aufseher ferienjobber minijobber referendar geräteträger spargelstecher platzanweiser prospektverteiler hundesitter sprachmittler kulturmittler vorleser tambourmajor zauberer beifahrer schüler bewerber teilnehmer sprecher mitarbeiter arbeiter werker praktiker sattler helfer betreuer trainer leiter sanitäter schlichter vertreter kassierer schiedsrichter spieler ' +
  'verkäufer erzieher gärtner mechaniker mechatroniker elektroniker elektriker informatiker pfleger fahrer bäcker metzger fleischer kellner maler lackierer tischler ' +
  'schreiner zimmerer dachdecker maurer straßenbauer tiefbauer hochbauer anlagenbauer metallbauer gleisbauer rohrleitungsbauer schlosser schweißer techniker ' +
  'zeichner planer designer mediengestalter gestalter programmierer entwickler lehrer apotheker buchhalter hausmeister bademeister reiniger kosmetiker dolmetscher ' +
  'übersetzer musiker sänger sportler inhaber gründer rettungsschwimmer jugendleiter gruppenleiter fußballer turner tänzer künstler zerspaner fliesenleger verleger ' +
  'bürger einwohner staatsbürger besitzer unternehmer händler makler berater prüfer kontrolleur friseur installateur masseur redakteur ingenieur konstrukteur monteur ' +
  'konditor tutor moderator mentor administrator autor inspektor bibliothekar sekretär verwaltungswirt landwirt fachwirt betriebswirt tierwirt notar archivar volontär kapitän ' +
  'kollegiat bereiter winzer förster jäger fischer schneider näher bauzeichner vermesser schornsteinfeger glaser former gießer optiker akustiker uhrmacher ' +
  'raumausstatter ausstatter beschichter ausbilder anwärter einzelhändler sachbearbeiter zusteller kommissionierer lagerhelfer küchenhelfer sozialarbeiter ' +
  'streetworker babysitter hilfsarbeiter facharbeiter ferienhelfer sozialhelfer altenpflegehelfer kinderpfleger tierpfleger heilerziehungspfleger mitschüler nachhilfelehrer besucher ' +
  'ruderer schwimmer torhüter torwart betreuungshelfer schulsprecher jahrgangssprecher stufensprecher begleiter preisträger gewinner sieger meister zuhörer gasthörer teamplayer sprinter läufer boxer einsteiger umsteiger aufsteiger macher wärter dreher fräser schleifer binder brauer schlachter metallbauer gerüstbauer bootsbauer modellbauer orgelbauer pfadfinder kassenwart platzwart hauswart torwart gerätewart zeugwart jugendwart sportwart jugendfeuerwehrwart schützenkönig vizekönig kinderkönig weinkönig maikönig rosenkönig erntekönig apfelkönig torschützenkönig jungschützenkönig bauhelfer vorleser züchter imker reiter animateur schauspieler regisseur barkeeper mediator ansprechpartner gesprächspartner sportfreund vereinsfreund trauerbegleiter ehrenamtler gruppenkind funker spüler packer tierschützer messdiener sternsinger moderator mannschaftsführer gruppenführer truppführer zugführer schriftführer schichtführer kassenführer protokollführer fremdenführer staplerführer baggerführer kranführer lokführer triebfahrzeugführer maschinenführer anlagenführer hundeführer beisitzer';

const WEAK =
  'matrose statist komparse rezeptionist gastronom chemikant pharmakant osteopath posaunist flötist cellist bachelorand doktorand gymnasiast rekrut kadett schöffe archäologe geologe historiograf geograf praktikant absolvent kandidat assistent laborant florist lagerist journalist polizist jurist logist spezialist disponent referent student dozent soldat pilot ' +
  'fotograf pädagoge psychologe biologe kollege geselle logopäde therapeut pate konfirmand informant demonstrant musikant organist gitarrist pianist bassist diplomat adressat stipendiat hospitant aspirant probant debütant garant kommandant sympathisant asphaltist maschinist zeuge abiturient sozialpädagoge dirigent choreograf produzent kamerad klient kunde rehabilitand lotse zeitungsbote postbote amtsbote eilbote hausbote kurierbote apothekenbote essensbote torschütze sportschütze bogenschütze';

const UMLAUT: Readonly<Record<string, string>> = {
  koch: 'köch',
  arzt: 'ärzt',
  anwalt: 'anwält',
  bauer: 'bäuer',
  rat: 'rät',
  chef: 'chef',
};
const ADJECTIVAL =
  'fachangestellt angestellt auszubildend jugendlich vorsitzend beschäftigt selbstständig studierend freiwillig beamt delegiert abgeordnet verwaltungsfachangestellt genannt unterzeichnet teilnehmend ehrenamtlich klassenbest jahrgangsbest schulbest';

// "als Jüngste", "die Beste der Gruppe": no ending of a compound.
const SUPERLATIVES: ReadonlySet<string> = new Set(['best', 'jüngst', 'ältest', 'einzig', 'schnellst']);
const adjectival = ADJECTIVAL.split(' ');
const strong = new Set(STRONG.split(' '));
const weak = new Set(WEAK.split(' '));
const LISTED = new Set([...strong, ...weak, ...Object.values(UMLAUT)]);
// Trades with different words for women and men: the word for both, for women, for men.
const TRADES: readonly (readonly [string, string, string])[] = [
  ['Zimmerservice', 'zimmermädchen', 'zimmerbursche'],
  ['Friseur*in', 'friseuse', 'frisör'],
  ['Masseur*in', 'masseuse', 'masseur'],
  ['Flugbegleiter*in', 'stewardess', 'steward'],
  ['Kinderbetreuung', 'kindermädchen', 'kinderfrau'],
  ['Hebamme', 'hebamme', 'entbindungspfleger'],
  ['Hauswirtschaft', 'hausfrau', 'hausmann'],
  ['OP-Pfleger*in', 'op-schwester', 'op-pfleger'],
  ['Auszubildende*r', 'lehrmädchen', 'lehrjunge'],
  ['Azubi', 'azubine', 'azubi'],
  ['Bufdi', 'bufdine', 'bufdi'],
  ['Pflegehelfer*in', 'schwesternhelferin', 'pflegehelfer'],
  ['Thekenkraft', 'bardame', 'barmann'],
  ['Zimmerservice', 'zimmerfrau', 'zimmerherr'],
  ['Gleichstellungsbeauftragte*r', 'frauenbeauftragte', 'männerbeauftragter'],
  ['Reinigungskraft', 'reinigungsdame', 'reinigungsmann'],
  ['Balletttänzer*in', 'ballerina', 'balletttänzer'],
  ['Reiter*in', 'amazone', 'springreiter'],
  ['Schirmherrschaft', 'schirmherrin', 'schirmherr'],
  ['Hausdienst', 'hausdame', 'hausbursche'],
  ['Messeservice', 'messehostess', 'messehost'],
  ['Gästebetreuung', 'hostess', 'hotelpage'],
  ['Zeitungsbot*in', 'zeitungsmädchen', 'zeitungsjunge'],
  ['Bot*in', 'botin', 'bote'],
  ['Bot*in', 'laufmädchen', 'laufbursche'],
  ['Hauswirtschaft', 'hausmädchen', 'hausdiener'],
  ['Au-pair', 'au-pair-mädchen', 'au-pair-junge'],
  ['Tanzgarde', 'funkenmariechen', 'funkenmajor'],
  ['Tanzgarde', 'tanzmariechen', 'tanzoffizier'],
  ['Zimmerer*in', 'zimmerin', 'zimmermann'],
  ['Torhüter*in', 'torfrau', 'tormann'],
  ['Karneval', 'karnevalsprinzessin', 'karnevalsprinz'],
  ['Karneval', 'prinzessin', 'faschingsprinz'],
];
const TRADES_BY_SEX = new Map<string, PersonNoun>(
  TRADES.flatMap(([neutral, feminine, masculine]): [string, PersonNoun][] => [
    [feminine, { sex: 'feminine', neutral, isSubject: false }],
    [masculine, { sex: 'masculine', neutral, isSubject: false }],
  ]),
);
const MAX_HEAD = 24;
// "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" has 63 letters; what is longer is no title.
const MAX_WORD = 60;
const MIN_HEAD = 3;

// Words that end like a noun for a woman and are none; names, places, substances.
const NO_WOMAN = new Set(
  (
    'severin valentin konstantin constantin florentin quentin terpentin argentin augustin katerin catherin katherin glycerin clementin celestin justin ' +
    'martin benjamin termin berlin medizin benzin magazin vitamin protein robin erin darin worin hierin satin platin kreatin keratin mandarin herrin göttin turin stettin ' +
    'schwerin neuruppin kevin calvin lederin pepsin adrin inserin heroin serin agerin'
  ).split(' '),
);
const FEMININE_SUFFIX = /(?:er|ant|ent|ist|or|eur|ör|og|är|ot|at|ad|et|aut|af|wirt|nd|sch|än|ch)in$/u;
const SURE_FEMININE_SUFFIX =
  /(?:\p{L}{2}erin|\p{L}{3}(?:antin|entin|istin|eurin|ogin)|\p{L}{4}(?:orin|ärin))$/u;

const cache = new Map<string, PersonNoun | undefined>();
const MAX_CACHE = 5000;

// They tell more than the sex; a star would leave the rest of the word standing: "Syrer*in".
const TELLS_MORE = compilePattern(
  `(?:(?:deutsch-?)?${DEMONYM}|polin|irin|inderin|finnin|perserin|christin|muslim(?:a|in)|jüdin|alevitin|buddhistin|katholikin|protestantin|atheistin|sunnitin|schiitin|` +
    'kurdin|kurde|jesid(?:e|in)|\\p{L}*(?:konfirmand|ministrant|messdiener|pfarrer|pastor|rabbiner|katechet)\\p{L}*|migrantin|ausländer(?:in)?|\\p{L}*aussiedler(?:in)?|autist(?:in)?|\\p{L}*astheniker(?:in)?|' +
    'epileptiker(?:in)?|diabetiker(?:in)?|rollstuhlfahrer(?:in)?|gewerkschafter(?:in)?|(?:ig|spd|cdu|csu|fdp|afd|gew|dgb|fdj|ju|jusos?)-[\\p{L}-]+|\\p{L}*gefreite[rn]?|\\p{L}*feldwebel|soldat(?:in)?|reservist(?:in)?|unteroffizier(?:in)?|asylbewerber(?:in)?|muttersprachler(?:in)?|partnerin|freundin|ehefrau)',
);

/** What a capitalised German word says about a person's sex, or undefined if it names no person. */
export function findPersonNoun(word: string): PersonNoun | undefined {
  if (word.length > MAX_WORD) return undefined;
  if (cache.has(word)) return cache.get(word);
  const found = tellsMore(word)
    ? undefined
    : /^\p{Lu}/u.test(word)
      ? classifyWord(word)
      : classifySmall(word);
  if (cache.size < MAX_CACHE) cache.set(word, found);
  return found;
}

// "STRASSENBAUER": capitals have no ß, and the neutral form becomes capitals again.
function classifyWord(word: string): PersonNoun | undefined {
  const lower = word.toLocaleLowerCase('de');
  const found = classify(word, lower);
  if (found !== undefined || !/^\p{Lu}*SS\p{Lu}*$/u.test(word)) return found;
  const spelt = lower.replaceAll('ss', 'ß');
  return classify(spelt.charAt(0).toLocaleUpperCase('de') + spelt.slice(1), spelt);
}

/** Whether a word is one of the listed nouns in some form ("Trainerin", "Praktikanten"), no compound that ends in one. */
export function isListedPersonNoun(word: string): boolean {
  const lower = word.toLocaleLowerCase('de');
  const stems = ['', 's', 'n', 'en', 'in', 'innen'].flatMap((ending) =>
    lower.endsWith(ending) ? [lower.slice(0, lower.length - ending.length)] : [],
  );
  return TRADES_BY_SEX.has(lower) || stems.some((stem) => LISTED.has(stem) || weak.has(`${stem}e`));
}

function tellsMore(word: string): boolean {
  TELLS_MORE.lastIndex = 0;
  return TELLS_MORE.exec(word)?.[0] === word;
}

// Whoever writes without capitals still means a woman by "verkäuferin"; a small "lehrer" may be anything.
function classifySmall(word: string): PersonNoun | undefined {
  if (!/^\p{Ll}{4,}(?:in|ine|frau|schwester|mädchen)$/u.test(word)) return undefined;
  const noun =
    classifyTrade(word, word) ?? (isListedFeminine(word) ? classifyFeminine(word, word) : undefined);
  return noun?.sex === 'feminine'
    ? { ...noun, neutral: noun.neutral.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('de')) }
    : undefined;
}

function isListedFeminine(lower: string): boolean {
  const stem = lower.slice(0, -2);
  return (
    hasHead(stem, strong) || hasHead(stem, weak) || hasHead(`${stem}e`, weak) || endsWithUmlautHead(stem)
  );
}

function classify(word: string, lower: string): PersonNoun | undefined {
  return (
    classifyTrade(word, lower) ??
    classifyAdjectival(word, lower) ??
    classifyFeminine(word, lower) ??
    classifyMasculine(word, lower) ??
    classifyMistyped(word)
  );
}

function classifyTrade(word: string, lower: string): PersonNoun | undefined {
  const trade =
    /^(.*?)((?:kauf|fach|feuerwehr|ob|vertrauens|kamera|schutz|amt|ombuds|rats|sports|ersatz)(?:mann|frau))(?:s|es)?$/u.exec(
      lower,
    );
  if (trade !== null) {
    const isWoman = (trade[2] ?? '').endsWith('frau');
    const stem = word.slice(0, (trade[1] ?? '').length + (trade[2] ?? '').length - 4);
    return { sex: isWoman ? 'feminine' : 'masculine', neutral: `${stem}mann/-frau`, isSubject: false };
  }
  const known = TRADES_BY_SEX.get(lower);
  if (known !== undefined) return known;
  const nurse = /^(.*kranken)schwester$/u.exec(lower)?.[1];
  if (nurse !== undefined)
    return { sex: 'feminine', neutral: `${word.slice(0, nurse.length)}pfleger*in`, isSubject: false };
  if (/(?:putz|reinigungs)frau$/u.test(lower))
    return { sex: 'feminine', neutral: 'Reinigungskraft', isSubject: false };
  if (lower === 'tagesmutter') return { sex: 'feminine', neutral: 'Tagespflegeperson', isSubject: false };
  return undefined;
}

function classifyAdjectival(word: string, lower: string): PersonNoun | undefined {
  const ending = /(?:er|en|e)$/u.exec(lower)?.[0];
  if (ending === undefined) return undefined;
  const stem = lower.slice(0, -ending.length);
  if (!SUPERLATIVES.has(stem) && !adjectival.some((head) => stem.endsWith(head))) return undefined;
  const base = word.slice(0, stem.length);
  const isTrainee = stem === 'auszubildend' || stem === 'studierend';
  const isYoung =
    stem === 'jugendlich' || /^(?:oben-?|vor-?|eingangs|o\. ?g\. )?genannt$|^unterzeichnet$/u.test(stem);
  // "Die Beste*r" would leave the article of a woman beside a star.
  const isDescribed =
    isTrainee || isYoung || SUPERLATIVES.has(stem) || /(?:klassen|jahrgangs|schul)best$/u.test(stem);
  return {
    sex: 'either',
    neutral: /.angestellt$/u.test(stem) ? `${base}e (m/w/d)` : `${base}e*r`,
    neutralAfterArticle: isDescribed ? [`${stem}e Person`, `${stem}en Person`] : [`${base}e*r`, `${base}e*n`],
    isSubject: isTrainee || isYoung,
  };
}

// "Praktikanntin", "Klassensprecherinn", "Erziehrin": a letter too many or too few.
function classifyMistyped(word: string): PersonNoun | undefined {
  if (!/^\p{Lu}\p{Ll}{5,}inn?$/u.test(word)) return undefined;
  const single = word.replace(/inn$/u, 'in').replaceAll(/(\p{Ll})\1/gu, '$1');
  // "Erziehrin"
  const mended = single === word ? word.replace(/(?<=[bdfghklmnpst])rin$/u, 'erin') : single;
  const lower = mended.toLocaleLowerCase('de');
  return mended !== word && isListedFeminine(lower) ? classifyFeminine(mended, lower) : undefined;
}

function classifyFeminine(word: string, lower: string): PersonNoun | undefined {
  if (!lower.endsWith('in') || NO_WOMAN.has(lower)) return undefined;
  const stem = lower.slice(0, -2);
  if (!isListedFeminine(lower) && !(FEMININE_SUFFIX.test(lower) && SURE_FEMININE_SUFFIX.test(lower)))
    return undefined;
  return { sex: 'feminine', neutral: `${word.slice(0, -2)}*in`, isSubject: isSubject(stem) };
}

function endsWithUmlautHead(stem: string): boolean {
  return Object.values(UMLAUT).some((head) => stem.endsWith(head)) || stem === 'beamt';
}

function classifyMasculine(word: string, lower: string): PersonNoun | undefined {
  for (const [plain, umlaut] of Object.entries(UMLAUT)) {
    if (plain === 'rat' || !new RegExp(`${plain === 'bauer' ? '^' : ''}${plain}(?:s|es)?$`, 'u').test(lower))
      continue;
    const stem = word.slice(0, lower.lastIndexOf(plain));
    const neutral =
      stem + (stem === '' ? umlaut.charAt(0).toLocaleUpperCase('de') + umlaut.slice(1) : umlaut);
    return { sex: 'masculine', neutral: `${neutral}*in`, isSubject: false };
  }
  for (const [ending, heads] of [
    ['', strong],
    ['s', strong],
    ['', weak],
    ['en', weak],
    ['n', weak],
  ] as const) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (!hasHead(stem, heads)) continue;
    const base = word
      .slice(0, stem.length)
      .replace(/e$/u, '')
      .replace(/(?<=[fF]euerwehr)mann(?=-)/u, '');
    return { sex: 'masculine', neutral: `${base}*in`, isSubject: isSubject(stem) };
  }
  return undefined;
}

// Things that end like a person: "Werkzeuge", "Lautsprecher", "Hochdruckreiniger".
const THINGS =
  /(?:(?:werk|fahr|spiel|flug|feuer|schlag)zeuge?|.{2,}(?<!stamm|neu|geschäfts|privat|groß)kunde|(?:laut|halb|blitzab|hochdruck|rohr|fenster|luft|spannungs|platten|cd-?|dvd-?|mp3-?|hecken|brot|cross|heim|wasser|kaffee|trans|media-?|multi|teppich|dampf|beton|eier)(?:sprecher|leiter|reiniger|prüfer|spieler|player|schneider|trainer|bereiter|former|mischer))(?:s|n)?$/u;

function hasHead(stem: string, heads: ReadonlySet<string>): boolean {
  if (THINGS.test(stem)) return false;
  for (let length = Math.min(MAX_HEAD, stem.length); length >= MIN_HEAD; length -= 1) {
    if (heads.has(stem.slice(-length))) return true;
  }
  return false;
}

function isSubject(stem: string): boolean {
  return SUBJECTS.some((subject) => stem.endsWith(subject));
}
