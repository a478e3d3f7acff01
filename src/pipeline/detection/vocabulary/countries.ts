import { toWordPattern } from './word-trie.js';

/**
 * Countries and the adjectives made from them, on top of the names that ICU knows in German.
 *
 * `Intl.DisplayNames` gives the countries; stems of adjectives and names of inhabitants follow no rule
 * and are curated.
 */
const REGION_CODES = [
  'AF AL DZ AO AR AM AZ BD BY BE BJ BT BO BA BR BG BF BI KH CM CA CF TD CL CN CO CG CD CR CI HR CU CY CZ DK DJ DO EC EG',
  'SV GQ ER EE SZ ET FJ FI FR GA GM GE GH GR GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KG KW LA LV LB',
  'LS LR LY LT LU MG MW MY MV ML MT MR MU MX MD MN ME MA MZ MM NA NP NI NE NG KP KR MK NO OM PK PA PY PE PH PL PT QA RO',
  'RU RW SA SN RS SL SG SK SI SO ZA SS ES LK SD SR SE CH SY TJ TW TZ TH TG TN TR TM UG UA AE US UY UZ VE VN YE ZM ZW XK PS',
  'AT NL GB',
  // Small states and islands; left out are names that are words of trade (Jersey, Bermuda, Aruba, Curaçao).
  'AD AG AU BB BH BN BS BZ BW CV DM EH FM FO GD GL GP KI KM KN LC MC MH MQ NC NR NZ PG PR PW RE SB SC SM ST TL TO TT TV VC',
  'VU WS YT',
].flatMap((line) => line.split(' '));

const OTHER_NAMES = [
  'Palästina',
  'Kapverden',
  'Kap Verde',
  'Hongkong',
  'Macau',
  'Osttimor',
  'Brunei',
  'Botswana',
  'Trinidad',
  'Kurdistan',
  'Rojava',
  'Tschetschenien',
  'Russland',
  'UdSSR',
  'Sowjetunion',
  'Jugoslawien',
  'Tschechien',
  'Tschechoslowakei',
  'Persien',
  'Burma',
  'Birma',
  'Elfenbeinküste',
  'Mazedonien',
  'Kosovo',
  'Bosnien',
  'Herzegowina',
  'Moldawien',
  'Moldau',
  'Weißrussland',
  'Belarus',
  'Kirgisien',
  'Kirgistan',
  'Tadschikistan',
  'Südkorea',
  'Nordkorea',
  'Korea',
  'Niederlande',
  'Niederlanden',
  'Holland',
  'England',
  'Schottland',
  'Großbritannien',
  'USA',
  'Amerika',
  'Kongo',
  'Tibet',
  'Südafrika',
  'Nordafrika',
  'Westafrika',
  'Ostafrika',
  'Afrika',
  'Osteuropa',
  'Südosteuropa',
  'Balkan',
  'Kaukasus',
  'Zentralasien',
  'Nahost',
  'Naher Osten',
  'Nahen Osten',
  'Anatolien',
  'Schlesien',
  'Oberschlesien',
  'Siebenbürgen',
  'Dagestan',
  'Krim',
  'Donbas',
  'Donbass',
  'Tamil Eelam',
  'Kaschmir',
  'Punjab',
  'Kabylei',
  'Vietnam',
  'Syrien',
  'Eritrea',
];

/** German names of all countries but Germany, and of regions that are used like one. */
export const COUNTRY_NAMES: readonly string[] = listCountryNames();

/** Names of all countries but Germany in English and French; "Georgia", "Niger" and the like are also other words and stay out. */
export const FOREIGN_COUNTRY_NAMES: readonly string[] = ['en', 'fr'].flatMap((language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return REGION_CODES.map((code) => (names.of(code) ?? code).replace(/\s*(?:[-&(]|and |et ).*$/u, '')).filter(
    (name) =>
      name.length > 3 &&
      ![
        'Georgia',
        'Jordan',
        'Chad',
        'Guinea',
        'Niger',
        'Oman',
        'Tchad',
        'Grande',
        'United',
        'Maurice',
      ].includes(name),
  );
});

function listCountryNames(): string[] {
  const names = new Intl.DisplayNames(['de'], { type: 'region' });
  const official = REGION_CODES.flatMap((code) => {
    const name = names.of(code) ?? code;
    // "Myanmar", but also "Bosnien und Herzegowina" and "Kongo-Kinshasa" by their first part.
    return [name, name.replace(/\s*(?:und|[-&(]).*$/u, '')];
  });
  return [...new Set([...official, ...OTHER_NAMES])].filter((name) => name.length > 3 || name === 'USA');
}

// Without ending; "deutsch" is a nationality only behind a label, so it is not among them.
const ADJECTIVE_STEMS =
  'afghanisch ägyptisch albanisch algerisch amerikanisch andorranisch angolanisch arabisch argentinisch armenisch ' +
  'aserbaidschanisch äthiopisch australisch bahrainisch bangladeschisch belarussisch belgisch beninisch bengalisch ' +
  'birmanisch bolivianisch bosnisch bosniakisch brasilianisch britisch bulgarisch burkinisch burundisch chilenisch ' +
  'chinesisch dänisch dominikanisch dschibutisch ecuadorianisch englisch eritreisch estnisch finnisch französisch ' +
  'gabunisch gambisch georgisch ghanaisch griechisch guatemaltekisch guineisch haitianisch herzegowinisch holländisch ' +
  'honduranisch indisch indonesisch irakisch iranisch irisch isländisch israelisch italienisch ivorisch jamaikanisch ' +
  'japanisch jemenitisch jordanisch jugoslawisch kambodschanisch kamerunisch kanadisch kapverdisch kasachisch ' +
  'katarisch kaukasisch kenianisch kirgisisch kolumbianisch kongolesisch koreanisch kosovarisch kosovo-albanisch ' +
  'kroatisch kubanisch kuwaitisch laotisch lettisch libanesisch liberianisch libysch litauisch luxemburgisch ' +
  'madagassisch malaysisch malisch maltesisch marokkanisch mauretanisch mazedonisch mexikanisch moldauisch moldawisch ' +
  'mongolisch montenegrinisch mosambikanisch namibisch nepalesisch neuseeländisch nicaraguanisch niederländisch ' +
  'nigerianisch nigrisch nordkoreanisch nordmazedonisch norwegisch omanisch österreichisch pakistanisch palästinensisch ' +
  'panamaisch paraguayisch persisch peruanisch philippinisch polnisch portugiesisch ruandisch rumänisch russisch ' +
  'salvadorianisch sambisch saudi-arabisch saudisch schottisch schwedisch schweizerisch senegalesisch serbisch ' +
  'sierra-leonisch simbabwisch singapurisch slowakisch slowenisch somalisch sowjetisch spanisch sri-lankisch ' +
  'südafrikanisch sudanesisch südkoreanisch südsudanesisch syrisch tadschikisch taiwanisch tansanisch thailändisch ' +
  'tibetisch togoisch togolesisch tschadisch tschechisch tschetschenisch tunesisch türkisch turkmenisch ugandisch ' +
  'ukrainisch ungarisch uruguayisch usbekisch venezolanisch vietnamesisch walisisch weißrussisch zentralafrikanisch ' +
  'zypriotisch zyprisch afrikanisch asiatisch osteuropäisch südländisch ausländisch deutsch-türkisch deutsch-russisch ' +
  'deutschtürkisch russlanddeutsch';

/** Adjectives of countries without ending ("syrisch"); "deutsch" is not one of them. */
export const NATIONALITY_ADJECTIVES: readonly string[] = ADJECTIVE_STEMS.split(' ');

/** Regular expression source for any nationality adjective with its endings; no capturing group. */
export const NATIONALITY_ADJECTIVE = `(?:(?:deutsch|halb)-?)?(?:${toWordPattern(ADJECTIVE_STEMS.split(' '))})(?:e[nmrs]?)?(?:-(?:deutsch|kurdisch|stämmig)(?:e[nmrs]?)?)?`;

// Names of inhabitants that are no other German word ("Pole", "Finne", "Inder", "Perser", "Ire" need context).
const DEMONYM_STEMS =
  'Afghan Ägypter Albaner Algerier Amerikaner Angolaner Araber Argentinier Armenier Aserbaidschaner Äthiopier Australier ' +
  'Bangladescher Belarusse Belgier Bosnier Bosniake Brasilianer Brite Bulgare Chilene Chinese Däne Ecuadorianer Engländer ' +
  'Eritreer Este Franzose Gambier Georgier Ghanaer Grieche Guineer Holländer Iraker Iraner Israeli Italiener Ivorer ' +
  'Japaner Jemenit Jordanier Jugoslawe Kameruner Kanadier Kasache Kenianer Kirgise Kolumbianer Kongolese Koreaner ' +
  'Kosovare Kosovo-Albaner Kroate Kubaner Lette Libanese Libyer Litauer Malier Marokkaner Mazedonier Mexikaner Moldauer ' +
  'Mongole Montenegriner Nepalese Niederländer Nigerianer Nordmazedonier Norweger Österreicher Pakistaner Palästinenser ' +
  'Peruaner Philippiner Portugiese Rumäne Russe Schwede Schweizer Senegalese Serbe Slowake Slowene Somalier Spanier ' +
  'Sri-Lanker Sudanese Syrer Tadschike Tamile Thailänder Togoer Togolese Tscheche Tschetschene Tunesier Türke ' +
  'Turkmene Ukrainer Ungar Usbeke Venezolaner Vietnamese Weißrusse Afrikaner Asiate Deutsch-Türke Deutschtürke ' +
  'Deutschrusse Russlanddeutsche';

/** Regular expression source for an inhabitant of either sex, singular or plural; no capturing group. */
export const DEMONYM = `(?:${DEMONYM_STEMS.split(' ')
  .map((stem) =>
    stem.endsWith('e') ? `${stem.slice(0, -1)}(?:en?|in(?:nen)?)` : `${stem}(?:e|en|n|s|in(?:nen)?)?`,
  )
  .join('|')}|Türkin(?:nen)?|Französin(?:nen)?)`;

/** Labels before a nationality. No capturing group. */
export const NATIONALITY_LABELS =
  "(?:staatsangehörigkeit(?:/?-?\\(?en\\)?)?|staatsangeh\\.?|nationalit[éà]|nazionalità|nacionalidad|nat\\.(?=[ ]?:)|ethnicity|ethnic (?:origin|background)|country of (?:birth|origin)|pays (?:de naissance|d[’']origine)|staatsbürgerschaft(?:/?-?\\(?en\\)?)?|staatsang\\.?|nationalität(?:en)?|nationality|citizenship|" +
  'herkunftsland|herkunft|geburtsland|heimatland|volkszugehörigkeit|uyruk|narodowość|cittadinanza|citoyenneté)';

/** Peoples in English, for letters and references in English. No capturing group. */
export const ENGLISH_PEOPLE =
  '(?:Ghanaian|Nigerian|Syrian|Turk|Turkish|Ukrainian|Pole|Polish|Romanian|Bulgarian|Serb|Serbian|Croat|Croatian|Bosnian|Albanian|Kosovar|Afghan|Iraqi|Iranian|Lebanese|' +
  'Moroccan|Tunisian|Algerian|Egyptian|Eritrean|Ethiopian|Somali|Sudanese|Kenyan|Cameroonian|Senegalese|Gambian|Guinean|Congolese|Indian|Pakistani|Bangladeshi|Sri Lankan|Tamil|Nepali|' +
  'Vietnamese|Chinese|Thai|Filipino|Filipina|Korean|Japanese|Italian|Greek|Spaniard|Spanish|Portuguese|Russian|Kazakh|Georgian|Armenian|Azerbaijani|Kurd|Kurdish|Arab|Palestinian|Jordanian|' +
  'Yemeni|Libyan|British|Irish|American|Brazilian|Colombian|Venezuelan|Peruvian|Mexican|Cuban|Dominican|Hungarian|Czech|Slovak|Slovene|Macedonian|Moldovan|Lithuanian|Latvian|Estonian)';
